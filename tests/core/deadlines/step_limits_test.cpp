#include "core/deadlines/explanation.h"
#include "core/deadlines/step_limits.h"
#include "tests/support/office_fixture.h"

#include <algorithm>

using namespace jejak;
using namespace jejak::deadlines;
using referral::Contest;
using referral::Limit;
using referral::LimitNature;
using referral::Step;
using referral::StepKind;

namespace {

Date day(std::string_view text)
{
    return parseIsoDate(text).value();
}

// The rules and the calendar the program ships with.
const Counting& counting()
{
    static const Counting shipped{test::require(loadDeadlineRules()),
                                  WorkingDays(test::referenceData().holidays()),
                                  test::referenceData()};
    return shipped;
}

// A case about one act on this day in Kolaka, reported by this source.
cases::CaseContent content(std::string_view occurred, const char* source = "public")
{
    cases::CaseContent made;
    made.place = "74.01";
    made.reports.push_back({.source = source, .known = day(occurred)});
    made.respondents.push_back({.name = "Budi Contoh", .acts = {{.occurred = day(occurred)}}});
    return made;
}

std::vector<Limit> limitsOf(const Step& step, const cases::CaseContent& content,
                            const std::vector<Step>& before = {})
{
    return limitsAfter(counting(), step, {content, before});
}

const Limit& only(const std::vector<Limit>& limits, std::string_view code)
{
    const auto found = std::find_if(limits.begin(), limits.end(),
                                    [&](const Limit& each) { return each.code == code; });
    REQUIRE(found != limits.end());
    return *found;
}

bool has(const std::vector<Limit>& limits, std::string_view code)
{
    return std::any_of(limits.begin(), limits.end(),
                       [&](const Limit& each) { return each.code == code; });
}

} // namespace

TEST_CASE("Limits of steps: the PPK has fourteen working days from receipt", "[deadlines]")
{
    const auto limits = limitsOf({.kind = StepKind::recommended,
                                  .eventDate = day("2024-04-03"),
                                  .received = day("2024-04-05")},
                                 content("2024-01-10"));

    REQUIRE(limits.size() == 1);
    CHECK(limits[0].code == referral::answerOfPpk);
    CHECK(limits[0].start == day("2024-04-05"));
    CHECK(limits[0].due == day("2024-05-06"));
    CHECK(limits[0].responsible == "ppk");
    CHECK_FALSE(limits[0].isVerified);
    CHECK(describe(limits[0]) ==
          "tindak-lanjut-ppk: 14 hari kerja (libur 2019-2027, 5 hari kerja, cuti bersama libur)");
}

TEST_CASE("Limits of steps: Bawaslu counts working days in a Pemilu and all days in a Pilkada",
          "[deadlines]")
{
    const Step registered{.kind = StepKind::bawasluRegistered, .eventDate = day("2024-02-07")};
    const auto pemilu = limitsOf(registered, content("2024-02-01"));
    CHECK(only(pemilu, "tindak-lanjut-bawaslu").contest == Contest::pemilu);
    CHECK(only(pemilu, "tindak-lanjut-bawaslu").due == day("2024-02-21"));
    CHECK(only(pemilu, "kajian-bawaslu").due == day("2024-03-01"));

    const Step inPilkada{.kind = StepKind::bawasluRegistered, .eventDate = day("2024-10-04")};
    const auto pilkada = limitsOf(inPilkada, content("2024-10-01"));
    CHECK(only(pilkada, "tindak-lanjut-bawaslu").contest == Contest::pilkada);
    CHECK(only(pilkada, "tindak-lanjut-bawaslu").due == day("2024-10-07"));
    CHECK(only(pilkada, "kajian-bawaslu").due == day("2024-10-09"));
    CHECK(contestOf({}, counting().reference.elections()) == Contest::pemilu);
}

TEST_CASE("Limits of steps: a report goes to Bawaslu within seven days of becoming known",
          "[deadlines]")
{
    const Step received{.kind = StepKind::received, .eventDate = day("2024-10-03")};

    const auto reported = limitsOf(received, content("2024-10-01"));
    CHECK(only(reported, "laporan-bawaslu").start == day("2024-10-01"));
    CHECK(only(reported, "laporan-bawaslu").due == day("2024-10-08"));
    CHECK(only(limitsOf(received, content("2024-02-01")), "laporan-bawaslu").unit ==
          DayUnit::workingDays);
    const auto found = limitsOf(received, content("2024-10-01", "bawaslu"));
    CHECK_FALSE(has(found, "laporan-bawaslu"));
    CHECK(has(found, "penetapan-temuan"));
    CHECK(only(limitsOf(received, content("2024-10-01", "sbt")), "verifikasi-sbt").due ==
          day("2024-10-10"));

    cases::CaseContent unknown = content("2024-10-01");
    unknown.reports[0].known.reset();
    CHECK(limitsOf(received, unknown).empty());
}

TEST_CASE("Limits of steps: the first review takes two days, through SBT three working days",
          "[deadlines]")
{
    const Step sent{.kind = StepKind::sentToBawaslu, .eventDate = day("2024-10-04")};

    CHECK(only(limitsOf(sent, content("2024-10-01")), "kajian-awal").due == day("2024-10-06"));
    const auto shared = limitsOf(sent, content("2024-10-01", "sbt"));
    CHECK_FALSE(has(shared, "kajian-awal"));
    CHECK(only(shared, "kajian-sbt").due == day("2024-10-09"));
}

TEST_CASE("Limits of steps: a summons is counted backwards from the examination", "[deadlines]")
{
    const Step summoned{.kind = StepKind::summoned,
                        .eventDate = day("2024-05-06"),
                        .examinationDate = day("2024-05-20")};
    const auto limits = limitsOf(summoned, content("2024-01-10"));

    CHECK(only(limits, "panggilan-1").due == day("2024-05-07"));
    CHECK(only(limits, "panggilan-1").basis == "Pasal 26 ayat (2) PP 94/2021");
    CHECK(only(limits, "panggilan-2").due == day("2024-05-31"));
    // The second summons starts neither again, and without a day nothing can be counted.
    CHECK(limitsOf(summoned, content("2024-01-10"), {summoned}).empty());
    CHECK(limitsOf({.kind = StepKind::summoned, .eventDate = day("2024-05-06")},
                   content("2024-01-10"))
              .empty());
}

TEST_CASE("Limits of steps: a decree takes effect on the fifteenth working day after delivery",
          "[deadlines]")
{
    const Step sanctioned{.kind = StepKind::sanctioned,
                          .eventDate = day("2026-07-10"),
                          .letterDate = day("2026-07-09"),
                          .sanction = "HB1"};
    CHECK(only(limitsOf(sanctioned, content("2024-10-01")), "penyampaian-sk").start ==
          day("2026-07-09"));

    Step delivered{.kind = StepKind::delivered, .eventDate = day("2026-07-14")};
    const auto limits = limitsOf(delivered, content("2024-10-01"), {sanctioned});
    CHECK(only(limits, "mulai-berlaku").due == day("2026-08-04"));
    CHECK(only(limits, "mulai-berlaku").nature == LimitNature::date);
    CHECK(only(limits, "keberatan").due == day("2026-08-03"));
    CHECK_FALSE(has(limits, "banding"));
    CHECK_FALSE(has(limits, "pengiriman-sk"));

    // Sent, as the person did not come: the days run from the receipt at the address.
    delivered.sent = day("2026-07-16");
    CHECK(only(limitsOf(delivered, content("2024-10-01"), {sanctioned}), "pengiriman-sk").due ==
          day("2026-07-17"));
    CHECK_FALSE(has(limitsOf(delivered, content("2024-10-01"), {sanctioned}), "mulai-berlaku"));
}

TEST_CASE("Limits of steps: a dismissal is appealed, a moral sanction knows neither way",
          "[deadlines]")
{
    Step sanctioned{
        .kind = StepKind::sanctioned, .eventDate = day("2026-07-10"), .sanction = "HB3"};
    const Step delivered{.kind = StepKind::delivered, .eventDate = day("2026-07-14")};
    const auto dismissed = limitsOf(delivered, content("2024-10-01"), {sanctioned});
    CHECK(has(dismissed, "banding"));
    CHECK_FALSE(has(dismissed, "keberatan"));

    sanctioned.sanction = "SM-TERTUTUP";
    CHECK(limitsOf(delivered, content("2024-10-01"), {sanctioned}).empty());
}

TEST_CASE("Limits of steps: the law of discipline is that of the day of the act", "[deadlines]")
{
    const Step summoned{.kind = StepKind::summoned,
                        .eventDate = day("2021-10-04"),
                        .examinationDate = day("2021-10-20")};
    const Step sanctioned{
        .kind = StepKind::sanctioned, .eventDate = day("2021-10-11"), .sanction = "P53-HB1"};
    const Step delivered{.kind = StepKind::delivered, .eventDate = day("2021-10-12")};

    const auto old = limitsOf(delivered, content("2021-08-30"), {sanctioned});
    CHECK(only(limitsOf(summoned, content("2021-08-30")), "panggilan-1").basis ==
          "Pasal 23 PP 53/2010");
    CHECK(only(old, "mulai-berlaku").unit == DayUnit::calendarDays);
    CHECK(only(old, "mulai-berlaku").due == day("2021-10-27"));
    CHECK(only(old, "mulai-berlaku").conditions ==
          std::vector<std::string>{"discipline", "pns", "act_to:2021-08-30"});

    // PerBKN 6/2022 did not exist yet.
    const auto young = limitsOf(delivered, content("2021-08-31"), {sanctioned});
    CHECK(only(limitsOf(summoned, content("2021-08-31")), "panggilan-1").basis ==
          "Pasal 26 ayat (2) PP 94/2021");
    CHECK(only(young, "mulai-berlaku").due == day("2021-11-03"));
    CHECK(only(young, "mulai-berlaku").basis == "PP 94/2021");

    // As Perbawaslu 9/2024 did not when the Pilkada of 2020 was held.
    const Step sent{.kind = StepKind::sentToBawaslu, .eventDate = day("2024-10-04")};
    CHECK(only(limitsOf(sent, content("2024-09-25")), "kajian-awal").basis == "Perbawaslu 8/2020");
    CHECK(only(limitsOf(sent, content("2024-09-30")), "kajian-awal").basis ==
          "Perbawaslu 8/2020 jo. Perbawaslu 9/2024");
}

TEST_CASE("Limits of steps: what is no discipline of a PNS has none of its limits", "[deadlines]")
{
    const auto limits = [&](const char* sanction, const char* kind) {
        auto made = content("2024-10-01");
        made.respondents.front().kind = kind;
        const Step sanctioned{
            .kind = StepKind::sanctioned, .eventDate = day("2026-07-10"), .sanction = sanction};
        auto all = limitsOf(sanctioned, made);
        const auto after = limitsOf({.kind = StepKind::delivered, .eventDate = day("2026-07-14")},
                                    made, {sanctioned});
        all.insert(all.end(), after.begin(), after.end());
        return all;
    };

    CHECK(has(limits("HB1", "pns"), "penyampaian-sk"));
    CHECK(has(limits("HB1", "pns"), "mulai-berlaku"));
    CHECK(limits("SM-TERTUTUP", "pns").empty());
    for (const auto& [sanction, kind] : {std::pair("PTDH", "pns"), std::pair("PPPK-PDH", "pppk")}) {
        const auto ended = limits(sanction, kind);
        CHECK_FALSE(has(ended, "penyampaian-sk"));
        CHECK_FALSE(has(ended, "mulai-berlaku"));
        CHECK(has(ended, "banding"));
    }
    auto third = content("2024-10-01");
    third.respondents.front().kind = "pppk";
    CHECK(limitsOf({.kind = StepKind::summoned,
                    .eventDate = day("2024-11-04"),
                    .examinationDate = day("2024-11-20")},
                   third)
              .empty());
}

TEST_CASE("Limits of steps: what was reported to Bawaslu is no finding of Bawaslu", "[deadlines]")
{
    const Step received{.kind = StepKind::received, .eventDate = day("2024-10-02")};
    const Step sent{.kind = StepKind::sentToBawaslu, .eventDate = day("2024-10-04")};
    auto made = content("2024-10-01", "bawaslu");
    made.reports.front().number = "004/Reg/TM/PB/Kab/14.11/X/2024";
    CHECK(has(limitsOf(received, made), "penetapan-temuan"));
    CHECK_FALSE(has(limitsOf(sent, made), "kajian-awal"));

    made.reports.front().number = "018/Reg/LP/PB/Kab/14.11/X/2024";
    CHECK_FALSE(has(limitsOf(received, made), "penetapan-temuan"));
    CHECK(only(limitsOf(received, made), "kajian-awal").due == day("2024-10-04"));
    CHECK(has(limitsOf(sent, made), "kajian-awal"));
}

TEST_CASE("Limits of steps: a letter that names its own limit goes before the rule", "[deadlines]")
{
    Step recommended{
        .kind = StepKind::recommended, .eventDate = day("2026-11-02"), .letterNumber = "R-1/2026"};
    recommended.terms = referral::LimitTerms{3, DayUnit::calendarDays, "surat R-1/2026 angka 4"};
    const auto terms = limitsOf(recommended, content("2024-10-01"));
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].due == day("2026-11-05"));
    CHECK(terms[0].basis == "surat R-1/2026 angka 4");
    CHECK(terms[0].code == referral::answerOfPpk);

    recommended.terms.reset();
    recommended.due = day("2026-11-20");
    CHECK(limitsOf(recommended, content("2024-10-01"))[0].due == day("2026-11-20"));

    Step asked{.kind = StepKind::clarificationRequested,
               .eventDate = day("2026-11-02"),
               .recipient = "office",
               .due = day("2026-11-09")};
    const auto letter = limitsOf(asked, content("2024-10-01"));
    REQUIRE(letter.size() == 1);
    CHECK(letter[0].code == referral::limitOfLetter);
    CHECK(letter[0].responsible == "office");
}

TEST_CASE("Explanation: names the holidays that a limit passed over, forwards and backwards",
          "[deadlines]")
{
    const auto limits = limitsOf({.kind = StepKind::recommended, .eventDate = day("2024-04-05")},
                                 content("2024-01-10"));
    const auto skipped = skippedDays(limits[0], counting());
    REQUIRE(skipped.size() == 7); // Lebaran with its cuti bersama, and 1 May
    CHECK(skipped.front().date == day("2024-04-08"));
    CHECK(skipped.back().date == day("2024-05-01"));

    Limit back = limits[0];
    back.count = -7;
    back.start = day("2024-05-20");
    back.due = day("2024-05-07");
    CHECK(skippedDays(back, counting()).size() == 2); // 9 and 10 May
    back.unit = DayUnit::calendarDays;
    CHECK(skippedDays(back, counting()).empty());

    back.due = day("2024-05-09");
    CHECK(endsOnDayOff(back, counting())->name == "Kenaikan Yesus Kristus");
    back.due = day("2024-05-11"); // a Saturday
    CHECK(endsOnDayOff(back, counting())->name.empty());
    back.due = day("2024-05-13");
    CHECK_FALSE(endsOnDayOff(back, counting()));
}
