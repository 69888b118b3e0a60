#include "core/register/csv_reader.h"

#include "core/base/text.h"

#include <algorithm>

namespace jejak::registers {
namespace {

constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isWholeText(std::string_view text)
{
    return isUtf8(text) && text.find(replacementCharacter) == std::string_view::npos;
}

} // namespace

std::string_view name(CsvDefect defect)
{
    switch (defect) {
    case CsvDefect::nulByte:
        return "nul_byte";
    case CsvDefect::malformedText:
        return "malformed_text";
    case CsvDefect::cellTooLong:
        return "cell_too_long";
    case CsvDefect::recordTooLong:
        return "record_too_long";
    case CsvDefect::tooManyColumns:
        return "too_many_columns";
    case CsvDefect::quoteNotClosed:
        return "quote_not_closed";
    case CsvDefect::quoteMisplaced:
        return "quote_misplaced";
    }
    return {};
}

std::string_view CsvRecord::cell(std::size_t column) const
{
    if (column >= m_ends.size())
        return {};
    const std::size_t start = column == 0 ? 0 : m_ends[column - 1];
    return std::string_view(m_text).substr(start, m_ends[column] - start);
}

bool CsvRecord::isBlank() const
{
    return !m_defect && trim(m_text).empty();
}

CsvReader::CsvReader(TextSource& source, char separator, CsvLimits limits)
    : m_source(source)
    , m_separator(separator)
    , m_limits(limits)
{
}

const CsvRecord* CsvReader::next()
{
    while (!atEnd()) {
        readRecord();
        if (!m_record.isBlank())
            return &m_record;
    }
    return nullptr;
}

bool CsvReader::atEnd()
{
    if (m_position < m_piece.size())
        return false;
    m_piece = m_source.next();
    m_position = 0;
    return m_piece.empty();
}

std::uint64_t CsvReader::offset() const
{
    return m_source.offset() + m_position;
}

void CsvReader::readRecord()
{
    m_record.m_line = m_line;
    m_record.m_text.clear();
    m_record.m_ends.clear();
    m_record.m_defect.reset();
    After after = After::separator;
    while (after == After::separator) {
        m_cellStart = m_record.m_text.size();
        m_keepCell = true;
        after = !atEnd() && m_piece[m_position] == '"' ? readQuoted() : readPlain();
        endCell();
    }
    if (m_source.damaged() && !isWholeText(m_record.m_text))
        note(CsvDefect::malformedText);
}

CsvReader::After CsvReader::readPlain()
{
    while (!atEnd()) {
        const auto begin = m_piece.begin() + static_cast<std::ptrdiff_t>(m_position);
        const auto end = std::find_if(begin, m_piece.end(), [this](char c) {
            return c == m_separator || isLineEnd(c) || c == '\0';
        });
        store({begin, end});
        m_position += static_cast<std::size_t>(end - begin);
        if (end == m_piece.end())
            continue;
        if (takeLineEnd())
            return After::record;
        ++m_position;
        if (*end == m_separator)
            return After::separator;
        note(CsvDefect::nulByte);
    }
    return After::record;
}

CsvReader::After CsvReader::readQuoted()
{
    ++m_position;
    m_afterQuoteLine.reset();
    while (readQuotedText()) {
        if (atEnd() || m_piece[m_position] != '"')
            return endQuoted();
        store("\"");
        ++m_position;
    }
    return giveUpQuote(CsvDefect::quoteNotClosed);
}

// Reads up to and over the next quote; false when the file ends before one.
bool CsvReader::readQuotedText()
{
    while (!atEnd()) {
        const auto begin = m_piece.begin() + static_cast<std::ptrdiff_t>(m_position);
        const auto end = std::find_if(begin, m_piece.end(),
                                      [](char c) { return c == '"' || isLineEnd(c) || c == '\0'; });
        store({begin, end});
        m_position += static_cast<std::size_t>(end - begin);
        if (end == m_piece.end())
            continue;
        const char found = *end;
        if (takeLineEnd()) {
            store("\n");
            if (!m_afterQuoteLine)
                m_afterQuoteLine = Place{offset(), m_line};
            continue;
        }
        ++m_position;
        if (found == '"')
            return true;
        note(CsvDefect::nulByte);
    }
    return false;
}

CsvReader::After CsvReader::endQuoted()
{
    while (!atEnd()) {
        const char c = m_piece[m_position];
        if (takeLineEnd())
            return After::record;
        if (c != m_separator && c != ' ' && c != '\t')
            return giveUpQuote(CsvDefect::quoteMisplaced);
        ++m_position;
        if (c == m_separator)
            return After::separator;
    }
    return After::record;
}

// The text of the cell stays only as far as the line in which its quote stands.
CsvReader::After CsvReader::giveUpQuote(CsvDefect defect)
{
    if (m_record.m_defect && m_record.m_defectColumn == m_record.m_ends.size())
        m_record.m_defect.reset(); // what was found in text that is not this cell's
    note(defect);
    const std::size_t lineEnd = m_record.m_text.find('\n', m_cellStart);
    m_record.m_text.resize(std::min(lineEnd, m_record.m_text.size()));
    if (!m_afterQuoteLine) {
        skipLine();
        return After::record;
    }
    m_source.seek(m_afterQuoteLine->offset);
    m_line = m_afterQuoteLine->line;
    m_piece = {};
    m_position = 0;
    return After::record;
}

void CsvReader::skipLine()
{
    while (!atEnd() && !takeLineEnd())
        ++m_position;
}

// Steps over one line end, if there is one here.
bool CsvReader::takeLineEnd()
{
    if (!isLineEnd(m_piece[m_position]))
        return false;
    const bool isReturn = m_piece[m_position] == '\r';
    ++m_position;
    if (isReturn && !atEnd() && m_piece[m_position] == '\n')
        ++m_position;
    ++m_line;
    return true;
}

void CsvReader::endCell()
{
    if (m_record.m_ends.size() < m_width) {
        m_record.m_ends.push_back(m_record.m_text.size());
        return;
    }
    if (!trim(std::string_view(m_record.m_text).substr(m_cellStart)).empty())
        note(CsvDefect::tooManyColumns);
    m_record.m_text.resize(m_cellStart);
}

void CsvReader::store(std::string_view text)
{
    if (!m_keepCell)
        return;
    const std::size_t size = m_record.m_text.size() + text.size();
    if (size - m_cellStart <= m_limits.cellBytes && size <= m_limits.recordBytes) {
        m_record.m_text += text;
        return;
    }
    m_keepCell = false;
    note(size <= m_limits.recordBytes ? CsvDefect::cellTooLong : CsvDefect::recordTooLong);
}

void CsvReader::note(CsvDefect defect)
{
    if (m_record.m_defect)
        return;
    m_record.m_defect = defect;
    m_record.m_defectColumn = m_record.m_ends.size();
}

} // namespace jejak::registers
