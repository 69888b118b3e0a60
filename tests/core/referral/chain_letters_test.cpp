#include "core/referral/chain_service.h"
#include "tests/support/chain_recorder.h"

using namespace jejak;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::Recorder;
using test::require;
using test::twoPeople;

TEST_CASE("ChainService: a letter number is taken once by its issuer in a year", "[referral]")
{
    Recorder first;
    const referral::Step letter{.kind = StepKind::recommended,
                                .eventDate = year{2026} / 10 / 9,
                                .letterNumber = "9953/B-AK.02.02/SD/F/2026",
                                .letterDate = year{2026} / 10 / 8};
    first.step({.kind = StepKind::received, .eventDate = year{2026} / 10 / 2});
    first.step({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 5});
    first.step(letter);
    // The receipt quotes the letter it received.
    first.step({.kind = StepKind::ppkReceived,
                .eventDate = year{2026} / 10 / 12,
                .letterNumber = "9953 / B-AK.02.02 / SD / F / 2026"});

    const std::string number = first.recorded.number;
    first.begin();
    first.step({.kind = StepKind::received, .eventDate = year{2026} / 10 / 2});
    first.step({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 5});

    referral::Step same = letter;
    same.letterNumber = "9953 b ak 02 02 sd f 2026";
    const Error refused = first.refusal(same);
    CHECK(refused.code == ErrorCode::alreadyExists);
    CHECK(refused.arguments.other == number);

    referral::Step otherDay = same;
    otherDay.sameLetter = true;
    otherDay.letterDate = year{2026} / 10 / 7;
    CHECK(first.refusal(otherDay).arguments.rule == "letter_used");

    SECTION("unless it is said to be that very letter")
    {
        same.sameLetter = true;
        CHECK(first.step(same).status == StepKind::recommended);
        // The receipt of a letter this case has recorded needs no such word.
        first.step({.kind = StepKind::ppkReceived,
                    .eventDate = year{2026} / 10 / 12,
                    .letterNumber = same.letterNumber});
    }
    SECTION("another issuer numbers its own letters")
    {
        same.institution = "Kantor lain";
        same.sender = "Kantor lain";
        CHECK(first.step(same).status == StepKind::recommended);
    }
    SECTION("another year begins anew")
    {
        same.letterDate = year{2025} / 12 / 30;
        CHECK(first.step(same).status == StepKind::recommended);
    }
}

TEST_CASE("ChainService: one letter answers each person differently", "[referral]")
{
    Recorder recorder(twoPeople());
    const auto ids = recorder.people();
    recorder.step({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 5});
    referral::Step letter{.kind = StepKind::recommended,
                          .eventDate = year{2026} / 10 / 20,
                          .letterNumber = "W-1/2026",
                          .letterDate = year{2026} / 10 / 19,
                          .respondents = {ids[0]}};
    recorder.step(letter);
    letter.kind = StepKind::notProven;
    letter.respondents = {ids[1]};
    referral::Step otherDay = letter;
    otherDay.letterDate = year{2026} / 10 / 18;
    CHECK(recorder.refusal(otherDay).arguments.rule == "letter_used");
    recorder.step(letter);

    // The same letter in another case, when it is said to be that one.
    recorder.begin();
    recorder.step({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 5});
    letter.kind = StepKind::documentsIncomplete;
    letter.respondents.clear();
    CHECK(recorder.refusal(letter).arguments.rule == "letter_used");
    letter.sameLetter = true;
    recorder.step(letter);
}

TEST_CASE("ChainService: one letter does not answer one person twice", "[referral]")
{
    Recorder recorder;
    recorder.step({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 5});
    referral::Step letter{.kind = StepKind::clarificationRequested,
                          .eventDate = year{2026} / 10 / 20,
                          .letterNumber = "W-1/2026",
                          .letterDate = year{2026} / 10 / 19};
    recorder.step(letter);
    letter.kind = StepKind::recommended;
    CHECK(recorder.refusal(letter).arguments.rule == "letter_used");
}

TEST_CASE("ChainService: the region that a sender names tells whose letter it is", "[referral]")
{
    Recorder recorder;
    referral::Step letter{.kind = StepKind::forwarded,
                          .eventDate = year{2026} / 10 / 5,
                          .letterNumber = "BW-55",
                          .letterDate = year{2026} / 10 / 5,
                          .sender = "Bawaslu Kabupaten Blora"};
    CHECK(recorder.step(letter).steps.back().issuerRegion == "33.16");
    const auto newCase = [&](const char* place) {
        cases::CaseContent content = OfficeFixture::sampleContent();
        content.place = place;
        recorder.begin(content);
    };

    // Elsewhere it is still Blora's, and Kudus' is another one in the same place.
    newCase("33.15");
    CHECK(recorder.refusal(letter).arguments.rule == "letter_used");
    newCase("74.01");
    letter.sender = "Bawaslu Kab. Kudus";
    recorder.step(letter);
    // Nobody named is the Bawaslu of the place.
    newCase("33.16");
    letter.sender.clear();
    CHECK(recorder.refusal(letter).arguments.rule == "letter_used");
}

TEST_CASE("ChainService: the letter of a voided step is free again", "[referral]")
{
    Recorder recorder;
    recorder.step({.kind = StepKind::received, .eventDate = year{2026} / 10 / 2});
    const auto wrong = recorder.step({.kind = StepKind::forwarded,
                                      .eventDate = year{2026} / 10 / 5,
                                      .letterNumber = "12/PM/X/2026",
                                      .letterDate = year{2026} / 10 / 4});
    require(recorder.office.desk->chain().voidStep(recorder.office.session, recorder.recorded.id,
                                                   wrong.steps.back().id, "Salah tanggal"));
    recorder.step({.kind = StepKind::forwarded,
                   .eventDate = year{2026} / 10 / 6,
                   .letterNumber = "12/PM/X/2026",
                   .letterDate = year{2026} / 10 / 6});
}
