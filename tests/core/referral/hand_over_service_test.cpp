#include "core/desk/data_state.h"
#include "core/referral/hand_over_service.h"
#include "core/statistics/statistics_service.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using referral::Holder;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

// An office in 2024 that was open when KASN went.
struct Succession
{
    OfficeFixture office;

    CaseId add(std::initializer_list<StepKind> steps, int respondents = 1)
    {
        cases::CaseContent content = OfficeFixture::sampleContent(year{2024} / 6 / 28);
        content.respondents[0].acts[0].form = "DS-08"; // whether or not candidates were fixed
        for (int i = 1; i < respondents; ++i) {
            content.respondents.push_back(content.respondents.front());
            content.respondents.back().nip.clear();
            content.respondents.back().name = "Gilang Perdana";
        }
        const CaseId id = require(office.desk->cases().add(office.session, content)).id;
        int day = 1;
        for (const StepKind kind : steps)
            record(id, {.kind = kind, .eventDate = year{2024} / 7 / day++});
        return id;
    }

    void record(const CaseId& id, referral::Step step)
    {
        require(office.desk->chain().record(office.session, id, std::move(step)));
    }

    referral::Chain chain(const CaseId& id) { return require(office.desk->chain().chain(id)); }

    statistics::Funnel funnel()
    {
        auto state = desk::DataState::present(*office.desk);
        return require(statistics::StatisticsService(state.database(), state.position())
                           .funnel(office.session, {}));
    }

    std::int64_t commits()
    {
        return office.desk->database().integer("SELECT count(*) FROM chain_entry").value_or(0);
    }
};

const referral::HandOver act{.date = year{2024} / 9 / 4,
                             .letterNumber = "SE MenPANRB 4/2024",
                             .letterDate = year{2024} / 9 / 4};

} // namespace

TEST_CASE("HandOverService: what KASN worked on goes to the ministry, the rest to BKN",
          "[referral]")
{
    using enum StepKind;
    Succession succession;
    const CaseId onlyReceived = succession.add({received, forwarded, commissionReceived});
    const CaseId asked = succession.add({received, forwarded, clarificationRequested});
    const CaseId answered =
        succession.add({received, forwarded, clarificationRequested, clarificationAnswered});
    const CaseId recommendedOne = succession.add({received, forwarded, recommended});
    const CaseId notThere = succession.add({received, initialReview});
    const auto before = succession.funnel();
    auto& service = succession.office.desk->handOver();

    const auto preview = require(service.preview(succession.office.session, act));
    CHECK(preview.size() == 3);
    const auto commits = succession.commits();
    const auto handed = require(service.handOver(succession.office.session, act));

    REQUIRE(handed.size() == 3);
    CHECK(succession.commits() == commits + 1);
    CHECK(succession.chain(onlyReceived).holder == Holder::bkn);
    CHECK(succession.chain(asked).holder == Holder::menpanrb);
    CHECK(succession.chain(answered).holder == Holder::menpanrb);
    CHECK(succession.chain(recommendedOne).holder == Holder::ppk);
    CHECK(succession.chain(notThere).holder == Holder::office);
    // No figure moves because another body took over.
    CHECK(succession.funnel() == before);

    // Nothing is left to hand over a second time.
    const auto again = service.handOver(succession.office.session, act);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::notFound);
    CHECK(succession.commits() == commits + 1);

    // The ministry goes on where KASN stopped.
    succession.record(asked, {.kind = clarificationAnswered, .eventDate = year{2024} / 9 / 20});
    CHECK(succession.chain(asked).holder == Holder::menpanrb);
    succession.record(onlyReceived, {.kind = recommended, .eventDate = year{2024} / 10 / 1});
    CHECK(succession.chain(onlyReceived).steps.back().commission == "bkn");
}

TEST_CASE("HandOverService: respondents of one case may go to two bodies", "[referral]")
{
    using enum StepKind;
    Succession succession;
    const CaseId id = succession.add({received, forwarded}, 2);
    const auto file = cases::foldCase(succession.office.desk->journal().history(id)).value();
    succession.record(id, {.kind = clarificationRequested,
                           .eventDate = year{2024} / 8 / 1,
                           .respondents = {file.content.respondents[1].id}});

    const auto handed =
        require(succession.office.desk->handOver().handOver(succession.office.session, act));

    REQUIRE(handed.size() == 2);
    const auto chain = succession.chain(id);
    CHECK(chain.outcomes[0].holder == Holder::bkn);
    CHECK(chain.outcomes[1].holder == Holder::menpanrb);
    CHECK(chain.outcomes[1].outcome == referral::Outcome::clarification);
}

TEST_CASE("HandOverService: before the change, without a letter or in the future it is refused",
          "[referral]")
{
    using enum StepKind;
    Succession succession;
    succession.add({received, forwarded});
    auto& service = succession.office.desk->handOver();
    const auto refusal = [&](auto change) {
        referral::HandOver wrong = act;
        change(wrong);
        const auto commits = succession.commits();
        const auto refused = service.handOver(succession.office.session, wrong);
        REQUIRE_FALSE(refused);
        CHECK(succession.commits() == commits);
        return refused.error();
    };

    CHECK(refusal([](auto& each) { each.date = year{2024} / 9 / 3; }).arguments.rule ==
          "before_change");
    CHECK(refusal([](auto& each) { each.date = year{2027} / 9 / 3; }).arguments.rule == "future");
    CHECK(refusal([](auto& each) { each.letterNumber.clear(); }).code == ErrorCode::missingInput);
    CHECK(refusal([](auto& each) { each.from = "bawaslu"; }).code == ErrorCode::notFound);
    access::Session reader = succession.office.session;
    reader.roles = {access::Role::identityKeeper};
    CHECK(service.preview(reader, act).error().code == ErrorCode::notAllowed);
}
