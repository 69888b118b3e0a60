#include "core/desk/dump.h"

#include "core/base/text.h"
#include "core/reference/pack_history.h"
#include "core/register/case_json.h"
#include "core/sqlite/unit_of_work.h"

#include <ostream>

#include <nlohmann/json.hpp>

namespace jejak::desk {
namespace {

using nlohmann::json;

json packsJson(const journal::StreamHistory& history)
{
    json packs = json::array();
    for (const reference::Pack& each : reference::takenPacks(history))
        packs.push_back(
            {{"issuer", each.issuer},
             {"key", toHex({reinterpret_cast<const char*>(each.key.data()), each.key.size()})},
             {"number", each.number},
             {"source", each.source},
             {"tables", each.rows}});
    return packs;
}

json officeJson(const office::Office& office, const journal::StreamHistory& history)
{
    json people = json::array();
    for (const office::Person& person : office.people) {
        json roles = json::array();
        for (const access::Role role : person.roles)
            roles.push_back(access::word(role));
        people.push_back(
            {{"id", formatId(person.id)}, {"name", person.name}, {"roles", std::move(roles)}});
    }
    std::sort(people.begin(), people.end(),
              [](const json& a, const json& b) { return a["id"] < b["id"]; });
    json replicas = json::array();
    for (const auto& [id, letter] : office.replicaLetters)
        replicas.push_back({{"id", formatId(id)}, {"letter", letter}});
    return {{"id", formatId(office.id)},
            {"code", office.code},
            {"name", office.name},
            {"time_zone", name(office.timeZone)},
            {"demo", office.isDemo},
            {"details", office.details},
            {"replicas", std::move(replicas)},
            {"people", std::move(people)},
            {"packs", packsJson(history)}};
}

// An array whose elements come one by one, indented as json::dump(2) would.
class ListWriter
{
public:
    explicit ListWriter(std::ostream& out)
        : m_out(out)
    {
    }

    void add(const json& element)
    {
        m_out << (m_isEmpty ? "[\n    " : ",\n    ");
        m_isEmpty = false;
        // Line ends inside texts are escaped, so each one here begins a line of the dump.
        for (const char c : element.dump(2)) {
            m_out.put(c);
            if (c == '\n')
                m_out << "    ";
        }
    }

    void finish() { m_out << (m_isEmpty ? "[]" : "\n  ]"); }

private:
    std::ostream& m_out;
    bool m_isEmpty = true;
};

void writeCases(Desk& desk, std::ostream& out)
{
    ListWriter list(out);
    desk.database().forEach("SELECT stream.id FROM case_file "
                            "JOIN stream ON stream.key = case_file.key ORDER BY stream.id",
                            {}, [&](const sqlite::Row& row) {
                                const auto history = desk.journal().history(row.id<CaseId>(0));
                                if (const auto record = registers::foldRecord(history))
                                    list.add(registers::toJson(*record));
                            });
    list.finish();
}

void writeOffices(Desk& desk, std::ostream& out)
{
    ListWriter list(out);
    desk.database().forEach("SELECT stream.id FROM office "
                            "JOIN stream ON stream.key = office.key ORDER BY office.id",
                            {}, [&](const sqlite::Row& row) {
                                const auto history = desk.journal().history(row.id<StreamId>(0));
                                if (const auto office = office::foldOffice(history))
                                    list.add(officeJson(*office, history));
                            });
    list.finish();
}

} // namespace

Result<void> dump(Desk& desk, const access::Session& session, std::ostream& out)
{
    TRY(access::authorize(session, access::Action::dumpState));
    return sqlite::runUnitOfWork(desk.folder().path, [&]() -> Result<void> {
        // While the outer query is being read, every other one sees the same state.
        desk.database().forEach("SELECT count(*) FROM stream", {}, [&](const sqlite::Row&) {
            out << "{\n  \"cases\": ";
            writeCases(desk, out);
            out << ",\n  \"offices\": ";
            writeOffices(desk, out);
            out << "\n}\n";
        });
        return {};
    });
}

} // namespace jejak::desk
