#include "core/desk/state_fold.h"
#include "core/journal/rebuild.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using namespace std::chrono_literals;
using test::OfficeFixture;
using test::require;

namespace {

struct PastFixture : OfficeFixture
{
    CaseId add() { return require(desk->cases().add(session, sampleContent())).id; }

    std::int64_t position() { return journal::JournalStore(desk->database()).lastPosition(); }

    crypto::Digest stateAt(std::int64_t position)
    {
        desk::StateFold fold;
        sqlite::Database state = journal::stateAsOf(desk->database(), fold, position);
        return journal::stateDigest(state);
    }

    std::int64_t countAt(Instant instant)
    {
        desk::StateFold fold;
        sqlite::Database state = journal::stateAsOf(
            desk->database(), fold, journal::JournalStore(desk->database()).positionAt(instant));
        return state.integer("SELECT count(*) FROM case_file").value();
    }
};

} // namespace

TEST_CASE("As of: later commits do not change an earlier state", "[system][journal]")
{
    PastFixture office;
    const CaseId first = office.add();
    const auto position = office.position();
    const auto before = journal::stateDigest(office.desk->database());
    CHECK(office.stateAt(position) == before);

    office.clock.advance(1h);
    office.add();
    const auto file = cases::foldCase(office.desk->journal().history(first)).value();
    require(office.desk->cases().change(office.session, first, file.version,
                                        {{"", "narrative", "Diubah kemudian."}}));
    require(office.desk->cases().cancel(office.session, first, "Ganda."));

    CHECK(office.stateAt(position) == before);
    CHECK(office.stateAt(office.position()) == journal::stateDigest(office.desk->database()));
    CHECK(office.stateAt(office.position()) != before);
}

TEST_CASE("As of: a moment shows what was there at that moment", "[system][journal]")
{
    PastFixture office;
    const Instant start = office.clock.now();
    office.clock.advance(1h);
    office.add();
    office.clock.advance(1h);
    office.add();

    CHECK(office.countAt(start - 1h) == 0);
    CHECK(office.countAt(start + 1h - 1ms) == 0);
    CHECK(office.countAt(start + 1h) == 1);
    CHECK(office.countAt(start + 2h) == 2);
    CHECK(office.countAt(start + 100h) == 2);
}

TEST_CASE("As of: a clock set back does not put later arrivals before earlier ones",
          "[system][journal]")
{
    PastFixture office;
    const Instant start = office.clock.now();
    office.clock.advance(2h);
    office.add();
    const auto position = office.position();
    const auto before = office.stateAt(position);

    office.clock.set(start - 240h);
    office.add();
    office.clock.set(start + 3h);
    office.add();

    CHECK(office.stateAt(position) == before);
    CHECK(office.countAt(start + 1h) == 0);
    CHECK(office.countAt(start + 2h) == 2); // arrived when the clock had already shown that
    CHECK(office.countAt(start + 3h) == 3);
    std::int64_t last = 0;
    office.desk->database().forEach("SELECT arrived FROM chain_entry ORDER BY position", {},
                                    [&](const sqlite::Row& row) {
                                        CHECK(row.integer(0) >= last);
                                        last = row.integer(0);
                                    });
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("As of: a clock that stands before 1970 loses nothing", "[system][journal]")
{
    PastFixture office;
    office.clock.set(Instant(-24h));
    const Date day = std::chrono::year{1969} / 12 / 30;
    cases::CaseContent content = test::OfficeFixture::sampleContent(day);
    content.respondents[0].acts[0].form = "DS-08"; // whether or not candidates were fixed
    content.reports[0].known = day;
    content.reports[0].received = day;
    const CaseId id = require(office.desk->cases().add(office.session, content)).id;

    CHECK(cases::foldCase(office.desk->journal().history(id)));
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Journal: an act without operations leaves nothing", "[system][journal]")
{
    PastFixture office;
    const auto position = office.position();

    const auto receipt = require(office.desk->journal().commit(
        office.session, [](journal::CommitBuilder&) -> Result<void> { return {}; }));

    CHECK(receipt.operations == 0);
    CHECK(receipt.position == position);
    CHECK(office.position() == position);
}

TEST_CASE("Journal: an act that refuses halfway leaves nothing", "[system][journal]")
{
    PastFixture office;
    const auto before = journal::stateDigest(office.desk->database());
    const auto position = office.position();

    const auto refused = office.desk->journal().commit(
        office.session, [&](journal::CommitBuilder& builder) -> Result<void> {
            cases::CaseContent content = OfficeFixture::sampleContent();
            builder.add(office.desk->ids().next<CaseId>(),
                        office.desk->cases().proposals(content, "74.01-2026-A0001"));
            return fail(ErrorCode::cancelled);
        });

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::cancelled);
    CHECK(office.position() == position);
    CHECK(journal::stateDigest(office.desk->database()) == before);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}
