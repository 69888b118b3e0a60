#include "core/register/csv_reader.h"
#include "core/register/csv_writer.h"

#include <sstream>

#include <catch2/catch.hpp>

using namespace jejak::registers;

namespace {

std::string written(const std::vector<std::string>& cells)
{
    std::ostringstream stream;
    CsvWriter(stream).write(cells);
    return stream.str();
}

} // namespace

TEST_CASE("CsvWriter: quotes what needs it and nothing else")
{
    CHECK(written({"a", "b c", "", "x,y", "\"q\"", "two\nlines"}) ==
          "a,b c,,\"x,y\",\"\"\"q\"\"\",\"two\nlines\"\r\n");
}

TEST_CASE("CsvWriter: no cell becomes a formula, a number stays one")
{
    CHECK(written({"=1+1", "@SUM", "-cmd", "-12", "+3,5", "\xEF\xBC\x9DSUM"}) ==
          "'=1+1,'@SUM,'-cmd,-12,\"+3,5\",'\xEF\xBC\x9DSUM\r\n");
}

TEST_CASE("CsvWriter: what it writes reads back equal")
{
    const std::vector<std::string> cells{"=1", "\tx", "'kept", "a;b", "19860808", "Ma'ruf", "x"};
    std::stringstream stream;
    CsvWriter writer(stream, ';');
    writer.writeMark();
    writer.write(cells);

    TextSource source(stream, detectEncoding(stream));
    CsvReader reader(source, ';');
    const CsvRecord* record = reader.next();

    REQUIRE(record != nullptr);
    REQUIRE(record->size() == cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        CHECK(withoutApostrophe(record->cell(i)) == cells[i]);
    CHECK(reader.next() == nullptr);
}

TEST_CASE("withoutApostrophe: a NIP that was typed as text")
{
    CHECK(withoutApostrophe("'198608082012122911") == "198608082012122911");
    CHECK(withoutApostrophe("'ali") == "'ali");
    CHECK(withoutApostrophe("'") == "'");
}
