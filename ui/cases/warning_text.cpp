#include "ui/cases/warning_text.h"

#include "ui/cases/nip_text.h"
#include "ui/text/utf8.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct WarningText
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::WarningText)
};

} // namespace

QString warningText(const cases::Warning& warning)
{
    const QString value = fromUtf8(warning.value);
    switch (warning.kind) {
    case cases::WarningKind::nip:
        return nipWarningText(warning.value);
    case cases::WarningKind::regionUnknown:
        return WarningText::tr("\"%1\" is not in the list of regions; it is kept as text.")
            .arg(value);
    case cases::WarningKind::regionAmbiguous:
        return WarningText::tr("\"%1\" is the name of several regions; choose one.").arg(value);
    case cases::WarningKind::formUnknown:
        return WarningText::tr("\"%1\" is not in the joint decree; it is kept as text.").arg(value);
    case cases::WarningKind::lateReport:
        return WarningText::tr("Received %Ln day(s) after it became known (Pasal 454 UU 7/2017).",
                               "", value.toInt());
    case cases::WarningKind::datesReversed:
        return WarningText::tr("The act is dated after the report was received.");
    case cases::WarningKind::possibleDuplicate:
        return WarningText::tr("%1 is about the same person, with an act at most 30 days apart.")
            .arg(value);
    case cases::WarningKind::reportNumberUsed:
        return WarningText::tr("Case %1 has the same number of Bawaslu's report.").arg(value);
    }
    return {};
}

} // namespace jejak::ui
