#include "core/cases/case_store.h"
#include "core/deadlines/deadline_store.h"
#include "core/deadlines/recalculation.h"
#include "core/journal/fold.h"
#include "core/referral/limit_course.h"
#include "core/referral/step_store.h"
#include "core/sqlite/database.h"
#include "tests/bench/benches.h"
#include "tests/bench/measurement.h"

#include <fmt/format.h>

namespace jejak::bench {
namespace {

using deadlines::Counting;

constexpr int openCases = 100'000;

EntityId numbered(int number)
{
    EntityId id{};
    for (std::size_t i = 0; i < 4; ++i)
        id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return id;
}

// Folded rows of as many cases, each with a recommendation of some day of 2025 and 2026 that the
// PPK has not answered.
void fill(sqlite::Database& database, const Counting& counting)
{
    cases::CaseFile file;
    file.content.respondents.push_back({.name = "Budi Contoh", .kind = "pns"});
    const std::vector<referral::Step> before;
    const auto first = std::chrono::sys_days(std::chrono::year(2025) / 1 / 2);
    for (int i = 0; i < openCases; ++i) {
        file.id = CaseId{numbered(i).bytes};
        file.number = fmt::format("74.01-2026-A{:06}", i + 1);
        referral::Step step{.id = numbered(i),
                            .kind = referral::StepKind::recommended,
                            .eventDate = first + std::chrono::days(i % 680)};
        step.limits = deadlines::limitsAfter(counting, step, {file.content, before});
        const referral::Chain chain = referral::computeCaseChain({step}, file.content);
        cases::CaseStore(database).insert(i + 1, file);
        referral::StepStore(database).insert(i + 1, file, chain);
        deadlines::DeadlineStore(database).insert(i + 1, chain);
    }
}

Figure measure(sqlite::Database& database, const Counting& now, const Counting& before,
               const char* what)
{
    const double begin = cpuSeconds();
    const deadlines::Recalculated result = deadlines::recalculate(database, now, before);
    return {"deadlines", what, cpuSeconds() - begin,
            "s CPU",     2.0,  fmt::format("{} open, {} moved", result.open, result.moved.size())};
}

} // namespace

std::vector<Figure> benchDeadlines(const Setup& setup)
{
    auto rules = deadlines::loadDeadlineRules();
    if (!rules)
        return {};
    const Counting before{*rules, deadlines::WorkingDays(setup.reference.holidays()),
                          setup.reference};
    auto holidays = setup.reference.holidays();
    for (const unsigned month : {2U, 6U, 10U}) // of each year some days more, as a new decree has
        for (const int year : {2025, 2026})
            holidays.push_back({.date = std::chrono::year(year) / static_cast<int>(month) / 12,
                                .name = "Libur tambahan",
                                .kind = reference::HolidayKind::national,
                                .basis = "uji"});
    const Counting now{*rules, deadlines::WorkingDays(holidays, {.packs = "uji 1"}),
                       setup.reference};
    sqlite::Database database = sqlite::Database::inMemory();
    journal::createFoldedTables(database);
    fill(database, before);
    return {
        measure(database, before, before, "limits of 100,000 open cases, nothing changed"),
        measure(database, now, before, "limits of 100,000 open cases, six new holidays"),
    };
}

} // namespace jejak::bench
