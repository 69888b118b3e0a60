#include "core/office/file_system.h"

#include <array>
#include <utility>

namespace jejak::office {

std::string_view unsuitableFileSystem(std::uint64_t type)
{
    // linux/magic.h; the kernel's number is 32 bits wide and comes with its sign extended.
    static constexpr std::array<std::pair<std::uint32_t, std::string_view>, 9> unsuitable{{
        {0x4D44, "FAT"},
        {0x2011BAB0, "exFAT"},
        {0x6969, "NFS"},
        {0xFF534D42, "CIFS"},
        {0xFE534D42, "SMB2"},
        {0x517B, "SMB"},
        {0x564C, "NCP"},
        {0x5346414F, "AFS"},
        {0x00C36400, "Ceph"},
    }};
    for (const auto& [magic, name] : unsuitable)
        if (magic == static_cast<std::uint32_t>(type))
            return name;
    return {};
}

} // namespace jejak::office
