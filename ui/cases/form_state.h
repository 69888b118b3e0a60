#pragma once

#include <QJsonObject>

class QWidget;

namespace jejak::ui {

// What stands in the fields below `form`, as typed, by their object names: half-typed dates and
// words outside a list included. For drafts; no meaning beyond the form.
QJsonObject fieldTexts(const QWidget& form);

// Puts the texts back into the fields that exist.
void setFieldTexts(QWidget& form, const QJsonObject& texts);

} // namespace jejak::ui
