#pragma once

#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace jejak::registers {

// Writes records of RFC 4180: quotes where needed, lines end with CRLF. A text that a spreadsheet
// would take for a formula (= + - @ tab, return or NUL first) gets an apostrophe before it, a plain
// number does not.
class CsvWriter
{
public:
    explicit CsvWriter(std::ostream& stream, char separator = ',')
        : m_stream(stream)
        , m_separator(separator)
    {
    }

    // A mark that tells spreadsheets the file is UTF-8; only at its beginning.
    void writeMark();

    void write(std::span<const std::string> cells);

private:
    void writeCell(std::string_view cell);

    std::ostream& m_stream;
    char m_separator;
};

// A cell without the apostrophe that CsvWriter, or a person, has put before it.
std::string_view withoutApostrophe(std::string_view cell);

} // namespace jejak::registers
