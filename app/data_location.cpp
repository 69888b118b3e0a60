#include "app/data_location.h"

#include <QStandardPaths>

namespace jejak::app {

std::filesystem::path dataLocation()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path((data + QStringLiteral("/jejak-netral")).toStdU16String());
}

} // namespace jejak::app
