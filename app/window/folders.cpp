#include "app/window/folders.h"

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

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/jejak-netral/jejak-netral.ini");
}

} // namespace jejak::app
