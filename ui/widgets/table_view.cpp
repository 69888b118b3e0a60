#include "ui/widgets/table_view.h"

#include <set>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSettings>
#include <QStyledItemDelegate>

namespace jejak::ui {

namespace {

constexpr int cellPadding = grid::unit; // as the style sheet has it

// Paints a chip where a cell has one.
class ChipDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QVariant chip = index.data(chipRole);
        if (!chip.isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
        paintChip(*painter, option.rect.adjusted(grid::unit, 0, -grid::half, 0),
                  chip.value<ChipFace>());
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant chip = index.data(chipRole);
        if (!chip.isValid()) {
            // The style takes the padding of a cell from its width only when it paints.
            QStyleOptionViewItem inside = option;
            if (inside.rect.width() > 2 * cellPadding)
                inside.rect.setWidth(inside.rect.width() - 2 * cellPadding);
            return QStyledItemDelegate::sizeHint(inside, index) + QSize(0, grid::half);
        }
        return chipSize(chip.value<ChipFace>()) + QSize(2 * grid::unit, grid::half);
    }
};

// A cell as spreadsheets quote it when it holds what separates cells.
QString quoted(const QString& cell)
{
    static const QRegularExpression separators(QStringLiteral("[\t\r\n\"]"));
    if (!cell.contains(separators))
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

} // namespace

TableView::TableView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new ChipDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(grid::row);
    verticalHeader()->setMinimumSectionSize(grid::row);
    QHeaderView* header = horizontalHeader();
    header->setObjectName(QStringLiteral("qt_columns"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::saveColumns);
    connect(header, &QHeaderView::sectionResized, this, &TableView::saveColumns);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowOpened);
}

void TableView::rememberColumns(QSettings& settings, const QString& key)
{
    m_settings = nullptr;
    m_originalColumns = horizontalHeader()->saveState();
    horizontalHeader()->restoreState(settings.value(key).toByteArray());
    m_settings = &settings;
    m_key = key;
}

void TableView::saveColumns()
{
    if (m_settings)
        m_settings->setValue(m_key, horizontalHeader()->saveState());
}

void TableView::resetColumns()
{
    horizontalHeader()->restoreState(m_originalColumns);
    saveColumns();
}

void TableView::fillColumnMenu(QMenu& menu)
{
    menu.clear();
    const std::size_t shown = shownColumns().size();
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString title =
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = menu.addAction(title);
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last column stays, or there would be no header left to bring others back with.
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool checked) {
            setColumnHidden(column, !checked);
            saveColumns();
        });
    }
    menu.addSeparator();
    QAction* reset = menu.addAction(tr("&Reset columns"));
    reset->setObjectName(QStringLiteral("resetColumns"));
    connect(reset, &QAction::triggered, this, &TableView::resetColumns);
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

QString TableView::copiedText() const
{
    if (!model() || !selectionModel())
        return {};
    const std::vector<int> columns = shownColumns();
    const auto line = [&](const auto& cellOf) {
        QStringList cells;
        for (const int column : columns)
            cells += quoted(cellOf(column).toString());
        return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    std::set<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    if (rows.empty())
        return {};
    QString text = line([&](int column) { return model()->headerData(column, Qt::Horizontal); });
    for (const int row : rows)
        text += line([&](int column) { return model()->index(row, column).data(); });
    return text;
}

void TableView::copy() const
{
    if (const QString text = copiedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit rowOpened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace jejak::ui
