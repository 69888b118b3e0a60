#include "core/journal/history.h"
#include "tests/support/foreign_journal.h"

#include <random>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::journal;
using test::ForeignPen;
using test::numberedId;

namespace {

const auto stream = numberedId<StreamId>(9);
const auto replicaA = numberedId<ReplicaId>(1);
const auto replicaB = numberedId<ReplicaId>(2);

RecordedOperation recorded(const test::ForeignOperation& made)
{
    return {made.operation, nlohmann::json::parse(made.body)};
}

std::vector<OperationId> idsOf(const std::vector<RecordedOperation>& operations)
{
    std::vector<OperationId> ids;
    ids.reserve(operations.size());
    for (const RecordedOperation& each : operations)
        ids.push_back(each.operation.id);
    return ids;
}

} // namespace

TEST_CASE("canonicalOrder: operations of one replica follow their sequence", "[journal]")
{
    ForeignPen pen(replicaA, stream);
    std::vector<RecordedOperation> operations;
    for (const HybridTime time : {50U, 40U, 60U}) // even if the clock says otherwise
        operations.push_back(recorded(pen.write("note", {}, {}, {}, time)));
    std::swap(operations[0], operations[2]);

    CHECK(idsOf(canonicalOrder(operations)) ==
          std::vector<OperationId>{{replicaA, 1}, {replicaA, 2}, {replicaA, 3}});
}

TEST_CASE("canonicalOrder: a cause stands before its effect whatever the clocks say", "[journal]")
{
    ForeignPen a(replicaA, stream);
    ForeignPen b(replicaB, stream);
    const auto cause = recorded(a.write("note", {}, {}, {}, 1000));
    const auto effect = recorded(b.write("note", {}, {{replicaA, 1}}, {}, 5));

    CHECK(idsOf(canonicalOrder({effect, cause})) ==
          std::vector<OperationId>{{replicaA, 1}, {replicaB, 1}});
}

TEST_CASE("canonicalOrder: operations free of each other follow time, then replica", "[journal]")
{
    ForeignPen a(replicaA, stream);
    ForeignPen b(replicaB, stream);
    const auto late = recorded(a.write("note", {}, {}, {}, 20));
    const auto early = recorded(b.write("note", {}, {}, {}, 10));
    const auto tie = recorded(b.write("note", {}, {}, {}, 20));

    CHECK(idsOf(canonicalOrder({tie, late, early})) ==
          std::vector<OperationId>{{replicaB, 1}, {replicaA, 1}, {replicaB, 2}});
}

TEST_CASE("canonicalOrder: what waits for a missing cause is left out until it comes", "[journal]")
{
    ForeignPen a(replicaA, stream);
    ForeignPen b(replicaB, stream);
    const auto first = recorded(a.write("note", {}, {}, {}, 1));
    const auto second = recorded(a.write("note", {}, {}, {}, 2));
    const auto third = recorded(a.write("note", {}, {}, {}, 3));
    const auto answer = recorded(b.write("note", {}, {{replicaA, 2}}, {}, 4));

    CHECK(idsOf(canonicalOrder({first, third})) == std::vector<OperationId>{{replicaA, 1}});
    CHECK(idsOf(canonicalOrder({answer, third, first})) == std::vector<OperationId>{{replicaA, 1}});
    CHECK(canonicalOrder({answer, third, second, first}).size() == 4);
}

TEST_CASE("canonicalOrder: a long stream of two replicas is ordered quickly", "[journal]")
{
    ForeignPen a(replicaA, stream);
    ForeignPen b(replicaB, stream);
    std::vector<RecordedOperation> operations;
    for (std::uint64_t i = 1; i <= 5000; ++i) {
        operations.push_back(recorded(a.write("note", {}, {}, {}, i * 2)));
        operations.push_back(recorded(b.write("note", {}, {{replicaA, i}}, {}, i * 2 + 1)));
    }
    std::mt19937 random(1);
    std::shuffle(operations.begin(), operations.end(), random);

    const auto ordered = canonicalOrder(std::move(operations));

    REQUIRE(ordered.size() == 10000);
    CHECK(ordered.back().operation.id == OperationId{replicaB, 5000});
}

TEST_CASE("versionOf: the last operation of every replica, sorted", "[journal]")
{
    ForeignPen a(replicaA, stream);
    ForeignPen b(replicaB, stream);
    StreamHistory history{stream, 1, false, {}};
    history.operations.push_back(recorded(b.write("note", {}, {}, {}, 1)));
    history.operations.push_back(recorded(a.write("note", {}, {}, {}, 2)));
    history.operations.push_back(recorded(b.write("note", {}, {}, {}, 3)));

    const Version version = versionOf(history);

    CHECK(version == Version{{replicaA, 1}, {replicaB, 2}});
    CHECK(covers(version, {replicaB, 2}));
    CHECK_FALSE(covers(version, {replicaB, 3}));
    CHECK_FALSE(covers(version, {numberedId<ReplicaId>(3), 1}));
}
