#include "core/base/text.h"
#include "core/deadlines/calendar_file.h"
#include "core/deadlines/due_list.h"
#include "core/deadlines/limit_service.h"
#include "core/desk/reference_packs.h"
#include "core/journal/fold.h"
#include "core/journal/journal_store.h"
#include "core/referral/limit_course.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using namespace jejak::deadlines;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

// An office with one case that the PPK has to answer by 20 November 2026, yesterday.
struct DueFixture
{
    OfficeFixture office;
    cases::RecordedCase made =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));

    DueFixture()
    {
        record(StepKind::received, year{2026} / 10 / 2);
        record(StepKind::forwarded, year{2026} / 10 / 7);
        record(StepKind::recommended, year{2026} / 11 / 2);
    }

    referral::Chain record(StepKind kind, Date date)
    {
        return require(office.desk->chain().record(office.session, made.id,
                                                   {.kind = kind, .eventDate = date}));
    }

    std::vector<DueRow> list(const DueQuery& query = {})
    {
        DueList due(office.desk->database(), office.desk->counting()->calendar,
                    office.desk->today());
        return require(due.page(office.session, query));
    }

    DueCounts counts()
    {
        DueList due(office.desk->database(), office.desk->counting()->calendar,
                    office.desk->today());
        return require(due.counts(office.session));
    }

    EntityId recommended() { return require(office.desk->chain().chain(made.id)).steps.back().id; }

    // The calendar with a local holiday on Wednesday the 11th.
    Counting withHoliday()
    {
        Counting counting = *office.desk->counting();
        auto holidays = office.desk->reference().holidays();
        holidays.push_back({.date = year{2026} / 11 / 11,
                            .name = "Hari jadi daerah",
                            .kind = reference::HolidayKind::local,
                            .basis = "uji"});
        counting.calendar = WorkingDays(holidays, {.packs = "uji 1"});
        return counting;
    }
};

} // namespace

TEST_CASE("Due list: names case, rule, holder and the days that are left", "[deadlines]")
{
    DueFixture f;

    const auto rows = f.list();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].number == f.made.number);
    CHECK(rows[0].limit.due == Date(year{2026} / 11 / 20));
    CHECK(rows[0].limit.responsible == "ppk");
    CHECK(rows[0].stepWord == "recommended");
    CHECK(rows[0].respondents == 1);
    CHECK(rows[0].isOverdue);
    CHECK(rows[0].remaining == 0); // Saturday: no working day has passed since
    CHECK(f.counts().overdue == 1);
    CHECK(f.list({.onlyOverdue = true}).size() == 1);
    CHECK(f.list({.until = year{2026} / 11 / 19}).empty());
    CHECK(f.list({.from = year{2026} / 11 / 21}).empty());
    CHECK(f.list({.responsible = "bkn"}).empty());
    CHECK(f.list({.caseId = f.made.id}).size() == 1);
    CHECK(f.list({.after = rows[0].key}).empty());

    f.record(StepKind::sanctioned, year{2026} / 11 / 21);
    const auto next = f.list();
    REQUIRE(next.size() == 1);
    CHECK(next[0].limit.code == "penyampaian-sk");
    CHECK(f.counts().overdue == 0);
    CHECK(f.counts().open == 1);
}

TEST_CASE("Due list: pages follow each other without gaps, also where days are equal",
          "[deadlines]")
{
    DueFixture f;
    for (int i = 0; i < 4; ++i) {
        f.made =
            require(f.office.desk->cases().add(f.office.session, OfficeFixture::sampleContent()));
        f.record(StepKind::received, year{2026} / 10 / 2);
        f.record(StepKind::forwarded, year{2026} / 10 / 7);
        f.record(StepKind::recommended, year{2026} / 11 / (i < 2 ? 2 : 5));
    }
    const auto all = f.list();
    REQUIRE(all.size() == 5);

    std::vector<std::string> numbers;
    DueQuery query{.limit = 2};
    for (auto page = f.list(query); !page.empty(); page = f.list(query)) {
        for (const DueRow& row : page)
            numbers.push_back(row.number);
        query.after = page.back().key;
    }

    REQUIRE(numbers.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK(numbers[i] == all[i].number);
}

TEST_CASE("Due list: a right is listed until it passes and is never overdue", "[deadlines]")
{
    DueFixture f;
    f.record(StepKind::sanctioned, year{2026} / 11 / 10);
    f.record(StepKind::delivered, year{2026} / 11 / 12);
    const auto has = [&](std::string_view code) {
        const auto rows = f.list();
        return std::any_of(rows.begin(), rows.end(),
                           [&](const DueRow& row) { return row.limit.code == code; });
    };
    CHECK(has("keberatan"));
    CHECK(has("mulai-berlaku"));
    CHECK(f.counts().open == 0);

    f.office.clock.advance(std::chrono::days(60));

    CHECK(f.list().empty());
    CHECK(f.list({.onlyOverdue = true}).empty());
}

TEST_CASE("Limit service: a person gives a limit other days, with basis and reason", "[deadlines]")
{
    DueFixture f;
    LimitService& limits = f.office.desk->limits();
    const LimitChange good{.step = f.recommended(),
                           .code = referral::answerOfPpk,
                           .terms = {10, DayUnit::calendarDays, "surat R-1/2026"},
                           .reason = "surat menyebut 10 hari"};
    const auto refusal = [&](auto change) {
        LimitChange wanted = good;
        change(wanted);
        return limits.change(f.office.session, f.made.id, wanted).error().code;
    };

    CHECK(refusal([](LimitChange& each) { each.reason.clear(); }) == ErrorCode::reasonMissing);
    CHECK(refusal([](LimitChange& each) { each.terms.basis.clear(); }) == ErrorCode::reasonMissing);
    CHECK(refusal([](LimitChange& each) { each.terms.count = 0; }) == ErrorCode::invalidInput);
    CHECK(refusal([](LimitChange& each) { each.code = "lain"; }) == ErrorCode::notFound);
    CHECK(f.list()[0].limit.due == Date(year{2026} / 11 / 20));

    const referral::Limit changed = require(limits.change(f.office.session, f.made.id, good));
    CHECK(changed.due == Date(year{2026} / 11 / 12));
    CHECK(f.list()[0].limit == changed);
    CHECK(require(f.office.desk->chain().chain(f.made.id)).outcomes[0].due == changed.due);

    f.record(StepKind::sanctioned, year{2026} / 11 / 21);
    CHECK(refusal([](LimitChange&) {}) == ErrorCode::limitClosed);
}

TEST_CASE("Limit service: a new holiday moves open limits and says why, met ones stay",
          "[deadlines]")
{
    DueFixture f;
    const auto before = f.office.desk->counting();
    LimitService limits(f.office.desk->journal(),
                        std::make_shared<const Counting>(f.withHoliday()));

    const Recalculated preview = require(limits.preview(f.office.session, *before));
    REQUIRE(preview.moved.size() == 1);
    CHECK(preview.open == 1);
    CHECK(preview.moved[0].before.due == Date(year{2026} / 11 / 20));
    CHECK(preview.moved[0].after.due == Date(year{2026} / 11 / 23));
    CHECK_FALSE(preview.moved[0].ruleChanged);
    REQUIRE(preview.moved[0].days.size() == 1);
    CHECK(preview.moved[0].days[0].date == Date(year{2026} / 11 / 11));
    CHECK(preview.moved[0].days[0].isOffNow);
    CHECK(f.list()[0].limit.due == Date(year{2026} / 11 / 20));

    CHECK(limits.recalculate(f.office.session, *before, "").error().code ==
          ErrorCode::reasonMissing);
    const auto position =
        f.office.desk->database().integer("SELECT max(position) FROM chain_entry");
    CHECK(require(limits.recalculate(f.office.session, *before, "libur daerah")).moved.size() == 1);
    CHECK(f.office.desk->database().integer("SELECT max(position) FROM chain_entry") ==
          *position + 1);
    CHECK(f.list()[0].limit.due == Date(year{2026} / 11 / 23));
    CHECK(f.list()[0].limit.reason == "libur daerah");
    CHECK(f.list()[0].limit.calendar.ends_with("paket uji 1"));
    // Once more there is nothing to do, and nothing is written.
    CHECK(require(limits.recalculate(f.office.session, *before, "lagi")).moved.empty());
    CHECK(f.office.desk->database().integer("SELECT max(position) FROM chain_entry") ==
          *position + 1);

    // What was met keeps the date it was met by.
    f.record(StepKind::sanctioned, year{2026} / 11 / 21);
    LimitService back(f.office.desk->journal(), before);
    require(back.recalculate(f.office.session, f.withHoliday(), "kalender semula"));
    const auto chain = require(f.office.desk->chain().chain(f.made.id));
    const auto answer = std::find_if(
        chain.limits.begin(), chain.limits.end(), [&](const referral::FollowedLimit& each) {
            return referral::limitOf(chain, each).code == referral::answerOfPpk;
        });
    REQUIRE(answer != chain.limits.end());
    CHECK(answer->state == referral::LimitState::met);
    CHECK(referral::limitOf(chain, *answer).due == Date(year{2026} / 11 / 23));
    CHECK(require(f.office.desk->verify(f.office.session, false)).empty());
}

TEST_CASE("Limit service: a changed rule moves what it began and leaves what a person set",
          "[deadlines]")
{
    DueFixture f;
    Counting changed = *f.office.desk->counting();
    for (DeadlineRule& rule : changed.rules)
        if (rule.code == referral::answerOfPpk)
            rule.count = 10;
    LimitService limits(f.office.desk->journal(), std::make_shared<const Counting>(changed));

    const auto moved = require(limits.preview(f.office.session, *f.office.desk->counting())).moved;
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].ruleChanged);
    CHECK(moved[0].after.due == Date(year{2026} / 11 / 16));

    require(limits.change(f.office.session, f.made.id,
                          {.step = f.recommended(),
                           .code = referral::answerOfPpk,
                           .terms = {20, DayUnit::workingDays, "surat"},
                           .reason = "permintaan PPK"}));
    CHECK(require(limits.preview(f.office.session, *f.office.desk->counting())).moved.empty());
}

TEST_CASE("Limit service: a limit is counted again by the rule of its step and that step's day",
          "[deadlines]")
{
    DueFixture f;
    // Another case, whose letter was received before the day of its step.
    const CaseId id =
        require(f.office.desk->cases().add(f.office.session, OfficeFixture::sampleContent())).id;
    for (const referral::Step& step :
         {referral::Step{.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 7},
          referral::Step{.kind = StepKind::recommended,
          .eventDate = year{2026} / 11 / 4,
          .received = year{2026} / 11 / 2}})
        require(f.office.desk->chain().record(f.office.session, id, step));
    const auto preview = [&](const Counting& counting) {
        LimitService limits(f.office.desk->journal(), std::make_shared<const Counting>(counting));
        return require(limits.preview(f.office.session, *f.office.desk->counting())).moved;
    };

    SECTION("a rule that is new between receipt and step")
    {
        Counting changed = *f.office.desk->counting();
        const std::vector<DeadlineRule> shipped = changed.rules;
        for (const DeadlineRule& rule : shipped)
            if (rule.code == referral::answerOfPpk) {
                changed.rules.push_back(rule);
                changed.rules.back().count = 10;
                changed.rules.back().validity.from = year{2026} / 11 / 4;
            }
        const auto moved = preview(changed);
        REQUIRE(moved.size() == 1);
        CHECK(moved[0].caseId == id);
        CHECK(moved[0].after.count == 10);
    }
    SECTION("a rule that begins with another step")
    {
        Counting changed = *f.office.desk->counting();
        for (DeadlineRule& rule : changed.rules)
            if (rule.code == referral::answerOfPpk && rule.trigger == "ppk_received")
                rule.count = 10;
        CHECK(preview(changed).empty());
    }
}

TEST_CASE("Snooze: moves the reminder of one person and never the limit", "[deadlines]")
{
    DueFixture f;
    LimitService& limits = f.office.desk->limits();
    const Date today = f.office.desk->today();
    const auto snooze = [&](std::optional<Date> until) {
        return limits.snooze(f.office.session, f.recommended(), referral::answerOfPpk, until,
                             today);
    };

    CHECK(snooze(today).error().code == ErrorCode::invalidInput);
    CHECK(snooze(year{2030} / 1 / 1).error().code == ErrorCode::invalidInput);
    CHECK(limits.snooze(f.office.session, f.recommended(), "tidak-ada", year{2026} / 11 / 25, today)
              .error()
              .code == ErrorCode::notFound);
    require(snooze(year{2026} / 11 / 25));
    CHECK(f.list({.withSnoozed = false}).empty());
    REQUIRE(f.list().size() == 1);
    CHECK(f.list()[0].remindOn == Date(year{2026} / 11 / 25));
    CHECK(f.list()[0].limit.due == Date(year{2026} / 11 / 20));

    // A rebuild keeps it, another person does not see it, its day ends it.
    journal::dropFoldedTables(f.office.desk->database());
    journal::JournalStore(f.office.desk->database()).setSetting("folded_schema", "lama");
    CHECK(f.office.desk->database().integer("SELECT count(*) FROM snooze") == 1);
    f.office.reopen();
    CHECK(f.list({.withSnoozed = false}).empty());
    access::Session other = f.office.session;
    other.person.bytes[0] ^= 1U;
    DueList due(f.office.desk->database(), f.office.desk->counting()->calendar, today);
    CHECK(require(due.page(other, {.withSnoozed = false})).size() == 1);
    f.office.clock.advance(std::chrono::days(4));
    CHECK(f.list({.withSnoozed = false}).size() == 1);
}

TEST_CASE("Calendar file: whole days in folded lines, and nobody's name", "[deadlines]")
{
    DueFixture f;
    auto rows = f.list();
    rows[0].limit.text = "Penelaahan, verifikasi; dan validasi \\ yang sangat panjang sekali "
                         "menurut peraturan é é é é é é é é é é é é é é é é é";
    rows[0].limit.basis = "surat tentang Budi";

    const std::string file = calendarFile(rows, f.office.clock.now(), "");

    CHECK(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(file.ends_with("END:VCALENDAR\r\n"));
    CHECK(file.find("DTSTART;VALUE=DATE:20261120\r\nDTEND;VALUE=DATE:20261121\r\n") !=
          std::string::npos);
    CHECK(file.find("DTSTAMP:20261121T010000Z") != std::string::npos);
    CHECK(file.find("UID:" + formatId(rows[0].step) + "-tindak-lanjut-ppk@jejak-netral") !=
          std::string::npos);
    CHECK(file.find("Penelaahan\\, verifikasi\\; dan validasi \\\\") != std::string::npos);
    CHECK(calendarFile(rows, f.office.clock.now(), "DATA CONTOH").find("SUMMARY:DATA CONTOH ") !=
          std::string::npos);
    CHECK(file.find(rows[0].name) == std::string::npos);
    CHECK(file.find("Budi") == std::string::npos);
    std::size_t begin = 0;
    for (std::size_t end = file.find("\r\n"); end != std::string::npos;
         begin = end + 2, end = file.find("\r\n", begin)) {
        const std::string_view line = std::string_view(file).substr(begin, end - begin);
        CHECK(line.size() <= 75);
        CHECK(isUtf8(line));
        CHECK(line.find('\n') == std::string_view::npos);
    }
}
