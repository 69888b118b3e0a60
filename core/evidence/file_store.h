#pragma once

#include "core/base/result.h"
#include "core/base/work_control.h"
#include "core/evidence/file_state.h"

#include <filesystem>

namespace jejak::evidence {

class FileReader;
class DurableWriter;

// What identifies the bytes of a file: 64 lower-case hexadecimal digits, and the length.
struct Content
{
    std::string sha256{};
    std::int64_t size = 0;

    friend bool operator==(const Content&, const Content&) = default;
};

// Files under the name of their SHA-256 ("ab/cdef..."): the same bytes lie there once, no name that
// somebody chose is ever a path, and a file with its final name is complete and on the disk. One
// writer at a time. What the disk refuses is thrown as std::system_error.
class FileStore
{
public:
    FileStore(std::filesystem::path store, std::filesystem::path temporary)
        : m_store(std::move(store))
        , m_temporary(std::move(temporary))
    {
    }

    struct Added
    {
        Content content{};
        bool isNew = false; // nothing was there under its name
    };

    // Copies the file. A damaged file that had its name is set aside in `quarantine`, not deleted.
    // Errors: fileUnreadable, cancelled; then the store is as before.
    Result<Added> add(const std::filesystem::path& file, const WorkControl& control);

    // Whether a file with this name and length is there; its bytes are not read.
    FileState glance(const Content& content) const;

    // Reads every byte. Error cancelled.
    Result<FileState> check(const Content& content, const WorkControl& control) const;

    // Copies out of the store and checks the bytes on the way: `target` exists afterwards if and
    // only if the answer is ok. Error cancelled.
    Result<FileState> copyTo(const Content& content, const std::filesystem::path& target,
                             const WorkControl& control) const;

    // For a file that nothing refers to yet.
    void remove(const std::string& sha256);

    // Removes what an interrupted add() left behind. Returns the number of files.
    std::size_t sweep();

    // The names of all files in the store.
    std::vector<std::string> digests() const;

    std::filesystem::path pathOf(const std::string& sha256) const;

private:
    void setAside(const std::string& sha256);
    std::filesystem::path unfinished() const { return m_temporary / "evidence.part"; }

    std::filesystem::path m_store;
    std::filesystem::path m_temporary;
};

} // namespace jejak::evidence
