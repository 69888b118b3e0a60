#include "ui/referral/chain_tab.h"

#include "core/referral/limit_course.h"
#include "ui/cases/case_texts.h"
#include "ui/deadlines/limit_text.h"
#include "ui/referral/step_needs.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <algorithm>
#include <array>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>

namespace jejak::ui {

namespace {

// Without the year, which stands in the first column.
QString dayOrNothing(std::optional<Date> date)
{
    return date ? QLocale().toString(toQt(*date), QStringLiteral("d MMM")) : QStringLiteral("-");
}

} // namespace

ChainTab::ChainTab(CaseLabels labels, bool mayRecord, bool mayVoid, QWidget* parent)
    : QWidget(parent)
    , m_labels(std::move(labels))
    , m_mayRecord(mayRecord)
    , m_mayVoid(mayVoid)
    , m_model(new QStandardItemModel(this))
    , m_table(new TableView)
    , m_void(new QPushButton(tr("Void the step...")))
    , m_possible(new QVBoxLayout)
{
    constexpr std::array widths{102, 208, 176, 148, 136, 88};
    m_model->setHorizontalHeaderLabels({tr("Date"), tr("Step"), tr("Letter"), tr("From \u2192 to"),
                                        tr("Sent / received"), tr("Working days")});
    nameControl(*m_table, QStringLiteral("chainTable"), tr("Referral chain"));
    m_table->setModel(m_model);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->horizontalHeader()->resizeSection(static_cast<int>(i), widths.at(i));
    nameControl(*m_void, QStringLiteral("voidStep"), m_void->text());
    setStyleProperty(*m_void, "link", true);
    m_void->setVisible(mayVoid);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChainTab::updateVoid);
    connect(m_void, &QPushButton::clicked, this, [this] {
        const auto row = static_cast<std::size_t>(m_table->currentIndex().row());
        if (row < m_steps.size())
            emit voidWanted(m_steps[row].id, stepLine(m_steps[row], m_labels));
    });
    auto* steps = new Card;
    steps->setTight();
    steps->content().addWidget(m_table);
    steps->content().addWidget(m_void, 0, Qt::AlignLeft);

    constexpr int possibleWidth = 252;
    auto* possible = new Card(tr("Steps possible now"));
    possible->setFixedWidth(possibleWidth);
    auto* inner = new QWidget;
    m_possible->setContentsMargins(0, 0, 0, 0);
    m_possible->setSpacing(0);
    inner->setLayout(m_possible);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("possibleSteps"));
    scroll->setAccessibleName(tr("Steps possible now"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    possible->content().addWidget(scroll);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, grid::gap, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(steps, 1);
    layout->addWidget(possible);
}

void ChainTab::show(const registers::CaseRecord& record)
{
    m_model->removeRows(0, m_model->rowCount());
    m_steps = record.chain.steps;
    std::optional<Date> before;
    for (const referral::Step& step : m_steps) {
        addStep(step, before);
        if (!step.isVoided)
            before = step.eventDate;
    }
    addWaiting(record);
    showPossible(record);
    updateVoid();
}

void ChainTab::addStep(const referral::Step& step, std::optional<Date> before)
{
    QString name = stepName(step, m_labels);
    if (step.isVoided)
        name = tr("%1 (voided: %2)").arg(name, fromUtf8(step.voidReason));
    if (!step.sanctionText.empty() || step.sanction)
        name += QStringLiteral(": ") + (step.sanction
                                            ? m_labels.sanction(*step.sanction, step.eventDate)
                                            : fromUtf8(step.sanctionText));
    const bool parties = !step.sender.empty() || !step.recipient.empty();
    const bool moved = step.sent || step.received;
    const QStringList cells{
        shortDate(step.eventDate),
        name,
        step.letterNumber.empty() ? QStringLiteral("-") : fromUtf8(step.letterNumber),
        parties ? QStringLiteral("%1 \u2192 %2")
                      .arg(partyName(step.sender, m_labels), partyName(step.recipient, m_labels))
                : QStringLiteral("-"),
        moved ? QStringLiteral("%1 / %2").arg(dayOrNothing(step.sent), dayOrNothing(step.received))
              : QStringLiteral("-"),
        before ? number(std::int64_t(m_labels.workingDays(*before, step.eventDate)))
               : QStringLiteral("0")};
    QList<QStandardItem*> row;
    for (const QString& cell : cells) {
        auto* item = new QStandardItem(cell);
        item->setToolTip(step.note.empty() ? cell : cell + QLatin1Char('\n') + fromUtf8(step.note));
        QFont font = m_table->font();
        font.setStrikeOut(step.isVoided);
        item->setFont(font);
        row += item;
    }
    row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->appendRow(row);
}

// What is open: who has to act, until when, and since when it is waited for.
void ChainTab::addWaiting(const registers::CaseRecord& record)
{
    std::vector<const referral::Limit*> open;
    for (const referral::FollowedLimit& each : record.chain.limits)
        if (each.state == referral::LimitState::open)
            open.push_back(&referral::limitOf(record.chain, each));
    std::sort(open.begin(), open.end(),
              [](const auto* left, const auto* right) { return left->due < right->due; });
    for (const referral::Limit* limit : open)
        addOpenLimit(*limit);
}

void ChainTab::addOpenLimit(const referral::Limit& limit)
{
    const bool begun = limit.start <= m_labels.today();
    const QStringList cells{
        QStringLiteral("-"),
        fromUtf8(limit.text),
        tr("until %1").arg(shortDate(limit.due)),
        partyName(limit.responsible, m_labels),
        {},
        begun ? number(std::int64_t(m_labels.workingDays(limit.start, m_labels.today())))
              : QString()};
    QList<QStandardItem*> row;
    for (const QString& cell : cells)
        row += new QStandardItem(cell);
    QFont strong = m_table->font();
    strong.setBold(limit.nature == referral::LimitNature::duty);
    row.at(1)->setFont(strong);
    const ChipFace face = shortLimitChip(limit.due, limit.unit, m_labels);
    row.at(4)->setText(face.text);
    row.at(4)->setData(QVariant::fromValue(face), chipRole);
    for (QStandardItem* item : row)
        item->setToolTip(limitExplanation(limit, m_labels));
    row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->appendRow(row);
}

void ChainTab::showPossible(const registers::CaseRecord& record)
{
    while (QLayoutItem* item = m_possible->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    const auto possible = record.file.isCancelled ? std::vector<referral::StepKind>()
                                                  : referral::nextSteps(record.chain);
    for (const referral::StepKind kind : possible) {
        const QString title = m_labels.word("step", referral::word(kind));
        auto* link = new QPushButton(title);
        nameControl(*link, QStringLiteral("step_") + fromUtf8(referral::word(kind)), title);
        setStyleProperty(*link, "link", true);
        link->setEnabled(m_mayRecord);
        connect(link, &QPushButton::clicked, this, [this, kind] { emit stepWanted(kind); });
        auto* hint = new QLabel(stepHint(kind));
        hint->setWordWrap(true);
        hint->setContentsMargins(3, 0, 0, grid::unit);
        setTextRole(*hint, TextRole::small);
        m_possible->addWidget(link, 0, Qt::AlignLeft);
        m_possible->addWidget(hint);
    }
    if (possible.empty()) {
        auto* none = new QLabel(tr("The case is finished; no step is possible."));
        none->setWordWrap(true);
        setTextRole(*none, TextRole::muted);
        m_possible->addWidget(none);
    }
    m_possible->addStretch();
}

void ChainTab::updateVoid()
{
    const int row = m_table->currentIndex().row();
    const bool possible = m_mayVoid && row >= 0 && row < static_cast<int>(m_steps.size()) &&
                          !m_steps[static_cast<std::size_t>(row)].isVoided;
    m_void->setEnabled(possible);
}

} // namespace jejak::ui
