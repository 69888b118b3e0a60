#include "ui/cases/property_list.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace jejak::ui {

PropertyList::PropertyList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    constexpr int nameWidth = 150;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(grid::padding);
    m_layout->setVerticalSpacing(grid::half);
    m_layout->setColumnMinimumWidth(0, nameWidth);
    m_layout->setColumnStretch(1, 1);
}

void PropertyList::add(const QString& name, const QString& value)
{
    const int row = m_layout->rowCount();
    auto* label = new QLabel(name);
    setTextRole(*label, TextRole::muted);
    auto* text = new QLabel(value.isEmpty() ? QStringLiteral("-") : value);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    m_layout->addWidget(label, row, 0, Qt::AlignTop);
    m_layout->addWidget(text, row, 1);
}

} // namespace jejak::ui
