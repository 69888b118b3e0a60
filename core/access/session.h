#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <set>
#include <string>

namespace jejak::access {

// WORDS.md, Roles. One person may hold several.
enum class Role { officer, examiner, leader, identityKeeper, administrator };

// "petugas", "pemeriksa", "pimpinan", "penjaga-identitas", "admin".
std::string_view word(Role role);
std::optional<Role> roleFromWord(std::string_view word);

// Who acts, and as what. Made at sign-in and handed to every use case.
struct Session
{
    PersonId person;
    std::string name;
    std::set<Role> roles;
};

// What can be asked for. Reading is an action too.
enum class Action {
    readCases,
    recordCase,
    changeCase,
    cancelCase,
    recordStep,
    voidStep,
    addEvidence,
    readEvidence,
    importRegister,
    exportRegister,
    readStatistics,
    makeReport,
    changeSettings,
    verifyJournal,
    dumpState,
};

std::string_view word(Action action);

// The one table of who may do what.
bool isAllowed(const Session& session, Action action);

// notAllowed, with the action's word as field, unless a role of the session permits it.
Result<void> authorize(const Session& session, Action action);

} // namespace jejak::access
