#include "ui/referral/step_warning.h"

#include "ui/text/field_label.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/text/warning_sentence.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct WarningTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::WarningTexts)
};

QString dayOf(const std::string& iso)
{
    const auto day = parseIsoDate(iso);
    return day ? longDate(*day) : fromUtf8(iso);
}

} // namespace

QString warningText(const referral::StepWarning& warning, const CaseLabels& labels)
{
    if (warning.code == "transitional_sanction")
        return WarningTexts::tr("%1 is a transitional type: it applies as long as the rules on pay "
                                "and allowances are not in force (PP 94/2021, Pasal 42).")
            .arg(labels.sanction(warning.value, std::nullopt));
    if (warning.code == "allowance_cut")
        return WarningTexts::tr("%1 applies once the rules on pay and allowances are in force (PP "
                                "94/2021, Pasal 42). Ask the personnel office first.")
            .arg(labels.sanction(warning.value, std::nullopt));
    if (warning.code == "other_regime")
        return WarningTexts::tr("The sanction is one of %1, which was not law on the day of the "
                                "act. The note has to say why.")
            .arg(fromUtf8(warning.value));
    if (warning.code == "before_effective")
        return WarningTexts::tr(
                   "The decree comes into force on %1 only, the 15th working day after "
                   "it was received (PerBKN 6/2022, Pasal 50).")
            .arg(dayOf(warning.value));
    if (warning.code == "heaviest_kept")
        return WarningTexts::tr("One examination, one punishment: the heaviest was kept, %1.")
            .arg(labels.sanction(warning.value, std::nullopt));
    if (QString sentence = warningSentence(warning); !sentence.isEmpty())
        return sentence;
    return WarningTexts::tr("Look at this again: %1 %2")
        .arg(fieldLabel(warning.field), fromUtf8(warning.value));
}

QString warningTexts(const std::vector<referral::StepWarning>& warnings, const CaseLabels& labels)
{
    QStringList lines;
    for (const referral::StepWarning& each : warnings)
        lines += warningText(each, labels);
    return lines.join(u'\n');
}

} // namespace jejak::ui
