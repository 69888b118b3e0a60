#include "core/evidence/durable_file.h"

#include <system_error>
#include <utility>

namespace jejak::evidence {

namespace fs = std::filesystem;

FileReader::FileReader(const fs::path& file, std::intptr_t handle)
    : m_file(file)
    , m_handle(handle)
{
}

FileReader::FileReader(FileReader&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_handle(std::exchange(other.m_handle, -1))
{
}

DurableWriter::~DurableWriter()
{
    close();
    std::error_code ignored;
    if (!m_finished)
        fs::remove(m_file, ignored);
}

void removeAll(const fs::path& path)
{
    std::error_code ignored;
    // Windows does not remove read-only files.
    if (fs::is_directory(fs::symlink_status(path, ignored)))
        for (const auto& entry : fs::directory_iterator(path, ignored))
            fs::permissions(entry.path(), fs::perms::owner_write,
                            fs::perm_options::add | fs::perm_options::nofollow, ignored);
    else
        fs::permissions(path, fs::perms::owner_write,
                        fs::perm_options::add | fs::perm_options::nofollow, ignored);
    fs::remove_all(path, ignored);
}

} // namespace jejak::evidence
