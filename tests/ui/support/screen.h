#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>
#include <QWidget>

namespace jejak::ui::support {

// Runs what is waiting in the event loop.
void settle();

// Where JEJAK_SHOTS names a folder: writes `widget` there as PNG in the light and the dark theme
// (name-light.png, name-dark.png), for a person to look at. Otherwise only renders it.
void shoot(QWidget& widget, const QString& name, QSize size = {1366, 768});

// Mnemonics that more than one visible button, label or tab of `window` claims.
QStringList duplicateMnemonics(const QWidget& window);

// Controls below `window` that take the focus and have no accessible or no object name.
QStringList namelessControls(const QWidget& window);

} // namespace jejak::ui::support
