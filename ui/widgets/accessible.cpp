#include "ui/widgets/accessible.h"

#include <QLabel>
#include <QWidget>

namespace jejak::ui {

QString withoutMnemonic(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

void nameField(QLabel& label, QWidget& field, const QString& objectName)
{
    label.setBuddy(&field);
    label.setObjectName(objectName + QStringLiteral("Label"));
    nameControl(field, objectName, label.text());
}

void nameControl(QWidget& control, const QString& objectName, const QString& visibleName)
{
    control.setObjectName(objectName);
    control.setAccessibleName(withoutMnemonic(visibleName));
}

} // namespace jejak::ui
