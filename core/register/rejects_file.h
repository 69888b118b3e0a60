#pragma once

#include "core/register/csv_writer.h"
#include "core/register/register_file.h"
#include "core/register/register_row.h"

#include <fstream>

namespace jejak::registers {

// The rows that an import could not use, as they stand in the register, with line, column and
// reason before them, for putting right and importing again. Nothing is at `path` before keep().
class RejectsFile
{
public:
    // Error fileUnwritable.
    static Result<std::unique_ptr<RejectsFile>> create(const std::filesystem::path& path,
                                                       const RegisterFile& source,
                                                       ExplainProblem explain = {});

    RejectsFile(const RejectsFile&) = delete;
    RejectsFile& operator=(const RejectsFile&) = delete;
    ~RejectsFile();

    void add(const CsvRecord& record, const RowProblem& problem);

    // Puts the file in its place; one that is there is replaced. Error fileUnwritable or diskFull.
    Result<void> keep();

private:
    RejectsFile(std::filesystem::path path, char separator, ExplainProblem explain);

    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    std::ofstream m_stream;
    CsvWriter m_writer;
    ExplainProblem m_explain;
};

} // namespace jejak::registers
