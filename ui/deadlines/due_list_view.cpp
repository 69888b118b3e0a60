#include "ui/deadlines/due_list_view.h"

#include "ui/cases/choices.h"
#include "ui/deadlines/due_table.h"
#include "ui/deadlines/reminder_dialog.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace jejak::ui {

namespace {

const QString everybody = QStringLiteral("all");

} // namespace

DueListView::DueListView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_holder(new ChoiceField)
    , m_snoozed(new QCheckBox(tr("Also what I am reminded of later")))
    , m_note(new QLabel)
    , m_table(new DueTable(CaseLabels(workspace)))
    , m_empty(new EmptyState(IconName::deadline,
                             tr("Nothing is due. Limits of the law appear here as soon as a step "
                                "begins one.")))
    , m_body(new QStackedWidget)
    , m_open(new QPushButton(tr("&Open the case")))
    , m_remind(new QPushButton(tr("Remind me &again")))
{
    setObjectName(QStringLiteral("dueListView"));
    nameControl(*m_table, QStringLiteral("deadlineTable"), tr("Deadlines"));
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(m_table);
    m_body->addWidget(card);
    m_body->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::gap, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(buildFilter());
    layout->addWidget(m_body, 1);
    layout->addWidget(buildActions());
    connect(m_table, &DueTable::caseOpened, this, &DueListView::caseOpened);
    connect(m_table, &DueTable::choiceChanged, this, &DueListView::enableActions);
    enableActions();
}

QWidget* DueListView::buildFilter()
{
    auto* filter = new QWidget;
    auto* row = new QHBoxLayout(filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    auto* label = new QLabel(tr("Awaited from"));
    setTextRole(*label, TextRole::muted);
    std::vector<Choice> holders{{everybody, tr("everybody")}};
    for (Choice& each : wordChoices("holder", CaseLabels(m_workspace)))
        if (each.code != QLatin1String("none"))
            holders.push_back(std::move(each));
    m_holder->setChoices(holders);
    m_holder->setCode(everybody);
    nameField(*label, *m_holder, QStringLiteral("dueHolder"));
    nameControl(*m_snoozed, QStringLiteral("dueSnoozed"), m_snoozed->text());
    m_snoozed->setChecked(true);
    setTextRole(*m_note, TextRole::muted);
    row->addWidget(label);
    row->addWidget(m_holder);
    row->addWidget(m_snoozed);
    row->addStretch();
    row->addWidget(m_note);
    connect(m_holder, &ChoiceField::codeChanged, this, &DueListView::refresh);
    connect(m_snoozed, &QCheckBox::toggled, this, &DueListView::refresh);
    return filter;
}

QWidget* DueListView::buildActions()
{
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    nameControl(*m_open, QStringLiteral("openDueCase"), m_open->text());
    nameControl(*m_remind, QStringLiteral("remindAgain"), m_remind->text());
    m_remind->setToolTip(tr("Moves only this reminder, on this computer. The limit of the law "
                            "stays where it is."));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const deadlines::DueRow* limit = m_table->chosen())
            emit caseOpened(fromUtf8(limit->number));
    });
    auto* menu = new QMenu(this);
    const auto offer = [&](const QString& text, const char* name, std::optional<Date> day) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, day] { snoozeUntil(day); });
    };
    offer(tr("on the next working day"), "remindNext", workingDay(1));
    offer(tr("in 3 working days"), "remindIn3", workingDay(3));
    offer(tr("in 5 working days"), "remindIn5", workingDay(5));
    QAction* other = menu->addAction(tr("on another day..."));
    other->setObjectName(QStringLiteral("remindOther"));
    connect(other, &QAction::triggered, this, &DueListView::askForDay);
    menu->addSeparator();
    offer(tr("now: take the reminder back"), "remindNow", std::nullopt);
    m_remind->setMenu(menu);
    row->addWidget(m_open);
    row->addWidget(m_remind);
    row->addStretch();
    return actions;
}

Date DueListView::workingDay(int after) const
{
    return m_workspace.counting->calendar.add(m_workspace.today(), after).date;
}

void DueListView::refresh()
{
    deadlines::DueQuery query{.withSnoozed = m_snoozed->isChecked()};
    if (!m_holder->code().isEmpty() && m_holder->code() != everybody)
        query.responsible = toUtf8(m_holder->code());
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, query](desk::Desk& desk, JobControl&) {
            return readDue(desk, session, query);
        },
        [this](Result<DueOverview> overview) {
            if (overview)
                present(*std::move(overview));
            else
                emit messageRaised({.role = StatusRole::bad, .text = sentence(overview.error())});
        });
}

void DueListView::present(DueOverview overview)
{
    const auto shown = static_cast<std::int64_t>(overview.rows.size());
    m_note->setText(shown == dueRowsAtOnce
                        ? tr("the %1 most pressing are shown").arg(number(dueRowsAtOnce))
                        : QString());
    m_table->setRows(std::move(overview.rows));
    m_body->setCurrentIndex(shown > 0 ? 0 : 1);
    enableActions();
    emit counted(overview.counts);
}

void DueListView::enableActions()
{
    const bool chosen = m_table->chosen() != nullptr;
    m_open->setEnabled(chosen);
    m_remind->setEnabled(chosen);
}

void DueListView::askForDay()
{
    ReminderDialog dialog(m_workspace.today(), workingDay(1), this);
    if (dialog.exec() == QDialog::Accepted && dialog.day())
        snoozeUntil(dialog.day());
}

void DueListView::snoozeUntil(std::optional<Date> day)
{
    const deadlines::DueRow* row = m_table->chosen();
    if (row == nullptr)
        return;
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, step = row->step, code = row->limit.code,
         day](desk::Desk& desk, JobControl&) {
            return desk.limits().snooze(session, step, code, day, desk.today());
        },
        [this](const Result<void>& snoozed) {
            if (!snoozed)
                emit messageRaised({.role = StatusRole::bad, .text = sentence(snoozed.error())});
            refresh();
        });
}

} // namespace jejak::ui
