#include "core/access/session.h"

#include <map>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::access;

namespace {

constexpr std::array allRoles{Role::officer, Role::examiner, Role::leader, Role::identityKeeper,
                              Role::administrator};

// The table once more, written by hand: for each action the roles that may, in the order above.
const std::map<std::string, std::string>& expected()
{
    static const std::map<std::string, std::string> table{
        {"read_cases", "yyy.."},      {"record_case", "yy..."},     {"change_case", "yy..."},
        {"cancel_case", ".yy.."},     {"record_step", "yy..."},     {"void_step", ".yy.."},
        {"add_evidence", "yy..."},    {"read_evidence", "yyy.."},   {"import_register", "yy..."},
        {"export_register", ".yy.."}, {"read_statistics", "yyy.."}, {"make_report", ".yy.."},
        {"change_settings", "....y"}, {"verify_journal", "yyy.y"},  {"dump_state", "..y.y"},
    };
    return table;
}

} // namespace

TEST_CASE("Roles: every action is decided for every role", "[access]")
{
    std::size_t actions = 0;
    for (int number = 0; number <= static_cast<int>(Action::dumpState); ++number, ++actions) {
        const auto action = static_cast<Action>(number);
        const auto row = expected().find(std::string(word(action)));
        INFO(word(action));
        REQUIRE(row != expected().end());
        for (std::size_t i = 0; i < allRoles.size(); ++i) {
            INFO(word(allRoles[i]));
            CHECK(isAllowed({{}, "x", {allRoles[i]}}, action) == (row->second[i] == 'y'));
        }
    }
    CHECK(actions == expected().size());
}

TEST_CASE("Roles: nobody without a role may do anything, and several roles add up", "[access]")
{
    for (int number = 0; number <= static_cast<int>(Action::dumpState); ++number)
        CHECK_FALSE(isAllowed({{}, "x", {}}, static_cast<Action>(number)));
    const Session both{{}, "x", {Role::officer, Role::administrator}};
    CHECK(isAllowed(both, Action::recordCase));
    CHECK(isAllowed(both, Action::changeSettings));
    CHECK_FALSE(isAllowed(both, Action::makeReport));
}

TEST_CASE("Roles: a refusal names the action", "[access]")
{
    const auto refused = authorize({{}, "x", {Role::leader}}, Action::recordCase);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::notAllowed);
    CHECK(refused.error().arguments.field == "record_case");
}

TEST_CASE("Roles: their words are those of the glossary", "[access]")
{
    for (const Role role : allRoles)
        CHECK(roleFromWord(word(role)) == role);
    CHECK(word(Role::officer) == "petugas");
    CHECK(word(Role::examiner) == "pemeriksa");
    CHECK(word(Role::leader) == "pimpinan");
    CHECK(word(Role::identityKeeper) == "penjaga-identitas");
    CHECK(word(Role::administrator) == "admin");
    CHECK_FALSE(roleFromWord("Petugas"));
}
