#include "ui/settings/pack_rows.h"
#include "ui/text/field_label.h"
#include "ui/text/translation.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;

TEST_CASE("packRows: every row is named with its table and its day", "[ui][settings]")
{
    Translation translation;
    translation.use(Language::indonesian);
    reference::Pack pack;
    pack.rows = {{"holidays",
                  {{"set", {{{"date", "2027-06-15"}, {"name", "Hari jadi daerah"}}}},
                   {"remove", {{{"date", "2027-12-24"}, {"name", "Cuti bersama"}}}}}}};
    const QStringList lines = packRows(pack);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == QStringLiteral("Hari libur, dihapus: 24 Des 2027, Cuti bersama"));
    CHECK(lines[1] == QStringLiteral("Hari libur: 15 Jun 2027, Hari jadi daerah"));
}

TEST_CASE("fieldLabel: what a refusal names has words of people", "[ui][text]")
{
    for (const char* field : {"count", "format", "until", "by", "election_region", "tables",
                              "holidays", "signature", "valid_from", "remind_on"})
        CHECK_FALSE(fieldLabel(field).contains(QLatin1Char('"')));
}
