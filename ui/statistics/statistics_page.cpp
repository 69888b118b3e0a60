#include "ui/statistics/statistics_page.h"

#include "core/desk/data_state.h"
#include "core/statistics/labels.h"
#include "core/statistics/statistics_service.h"
#include "ui/cases/case_target.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/numbers_table.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace jejak::ui {
namespace {

// What stands for "no value" where a key is a text.
const QString noKey = QStringLiteral("-");

constexpr int dateWidth = 160;
constexpr int choiceWidth = 180;

QString keyText(const statistics::Key& key)
{
    return key ? QString::fromStdString(*key) : noKey;
}

statistics::Key keyFrom(const QString& text)
{
    return text == noKey ? statistics::Key() : statistics::Key(text.toStdString());
}

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

StatisticsPage::StatisticsPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_topics(statisticTopics())
{
    setObjectName(QStringLiteral("statisticsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid::gap);
    auto* answer = buildAnswer(); // first, because the header offers its picture
    layout->addWidget(buildHeader());
    layout->addWidget(buildQuestion());
    layout->addWidget(buildTabs());
    layout->addLayout(answer, 1);
    layout->addWidget(m_state, 0, Qt::AlignLeft); // as long as its sum is, it moves nothing here
}

QWidget* StatisticsPage::buildHeader()
{
    auto* header = new PageHeader(tr("Statistics"));
    m_position = new QLabel;
    setTextRole(*m_position, TextRole::muted);
    header->addBesideTitle(m_position);
    header->addAction(m_pictures->copy());
    header->addAction(m_pictures->save());
    auto* report =
        new QAction(icon(IconName::report, IconColour::onAccent), tr("Make report"), this);
    report->setObjectName(QStringLiteral("makeReport"));
    report->setEnabled(m_workspace.allows(access::Action::makeReport));
    connect(report, &QAction::triggered, this,
            [this] { emit navigationRequested(QString::fromLatin1(page::reports), {}); });
    header->addPrimaryAction(report);
    return header;
}

// In lines like words, as the whole row would be wider than a small screen.
QWidget* StatisticsPage::buildQuestion()
{
    auto* question = new QWidget;
    auto* row = new FlowLayout(question);
    row->setSpacing(grid::gap);
    m_unit = new ChoiceField;
    std::vector<Choice> units;
    for (const statistics::Unit unit : statistics::allUnits())
        units.push_back({utf8(statistics::word(unit)),
                         QString::fromStdString(statistics::label(unit, m_workspace.reference,
                                                                  m_workspace.language()))});
    m_unit->setChoices(units);
    m_unit->setCode(utf8(statistics::word(statistics::Unit::asn)));
    addTo(*row, tr("Count"), *m_unit, QStringLiteral("unit"));

    m_basis = new ChoiceField;
    std::vector<Choice> bases;
    for (const statistics::DateBasis basis : statistics::allDateBases())
        bases.push_back({utf8(statistics::word(basis)),
                         QString::fromStdString(statistics::label(basis, m_workspace.reference,
                                                                  m_workspace.language()))});
    m_basis->setChoices(bases);
    m_basis->setCode(utf8(statistics::word(statistics::DateBasis::received)));
    addTo(*row, tr("Date"), *m_basis, QStringLiteral("dateBasis"));

    m_from = new DateField([this] { return m_workspace.today(); });
    addTo(*row, tr("From"), *m_from, QStringLiteral("from"));
    m_to = new DateField([this] { return m_workspace.today(); });
    addTo(*row, tr("To"), *m_to, QStringLiteral("to"));
    m_state = new Chip({});
    m_state->setObjectName(QStringLiteral("reconciled"));

    for (ChoiceField* field : {m_unit, m_basis})
        connect(field, &ChoiceField::codeChanged, this, &StatisticsPage::ask);
    for (DateField* field : {m_from, m_to}) {
        field->setFixedWidth(dateWidth);
        connect(field, &DateField::dateChanged, this, &StatisticsPage::ask);
    }
    for (ChoiceField* field : {m_unit, m_basis})
        field->setFixedWidth(choiceWidth);
    return question;
}

void StatisticsPage::addTo(FlowLayout& row, const QString& label, QWidget& field,
                           const QString& name)
{
    auto* title = new QLabel(label);
    setTextRole(*title, TextRole::muted);
    nameField(*title, field, name);
    auto* pair = new QWidget;
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->setSpacing(grid::unit);
    line->addWidget(title);
    line->addWidget(&field);
    row.addWidget(pair);
}

QWidget* StatisticsPage::buildTabs()
{
    m_tabs = new QTabBar;
    nameControl(*m_tabs, QStringLiteral("topics"), tr("Topics"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const StatisticTopic& each : m_topics)
        m_tabs->addTab(each.title);
    m_tabs->setCurrentIndex(1);
    connect(m_tabs, &QTabBar::currentChanged, this, &StatisticsPage::ask);
    return m_tabs;
}

QLayout* StatisticsPage::buildAnswer()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(grid::gap);
    m_chartCard = new Card(QString());
    m_bars = new BarChart(ChartShape::bars);
    m_bars->setObjectName(QStringLiteral("bars"));
    m_columns = new BarChart(ChartShape::columns);
    m_columns->setObjectName(QStringLiteral("columns"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_bars);
    m_chartCard->content().addWidget(scroll, 1);
    m_chartCard->content().addWidget(m_columns, 1);
    row->addWidget(m_chartCard, 3);

    m_tableCard = new Card;
    m_tableCard->setTight();
    m_numbers = new NumbersTable;
    nameControl(*m_numbers, QStringLiteral("numbers"), tr("Figures"));
    m_tableCard->content().addWidget(m_numbers);
    row->addWidget(m_tableCard, 2);

    m_crossCard = new Card;
    m_crossCard->setTight();
    m_cross = new TableView;
    nameControl(*m_cross, QStringLiteral("crossTable"), tr("Cross table"));
    m_cross->setModel(&m_crossModel);
    m_cross->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_crossCard->content().addWidget(m_cross);
    row->addWidget(m_crossCard, 5);

    connect(m_bars, &BarChart::activated, this, &StatisticsPage::openBehind);
    connect(m_columns, &BarChart::activated, this, &StatisticsPage::openBehind);
    connect(m_numbers, &NumbersTable::activated, this, &StatisticsPage::openBehind);
    connect(m_cross, &TableView::rowOpened, this, &StatisticsPage::openCell);
    m_pictures = new PictureActions(*m_bars);
    connect(m_pictures, &PictureActions::messageRaised, this, &Page::messageRaised);
    return row;
}

void StatisticsPage::activate()
{
    ask();
}

const StatisticTopic& StatisticsPage::topic() const
{
    return m_topics[static_cast<std::size_t>(m_tabs->currentIndex())];
}

statistics::StatisticQuery StatisticsPage::query() const
{
    using namespace statistics;
    return {.unit = unitFromWord(m_unit->code().toStdString()).value_or(Unit::asn),
            .dateBasis =
                dateBasisFromWord(m_basis->code().toStdString()).value_or(DateBasis::received),
            .from = m_from->date(),
            .to = m_to->date(),
            .dimensions = topic().dimensions};
}

void StatisticsPage::ask()
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, query = query()](desk::Desk& desk, JobControl&) {
            return fetch(desk, session, query);
        },
        [this](const Result<Answer>& answer) {
            if (!answer)
                emit messageRaised({StatusRole::bad, sentence(answer.error())});
            else if (answer->table.query == query()) // not the answer to an older question
                show(*answer);
        });
}

Result<StatisticsPage::Answer> StatisticsPage::fetch(desk::Desk& desk,
                                                     const access::Session& session,
                                                     const statistics::StatisticQuery& query)
{
    desk::DataState state = desk::DataState::present(desk);
    statistics::StatisticsService service(state.database(), state.position());
    Answer answer;
    TRY_ASSIGN(answer.table, service.count(session, query));
    if (query.dimensions.empty()) {
        TRY_ASSIGN(answer.funnel, service.funnel(session, query));
    }
    return answer;
}

void StatisticsPage::show(const Answer& answer)
{
    m_shown = answer.table.query;
    const StatisticTopic& shown = topic();
    m_chartCard->setVisible(!shown.isCrossTable());
    m_tableCard->setVisible(!shown.isCrossTable());
    m_crossCard->setVisible(shown.isCrossTable());
    m_bars->parentWidget()->parentWidget()->setVisible(!shown.isTrend());
    m_columns->setVisible(shown.isTrend());
    m_chartCard->setHeading(tr("%1: %2").arg(unitName(), shown.title));
    showState(answer);
    if (answer.funnel)
        showFunnel(answer);
    else if (shown.isCrossTable())
        showCrossTable(answer.table);
    else
        showTable(answer.table);
}

void StatisticsPage::showFunnel(const Answer& answer)
{
    ChartData chart{.title = topic().title, .note = m_position->text()};
    for (const statistics::FunnelField& field : statistics::funnelFields())
        chart.bars.push_back(
            {.key = utf8(field.word),
             .label = QString::fromStdString(
                 statistics::label(field, m_workspace.reference, m_workspace.language())),
             .value = (*answer.funnel).*(field.figure),
             .whole = field.whole == nullptr ? 0 : (*answer.funnel).*(field.whole)});
    m_bars->setData(chart, BarOrder::asGiven);
    m_numbers->setNumbers({.heading = topic().title,
                           .unit = unitName(),
                           .rows = chart.bars,
                           .sharesOf = SharesOf::ownWhole});
}

void StatisticsPage::showTable(const statistics::StatisticTable& table)
{
    const statistics::Dimension dimension = table.query.dimensions.front();
    ChartData chart{.title = tr("%1: %2").arg(unitName(), topic().title),
                    .note = m_position->text()};
    for (const statistics::StatisticRow& row : table.rows)
        chart.bars.push_back(
            {.key = keyText(row.keys.front()),
             .label = QString::fromStdString(statistics::label(
                 dimension, row.keys.front(), m_workspace.reference, m_workspace.language())),
             .value = row.count,
             .missing = !row.keys.front().has_value()});
    if (topic().isTrend()) {
        std::stable_sort(chart.bars.begin(), chart.bars.end(),
                         [](const Bar& a, const Bar& b) { return a.key < b.key; });
        m_columns->setData(chart, BarOrder::asGiven);
    } else {
        m_bars->setData(chart);
    }
    m_numbers->setNumbers({.heading = QString::fromStdString(statistics::label(
                               dimension, m_workspace.reference, m_workspace.language())),
                           .unit = unitName(),
                           .rows = topic().isTrend() ? chart.bars : m_bars->data().bars,
                           .total = table.total,
                           .multiple = table.multiple});
}

void StatisticsPage::showCrossTable(const statistics::StatisticTable& table)
{
    m_crossModel.setTable(table, m_workspace.reference, m_workspace.language());
    m_cross->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void StatisticsPage::showState(const Answer& answer)
{
    const bool isSound = answer.table.reconciled && (!answer.funnel || answer.funnel->reconciles());
    QString text = tr("Figures agree: %1").arg(number(answer.table.total));
    if (answer.funnel)
        text = tr("Figures agree: %1 = %2 + %3 + %4 + %5")
                   .arg(number(answer.funnel->reported), number(answer.funnel->processed),
                        number(answer.funnel->clarification), number(answer.funnel->inProcess),
                        number(answer.funnel->rejected));
    if (!isSound)
        text = tr("Figures do not agree");
    m_state->setFace({isSound ? StatusRole::good : StatusRole::bad, text,
                      isSound ? IconName::check : IconName::warning});
    m_position->setText(
        tr("Data position %1")
            .arg(dateTime(answer.table.position.instant, answer.table.position.zone)));
}

void StatisticsPage::openBehind(const QString& key)
{
    if (!topic().isFunnel()) {
        const statistics::Key behind = keyFrom(key);
        return openCases(filterBehind(m_shown, {&behind, 1}));
    }
    for (const statistics::FunnelField& field : statistics::funnelFields())
        if (utf8(field.word) == key)
            openCases(filterBehind(m_shown, field));
}

void StatisticsPage::openCell(const QModelIndex& index)
{
    if (const auto keys = m_crossModel.keysAt(index))
        openCases(filterBehind(m_shown, *keys));
}

void StatisticsPage::openCases(const std::optional<registers::CaseFilter>& filter)
{
    if (filter)
        emit navigationRequested(QString::fromLatin1(page::cases),
                                 QVariant::fromValue(CaseTarget::list(*filter)));
    else
        emit messageRaised(
            {StatusRole::accent, tr("The list can show the cases behind figures that count civil "
                                    "servants by the date received.")});
}

QString StatisticsPage::unitName() const
{
    return QString::fromStdString(
        statistics::label(query().unit, m_workspace.reference, m_workspace.language()));
}

PageEntry statisticsPage(Workspace& workspace)
{
    return {QString::fromLatin1(page::statistics), [] { return StatisticsPage::tr("Statistics"); },
            IconName::statistics,
            [&workspace](QWidget* parent) { return new StatisticsPage(workspace, parent); }};
}

} // namespace jejak::ui
