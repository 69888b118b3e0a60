#include "core/reference/label.h"
#include "core/reference/reference_data.h"
#include "core/reference/reference_files.h"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::reference;

TEST_CASE("ReferenceData: loads every embedded table", "[reference]")
{
    const auto loaded = ReferenceData::load();

    REQUIRE(loaded.has_value());
    CHECK(loaded->regions().all().size() == 552);
    CHECK(loaded->catalogue().all().size() == 30);
    CHECK(loaded->elections().all().size() == 6);
    CHECK(loaded->elections().kinds().size() == 11);
    CHECK(loaded->sanctions().all().size() == 29);
    CHECK(loaded->motives().all().size() == 9);
    CHECK(loaded->ranks().pns().size() == 17);
    CHECK(loaded->ranks().pppk().size() == 17);
    CHECK(loaded->jobLevels().levels().size() == 14);
    CHECK(loaded->jobLevels().groups().size() == 6);
    CHECK(loaded->holidays().size() == 215);
    CHECK(loaded->agencies().size() == 68);
    CHECK(loaded->parties().size() == 24);
    CHECK(files::embeddedFiles().size() == 27);
}

TEST_CASE("Institutions: KASN gives way to BKN on 4 September 2024", "[reference]")
{
    using namespace std::chrono;
    const Institutions institutions = Institutions::load().value();

    CHECK(institutions.commissionOn(2024y / September / 3)->code == "kasn");
    CHECK(institutions.commissionOn(2024y / September / 4)->code == "bkn");
    CHECK(institutions.commissionOn(2026y / November / 21)->code == "bkn");
    CHECK(institutions.commissionOn(2010y / January / 1) == nullptr);
}

TEST_CASE("bodyLabel: an appeal before there was a BPASN lay with BAPEK", "[reference]")
{
    using namespace std::chrono;
    const ReferenceData data = ReferenceData::load().value();
    const auto labelled = [&](const char* holder, std::optional<Date> day) {
        return bodyLabel(data, holder, day, Language::indonesian);
    };
    CHECK(labelled("bpasn", 2020y / December / 1) == "Badan Pertimbangan Kepegawaian (BAPEK)");
    CHECK(labelled("bpasn", 2021y / August / 9) == "Badan Pertimbangan Kepegawaian (BAPEK)");
    CHECK(labelled("bpasn", 2021y / August / 10) == "BPASN");
    CHECK(labelled("bpasn", std::nullopt) == "BPASN");
    // KASN was a body of its own beside BKN.
    CHECK(labelled("bkn", 2020y / December / 1) ==
          label(data, "holder", "bkn", Language::indonesian));
}

TEST_CASE("Holidays: are sorted and know collective leave and voting days", "[reference]")
{
    using namespace std::chrono;
    const std::vector<Holiday> holidays = loadHolidays().value();

    CHECK(std::ranges::is_sorted(holidays, {}, &Holiday::date));
    CHECK(holidays.front().date == 2019y / January / 1);
    CHECK(holidays.back().date == 2027y / December / 26);
    CHECK(std::ranges::count(holidays, HolidayKind::national, &Holiday::kind) == 149);
    CHECK(std::ranges::count(holidays, HolidayKind::collectiveLeave, &Holiday::kind) == 62);
    CHECK(std::ranges::count(holidays, HolidayKind::votingDay, &Holiday::kind) == 4);
}
