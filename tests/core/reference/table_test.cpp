#include "core/reference/phrase.h"
#include "core/reference/table.h"
#include "core/reference/validity.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::reference;
using namespace std::chrono;

TEST_CASE("Table: takes rows with quoted and empty cells", "[reference][table]")
{
    std::string_view rest = "a,\"b, c\",\n1,,\"3\"";
    Row<3> row;

    CHECK(takeRow(rest, row));
    CHECK(row == Row<3>{"a", "b, c", ""});
    CHECK(takeRow(rest, row));
    CHECK(row == Row<3>{"1", "", "3"});
    CHECK(rest.empty());
}

TEST_CASE("Table: a line of another width or an open quote is refused", "[reference][table]")
{
    const std::string text = GENERATE("a,b", "a,b,c,d", "a,b\nc", "\"a,b,c", "\"", "a,\"b\"x,c");
    INFO(text);
    std::string_view rest = text;
    Row<3> row;

    CHECK_FALSE(takeRow(rest, row));
}

TEST_CASE("Table: unknown files and headers are errors", "[reference][table]")
{
    CHECK(readTable<2>("none.csv", {"a", "b"}).error().code == ErrorCode::fileUnreadable);
    CHECK(readTable<2>("motives.csv", {"a", "b"}).error().code == ErrorCode::headerUnknown);
    CHECK(readTable<2>("motive_phrases.csv", {"phrase", "code"}).has_value());
    CHECK(listOf("").empty());
    CHECK(listOf("a;b") == std::vector<std::string>{"a", "b"});
}

TEST_CASE("Validity: both ends belong to it", "[reference]")
{
    const Validity validity = Validity::read("2010-06-06", "2021-08-30").value();

    CHECK(validity.contains(2010y / June / 6));
    CHECK(validity.contains(2021y / August / 30));
    CHECK_FALSE(validity.contains(2021y / August / 31));
    CHECK(Validity::read("2021-08-31", "")->contains(2099y / January / 1));
    CHECK(Validity::read("", "").error().code == ErrorCode::missingInput);
    CHECK(Validity::read("31/02/2020", "").error().code == ErrorCode::invalidInput);
    CHECK(readFlag("maybe").error().code == ErrorCode::invalidInput);
}

TEST_CASE("Phrase: words are compared from their start", "[reference]")
{
    CHECK(phraseOf(" Pembebasan dari-jabatan, 12 BULAN") == "pembebasan dari jabatan 12 bulan");
    CHECK(withoutParentheses("6 (enam) bulan (x") == "6  bulan ");
    CHECK(holdsPhrase("potong 12 bulan", "12 bulan"));
    CHECK_FALSE(holdsPhrase("potong 12 bulan", "2 bulan"));
    CHECK_FALSE(holdsPhrase("potong", ""));
}
