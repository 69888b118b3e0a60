#include "ui/cases/case_list_view.h"

#include "ui/cases/case_preview.h"
#include "ui/cases/case_sort.h"
#include "ui/cases/case_table_model.h"
#include "ui/cases/filter_row.h"
#include "ui/cases/saved_filters_menu.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/table_view.h"

#include <array>

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr const char* columnsKey = "cases/columns";
constexpr int previewDelay = 120; // ms, so that scrolling with the arrow keys reads no case

} // namespace

CaseListView::CaseListView(Workspace& workspace, const CaseActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_source(workspace)
    , m_header(new PageHeader(tr("Cases")))
    , m_filters(new FilterRow(CaseLabels(workspace), workspace.office.code))
    , m_body(new QStackedWidget)
    , m_table(new TableView)
    , m_model(new CaseTableModel(m_source, CaseLabels(workspace), this))
    , m_progress(new ProgressLine)
    , m_actions(actions)
{
    m_header->addAction(actions.import);
    m_header->addPrimaryAction(actions.newCase);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_progress);
    layout->addWidget(buildBody(actions), 1);

    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(previewDelay);
    connect(&m_previewDelay, &QTimer::timeout, this, &CaseListView::showPreview);
    connect(m_filters, &FilterRow::filterChanged, this, &CaseListView::query);
    connect(m_model, &CaseTableModel::sortChanged, this, &CaseListView::showSort);
    connect(m_model, &CaseTableModel::loaded, this, [this] {
        showCount();
        chooseFirst();
    });
    connect(m_model, &CaseTableModel::failed, this, [this](const Error& error) {
        emit messageRaised({.role = StatusRole::bad, .text = sentence(error)});
    });
}

CaseListView::~CaseListView() = default;

void CaseListView::buildTable()
{
    using Model = CaseTableModel;
    nameControl(*m_table, QStringLiteral("caseTable"), tr("Cases"));
    m_table->setModel(m_model);
    QHeaderView* header = m_table->horizontalHeader();
    constexpr std::array widths{132, 97, 160, 110, 146, 126, 100};
    for (std::size_t i = 0; i < widths.size(); ++i)
        header->resizeSection(static_cast<int>(i), widths.at(i));
    m_table->setColumnHidden(Model::place, true);
    m_table->setColumnHidden(Model::holder, true);
    header->setSortIndicator(Model::received, Qt::DescendingOrder);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    m_table->rememberColumns(m_workspace.preferences.settings(), QLatin1String(columnsKey));
    header->setSortIndicator(Model::received, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CaseListView::sortChosen);
    connect(m_table, &TableView::rowOpened, m_actions.open, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const registers::CaseRow* row = m_model->caseAt(current.row());
                if (row != nullptr)
                    m_chosenKey = row->key;
                m_previewDelay.start();
            });
    buildMenus();
}

void CaseListView::buildMenus()
{
    auto* columns = new QMenu(this);
    connect(columns, &QMenu::aboutToShow, this,
            [this, columns] { m_table->fillColumnMenu(*columns); });
    m_filters->columnsButton().setMenu(columns);
    auto* saved = new SavedFiltersMenu(
        m_workspace, [this] { return filter(); }, this);
    connect(saved, &SavedFiltersMenu::chosen, m_filters, &FilterRow::change);
    connect(saved, &SavedFiltersMenu::messageRaised, this, &CaseListView::messageRaised);
    m_filters->savedButton().setMenu(saved);
    m_filters->sortButton().setMenu(new CaseSortMenu(*m_model, this));
    auto* output = new QMenu(this);
    output->addAction(m_actions.exportList);
    output->addAction(m_actions.printList);
    m_filters->outputButton().setMenu(output);
    connect(m_actions.exportList, &QAction::triggered, this, &CaseListView::askForFile);
    connect(m_actions.printList, &QAction::triggered, this, &CaseListView::print);
}

QWidget* CaseListView::buildBody(const CaseActions& actions)
{
    auto* list = new QWidget;
    auto* row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::gap);
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(m_table);
    m_preview = new CasePreview(CaseLabels(m_workspace), actions.nextStep, actions.open);
    row->addWidget(card, 1);
    row->addWidget(m_preview);

    auto* empty = new EmptyState(
        IconName::cases,
        tr("No cases yet. Record the first case, or import a register that was saved from Excel "
           "as CSV."));
    empty->addAction(actions.newCase);
    empty->addAction(actions.import);
    m_nothingFound = new EmptyState(
        IconName::filter, tr("No case matches. Take away one of the filters above the list."));
    m_body->addWidget(list);
    m_body->addWidget(empty);
    m_body->addWidget(m_nothingFound);
    return m_body;
}

void CaseListView::sortChosen(int column, Qt::SortOrder order)
{
    const auto wanted = CaseTableModel::orderOf(column);
    if (wanted && QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier))
        m_model->setSort(withKey(m_model->query().sort, *wanted));
    else
        m_model->sort(column, order);
    showSort();
}

// The arrow stands at the first column that decides, also after a click on one that cannot.
void CaseListView::showSort()
{
    const QSignalBlocker quiet(m_table->horizontalHeader());
    const registers::SortKey& first = m_model->query().sort.front();
    for (int each = 0; each < m_model->columnCount(); ++each)
        if (CaseTableModel::orderOf(each) == first.order)
            m_table->horizontalHeader()->setSortIndicator(
                each, first.direction == registers::SortDirection::ascending ? Qt::AscendingOrder
                                                                             : Qt::DescendingOrder);
    showCount();
}

void CaseListView::setFilter(const registers::CaseFilter& filter)
{
    m_filters->setFilter(filter);
    query();
}

registers::CaseFilter CaseListView::filter() const
{
    return m_filters->filter();
}

void CaseListView::setSearch(const QString& text)
{
    registers::CaseFilter filter = m_filters->filter();
    filter.search = toUtf8(text.trimmed());
    setFilter(filter);
}

void CaseListView::query()
{
    registers::CaseQuery wanted = m_model->query();
    wanted.filter = m_filters->filter();
    m_model->setQuery(wanted);
    emit searchChanged(fromUtf8(wanted.filter.search));
}

void CaseListView::refresh()
{
    m_model->refresh();
    m_workspace.desk.run(
        this,
        [session = m_workspace.session](desk::Desk& desk, JobControl&) {
            return registers::CaseList(desk.database()).count(session, {});
        },
        [this](Result<std::int64_t> total) {
            if (total)
                m_total = *total;
            showCount();
        });
}

void CaseListView::showCount()
{
    const int shown = m_model->rowCount();
    const bool filtered = !m_filters->filter().isEmpty();
    if (!filtered && m_model->isComplete())
        m_total = shown;
    if (!m_model->isComplete() && shown == 0)
        return;
    QString note = filtered ? tr("%1 of %2").arg(number(std::int64_t(shown)), number(m_total))
                            : tr("%Ln case(s)", "", static_cast<int>(m_total));
    if (const auto& sort = m_model->query().sort; sort.size() > 1)
        note += tr(" \u00b7 sorted by %1").arg(sortText(sort));
    m_header->setNote(note);
    m_body->setCurrentIndex(shown > 0 ? 0 : filtered ? 2 : 1);
}

void CaseListView::chooseFirst()
{
    if (m_model->rowCount() == 0) {
        m_preview->clear();
        return;
    }
    if (m_table->currentIndex().isValid())
        return;
    const int before = m_model->rowOfKey(m_chosenKey);
    m_table->setCurrentIndex(m_model->index(std::max(before, 0), 0));
}

std::optional<CaseId> CaseListView::chosen() const
{
    const registers::CaseRow* row = m_model->caseAt(m_table->currentIndex().row());
    return row == nullptr ? std::nullopt : std::optional(row->id);
}

void CaseListView::choose(const CaseId& id)
{
    for (int row = 0; row < std::min(m_model->rowCount(), CaseTableModel::pageRows); ++row)
        if (const auto* each = m_model->caseAt(row); each != nullptr && each->id == id)
            m_table->setCurrentIndex(m_model->index(row, 0));
}

void CaseListView::showPreview()
{
    const auto id = chosen();
    if (!id)
        return;
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, id = *id](desk::Desk& desk, JobControl&) {
            return readDossier(desk, session, id);
        },
        [this, id = *id](Result<SharedDossier> dossier) {
            if (dossier && chosen() == id)
                m_preview->show(*dossier);
        });
}

} // namespace jejak::ui
