#include "core/base/text.h"
#include "core/office/data_folder.h"

#include <fmt/format.h>

#ifdef _WIN32
#include <windows.h>
#else
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace jejak::office {

#ifdef _WIN32

struct WriterLock::Handle
{
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle()
    {
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
    }
};

Result<WriterLock> WriterLock::take(const DataFolder& folder, const std::string& program)
{
    const auto path = folder.lock();
    auto handle = std::make_unique<Handle>();
    // Others may read who holds it, but not open it for writing while it is held.
    handle->file = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                               OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle->file == INVALID_HANDLE_VALUE)
        return fail(GetLastError() == ERROR_SHARING_VIOLATION ? ErrorCode::heldByOther
                                                              : ErrorCode::folderUnwritable,
                    {.folder = folder.path.string()});
    const std::string text = fmt::format("{} (PID {})\n", program, GetCurrentProcessId());
    DWORD written = 0;
    SetEndOfFile(handle->file);
    WriteFile(handle->file, text.data(), static_cast<DWORD>(text.size()), &written, nullptr);
    return WriterLock(std::move(handle));
}

#else

struct WriterLock::Handle
{
    int file = -1;
    ~Handle()
    {
        if (file >= 0)
            close(file); // gives the lock back; the file stays, or two could hold one name
    }
};

Result<WriterLock> WriterLock::take(const DataFolder& folder, const std::string& program)
{
    const auto path = folder.lock();
    auto handle = std::make_unique<Handle>();
    handle->file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle->file < 0)
        return fail(errno == ENOSPC ? ErrorCode::diskFull : ErrorCode::folderUnwritable,
                    {.folder = folder.path.string()});
    if (flock(handle->file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) // a file system without locks
            return fail(ErrorCode::folderUnsuitable, {.folder = folder.path.string()});
        std::array<char, 256> holder{};
        const ssize_t size = pread(handle->file, holder.data(), holder.size(), 0);
        const std::string_view text(holder.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
        return fail(ErrorCode::heldByOther,
                    {.value = std::string(trim(text)), .folder = folder.path.string()});
    }
    std::array<char, 128> host{};
    gethostname(host.data(), host.size() - 1);
    const std::string text = fmt::format("{} (PID {}, {})\n", program, getpid(), host.data());
    // Only for the sentence another program shows; the lock holds without it.
    if (ftruncate(handle->file, 0) == 0)
        static_cast<void>(pwrite(handle->file, text.data(), text.size(), 0));
    return WriterLock(std::move(handle));
}

#endif

WriterLock::WriterLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

WriterLock::WriterLock(WriterLock&&) noexcept = default;
WriterLock& WriterLock::operator=(WriterLock&&) noexcept = default;
WriterLock::~WriterLock() = default;

} // namespace jejak::office
