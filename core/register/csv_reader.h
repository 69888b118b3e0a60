#pragma once

#include "core/register/text_source.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::registers {

// Why a record of a CSV file cannot be used.
enum class CsvDefect {
    nulByte,        // a NUL byte in a cell
    malformedText,  // bytes that are no text in the encoding of the file
    cellTooLong,    // a cell above the limit
    recordTooLong,  // all cells together above the limit
    tooManyColumns, // something stands beyond the columns of the header
    quoteNotClosed, // a quote was opened and the file ended
    quoteMisplaced, // something other than a separator follows a closing quote
};

// "nul_byte" ...: the stable word of a defect.
std::string_view name(CsvDefect defect);

// What a reader keeps of one cell and of one record; the rest of a longer one is not stored.
struct CsvLimits
{
    std::size_t cellBytes = std::size_t{64} * 1024;
    std::size_t recordBytes = std::size_t{1024} * 1024;
};

// One record: its cells as they stand in the file without their quotes.
class CsvRecord
{
public:
    // The line of the file, from 1, in which the record begins.
    std::int64_t line() const { return m_line; }

    std::size_t size() const { return m_ends.size(); }

    // Empty where the record has no such column.
    std::string_view cell(std::size_t column) const;

    // The first thing wrong with it. The cells before are right, the others cut or missing.
    std::optional<CsvDefect> defect() const { return m_defect; }

    // The column, from 0, of the defect.
    std::size_t defectColumn() const { return m_defectColumn; }

    // Whether there is nothing in it but blanks.
    bool isBlank() const;

private:
    friend class CsvReader;

    std::int64_t m_line = 1;
    std::string m_text;
    std::vector<std::size_t> m_ends; // of each cell in m_text
    std::optional<CsvDefect> m_defect;
    std::size_t m_defectColumn = 0;
};

// Reads records (RFC 4180) one by one in constant memory. Lines end with LF, CRLF or CR, cells in
// quotes may hold any of them. A quote that is never closed spoils the lines up to the one it
// stands in and reading goes on with the next.
class CsvReader
{
public:
    CsvReader(TextSource& source, char separator, CsvLimits limits = {});

    // The next record that is not blank, valid until the next call; nothing at the end.
    const CsvRecord* next();

    // From now on cells beyond so many columns are a defect, unless they are blank.
    void setWidth(std::size_t columns) { m_width = columns; }

private:
    enum class After { separator, record };
    struct Place
    {
        std::uint64_t offset = 0;
        std::int64_t line = 1;
    };

    bool atEnd();
    std::uint64_t offset() const;
    void readRecord();
    After readPlain();
    After readQuoted();
    bool readQuotedText();
    After endQuoted();
    void endCell();
    bool takeLineEnd();
    After giveUpQuote(CsvDefect defect);
    void skipLine();
    void store(std::string_view text);
    void note(CsvDefect defect);

    TextSource& m_source;
    char m_separator;
    CsvLimits m_limits;
    std::size_t m_width = std::numeric_limits<std::size_t>::max();
    std::string_view m_piece;
    std::size_t m_position = 0;
    std::int64_t m_line = 1;
    CsvRecord m_record;
    std::size_t m_cellStart = 0;
    std::optional<Place> m_afterQuoteLine; // behind the line in which the open quote stands
    bool m_keepCell = true;
};

} // namespace jejak::registers
