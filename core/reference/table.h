#pragma once

#include "core/base/result.h"

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::reference {

// One line of an embedded table; the cells point into the program's own text.
template <std::size_t Columns>
using Row = std::array<std::string_view, Columns>;

// Tables that stand in for embedded files, by the name of the file; see pack.h.
using TableTexts = std::map<std::string, std::string, std::less<>>;

// The text of an embedded file, or fileUnreadable.
Result<std::string_view> embeddedText(std::string_view name);

// The text in force: that of `instead`, which outlives it, or the embedded one.
Result<std::string_view> tableText(std::string_view name, const TableTexts& instead);

// Takes one line off `rest`: cells between commas, quoted where they hold a comma, no quote inside.
// False when the line has another number of cells than `cells`.
bool takeRow(std::string_view& rest, std::span<std::string_view> cells);

// The lines below the header of a table, whose header must be exactly `header`.
template <std::size_t Columns>
Result<std::vector<Row<Columns>>> readTable(std::string_view name, const Row<Columns>& header,
                                            const TableTexts& instead = {})
{
    TRY_ASSIGN(std::string_view rest, tableText(name, instead));
    Row<Columns> row;
    if (!takeRow(rest, row) || row != header)
        return fail(ErrorCode::headerUnknown, {.file = std::string(name)});
    std::vector<Row<Columns>> rows;
    while (!rest.empty()) {
        if (!takeRow(rest, row))
            return fail(ErrorCode::invalidInput, {.file = std::string(name)}, "cells of a line");
        rows.push_back(row);
    }
    return rows;
}

// The parts of a cell that holds a list: "a;b" is two, "" is none.
std::vector<std::string> listOf(std::string_view cell);

} // namespace jejak::reference
