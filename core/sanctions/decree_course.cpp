#include "core/sanctions/decree_course.h"

#include "core/base/text.h"

namespace jejak::sanctions {
namespace {

using referral::Step;
using enum referral::StepKind;

// Where no day says otherwise, the end of the term follows the day it begins.
void begin(Decree& decree, Date day)
{
    decree.effective = day;
    decree.ends = decree.details.ends;
    const int months = 12 * decree.details.years + decree.details.months;
    if (months == 0 || decree.ends)
        return;
    decree.ends = monthsAfter(day, months);
}

Decree decreeOf(const Step& step)
{
    return {.step = step.id,
            .number = step.letterNumber,
            .date = step.letterDate,
            .decided = step.eventDate,
            .code = step.sanction,
            .level = step.sanctionLevel,
            .text = step.sanctionText,
            .regulation = step.regulation,
            .isDirect = step.kind == sanctionedDirectly,
            .details = step.decree,
            .effective = step.decree.effective,
            .ends = step.decree.ends};
}

bool isInForce(const Decree& decree, Date day)
{
    return decree.state == DecreeState::inForce || decree.state == DecreeState::served ||
           (decree.effective && *decree.effective <= day);
}

// What is contested does not come into force by itself.
void contest(Decree& decree, const Step& step)
{
    if (!isInForce(decree, step.eventDate)) {
        decree.effective.reset();
        decree.ends.reset();
    }
    decree.state = DecreeState::contested;
}

void change(Decree& decree, const Step& step)
{
    decree.code = step.sanction;
    decree.level = step.sanctionLevel;
    decree.text = step.sanctionText;
    if (!step.regulation.empty())
        decree.regulation = step.regulation;
    decree.details.years = step.decree.years;
    decree.details.months = step.decree.months;
    decree.details.ends = step.decree.ends;
    decree.details.comparison = step.decree.comparison;
    decree.details.comparisonReason = step.decree.comparisonReason;
    if (step.decree.effective)
        decree.details.effective = step.decree.effective;
    if (decree.effective)
        begin(decree, *decree.effective);
}

void applyDecision(Decree& decree, const Step& step)
{
    if (step.result == "cancelled") {
        decree.state = DecreeState::cancelled;
        decree.details.comparison.clear();
        decree.details.comparisonReason.clear();
        if (decree.details.cancelNumber.empty())
            decree.details.cancelNumber = step.letterNumber;
        if (!decree.details.cancelDate)
            decree.details.cancelDate = step.letterDate ? step.letterDate : step.eventDate;
        return;
    }
    if (step.result == "changed")
        change(decree, step);
    if (!decree.effective && decree.details.effective)
        begin(decree, *decree.details.effective);
    if (decree.effective && *decree.effective <= step.eventDate)
        decree.state = DecreeState::inForce;
    else
        decree.state = decree.delivered ? DecreeState::delivered : DecreeState::decided;
}

void applyDelivery(Decree& decree, const Step& step, const EntityId& respondent)
{
    decree.minutes = step.minutes;
    if (referral::isUnderway(step))
        return;
    decree.delivered = step.received ? step.received : step.eventDate;
    decree.state = DecreeState::delivered;
    if (const auto day = effectiveFrom(step, respondent); day && !decree.details.effective)
        begin(decree, *day);
}

void applyTo(Decree& decree, const Step& step, const EntityId& respondent)
{
    if (step.kind == delivered)
        applyDelivery(decree, step, respondent);
    if (step.kind == inForce) {
        decree.state = DecreeState::inForce;
        // The day that was recorded goes before the one that was counted.
        begin(decree, decree.details.effective.value_or(step.eventDate));
    }
    if (step.kind == served) {
        decree.state = DecreeState::served;
        decree.served = step.eventDate;
    }
    if (step.kind == objection || step.kind == appeal)
        contest(decree, step);
    if (step.kind == appealDecided)
        applyDecision(decree, step);
}

std::string iso(const std::optional<Date>& date)
{
    return date ? formatIsoDate(*date) : std::string();
}

// As SIASN words the levels.
std::string levelName(const std::string& level)
{
    if (level == "light")
        return "Ringan";
    if (level == "medium")
        return "Sedang";
    if (level == "heavy")
        return "Berat";
    return {};
}

// Opened again after a recommendation, it came to nothing all the same.
bool endsWithoutSanction(referral::StepKind kind)
{
    const auto outcome = referral::outcomeAfter(kind);
    return outcome == referral::Outcome::notProven || outcome == referral::Outcome::incomplete ||
           outcome == referral::Outcome::rejected;
}

} // namespace

std::string_view word(DecreeState state)
{
    switch (state) {
    case DecreeState::decided:
        return "decided";
    case DecreeState::delivered:
        return "delivered";
    case DecreeState::inForce:
        return "in_force";
    case DecreeState::served:
        return "served";
    case DecreeState::contested:
        return "contested";
    case DecreeState::cancelled:
        return "cancelled";
    }
    return {};
}

Date monthsAfter(Date day, int months)
{
    const Date moved = day + std::chrono::months(months);
    return moved.ok() ? moved : Date(moved.year() / moved.month() / std::chrono::last);
}

std::optional<Recommended> recommendedFor(const referral::Chain& chain, const EntityId& respondent)
{
    return recommendedFor(chain.steps, respondent);
}

std::optional<Recommended> recommendedFor(const std::vector<Step>& steps,
                                          const EntityId& respondent)
{
    std::optional<Recommended> latest;
    for (const Step& step : steps) {
        if (step.isVoided || !concerns(step, respondent))
            continue;
        if (step.kind == recommended)
            latest = Recommended{.step = step.id,
                                 .date = step.eventDate,
                                 .code = step.sanction,
                                 .level = step.sanctionLevel,
                                 .text = step.sanctionText,
                                 .regulation = step.regulation,
                                 .article = step.article};
        else if (endsWithoutSanction(step.kind))
            latest.reset();
    }
    return latest;
}

bool Decree::isSanctionMissing() const
{
    return !code && level.empty() && trim(text).empty();
}

std::vector<Decree> decreesOf(const referral::Chain& chain, const EntityId& respondent)
{
    return decreesOf(chain.steps, respondent);
}

std::vector<Decree> decreesOf(const std::vector<Step>& steps, const EntityId& respondent)
{
    std::vector<Decree> decrees;
    for (const Step& step : steps) {
        if (step.isVoided || !concerns(step, respondent))
            continue;
        if (step.kind == sanctioned || step.kind == sanctionedDirectly)
            decrees.push_back(decreeOf(step));
        else if (!decrees.empty())
            applyTo(decrees.back(), step, respondent);
    }
    return decrees;
}

std::vector<std::pair<std::string, std::string>> siasnFields(const Decree& decree,
                                                             const cases::Respondent& respondent)
{
    const referral::DecreeDetails& details = decree.details;
    std::string documents;
    for (const std::string& each : details.documents)
        documents += (documents.empty() ? "" : ", ") + each;
    return {{"pnsOrangId", respondent.nip},
            {"jenisTingkatHukumanId", levelName(decree.level)},
            {"jenisHukumanId", decree.text.empty() ? decree.code.value_or("") : decree.text},
            {"alasanHukumanDisiplinId", details.reason},
            {"nomorPp", decree.regulation},
            {"skNomor", decree.number},
            {"skTanggal", iso(decree.date)},
            {"hukumanTanggal", iso(decree.effective)},
            {"akhirHukumanTanggal", iso(decree.ends)},
            {"masaTahun", std::to_string(details.years)},
            {"masaBulan", std::to_string(details.months)},
            {"golonganId", details.rank.empty() ? respondent.rank : details.rank},
            {"golonganLama", details.formerRank},
            {"kedudukanHukumId", details.legalPosition},
            {"hukdisYangDiberhentikanId", details.stopped},
            {"skPembatalanNomor", details.cancelNumber},
            {"skPembatalanTanggal", iso(details.cancelDate)},
            {"keterangan", details.remark},
            {"path", documents}};
}

} // namespace jejak::sanctions
