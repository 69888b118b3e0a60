#include "core/cases/case_fold.h"
#include "core/desk/state_fold.h"
#include "core/journal/rebuild.h"
#include "tests/support/long_runs.h"
#include "tests/system/random_history.h"

#include <catch2/catch.hpp>

using namespace jejak;
using test::ForeignJournal;
using test::RandomHistory;

namespace {

// Folds a stream each time something of it arrives, as a running program does.
crypto::Digest arriveOneByOne(const RandomHistory& past,
                              const std::vector<test::ForeignOperation>& order)
{
    ForeignJournal journal(past.replicas(), past.streams());
    desk::StateFold fold;
    for (const test::ForeignOperation& each : order) {
        journal.arrive(each);
        fold.replace(journal.database(), journal.history(each.operation.stream));
    }
    return journal::stateDigest(journal.database());
}

crypto::Digest arriveThenFold(const RandomHistory& past,
                              const std::vector<test::ForeignOperation>& order)
{
    ForeignJournal journal(past.replicas(), past.streams());
    desk::StateFold fold;
    for (const test::ForeignOperation& each : order)
        journal.arrive(each);
    journal::foldJournal(journal.database(), journal.database(), fold, std::nullopt);
    return journal::stateDigest(journal.database());
}

} // namespace

TEST_CASE("Fold: the same operations of three replicas give the same rows in any order of arrival",
          "[system][journal]")
{
    const unsigned histories = test::runs(30, 3000);
    std::size_t conflicts = 0;
    for (unsigned seed = 1; seed <= histories; ++seed) {
        const RandomHistory past(seed);
        auto order = past.operations();
        const crypto::Digest expected = arriveThenFold(past, order);
        std::mt19937 random(seed);
        for (int permutation = 0; permutation < 4; ++permutation) {
            std::shuffle(order.begin(), order.end(), random);
            INFO("seed " << seed << ", permutation " << permutation);
            REQUIRE(arriveThenFold(past, order) == expected);
        }
        REQUIRE(arriveOneByOne(past, order) == expected);

        ForeignJournal whole(past.replicas(), past.streams());
        for (const auto& each : past.operations())
            whole.arrive(each);
        std::size_t folded = 0;
        for (const StreamId& stream : past.streams()) {
            const auto history = whole.history(stream);
            folded += history.operations.size();
            conflicts += cases::foldCase(history)->conflicts.size();
        }
        REQUIRE(folded == past.operations().size());
    }
    CHECK(conflicts > 0); // or the histories would prove little
}

TEST_CASE("Fold: after every arrival the stored rows are what the journal says",
          "[system][journal]")
{
    const RandomHistory past(99);
    auto order = past.operations();
    std::mt19937 random(99);
    std::shuffle(order.begin(), order.end(), random);
    ForeignJournal journal(past.replicas(), past.streams());
    desk::StateFold fold;
    for (const test::ForeignOperation& each : order) {
        journal.arrive(each);
        fold.replace(journal.database(), journal.history(each.operation.stream));
        REQUIRE(journal::tablesUnlikeJournal(journal.database(), fold).empty());
    }
}
