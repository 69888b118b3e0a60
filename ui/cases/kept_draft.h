#pragma once

#include "core/base/clock.h"

#include <optional>
#include <vector>

#include <QJsonObject>
#include <QString>

namespace jejak::ui {

// An unfinished form of a new case: what stood in its fields, and when that was kept.
struct KeptDraft
{
    QJsonObject form;
    std::optional<Instant> kept; // unknown of a draft of an older program
};

// All that is kept, the newest first; what cannot be read is nothing.
std::vector<KeptDraft> draftsIn(const QString& stored);

QString storedDrafts(const std::vector<KeptDraft>& drafts);

// Whom and what the draft is about, to tell it from another: "Farah Nawasena, Menandatangani ...".
QString firstWords(const KeptDraft& draft);

} // namespace jejak::ui
