#include "core/desk/data_state.h"
#include "core/statistics/statistics_service.h"
#include "tests/support/random_cases.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace jejak;
using namespace jejak::statistics;
using test::OfficeFixture;
using test::require;

namespace {

// What the figures say now.
struct Figures
{
    explicit Figures(OfficeFixture& office)
        : state(desk::DataState::present(*office.desk))
        , service(state.database(), state.position())
        , session(office.session)
    {
    }

    StatisticTable count(const StatisticQuery& query)
    {
        return require(service.count(session, query));
    }
    Funnel funnel(const StatisticQuery& query = {})
    {
        return require(service.funnel(session, query));
    }

    desk::DataState state;
    StatisticsService service;
    access::Session session;
};

using Counts = std::map<Key, std::int64_t>;

Counts countsOf(const StatisticTable& table)
{
    Counts counts;
    for (const StatisticRow& row : table.rows)
        counts[row.keys.front()] = row.count;
    return counts;
}

Key month(const std::optional<Date>& date)
{
    if (!date)
        return std::nullopt;
    return formatIsoDate(*date).substr(0, 7);
}

// The key of a counted respondent, found the long way.
Key naiveKey(Dimension dimension, const registers::CaseRecord& record, std::size_t i)
{
    const auto& content = record.file.content;
    const cases::Respondent& respondent = content.respondents[i];
    const auto known = [](const std::string& text) { return text.empty() ? Key() : Key(text); };
    switch (dimension) {
    case Dimension::district:
        return respondent.acts.front().place;
    case Dimension::employer:
        return respondent.region;
    case Dimension::office:
        return known(record.file.office);
    case Dimension::jobLevel:
        return respondent.jobLevelGroup;
    case Dimension::category:
        return respondent.acts.front().category;
    case Dimension::form:
        return respondent.acts.front().form;
    case Dimension::channel:
        return content.channel;
    case Dimension::source:
        return content.reports.front().source;
    case Dimension::agency:
        return known(respondent.agency);
    case Dimension::sanction:
        return record.chain.outcomes[i].sanction;
    case Dimension::month:
        return month(cases::received(content));
    case Dimension::ppk:
        return respondent.region ? respondent.region : known(respondent.agency);
    case Dimension::outcome:
        return std::string(referral::word(record.chain.outcomes[i].outcome));
    case Dimension::motive:
        break;
    }
    return std::nullopt;
}

bool isCounted(const registers::CaseRecord& record, std::size_t i)
{
    return cases::isAsn(record.file.content.respondents[i]) &&
           record.chain.outcomes[i].outcome != referral::Outcome::cancelled;
}

bool isCancelled(const registers::CaseRecord& record)
{
    return std::all_of(
        record.chain.outcomes.begin(), record.chain.outcomes.end(),
        [](const auto& each) { return each.outcome == referral::Outcome::cancelled; });
}

Funnel naiveFunnel(const std::vector<registers::CaseRecord>& records, Date today)
{
    using enum referral::Outcome;
    Funnel funnel;
    for (const registers::CaseRecord& record : records)
        for (std::size_t i = 0; i < record.chain.outcomes.size(); ++i) {
            if (!cases::isAsn(record.file.content.respondents[i]))
                continue;
            const auto& each = record.chain.outcomes[i];
            const auto is = [&](referral::Outcome outcome) {
                return each.outcome == outcome ? 1 : 0;
            };
            funnel.cancelled += is(cancelled);
            funnel.reported += 1 - is(cancelled);
            funnel.followedUp += is(followedUp);
            funnel.notFollowedUp += is(recommended);
            funnel.recommended += is(recommended) + is(followedUp);
            funnel.notProven += is(notProven);
            funnel.incomplete += is(incomplete);
            funnel.direct += is(direct);
            funnel.clarification += is(clarification);
            funnel.inProcess += is(inProcess);
            funnel.rejected += is(rejected);
            funnel.overdue += each.due && *each.due < today ? is(recommended) : 0;
            funnel.blocked += each.isBlocked ? is(recommended) : 0;
            if (is(followedUp) + is(direct) != 0)
                for (const auto& step : record.chain.steps) {
                    const bool lodged = step.kind == referral::StepKind::objection ||
                                        step.kind == referral::StepKind::appeal;
                    const auto& own = step.respondents;
                    const auto& id = record.file.content.respondents[i].id;
                    if (lodged && (own.empty() || std::count(own.begin(), own.end(), id) != 0)) {
                        ++funnel.appealed;
                        break;
                    }
                }
        }
    funnel.processed = funnel.recommended + funnel.notProven + funnel.incomplete + funnel.direct;
    return funnel;
}

} // namespace

TEST_CASE("StatisticsService: every figure equals a recount of the journal by hand",
          "[statistics][property]")
{
    const std::uint32_t seed = GENERATE(1u, 2u, 3u);
    CAPTURE(seed);
    OfficeFixture office;
    test::recordRandomCases(office, 60, seed);
    const auto records = test::recordsOf(office);
    Figures figures(office);

    for (const Dimension dimension : allDimensions()) {
        if (dimension == Dimension::motive)
            continue;
        CAPTURE(word(dimension));
        const StatisticTable table = figures.count({.dimensions = {dimension}});
        Counts naive;
        for (const auto& record : records)
            for (std::size_t i = 0; i < record.chain.outcomes.size(); ++i)
                if (isCounted(record, i))
                    ++naive[naiveKey(dimension, record, i)];
        CHECK(countsOf(table) == naive);
        CHECK(table.reconciled);
        CHECK_FALSE(table.multiple);
    }
    const Funnel funnel = figures.funnel();
    CHECK(funnel == naiveFunnel(records, figures.state.position().date()));
    CHECK(funnel.reconciles());
}

TEST_CASE("StatisticsService: in every unit and for every pair of dimensions the rows add up",
          "[statistics][property]")
{
    OfficeFixture office;
    test::recordRandomCases(office, 40, 7);
    Figures figures(office);

    for (const Unit unit : allUnits())
        for (const Dimension first : allDimensions())
            for (const Dimension second : allDimensions()) {
                if (first == second)
                    continue;
                CAPTURE(word(unit), word(first), word(second));
                const auto table = figures.count({.unit = unit, .dimensions = {first, second}});
                CHECK(table.reconciled);
                CHECK(table.total == figures.count({.unit = unit}).total);
                // The cases behind each row are as many as the row says.
                const StatisticRow& row = table.rows.back();
                CHECK(figures.count(casesBehind(table.query, row.keys)).total == row.count);
            }
}

TEST_CASE("StatisticsService: cases, reports, recommendations and decrees are counted as such",
          "[statistics]")
{
    OfficeFixture office;
    test::recordRandomCases(office, 60, 11);
    std::int64_t cases = 0;
    std::int64_t reports = 0;
    std::int64_t recommendations = 0;
    std::int64_t decrees = 0;
    for (const auto& record : test::recordsOf(office)) {
        if (isCancelled(record))
            continue;
        ++cases;
        reports += static_cast<std::int64_t>(record.file.content.reports.size());
        for (const auto& step : record.chain.steps) {
            recommendations += step.kind == referral::StepKind::recommended ? 1 : 0;
            decrees += step.kind == referral::StepKind::sanctioned ||
                               step.kind == referral::StepKind::sanctionedDirectly
                           ? 1
                           : 0;
        }
    }
    Figures figures(office);

    CHECK(figures.count({.unit = Unit::caseFile}).total == cases);
    CHECK(figures.count({.unit = Unit::report}).total == reports);
    CHECK(figures.count({.unit = Unit::recommendation}).total == recommendations);
    CHECK(figures.count({.unit = Unit::decree}).total == decrees);
    CHECK(figures.funnel({.unit = Unit::caseFile}).reported == cases);
    CHECK(figures.funnel({.unit = Unit::caseFile}).reconciles());
}

TEST_CASE("StatisticsService: the funnels of all keys add up to the funnel", "[statistics]")
{
    OfficeFixture office;
    test::recordRandomCases(office, 60, 5);
    Figures figures(office);

    for (const Dimension dimension : {Dimension::district, Dimension::jobLevel, Dimension::form,
                                      Dimension::source, Dimension::sanction}) {
        const FunnelTable table =
            require(figures.service.funnelBy(figures.session, {.dimensions = {dimension}}));
        CHECK(table.reconciled);
        CHECK(table.total == figures.funnel());
        const bool sorted =
            std::ranges::is_sorted(table.rows, std::ranges::greater{},
                                   [](const FunnelRow& row) { return row.funnel.reported; });
        CHECK(sorted);
    }
}

TEST_CASE("StatisticsService: who has several motives is one person in several rows",
          "[statistics]")
{
    OfficeFixture office;
    auto content = OfficeFixture::sampleContent();
    content.respondents.front().motives = {"M1", "M3"};
    require(office.desk->cases().add(office.session, content));
    content.respondents.front().motives = {};
    require(office.desk->cases().add(office.session, content));
    Figures figures(office);

    const StatisticTable table = figures.count({.dimensions = {Dimension::motive}});

    CHECK(table.multiple);
    CHECK(table.reconciled);
    CHECK(table.total == 2);
    CHECK(table.rows == std::vector<StatisticRow>{{{"M1"}, 1}, {{"M3"}, 1}, {{std::nullopt}, 1}});
    const std::vector<Key> none{std::nullopt};
    CHECK(figures.count(casesBehind(table.query, none)).total == 1);
}

TEST_CASE("StatisticsService: a range counts both of its days and leaves out what has no date",
          "[statistics]")
{
    OfficeFixture office;
    const auto content = OfficeFixture::sampleContent(); // received on 2 October 2026
    require(office.desk->cases().add(office.session, content));
    Figures figures(office);
    const Date day = std::chrono::year(2026) / 10 / 2;
    const Date next = std::chrono::year(2026) / 10 / 3;

    CHECK(figures.count({.from = day, .to = day}).total == 1);
    CHECK(figures.count({.from = next}).total == 0);
    CHECK(figures.count({.dateBasis = DateBasis::recorded, .from = next}).total == 1);
    CHECK(figures.funnel({.to = day}).reported == 1);
}

TEST_CASE("StatisticsService: figures as of an earlier day do not change afterwards",
          "[statistics]")
{
    OfficeFixture office;
    const auto first =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    const Instant then = office.clock.now();
    office.clock.advance(std::chrono::hours(24));
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    require(office.desk->cases().cancel(office.session, first.id, "salah catat"));

    auto earlier = desk::DataState::asOf(*office.desk, then);
    StatisticsService service(earlier.database(), earlier.position());
    const Funnel funnel = require(service.funnel(office.session, {}));

    CHECK(funnel.reported == 1);
    CHECK(funnel.cancelled == 0);
    CHECK(Figures(office).funnel().cancelled == 1);
    CHECK(earlier.position().commit < Figures(office).state.position().commit);
    CHECK(earlier.journalHead().size() == 64);
    CHECK(earlier.journalHead() != Figures(office).state.journalHead());
    // Before there was anything, there is nothing.
    auto empty = desk::DataState::asOf(*office.desk, then - std::chrono::hours(48));
    CHECK(empty.position().commit == 0);
    CHECK(empty.journalHead().empty());
    CHECK(require(StatisticsService(empty.database(), empty.position()).count(office.session, {}))
              .total == 0);
}

TEST_CASE("StatisticsService: what is recorded meanwhile does not move figures being read",
          "[statistics]")
{
    OfficeFixture office;
    Figures figures(office);
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));

    CHECK(figures.count({}).total == 0);
    CHECK(Figures(office).count({}).total == 1);
}

TEST_CASE("StatisticsService: a recommendation is overdue the day after its limit", "[statistics]")
{
    OfficeFixture office;
    const auto recorded =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    using referral::StepKind;
    for (const StepKind kind : {StepKind::received, StepKind::forwarded, StepKind::recommended})
        require(office.desk->chain().record(
            office.session, recorded.id,
            {.kind = kind, .eventDate = std::chrono::year(2026) / 11 / 2}));
    const auto chain = require(office.desk->chain().chain(recorded.id));
    const Date due = chain.outcomes.front().due.value();
    CHECK(due == Date(std::chrono::year(2026) / 11 / 20)); // the 14th working day
    CHECK(chain.steps.back().dueRule.starts_with("tindak-lanjut-ppk: 14 hari kerja"));

    CHECK(Figures(office).funnel().overdue == 1); // today is the 21st
    office.clock.set(std::chrono::sys_days(due) + std::chrono::hours(1));
    CHECK(Figures(office).funnel().overdue == 0);
    CHECK(Figures(office).funnel().notFollowedUp == 1);
}

TEST_CASE("StatisticsService: refuses who may not read figures, and more than two dimensions",
          "[statistics]")
{
    OfficeFixture office;
    Figures figures(office);
    access::Session keeper = office.session;
    keeper.roles = {access::Role::identityKeeper};

    CHECK(figures.service.count(keeper, {}).error().code == ErrorCode::notAllowed);
    CHECK(figures.service.funnel(keeper, {}).error().code == ErrorCode::notAllowed);
    const StatisticQuery three{
        .dimensions = {Dimension::district, Dimension::form, Dimension::month}};
    CHECK(figures.service.count(office.session, three).error().code == ErrorCode::invalidInput);
    CHECK(figures.service.funnelBy(office.session, {}).error().code == ErrorCode::invalidInput);
}

TEST_CASE("Statistics: a case is recommended when anybody in it is", "[statistics]")
{
    OfficeFixture office;
    cases::CaseContent content = OfficeFixture::sampleContent();
    content.respondents.push_back(content.respondents.front());
    content.respondents.back().nip.clear();
    content.respondents.back().name = "Gilang Perdana";
    const auto added = require(office.desk->cases().add(office.session, content));
    const auto people = require(office.desk->chain().chain(added.id)).outcomes.size();
    REQUIRE(people == 2);
    const auto file = cases::foldCase(office.desk->journal().history(added.id));
    const auto record = [&](referral::StepKind kind, unsigned day, std::vector<EntityId> whom) {
        require(office.desk->chain().record(
            office.session, added.id,
            {.kind = kind,
             .eventDate = std::chrono::year{2026} / 10 / std::chrono::day{day},
             .respondents = std::move(whom)}));
    };
    record(referral::StepKind::forwarded, 5, {});
    record(referral::StepKind::notProven, 12, {file->content.respondents[0].id});
    record(referral::StepKind::recommended, 12, {file->content.respondents[1].id});

    Figures figures(office);
    for (const Unit unit : {Unit::caseFile, Unit::recommendation}) {
        const Funnel funnel = figures.funnel({.unit = unit});
        CHECK(funnel.recommended == 1);
        CHECK(funnel.notProven == 0);
        CHECK(funnel.reconciles());
    }
}
