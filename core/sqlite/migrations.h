#pragma once

#include "core/base/embedded_files.h"
#include "core/base/result.h"

namespace jejak::sqlite {

class Database;

namespace migrations {
// resources/migrations: NNNN_name.sql, for the journal and the local tables.
std::span<const EmbeddedFile> embeddedFiles();
} // namespace migrations

// "JEJK": written into every database of ours; another program's file is refused untouched.
inline constexpr std::int64_t applicationId = 0x4A454A4B;

// Checks that the file is ours and not newer than this program, before anything is written to it.
// Errors: notOurs, schemaTooNew; storageDamaged when there is nothing in it.
Result<void> checkOwnership(Database& database);

// Brings the file to the newest version inside one transaction. WAL mode is switched on and read
// back. Errors: storageFailure when the file system cannot do WAL.
Result<void> migrate(Database& database);

} // namespace jejak::sqlite
