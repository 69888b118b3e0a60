#include "ui/home/home_tables.h"

#include "ui/cases/case_texts.h"
#include "ui/text/format.h"

#include <QHeaderView>

namespace jejak::ui {
namespace {

constexpr int casesWidth = 72;
constexpr int waitWidth = 88;

QStandardItem* item(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* made = new QStandardItem(text);
    made->setEditable(false);
    made->setTextAlignment(alignment | Qt::AlignVCenter);
    return made;
}

} // namespace

HolderTable::HolderTable(CaseLabels labels, QWidget* parent)
    : TableView(parent)
    , m_labels(std::move(labels))
{
    setModel(&m_items);
    setFrameShape(QFrame::NoFrame);
    connect(this, &TableView::rowOpened, this, [this](const QModelIndex& index) {
        emit holderOpened(m_items.item(index.row(), 0)->data().toString());
    });
}

void HolderTable::setRows(const std::vector<registers::HolderShare>& rows)
{
    m_items.clear();
    m_items.setHorizontalHeaderLabels({tr("Holder"), tr("Cases"), tr("Median")});
    m_items.horizontalHeaderItem(2)->setToolTip(tr("Median wait"));
    for (int figure = 1; figure < m_items.columnCount(); ++figure)
        m_items.horizontalHeaderItem(figure)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const registers::HolderShare& row : rows) {
        auto* holder = item(partyName(row.holder, m_labels, m_labels.today()));
        holder->setToolTip(holder->text()); // may be too long for its column
        holder->setData(QString::fromStdString(row.holder));
        m_items.appendRow({holder, item(number(row.cases), Qt::AlignRight),
                           item(tr("%Ln day(s)", nullptr, row.medianDays), Qt::AlignRight)});
    }
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const auto& [column, width] : {std::pair(1, casesWidth), std::pair(2, waitWidth)})
        horizontalHeader()->resizeSection(column, width);
}

} // namespace jejak::ui
