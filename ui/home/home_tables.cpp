#include "ui/home/home_tables.h"

#include "ui/text/format.h"
#include "ui/widgets/chip.h"

#include <QHeaderView>

namespace jejak::ui {
namespace {

constexpr int nearDays = 3;

QStandardItem* item(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* made = new QStandardItem(text);
    made->setEditable(false);
    made->setTextAlignment(alignment | Qt::AlignVCenter);
    return made;
}

// A limit as a chip: overdue, today, near, or with time left. Calendar days, as the date says.
ChipFace dueFace(Date due, Date today)
{
    const auto left =
        static_cast<int>((std::chrono::sys_days(due) - std::chrono::sys_days(today)).count());
    if (left < 0)
        return {StatusRole::bad, DueTable::tr("overdue since %1").arg(shortDate(due)),
                IconName::warning};
    if (left == 0)
        return {StatusRole::warning, DueTable::tr("today"), IconName::deadline};
    return {left <= nearDays ? StatusRole::warning : StatusRole::neutral,
            DueTable::tr("until %1").arg(shortDate(due)), IconName::deadline};
}

} // namespace

DueTable::DueTable(Date today, QWidget* parent)
    : TableView(parent)
    , m_today(today)
{
    setModel(&m_items);
    setFrameShape(QFrame::NoFrame);
    connect(this, &TableView::rowOpened, this, [this](const QModelIndex& index) {
        emit caseOpened(m_items.item(index.row(), 1)->text());
    });
}

void DueTable::setRows(const std::vector<registers::CaseRow>& rows)
{
    m_items.clear();
    m_items.setHorizontalHeaderLabels({tr("Limit"), tr("Register number"), tr("Respondent")});
    for (const registers::CaseRow& row : rows) {
        auto* limit = item({});
        const ChipFace face = dueFace(row.due.value_or(m_today), m_today);
        limit->setText(face.text);
        limit->setData(QVariant::fromValue(face), chipRole);
        m_items.appendRow({limit, item(QString::fromStdString(row.number)),
                           item(QString::fromStdString(row.name))});
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
}

HolderTable::HolderTable(reference::ReferenceData reference, reference::Language language,
                         QWidget* parent)
    : TableView(parent)
    , m_reference(std::move(reference))
    , m_language(language)
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
    m_items.setHorizontalHeaderLabels({tr("Holder"), tr("Cases"), tr("Median wait")});
    for (const registers::HolderShare& row : rows) {
        auto* holder = item(
            QString::fromStdString(m_reference.words().label("holder", row.holder, m_language)));
        holder->setData(QString::fromStdString(row.holder));
        m_items.appendRow({holder, item(number(row.cases), Qt::AlignRight),
                           item(tr("%n day(s)", nullptr, row.medianDays), Qt::AlignRight)});
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace jejak::ui
