#include "core/referral/chain_service.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using referral::StepKind;
using test::OfficeFixture;
using test::require;

TEST_CASE("ChainService: a cancelled case takes no further step", "[referral]")
{
    OfficeFixture office;
    const auto recorded =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    require(office.desk->cases().cancel(office.session, recorded.id, "Dicatat dua kali"));

    const auto refused = office.desk->chain().record(
        office.session, recorded.id,
        {.kind = StepKind::received, .eventDate = std::chrono::year{2026} / 10 / 2});

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::invalidStep);
    CHECK(refused.error().arguments.value == "cancelled");
}

TEST_CASE("ChainService: a step out of order or before the last one is refused", "[referral]")
{
    using std::chrono::year;
    OfficeFixture office;
    const auto recorded =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    const auto record = [&](StepKind kind, Date date) {
        return office.desk->chain().record(office.session, recorded.id,
                                           {.kind = kind, .eventDate = date});
    };

    CHECK(record(StepKind::recommended, year{2026} / 10 / 2).error().code ==
          ErrorCode::invalidStep);
    require(record(StepKind::received, year{2026} / 10 / 2));
    CHECK(record(StepKind::forwarded, year{2026} / 10 / 1).error().code == ErrorCode::invalidInput);
    CHECK(record(StepKind::forwarded, year{2026} / 11 / 22).error().code ==
          ErrorCode::invalidInput);
    CHECK(require(record(StepKind::forwarded, year{2026} / 10 / 7)).holder ==
          referral::Holder::bkn);
}

TEST_CASE("ChainService: the Blora letters of 2024 lead from Bawaslu over BKN to the PPK",
          "[referral]")
{
    using std::chrono::year;
    OfficeFixture office;
    const auto recorded =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    const auto record = [&](referral::Step step) {
        return require(office.desk->chain().record(office.session, recorded.id, std::move(step)));
    };
    record({.kind = StepKind::received, .eventDate = year{2024} / 10 / 2});
    CHECK(record({.kind = StepKind::forwarded, .eventDate = year{2024} / 10 / 7}).holder ==
          referral::Holder::bkn);

    const auto chain = record({.kind = StepKind::recommended,
                               .eventDate = year{2024} / 11 / 14,
                               .letterNumber = "9953/B-AK.02.02/SD/F/2024"});

    CHECK(chain.holder == referral::Holder::ppk);
    CHECK(chain.outcomes.at(0).outcome == referral::Outcome::recommended);
    CHECK(chain.outcomes.at(0).due == year{2024} / 12 / 5);
}
