#pragma once

#include "core/base/result.h"
#include "core/crypto/digest.h"

#include <filesystem>
#include <span>

namespace jejak::evidence {

// A regular file that is read from its beginning.
class FileReader
{
public:
    // What lies in the store is never reached through a symbolic link.
    enum class Links { follow, refuse };

    // Error fileUnreadable, also for folders, pipes and refused links.
    static Result<FileReader> open(const std::filesystem::path& file, Links links);

    FileReader(FileReader&& other) noexcept;
    FileReader& operator=(FileReader&& other) = delete;
    ~FileReader();

    // The number of bytes put into `buffer`; 0 at the end. Error fileUnreadable.
    Result<std::size_t> read(std::span<std::uint8_t> buffer);

private:
    FileReader(const std::filesystem::path& file, std::intptr_t handle);

    std::filesystem::path m_file;
    std::intptr_t m_handle;
};

// A new file that is removed again unless it was finished: a name that stays stands for bytes that
// are on the disk. Everything throws std::system_error.
class DurableWriter
{
public:
    // Creates the file; one that exists is an error.
    explicit DurableWriter(std::filesystem::path file);
    ~DurableWriter();
    DurableWriter(const DurableWriter&) = delete;
    DurableWriter& operator=(const DurableWriter&) = delete;

    void write(crypto::Bytes bytes);

    // Forces everything to the disk and keeps the file.
    enum class Protection { none, readOnly };
    void finish(Protection protection);

private:
    void close();

    std::filesystem::path m_file;
    std::intptr_t m_handle = -1;
    bool m_finished = false;
};

// Renames so that the new name survives a power cut: both folders are written to the disk. A file
// or an empty folder at `to` is replaced. Throws std::system_error.
void moveDurably(const std::filesystem::path& from, const std::filesystem::path& to);

// Creates the folder if need be, so that its name survives a power cut. Throws std::system_error.
void makeFolderDurably(const std::filesystem::path& folder);

// Removes a file or a folder with its content, also what is read-only.
void removeAll(const std::filesystem::path& path);

} // namespace jejak::evidence
