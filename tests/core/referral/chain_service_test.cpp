#include "core/referral/chain_service.h"
#include "tests/support/chain_recorder.h"

using namespace jejak;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::Recorder;
using test::require;
using test::twoPeople;

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
    OfficeFixture office;
    const auto recorded = require(office.desk->cases().add(
        office.session, OfficeFixture::sampleContent(year{2024} / 9 / 25)));
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

TEST_CASE("ChainService: dates are judged among the steps of the same respondent", "[referral]")
{
    Recorder recorder(twoPeople());
    const auto ids = recorder.people();
    recorder.step({.kind = StepKind::received, .eventDate = year{2026} / 10 / 2});
    recorder.step({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 5});
    recorder.step(
        {.kind = StepKind::recommended, .eventDate = year{2026} / 11 / 2, .respondents = {ids[0]}});

    // The other one's step may lie before it, a step of both may not.
    recorder.step({.kind = StepKind::clarificationRequested,
                   .eventDate = year{2026} / 10 / 9,
                   .respondents = {ids[1]}});
    const Error refused = recorder.refusal(
        {.kind = StepKind::cancelled, .eventDate = year{2026} / 10 / 20, .note = "Ganda"});
    CHECK(refused.arguments.rule == "before_previous");
    CHECK(refused.arguments.other == "2026-11-02");
    const Error received = recorder.refusal({.kind = StepKind::ppkReceived,
                                             .eventDate = year{2026} / 11 / 4,
                                             .sent = year{2026} / 11 / 4,
                                             .received = year{2026} / 11 / 3,
                                             .respondents = {ids[0]}});
    CHECK(received.arguments.rule == "received_before_sent");
}

TEST_CASE("ChainService: a step on which later ones rest is not withdrawn", "[referral]")
{
    Recorder recorder;
    recorder.recommend();
    const auto chain = recorder.step({.kind = StepKind::warned, .eventDate = year{2026} / 11 / 2});
    auto& service = recorder.office.desk->chain();
    const auto withdraw = [&](const EntityId& step) {
        return service.voidStep(recorder.office.session, recorder.recorded.id, step, "Keliru");
    };

    const auto before = recorder.operations();
    const auto refused = withdraw(chain.steps[1].id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.field == "void");
    CHECK(refused.error().arguments.value == "recommended");
    CHECK(recorder.operations() == before);

    // From the end, one after another.
    require(withdraw(chain.steps[3].id));
    require(withdraw(chain.steps[2].id));
    CHECK(require(withdraw(chain.steps[1].id)).status == StepKind::received);
}

TEST_CASE("ChainService: what the PPK has not answered is closed with a reason alone", "[referral]")
{
    Recorder recorder;
    recorder.recommend();
    const referral::Step end{.kind = StepKind::closed, .eventDate = year{2026} / 11 / 2};
    CHECK(recorder.refusal(end).code == ErrorCode::reasonMissing);

    referral::Step explained = end;
    explained.note = "Terlapor meninggal dunia";
    const auto chain = recorder.step(explained);
    CHECK(chain.holder == referral::Holder::none);
    CHECK(chain.outcomes[0].outcome == referral::Outcome::recommended);
    CHECK_FALSE(chain.outcomes[0].due.has_value());
}

TEST_CASE("ChainService: a case that nobody has decided is closed with a reason alone",
          "[referral]")
{
    Recorder recorder;
    const referral::Step end{.kind = StepKind::closed, .eventDate = year{2026} / 10 / 3};
    CHECK(recorder.refusal(end).code == ErrorCode::reasonMissing);
    referral::Step explained = end;
    explained.note = "Terlapor meninggal dunia";
    CHECK(recorder.step(explained).holder == referral::Holder::none);

    // What has come to an end needs none.
    recorder.begin();
    recorder.step({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 5});
    recorder.step({.kind = StepKind::notProven, .eventDate = year{2026} / 10 / 9});
    recorder.step({.kind = StepKind::closed, .eventDate = year{2026} / 10 / 12});
}

TEST_CASE("ChainService: only evidence of the case is attached", "[referral]")
{
    Recorder recorder;
    const std::string digest(64, 'a');
    const Error refused = recorder.refusal(
        {.kind = StepKind::received, .eventDate = year{2026} / 10 / 2, .attachments = {digest}});
    CHECK(refused.arguments.rule == "unknown_evidence");
    CHECK(refused.arguments.value == digest);
}

TEST_CASE("ChainService: everything a step says is read back as it was", "[referral]")
{
    Recorder recorder;
    const auto chain = recorder.step({.kind = StepKind::received,
                                      .eventDate = year{2026} / 10 / 2,
                                      .letterNumber = "7/LP/2026",
                                      .sent = year{2026} / 10 / 1,
                                      .received = year{2026} / 10 / 2,
                                      .channel = "srikandi",
                                      .proof = "TT-15",
                                      .institution = "Bawaslu Kabupaten Kolaka",
                                      .minutes = "BA-3"});
    const referral::Step& step = chain.steps.front();
    CHECK(step.channel == "srikandi");
    CHECK(step.proof == "TT-15");
    CHECK(step.institution == "Bawaslu Kabupaten Kolaka");
    CHECK(step.minutes == "BA-3");
    CHECK(recorder
              .refusal({.kind = StepKind::initialReview,
                        .eventDate = year{2026} / 10 / 3,
                        .channel = "merpati"})
              .arguments.field == "channel");
}

TEST_CASE("ChainService: the second summons of the same person is number two", "[referral]")
{
    Recorder recorder;
    recorder.recommend();
    recorder.step({.kind = StepKind::summoned,
                   .eventDate = year{2026} / 10 / 12,
                   .examinationDate = year{2026} / 10 / 26});
    const auto chain = recorder.step({.kind = StepKind::summoned,
                                      .eventDate = year{2026} / 10 / 27,
                                      .examinationDate = year{2026} / 11 / 10});
    CHECK(chain.steps[3].summons == 1);
    CHECK(chain.steps[4].summons == 2);
    CHECK(recorder
              .refusal({.kind = StepKind::summoned,
                        .eventDate = year{2026} / 11 / 2,
                        .examinationDate = year{2026} / 11 / 1})
              .arguments.field == "examination_date");
}

TEST_CASE("ChainService: a letter's own days go on when the PPK has received it", "[referral]")
{
    Recorder recorder;
    recorder.step({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 5});
    recorder.step({.kind = StepKind::recommended,
                   .eventDate = year{2026} / 10 / 12,
                   .terms = referral::LimitTerms{10, DayUnit::calendarDays, "Surat rekomendasi"}});
    const auto chain =
        recorder.step({.kind = StepKind::ppkReceived, .eventDate = year{2026} / 10 / 15});

    const referral::Limit& limit = chain.steps.back().limits.front();
    CHECK(limit.code == referral::answerOfPpk);
    CHECK(limit.isOwn);
    CHECK(limit.due == Date{year{2026} / 10 / 25});
    CHECK(chain.outcomes.front().due == limit.due);
}

TEST_CASE("ChainService: a decree that was sent is delivered when it arrives", "[referral]")
{
    Recorder recorder;
    recorder.recommend();
    recorder.step({.kind = StepKind::sanctioned, .eventDate = year{2026} / 11 / 2});
    const auto sent = recorder.step({.kind = StepKind::delivered,
                                     .eventDate = year{2026} / 11 / 4,
                                     .sent = year{2026} / 11 / 4});
    CHECK(sent.outcomes.front().isDecreeUnderway);
    CHECK_FALSE(referral::effectiveFrom(sent.steps.back(), recorder.people().at(0)));
    const auto arrived = recorder.step({.kind = StepKind::delivered,
                                        .eventDate = year{2026} / 11 / 9,
                                        .received = year{2026} / 11 / 9});
    CHECK_FALSE(arrived.outcomes.front().isDecreeUnderway);
    CHECK(referral::effectiveFrom(arrived.steps.back(), recorder.people().at(0)));
}

TEST_CASE("computeCaseChain: limits wait for civil servants alone", "[referral]")
{
    cases::CaseContent content;
    content.respondents.push_back({.id = EntityId{IdBytes{1}}, .kind = "non_asn"});
    content.respondents.push_back({.id = EntityId{IdBytes{2}}, .kind = "pns"});
    referral::Step step{.kind = StepKind::recommended, .eventDate = year{2026} / 10 / 12};
    step.limits.push_back({.code = referral::answerOfPpk, .due = year{2026} / 10 / 30});
    const referral::Chain chain = referral::computeCaseChain({step}, content);

    REQUIRE(chain.limits.size() == 1);
    CHECK(chain.limits.front().waiting == std::vector<std::size_t>{1});
}
