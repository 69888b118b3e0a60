#include "ui/home/home_page.h"

#include "ui/cases/case_target.h"
#include "ui/charts/bar_chart.h"
#include "ui/deadlines/due_table.h"
#include "ui/home/home_figures.h"
#include "ui/home/home_tables.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tile.h"

#include <array>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {
namespace {

using registers::CaseFilter;
using registers::FilterField;

CaseFilter countedWith(const char* outcome)
{
    return {.terms = {{FilterField::counted, std::string("yes")},
                      {FilterField::outcome, std::string(outcome)}}};
}

QLabel* makeNote()
{
    auto* note = new QLabel;
    note->setWordWrap(true);
    setTextRole(*note, TextRole::muted);
    return note;
}

} // namespace

HomePage::HomePage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("homePage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid::gap);
    layout->addWidget(buildHeader());
    layout->addLayout(buildTiles());
    auto* lower = new QHBoxLayout;
    lower->setSpacing(grid::gap);
    lower->addWidget(buildDue(), 2);
    lower->addLayout(buildRight(), 1);
    layout->addLayout(lower, 1);
}

void HomePage::activate()
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session](desk::Desk& desk, JobControl&) {
            return fetchHomeFigures(desk, session);
        },
        [this](const Result<HomeFigures>& figures) {
            if (figures)
                show(*figures);
            else
                emit messageRaised({StatusRole::bad, sentence(figures.error())});
        });
}

QWidget* HomePage::buildHeader()
{
    auto* header = new PageHeader(tr("Home"));
    header->setNote(dateWithWeekday(m_workspace.today()));
    auto* add = new QAction(icon(IconName::add, IconColour::onAccent), tr("New case"), this);
    add->setObjectName(QStringLiteral("newCaseFromHome"));
    add->setShortcut(QKeySequence::New);
    addAction(add); // a shortcut works through a widget that shows the action
    add->setEnabled(m_workspace.allows(access::Action::recordCase));
    connect(add, &QAction::triggered, this, [this] { openCases(CaseTarget::newCase()); });
    header->addPrimaryAction(add);
    return header;
}

QLayout* HomePage::buildTiles()
{
    const auto cases = [this](CaseFilter filter) -> std::function<void()> {
        return [this, filter = std::move(filter)] { openCases(CaseTarget::list(filter)); };
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(grid::gap);
    m_reported = addTile(*row, tr("Reported"), QStringLiteral("reportedTile"),
                         cases({.terms = {{FilterField::counted, std::string("yes")}}}));
    m_recommended = addTile(*row, tr("Recommended"), QStringLiteral("recommendedTile"),
                            cases(countedWith("recommended")));
    m_followedUp = addTile(*row, tr("Followed up by the PPK"), QStringLiteral("followedUpTile"),
                           cases(countedWith("followed_up")));
    m_overdue = addTile(*row, tr("Overdue"), QStringLiteral("overdueTile"), [this] {
        emit navigationRequested(QString::fromLatin1(page::deadlines), {});
    });
    return row;
}

Tile* HomePage::addTile(QHBoxLayout& row, const QString& label, const QString& name,
                        std::function<void()> open)
{
    auto* tile = new Tile(label);
    tile->setObjectName(name);
    tile->setOpenable(true);
    connect(tile, &Tile::opened, this, std::move(open));
    row.addWidget(tile);
    return tile;
}

QWidget* HomePage::buildDue()
{
    auto* card = new Card(tr("What needs action"));
    m_due = new DueTable(CaseLabels(m_workspace));
    for (const int column : {int(DueModel::date), int(DueModel::person)})
        m_due->setColumnHidden(column, true);
    constexpr std::array<std::pair<int, int>, 4> widths{{{DueModel::when, 136},
                                                         {DueModel::number, 136},
                                                         {DueModel::what, 340},
                                                         {DueModel::holder, 108}}};
    for (const auto& [column, width] : widths)
        m_due->horizontalHeader()->resizeSection(column, width);
    m_due->setNarrow();
    m_due->horizontalHeader()->setStretchLastSection(false);
    m_due->horizontalHeader()->setSectionResizeMode(DueModel::what, QHeaderView::Stretch);
    m_due->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nameControl(*m_due, QStringLiteral("dueTable"), tr("What needs action"));
    connect(m_due, &DueTable::caseOpened, this,
            [this](const QString& number) { openCases(CaseTarget::oneCase(number)); });
    card->content().addWidget(m_due, 1);
    m_dueNote = makeNote();
    auto* all = new QPushButton(tr("See all"));
    nameControl(*all, QStringLiteral("allDue"), tr("See all deadlines"));
    setStyleProperty(*all, "link", true);
    connect(all, &QPushButton::clicked, this,
            [this] { emit navigationRequested(QString::fromLatin1(page::deadlines), {}); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(grid::gap);
    foot->addWidget(m_dueNote, 1);
    foot->addWidget(all, 0, Qt::AlignTop);
    card->content().addLayout(foot);
    return card;
}

QLayout* HomePage::buildRight()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(grid::gap);
    auto* funnel = new Card(tr("How far the cases are"));
    m_funnel = new BarChart(ChartShape::bars);
    m_funnel->setObjectName(QStringLiteral("homeFunnel"));
    funnel->content().addWidget(m_funnel);
    m_funnelNote = makeNote();
    funnel->content().addWidget(m_funnelNote);
    column->addWidget(funnel);

    auto* holders = new Card(tr("Who has the ball"));
    m_holders = new HolderTable(CaseLabels(m_workspace));
    nameControl(*m_holders, QStringLiteral("holderTable"), tr("Who has the ball"));
    connect(m_holders, &HolderTable::holderOpened, this, [this](const QString& holder) {
        openCases(CaseTarget::list({.terms = {{FilterField::holder, holder.toStdString()}}}));
    });
    holders->content().addWidget(m_holders, 1);
    column->addWidget(holders, 1);
    return column;
}

void HomePage::show(const HomeFigures& figures)
{
    showTiles(figures);
    const statistics::Funnel& funnel = figures.funnel;
    m_due->setRows(figures.due, false);
    m_dueNote->setText(figures.due.empty()
                           ? tr("Nothing is due. Limits of the law appear here as soon as a step "
                                "begins one.")
                           : tr("%1 of %2 open limits, rights and dates among them. Point at a "
                                "line to see how its limit was counted.")
                                 .arg(number(static_cast<std::int64_t>(figures.due.size())),
                                      number(figures.dueCounts.listed)));
    m_funnel->setData({.title = tr("How far the cases are"),
                       .bars = {{.label = tr("Reported"), .value = funnel.reported},
                                {.label = tr("Processed"), .value = funnel.processed},
                                {.label = tr("Recommended"), .value = funnel.recommended},
                                {.label = tr("Followed up"), .value = funnel.followedUp}}},
                      BarOrder::asGiven);
    m_funnelNote->setText(
        tr("%1 reported = %2 processed + %3 asked for clarification + %4 in process + %5 not "
           "eligible or stopped \u00b7 data position %6")
            .arg(number(funnel.reported), number(funnel.processed), number(funnel.clarification),
                 number(funnel.inProcess), number(funnel.rejected),
                 dateTime(figures.position.instant, figures.position.zone)));
    m_holders->setRows(figures.holders);
}

void HomePage::showTiles(const HomeFigures& figures)
{
    const statistics::Funnel& funnel = figures.funnel;
    m_reported->setFigure(
        number(funnel.reported),
        tr("civil servants · %1 this month").arg(number(figures.reportedThisMonth)));
    m_recommended->setFigure(
        number(funnel.recommended),
        tr("%1 of those processed").arg(share(funnel.recommended, funnel.processed)));
    m_followedUp->setFigure(number(funnel.followedUp), share(funnel.followedUp, funnel.recommended),
                            StatusRole::good);
    const deadlines::DueCounts& due = figures.dueCounts;
    m_overdue->setFigure(number(due.overdue),
                         tr("of %1 open deadlines, %2 within 3 working days")
                             .arg(number(due.open), number(due.soon)),
                         due.overdue > 0 ? StatusRole::bad : StatusRole::neutral);
}

void HomePage::openCases(const CaseTarget& target)
{
    emit navigationRequested(QString::fromLatin1(page::cases), QVariant::fromValue(target));
}

PageEntry homePage(Workspace& workspace)
{
    return {QString::fromLatin1(page::home), [] { return HomePage::tr("Home"); }, IconName::home,
            [&workspace](QWidget* parent) { return new HomePage(workspace, parent); }};
}

} // namespace jejak::ui
