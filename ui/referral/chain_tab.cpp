#include "ui/referral/chain_tab.h"

#include "core/referral/limit_course.h"
#include "ui/cases/case_texts.h"
#include "ui/deadlines/limit_text.h"
#include "ui/referral/possible_steps.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <algorithm>
#include <array>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>

namespace jejak::ui {

namespace {

// Without the year where it stands in the first column.
QString dayBeside(Date event, std::optional<Date> date)
{
    if (!date)
        return QStringLiteral("-");
    return date->year() == event.year() ? QLocale().toString(toQt(*date), QStringLiteral("d MMM"))
                                        : shortDate(*date);
}

// Where a step has no letter, its record is its paper.
QString paperOf(const referral::Step& step)
{
    const std::string& paper = step.letterNumber.empty() ? step.minutes : step.letterNumber;
    return paper.empty() ? QStringLiteral("-") : fromUtf8(paper);
}

QString partiesOf(const referral::Step& step, const CaseLabels& labels)
{
    if (step.recipient.empty())
        return step.sender.empty() ? QStringLiteral("-")
                                   : partyName(step.sender, labels, step.eventDate);
    return QStringLiteral("%1 \u2192 %2")
        .arg(partyName(step.sender, labels, step.eventDate),
             partyName(step.recipient, labels, step.eventDate));
}

} // namespace

ChainTab::ChainTab(CaseLabels labels, bool mayRecord, bool mayVoid, QWidget* parent)
    : QWidget(parent)
    , m_labels(std::move(labels))
    , m_mayVoid(mayVoid)
    , m_model(new QStandardItemModel(this))
    , m_table(new TableView)
    , m_void(new QPushButton(tr("Void the step...")))
    , m_possible(new PossibleSteps(m_labels, mayRecord))
{
    constexpr std::array widths{100, 208, 180, 124, 132, 92};
    m_model->setHorizontalHeaderLabels({tr("Date"), tr("Step"), tr("Letter"), tr("From \u2192 to"),
                                        tr("Sent / received"), tr("Working days")});
    m_model->horizontalHeaderItem(int(widths.size()) - 1)
        ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    nameControl(*m_table, QStringLiteral("chainTable"), tr("Referral chain"));
    // A step with its people, or with why it was voided, takes the lines it needs.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &TableView::resizeRowsToContents);
    m_table->setModel(m_model);
    for (int i = 0; i < int(widths.size()); ++i) {
        QHeaderView& header = *m_table->horizontalHeader();
        header.resizeSection(i, std::max(widths.at(static_cast<std::size_t>(i)),
                                         header.sectionSizeHint(i))); // never a clipped heading
    }
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
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

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, grid::gap, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(steps, 1);
    layout->addWidget(m_possible);
    connect(m_possible, &PossibleSteps::stepWanted, this, &ChainTab::stepWanted);
}

void ChainTab::show(const registers::CaseRecord& record)
{
    m_model->removeRows(0, m_model->rowCount());
    m_steps = record.chain.steps;
    std::optional<Date> before;
    for (const referral::Step& step : m_steps) {
        addStep(step, before, someOf(step.respondents, record.file.content));
        if (!step.isVoided)
            before = step.eventDate;
    }
    addWaiting(record);
    m_table->scrollToBottom(); // the latest step, and what is open
    m_possible->show(record);
    updateVoid();
}

void ChainTab::addStep(const referral::Step& step, std::optional<Date> before,
                       const QString& people)
{
    QString name = stepName(step, m_labels);
    if (step.isVoided)
        name = tr("%1 (voided: %2)").arg(name, fromUtf8(step.voidReason));
    if (!step.sanctionText.empty() || step.sanction)
        name += QStringLiteral(": ") + (step.sanction
                                            ? m_labels.sanction(*step.sanction, step.eventDate)
                                            : fromUtf8(step.sanctionText));
    if (!people.isEmpty())
        name += QStringLiteral(" \u00b7 ") + people;
    const bool moved = step.sent || step.received;
    const QStringList cells{
        shortDate(step.eventDate),
        name,
        paperOf(step),
        partiesOf(step, m_labels),
        moved ? QStringLiteral("%1 / %2").arg(dayBeside(step.eventDate, step.sent),
                                              dayBeside(step.eventDate, step.received))
              : QStringLiteral("-"),
        before && *before < step.eventDate
            ? number(std::int64_t(m_labels.workingDays(*before, step.eventDate)))
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
        addOpenLimit(*limit, someOf(*limit, record));
}

void ChainTab::addOpenLimit(const referral::Limit& limit, const QString& people)
{
    const bool begun = limit.start <= m_labels.today();
    const QStringList cells{
        QStringLiteral("-"),
        people.isEmpty() ? fromUtf8(limit.text)
                         : QStringLiteral("%1 \u00b7 %2").arg(fromUtf8(limit.text), people),
        tr("until %1").arg(shortDate(limit.due)),
        awaitedFrom(limit, m_labels),
        {},
        begun ? number(std::int64_t(m_labels.workingDays(limit.start, m_labels.today())))
              : QString()};
    QList<QStandardItem*> row;
    for (const QString& cell : cells)
        row += new QStandardItem(cell);
    QFont strong = m_table->font();
    strong.setBold(limit.nature == referral::LimitNature::duty);
    row.at(1)->setFont(strong);
    const ChipFace face = limitChip(limit, m_labels, ChipLength::narrow);
    row.at(4)->setText(face.text);
    row.at(4)->setData(QVariant::fromValue(face), chipRole);
    for (QStandardItem* item : row)
        item->setToolTip(limitExplanation(limit, m_labels, people));
    row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->appendRow(row);
}

void ChainTab::explainSteps()
{
    m_possible->explain();
}

void ChainTab::updateVoid()
{
    const int row = m_table->currentIndex().row();
    const bool possible = m_mayVoid && row >= 0 && row < static_cast<int>(m_steps.size()) &&
                          !m_steps[static_cast<std::size_t>(row)].isVoided;
    m_void->setEnabled(possible);
}

} // namespace jejak::ui
