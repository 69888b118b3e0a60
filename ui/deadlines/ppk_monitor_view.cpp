#include "ui/deadlines/ppk_monitor_view.h"

#include "core/referral/limit_course.h"
#include "ui/cases/case_dossier.h"
#include "ui/deadlines/limit_dialog.h"
#include "ui/deadlines/limit_text.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <algorithm>
#include <array>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace jejak::ui {

using registers::MonitoredRecommendation;

namespace {

constexpr std::int64_t rowsAtOnce = 1000;

QString dayOr(const std::optional<Date>& date)
{
    return date ? shortDate(*date) : QStringLiteral("-");
}

// The step whose limit the PPK has to keep, and that limit, while it is open.
struct AnswerLimit
{
    EntityId step{};
    referral::Limit limit{};
};

// The open answer limits that wait for the respondent of the row. The row knows it by name alone;
// where several bear that name, the day of the row tells them apart if it can.
std::vector<AnswerLimit> answerLimitsOf(const registers::CaseRecord& record,
                                        const MonitoredRecommendation& row)
{
    const referral::Chain& chain = record.chain;
    const auto& respondents = record.file.content.respondents;
    const auto isMeant = [&](std::size_t place) {
        return place < respondents.size() && respondents[place].name == row.respondent;
    };
    std::vector<AnswerLimit> found;
    for (const referral::FollowedLimit& each : chain.limits) {
        const referral::Limit& limit = referral::limitOf(chain, each);
        if (each.state == referral::LimitState::open && limit.code == referral::answerOfPpk &&
            std::any_of(each.waiting.begin(), each.waiting.end(), isMeant))
            found.push_back({chain.steps[each.step].id, limit});
    }
    if (found.size() > 1 && row.due) {
        std::vector<AnswerLimit> ofDay;
        for (const AnswerLimit& each : found)
            if (each.limit.due == *row.due)
                ofDay.push_back(each);
        if (ofDay.size() == 1)
            return ofDay;
    }
    return found;
}

} // namespace

PpkMonitorView::PpkMonitorView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_labels(workspace)
    , m_model(new QStandardItemModel(this))
    , m_table(new TableView)
    , m_body(new QStackedWidget)
    , m_note(new QLabel)
    , m_all(new QCheckBox(tr("Also what was answered")))
    , m_open(new QPushButton(tr("O&pen the case")))
    , m_limit(new QPushButton(tr("Change the &limit...")))
{
    constexpr std::array widths{132, 160, 190, 108, 120, 116, 120, 150};
    setObjectName(QStringLiteral("ppkMonitorView"));
    m_model->setHorizontalHeaderLabels({tr("Register number"), tr("Respondent"),
                                        tr("Recommendation"), tr("PPK has it"), tr("Answer due"),
                                        tr("Warnings"), tr("Data blocked"), tr("Decision")});
    nameControl(*m_table, QStringLiteral("ppkTable"), tr("PPK monitor"));
    m_table->setModel(m_model);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->horizontalHeader()->resizeSection(static_cast<int>(i), widths.at(i));
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(m_table);
    m_body->addWidget(card);
    m_body->addWidget(new EmptyState(
        IconName::deadline,
        tr("No PPK owes an answer. Recommendations appear here until they are followed up.")));
    nameControl(*m_all, QStringLiteral("ppkAll"), m_all->text());
    nameControl(*m_open, QStringLiteral("openPpkCase"), m_open->text());
    nameControl(*m_limit, QStringLiteral("changeLimit"), m_limit->text());
    auto* actions = new QHBoxLayout;
    actions->setSpacing(grid::unit);
    actions->addWidget(m_open);
    actions->addWidget(m_limit);
    actions->addStretch();
    setTextRole(*m_note, TextRole::muted);
    actions->addWidget(m_note);
    actions->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::gap, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_body, 1);
    layout->addLayout(actions);
    connect(m_all, &QCheckBox::toggled, this, &PpkMonitorView::refresh);
    connect(m_limit, &QPushButton::clicked, this, &PpkMonitorView::changeLimit);
    const auto open = [this] {
        if (const MonitoredRecommendation* row = chosen())
            emit caseOpened(fromUtf8(row->number));
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &TableView::rowOpened, this, open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PpkMonitorView::enableActions);
    enableActions();
}

void PpkMonitorView::refresh()
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session,
         query = registers::MonitorQuery{!m_all->isChecked(), rowsAtOnce}](desk::Desk& desk,
                                                                           JobControl&) {
            return registers::ppkMonitor(desk.database(), session, query, desk.today());
        },
        [this](Result<std::vector<MonitoredRecommendation>> rows) {
            if (rows)
                present(*std::move(rows));
            else
                emit messageRaised({.role = StatusRole::bad, .text = sentence(rows.error())});
        });
}

void PpkMonitorView::present(std::vector<MonitoredRecommendation> rows)
{
    const int before = m_table->currentIndex().row();
    m_rows = std::move(rows);
    m_model->removeRows(0, m_model->rowCount());
    for (const MonitoredRecommendation& row : m_rows)
        addRow(row);
    m_note->setText(std::ssize(m_rows) == rowsAtOnce
                        ? tr("the %1 most pressing are shown").arg(number(rowsAtOnce))
                        : QString());
    m_body->setCurrentIndex(m_rows.empty() ? 1 : 0);
    if (!m_rows.empty())
        m_table->setCurrentIndex(m_model->index(std::clamp(before, 0, m_model->rowCount() - 1), 0));
    enableActions();
}

void PpkMonitorView::addRow(const MonitoredRecommendation& row)
{
    const bool waits = row.decision.empty();
    const QString warnings = row.lastWarning
                                 ? QStringLiteral("%1, %2").arg(number(std::int64_t(row.warnings)),
                                                                shortDate(*row.lastWarning))
                                 : QStringLiteral("0");
    QString blocked = dayOr(row.blocked);
    if (row.unblocked)
        blocked = tr("lifted %1").arg(shortDate(*row.unblocked));
    QString decision = waits ? tr("none yet") : m_labels.word("step", row.decision);
    if (!row.comparison.empty())
        decision += QStringLiteral(": ") + m_labels.word("comparison", row.comparison);
    const QString letter =
        row.letterNumber.empty() ? shortDate(row.recommended) : fromUtf8(row.letterNumber);
    QList<QStandardItem*> items;
    for (const QString& cell : {fromUtf8(row.number), fromUtf8(row.respondent), letter,
                                dayOr(row.received), dayOr(row.due), warnings, blocked, decision}) {
        auto* item = new QStandardItem(cell);
        item->setToolTip(cell);
        items += item;
    }
    items.at(1)->setToolTip(
        QStringLiteral("%1\n%2").arg(fromUtf8(row.respondent), fromUtf8(row.agency)));
    items.at(4)->setToolTip(fromUtf8(row.dueRule));
    if (waits && row.due)
        items.at(4)->setData(QVariant::fromValue(limitChip(*row.due, DayUnit::workingDays, m_labels,
                                                           ChipLength::narrow)),
                             chipRole);
    if (!row.comparisonReason.empty())
        items.at(7)->setToolTip(fromUtf8(row.comparisonReason));
    m_model->appendRow(items);
}

const MonitoredRecommendation* PpkMonitorView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_rows.size())
               ? nullptr
               : &m_rows[static_cast<std::size_t>(row)];
}

void PpkMonitorView::enableActions()
{
    const MonitoredRecommendation* row = chosen();
    m_open->setEnabled(row != nullptr);
    m_limit->setEnabled(row != nullptr && row->decision.empty() &&
                        m_workspace.allows(access::Action::recordStep));
}

void PpkMonitorView::changeLimit()
{
    const MonitoredRecommendation* row = chosen();
    if (row == nullptr)
        return;
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, id = row->id](desk::Desk& desk, JobControl&) {
            return readDossier(desk, session, id);
        },
        [this, wanted = *row](const Result<SharedDossier>& dossier) {
            if (dossier)
                editLimitOf((*dossier)->record, wanted);
            else
                emit messageRaised({.role = StatusRole::bad, .text = sentence(dossier.error())});
        });
}

void PpkMonitorView::editLimitOf(const registers::CaseRecord& record,
                                 const MonitoredRecommendation& row)
{
    const std::vector<AnswerLimit> found = answerLimitsOf(record, row);
    if (found.size() == 1)
        return editLimit(record.file.id, found.front().step, found.front().limit,
                         fromUtf8(record.file.number));
    emit messageRaised(
        {.role = StatusRole::warning,
         .text = found.empty()
                     ? tr("%1: no open limit waits for this respondent. Nothing was changed.")
                           .arg(fromUtf8(record.file.number))
                     : tr("%1: more than one open limit may be meant. Nothing was changed.")
                           .arg(fromUtf8(record.file.number))});
}

void PpkMonitorView::editLimit(const CaseId& id, const EntityId& step, const referral::Limit& limit,
                               const QString& number)
{
    auto* dialog = new LimitDialog(limit, number, m_labels, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LimitDialog::termsReady, this,
            [this, dialog, id, step, code = limit.code](const referral::LimitTerms& terms,
                                                        const QString& reason) {
                m_workspace.desk.run(
                    dialog,
                    [session = m_workspace.session, id,
                     wanted = deadlines::LimitChange{step, code, terms, toUtf8(reason)}](
                        desk::Desk& desk, JobControl&) {
                        return desk.limits().change(session, id, wanted);
                    },
                    [this, dialog](const Result<referral::Limit>& changed) {
                        if (!changed)
                            return dialog->showError(sentence(changed.error()));
                        dialog->accept();
                        emit messageRaised(
                            {.role = StatusRole::good,
                             .text = tr("The limit is now %1.").arg(longDate(changed->due))});
                        refresh();
                        emit limitChanged();
                    });
            });
    dialog->open();
}

} // namespace jejak::ui
