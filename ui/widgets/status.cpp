#include "ui/widgets/status.h"

namespace jejak::ui {

IconName signOf(StatusRole role)
{
    switch (role) {
    case StatusRole::neutral:
    case StatusRole::accent:
        return IconName::info;
    case StatusRole::good:
        return IconName::check;
    case StatusRole::warning:
        return IconName::warning;
    case StatusRole::bad:
        return IconName::error;
    }
    return IconName::info;
}

IconColour iconColourOf(StatusRole role)
{
    switch (role) {
    case StatusRole::neutral:
        return IconColour::text;
    case StatusRole::accent:
        return IconColour::accent;
    case StatusRole::good:
        return IconColour::good;
    case StatusRole::warning:
        return IconColour::warning;
    case StatusRole::bad:
        return IconColour::bad;
    }
    return IconColour::text;
}

QString statusWord(StatusRole role)
{
    switch (role) {
    case StatusRole::neutral:
        return QStringLiteral("neutral");
    case StatusRole::accent:
        return QStringLiteral("accent");
    case StatusRole::good:
        return QStringLiteral("good");
    case StatusRole::warning:
        return QStringLiteral("warning");
    case StatusRole::bad:
        return QStringLiteral("bad");
    }
    return {};
}

} // namespace jejak::ui
