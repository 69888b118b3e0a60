#include "core/desk/desk.h"
#include "core/desk/reference_packs.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using namespace jejak::desk;
using nlohmann::json;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

json content()
{
    return {{"source", "Keputusan Bupati 12/2026"},
            {"tables",
             {{"holidays",
               {{"set",
                 {{{"date", "2026-11-11"},
                   {"name", "Hari jadi daerah"},
                   {"kind", "libur_daerah"},
                   {"basis", "Keputusan Bupati 12/2026"}}}}}},
              {"election_regions",
               {{"set",
                 {{{"election", "PILKADA_2024"},
                   {"region", "74.01"},
                   {"candidates_fixed", "2024-09-26"},
                   {"basis", "Keputusan KPU Kolaka"}}}}}}}}};
}

cases::RecordedCase recommend(OfficeFixture& office)
{
    auto made = require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    for (const auto& [kind, date] : {std::pair(StepKind::received, year{2026} / 10 / 2),
                                     std::pair(StepKind::forwarded, year{2026} / 10 / 7),
                                     std::pair(StepKind::recommended, year{2026} / 11 / 2)})
        require(office.desk->chain().record(office.session, made.id,
                                            {.kind = kind, .eventDate = Date(date)}));
    return made;
}

std::optional<std::int64_t> commits(OfficeFixture& office)
{
    return office.desk->database().integer("SELECT count(*) FROM chain_entry");
}

} // namespace

TEST_CASE("Reference packs: an office's own pack is previewed, taken in and kept", "[desk]")
{
    OfficeFixture office;
    const auto made = recommend(office);
    const std::string pack = require(makeOwnPack(*office.desk, office.session, content()));
    const auto before = commits(office);

    const PackEffect preview = require(previewPack(*office.desk, office.session, pack, false));
    CHECK(preview.rows.at("holidays") == 1);
    CHECK(preview.limits.open == 1);
    REQUIRE(preview.limits.moved.size() == 1);
    CHECK(preview.limits.moved[0].number == made.number);
    CHECK(preview.limits.moved[0].after.due == Date(year{2026} / 11 / 23));
    REQUIRE(preview.limits.moved[0].days.size() == 1);
    CHECK(preview.limits.moved[0].days[0].name == "Hari jadi daerah");
    CHECK(commits(office) == before);
    CHECK(office.desk->packs().empty());

    require(takePack(*office.desk, office.session, pack, false));
    const auto due = [&] {
        return require(office.desk->chain().chain(made.id)).outcomes.at(0).due;
    };
    CHECK(due() == Date(year{2026} / 11 / 20)); // nothing moves by itself
    CHECK_FALSE(office.desk->counting()->calendar.isWorkingDay(year{2026} / 11 / 11));
    CHECK(office.desk->counting()->calendar.version().ends_with(
        "; paket Inspektorat Kabupaten Kolaka 1"));

    office.reopen();
    REQUIRE(office.desk->packs().size() == 1);
    const auto shipped = require(office.desk->shippedCounting());
    CHECK(require(office.desk->limits().recalculate(office.session, *shipped, "libur daerah"))
              .moved.size() == 1);
    CHECK(due() == Date(year{2026} / 11 / 23));
    CHECK(require(office.desk->verify(office.session, false)).empty());
    CHECK(takePack(*office.desk, office.session, pack, false).error().code == ErrorCode::packOlder);
}

TEST_CASE("Reference packs: a stranger's pack needs trust, and a refused one leaves no trace",
          "[desk]")
{
    OfficeFixture office;
    const crypto::SigningKeys keys = crypto::makeSigningKeys();
    const auto strangers = [&](std::int64_t previous) {
        return reference::formatPack(
            require(reference::makePack(content(), {.issuer = "Kantor Lain",
                                                    .publicKey = keys.publicKey,
                                                    .secretKey = keys.secretKey,
                                                    .previous = previous,
                                                    .issued = year{2026} / 11 / 20})));
    };
    const auto before = commits(office);
    const auto refusal = [&](const std::string& pack, bool isTrusted) {
        return takePack(*office.desk, office.session, pack, isTrusted).error().code;
    };

    CHECK(refusal(strangers(0), false) == ErrorCode::issuerUnknown);
    CHECK(refusal(strangers(3), true) == ErrorCode::packGap);
    std::string changed = strangers(0);
    changed.replace(changed.find("2026-11-11"), 10, "2026-11-12");
    CHECK(refusal(changed, true) == ErrorCode::signatureWrong);
    json wrongRule = content();
    wrongRule["tables"] = {
        {"deadline_rules", {{"set", {{{"code", "uji"}, {"valid_from", "2026-01-01"}}}}}}};
    CHECK(makeOwnPack(*office.desk, office.session, wrongRule).error().code ==
          ErrorCode::invalidInput);
    access::Session clerk = office.session;
    clerk.roles = {access::Role::officer};
    CHECK(takePack(*office.desk, clerk, strangers(0), true).error().code == ErrorCode::notAllowed);
    CHECK(commits(office) == before);

    require(takePack(*office.desk, office.session, strangers(0), true));
    CHECK(commits(office) == *before + 1);
    require(takePack(*office.desk, office.session, strangers(1), false)); // known by now
}

TEST_CASE("Reference packs: the day a region fixed its candidates decides the category", "[desk]")
{
    OfficeFixture office;
    cases::CaseContent sample = OfficeFixture::sampleContent();
    cases::Act& act = sample.respondents[0].acts[0];
    act = {.form = "DS-06", .occurred = year{2024} / 9 / 24, .place = "74.01"};
    require(office.desk->cases().add(office.session, sample));

    require(takePack(*office.desk, office.session,
                     require(makeOwnPack(*office.desk, office.session, content())), false));

    const auto refused = office.desk->cases().add(office.session, sample);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::reasonMissing); // before penetapan there: kode etik
    act.form = "KE-04";
    require(office.desk->cases().add(office.session, sample));
    act.place.reset(); // without a place of its own the act lies where the case does
    sample.place = "74.01";
    require(office.desk->cases().add(office.session, sample));
}

TEST_CASE("Reference packs: the office's working week counts its limits", "[desk]")
{
    OfficeFixture office;
    CHECK(office.desk->setDetails(office.session, {{"work_week", "7"}}).error().code ==
          ErrorCode::invalidInput);
    require(office.desk->setDetails(office.session,
                                    {{"work_week", "6"}, {"collective_leave", "working"}}));
    CHECK(office.desk->counting()->calendar.isWorkingDay(year{2026} / 11 / 21));
    CHECK(office.desk->counting()->calendar.version() ==
          "libur 2019-2027, 6 hari kerja, cuti bersama masuk");

    const auto made = recommend(office);
    CHECK(require(office.desk->chain().chain(made.id)).outcomes.at(0).due ==
          Date(year{2026} / 11 / 18));
}

TEST_CASE("Reference packs: from November the next year's calendar is missed", "[desk]")
{
    const auto holidays = test::referenceData().holidays();
    const deadlines::WorkingDays shipped(holidays);
    CHECK_FALSE(calendarGap(shipped, year{2026} / 11 / 21));
    CHECK_FALSE(calendarGap(shipped, year{2027} / 10 / 31));
    REQUIRE(calendarGap(shipped, year{2027} / 11 / 1));
    CHECK(calendarGap(shipped, year{2027} / 11 / 1)->year == year{2028});
    CHECK_FALSE(calendarGap(shipped, year{2027} / 11 / 1)->isProvisional);
    CHECK(calendarGap(shipped, year{2028} / 1 / 10)->year == year{2028});

    auto announced = holidays;
    for (reference::Holiday& each : announced)
        each.isProvisional = each.date.year() == year{2027};
    REQUIRE(calendarGap(deadlines::WorkingDays(announced), year{2026} / 11 / 21));
    CHECK(calendarGap(deadlines::WorkingDays(announced), year{2026} / 11 / 21)->isProvisional);
}
