#include "core/desk/state_fold.h"
#include "core/journal/rebuild.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using test::OfficeFixture;
using test::require;

TEST_CASE("Desk: a recorded case gets the next register number and is there after a restart",
          "[desk]")
{
    OfficeFixture office;
    const auto first =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    const auto second =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));

    CHECK(first.number == "74.01-2026-A0001");
    CHECK(second.number == "74.01-2026-A0002");

    office.reopen();
    CHECK(require(office.desk->cases().find("74.01-2026-A0002")) == second.id);
    const auto file = cases::foldCase(office.desk->journal().history(second.id));
    REQUIRE(file);
    CHECK(file->content.respondents.at(0).nip == "197504122000032901");
    CHECK(file->content.respondents.at(0).jobLevelGroup == "JPT");
    CHECK(file->recorded == std::chrono::year(2026) / 11 / 21);
}

TEST_CASE("Desk: the journal of a used office verifies and rebuilds to the stored state", "[desk]")
{
    OfficeFixture office;
    const auto recorded =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    require(office.desk->chain().record(
        office.session, recorded.id,
        {.kind = referral::StepKind::received, .eventDate = std::chrono::year(2026) / 10 / 2}));
    require(office.desk->chain().record(
        office.session, recorded.id,
        {.kind = referral::StepKind::forwarded, .eventDate = std::chrono::year(2026) / 10 / 7}));
    const auto chain = require(office.desk->chain().chain(recorded.id));

    CHECK(chain.holder == referral::Holder::bkn);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Desk: a second writer is refused and told who has the folder", "[desk]")
{
    OfficeFixture office;

    const auto second = desk::Desk::open(office.desk->folder().path, desk::DeskMode::write,
                                         test::referenceData(), {office.clock, office.random});

    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::heldByOther);
    CHECK(second.error().arguments.value.find("PID") != std::string::npos);
    const auto reader = desk::Desk::open(office.desk->folder().path, desk::DeskMode::readOnly,
                                         test::referenceData(), {office.clock, office.random});
    CHECK(reader);
}
