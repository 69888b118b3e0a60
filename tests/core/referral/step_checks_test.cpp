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
    CaseId id = require(office.desk->cases().add(office.session,
                                                 OfficeFixture::sampleContent(year{2026} / 7 / 20)))
                    .id;

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

TEST_CASE("Step: a letter is neither sent nor received before the step before it", "[referral]")
{
    Recommended office;
    for (const char* field : {"sent", "received"}) {
        INFO(field);
        Step summons{.kind = StepKind::summoned,
                     .eventDate = year{2026} / 8 / 20,
                     .examinationDate = year{2026} / 9 / 7};
        (std::string(field) == "sent" ? summons.sent : summons.received) = year{2026} / 8 / 9;
        const Error refused = office.refusal(summons);
        CHECK(refused.code == ErrorCode::invalidInput);
        CHECK(refused.arguments.field == field);
        CHECK(refused.arguments.rule == "before_previous");
        CHECK(refused.arguments.other == "2026-08-10");
    }
}

TEST_CASE("Step: a letter is neither sent nor received before it was dated", "[referral]")
{
    Recommended office;
    const Error refused = office.refusal({.kind = StepKind::ppkReceived,
                                          .eventDate = year{2026} / 8 / 20,
                                          .letterDate = year{2026} / 8 / 18,
                                          .received = year{2026} / 8 / 17});
    CHECK(refused.arguments.field == "received");
    CHECK(refused.arguments.rule == "before_letter");
    CHECK(refused.arguments.other == "2026-08-18");
}

TEST_CASE("Step: a receipt may tell of a letter that came before its own step was dated",
          "[referral]")
{
    OfficeFixture office;
    const CaseId id =
        require(office.desk->cases().add(office.session,
                                         OfficeFixture::sampleContent(year{2026} / 7 / 20)))
            .id;
    const auto record = [&](Step step) {
        return office.desk->chain().record(office.session, id, std::move(step));
    };
    require(record({.kind = StepKind::forwarded, .eventDate = year{2026} / 8 / 4}));
    require(record({.kind = StepKind::recommended,
                    .eventDate = year{2026} / 8 / 12,
                    .letterDate = year{2026} / 8 / 6,
                    .received = year{2026} / 8 / 10}));
    CHECK_FALSE(record({.kind = StepKind::ppkReceived,
                        .eventDate = year{2026} / 8 / 13,
                        .received = year{2026} / 8 / 5}));
    require(record({.kind = StepKind::ppkReceived,
                    .eventDate = year{2026} / 8 / 13,
                    .received = year{2026} / 8 / 10}));
}

TEST_CASE("Step: nothing is done about an act before it happened", "[referral]")
{
    OfficeFixture office;
    cases::CaseContent content = OfficeFixture::sampleContent();
    content.respondents.push_back(content.respondents.front());
    content.respondents.back().nip.clear();
    content.respondents.back().acts.front().occurred.reset();
    const CaseId id = require(office.desk->cases().add(office.session, content)).id;
    const auto people = cases::foldCase(office.desk->journal().history(id))->content.respondents;
    const auto record = [&](Step step) {
        return office.desk->chain().record(office.session, id, std::move(step));
    };

    const auto refused = record({.kind = StepKind::received, .eventDate = year{2020} / 1 / 6});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.field == "event_date");
    CHECK(refused.error().arguments.rule == "before_act");
    CHECK(refused.error().arguments.other == "2026-09-25");
    CHECK(record({.kind = StepKind::received,
                  .eventDate = year{2026} / 9 / 28,
                  .received = year{2026} / 9 / 24})
              .error()
              .arguments.rule == "before_act");
    // Of the one whose act has no date nobody can tell.
    require(record({.kind = StepKind::received,
                    .eventDate = year{2026} / 9 / 21,
                    .respondents = {people[1].id}}));
    require(record({.kind = StepKind::received,
                    .eventDate = year{2026} / 9 / 25,
                    .respondents = {people[0].id}}));
}

TEST_CASE("Step: what a step does not carry is refused by its name", "[referral]")
{
    Recommended office;
    const auto refusedField = [&](Step step) {
        step.eventDate = year{2026} / 8 / 20;
        const Error refused = office.refusal(step);
        CHECK(refused.code == ErrorCode::invalidInput);
        CHECK(refused.arguments.rule == "not_of_step");
        CHECK(refused.arguments.other == word(step.kind));
        return refused.arguments.field;
    };
    CHECK(refusedField({.kind = StepKind::warned, .sanction = "HB1"}) == "sanction");
    CHECK(refusedField({.kind = StepKind::ppkReceived, .sanctionText = "teguran"}) ==
          "sanction_text");
    CHECK(refusedField({.kind = StepKind::closed, .result = "cancelled"}) == "result");
    CHECK(refusedField({.kind = StepKind::closed, .summons = 2}) == "summons");
    CHECK(refusedField({.kind = StepKind::closed, .isAbsent = true}) == "absent");
    CHECK(refusedField({.kind = StepKind::closed, .examinationDate = year{2026} / 9 / 1}) ==
          "examination_date");
    Step decree{.kind = StepKind::ppkReceived};
    decree.decree.capacity = "plt";
    CHECK(refusedField(decree) == "decree");
}

TEST_CASE("Step: a limit is a day or a number of days", "[referral]")
{
    Recommended office;
    Step step{.kind = StepKind::ppkReceived, .eventDate = year{2026} / 8 / 12};
    step.due = year{2026} / 8 / 31;
    step.terms = referral::LimitTerms{10, DayUnit::workingDays, "Surat"};
    const Error refused = office.refusal(step);
    CHECK(refused.arguments.field == "due");
    CHECK(refused.arguments.rule == "limit_twice");
}

TEST_CASE("Step: a case whose receipt was withdrawn can still be cancelled", "[referral]")
{
    OfficeFixture office;
    const CaseId id =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent())).id;
    auto& service = office.desk->chain();
    const EntityId receipt = require(service.chain(id)).steps.front().id;
    const auto chain = require(service.voidStep(office.session, id, receipt, "Keliru"));
    const auto next = nextSteps(chain);
    CHECK(std::count(next.begin(), next.end(), StepKind::cancelled) == 1);
    require(service.record(
        office.session, id,
        {.kind = StepKind::cancelled, .eventDate = year{2026} / 10 / 5, .note = "Bukan ASN"}));
}
