#include "ui/widgets/page_header.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jejak::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_before(new QHBoxLayout)
    , m_beside(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("pageHeader"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("pageNote"));
    m_note->setTextFormat(Qt::PlainText);
    setTextRole(*m_title, TextRole::title);
    setTextRole(*m_note, TextRole::muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addLayout(m_before);
    layout->addWidget(m_title);
    layout->addLayout(m_beside);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addLayout(m_actions);
    for (auto* part : {m_before, m_beside, m_actions})
        part->setSpacing(grid::gap);
    setMinimumHeight(32);
    setTitle(title);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QPushButton* PageHeader::addAction(QAction* action)
{
    QPushButton* button = makeButton(action, this);
    const QLayoutItem* last = m_actions->itemAt(m_actions->count() - 1);
    const bool primaryLast = last && last->widget()->property("primary").toBool();
    m_actions->insertWidget(m_actions->count() - (primaryLast ? 1 : 0), button);
    return button;
}

QPushButton* PageHeader::addPrimaryAction(QAction* action)
{
    QPushButton* button = makeButton(action, this);
    makePrimary(*button);
    m_actions->addWidget(button);
    return button;
}

void PageHeader::addBesideTitle(QWidget* widget)
{
    m_beside->addWidget(widget);
}

void PageHeader::addBeforeTitle(QWidget* widget)
{
    m_before->addWidget(widget);
}

QPushButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->shortcut().isEmpty()
                               ? QString()
                               : action->shortcut().toString(QKeySequence::NativeText));
        nameControl(*button, action->objectName() + QStringLiteral("Button"), action->text());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void makePrimary(QPushButton& button)
{
    setStyleProperty(button, "primary", true);
}

} // namespace jejak::ui
