#include "core/desk/data_state.h"
#include "core/statistics/statistics_service.h"
#include "tests/support/register_import_fixture.h"

#include <fmt/format.h>

using namespace jejak;
using namespace jejak::registers::test;

namespace {

// One row a respondent, each a case of its own; invented people.
void addRows(std::string& text, int count, const char* result, const char* decree)
{
    static int number = 0;
    for (int i = 0; i < count; ++i) {
        ++number;
        const std::string sanction =
            *decree == '\0' ? ";;"
                            : fmt::format("800/{}/2020;2020-12-01;pembebasan dari jabatan", number);
        text += fmt::format("2020-09-01;{}/Reg/LP/PB/2020;Terlapor {};;Kabupaten Kolaka;2020-09-08;"
                            ";2020-10-20;{};{};;\n",
                            number, number, result, sanction);
    }
}

} // namespace

// KASN, December 2021: 2,007 reported and processed, 1,588 recommended, 311 not proven, 108 with
// incomplete documents; of the recommended 1,365 followed up, 223 not.
TEST_CASE("KASN's accounting of 2020 is represented without a remainder", "[system][statistics]")
{
    OfficeFixture office("74");
    std::string text = header;
    addRows(text, 1365, "Melanggar", "decree");
    addRows(text, 223, "Melanggar", "");
    addRows(text, 311, "Tidak terbukti", "");
    addRows(text, 108, "Dokumen tidak lengkap", "");
    const auto report = import(office, text);
    REQUIRE(report.created == 2007);

    auto state = desk::DataState::present(*office.desk);
    const auto funnel = require(statistics::StatisticsService(state.database(), state.position())
                                    .funnel(office.session, {}));

    CHECK(funnel.reported == 2007);
    CHECK(funnel.processed == 2007);
    CHECK(funnel.recommended == 1588);
    CHECK(funnel.notProven == 311);
    CHECK(funnel.incomplete == 108);
    CHECK(funnel.followedUp == 1365);
    CHECK(funnel.notFollowedUp == 223);
    CHECK(funnel.inProcess == 0);
    CHECK(funnel.clarification == 0);
    CHECK(funnel.direct == 0);
    CHECK(funnel.reconciles());
    // Each of them by KASN and under PP 53/2010, whatever holds today.
    CHECK(count(office, "SELECT count(*) FROM step WHERE commission <> 'kasn'") == 0);
    CHECK(count(office, "SELECT count(*) FROM step WHERE step = 'sanctioned' "
                        "AND sanction = 'P53-HB3'") == 1365);
}
