#pragma once

#include "ui/theme/theme.h"

#include <QMetaType>
#include <QString>

namespace jejak::ui {

// Something to tell a person, shown in place and never in their way.
struct Message
{
    StatusRole role = StatusRole::neutral;
    QString text;
    QString details{}; // copied along, shown on demand
};

} // namespace jejak::ui

Q_DECLARE_METATYPE(jejak::ui::Message)
