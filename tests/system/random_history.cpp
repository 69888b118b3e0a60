#include "tests/system/random_history.h"

#include "core/cases/case_bodies.h"
#include "core/cases/case_fold.h"
#include "core/evidence/evidence_fold.h"
#include "core/referral/limit_bodies.h"
#include "core/referral/step_bodies.h"

namespace jejak::test {

using nlohmann::json;

struct RandomHistory::Desk
{
    ForeignPen pen;
    std::int64_t clockError = 0;
    std::vector<ForeignOperation> known{};
    journal::HybridTime time = 0;

    journal::StreamHistory history() const
    {
        journal::StreamHistory history{
            known.empty() ? StreamId{} : known.front().operation.stream, 1, false, {}};
        for (const ForeignOperation& each : known)
            history.operations.push_back({each.operation, json::parse(each.body)});
        history.operations = journal::canonicalOrder(std::move(history.operations));
        return history;
    }
};

RandomHistory::RandomHistory(unsigned seed)
    : m_random(seed)
{
    for (std::uint8_t number = 1; number <= 3; ++number) {
        m_replicas.push_back(numberedId<ReplicaId>(number));
        m_streams.push_back(numberedId<StreamId>(static_cast<std::uint8_t>(100 + number)));
    }
    for (const StreamId& stream : m_streams) {
        std::vector<Desk> desks;
        for (const ReplicaId& replica : m_replicas)
            desks.push_back({ForeignPen(replica, stream), static_cast<std::int64_t>(below(2000))});
        Desk& maker = desks[below(3)];
        write(maker, cases::caseCreate,
              {{"number", "74.01-2026-A" + std::to_string(stream.bytes[15])},
               {"office", "74.01"},
               {"recorded", "2026-11-21"},
               {"reports", json::array({{{"id", newEntity()}, {"source", "bawaslu"}}})}},
              {});
        for (unsigned turn = 10 + below(20); turn > 0; --turn) {
            Desk& desk = desks[below(3)];
            if (desk.known.empty() || below(3) == 0)
                learn(desk, desks[below(3)]);
            else
                act(desk);
        }
    }
}

void RandomHistory::learn(Desk& desk, const Desk& other)
{
    for (const ForeignOperation& each : other.known) {
        const bool isKnown =
            std::any_of(desk.known.begin(), desk.known.end(), [&](const ForeignOperation& mine) {
                return mine.operation.id == each.operation.id;
            });
        if (!isKnown)
            desk.known.push_back(each);
    }
}

namespace {

json limitOf(unsigned day)
{
    return {{"code", "tindak-lanjut-ppk"},
            {"start", "2026-10-01"},
            {"due", "2026-10-" + std::to_string(day)},
            {"until", json::array({"sanctioned"})}};
}

} // namespace

void RandomHistory::act(Desk& desk)
{
    const journal::StreamHistory known = desk.history();
    const auto file = cases::foldCase(known);
    const auto steps = referral::foldSteps(known);
    switch (below(12)) {
    case 0:
        return write(desk, cases::reportAdd,
                     {{"id", newEntity()}, {"source", "media"}, {"received", "2026-10-02"}}, {});
    case 1:
    case 2:
        return write(desk, cases::respondentAdd,
                     {{"id", newEntity()},
                      {"name", "Farah Nawasena"},
                      {"kind", below(5) == 0 ? "non_asn" : "pns"},
                      {"motives", json::array({"M1"})},
                      {"acts", json::array({{{"id", newEntity()}, {"form", "DS-06"}}})}},
                     {});
    case 3:
        return write(desk, referral::stepRecord,
                     {{"id", newEntity()},
                      {"step", below(2) == 0 ? "received" : "recommended"},
                      {"event_date", "2026-10-0" + std::to_string(1 + below(9))},
                      {"letter_number", "B/" + std::to_string(below(100))},
                      {"limits", json::array({limitOf(10 + below(20))})}},
                     {});
    case 4:
        if (!steps.empty() && below(2) == 0)
            write(desk, referral::limitSet,
                  {{"id", formatId(steps[below(static_cast<unsigned>(steps.size()))].id)},
                   {"limit", limitOf(10 + below(20))},
                   {"reason", "surat"}},
                  {});
        else if (!steps.empty())
            write(desk, referral::stepVoid,
                  {{"id", formatId(steps[below(static_cast<unsigned>(steps.size()))].id)},
                   {"reason", "salah ketik"}},
                  {});
        return;
    case 5:
        return write(desk, evidence::evidenceAdd,
                     {{"id", newEntity()},
                      {"sha256", std::string(64, static_cast<char>('a' + below(6)))},
                      {"size", below(5000)},
                      {"name", "foto.jpg"},
                      {"added", "2026-11-21"}},
                     {});
    case 6:
        return below(4) == 0 ? write(desk, cases::caseCancel, {{"reason", "ganda"}}, {})
                             : write(desk, "future.kind", {{"x", below(9)}}, {});
    default:
        return change(desk, known);
    }
}

// A form that shows what its desk knew some operations ago.
void RandomHistory::change(Desk& desk, const journal::StreamHistory& known)
{
    const auto file = cases::foldCase(known);
    if (!file)
        return;
    journal::StreamHistory shown = known;
    shown.operations.resize(
        known.operations.size() -
        below(static_cast<unsigned>(std::min<std::size_t>(known.operations.size(), 3))));
    const auto seen = journal::versionOf(shown);

    std::string kind = cases::caseSet;
    std::string entity;
    std::string field = below(2) == 0 ? "narrative" : "channel";
    const auto& people = file->content.respondents;
    if (!people.empty() && below(3) > 0) {
        const auto& person = people[below(static_cast<unsigned>(people.size()))];
        kind = cases::respondentSet;
        entity = formatId(person.id);
        field = below(2) == 0 ? "position" : "rank";
        if (!person.acts.empty() && below(3) == 0) {
            kind = cases::actSet;
            entity = formatId(person.acts.front().id);
            field = "occurred";
        }
    }
    json body{{"set", {{field, randomValue()}}}};
    if (!entity.empty())
        body["id"] = entity;
    write(desk, kind, body, cases::valuesSeen(known, entity, field, seen));
}

void RandomHistory::write(Desk& desk, const std::string& kind, const json& body,
                          std::vector<journal::OperationId> predecessors)
{
    journal::Version deps = journal::versionOf(desk.history());
    std::erase_if(
        deps, [&](const journal::OperationId& each) { return each.replica == desk.pen.replica(); });
    const auto turn = static_cast<std::int64_t>(m_operations.size()) * 10;
    desk.time = journal::nextHybridTime(
        desk.time, Instant(std::chrono::milliseconds(1000 + turn + desk.clockError)));
    m_operations.push_back(
        desk.pen.write(kind, body, std::move(deps), std::move(predecessors), desk.time));
    desk.known.push_back(m_operations.back());
}

json RandomHistory::randomValue()
{
    switch (below(4)) {
    case 0:
        return nullptr;
    case 1:
        return "2026-09-2" + std::to_string(below(10));
    default:
        return "nilai " + std::to_string(below(4));
    }
}

std::string RandomHistory::newEntity()
{
    return formatId(numberedId<EntityId>(++m_entities));
}

} // namespace jejak::test
