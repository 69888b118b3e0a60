#include "core/register/holder_overview.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using test::OfficeFixture;
using test::require;

namespace {

void recordHeldBy(OfficeFixture& office, referral::StepKind step, Date since)
{
    const auto recorded =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    require(office.desk->chain().record(
        office.session, recorded.id,
        {.kind = referral::StepKind::received, .eventDate = std::chrono::year{2026} / 10 / 2}));
    if (step != referral::StepKind::received)
        require(office.desk->chain().record(office.session, recorded.id,
                                            {.kind = step, .eventDate = since}));
}

} // namespace

TEST_CASE("HolderOverview: open cases are counted per holder with the middle waiting time",
          "[register]")
{
    using std::chrono::year;
    OfficeFixture office; // on 21 November 2026
    recordHeldBy(office, referral::StepKind::forwarded, year{2026} / 11 / 20);
    recordHeldBy(office, referral::StepKind::forwarded, year{2026} / 11 / 11);
    recordHeldBy(office, referral::StepKind::forwarded, year{2026} / 11 / 1);
    recordHeldBy(office, referral::StepKind::received, year{2026} / 10 / 2);
    recordHeldBy(office, referral::StepKind::bawasluStopped, year{2026} / 11 / 1);

    const auto shares = require(
        registers::holderOverview(office.desk->database(), office.session, office.desk->today()));

    REQUIRE(shares.size() == 2);
    CHECK(shares[0].holder == "bkn");
    CHECK(shares[0].cases == 3);
    CHECK(shares[0].medianDays == 10);
    CHECK(shares[1].holder == "office");
    CHECK(shares[1].medianDays == 50);
}
