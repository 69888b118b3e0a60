#include "core/register/register_file.h"

#include "core/base/text.h"

#include <array>

namespace jejak::registers {
namespace {

constexpr std::array separators{',', ';', '\t'};

// Titles above a register's header take a few lines.
constexpr int linesSearched = 20;

struct FoundHeader
{
    char separator = ',';
    int record = 0; // how many records stand above it
    RegisterHeader header;
};

std::vector<std::string> cellsOf(const CsvRecord& record)
{
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < record.size(); ++i)
        cells.emplace_back(record.cell(i));
    while (!cells.empty() && trim(cells.back()).empty())
        cells.pop_back();
    return cells;
}

// The record in which, cut at this separator, most columns are recognised.
FoundHeader bestHeader(TextSource& source, char separator, const ColumnMapping& mapping)
{
    FoundHeader best{.separator = separator, .header = {}};
    source.seek(0);
    CsvReader reader(source, separator);
    for (int i = 0; i < linesSearched; ++i) {
        const CsvRecord* record = reader.next();
        if (record == nullptr)
            break;
        auto header = RegisterHeader::recognise(cellsOf(*record), mapping);
        if (!record->defect() && header.recognised() > best.header.recognised())
            best = {separator, i, std::move(header)};
    }
    return best;
}

FoundHeader findHeader(TextSource& source, const ColumnMapping& mapping)
{
    FoundHeader best;
    for (const char separator : separators) {
        FoundHeader found = bestHeader(source, separator, mapping);
        if (found.header.recognised() > best.header.recognised())
            best = std::move(found);
    }
    return best;
}

// Workbooks and UTF-16 without a byte order mark have NUL bytes where a text has its first line.
bool looksBinary(TextSource& source)
{
    const std::string_view start = source.next();
    const std::string_view line = start.substr(0, start.find_first_of("\r\n"));
    return line.find('\0') != std::string_view::npos || start.starts_with("PK\x03\x04") ||
           start.starts_with("%PDF-");
}

// "1", "(2)", "3.": cell i holds nothing but i, counted from 1.
bool numbersColumns(const CsvRecord& record)
{
    std::size_t filled = 0;
    for (std::size_t i = 0; i < record.size(); ++i) {
        const std::string key = comparisonKey(record.cell(i));
        if (!key.empty() && key != std::to_string(i + 1))
            return false;
        filled += key.empty() ? 0U : 1U;
    }
    return filled > 2;
}

} // namespace

Result<RegisterFile> RegisterFile::open(const std::filesystem::path& path,
                                        const ColumnMapping& mapping)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return fail(ErrorCode::fileUnreadable, {.file = path.string()});
    auto stream = std::make_unique<std::ifstream>(path, std::ios::binary);
    if (!stream->is_open())
        return fail(ErrorCode::fileUnreadable, {.file = path.string()});
    return open(std::move(stream), path.string(), mapping);
}

Result<RegisterFile> RegisterFile::open(std::unique_ptr<std::istream> stream,
                                        const std::string& label, const ColumnMapping& mapping)
{
    RegisterFile file;
    file.m_stream = std::move(stream);
    file.m_label = label;
    file.m_stream->seekg(0, std::ios::end);
    file.m_size = static_cast<std::int64_t>(file.m_stream->tellg());
    file.m_stream->seekg(0);
    const DetectedEncoding encoding = detectEncoding(*file.m_stream);
    if (file.m_stream->bad())
        return fail(ErrorCode::fileUnreadable, {.file = label});
    file.m_stream->exceptions(
        std::ios::badbit); // a disk that fails later must not look like an end
    file.m_source = std::make_unique<TextSource>(*file.m_stream, encoding);
    if (file.m_source->next().empty())
        return fail(ErrorCode::fileEmpty, {.file = label});
    file.m_source->seek(0);
    if (looksBinary(*file.m_source))
        return fail(ErrorCode::fileNotText, {.file = label, .line = 1});
    FoundHeader found = findHeader(*file.m_source, mapping);
    if (found.header.recognised() == 0)
        return fail(ErrorCode::headerUnknown, {.file = label});
    if (const auto missing = found.header.missing(); !missing.empty())
        return fail(ErrorCode::missingInput,
                    {.field = std::string(name(missing.front())), .file = label});
    file.m_separator = found.separator;
    file.m_headerRecord = found.record;
    file.m_header = std::move(found.header);
    file.rewind();
    return file;
}

void RegisterFile::rewind()
{
    m_source->seek(0);
    m_reader = std::make_unique<CsvReader>(*m_source, m_separator);
    for (int i = 0; i <= m_headerRecord; ++i)
        m_reader->next();
    m_reader->setWidth(m_header.width());
}

const CsvRecord* RegisterFile::next()
{
    const CsvRecord* record = m_reader->next();
    while (record != nullptr && !record->defect() && numbersColumns(*record))
        record = m_reader->next();
    return record;
}

} // namespace jejak::registers
