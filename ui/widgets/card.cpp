#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jejak::ui {

Card::Card(QWidget* parent)
    : Card(QString(), parent)
{
}

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel)
    , m_content(new QVBoxLayout)
{
    setProperty("card", true);
    m_heading->setObjectName(QStringLiteral("cardHeading"));
    setTextRole(*m_heading, TextRole::heading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::gap, grid::padding, grid::gap);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_heading);
    layout->addLayout(m_content, 1);
    m_content->setSpacing(grid::unit);
    setHeading(heading);
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::setTight()
{
    // A pixel for the line, the rest so that the content's corners stay inside the round ones.
    constexpr int edge = 4;
    layout()->setContentsMargins(edge, edge, edge, edge);
    m_heading->setContentsMargins(grid::gap, grid::unit, grid::gap, 0);
}

QFrame* makeRuler(QWidget* parent)
{
    auto* ruler = new QFrame(parent);
    ruler->setProperty("ruler", true);
    return ruler;
}

} // namespace jejak::ui
