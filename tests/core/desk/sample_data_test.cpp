#include "core/desk/sample_case.h"
#include "core/desk/sample_course.h"
#include "core/desk/sample_data.h"
#include "core/people/nip.h"
#include "core/referral/chain.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using namespace jejak::desk;

TEST_CASE("SampleCases: every case is complete, and every NIP readable", "[desk][sample]")
{
    SampleDice dice(3);
    SampleCases sample(test::referenceData(), "74.01", dice);
    for (int i = 0; i < 300; ++i) {
        const Date received = daysAfter(std::chrono::year(2024) / 8 / 1, 2 * i);
        const cases::CaseContent content = sample.make(received);
        REQUIRE(cases::checkComplete(content).has_value());
        const auto completed = test::require(cases::complete(content, test::referenceData()));
        for (const cases::Respondent& respondent : completed.content.respondents) {
            CHECK(respondent.acts.front().category == respondent.acts.front().proposedCategory);
            CHECK((respondent.kind == "non_asn" || respondent.jobLevelGroup.has_value()));
        }
        for (const cases::Warning& warning : completed.warnings) {
            CAPTURE(cases::word(warning.kind), warning.field, warning.value);
            CHECK(warning.kind == cases::WarningKind::lateReport);
        }
    }
}

TEST_CASE("sampleCourse: every step may follow the one before, none is in the future",
          "[desk][sample]")
{
    SampleDice dice(5);
    SampleCases sample(test::referenceData(), "74", dice);
    const Date today = std::chrono::year(2026) / 11 / 21;
    SampleLetters letters;
    std::set<referral::Outcome> outcomes;
    for (int i = 0; i < 300; ++i) {
        cases::CaseContent content = sample.make(daysAfter(today, -2 * i));
        std::vector<EntityId> ids;
        for (std::size_t r = 0; r < content.respondents.size(); ++r) {
            content.respondents[r].id.bytes[15] = static_cast<std::uint8_t>(r);
            ids.push_back(content.respondents[r].id);
        }
        std::vector<referral::Step> taken;
        for (const referral::Step& step : sampleCourse(content, today, letters, dice)) {
            CHECK(step.eventDate <= today);
            const auto before = referral::computeChain(taken, ids);
            for (std::size_t r = 0; r < ids.size(); ++r)
                if (step.respondents.empty() || step.respondents.front() == ids[r])
                    CHECK(referral::mayTake(before.outcomes[r], step.kind));
            taken.push_back(step);
        }
        for (const auto& each : referral::computeChain(taken, ids).outcomes)
            outcomes.insert(each.outcome);
    }
    CHECK(outcomes.size() == referral::allOutcomes().size());
}

TEST_CASE("sampleCourse: no sender gives two letters of one year the same number", "[desk][sample]")
{
    SampleDice dice(11);
    SampleCases sample(test::referenceData(), "74.01", dice);
    SampleLetters letters;
    const Date today = std::chrono::year(2026) / 11 / 21;
    std::set<std::tuple<std::string, std::chrono::year, std::string>> taken;
    std::size_t sent = 0;
    for (int i = 0; i < 800; ++i)
        for (const referral::Step& step :
             sampleCourse(sample.make(daysAfter(today, -i)), today, letters, dice)) {
            if (step.letterNumber.empty())
                continue;
            ++sent;
            taken.emplace(step.sender, step.letterDate->year(), step.letterNumber);
        }
    CHECK(sent > 2000);
    CHECK(taken.size() == sent);
}

TEST_CASE("createSampleOffice: refuses a region that is not known", "[desk][sample]")
{
    const test::TemporaryFolder folder;
    const auto made =
        createSampleOffice(folder.path() / "data", {.office = "99"}, test::referenceData());
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::invalidInput);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "data"));
}
