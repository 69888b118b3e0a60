#include "core/office/data_folder.h"

#include "core/office/file_system.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/vfs.h>
#endif

namespace jejak::office {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t leastRoom = std::uintmax_t{64} * 1024;

#ifdef _WIN32

std::string fileSystemName(const fs::path& folder)
{
    std::array<wchar_t, MAX_PATH> volume{};
    if (!GetVolumePathNameW(folder.c_str(), volume.data(), static_cast<DWORD>(volume.size())))
        return {};
    if (GetDriveTypeW(volume.data()) == DRIVE_REMOTE)
        return "network";
    std::array<wchar_t, MAX_PATH> name{};
    if (!GetVolumeInformationW(volume.data(), nullptr, 0, nullptr, nullptr, nullptr, name.data(),
                               static_cast<DWORD>(name.size())))
        return {};
    const std::wstring wide(name.data());
    return wide == L"FAT" || wide == L"FAT32" || wide == L"exFAT" ? "FAT" : std::string();
}

#else

std::string fileSystemName(const fs::path& folder)
{
    struct statfs info
    {
    };
    if (statfs(folder.c_str(), &info) != 0)
        return {};
    return std::string(unsuitableFileSystem(static_cast<std::uint64_t>(info.f_type)));
}

#endif

// A file that is written and removed again, to see whether the folder can be written to.
fs::path probeIn(const fs::path& folder)
{
    return folder / ".jejak-probe";
}

// Whether nothing is there but what the making of an office leaves behind when it is interrupted.
bool isFree(const DataFolder& folder)
{
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.path, error)) {
        const fs::path& path = entry.path();
        const bool isPart = path == folder.lock() || path == probeIn(folder.path) ||
                            path.string().starts_with(folder.unfinished().string()) ||
                            ((path == folder.evidence() || path == folder.temporary()) &&
                             fs::is_empty(path, error));
        if (!isPart)
            return false;
    }
    return !error;
}

bool isWritable(const fs::path& folder)
{
    const fs::path probe = probeIn(folder);
    const bool written = std::ofstream(probe, std::ios::binary).put('x').flush().good();
    std::error_code ignored;
    fs::remove(probe, ignored);
    return written;
}

} // namespace

bool DataFolder::holdsOffice() const
{
    std::error_code ignored;
    return fs::is_regular_file(database(), ignored);
}

void DataFolder::removeUnfinished() const
{
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        fs::remove(unfinished().string() + suffix, ignored);
    fs::remove(evidence(), ignored); // empty, or it stays
    fs::remove(temporary(), ignored);
}

Result<DataFolder> findDataFolder(const fs::path& path)
{
    std::error_code error;
    const fs::path canonical = fs::canonical(path, error);
    const DataFolder folder{canonical};
    if (error || !folder.holdsOffice())
        return fail(ErrorCode::noOffice, {.folder = path.string()});
    return folder;
}

Result<DataFolder> makeDataFolder(const fs::path& path)
{
    std::error_code error;
    fs::create_directories(path, error);
    const fs::path canonical = error ? path : fs::canonical(path, error);
    if (error)
        return fail(ErrorCode::folderUnwritable, {.folder = path.string()}, error.message());
    const DataFolder folder{canonical};
    if (folder.holdsOffice())
        return fail(ErrorCode::officeExists, {.folder = path.string()});
    if (!isFree(folder))
        return fail(ErrorCode::folderNotEmpty, {.folder = path.string()});
    if (!isWritable(canonical))
        return fail(isFull(canonical) ? ErrorCode::diskFull : ErrorCode::folderUnwritable,
                    {.folder = path.string()});
    TRY(checkFileSystem(canonical));
    return folder;
}

bool isFull(const fs::path& folder)
{
    std::error_code error;
    const fs::space_info space = fs::space(folder, error);
    return !error && space.available < leastRoom;
}

Result<void> checkFileSystem(const fs::path& folder)
{
    const std::string name = fileSystemName(folder);
    if (name.empty())
        return {};
    return fail(ErrorCode::folderUnsuitable, {.value = name, .folder = folder.string()});
}

} // namespace jejak::office
