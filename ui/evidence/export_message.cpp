#include "ui/evidence/export_message.h"

#include "ui/text/utf8.h"

#include <QCoreApplication>
#include <QDir>

namespace jejak::ui {

namespace {

struct ExportMessage
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::ExportMessage)
};

} // namespace

Message exportMessage(const std::vector<evidence::ExportedFile>& files, const QString& folder,
                      const CaseLabels& labels)
{
    QStringList leftOut;
    for (const evidence::ExportedFile& each : files)
        if (each.name.empty())
            leftOut += QStringLiteral("%1 (%2)").arg(
                fromUtf8(each.entry.item.name),
                labels.word("evidence_state", evidence::word(each.entry.state)));
    const auto missing = static_cast<int>(leftOut.size());
    const QString exported =
        ExportMessage::tr("%Ln file(s) exported to %1, with the list SHA256SUMS.", "",
                          static_cast<int>(files.size()) - missing)
            .arg(QDir::toNativeSeparators(folder));
    if (leftOut.isEmpty())
        return {.role = StatusRole::good, .text = exported};
    const QString lacking =
        ExportMessage::tr("%Ln file(s) left out: %1. Restore them from a backup.", "", missing)
            .arg(leftOut.join(QStringLiteral(", ")));
    return {.role = StatusRole::warning, .text = exported + QLatin1Char(' ') + lacking};
}

} // namespace jejak::ui
