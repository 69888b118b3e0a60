#pragma once

#include "core/crypto/digest.h"
#include "core/journal/fold.h"

namespace jejak::journal {

// Folds the journal of `source`, up to arrival `until` (all when empty), into the empty folded
// tables of `target`; the two may be one database. Inside the caller's transaction, if any.
void foldJournal(sqlite::Database& source, sqlite::Database& target, StreamFold& fold,
                 std::optional<std::int64_t> until);

// Drops the folded tables and folds the journal again, in one transaction.
void rebuild(sqlite::Database& database, StreamFold& fold);

// Rebuilds when the folded tables have another shape than this program's. True when it did.
bool rebuildIfOutdated(sqlite::Database& database, StreamFold& fold);

// A database in memory with the state as it was after arrival `until`.
sqlite::Database stateAsOf(sqlite::Database& source, StreamFold& fold, std::int64_t until);

// A hash over every folded table with its search index, row by row: equal states, equal digests.
// Local keys are part of it, so it compares states of one folder, not of two.
crypto::Digest stateDigest(sqlite::Database& database);

// The folded tables whose rows are not what the journal says. Folds some streams at a time, so that
// a large folder needs little memory.
std::vector<std::string> tablesUnlikeJournal(sqlite::Database& database, StreamFold& fold);

} // namespace jejak::journal
