#include "ui/cases/form_state.h"

#include "ui/text/utf8.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/multi_choice_field.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPlainTextEdit>

namespace jejak::ui {

namespace {

bool isOwnField(const QWidget& widget)
{
    return !widget.objectName().isEmpty() && !widget.objectName().startsWith(QLatin1String("qt_"));
}

QJsonValue textOf(const QWidget& widget)
{
    if (const auto* choice = qobject_cast<const ChoiceField*>(&widget))
        return choice->code().isEmpty()
                   ? QJsonValue(QJsonObject{{QStringLiteral("typed"), choice->currentText()}})
                   : QJsonValue(QJsonObject{{QStringLiteral("code"), choice->code()}});
    if (const auto* several = qobject_cast<const MultiChoiceField*>(&widget))
        return QJsonArray::fromStringList(several->codes());
    if (const auto* date = qobject_cast<const DateField*>(&widget); date && date->date())
        return QJsonObject{{QStringLiteral("date"), fromUtf8(formatIsoDate(*date->date()))}};
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return text->toPlainText();
    if (const auto* box = qobject_cast<const QCheckBox*>(&widget))
        return box->isChecked();
    return {};
}

void setText(QWidget& widget, const QJsonValue& value)
{
    if (auto* choice = qobject_cast<ChoiceField*>(&widget)) {
        const QJsonObject said = value.toObject();
        if (const QString code = said[QStringLiteral("code")].toString(); !code.isEmpty()) {
            choice->setCode(code);
            emit choice->codeChanged(code);
        } else {
            choice->setFreeText(said[QStringLiteral("typed")].toString());
        }
    } else if (auto* several = qobject_cast<MultiChoiceField*>(&widget)) {
        several->setCodes(value.toVariant().toStringList());
    } else if (auto* date = qobject_cast<DateField*>(&widget)) {
        const auto day = parseIsoDate(toUtf8(value.toObject()[QStringLiteral("date")].toString()));
        date->setDate(day);
        if (!day)
            date->setText(value.toString());
        emit date->dateChanged(day);
    } else if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
        line->setText(value.toString());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&widget)) {
        text->setPlainText(value.toString());
    } else if (auto* box = qobject_cast<QCheckBox*>(&widget)) {
        box->setChecked(value.toBool());
    }
}

} // namespace

QJsonObject fieldTexts(const QWidget& form)
{
    QJsonObject texts;
    for (const QWidget* widget : form.findChildren<QWidget*>())
        if (isOwnField(*widget))
            if (const QJsonValue text = textOf(*widget); !text.isNull() && !text.isUndefined())
                texts[widget->objectName()] = text;
    return texts;
}

void setFieldTexts(QWidget& form, const QJsonObject& texts)
{
    for (QWidget* widget : form.findChildren<QWidget*>())
        if (isOwnField(*widget) && texts.contains(widget->objectName()))
            setText(*widget, texts[widget->objectName()]);
}

} // namespace jejak::ui
