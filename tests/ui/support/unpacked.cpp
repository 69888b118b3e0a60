#include "tests/ui/support/unpacked.h"

#include "tests/support/files.h"

#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace jejak::ui::support {

std::string unpacked(const std::filesystem::path& archive, const std::string& part)
{
    const QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral(JEJAK_CMAKE),
                  {QStringLiteral("-E"), QStringLiteral("tar"), QStringLiteral("xf"),
                   QString::fromStdString(archive.string())});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return test::readFile(std::filesystem::path(folder.path().toStdString()) / part);
}

} // namespace jejak::ui::support
