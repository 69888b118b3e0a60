#include "core/register/csv_writer.h"

#include <algorithm>

namespace jejak::registers {
namespace {

constexpr std::string_view formulaStarts{"=+-@\t\r\0", 7};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "-12" and "+3,5" are what they seem.
bool isNumber(std::string_view text)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    return !text.empty() && isDigit(text.front()) && isDigit(text.back()) &&
           text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

bool startsLikeFormula(std::string_view cell)
{
    // U+FF1D, +, - and @ in full width are formulas to some spreadsheets as well.
    static constexpr std::string_view wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                                "\xEF\xBC\xA0"};
    if (cell.empty())
        return false;
    return formulaStarts.find(cell.front()) != std::string_view::npos ||
           std::any_of(std::begin(wide), std::end(wide),
                       [cell](std::string_view start) { return cell.starts_with(start); });
}

} // namespace

void CsvWriter::writeMark()
{
    m_stream << "\xEF\xBB\xBF";
}

void CsvWriter::write(std::span<const std::string> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_stream << m_separator;
        writeCell(cells[i]);
    }
    m_stream << "\r\n";
}

void CsvWriter::writeCell(std::string_view cell)
{
    const std::string_view guard = startsLikeFormula(cell) && !isNumber(cell) ? "'" : "";
    const bool quoted = cell.find_first_of("\"\r\n\t") != std::string_view::npos ||
                        cell.find(m_separator) != std::string_view::npos;
    if (!quoted) {
        m_stream << guard << cell;
        return;
    }
    m_stream << '"' << guard;
    for (const char c : cell)
        (c == '"' ? m_stream << "\"\"" : m_stream << c);
    m_stream << '"';
}

std::string_view withoutApostrophe(std::string_view cell)
{
    if (cell.size() < 2 || cell.front() != '\'')
        return cell;
    const std::string_view rest = cell.substr(1);
    return startsLikeFormula(rest) || isDigit(rest.front()) ? rest : cell;
}

} // namespace jejak::registers
