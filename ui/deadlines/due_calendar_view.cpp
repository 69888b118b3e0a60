#include "ui/deadlines/due_calendar_view.h"

#include "ui/deadlines/due_table.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int dayWidth = 352;
constexpr int numberWidth = 140;

} // namespace

DueCalendarView::DueCalendarView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_month(new MonthTable(workspace.today()))
    , m_day(new Card(QString()))
    , m_table(new DueTable(CaseLabels(workspace)))
    , m_none(new QLabel(tr("Nothing is due on this day.")))
{
    setObjectName(QStringLiteral("dueCalendarView"));
    nameControl(*m_month, QStringLiteral("monthTable"), tr("Calendar of deadlines"));
    nameControl(*m_table, QStringLiteral("dayTable"), tr("Deadlines of the day"));
    for (const int column :
         {int(DueModel::when), int(DueModel::date), int(DueModel::holder), int(DueModel::person)})
        m_table->setColumnHidden(column, true);
    // Beside the month there is little room: what is due takes the lines it needs.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->resizeSection(DueModel::number, numberWidth);
    m_table->horizontalHeader()->setSectionResizeMode(DueModel::what, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &TableView::resizeRowsToContents);
    setTextRole(*m_none, TextRole::muted);
    m_day->setFixedWidth(dayWidth);
    m_day->content().addWidget(m_none);
    m_day->content().addWidget(m_table, 1);
    m_day->content().addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, grid::gap, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(buildMonth(), 1);
    layout->addWidget(m_day);
    connect(m_month, &MonthTable::dayChanged, this, &DueCalendarView::showDay);
    connect(m_table, &DueTable::caseOpened, this, &DueCalendarView::caseOpened);
    showMonth();
}

QWidget* DueCalendarView::buildMonth()
{
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    setTextRole(*m_title, TextRole::heading);
    const auto arrow = [this](IconName name, const QString& text, const char* objectName,
                              int months) {
        auto* button = new QToolButton;
        button->setIcon(icon(name));
        button->setToolTip(text);
        nameControl(*button, QLatin1String(objectName), text);
        connect(button, &QToolButton::clicked, this, [this, months] { moveBy(months); });
        return button;
    };
    auto* now = new QPushButton(tr("&Today"));
    nameControl(*now, QStringLiteral("calendarToday"), now->text());
    connect(now, &QPushButton::clicked, this, [this] {
        m_month->setCurrentDay(m_workspace.today());
        showMonth();
        refresh();
    });
    head->addWidget(arrow(IconName::back, tr("Month before"), "monthBefore", -1));
    head->addWidget(arrow(IconName::next, tr("Month after"), "monthAfter", 1));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(now);
    card->content().addLayout(head);
    card->content().addWidget(m_month, 1);
    return card;
}

void DueCalendarView::moveBy(int months)
{
    m_month->setCurrentDay(Date((m_month->days().month() + std::chrono::months(months)) / 1));
    showMonth();
    refresh();
}

void DueCalendarView::showMonth()
{
    m_title->setText(monthAndYear(Date(m_month->days().month() / 1)));
    showDay(m_month->currentDay());
}

void DueCalendarView::refresh()
{
    const int generation = ++m_generation;
    m_workspace.desk.run(
        this,
        [session = m_workspace.session,
         query = deadlines::DueQuery{.from = m_month->days().firstDay(),
                                     .until = m_month->days().lastDay()}](
            desk::Desk& desk, JobControl&) { return readAllDue(desk, session, query); },
        [this, generation](Result<std::vector<deadlines::DueRow>> rows) {
            if (generation != m_generation)
                return;
            if (rows)
                present(*std::move(rows));
            else
                emit messageRaised({.role = StatusRole::bad, .text = sentence(rows.error())});
        });
}

void DueCalendarView::present(std::vector<deadlines::DueRow> rows)
{
    m_rows = std::move(rows);
    m_month->days().setMarks(marks());
    showDay(m_month->currentDay());
}

std::map<Date, DayMark> DueCalendarView::marks() const
{
    std::map<Date, DayMark> marks;
    const deadlines::WorkingDays& calendar = m_workspace.counting->calendar;
    for (std::chrono::sys_days day(m_month->days().firstDay());
         day <= std::chrono::sys_days(m_month->days().lastDay()); day += std::chrono::days(1))
        marks[Date(day)].isDayOff = !calendar.isWorkingDay(Date(day));
    for (const reference::Holiday& holiday : m_workspace.reference.holidays())
        if (const auto found = marks.find(holiday.date);
            found != marks.end() && found->second.isDayOff)
            found->second.name = fromUtf8(holiday.name);
    std::map<Date, int> counts;
    for (const deadlines::DueRow& row : m_rows)
        ++counts[row.limit.due];
    for (const auto& [day, count] : counts) {
        const bool past = day < m_workspace.today();
        const bool now = day == m_workspace.today();
        marks[day].chips.push_back({past  ? StatusRole::bad
                                    : now ? StatusRole::warning
                                          : StatusRole::accent,
                                    past ? tr("%Ln overdue", "", count) : tr("%Ln due", "", count),
                                    past  ? IconName::error
                                    : now ? IconName::warning
                                          : IconName::deadline});
    }
    return marks;
}

void DueCalendarView::showDay(Date day)
{
    m_day->setHeading(dateWithWeekday(day));
    std::vector<deadlines::DueRow> rows;
    for (const deadlines::DueRow& row : m_rows)
        if (row.limit.due == day)
            rows.push_back(row);
    m_none->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_table->setRows(std::move(rows), false);
}

} // namespace jejak::ui
