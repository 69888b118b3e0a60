#include "core/register/rejects_file.h"

#include "core/office/data_folder.h"

namespace jejak::registers {

RejectsFile::RejectsFile(std::filesystem::path path, char separator, ExplainProblem explain)
    : m_path(std::move(path))
    , m_temporary(m_path.string() + ".part")
    , m_stream(m_temporary, std::ios::binary | std::ios::trunc)
    , m_writer(m_stream, separator)
    , m_explain(std::move(explain))
{
}

RejectsFile::~RejectsFile()
{
    m_stream.close();
    std::error_code ignored;
    std::filesystem::remove(m_temporary, ignored);
}

Result<std::unique_ptr<RejectsFile>> RejectsFile::create(const std::filesystem::path& path,
                                                         const RegisterFile& source,
                                                         ExplainProblem explain)
{
    std::error_code error;
    if (std::filesystem::equivalent(path, source.label(), error)) // the register would be lost
        return fail(ErrorCode::invalidInput,
                    {.field = "rejects", .value = path.string(), .rule = "same_file"});
    std::unique_ptr<RejectsFile> file(
        new RejectsFile(path, source.separator(), std::move(explain)));
    if (!file->m_stream.is_open() || std::filesystem::is_directory(path, error))
        return fail(ErrorCode::fileUnwritable, {.file = path.string()});
    file->m_writer.writeMark();
    std::vector<std::string> header{"line", "column", "reason"};
    if (file->m_explain)
        header.emplace_back("explanation");
    for (const std::string& each : source.header().headers())
        header.push_back(each);
    file->m_writer.write(header);
    return file;
}

void RejectsFile::add(const CsvRecord& record, const RowProblem& problem)
{
    std::vector<std::string> cells{std::to_string(problem.line), problem.column,
                                   std::string(name(problem.code))};
    if (m_explain)
        cells.push_back(m_explain(problem.code));
    for (std::size_t i = 0; i < record.size(); ++i)
        cells.emplace_back(record.cell(i));
    m_writer.write(cells);
}

Result<void> RejectsFile::keep()
{
    m_stream.close();
    if (m_stream.fail())
        return fail(
            office::isFull(m_path.parent_path()) ? ErrorCode::diskFull : ErrorCode::fileUnwritable,
            {.file = m_path.string(), .folder = m_path.parent_path().string()}, "writing failed");
    std::error_code error;
    std::filesystem::rename(m_temporary, m_path, error);
    if (error)
        return fail(ErrorCode::fileUnwritable, {.file = m_path.string()}, error.message());
    return {};
}

} // namespace jejak::registers
