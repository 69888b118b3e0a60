#ifndef _WIN32

#include "core/evidence/durable_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace jejak::evidence {
namespace {

namespace fs = std::filesystem;

// The step that failed is enough for the log; paths may name people.
[[noreturn]] void throwLastError(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

tl::unexpected<Error> unreadable(const fs::path& file, int reason)
{
    return fail(ErrorCode::fileUnreadable, {.file = file.string()},
                std::generic_category().message(reason));
}

int descriptor(std::intptr_t handle)
{
    return static_cast<int>(handle);
}

void syncFolder(const fs::path& folder)
{
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
        throwLastError("open folder");
    const bool done = ::fsync(opened) == 0;
    const int reason = errno;
    ::close(opened);
    if (!done)
        throw std::system_error(reason, std::generic_category(), "fsync folder");
}

} // namespace

Result<FileReader> FileReader::open(const fs::path& file, Links links)
{
    // Not blocking: a pipe in the place of a file must not hang the program.
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == Links::refuse ? O_NOFOLLOW : 0);
    FileReader reader(file, ::open(file.c_str(), flags));
    if (reader.m_handle < 0)
        return unreadable(file, errno);
    struct stat info
    {
    };
    if (::fstat(descriptor(reader.m_handle), &info) != 0)
        return unreadable(file, errno);
    if (!S_ISREG(info.st_mode))
        return unreadable(file, S_ISDIR(info.st_mode) ? EISDIR : EINVAL);
    return reader;
}

FileReader::~FileReader()
{
    if (m_handle >= 0)
        ::close(descriptor(m_handle));
}

Result<std::size_t> FileReader::read(std::span<std::uint8_t> buffer)
{
    for (;;) {
        const ssize_t count = ::read(descriptor(m_handle), buffer.data(), buffer.size());
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return unreadable(m_file, errno);
    }
}

DurableWriter::DurableWriter(fs::path file)
    : m_file(std::move(file))
{
    m_handle = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                      S_IRUSR | S_IWUSR);
    if (m_handle >= 0)
        return;
    m_finished = true; // whatever bears the name is not ours to remove
    throwLastError("create");
}

void DurableWriter::write(crypto::Bytes bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor(m_handle), bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            throwLastError("write");
        if (count > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void DurableWriter::finish(Protection protection)
{
    if (protection == Protection::readOnly && ::fchmod(descriptor(m_handle), S_IRUSR) != 0)
        throwLastError("fchmod");
    if (::fsync(descriptor(m_handle)) != 0)
        throwLastError("fsync");
    close();
    m_finished = true;
}

void DurableWriter::close()
{
    if (m_handle >= 0)
        ::close(descriptor(m_handle));
    m_handle = -1;
}

void moveDurably(const fs::path& from, const fs::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        throwLastError("rename");
    syncFolder(to.parent_path());
    if (from.parent_path() != to.parent_path())
        syncFolder(from.parent_path());
}

void makeFolderDurably(const fs::path& folder)
{
    if (::mkdir(folder.c_str(), S_IRWXU) != 0) {
        const int reason = errno;
        std::error_code ignored;
        // A link in the place of a folder would lead out of the store.
        if (reason != EEXIST || !fs::is_directory(fs::symlink_status(folder, ignored)))
            throw std::system_error(reason, std::generic_category(), "mkdir");
    }
    // Also when it was there: who made it may have been killed before this.
    syncFolder(folder.parent_path());
}

} // namespace jejak::evidence

#endif
