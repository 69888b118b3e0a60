#include "ui/deadlines/moved_limits_table.h"

#include "ui/text/format.h"
#include "ui/text/limit_text.h"
#include "ui/text/utf8.h"

#include <array>

#include <QHeaderView>
#include <QStandardItemModel>

namespace jejak::ui {

MovedLimitsTable::MovedLimitsTable(QWidget* parent)
    : TableView(parent)
    , m_rows(new QStandardItemModel(this))
{
    constexpr std::array widths{140, 210, 96, 96};
    m_rows->setHorizontalHeaderLabels(
        {tr("Register number"), tr("Limit"), tr("Now"), tr("Then"), tr("Why")});
    setModel(m_rows);
    for (std::size_t i = 0; i < widths.size(); ++i)
        horizontalHeader()->resizeSection(static_cast<int>(i), widths.at(i));
    horizontalHeader()->setStretchLastSection(true);
}

void MovedLimitsTable::setMoved(const std::vector<deadlines::MovedLimit>& moved)
{
    m_rows->removeRows(0, m_rows->rowCount());
    for (const deadlines::MovedLimit& each : moved) {
        QList<QStandardItem*> row;
        for (const QString& cell :
             {fromUtf8(each.number), fromUtf8(each.before.text), shortDate(each.before.due),
              shortDate(each.after.due), movedReason(each)}) {
            row += new QStandardItem(cell);
            row.back()->setToolTip(cell);
        }
        m_rows->appendRow(row);
    }
}

} // namespace jejak::ui
