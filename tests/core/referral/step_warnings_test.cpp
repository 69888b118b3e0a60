#include "core/referral/step_warnings.h"
#include "tests/support/office_fixture.h"

#include <algorithm>

using namespace jejak;
using referral::Step;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

std::vector<referral::StepWarning> warningsOf(const Step& step)
{
    const cases::CaseContent content;
    return referral::letterWarnings(step, {content, {}}, {}, test::referenceData().institutions());
}

Step recommendation(Date date, const char* sender, const char* commission)
{
    return {.kind = StepKind::recommended,
            .eventDate = date,
            .sender = sender,
            .commission = commission,
            .sanction = "HS1"};
}

// A case that was recommended on 10 August 2026, and summonses upon it.
struct Summonses
{
    OfficeFixture office;
    CaseId id = require(office.desk->cases().add(office.session,
                                                 OfficeFixture::sampleContent(year{2026} / 7 / 20)))
                    .id;

    Summonses()
    {
        record({.kind = StepKind::received, .eventDate = year{2026} / 8 / 3});
        record({.kind = StepKind::forwarded, .eventDate = year{2026} / 8 / 4});
        record({.kind = StepKind::recommended, .eventDate = year{2026} / 8 / 10});
    }

    referral::Chain record(Step step)
    {
        return require(office.desk->chain().record(office.session, id, std::move(step)));
    }

    std::vector<referral::StepWarning> warnings(const Step& step)
    {
        return require(office.desk->chain().check(office.session, id, step));
    }
};

} // namespace

TEST_CASE("Letter: a body that is gone, or not there yet, is named with who was in office",
          "[referral]")
{
    const auto gone = warningsOf(recommendation(year{2024} / 9 / 10, "kasn", "bkn"));
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].code == "commission_not_in_office");
    CHECK(gone[0].field == "from");
    CHECK(gone[0].value == "bkn");
    const auto early = warningsOf(recommendation(year{2024} / 9 / 3, "Kepala BKN", "kasn"));
    REQUIRE(early.size() == 1);
    CHECK(early[0].value == "kasn");

    CHECK(warningsOf(recommendation(year{2024} / 9 / 3, "kasn", "kasn")).empty());
    CHECK(warningsOf(recommendation(year{2024} / 9 / 4, "bkn", "bkn")).empty());
    CHECK(warningsOf(recommendation(year{2024} / 9 / 10, "Kantor lain", "bkn")).empty());
    Step forwarded = recommendation(year{2024} / 9 / 10, "bawaslu", "bkn");
    forwarded.kind = StepKind::forwarded;
    forwarded.recipient = "KASN";
    REQUIRE(warningsOf(forwarded).size() == 1);
    CHECK(warningsOf(forwarded)[0].field == "to");
    // Of other letters nobody says that they come from a commission.
    forwarded.kind = StepKind::sanctioned;
    CHECK(warningsOf(forwarded).empty());
}

TEST_CASE("Letter: whoever took the case over is in its right", "[referral]")
{
    CHECK(warningsOf(recommendation(year{2024} / 10 / 1, "menpanrb", "menpanrb")).empty());
    CHECK(warningsOf(recommendation(year{2024} / 10 / 1, "bkn", "menpanrb")).empty());
    CHECK(warningsOf(recommendation(year{2024} / 10 / 1, "kasn", "menpanrb"))[0].value ==
          "menpanrb");
}

TEST_CASE("Letter: one that is dated after its step should be looked at", "[referral]")
{
    Step step{.kind = StepKind::received,
              .eventDate = year{2026} / 10 / 2,
              .letterDate = year{2026} / 10 / 3};
    REQUIRE(warningsOf(step).size() == 1);
    CHECK(warningsOf(step)[0].code == "letter_after_step");
    CHECK(warningsOf(step)[0].value == "2026-10-03");
    step.letterDate = step.eventDate;
    CHECK(warningsOf(step).empty());
}

TEST_CASE("Summons: the first has to be there seven working days before the examination",
          "[referral]")
{
    Summonses summonses;
    Step step{.kind = StepKind::summoned,
              .eventDate = year{2026} / 9 / 2,
              .examinationDate = year{2026} / 9 / 14};
    const auto late = summonses.warnings(step);
    CHECK(std::none_of(late.begin(), late.end(),
                       [](const auto& each) { return each.code == "summons_late"; }));
    step.received = year{2026} / 9 / 4;
    const auto warnings = summonses.warnings(step);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].code == "summons_late");
    CHECK(warnings[0].field == "received");
    CHECK(warnings[0].value == "2026-09-03");

    step.examinationDate.reset();
    step.received.reset();
    REQUIRE(summonses.warnings(step).size() == 1);
    CHECK(summonses.warnings(step)[0].code == "examination_date_missing");
}

TEST_CASE("Summons: the count begins anew when the case is opened again", "[referral]")
{
    Summonses summonses;
    const Step summons{.kind = StepKind::summoned,
                       .eventDate = year{2026} / 8 / 18,
                       .examinationDate = year{2026} / 9 / 1};
    CHECK(summonses.record(summons).steps.back().summons == 1);
    Step second = summons;
    second.eventDate = year{2026} / 9 / 2;
    second.examinationDate = year{2026} / 9 / 9;
    CHECK(summonses.record(second).steps.back().summons == 2);
    summonses.record(
        {.kind = StepKind::closed, .eventDate = year{2026} / 9 / 10, .note = "Dihentikan"});
    summonses.record(
        {.kind = StepKind::reopened, .eventDate = year{2026} / 9 / 11, .note = "Bukti baru"});
    Step third = summons;
    third.eventDate = year{2026} / 9 / 14;
    third.examinationDate = year{2026} / 10 / 1;
    const auto chain = summonses.record(third);
    CHECK(chain.steps.back().summons == 1);
    CHECK(std::any_of(chain.steps.back().limits.begin(), chain.steps.back().limits.end(),
                      [](const auto& each) { return each.code == "panggilan-1"; }));
}

TEST_CASE("Summons: a third one, and a number that does not fit, should be looked at", "[referral]")
{
    Summonses summonses;
    const auto summons = [](int month, int day, int number) {
        return Step{.kind = StepKind::summoned,
                    .eventDate = year{2026} / month / day,
                    .examinationDate = year{2026} / month / day + std::chrono::months(1),
                    .summons = number};
    };
    const auto first = summonses.warnings(summons(8, 18, 2));
    REQUIRE(first.size() == 1);
    CHECK(first[0].code == "summons_number");
    CHECK(first[0].field == "summons");
    CHECK(first[0].value == "1");
    CHECK(summonses.warnings(summons(8, 18, 1)).empty());

    summonses.record(summons(8, 18, 0));
    CHECK(summonses.warnings(summons(9, 21, 1))[0].code == "summons_number");
    CHECK(summonses.warnings(summons(9, 21, 2)).empty());
    summonses.record(summons(9, 21, 0));
    const auto third = summonses.warnings(summons(10, 26, 0));
    REQUIRE(third.size() == 1);
    CHECK(third[0].code == "summons_beyond");
    CHECK(third[0].value == "3");
}

TEST_CASE("Letter: a recommendation that names no sanction should be looked at", "[referral]")
{
    Step letter = recommendation(year{2026} / 10 / 1, "bkn", "bkn");
    CHECK(warningsOf(letter).empty());

    letter.sanction.reset();
    REQUIRE(warningsOf(letter).size() == 1);
    CHECK(warningsOf(letter)[0].code == "sanction_not_named");

    letter.sanctionText = "hukuman disiplin sedang";
    CHECK(warningsOf(letter).empty());
}

TEST_CASE("Step: before the day its report came it should be looked at, and may stand",
          "[referral]")
{
    OfficeFixture office;
    const auto id =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent())).id;
    const auto chain = require(office.desk->chain().chain(id));
    REQUIRE(chain.steps.size() == 1);
    const Date came = chain.steps[0].eventDate;
    const auto warnings = [&](std::chrono::sys_days day) {
        return require(office.desk->chain().check(
            office.session, id, {.kind = StepKind::sentToBawaslu, .eventDate = Date(day)}));
    };

    const auto early = warnings(std::chrono::sys_days(came) - std::chrono::days(1));
    REQUIRE(early.size() == 1);
    CHECK(early[0].code == "before_receipt");
    CHECK(early[0].value == formatIsoDate(came));
    CHECK(warnings(std::chrono::sys_days(came)).empty());
}

TEST_CASE("Letter: nobody but the commission recommends, to nobody but the PPK", "[referral]")
{
    Step step = recommendation(year{2024} / 10 / 17, "bawaslu", "bkn");
    step.recipient = "bpasn";
    const auto warnings = warningsOf(step);
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].code == "party_unexpected");
    CHECK(warnings[0].field == "from");
    CHECK(warnings[0].value == "bawaslu");
    CHECK(warnings[1].field == "to");
    CHECK(warnings[1].value == "bpasn");

    step.sender = "Kepala BKN";
    step.recipient = "Bupati Blora";
    CHECK(warningsOf(step).empty());
    step.kind = StepKind::forwarded;
    step.sender = "ppk";
    step.recipient = "bawaslu";
    CHECK(warningsOf(step).size() == 2);
    step.sender = "Bawaslu Kabupaten Blora";
    step.recipient = "bkn";
    CHECK(warningsOf(step).empty());
}
