#include "core/referral/step_checks.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using referral::Step;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

struct Recommended
{
    OfficeFixture office;
    CaseId id =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent())).id;

    Recommended()
    {
        record({.kind = StepKind::received, .eventDate = year{2026} / 8 / 3});
        record({.kind = StepKind::forwarded, .eventDate = year{2026} / 8 / 4});
        record({.kind = StepKind::recommended, .eventDate = year{2026} / 8 / 10});
    }

    referral::Chain record(Step step)
    {
        return require(office.desk->chain().record(office.session, id, std::move(step)));
    }

    Error refusal(Step step)
    {
        const auto refused = office.desk->chain().record(office.session, id, std::move(step));
        REQUIRE_FALSE(refused);
        return refused.error();
    }
};

} // namespace

TEST_CASE("Step: an answer is not due before the day of the step", "[referral]")
{
    Recommended office;
    const Error refused = office.refusal({.kind = StepKind::ppkReceived,
                                          .eventDate = year{2026} / 8 / 12,
                                          .due = year{2026} / 8 / 11});
    CHECK(refused.code == ErrorCode::invalidInput);
    CHECK(refused.arguments.field == "due");
    CHECK(refused.arguments.rule == "before_step");
    office.record({.kind = StepKind::ppkReceived,
                   .eventDate = year{2026} / 8 / 12,
                   .due = year{2026} / 8 / 12});
}

TEST_CASE("Step: data that are blocked already are not blocked once more", "[referral]")
{
    Recommended office;
    office.record({.kind = StepKind::blocked, .eventDate = year{2026} / 9 / 10});
    const Error refused =
        office.refusal({.kind = StepKind::blocked, .eventDate = year{2026} / 9 / 11});
    CHECK(refused.code == ErrorCode::invalidStep);
    CHECK(refused.arguments.field == "blocked");
    CHECK(refused.arguments.value == "blocked");
}

TEST_CASE("Step: a basis of blanks is none", "[referral]")
{
    Recommended office;
    const Error refused =
        office.refusal({.kind = StepKind::ppkReceived,
                        .eventDate = year{2026} / 8 / 12,
                        .terms = referral::LimitTerms{10, DayUnit::calendarDays, "  "}});
    CHECK(refused.code == ErrorCode::reasonMissing);
    CHECK(refused.arguments.field == "basis");
}

TEST_CASE("Step: a text without end is refused", "[referral]")
{
    Recommended office;
    Step step{.kind = StepKind::ppkReceived, .eventDate = year{2026} / 8 / 12};
    step.note = std::string(5'000'000, 'x');
    const Error refused = office.refusal(step);
    CHECK(refused.code == ErrorCode::invalidInput);
    CHECK(refused.arguments.field == "note");
    CHECK(refused.arguments.rule == "too_long");
    step.note = std::string(referral::longestText, 'x');
    step.decree.remark = std::string(referral::longestText + 1, 'x');
    CHECK(office.refusal(step).arguments.field == "decree.remark");
    step.decree.remark.clear();
    office.record(step);
}
