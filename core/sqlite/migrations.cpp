#include "core/sqlite/migrations.h"

#include "core/sqlite/database.h"

#include <charconv>

#include <fmt/format.h>

namespace jejak::sqlite {
namespace {

// The number in front of "0001_journal.sql".
std::int64_t versionOf(std::string_view name)
{
    std::int64_t version = 0;
    std::from_chars(name.data(), name.data() + name.size(), version);
    return version;
}

std::int64_t newestVersion()
{
    std::int64_t newest = 0;
    for (const EmbeddedFile& file : migrations::embeddedFiles())
        newest = std::max(newest, versionOf(file.name));
    return newest;
}

} // namespace

Result<void> checkOwnership(Database& database)
{
    const auto owner = database.integer("PRAGMA application_id");
    const auto version = database.integer("PRAGMA user_version").value_or(0);
    const auto tables = database.integer("SELECT count(*) FROM sqlite_schema").value_or(0);
    if (tables == 0)
        return fail(ErrorCode::storageDamaged, {}, "the database is empty");
    if (owner != applicationId)
        return fail(ErrorCode::notOurs);
    if (version > newestVersion())
        return fail(ErrorCode::schemaTooNew, {.number = version});
    return {};
}

Result<void> migrate(Database& database)
{
    // Switching the mode on is not enough: some file systems refuse it silently.
    if (database.text("PRAGMA journal_mode = WAL") != "wal")
        return fail(ErrorCode::storageFailure, {.field = "journal_mode"});

    Transaction transaction(database);
    const auto current = database.integer("PRAGMA user_version").value_or(0);
    for (const EmbeddedFile& file : migrations::embeddedFiles()) {
        const std::int64_t version = versionOf(file.name);
        if (version <= current)
            continue;
        database.script(std::string(file.text));
        database.script(fmt::format("PRAGMA user_version = {}", version));
    }
    database.script(fmt::format("PRAGMA application_id = {}", applicationId));
    transaction.commit();
    return {};
}

} // namespace jejak::sqlite
