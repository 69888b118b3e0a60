#include "core/referral/chain_service.h"
#include "core/referral/limit_course.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using referral::StepKind;
using test::OfficeFixture;
using test::require;

TEST_CASE("ChainService: a new case begins with the receipt that its report tells", "[referral]")
{
    using std::chrono::year;
    OfficeFixture office;
    cases::CaseContent content = OfficeFixture::sampleContent();
    content.reports.front().number = "018/Reg/TM/PB/Kab/28.05/IX/2026";
    const CaseId id = require(office.desk->cases().add(office.session, content)).id;

    const referral::Chain chain = require(office.desk->chain().chain(id));

    REQUIRE(chain.steps.size() == 1);
    CHECK(chain.steps[0].kind == StepKind::received);
    CHECK(chain.steps[0].isImplied);
    CHECK(chain.steps[0].eventDate == year{2026} / 10 / 2);
    CHECK(chain.status == StepKind::received);
    CHECK(chain.holder == referral::Holder::office);
    CHECK(chain.heldSince == year{2026} / 10 / 2);
    REQUIRE_FALSE(chain.limits.empty());
    CHECK(referral::limitOf(chain, chain.limits[0]).code == "penetapan-temuan");
}

TEST_CASE("ChainService: a recorded receipt takes the place of the report's, and gives it back "
          "when it is voided",
          "[referral]")
{
    using std::chrono::year;
    OfficeFixture office;
    const CaseId id =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent())).id;
    const auto record = [&](StepKind kind, Date date) {
        return office.desk->chain().record(office.session, id, {.kind = kind, .eventDate = date});
    };

    const referral::Chain chain = require(record(StepKind::received, year{2026} / 10 / 3));

    REQUIRE(chain.steps.size() == 1);
    CHECK_FALSE(chain.steps[0].isImplied);
    CHECK(chain.steps[0].eventDate == year{2026} / 10 / 3);
    CHECK(record(StepKind::received, year{2026} / 10 / 3).error().code == ErrorCode::invalidStep);
    const referral::Chain after = require(
        office.desk->chain().voidStep(office.session, id, chain.steps[0].id, "Salah ketik"));
    REQUIRE(after.steps.size() == 2);
    CHECK(after.steps[0].isImplied);
}

TEST_CASE("ChainService: Bawaslu may have begun before this office heard of the report",
          "[referral]")
{
    using std::chrono::year;
    OfficeFixture office;
    const CaseId id =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent())).id;

    const referral::Chain chain = require(office.desk->chain().record(
        office.session, id,
        {.kind = StepKind::bawasluRegistered, .eventDate = year{2026} / 9 / 25}));

    REQUIRE(chain.steps.size() == 2);
    CHECK(chain.steps[0].isImplied);
    CHECK(chain.status == StepKind::bawasluRegistered);
    CHECK(chain.holder == referral::Holder::bawaslu);
}
