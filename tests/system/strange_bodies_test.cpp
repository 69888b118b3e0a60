#include "core/desk/state_fold.h"
#include "core/journal/rebuild.h"
#include "tests/support/foreign_journal.h"
#include "tests/support/long_runs.h"

#include <random>

#include <catch2/catch.hpp>

using namespace jejak;
using nlohmann::json;
using test::ForeignJournal;
using test::ForeignPen;
using test::numberedId;

namespace {

const auto replica = numberedId<ReplicaId>(1);
const auto stream = numberedId<StreamId>(9);

std::string entity(std::uint8_t number)
{
    return formatId(numberedId<EntityId>(number));
}

json strangeLimit()
{
    return {{"code", "tindak-lanjut-ppk"},
            {"start", "2026-10-05"},
            {"due", "2026-10-23"},
            {"count", 14},
            {"unit", "hari-kerja"},
            {"until", {"sanctioned"}},
            {"holder", "ppk"},
            {"nature", "duty"},
            {"estimated", true}};
}

std::vector<std::pair<std::string, json>> caseOperations()
{
    return {
        {"case.create",
         {{"number", "74.01-2026-A0001"},
          {"office", "74.01"},
          {"recorded", "2026-11-21"},
          {"reports", {{{"id", entity(1)}, {"source", "media"}, {"received", "2026-10-02"}}}},
          {"steps", {{{"id", entity(8)}, {"step", "received"}, {"event_date", "2026-10-02"}}}}}},
        {"respondent.add",
         {{"id", entity(2)},
          {"name", "Farah Nawasena"},
          {"kind", "pns"},
          {"motives", {"M1"}},
          {"acts", {{{"id", entity(3)}, {"category", "ethics"}, {"occurred", "2026-09-25"}}}}}},
        {"respondent.set", {{"id", entity(2)}, {"set", {{"kind", "pppk"}, {"motives", {"M2"}}}}}},
        {"act.set", {{"id", entity(3)}, {"set", {{"category", "discipline"}}}}},
        {"act.add", {{"id", entity(4)}, {"respondent", entity(2)}, {"form", "DS-06"}}},
        {"report.add", {{"id", entity(5)}, {"known", "2026-10-01"}}},
        {"report.set", {{"id", entity(5)}, {"set", {{"received", "2026-10-03"}}}}},
        {"case.set", {{"set", {{"narrative", "x"}, {"place", "74.01"}}}}},
        {"step.record",
         {{"id", entity(6)},
          {"step", "received"},
          {"event_date", "2026-10-02"},
          {"due", "2026-10-16"},
          {"respondents", {entity(2)}}}},
        {"step.record",
         {{"id", entity(8)},
          {"step", "recommended"},
          {"event_date", "2026-10-05"},
          {"limits", {strangeLimit()}}}},
        {"limit.set", {{"id", entity(8)}, {"limit", strangeLimit()}, {"reason", "surat"}}},
        {"step.void", {{"id", entity(6)}, {"reason", "x"}}},
        {"evidence.add",
         {{"id", entity(7)},
          {"sha256", std::string(64, 'a')},
          {"size", 10},
          {"name", "foto.jpg"},
          {"added", "2026-11-21"}}},
        {"case.cancel", {{"reason", "ganda"}}},
    };
}

std::vector<std::pair<std::string, json>> officeOperations()
{
    return {
        {"office.create",
         {{"id", entity(1)},
          {"code", "74.01"},
          {"name", "Inspektorat"},
          {"time_zone", "WITA"},
          {"demo", false},
          {"signing_key", std::string(64, 'a')},
          {"sealing_key", std::string(64, 'b')}}},
        {"replica.add", {{"id", entity(2)}, {"letter", "A"}, {"public_key", std::string(64, 'c')}}},
        {"person.add", {{"id", entity(3)}, {"name", "Rina"}, {"roles", {"petugas", "admin"}}}},
        {"person.add", {{"id", entity(3)}, {"name", "Rina"}, {"roles", {"petugas"}}}},
        {"office.set", {{"set", {{"city", "Kolaka"}, {"time_zone", "WIB"}}}}},
    };
}

class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    void change(json& body)
    {
        if ((body.is_object() || body.is_array()) && !body.empty() && m_random() % 5 > 0) {
            auto at = body.begin();
            std::advance(at, static_cast<std::ptrdiff_t>(m_random() % body.size()));
            if (body.is_object() && m_random() % 8 == 0)
                body.erase(at);
            else
                change(*at);
            return;
        }
        static const std::vector<json> strange{nullptr,
                                               true,
                                               -1,
                                               0,
                                               1e300,
                                               18446744073709551615U,
                                               "",
                                               "x",
                                               "0000-01-01",
                                               "9999-12-31",
                                               std::string("a\0b", 3),
                                               "74.01-99999999999-A1",
                                               "zz",
                                               std::string(64, 'g'),
                                               json::array(),
                                               json::object(),
                                               json::array({nullptr, 1, "x", json::object()}),
                                               json{{"set", "x"}},
                                               entity(2),
                                               entity(3)};
        body = strange[m_random() % strange.size()];
    }

    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

private:
    std::mt19937 m_random;
};

void foldStrange(std::vector<std::pair<std::string, json>> operations, unsigned seed)
{
    Mutator mutator(seed);
    for (unsigned edits = 1 + mutator.below(4); edits > 0; --edits)
        mutator.change(operations[mutator.below(static_cast<unsigned>(operations.size()))].second);
    ForeignPen pen(replica, stream);
    ForeignJournal journal({replica}, {stream});
    journal::HybridTime time = 0;
    std::string all;
    for (const auto& [kind, body] : operations) {
        all += kind + " " + body.dump() + "\n";
        journal.arrive(pen.write(kind, body, {}, {}, ++time));
    }
    desk::StateFold fold;
    INFO("seed " << seed << "\n" << all);
    CHECK_NOTHROW(fold.replace(journal.database(), journal.history(stream)));
    CHECK_NOTHROW(fold.replace(journal.database(), journal.history(stream)));
    CHECK_NOTHROW(journal::stateDigest(journal.database()));
}

} // namespace

TEST_CASE("Fold: bodies of any shape can be folded, as a stranger or a newer program may send them",
          "[system][journal]")
{
    for (unsigned seed = 1; seed <= test::runs(80, 20000); ++seed) {
        foldStrange(caseOperations(), seed);
        foldStrange(officeOperations(), seed);
    }
}

TEST_CASE("Fold: two cases that claim one register number both stand", "[system][journal]")
{
    const auto other = numberedId<StreamId>(10);
    ForeignJournal journal({replica}, {stream, other});
    desk::StateFold fold;
    for (const StreamId& each : {stream, other}) {
        ForeignPen pen(replica, each);
        journal.arrive(pen.write("case.create", {{"number", "74.01-2026-A0001"}}, {}, {}, 1));
        CHECK_NOTHROW(fold.replace(journal.database(), journal.history(each)));
    }

    CHECK(journal.database().integer("SELECT count(*) FROM case_summary") == 2);
}

TEST_CASE("Fold: kinds and fields of a newer program are left alone", "[system][journal]")
{
    auto operations = caseOperations();
    operations[1].second["new_field"] = {{"deep", 1}};
    operations.insert(operations.begin() + 2, {"sanction.add", {{"id", entity(8)}}});
    ForeignPen pen(replica, stream);
    ForeignJournal journal({replica}, {stream});
    journal::HybridTime time = 0;
    for (const auto& [kind, body] : operations)
        journal.arrive(pen.write(kind, body, {}, {}, ++time));
    desk::StateFold fold;

    fold.replace(journal.database(), journal.history(stream));

    CHECK(journal.history(stream).operations.size() == operations.size());
    CHECK(journal.database().integer("SELECT count(*) FROM respondent") == 1);
    CHECK(journal.database().text("SELECT body FROM operation_body WHERE operation = 2") ==
          operations[1].second.dump());
}
