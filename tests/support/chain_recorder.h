#pragma once

#include "core/cases/case_fold.h"
#include "core/referral/chain_service.h"
#include "tests/support/office_fixture.h"

namespace jejak::test {

// A case whose chain is recorded step by step, and the refusals of it.
struct Recorder
{
    OfficeFixture office;
    cases::RecordedCase recorded;

    explicit Recorder(cases::CaseContent content = OfficeFixture::sampleContent())
        : recorded(require(office.desk->cases().add(office.session, std::move(content))))
    {
    }

    Result<referral::Chain> tryStep(referral::Step step)
    {
        return office.desk->chain().record(office.session, recorded.id, std::move(step));
    }

    referral::Chain step(referral::Step step) { return require(tryStep(std::move(step))); }

    Error refusal(referral::Step step)
    {
        const auto before = operations();
        const auto refused = tryStep(std::move(step));
        REQUIRE_FALSE(refused);
        CHECK(operations() == before);
        return refused.error();
    }

    std::int64_t operations()
    {
        return office.desk->database().integer("SELECT count(*) FROM operation").value_or(0);
    }

    // Up to the recommendation, all in 2026.
    void recommend(std::optional<std::string> sanction = std::nullopt)
    {
        using std::chrono::year;
        step({.kind = referral::StepKind::received, .eventDate = year{2026} / 10 / 2});
        step({.kind = referral::StepKind::forwarded, .eventDate = year{2026} / 10 / 5});
        step({.kind = referral::StepKind::recommended,
              .eventDate = year{2026} / 10 / 9,
              .sanction = std::move(sanction)});
    }

    std::vector<EntityId> people()
    {
        std::vector<EntityId> ids;
        const auto file = cases::foldCase(office.desk->journal().history(recorded.id)).value();
        for (const cases::Respondent& each : file.content.respondents)
            ids.push_back(each.id);
        return ids;
    }

    // From here on another case, of the same office.
    void begin(cases::CaseContent content = OfficeFixture::sampleContent())
    {
        recorded = require(office.desk->cases().add(office.session, std::move(content)));
    }
};

inline cases::CaseContent twoPeople()
{
    cases::CaseContent content = OfficeFixture::sampleContent();
    content.respondents.push_back(content.respondents.front());
    content.respondents.back().name = "Gilang Perdana";
    content.respondents.back().nip.clear();
    return content;
}

} // namespace jejak::test
