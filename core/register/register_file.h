#pragma once

#include "core/base/result.h"
#include "core/register/csv_reader.h"
#include "core/register/register_columns.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>

namespace jejak::registers {

// A register in a CSV file, opened and understood as far as its header: encoding, separator, and
// which column holds what. Lines above the header (a title, Excel's "sep=;") are passed over.
class RegisterFile
{
public:
    // Fails with fileUnreadable, fileEmpty, fileNotText, headerUnknown when no column is
    // recognised, or missingInput naming a column that no register can be without.
    static Result<RegisterFile> open(const std::filesystem::path& path,
                                     const ColumnMapping& mapping);

    // As above from a seekable stream; `label` stands for the file in errors.
    static Result<RegisterFile> open(std::unique_ptr<std::istream> stream, const std::string& label,
                                     const ColumnMapping& mapping);

    // The next record below the header, valid until the next call; nothing at the end. Rows that
    // only number the columns, "(1) (2) (3)", are passed over.
    const CsvRecord* next();

    // Goes back to the first record below the header.
    void rewind();

    const RegisterHeader& header() const { return m_header; }
    char separator() const { return m_separator; }

    // What errors call the file, and its size in bytes.
    const std::string& label() const { return m_label; }
    std::int64_t size() const { return m_size; }

    // How much of the text has been read, in bytes.
    std::uint64_t offset() const { return m_source->offset(); }

private:
    RegisterFile() = default;

    std::unique_ptr<std::istream> m_stream;
    std::unique_ptr<TextSource> m_source;
    std::unique_ptr<CsvReader> m_reader;
    RegisterHeader m_header;
    int m_headerRecord = 0; // how many records stand above it
    char m_separator = ',';
    std::string m_label;
    std::int64_t m_size = 0;
};

} // namespace jejak::registers
