#pragma once

#include <string>
#include <vector>

namespace jejak::sqlite {
class Database;
}

namespace jejak::journal {

// WORDS.md, Problems of `verify`.
enum class ProblemKind { database, chain, signature, fold, evidence, search };

std::string_view word(ProblemKind kind);

struct Problem
{
    ProblemKind kind = ProblemKind::database;
    std::string where;  // "operation 17", "chain_entry 3", a table, a file
    std::string detail; // English, for the log and --json; no personal data
};

// Checks every chain, hash, sequence and signature of the journal. Reads only.
std::vector<Problem> verifyJournal(sqlite::Database& database);

} // namespace jejak::journal
