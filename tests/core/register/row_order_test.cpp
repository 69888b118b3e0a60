#include "core/register/row_order.h"

#include <sstream>

#include <catch2/catch.hpp>

using namespace jejak::registers;

namespace {

// The names of the rows in the order in which they come.
std::string orderOf(const std::string& rows, std::size_t bytes = RowOrder::mostBytes)
{
    auto file = RegisterFile::open(
        std::make_unique<std::istringstream>("Tgl Diterima;No Register Bawaslu;Nama\n" + rows),
        "register.csv", {});
    REQUIRE(file);
    RowOrder order(*file, bytes);
    std::string names;
    while (const CsvRecord* record = order.next())
        names += record->cell(2);
    return names;
}

} // namespace

TEST_CASE("RowOrder: rows with one number come together, where the last of them stands")
{
    CHECK(orderOf("1/1/2024;1/Reg;a\n1/1/2024;1/Reg;b\n1/1/2024;;c\n1/1/2024;2/Reg;d\n") == "abcd");
    CHECK(orderOf("1/1/2024;1/Reg;a\n1/1/2024;2/Reg;b\n1/1/2024;-;c\n1/1/2024;001 REG;d\n"
                  "1/1/2024;3;e\n1/1/2024;-;f\n") == "bcadef");
    CHECK(orderOf("").empty());
}

TEST_CASE("RowOrder: what would take too much memory comes before its case is whole")
{
    CHECK(orderOf("1/1/2024;1/Reg;a\n1/1/2024;2/Reg;b\n1/1/2024;1/Reg;c\n1/1/2024;2/Reg;d\n", 1) ==
          "abcd");
}
