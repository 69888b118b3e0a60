#include "core/desk/sample_data.h"

#include "core/desk/desk.h"
#include "core/desk/sample_case.h"
#include "core/desk/sample_course.h"

#include <fmt/format.h>

namespace jejak::desk {
namespace {

constexpr std::chrono::months kept(27);

// Above this many cases each is recorded whole on its first day, which saves folding it again for
// every step.
constexpr std::size_t mostFollowedCases = 3000;

// How much more is reported in the months around a vote.
constexpr int electionWeight = 3;

// How many cases come in on each day.
std::vector<std::size_t> spread(const SampleWishes& wishes, Date first, std::size_t days,
                                const reference::ReferenceData& reference, SampleDice& dice)
{
    std::vector<std::pair<std::size_t, int>> weights;
    for (std::size_t i = 0; i < days; ++i) {
        const Date day = daysAfter(first, static_cast<int>(i));
        if (workday(day) != day)
            continue;
        int weight = 1;
        for (const reference::Election& election : reference.elections().all())
            if (election.votingDate && day <= daysAfter(*election.votingDate, 14) &&
                day >= daysAfter(*election.votingDate, -75))
                weight = electionWeight;
        weights.emplace_back(i, weight);
    }
    std::vector<std::size_t> perDay(days, 0);
    std::vector<std::size_t> places; // each day as often as its weight
    for (const auto& [day, weight] : weights)
        places.insert(places.end(), static_cast<std::size_t>(weight), day);
    for (std::size_t i = 0; i < wishes.cases && !places.empty(); ++i)
        ++perDay[dice.pick(places)];
    return perDay;
}

std::map<std::string, std::string> letterhead(const reference::Region& region)
{
    std::string label = region.label;
    std::transform(label.begin(), label.end(), label.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    std::map<std::string, std::string> details{{"government", "PEMERINTAH " + label},
                                               {"address", "Jalan Contoh Nomor 1"},
                                               {"phone", "(0000) 000000"},
                                               {"email", "inspektorat@contoh.invalid"},
                                               {"signer_title", "Inspektur"},
                                               {"signer_name", "Ratna Tirtanagara"},
                                               {"signer_rank", "Pembina Utama Muda, IV/c"},
                                               {"signer_nip", "19710817 199603 2 901"},
                                               {"classification", "700.1"}};
    if (region.kind != reference::RegionKind::province)
        details["city"] = region.name;
    return details;
}

// Fills an open office day by day, as its clerks would have.
class SampleRegister
{
public:
    SampleRegister(Desk& desk, access::Session session, FixedClock& clock, SampleDice& dice)
        : m_desk(desk)
        , m_session(std::move(session))
        , m_clock(clock)
        , m_dice(dice)
        , m_cases(desk.reference(), desk.office().code, dice)
    {
    }

    // Nothing happens after `now`; `followed` records each step on its own day.
    void setEnd(Instant now, bool followed)
    {
        m_now = now;
        m_today = localDate(now, m_desk.office().timeZone);
        m_followed = followed;
    }

    // Records what happened on `day`: `arrivals` new cases, and steps of older ones.
    Result<void> live(Date day, std::size_t arrivals)
    {
        auto due = m_pending.extract(day);
        if (arrivals == 0 && due.empty())
            return {};
        const Instant forenoon = std::chrono::sys_days(day) + std::chrono::hours(3);
        m_clock.set(std::min(forenoon, m_now));
        TRY(m_desk.journal().commit(m_session,
                                    [&](journal::CommitBuilder& builder) -> Result<void> {
                                        if (!due.empty())
                                            for (auto& [id, steps] : due.mapped())
                                                builder.add(id, std::move(steps));
                                        for (std::size_t i = 0; i < arrivals; ++i)
                                            TRY(addCase(builder, day));
                                        return {};
                                    }));
        return {};
    }

    SampleCounts counts() const { return m_counts; }

private:
    Result<void> addCase(journal::CommitBuilder& builder, Date day)
    {
        TRY_ASSIGN(cases::CompletedContent made,
                   cases::complete(m_cases.make(day), m_desk.reference()));
        const CaseId id = m_desk.ids().next<CaseId>();
        builder.settle(); // the next number is read from the folded cases
        const std::string number = cases::format(m_desk.cases().nextNumber());
        std::vector<journal::Proposal> all = m_desk.cases().proposals(made.content, number);
        std::vector<referral::Step> steps;
        for (referral::Step& step : sampleCourse(made.content, m_today, m_letters, m_dice)) {
            const bool isLater = m_followed && step.eventDate > day;
            (isLater ? m_pending[step.eventDate][id] : all)
                .push_back(m_desk.chain().proposal(step, {made.content, steps}));
            steps.push_back(std::move(step));
        }
        builder.add(id, std::move(all));
        ++m_counts.cases;
        m_counts.respondents += made.content.respondents.size();
        return {};
    }

    Desk& m_desk;
    access::Session m_session;
    FixedClock& m_clock;
    SampleDice& m_dice;
    SampleCases m_cases;
    Instant m_now{};
    Date m_today{};
    bool m_followed = true;
    std::map<Date, std::map<CaseId, std::vector<journal::Proposal>>> m_pending;
    SampleLetters m_letters;
    SampleCounts m_counts;
};

} // namespace

Result<SampleCounts> createSampleOffice(const std::filesystem::path& folder,
                                        const SampleWishes& wishes,
                                        const reference::ReferenceData& reference,
                                        const std::function<void(std::size_t)>& progress)
{
    const reference::Region* region = reference.regions().find(wishes.office);
    if (region == nullptr)
        return fail(ErrorCode::invalidInput, {.field = "office", .value = wishes.office});
    const Date today = localDate(wishes.now, region->zone);
    const Date first = std::chrono::sys_days((today.year() / today.month() / 1) - kept);
    SampleDice dice(wishes.seed);
    const Instant opening = std::chrono::sys_days(first);
    FixedClock clock(opening);
    const NewOffice office{.code = region->code,
                           .name = "Inspektorat " + region->label,
                           .admin = "Pengguna Contoh",
                           .timeZone = region->zone,
                           .isDemo = true};
    TRY(createOffice(folder, office, reference, {clock, dice}));
    TRY_ASSIGN(auto desk, Desk::open(folder, DeskMode::write, reference, {clock, dice}));
    TRY_ASSIGN(const access::Session session, desk->session({}));
    TRY(desk->setDetails(session, letterhead(*region)));

    SampleRegister filling(*desk, session, clock, dice);
    filling.setEnd(wishes.now, wishes.cases <= mostFollowedCases);
    const auto days = static_cast<std::size_t>(
        (std::chrono::sys_days(today) - std::chrono::sys_days(first)).count() + 1);
    const auto perDay = spread(wishes, first, days, reference, dice);
    for (std::size_t i = 0; i < days; ++i) {
        TRY(filling.live(daysAfter(first, static_cast<int>(i)), perDay[i]));
        if (progress && perDay[i] > 0)
            progress(filling.counts().cases);
    }
    return filling.counts();
}

} // namespace jejak::desk
