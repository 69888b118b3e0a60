#include "ui/cases/filter_texts.h"

#include "ui/cases/choices.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

#include <QCoreApplication>

namespace jejak::ui {

using registers::FilterField;
using registers::FilterTerm;

namespace {

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::FilterTexts)
};

// The domain of the words a field holds; empty for other fields.
std::string_view domainOf(FilterField field)
{
    switch (field) {
    case FilterField::category:
        return "category";
    case FilterField::channel:
        return "channel";
    case FilterField::source:
        return "source";
    case FilterField::outcome:
        return "outcome";
    case FilterField::status:
        return "step";
    case FilterField::holder:
        return "holder";
    case FilterField::district:
    case FilterField::employer:
    case FilterField::office:
    case FilterField::jobLevel:
    case FilterField::form:
    case FilterField::motive:
    case FilterField::agency:
    case FilterField::sanction:
    case FilterField::month:
    case FilterField::year:
    case FilterField::receivedFrom:
    case FilterField::receivedTo:
    case FilterField::nip:
    case FilterField::dueUntil:
    case FilterField::answerDueUntil:
    case FilterField::evidence:
    case FilterField::conflict:
    case FilterField::counted:
    case FilterField::duplicate:
        return {};
    }
    return {};
}

QString dateText(const std::string& iso)
{
    const auto date = parseIsoDate(iso);
    return date ? shortDate(*date) : fromUtf8(iso);
}

QString monthText(const std::string& month)
{
    const auto date = parseIsoDate(month + "-01");
    return date ? monthAndYear(*date) : fromUtf8(month);
}

QString groupText(const std::string& code, const CaseLabels& labels)
{
    const reference::JobLevelGroup* group = labels.reference().jobLevels().group(code);
    return fromUtf8(group == nullptr ? code : group->name);
}

QString valueText(FilterField field, const std::string& value, const CaseLabels& labels)
{
    if (const std::string_view domain = domainOf(field); !domain.empty())
        return labels.word(domain, value);
    if (field == FilterField::district || field == FilterField::employer ||
        field == FilterField::office)
        return labels.place(value);
    if (field == FilterField::jobLevel)
        return groupText(value, labels);
    if (field == FilterField::form)
        return labels.form(value);
    if (field == FilterField::motive)
        return labels.motive(value);
    if (field == FilterField::sanction)
        return labels.sanction(value, std::nullopt);
    if (field == FilterField::month)
        return monthText(value);
    if (field == FilterField::receivedFrom || field == FilterField::receivedTo ||
        field == FilterField::dueUntil || field == FilterField::answerDueUntil)
        return dateText(value);
    if (field == FilterField::evidence)
        return value == "none" ? FilterTexts::tr("none yet") : FilterTexts::tr("some");
    if (field == FilterField::conflict || field == FilterField::counted ||
        field == FilterField::duplicate)
        return value == "yes" ? FilterTexts::tr("yes") : FilterTexts::tr("no");
    return fromUtf8(value);
}

std::vector<Choice> shortFormChoices(const CaseLabels& labels)
{
    std::vector<Choice> choices;
    for (const reference::ViolationForm& form : labels.reference().catalogue().all()) {
        const QString code = fromUtf8(form.code);
        if (choices.empty() || choices.back().code != code)
            choices.push_back({code, labels.form(form.code)});
    }
    return choices;
}

std::vector<Choice> yearChoices(Date today)
{
    constexpr int years = 10;
    std::vector<Choice> choices;
    for (int i = 0; i < years; ++i) {
        const QString year = QString::number(static_cast<int>(today.year()) - i);
        choices.push_back({year, year});
    }
    return choices;
}

registers::CaseFilter only(FilterField field, std::string value)
{
    return {{{field, std::move(value)}}, {}};
}

} // namespace

QString filterFieldText(FilterField field)
{
    switch (field) {
    case FilterField::district:
        return FilterTexts::tr("Place of the act");
    case FilterField::employer:
        return FilterTexts::tr("Employer");
    case FilterField::office:
        return FilterTexts::tr("Office");
    case FilterField::jobLevel:
        return FilterTexts::tr("Job level");
    case FilterField::category:
        return FilterTexts::tr("Category");
    case FilterField::form:
        return FilterTexts::tr("Alleged act");
    case FilterField::motive:
        return FilterTexts::tr("Motive");
    case FilterField::channel:
        return FilterTexts::tr("Channel");
    case FilterField::source:
        return FilterTexts::tr("Source");
    case FilterField::agency:
        return FilterTexts::tr("Agency");
    case FilterField::sanction:
        return FilterTexts::tr("Sanction");
    case FilterField::month:
        return FilterTexts::tr("Month received");
    case FilterField::outcome:
        return FilterTexts::tr("Outcome");
    case FilterField::status:
        return FilterTexts::tr("Latest step");
    case FilterField::holder:
        return FilterTexts::tr("Held by");
    case FilterField::year:
        return FilterTexts::tr("Year");
    case FilterField::receivedFrom:
        return FilterTexts::tr("Received from");
    case FilterField::receivedTo:
        return FilterTexts::tr("Received until");
    case FilterField::nip:
        return FilterTexts::tr("NIP");
    case FilterField::dueUntil:
        return FilterTexts::tr("Due until");
    case FilterField::answerDueUntil:
        return FilterTexts::tr("Answer of the PPK due until");
    case FilterField::evidence:
        return FilterTexts::tr("Evidence");
    case FilterField::conflict:
        return FilterTexts::tr("Conflicting values");
    case FilterField::counted:
        return FilterTexts::tr("Counts as ASN");
    case FilterField::duplicate:
        return FilterTexts::tr("Possible duplicate");
    }
    return {};
}

QString filterText(const FilterTerm& term, const CaseLabels& labels)
{
    const QString value =
        term.value ? valueText(term.field, *term.value, labels) : FilterTexts::tr("(none)");
    return QStringLiteral("%1: %2").arg(filterFieldText(term.field), value);
}

std::vector<FilterField> chosenFilterFields()
{
    return {FilterField::year,     FilterField::district, FilterField::form,
            FilterField::outcome,  FilterField::status,   FilterField::holder,
            FilterField::source,   FilterField::channel,  FilterField::category,
            FilterField::jobLevel, FilterField::motive,   FilterField::evidence};
}

std::vector<Choice> filterChoices(FilterField field, const CaseLabels& labels,
                                  std::string_view officeCode)
{
    std::vector<Choice> choices;
    if (const std::string_view domain = domainOf(field); !domain.empty())
        return wordChoices(domain, labels);
    if (field == FilterField::district || field == FilterField::employer)
        return regionChoices(labels, officeCode);
    if (field == FilterField::form)
        return shortFormChoices(labels);
    if (field == FilterField::year)
        return yearChoices(labels.today());
    if (field == FilterField::jobLevel)
        for (const reference::JobLevelGroup& group : labels.reference().jobLevels().groups())
            choices.push_back({fromUtf8(group.code), fromUtf8(group.name)});
    if (field == FilterField::motive)
        return motiveChoices(labels);
    if (field == FilterField::evidence)
        choices = {{QStringLiteral("none"), FilterTexts::tr("none yet")},
                   {QStringLiteral("some"), FilterTexts::tr("some")}};
    return choices;
}

std::vector<BuiltInFilter> builtInFilters(Date today)
{
    const auto iso = [&](int days) {
        return formatIsoDate(Date(std::chrono::sys_days(today) + std::chrono::days(days)));
    };
    return {{QStringLiteral("filterDueSoon"), FilterTexts::tr("Due within 3 days"),
             only(FilterField::dueUntil, iso(3))},
            {QStringLiteral("filterOverdue"), FilterTexts::tr("Overdue"),
             only(FilterField::dueUntil, iso(-1))},
            {QStringLiteral("filterWaitingPpk"),
             FilterTexts::tr("Waiting for the PPK"),
             {{{FilterField::holder, "ppk"}, {FilterField::outcome, "recommended"}}, {}}},
            {QStringLiteral("filterWithoutEvidence"), FilterTexts::tr("Without evidence"),
             only(FilterField::evidence, "none")},
            {QStringLiteral("filterDuplicates"), FilterTexts::tr("Possible duplicates"),
             only(FilterField::duplicate, "yes")},
            {QStringLiteral("filterConflicts"), FilterTexts::tr("Conflicting values"),
             only(FilterField::conflict, "yes")}};
}

} // namespace jejak::ui
