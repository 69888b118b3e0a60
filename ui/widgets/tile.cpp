#include "ui/widgets/tile.h"

#include "ui/widgets/status.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace jejak::ui {

Tile::Tile(const QString& label, QWidget* parent)
    : Card(parent)
    , m_label(new QLabel)
    , m_figure(new QLabel)
    , m_note(new QLabel)
{
    setProperty("tile", true);
    setTextRole(*m_label, TextRole::muted);
    setTextRole(*m_figure, TextRole::figure);
    setTextRole(*m_note, TextRole::small);
    m_label->setObjectName(QStringLiteral("tileLabel"));
    m_figure->setObjectName(QStringLiteral("tileFigure"));
    m_note->setObjectName(QStringLiteral("tileNote"));
    m_note->setWordWrap(true);
    content().setSpacing(0);
    content().addWidget(m_label);
    content().addWidget(m_figure);
    content().addWidget(m_note);
    content().addStretch(); // beside a tile with a longer note
    setLabel(label);
}

void Tile::setLabel(const QString& label)
{
    m_label->setText(label);
    describe();
}

void Tile::setFigure(const QString& figure, const QString& note, StatusRole role)
{
    m_figure->setText(figure);
    m_note->setText(note);
    setStyleProperty(*m_figure, "status", statusWord(role));
    describe();
}

void Tile::setOpenable(bool openable)
{
    m_openable = openable;
    setFocusPolicy(openable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(openable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Tile::describe()
{
    setAccessibleName(
        QStringLiteral("%1: %2, %3").arg(m_label->text(), m_figure->text(), m_note->text()));
}

void Tile::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_openable && event->button() == Qt::LeftButton &&
        rect().contains(event->position().toPoint()))
        emit opened();
}

void Tile::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
    if (m_openable && enter)
        emit opened();
    else
        Card::keyPressEvent(event);
}

} // namespace jejak::ui
