#include "core/base/text.h"
#include "core/register/csv_reader.h"

#include <random>
#include <sstream>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::registers;
using namespace std::string_literals;

namespace {

using Cells = std::vector<std::string>;

struct Read
{
    std::int64_t line;
    Cells cells;
    std::optional<CsvDefect> defect;
};

Read copyOf(const CsvRecord& record)
{
    Read copy{record.line(), {}, record.defect()};
    for (std::size_t i = 0; i < record.size(); ++i)
        copy.cells.emplace_back(record.cell(i));
    return copy;
}

std::vector<Read> readAll(const std::string& bytes, char separator = ',', CsvLimits limits = {})
{
    std::istringstream stream(bytes);
    TextSource source(stream, detectEncoding(stream));
    CsvReader reader(source, separator, limits);
    std::vector<Read> records;
    while (const CsvRecord* record = reader.next()) {
        if (records.empty())
            reader.setWidth(record->size());
        records.push_back(copyOf(*record));
    }
    return records;
}

std::string utf16(std::u16string_view text, bool bigEndian)
{
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(unit >> 8);
        const auto low = static_cast<char>(unit & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("CsvReader: cells, quotes and line ends of every kind")
{
    const auto records = readAll("a,b,c\n1,\"x, \"\"y\"\"\",3\r\n4,\"two\r\nlines\",6\r7,,");

    REQUIRE(records.size() == 4);
    CHECK(records[0].cells == Cells{"a", "b", "c"});
    CHECK(records[1].cells == Cells{"1", "x, \"y\"", "3"});
    CHECK(records[2].cells == Cells{"4", "two\nlines", "6"});
    CHECK(records[2].line == 3);
    CHECK(records[3].cells == Cells{"7", "", ""});
    CHECK(records[3].line == 5);
    for (const Read& record : records)
        CHECK_FALSE(record.defect);
}

TEST_CASE("CsvReader: blank lines and lines of separators only are passed over")
{
    const auto records = readAll("a;b\n\n;\n  ; \n1;2\n\n", ';');

    REQUIRE(records.size() == 2);
    CHECK(records[1].line == 5);
}

TEST_CASE("CsvReader: blanks after a closing quote are no defect, anything else is")
{
    const auto records = readAll("a,b\n\"x\" ,2\n\"x\"y,2\n3,4\n");

    REQUIRE(records.size() == 4);
    CHECK(records[1].cells == Cells{"x", "2"});
    CHECK(records[2].defect == CsvDefect::quoteMisplaced);
    CHECK(records[3].cells == Cells{"3", "4"});
}

TEST_CASE("CsvReader: a quote never closed costs one row, not the file")
{
    SECTION("no other quote follows")
    {
        const auto records = readAll("a,b\n1,\"open\n2,x\n3,y\n");

        REQUIRE(records.size() == 4);
        CHECK(records[1].defect == CsvDefect::quoteNotClosed);
        CHECK(records[1].line == 2);
        CHECK(records[1].cells == Cells{"1", "open"});
        CHECK(records[2].cells == Cells{"2", "x"});
        CHECK(records[3].line == 4);
    }
    SECTION("a later quote seems to close it")
    {
        const auto records = readAll("a,b\n1,\"open\n2,x\n3,\"y,z\"\n4,w\n");

        REQUIRE(records.size() == 5);
        CHECK(records[1].defect == CsvDefect::quoteMisplaced);
        CHECK(records[3].cells == Cells{"3", "y,z"});
        CHECK(records[4].line == 5);
    }
    SECTION("the rest is larger than a piece and than the limit of a cell")
    {
        std::string file = "a,b\n1,\"open\n";
        for (int i = 0; i < 40000; ++i)
            file += "2,row " + std::to_string(i) + "\n";
        const auto records = readAll(file);

        REQUIRE(records.size() == 40002);
        CHECK(records[1].defect == CsvDefect::quoteNotClosed);
        CHECK(records[1].cells == Cells{"1", "open"});
        CHECK(records[2].cells == Cells{"2", "row 0"});
        CHECK(records.back().cells == Cells{"2", "row 39999"});
        CHECK(records.back().line == 40002);
    }
}

TEST_CASE("CsvReader: a NUL byte spoils its row only")
{
    const auto records = readAll("a,b\n1,x\0y\n2,z\n"s);

    REQUIRE(records.size() == 3);
    CHECK(records[1].defect == CsvDefect::nulByte);
    CHECK(records[2].cells == Cells{"2", "z"});
}

TEST_CASE("CsvReader: a cell of a million characters is refused without being kept")
{
    const std::string huge(1'000'000, 'x');
    const std::string quoted = '"' + huge + '"';
    for (const std::string& cell : {huge, quoted}) {
        const auto records = readAll("a,b\n1," + cell + "\n2,y\n");

        REQUIRE(records.size() == 3);
        CHECK(records[1].defect == CsvDefect::cellTooLong);
        CHECK(records[1].cells.back().size() <= std::size_t{64} * 1024);
        CHECK(records[2].cells == Cells{"2", "y"});
    }
}

TEST_CASE("CsvReader: a record above the limit of all cells together is refused")
{
    const auto records = readAll("a,b\nxxxx,yyyy\n1,2\n", ',', {.cellBytes = 5, .recordBytes = 6});

    REQUIRE(records.size() == 3);
    CHECK(records[1].defect == CsvDefect::recordTooLong);
    CHECK(records[2].cells == Cells{"1", "2"});
}

TEST_CASE("CsvReader: too many columns are a defect, too few and blank ones are not")
{
    const auto records = readAll("a,b\n1,2,3\n4\n5,6, ,\n");

    REQUIRE(records.size() == 4);
    CHECK(records[1].defect == CsvDefect::tooManyColumns);
    CHECK(records[2].cells == Cells{"4"});
    CHECK_FALSE(records[2].defect);
    CHECK(records[3].cells == Cells{"5", "6"});
    CHECK_FALSE(records[3].defect);
}

TEST_CASE("CsvReader: reads every encoding a spreadsheet writes")
{
    const Cells expected{"Andr\xC3\xA9", "\xE2\x80\x93 x"};
    const std::u16string text = u"a,b\nAndr\u00E9,\u2013 x\n";
    for (const std::string& bytes :
         {"a,b\nAndr\xC3\xA9,\xE2\x80\x93 x\n"s,
          "\xEF\xBB\xBF"
          "a,b\nAndr\xC3\xA9,\xE2\x80\x93 x\n"s,
          "a,b\nAndr\xE9,\x96 x\n"s, utf16(text, false), utf16(text, true)}) {
        const auto records = readAll(bytes);

        REQUIRE(records.size() == 2);
        CHECK(records[0].cells == Cells{"a", "b"});
        CHECK(records[1].cells == expected);
        CHECK_FALSE(records[1].defect);
    }
}

TEST_CASE("CsvReader: bytes that are no text spoil their row only")
{
    const auto broken = readAll("a,b\n\xC3\xA9,\xC3\xA9\nx,\xC3\ny,z\n");
    REQUIRE(broken.size() == 4);
    CHECK_FALSE(broken[1].defect);
    CHECK(broken[2].defect == CsvDefect::malformedText);
    CHECK(broken[3].cells == Cells{"y", "z"});

    const auto undefined = readAll("a,b\n\xE9,1\n\x81,2\n");
    REQUIRE(undefined.size() == 3);
    CHECK_FALSE(undefined[1].defect);
    CHECK(undefined[2].defect == CsvDefect::malformedText);

    const auto halfPair = readAll(utf16(u"a,b\n\xD800,1\n2,3\n", false));
    REQUIRE(halfPair.size() == 3);
    CHECK(halfPair[1].defect == CsvDefect::malformedText);
    CHECK(halfPair[2].cells == Cells{"2", "3"});
}

TEST_CASE("TextSource: surrogate pairs and sequences across pieces stay whole")
{
    std::u16string wide = u"x";
    std::string narrow = "x";
    for (int i = 0; i < 40000; ++i) {
        wide += u"\U0001F4C4";
        narrow += "\xF0\x9F\x93\x84";
    }
    for (const std::string& bytes : {utf16(wide, false), utf16(wide, true), narrow}) {
        std::istringstream stream(bytes);
        const DetectedEncoding encoding = detectEncoding(stream);
        CHECK_FALSE(encoding.damaged);
        TextSource source(stream, encoding);
        std::string text;
        for (auto piece = source.next(); !piece.empty(); piece = source.next())
            text += piece;
        CHECK(text == narrow);

        source.seek(text.size() - 4);
        CHECK(source.next() == "\xF0\x9F\x93\x84");
        CHECK(source.next().empty());
        source.seek(1);
        CHECK(source.next().starts_with("\xF0\x9F\x93\x84"));
    }
}

TEST_CASE("TextSource: an empty stream has no text")
{
    std::istringstream stream;
    TextSource source(stream, detectEncoding(stream));
    CHECK(source.next().empty());
}

namespace {

// What a spreadsheet might hold, and how one of them might write it.
struct Dialect
{
    char separator;
    std::string lineEnd;
    std::string mark;
    bool quoteAll;
};

std::string randomCell(std::mt19937& random)
{
    static const std::vector<std::string> parts{"a",        "Siti",         " ",  ",", ";",
                                                "\t",       "\"",           "\n", "'", "=",
                                                "\xC3\xA9", "\xE2\x80\x99", "1",  "/"};
    std::string cell;
    for (auto n = random() % 6; n > 0; --n)
        cell += parts[random() % parts.size()];
    return cell;
}

std::string written(const std::string& cell, const Dialect& dialect, bool quote)
{
    const bool needed = cell.find_first_of("\"\n\t,;") != std::string::npos;
    if (!needed && !quote && !dialect.quoteAll)
        return cell;
    std::string out = "\"";
    for (const char c : cell) {
        if (c == '\n')
            out += dialect.lineEnd;
        else
            out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
}

std::string written(const std::vector<Cells>& rows, const Dialect& dialect, std::mt19937& random)
{
    std::string out = dialect.mark;
    for (const Cells& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i > 0 ? std::string(1, dialect.separator) : "") +
                   written(row[i], dialect, random() % 4 == 0);
        out += dialect.lineEnd;
    }
    return out;
}

} // namespace

TEST_CASE("CsvReader: whatever was written in any dialect reads back equal")
{
    std::mt19937 random(20261121);
    for (int round = 0; round < 300; ++round) {
        const Dialect dialect{",;\t" [random() % 3],
                              std::vector<std::string> { "\n", "\r\n", "\r" }[random() % 3],
                              random() % 2 == 0 ? "" : "\xEF\xBB\xBF", random() % 3 == 0};
        std::vector<Cells> rows(1 + random() % 30);
        const std::size_t width = 1 + random() % 8;
        for (Cells& row : rows) {
            row.push_back("n" + randomCell(random));
            while (row.size() < width)
                row.push_back(randomCell(random));
        }

        const auto records = readAll(written(rows, dialect, random), dialect.separator);

        REQUIRE(records.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            CHECK_FALSE(records[i].defect);
            CHECK(records[i].cells == rows[i]);
        }
    }
}
