#include "ui/text/field_label.h"

#include "core/base/text.h"
#include "ui/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct FieldLabel
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::FieldLabel)
};

using Entry = std::pair<std::string_view, const char*>;

constexpr std::array labels{
    Entry{"absent", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Absence at the handing over")},
    Entry{"act", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Act")},
    Entry{"acts", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Acts")},
    Entry{"admin", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Name of the first user")},
    Entry{"agency", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Agency")},
    Entry{"article", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Article")},
    Entry{"as_of", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "State of the data on")},
    Entry{"attachments", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Attachments")},
    Entry{"basis", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Basis")},
    Entry{"by", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Broken down by")},
    Entry{"cancel", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Cancellation")},
    Entry{"case", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Case")},
    Entry{"category", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Category")},
    Entry{"category_reason", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Reason of the category")},
    Entry{"channel", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Channel")},
    Entry{"collective_leave",
          QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Days of collective leave")},
    Entry{"count", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Number of days")},
    Entry{"count_unit", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "What is counted")},
    Entry{"date", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Date")},
    Entry{"day_unit", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Unit of the days")},
    Entry{"decree", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Decree")},
    Entry{"deadline_rule", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Rule of a limit")},
    Entry{"deadline_rules", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Rules of limits")},
    Entry{"decree.capacity", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Capacity of the signer")},
    Entry{"decree.comparison_reason",
          QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Reason for the difference")},
    Entry{"decree.documents",
          QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Documents of the decree")},
    Entry{"decree.ends", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "End of the punishment")},
    Entry{"decree.reason", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Reason of the punishment")},
    Entry{"derived_reason",
          QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Reason for the derived case")},
    Entry{"due", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Answer due")},
    Entry{"election", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Election")},
    Entry{"election_region", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Region of the election")},
    Entry{"election_regions", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Regions of elections")},
    Entry{"elections", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Elections")},
    Entry{"entity", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Entry")},
    Entry{"event_date", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Date of the step")},
    Entry{"evidence", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Evidence")},
    Entry{"examination_date",
          QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Date of the examination")},
    Entry{"filter", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Filter")},
    Entry{"flag", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Yes or no")},
    Entry{"form", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Form of the violation")},
    Entry{"form_text", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Wording of the violation")},
    Entry{"format", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Kind of the file")},
    Entry{"from", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "From")},
    Entry{"hand_over", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Hand-over")},
    Entry{"holder", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Holder")},
    Entry{"holiday", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Holiday")},
    Entry{"holidays", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Holidays")},
    Entry{"institution", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Institution")},
    Entry{"institutions", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Institutions")},
    Entry{"issued", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Day of issue")},
    Entry{"issuer", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Issuer")},
    Entry{"job_level", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Job level")},
    Entry{"kind", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Kind of employee")},
    Entry{"known", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Date known")},
    Entry{"letter_date", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Date of the letter")},
    Entry{"letter_number", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Number of the letter")},
    Entry{"level", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Level of the sanction")},
    Entry{"limit", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Limit")},
    Entry{"mapping", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Mapping of columns")},
    Entry{"motives", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Motives")},
    Entry{"name", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Name")},
    Entry{"narrative", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Narrative")},
    Entry{"nip", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "NIP")},
    Entry{"note", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Note")},
    Entry{"now", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Day of work")},
    Entry{"number", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Number")},
    Entry{"occurred", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Date of the act")},
    Entry{"office", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Office")},
    Entry{"party", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Sender or recipient")},
    Entry{"payload", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Content")},
    Entry{"period", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Period")},
    Entry{"period_from", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "First day")},
    Entry{"period_to", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Last day")},
    Entry{"place", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Place")},
    Entry{"place_text", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Place")},
    Entry{"position", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Position")},
    Entry{"province", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Province")},
    Entry{"rank", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Rank")},
    Entry{"received", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Date received")},
    Entry{"reference", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Rules")},
    Entry{"region", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Region")},
    Entry{"regulation", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Regulation")},
    Entry{"rejects", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "File of rejected rows")},
    Entry{"remind_on", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Reminder")},
    Entry{"report", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Report")},
    Entry{"respondent", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Respondent")},
    Entry{"respondents", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Respondents")},
    Entry{"result",
          QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Result of the objection or appeal")},
    Entry{"sanction", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Sanction")},
    Entry{"sanction_level", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Level of the sanction")},
    Entry{"sanction_text", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Wording of the sanction")},
    Entry{"sanctions", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Several sanctions")},
    Entry{"sent", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Date sent")},
    Entry{"signature", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Signature")},
    Entry{"source", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Source of the report")},
    Entry{"source_text", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Source of the report")},
    Entry{"step", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Step")},
    Entry{"summons", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Number of the summons")},
    Entry{"tables", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Tables")},
    Entry{"text", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Text")},
    Entry{"to", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "To")},
    Entry{"unit", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Work unit")},
    Entry{"until", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Until")},
    Entry{"user", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "User")},
    Entry{"valid_from", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Valid from")},
    Entry{"valid_to", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Valid until")},
    Entry{"void", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Cancellation of a step")},
    Entry{"week", QT_TRANSLATE_NOOP("jejak::ui::FieldLabel", "Working week")},
};

} // namespace

QString fieldLabel(std::string_view field)
{
    const auto found = std::ranges::find(labels, field, &Entry::first);
    if (found != labels.end())
        return FieldLabel::tr(found->second);
    const QString word = QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    return word.isEmpty() ? word : QStringLiteral("\"%1\"").arg(word);
}

QString pathLabel(std::string_view path)
{
    QStringList parts;
    for (const std::string_view part : split(path, '.')) {
        const auto bracket = part.find("s["); // "respondents[0]" is one respondent
        if (bracket == std::string_view::npos) {
            parts.append(fieldLabel(part));
            continue;
        }
        std::string_view index = part.substr(bracket + 2);
        index = index.substr(0, index.find(']'));
        parts.append(QStringLiteral("%1 %2")
                         .arg(fieldLabel(part.substr(0, bracket)))
                         .arg(fromUtf8(index).toInt() + 1));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace jejak::ui
