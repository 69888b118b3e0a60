#include "core/office/file_system.h"

#include <catch2/catch.hpp>

using jejak::office::unsuitableFileSystem;

TEST_CASE("File system: FAT and network shares are recognised", "[office]")
{
    CHECK(unsuitableFileSystem(0x4D44) == "FAT");
    CHECK(unsuitableFileSystem(0x2011BAB0) == "exFAT");
    CHECK(unsuitableFileSystem(0x6969) == "NFS");
    CHECK(unsuitableFileSystem(0xFF534D42) == "CIFS");
    CHECK(unsuitableFileSystem(0xFFFFFFFFFF534D42) == "CIFS"); // with its sign extended
    CHECK(unsuitableFileSystem(0xFE534D42) == "SMB2");
}

TEST_CASE("File system: the usual disks are suitable", "[office]")
{
    CHECK(unsuitableFileSystem(0xEF53).empty());     // ext4
    CHECK(unsuitableFileSystem(0x9123683E).empty()); // btrfs
    CHECK(unsuitableFileSystem(0x58465342).empty()); // xfs
    CHECK(unsuitableFileSystem(0x01021994).empty()); // tmpfs
    CHECK(unsuitableFileSystem(0x794C7630).empty()); // overlayfs
}
