#include "tests/support/office_fixture.h"

using namespace jejak;
using access::Role;
using test::OfficeFixture;
using test::require;

namespace {

struct RoleFixture : OfficeFixture
{
    RoleFixture()
        : id(require(desk->cases().add(session, sampleContent())).id)
        , commits(countCommits())
    {
    }

    access::Session as(std::set<Role> roles) const
    {
        return {session.person, session.name, std::move(roles)};
    }

    std::int64_t countCommits()
    {
        return desk->database().integer("SELECT count(*) FROM chain_entry").value();
    }

    template <typename T>
    void checkRefused(const Result<T>& result, const char* action)
    {
        INFO(action);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::notAllowed);
        CHECK(result.error().arguments.field == action);
        CHECK(countCommits() == commits);
    }

    CaseId id;
    std::int64_t commits;
};

} // namespace

TEST_CASE("Roles: each use case refuses who may not, and nothing is written", "[system][access]")
{
    RoleFixture office;
    desk::Desk& desk = *office.desk;
    const auto leader = office.as({Role::leader});
    const auto officer = office.as({Role::officer});
    const auto keeper = office.as({Role::identityKeeper});
    const auto nobody = office.as({});
    const referral::Step step{.kind = referral::StepKind::received,
                              .eventDate = std::chrono::year(2026) / 10 / 2};

    office.checkRefused(desk.cases().add(leader, OfficeFixture::sampleContent()), "record_case");
    office.checkRefused(desk.cases().add(nobody, OfficeFixture::sampleContent()), "record_case");
    office.checkRefused(desk.cases().change(leader, office.id, {}, {{"", "narrative", "x"}}),
                        "change_case");
    office.checkRefused(desk.cases().cancel(officer, office.id, "x"), "cancel_case");
    office.checkRefused(desk.chain().record(leader, office.id, step), "record_step");
    office.checkRefused(desk.chain().voidStep(officer, office.id, {}, "x"), "void_step");
    office.checkRefused(desk.evidence().add(leader, office.id, {}), "add_evidence");
    office.checkRefused(desk.evidence().list(keeper, office.id), "read_evidence");
    office.checkRefused(desk.evidence().exportTo(keeper, office.id, office.folder.path() / "x"),
                        "read_evidence");
    office.checkRefused(desk.setDetails(leader, {{"city", "Kolaka"}}), "change_settings");
    office.checkRefused(desk.verify(keeper, false), "verify_journal");
}

TEST_CASE("Roles: each use case lets those who may", "[system][access]")
{
    RoleFixture office;
    desk::Desk& desk = *office.desk;
    const auto officer = office.as({Role::officer});
    const auto leader = office.as({Role::leader});

    require(desk.chain().record(
        officer, office.id,
        {.kind = referral::StepKind::received, .eventDate = std::chrono::year(2026) / 10 / 2}));
    const auto chain = require(desk.chain().chain(office.id));
    require(desk.chain().voidStep(leader, office.id, chain.steps.at(0).id, "Salah kasus."));
    require(desk.cases().cancel(leader, office.id, "Dicatat dua kali."));
    require(desk.setDetails(office.as({Role::administrator}), {{"city", "Kolaka"}}));
    CHECK(desk.office().details.at("city") == "Kolaka");
    CHECK(require(desk.verify(officer, false)).empty());
}
