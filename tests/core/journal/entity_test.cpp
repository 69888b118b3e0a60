#include "core/journal/entity.h"
#include "tests/support/foreign_journal.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::journal;
using nlohmann::json;
using test::numberedId;

namespace {

const auto replicaA = numberedId<ReplicaId>(1);
const auto replicaB = numberedId<ReplicaId>(2);
const OperationId origin{replicaA, 1};

// A person called "Farah" in position "Camat", as created by operation 1 of replica A at time 10.
struct Person
{
    json created{{"name", "Farah"}, {"position", "Camat"}};
    Entity entity{origin, 10, created};

    void set(OperationId id, HybridTime time, std::vector<OperationId> predecessors,
             const json& fields)
    {
        Operation operation;
        operation.id = id;
        operation.time = time;
        operation.predecessors = std::move(predecessors);
        entity.apply(operation, fields);
    }
};

} // namespace

TEST_CASE("Entity: a value that names the one before replaces it", "[journal]")
{
    Person person;
    person.set({replicaA, 2}, 20, {origin}, {{"name", "Farah Nawasena"}});

    CHECK(person.entity.text("name") == "Farah Nawasena");
    CHECK(person.entity.values("name").size() == 1);
    CHECK(person.entity.text("position") == "Camat"); // created by the same operation, not set
    CHECK(person.entity.conflicts("x").empty());
}

TEST_CASE("Entity: two values that did not see each other are a conflict, the later one shown",
          "[journal]")
{
    Person person;
    person.set({replicaA, 2}, 20, {origin}, {{"name", "Farah N."}});
    person.set({replicaB, 1}, 30, {origin}, {{"name", "Farah Nawasena"}});

    CHECK(person.entity.text("name") == "Farah Nawasena");
    const auto conflicts = person.entity.conflicts("x");
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].entity == "x");
    CHECK(conflicts[0].field == "name");
    REQUIRE(conflicts[0].values.size() == 2);
    CHECK(conflicts[0].values[0].value == "Farah Nawasena");
    CHECK(conflicts[0].values[1].value == "Farah N.");
}

TEST_CASE("Entity: of two values of one moment that of the greater replica is shown", "[journal]")
{
    Person person;
    person.set({replicaB, 1}, 20, {origin}, {{"name", "B"}});
    person.set({replicaA, 2}, 20, {origin}, {{"name", "A"}});

    CHECK(person.entity.text("name") == "B");
}

TEST_CASE("Entity: the same value from two sides is no conflict", "[journal]")
{
    Person person;
    person.set({replicaA, 2}, 20, {origin}, {{"name", "Farah N."}});
    person.set({replicaB, 1}, 30, {origin}, {{"name", "Farah N."}});

    CHECK(person.entity.values("name").size() == 2);
    CHECK(person.entity.conflicts("x").empty());
}

TEST_CASE("Entity: an operation that names both values of a conflict ends it", "[journal]")
{
    Person person;
    person.set({replicaA, 2}, 20, {origin}, {{"name", "A"}});
    person.set({replicaB, 1}, 30, {origin}, {{"name", "B"}});
    person.set({replicaA, 3}, 25, {{replicaA, 2}, {replicaB, 1}}, {{"name", "C"}});

    CHECK(person.entity.text("name") == "C");
    CHECK(person.entity.conflicts("x").empty());
}

TEST_CASE("Entity: an operation that names one of two values leaves the other", "[journal]")
{
    Person person;
    person.set({replicaA, 2}, 20, {origin}, {{"name", "A"}});
    person.set({replicaB, 1}, 30, {origin}, {{"name", "B"}});
    person.set({replicaA, 3}, 25, {{replicaA, 2}}, {{"name", "C"}});

    const auto values = person.entity.values("name");
    REQUIRE(values.size() == 2);
    CHECK(values[0].value == "B");
    CHECK(values[1].value == "C");
}

TEST_CASE("Entity: a value set without having seen the first one stands beside it", "[journal]")
{
    Person person;
    person.set({replicaB, 1}, 30, {}, {{"name", "B"}});

    CHECK(person.entity.conflicts("x").size() == 1);
}

TEST_CASE("Entity: a field that was never said counts as null, and can be said and taken back",
          "[journal]")
{
    Person person;
    CHECK(person.entity.value("rank").is_null());

    person.set({replicaA, 2}, 20, {origin}, {{"rank", "III/d"}});
    CHECK(person.entity.optionalText("rank") == "III/d");
    CHECK(person.entity.conflicts("x").empty());

    person.set({replicaA, 3}, 30, {{replicaA, 2}}, {{"rank", nullptr}});
    CHECK(person.entity.optionalText("rank") == std::nullopt);
    CHECK(person.entity.conflicts("x").empty());
}

TEST_CASE("Entity: what is no list of fields changes nothing", "[journal]")
{
    Person person;
    person.set({replicaA, 2}, 20, {origin}, json::array({"name"}));
    person.set({replicaA, 3}, 20, {origin}, "name");

    CHECK(person.entity.text("name") == "Farah");
}
