#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace jejak::office {

// Where things lie in an office's data folder.
struct DataFolder
{
    std::filesystem::path path; // canonical

    std::filesystem::path database() const { return path / "jejak.sqlite"; }
    // The database of an office that is being made; it gets its name once it is whole.
    std::filesystem::path unfinished() const { return path / "jejak.sqlite.new"; }
    std::filesystem::path lock() const { return path / "jejak.lock"; }
    std::filesystem::path evidence() const { return path / "evidence"; }
    std::filesystem::path temporary() const { return path / "tmp"; }
    std::filesystem::path log() const { return path / "log"; }
    bool holdsOffice() const;

    // Removes what the making of an office leaves behind when it is interrupted. Only for whoever
    // holds the lock of a folder without an office.
    void removeUnfinished() const;
};

// The folder made canonical. Errors: noOffice when it holds none; fileUnreadable.
Result<DataFolder> findDataFolder(const std::filesystem::path& path);

// Makes the folder (with its parents) for a new office; what an interrupted making left in it does
// not count. Errors: officeExists, folderNotEmpty, folderUnwritable, folderUnsuitable.
Result<DataFolder> makeDataFolder(const std::filesystem::path& path);

// Whether the disk of the folder is as good as full: less than 64 KiB are left.
bool isFull(const std::filesystem::path& folder);

// Refuses network shares and FAT disks, where SQLite's log corrupts or cannot work. `value` of the
// error is the file system's name.
Result<void> checkFileSystem(const std::filesystem::path& folder);

// The one writer's claim to a data folder, given back when destroyed or when the process dies.
class WriterLock
{
public:
    // Error heldByOther, with who holds it as `value`.
    static Result<WriterLock> take(const DataFolder& folder, const std::string& program);

    WriterLock(WriterLock&&) noexcept;
    WriterLock& operator=(WriterLock&&) noexcept;
    ~WriterLock();

private:
    struct Handle;
    explicit WriterLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace jejak::office
