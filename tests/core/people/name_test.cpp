#include "core/people/name.h"

#include <catch2/catch.hpp>

using namespace jejak::people;

TEST_CASE("Name: is shown as typed without superfluous blanks", "[people][name]")
{
    CHECK(displayName("  Sulastri  Natapandita, S.Pd ") == "Sulastri Natapandita, S.Pd");
    CHECK(displayName("IDA TIRTARAJASA") == "IDA TIRTARAJASA");
}

TEST_CASE("Name: is compared without titles, degrees, case and punctuation", "[people][name]")
{
    const auto [text, key] = GENERATE(table<std::string, std::string>({
        {"  Sulastri Natapandita, S.Pd", "sulastri natapandita"},
        {"SULASTRI NATAPANDITA", "sulastri natapandita"},
        {"Dr. H. Umar Sanjaya, M.Si., M.H.", "umar sanjaya"},
        {"Drs Umar Sanjaya M.Si", "umar sanjaya"},
        {"Hj. Siti Ma'rifah S.Sos M.AP", "siti marifah"},
        {"Umar Sanjaya SE MM", "umar sanjaya"},
        {"UMAR SE", "umar se"},
        {"Maria Si", "maria si"},
        {"H Umar", "h umar"},
        {"Dr.", "dr"},
        {"", ""},
    }));
    INFO(text);

    CHECK(nameKey(text) == key);
}
