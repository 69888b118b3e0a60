#include "ui/referral/possible_steps.h"

#include "ui/referral/obstacle_text.h"
#include "ui/referral/step_needs.h"
#include "ui/text/utf8.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <algorithm>

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int cardWidth = 252;

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

QVBoxLayout* rowsIn(QWidget& widget)
{
    auto* rows = new QVBoxLayout(&widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    return rows;
}

// What may come later stands before what lies behind.
bool comesFirst(const referral::ObstructedStep& left, const referral::ObstructedStep& right)
{
    const auto isBehind = [](const referral::ObstructedStep& step) {
        return step.obstacle.reason == referral::StepObstacle::Reason::passed;
    };
    return !isBehind(left) && isBehind(right);
}

// "Sekar Contoh, Budi Contoh"; empty when it is everybody.
QString namesOf(const referral::ObstructedStep& step, const registers::CaseRecord& record)
{
    const auto& respondents = record.file.content.respondents;
    if (step.respondents.size() == respondents.size())
        return {};
    QStringList names;
    for (const std::size_t each : step.respondents)
        names += fromUtf8(respondents.at(each).name);
    return names.join(QStringLiteral(", "));
}

} // namespace

PossibleSteps::PossibleSteps(CaseLabels labels, bool mayRecord, QWidget* parent)
    : Card(tr("Steps possible now"), parent)
    , m_labels(std::move(labels))
    , m_mayRecord(mayRecord)
    , m_scroll(new QScrollArea)
    , m_unfold(new QToolButton)
    , m_reasons(new QWidget)
{
    setFixedWidth(cardWidth);
    auto* inner = new QWidget;
    auto* layout = rowsIn(*inner);
    auto* possible = new QWidget;
    m_possible = rowsIn(*possible);
    m_obstructed = rowsIn(*m_reasons);
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setArrowType(Qt::RightArrow);
    m_unfold->setToolTip(tr("Steps that cannot be recorded now, and why not"));
    m_unfold->setText(tr("Not possible now"));
    nameControl(*m_unfold, QStringLiteral("unfoldObstructed"), m_unfold->text());
    m_reasons->setObjectName(QStringLiteral("obstructedSteps"));
    m_reasons->hide();
    connect(m_unfold, &QToolButton::toggled, this, [this](bool unfolded) {
        m_unfold->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        m_reasons->setVisible(unfolded);
        // Only once the rows have their places is it known how far down they are.
        QMetaObject::invokeMethod(
            this,
            [this, unfolded] {
                m_scroll->verticalScrollBar()->setValue(unfolded ? m_reasons->y() : 0);
            },
            Qt::QueuedConnection);
    });
    layout->addWidget(possible);
    layout->addWidget(m_reasons);
    layout->addStretch();
    m_scroll->setObjectName(QStringLiteral("possibleSteps"));
    m_scroll->setAccessibleName(tr("Steps possible now"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inner);
    content().addWidget(m_scroll, 1);
    content().addWidget(m_unfold, 0, Qt::AlignLeft); // in sight however long the list is
}

void PossibleSteps::show(const registers::CaseRecord& record)
{
    showPossible(record);
    showObstructed(record);
}

void PossibleSteps::explain()
{
    m_unfold->setChecked(true);
    m_unfold->setFocus(Qt::OtherFocusReason);
}

void PossibleSteps::showPossible(const registers::CaseRecord& record)
{
    clear(*m_possible);
    const auto possible =
        record.file.isCancelled ? std::vector<referral::StepKind>() : offeredSteps(record.chain);
    for (const referral::StepKind kind : possible) {
        const QString title = m_labels.word("step", referral::word(kind));
        auto* link = new QPushButton(title);
        nameControl(*link, QStringLiteral("step_") + fromUtf8(referral::word(kind)), title);
        setStyleProperty(*link, "link", true);
        link->setEnabled(m_mayRecord);
        connect(link, &QPushButton::clicked, this, [this, kind] { emit stepWanted(kind); });
        addRow(*m_possible, link, stepHint(kind));
    }
    if (possible.empty()) {
        auto* none = new QLabel(tr("The case is finished; no step is possible."));
        none->setWordWrap(true);
        setTextRole(*none, TextRole::muted);
        m_possible->addWidget(none);
    }
}

void PossibleSteps::showObstructed(const registers::CaseRecord& record)
{
    clear(*m_obstructed);
    auto steps = record.file.isCancelled ? std::vector<referral::ObstructedStep>()
                                         : referral::obstructedSteps(record.chain);
    std::stable_sort(steps.begin(), steps.end(), comesFirst);
    m_unfold->setVisible(!steps.empty());
    for (const referral::ObstructedStep& step : steps) {
        auto* title = new QLabel(m_labels.word("step", referral::word(step.kind)));
        title->setWordWrap(true);
        title->setContentsMargins(3, 0, 0, 0);
        setTextRole(*title, TextRole::muted);
        const QString names = namesOf(step, record);
        const QString reason = obstacleText(step.obstacle, step.last, m_labels);
        addRow(*m_obstructed, title,
               names.isEmpty() ? reason : tr("For %1: %2").arg(names, reason));
    }
}

void PossibleSteps::addRow(QVBoxLayout& rows, QWidget* title, const QString& hint)
{
    auto* text = new QLabel(hint);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setContentsMargins(3, 0, 0, grid::unit);
    setTextRole(*text, TextRole::small);
    const bool isLink = qobject_cast<QPushButton*>(title) != nullptr;
    rows.addWidget(title, 0, isLink ? Qt::AlignLeft : Qt::Alignment());
    rows.addWidget(text);
}

} // namespace jejak::ui
