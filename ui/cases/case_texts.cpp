#include "ui/cases/case_texts.h"

#include "core/referral/limit_course.h"
#include "ui/deadlines/limit_text.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

#include <algorithm>

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct CaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::CaseTexts)
};

// Whose turn it is while somebody has to act; else what the latest step made of the case.
ChipFace statusChip(const registers::CaseRecord& record, const CaseLabels& labels)
{
    const referral::Chain& chain = record.chain;
    const bool waits =
        std::any_of(chain.outcomes.begin(), chain.outcomes.end(), [](const auto& each) {
            return each.outcome == referral::Outcome::recommended;
        });
    const bool decided =
        chain.holder == referral::Holder::none || (chain.holder == referral::Holder::ppk && !waits);
    if (decided && chain.status)
        return labels.stage(referral::word(*chain.status));
    return labels.holder(referral::holderWord(chain), chain.heldSince);
}

} // namespace

std::vector<ChipFace> headChips(const registers::CaseRecord& record, const CaseLabels& labels)
{
    if (record.file.isCancelled)
        return {{StatusRole::neutral, CaseTexts::tr("Cancelled"), IconName::close}};
    std::vector<ChipFace> chips{statusChip(record, labels)};
    if (const referral::Limit* duty = referral::nextDuty(record.chain)) {
        chips.push_back(limitChip(*duty, labels));
        chips.back().tooltip = limitExplanation(*duty, labels, someOf(*duty, record));
    }
    if (!record.file.conflicts.empty())
        chips.push_back(
            {StatusRole::warning, CaseTexts::tr("Conflicting values"), IconName::warning});
    return chips;
}

QString titleLine(const cases::CaseContent& content, const CaseLabels& labels)
{
    const cases::Act* act = nullptr;
    for (const cases::Respondent& respondent : content.respondents)
        if (act == nullptr && !respondent.acts.empty())
            act = &respondent.acts.front();
    QString line = CaseTexts::tr("Case without an act");
    if (act != nullptr) {
        QString form = labels.form(act->form.value_or(std::string()), act->formText);
        if (form.size() > 1 && form.at(1).isLower())
            form[0] = form.at(0).toLower();
        line = CaseTexts::tr("Alleged: %1").arg(form);
    }
    QStringList where;
    if (const QString place =
            labels.place(content.place.value_or(std::string()), content.placeText);
        !place.isEmpty())
        where += place;
    if (act != nullptr && act->occurred)
        where += longDate(*act->occurred);
    return where.isEmpty() ? line
                           : QStringLiteral("%1 - %2").arg(line, where.join(QStringLiteral(", ")));
}

QString positionLine(const cases::Respondent& respondent, const CaseLabels& labels)
{
    QStringList parts;
    for (const QString& part :
         {fromUtf8(respondent.position),
          labels.jobLevel(respondent.jobLevel.value_or(std::string())), fromUtf8(respondent.rank)})
        if (!part.isEmpty())
            parts += part;
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString stepName(const referral::Step& step, const CaseLabels& labels)
{
    QString name = labels.word("step", referral::word(step.kind));
    if (!step.commission.empty())
        name.replace(QLatin1String("KASN/BKN"), labels.word("holder", step.commission));
    if (step.summons == 1)
        return CaseTexts::tr("Summoned (first)");
    if (step.summons == 2)
        return CaseTexts::tr("Summoned (second)");
    return name;
}

QString someOf(const std::vector<EntityId>& people, const cases::CaseContent& content)
{
    if (people.empty() || people.size() >= content.respondents.size())
        return {};
    QStringList names;
    for (const cases::Respondent& each : content.respondents)
        if (std::find(people.begin(), people.end(), each.id) != people.end())
            names += fromUtf8(each.name);
    return names.join(QStringLiteral(", "));
}

QString someOf(const referral::Limit& limit, const registers::CaseRecord& record)
{
    for (const referral::FollowedLimit& each : record.chain.limits)
        if (&referral::limitOf(record.chain, each) == &limit)
            return someOf(referral::concernedBy(record.chain, each), record.file.content);
    return someOf(limit.respondents, record.file.content);
}

QString partyName(std::string_view party, const CaseLabels& labels, std::optional<Date> day)
{
    if (party == referral::word(referral::Holder::ppk))
        return CaseTexts::tr("PPK");
    return labels.body(party, day);
}

QString stepLine(const referral::Step& step, const CaseLabels& labels)
{
    QStringList parts{stepName(step, labels)};
    if (!step.letterNumber.empty())
        parts += fromUtf8(step.letterNumber);
    parts += shortDate(step.eventDate);
    if (step.received && step.received != step.eventDate)
        parts += CaseTexts::tr("received %1").arg(shortDate(*step.received));
    return parts.join(QStringLiteral(", "));
}

} // namespace jejak::ui
