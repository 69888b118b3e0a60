#include "ui/cases/choices.h"

#include "ui/text/utf8.h"

namespace jejak::ui {

namespace {

// "Kolaka" of "Kabupaten Kolaka".
QString nameOf(const reference::Region& region)
{
    const QString label = fromUtf8(region.label);
    for (const QLatin1String kind : {QLatin1String("Kabupaten "), QLatin1String("Kota ")})
        if (label.startsWith(kind))
            return label.mid(kind.size());
    return {};
}

} // namespace

std::vector<Choice> wordChoices(std::string_view domain, const CaseLabels& labels)
{
    std::vector<Choice> choices;
    for (const reference::Word& word : labels.reference().words().list(domain))
        choices.push_back({fromUtf8(word.word), fromUtf8(word.label(labels.language()))});
    return choices;
}

std::vector<Choice> regionChoices(const CaseLabels& labels, std::string_view officeCode)
{
    const std::string_view province = officeCode.substr(0, 2);
    std::vector<Choice> near;
    std::vector<Choice> far;
    for (const reference::Region& region : labels.reference().regions().all())
        (region.province == province ? near : far)
            .push_back({fromUtf8(region.code), fromUtf8(region.label), nameOf(region)});
    near.insert(near.end(), far.begin(), far.end());
    return near;
}

std::vector<Choice> formChoices(const CaseLabels& labels, std::optional<Date> date)
{
    std::vector<Choice> choices;
    const auto add = [&](const reference::ViolationForm& form) {
        const QString code = fromUtf8(form.code);
        if (choices.empty() || choices.back().code != code)
            choices.push_back({code, fromUtf8(form.text)});
    };
    if (!date) {
        for (const reference::ViolationForm& form : labels.reference().catalogue().all())
            add(form);
        return choices;
    }
    // Those of the decree of that day first.
    for (const bool isOfTheDay : {true, false})
        for (const reference::ViolationForm* form :
             labels.reference().catalogue().selectable(*date))
            if (form->validity.contains(*date) == isOfTheDay)
                add(*form);
    return choices;
}

std::vector<Choice> jobLevelChoices(const CaseLabels& labels)
{
    std::vector<Choice> choices;
    for (const reference::JobLevel& level : labels.reference().jobLevels().levels())
        choices.push_back({fromUtf8(level.code), labels.jobLevel(level.code)});
    return choices;
}

std::vector<Choice> rankChoices(const CaseLabels& labels, bool isPppk)
{
    const reference::Ranks& ranks = labels.reference().ranks();
    std::vector<Choice> choices;
    for (const reference::Rank& rank : isPppk ? ranks.pppk() : ranks.pns()) {
        const QString code = fromUtf8(rank.code);
        choices.push_back({code, rank.title.empty()
                                     ? code
                                     : QStringLiteral("%1 %2").arg(code, fromUtf8(rank.title))});
    }
    return choices;
}

std::vector<Choice> sanctionChoices(const CaseLabels& labels, Date date)
{
    std::vector<Choice> choices;
    for (const reference::Sanction* sanction : labels.reference().sanctions().selectable(date))
        choices.push_back({fromUtf8(sanction->code),
                           QStringLiteral("%1: %2").arg(
                               labels.word("sanction_level", reference::word(sanction->level)),
                               fromUtf8(sanction->label)),
                           fromUtf8(sanction->label)});
    return choices;
}

std::vector<Choice> motiveChoices(const CaseLabels& labels)
{
    std::vector<Choice> choices;
    for (const reference::Motive& motive : labels.reference().motives().all())
        choices.push_back({fromUtf8(motive.code), labels.motive(motive.code)});
    return choices;
}

QStringList agencyNames(const CaseLabels& labels, std::string_view officeCode)
{
    QStringList names;
    const std::string_view province = officeCode.substr(0, 2);
    for (const reference::Region& region : labels.reference().regions().all())
        if (region.province == province)
            names += QStringLiteral("Pemerintah %1").arg(fromUtf8(region.label));
    for (const reference::Agency& agency : labels.reference().agencies())
        names += fromUtf8(agency.name);
    return names;
}

} // namespace jejak::ui
