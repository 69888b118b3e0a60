#include "core/office/office_store.h"

#include "core/sqlite/database.h"

#include <fmt/format.h>

namespace jejak::office {

void OfficeStore::insert(std::int64_t key, const Office& office)
{
    m_database.run("INSERT INTO office (key, id, code, name, time_zone, is_demo, details) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)",
                   {key, office.id, office.code, office.name, name(office.timeZone), office.isDemo,
                    nlohmann::json(office.details).dump()});
    for (const Person& person : office.people) {
        std::string roles;
        for (const access::Role role : person.roles)
            roles += fmt::format("{}{}", roles.empty() ? "" : " ", access::word(role));
        m_database.run("INSERT INTO person (office, id, name, roles) VALUES (?, ?, ?, ?)",
                       {key, person.id, person.name, roles});
    }
}

void OfficeStore::remove(std::int64_t key)
{
    m_database.run("DELETE FROM person WHERE office = ?", {key});
    m_database.run("DELETE FROM office WHERE key = ?", {key});
}

std::optional<StreamId> OfficeStore::stream()
{
    std::optional<StreamId> found;
    m_database.forEach("SELECT stream.id FROM office JOIN stream ON stream.key = office.key "
                       "ORDER BY office.key LIMIT 1",
                       {}, [&](const sqlite::Row& row) { found = row.id<StreamId>(0); });
    return found;
}

void OfficeStore::setReplica(const ReplicaId& replica)
{
    m_database.run("INSERT INTO setting (name, value) VALUES ('replica', ?)", {formatId(replica)});
}

std::optional<ReplicaId> OfficeStore::replica()
{
    const auto text = m_database.text("SELECT value FROM setting WHERE name = 'replica'");
    return text ? parseId<ReplicaId>(*text) : std::nullopt;
}

void OfficeStore::setSecret(const std::string& name, crypto::Bytes secret)
{
    m_database.run("INSERT INTO secret_key (name, secret) VALUES (?, ?)", {name, secret});
}

std::optional<crypto::SecretKey> OfficeStore::signingSecret(const std::string& name)
{
    std::optional<crypto::SecretKey> found;
    m_database.forEach("SELECT secret FROM secret_key WHERE name = ?", {name},
                       [&](const sqlite::Row& row) {
                           crypto::SecretKey key{};
                           const auto bytes = row.blob(0);
                           if (bytes.size() == key.size()) {
                               std::copy(bytes.begin(), bytes.end(), key.begin());
                               found = key;
                           }
                       });
    return found;
}

void OfficeStore::saveDraft(const std::string& name, const std::string& content, Instant now)
{
    m_database.run("INSERT INTO draft (name, changed, content) VALUES (?, ?, ?) "
                   "ON CONFLICT (name) DO UPDATE SET changed = excluded.changed, "
                   "content = excluded.content",
                   {name, now.time_since_epoch().count(), content});
}

std::optional<std::string> OfficeStore::draft(const std::string& name)
{
    return m_database.text("SELECT content FROM draft WHERE name = ?", {name});
}

void OfficeStore::removeDraft(const std::string& name)
{
    m_database.run("DELETE FROM draft WHERE name = ?", {name});
}

} // namespace jejak::office
