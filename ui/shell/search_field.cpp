#include "ui/shell/search_field.h"

#include "ui/theme/icon.h"

#include <QAction>
#include <QShortcut>
#include <QSignalBlocker>

namespace jejak::ui {

namespace {

constexpr int fieldWidth = 290;

} // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("globalSearch"));
    setFixedWidth(fieldWidth);
    setClearButtonEnabled(true);
    addAction(icon(IconName::search, IconColour::muted), LeadingPosition);
    auto* leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &SearchField::left);
    connect(this, &QLineEdit::returnPressed, this, [this] { emit searchWanted(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, this, &SearchField::noteChange);
    translate();
}

void SearchField::showSearch(const QString& text)
{
    m_shown = text;
    const QSignalBlocker quiet(this);
    setText(text);
}

void SearchField::noteChange(const QString& text)
{
    if (!text.isEmpty() || m_shown.isEmpty())
        return;
    m_shown.clear();
    emit emptied();
}

void SearchField::translate()
{
    setPlaceholderText(tr("Search number, name, NIP, letter... (Ctrl+F)"));
    setAccessibleName(tr("Search"));
}

} // namespace jejak::ui
