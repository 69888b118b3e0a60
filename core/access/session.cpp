#include "core/access/session.h"

#include <algorithm>
#include <array>

namespace jejak::access {
namespace {

using enum Role;

struct Permission
{
    Action action;
    std::string_view word;
    std::set<Role> roles;
};

// The whole rule, to be read by an administrator. What is not listed is forbidden.
// clang-format off
const std::array<Permission, 15>& permissions()
{
    static const std::array<Permission, 15> table{{
        {Action::readCases,      "read_cases",      {officer, examiner, leader}},
        {Action::recordCase,     "record_case",     {officer, examiner}},
        {Action::changeCase,     "change_case",     {officer, examiner}},
        {Action::cancelCase,     "cancel_case",     {examiner, leader}},
        {Action::recordStep,     "record_step",     {officer, examiner}},
        {Action::voidStep,       "void_step",       {examiner, leader}},
        {Action::addEvidence,    "add_evidence",    {officer, examiner}},
        {Action::readEvidence,   "read_evidence",   {officer, examiner, leader}},
        {Action::importRegister, "import_register", {officer, examiner}},
        {Action::exportRegister, "export_register", {examiner, leader}},
        {Action::readStatistics, "read_statistics", {officer, examiner, leader}},
        {Action::makeReport,     "make_report",     {examiner, leader}},
        {Action::changeSettings, "change_settings", {administrator}},
        {Action::verifyJournal,  "verify_journal",  {officer, examiner, leader, administrator}},
        {Action::dumpState,      "dump_state",      {leader, administrator}},
    }};
    return table;
}
// clang-format on

const Permission* find(Action action)
{
    const auto& table = permissions();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Permission& p) { return p.action == action; });
    return found == table.end() ? nullptr : &*found;
}

constexpr std::array<std::pair<Role, std::string_view>, 5> roleWords{{
    {officer, "petugas"},
    {examiner, "pemeriksa"},
    {leader, "pimpinan"},
    {identityKeeper, "penjaga-identitas"},
    {administrator, "admin"},
}};

} // namespace

std::string_view word(Role role)
{
    for (const auto& [known, word] : roleWords)
        if (known == role)
            return word;
    return {};
}

std::optional<Role> roleFromWord(std::string_view word)
{
    for (const auto& [role, known] : roleWords)
        if (known == word)
            return role;
    return std::nullopt;
}

std::string_view word(Action action)
{
    const Permission* permission = find(action);
    return permission == nullptr ? std::string_view() : permission->word;
}

bool isAllowed(const Session& session, Action action)
{
    const Permission* permission = find(action);
    return permission != nullptr &&
           std::any_of(session.roles.begin(), session.roles.end(),
                       [&](Role role) { return permission->roles.contains(role); });
}

Result<void> authorize(const Session& session, Action action)
{
    if (isAllowed(session, action))
        return {};
    return fail(ErrorCode::notAllowed, {.field = std::string(word(action))});
}

} // namespace jejak::access
