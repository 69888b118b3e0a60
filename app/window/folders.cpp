#include "app/window/folders.h"

#include <QDir>
#include <QStandardPaths>

namespace jejak::app {

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/jejak-netral/kantor");
}

QString sampleDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/jejak-netral/contoh");
}

// Qt 6.4 has no name for the state folder of the XDG base directories.
std::filesystem::path logFile()
{
#ifdef Q_OS_UNIX
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(folder))
        folder = QDir::homePath() + QStringLiteral("/.local/state");
#else
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
    return (folder + QStringLiteral("/jejak-netral/log/jejak-netral.log")).toStdU16String();
}

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/jejak-netral/jejak-netral.ini");
}

} // namespace jejak::app
