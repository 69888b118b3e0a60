#include "core/office/data_folder.h"
#include "tests/support/files.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using office::makeDataFolder;

TEST_CASE("Data folder: what a killed making left behind does not make the folder full", "[office]")
{
    const test::TemporaryFolder folder;
    for (const char* left : {".jejak-probe", "jejak.lock"})
        test::writeFile(folder.path() / left, "x");
    std::filesystem::create_directory(folder.path() / "evidence");
    std::filesystem::create_directory(folder.path() / "tmp");

    const auto made = makeDataFolder(folder.path());

    REQUIRE(made);
    CHECK_FALSE(std::filesystem::exists(folder.path() / ".jejak-probe"));
}

TEST_CASE("Data folder: a folder with something of somebody's own is left alone", "[office]")
{
    const test::TemporaryFolder folder;
    test::writeFile(folder.path() / "surat.docx", "x");

    const auto refused = makeDataFolder(folder.path());

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::folderNotEmpty);
    CHECK(test::readFile(folder.path() / "surat.docx") == "x");
}
