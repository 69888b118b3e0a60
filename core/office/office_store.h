#pragma once

#include "core/crypto/keys.h"
#include "core/office/office.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::office {

// The SQL of tables office, person, setting, secret_key and draft. Never begins a transaction.
class OfficeStore
{
public:
    explicit OfficeStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    void insert(std::int64_t key, const Office& office);
    void remove(std::int64_t key);

    // The stream of the office whose folder this is.
    std::optional<StreamId> stream();

    // Local: which replica this folder is, and its secret keys.
    void setReplica(const ReplicaId& replica);
    std::optional<ReplicaId> replica();
    void setSecret(const std::string& name, crypto::Bytes secret);
    std::optional<crypto::SecretKey> signingSecret(const std::string& name);

    // Local: what was typed into an unfinished form.
    void saveDraft(const std::string& name, const std::string& content, Instant now);
    std::optional<std::string> draft(const std::string& name);
    void removeDraft(const std::string& name);

private:
    sqlite::Database& m_database;
};

inline constexpr const char* replicaSecret = "replica_signing";
inline constexpr const char* officeSigningSecret = "office_signing";
inline constexpr const char* officeSealingSecret = "office_sealing";

} // namespace jejak::office
