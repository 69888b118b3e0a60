#include "ui/charts/numbers_table.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace jejak::ui {

namespace {

constexpr int countWidth = 88;
constexpr int shareWidth = 104;
constexpr int ownShareWidth = 128; // "72.9% of 140"

} // namespace

void NumbersModel::setNumbers(NumbersData numbers)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    endResetModel();
}

QString NumbersModel::key(int row) const
{
    return row < int(m_numbers.rows.size()) ? m_numbers.rows[std::size_t(row)].key : QString();
}

int NumbersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid()
               ? 0
               : int(m_numbers.rows.size()) + (m_numbers.sharesOf == SharesOf::total ? 1 : 0);
}

int NumbersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString NumbersModel::text(int row, int column) const
{
    const bool total = isTotal(row);
    const Bar* bar = total ? nullptr : &m_numbers.rows[std::size_t(row)];
    const std::int64_t value = bar ? bar->value : m_numbers.total;
    switch (column) {
    case label:
        if (bar)
            return bar->label;
        return m_numbers.multiple ? tr("Total (one may count in several rows)") : tr("Total");
    case count:
        return bar ? figureOf(*bar) : number(value);
    case share:
        if (m_numbers.sharesOf == SharesOf::total)
            return percent(value, m_numbers.total);
        if (bar == nullptr || bar->whole == 0)
            return {};
        //: "93.3% of 30"
        return tr("%1 of %2").arg(percent(value, bar->whole), number(bar->whole));
    default:
        return {};
    }
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == label ? QVariant(text(index.row(), label)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return isTotal(index.row()) ? QVariant(fontOf(TextRole::heading)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == share ? QVariant(Theme::current().colours().muted) : QVariant();
    case Qt::UserRole:
        return key(index.row());
    default:
        return {};
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case label:
        return m_numbers.heading;
    case count:
        return m_numbers.unit;
    case share:
        return m_numbers.sharesOf == SharesOf::total ? tr("of %1").arg(number(m_numbers.total))
                                                     : tr("Share");
    default:
        return {};
    }
}

NumbersTable::NumbersTable(QWidget* parent)
    : TableView(parent)
{
    setObjectName(QStringLiteral("numbersTable"));
    setModel(&m_numbers);
    QHeaderView* header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(64);
    header->setSectionResizeMode(NumbersModel::label, QHeaderView::Stretch);
    header->resizeSection(NumbersModel::count, countWidth);
    header->resizeSection(NumbersModel::share, shareWidth);
    connect(this, &TableView::rowOpened, this, [this](const QModelIndex& index) {
        if (!m_numbers.isTotal(index.row()))
            emit activated(m_numbers.key(index.row()));
    });
}

void NumbersTable::setNumbers(NumbersData numbers)
{
    setAccessibleName(numbers.heading);
    horizontalHeader()->resizeSection(
        NumbersModel::share, numbers.sharesOf == SharesOf::total ? shareWidth : ownShareWidth);
    m_numbers.setNumbers(std::move(numbers));
    updateGeometry();
}

QSize NumbersTable::sizeHint() const
{
    const int rows = verticalHeader()->defaultSectionSize() * m_numbers.rowCount();
    return {TableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth()};
}

} // namespace jejak::ui
