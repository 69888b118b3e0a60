#include "core/register/register_keys.h"

#include <catch2/catch.hpp>

using namespace jejak::registers;
using namespace std::chrono;

TEST_CASE("numberKey: spellings of one number share it, other numbers do not")
{
    CHECK(numberKey("006/Reg/LP/PL/09/2023") == numberKey("6 / REG.LP.PL / 9 / 2023"));
    CHECK(numberKey("R-1006/KASN/11/2023") == numberKey("r 1006 / kasn / 11 / 2023"));
    CHECK(numberKey("1/12/2023") != numberKey("11/2/2023"));
    CHECK(numberKey("000") == "0");
    CHECK(numberKey(" - ").empty());
}

TEST_CASE("rowKey: by register number or date of receipt, and by NIP or name")
{
    const auto received = 2023y / 9 / 27;
    const RowKey key = rowKey({"006/Reg/LP/PL/09/2023", received, "199103222013122950", "Siti"});

    CHECK(key ==
          rowKey({"6/reg/lp/pl/9/2023", 2023y / 9 / 28, "199103222013122950", "SITI, S.Pd"}));
    CHECK(key.caseKey == rowKey({"006/Reg/LP/PL/09/2023", received, "", "Budi"}).caseKey);
    CHECK(key != rowKey({"006/Reg/LP/PL/09/2023", received, "", "Budi"}));
    CHECK(rowKey({"", received, "", "Budi"}).caseKey.empty());
    CHECK(rowKey({"", received, "", "BUDI, S.H."}) == rowKey({"-", received, "", "Budi"}));
    CHECK(rowKey({"", received, "", "Budi"}) != rowKey({"", 2023y / 9 / 28, "", "Budi"}));
}
