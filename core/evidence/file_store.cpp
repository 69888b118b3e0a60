#include "core/evidence/file_store.h"

#include "core/evidence/durable_file.h"
#include "core/evidence/evidence_fold.h"

#include <algorithm>
#include <system_error>

namespace jejak::evidence {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t bufferSize = 1U << 20;
constexpr std::size_t prefixLength = 2;

// Reads to the end, hashing, and copies into `writer` if there is one.
Result<Content> readThrough(FileReader& reader, DurableWriter* writer, const WorkControl& control)
{
    crypto::Sha256 hash;
    std::vector<std::uint8_t> buffer(bufferSize);
    std::int64_t size = 0;
    for (;;) {
        if (control.mustStop())
            return fail(ErrorCode::cancelled);
        TRY_ASSIGN(const std::size_t count, reader.read(buffer));
        if (count == 0)
            return Content{crypto::toHex(hash.finish()), size};
        const crypto::Bytes bytes(buffer.data(), count);
        hash.add(bytes);
        if (writer != nullptr)
            writer->write(bytes);
        size += static_cast<std::int64_t>(count);
        control.tell(size, 0);
    }
}

// What a failed reading of a file of the store says about it. Cancelling says nothing.
Result<FileState> stateAfter(const Error& error)
{
    if (error.code == ErrorCode::cancelled)
        return tl::unexpected(error);
    return FileState::unreadable;
}

} // namespace

fs::path FileStore::pathOf(const std::string& sha256) const
{
    return m_store / sha256.substr(0, prefixLength) / sha256.substr(prefixLength);
}

Result<FileStore::Added> FileStore::add(const fs::path& file, const WorkControl& control)
{
    TRY_ASSIGN(FileReader reader, FileReader::open(file, FileReader::Links::follow));
    fs::create_directories(m_temporary);
    sweep();
    Added added;
    {
        DurableWriter writer(unfinished());
        TRY_ASSIGN(added.content, readThrough(reader, &writer, control));
        writer.finish(DurableWriter::Protection::readOnly);
    }
    const std::string& sha256 = added.content.sha256;
    TRY_ASSIGN(const FileState present, check(added.content, {}));
    if (present == FileState::ok) {
        sweep();
        return added;
    }
    if (present != FileState::missing)
        setAside(sha256);
    makeFolderDurably(m_store);
    makeFolderDurably(pathOf(sha256).parent_path());
    moveDurably(unfinished(), pathOf(sha256));
    added.isNew = present == FileState::missing;
    return added;
}

FileState FileStore::glance(const Content& content) const
{
    if (!isSha256(content.sha256))
        return FileState::missing;
    const fs::path path = pathOf(content.sha256);
    std::error_code error;
    const auto folder = fs::symlink_status(path.parent_path(), error);
    if (folder.type() == fs::file_type::not_found)
        return FileState::missing;
    if (folder.type() == fs::file_type::none)
        return FileState::unreadable;
    if (folder.type() != fs::file_type::directory)
        return FileState::changed;
    const auto file = fs::symlink_status(path, error);
    if (file.type() == fs::file_type::not_found)
        return FileState::missing;
    if (file.type() == fs::file_type::none)
        return FileState::unreadable;
    if (file.type() != fs::file_type::regular)
        return FileState::changed;
    const auto size = fs::file_size(path, error);
    if (error)
        return FileState::unreadable;
    return static_cast<std::int64_t>(size) == content.size ? FileState::ok : FileState::changed;
}

Result<FileState> FileStore::check(const Content& content, const WorkControl& control) const
{
    if (const FileState state = glance(content); state != FileState::ok)
        return state;
    auto reader = FileReader::open(pathOf(content.sha256), FileReader::Links::refuse);
    if (!reader)
        return stateAfter(reader.error());
    const auto found = readThrough(*reader, nullptr, control);
    if (!found)
        return stateAfter(found.error());
    return *found == content ? FileState::ok : FileState::changed;
}

Result<FileState> FileStore::copyTo(const Content& content, const fs::path& target,
                                    const WorkControl& control) const
{
    if (const FileState state = glance(content); state != FileState::ok)
        return state;
    auto reader = FileReader::open(pathOf(content.sha256), FileReader::Links::refuse);
    if (!reader)
        return stateAfter(reader.error());
    DurableWriter writer(target);
    const auto found = readThrough(*reader, &writer, control);
    if (!found)
        return stateAfter(found.error());
    if (*found != content)
        return FileState::changed;
    writer.finish(DurableWriter::Protection::readOnly);
    return FileState::ok;
}

void FileStore::remove(const std::string& sha256)
{
    removeAll(pathOf(sha256));
}

std::size_t FileStore::sweep()
{
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(unfinished(), ignored)))
        return 0;
    removeAll(unfinished());
    return 1;
}

std::vector<std::string> FileStore::digests() const
{
    std::vector<std::string> digests;
    std::error_code ignored;
    for (const auto& folder : fs::directory_iterator(m_store, ignored)) {
        const std::string prefix = folder.path().filename().string();
        if (prefix.size() != prefixLength || !fs::is_directory(folder.symlink_status(ignored)))
            continue;
        for (const auto& file : fs::directory_iterator(folder.path(), ignored))
            if (std::string name = prefix + file.path().filename().string(); isSha256(name))
                digests.push_back(std::move(name));
    }
    std::sort(digests.begin(), digests.end());
    return digests;
}

void FileStore::setAside(const std::string& sha256)
{
    const fs::path folder = m_store / "quarantine";
    makeFolderDurably(folder);
    std::error_code ignored;
    fs::path target = folder / sha256;
    for (int number = 2; fs::exists(fs::symlink_status(target, ignored)); ++number)
        target = folder / (sha256 + "." + std::to_string(number));
    moveDurably(pathOf(sha256), target);
}

} // namespace jejak::evidence
