#ifdef _WIN32

#include "core/evidence/durable_file.h"

#include <algorithm>
#include <system_error>
#include <windows.h>

namespace jejak::evidence {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void throwLastError(const char* what)
{
    throw std::system_error(static_cast<int>(GetLastError()), std::system_category(), what);
}

tl::unexpected<Error> unreadable(const fs::path& file, DWORD reason)
{
    return fail(ErrorCode::fileUnreadable, {.file = file.string()},
                std::system_category().message(static_cast<int>(reason)));
}

HANDLE handleOf(std::intptr_t handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

DWORD atMost(std::size_t size)
{
    return static_cast<DWORD>(std::min<std::size_t>(size, 1U << 30));
}

} // namespace

Result<FileReader> FileReader::open(const fs::path& file, Links links)
{
    const DWORD flags = FILE_ATTRIBUTE_NORMAL | FILE_FLAG_SEQUENTIAL_SCAN |
                        (links == Links::refuse ? FILE_FLAG_OPEN_REPARSE_POINT : 0);
    HANDLE opened = CreateFileW(file.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                flags, nullptr);
    FileReader reader(file, reinterpret_cast<std::intptr_t>(opened));
    BY_HANDLE_FILE_INFORMATION info{};
    if (opened == INVALID_HANDLE_VALUE || !GetFileInformationByHandle(opened, &info))
        return unreadable(file, GetLastError());
    constexpr DWORD special = FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT;
    if ((info.dwFileAttributes & special) != 0)
        return unreadable(file, ERROR_INVALID_NAME);
    return reader;
}

FileReader::~FileReader()
{
    if (m_handle != -1)
        CloseHandle(handleOf(m_handle));
}

Result<std::size_t> FileReader::read(std::span<std::uint8_t> buffer)
{
    DWORD count = 0;
    if (!ReadFile(handleOf(m_handle), buffer.data(), atMost(buffer.size()), &count, nullptr))
        return unreadable(m_file, GetLastError());
    return std::size_t{count};
}

DurableWriter::DurableWriter(fs::path file)
    : m_file(std::move(file))
{
    HANDLE opened = CreateFileW(m_file.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE) {
        m_finished = true; // whatever bears the name is not ours to remove
        throwLastError("CreateFile");
    }
    m_handle = reinterpret_cast<std::intptr_t>(opened);
}

void DurableWriter::write(crypto::Bytes bytes)
{
    while (!bytes.empty()) {
        DWORD count = 0;
        if (!WriteFile(handleOf(m_handle), bytes.data(), atMost(bytes.size()), &count, nullptr))
            throwLastError("WriteFile");
        bytes = bytes.subspan(count);
    }
}

void DurableWriter::finish(Protection protection)
{
    if (!FlushFileBuffers(handleOf(m_handle)))
        throwLastError("FlushFileBuffers");
    close();
    if (protection == Protection::readOnly &&
        !SetFileAttributesW(m_file.c_str(), FILE_ATTRIBUTE_READONLY))
        throwLastError("SetFileAttributes");
    m_finished = true;
}

void DurableWriter::close()
{
    if (m_handle != -1)
        CloseHandle(handleOf(m_handle));
    m_handle = -1;
}

void moveDurably(const fs::path& from, const fs::path& to)
{
    std::error_code ignored;
    if (fs::is_directory(to, ignored))
        fs::remove(to, ignored); // MoveFileEx replaces files only
    if (!MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        throwLastError("MoveFileEx");
}

void makeFolderDurably(const fs::path& folder)
{
    if (CreateDirectoryW(folder.c_str(), nullptr))
        return;
    const DWORD attributes = GetFileAttributesW(folder.c_str());
    constexpr DWORD wanted = FILE_ATTRIBUTE_DIRECTORY;
    if (attributes == INVALID_FILE_ATTRIBUTES ||
        (attributes & (wanted | FILE_ATTRIBUTE_REPARSE_POINT)) != wanted)
        throwLastError("CreateDirectory");
}

} // namespace jejak::evidence

#endif
