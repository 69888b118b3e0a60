#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace jejak::ui {

// "&Cases" as "Cases"; a doubled ampersand stays one.
QString withoutMnemonic(const QString& text);

// Makes `label` the visible name of `field`: buddy, accessible name, and an object name for both.
void nameField(QLabel& label, QWidget& field, const QString& objectName);

// The object name, and the accessible name from the visible text.
void nameControl(QWidget& control, const QString& objectName, const QString& visibleName);

} // namespace jejak::ui
