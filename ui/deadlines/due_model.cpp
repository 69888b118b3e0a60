#include "ui/deadlines/due_model.h"

#include "ui/cases/case_texts.h"
#include "ui/deadlines/limit_text.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace jejak::ui {

using deadlines::DueRow;

namespace {

enum Group { overdue, today, thisWeek, later, groupCount };

QString namesIn(const DueRow& row)
{
    QStringList names;
    for (const std::string& each : row.concerned)
        names += fromUtf8(each);
    return names.join(QStringLiteral(", "));
}

} // namespace

DueModel::DueModel(CaseLabels labels, QObject* parent)
    : QAbstractTableModel(parent)
    , m_labels(std::move(labels))
{
}

int DueModel::groupOf(const DueRow& row) const
{
    const Date now = m_labels.today();
    if (row.limit.due < now)
        return overdue;
    if (row.limit.due == now)
        return today;
    const std::chrono::sys_days day(now);
    const std::chrono::weekday weekday(day);
    const Date sunday(day + std::chrono::days(7 - static_cast<int>(weekday.iso_encoding())));
    return row.limit.due <= sunday ? thisWeek : later;
}

QString DueModel::headingOf(int group) const
{
    switch (group) {
    case overdue:
        return tr("Overdue");
    case today:
        return tr("Today");
    case thisWeek:
        return tr("This week");
    default:
        return tr("Later");
    }
}

void DueModel::setRows(std::vector<DueRow> rows, bool grouped)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_lines.clear();
    std::array<int, groupCount> counts{};
    for (const DueRow& row : m_rows)
        ++counts.at(static_cast<std::size_t>(groupOf(row)));
    int last = -1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int group = groupOf(m_rows[i]);
        if (grouped && group != last)
            m_lines.push_back(
                {QStringLiteral("%1 (%2)").arg(
                     headingOf(group),
                     ui::number(std::int64_t(counts.at(static_cast<std::size_t>(group))))),
                 std::nullopt});
        last = group;
        m_lines.push_back({{}, i});
    }
    endResetModel();
}

const DueRow* DueModel::limitAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return line.row ? &m_rows[*line.row] : nullptr;
}

int DueModel::firstLimit() const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [](const Line& line) { return line.row.has_value(); });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags DueModel::flags(const QModelIndex& index) const
{
    return isHeading(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

QString DueModel::text(const DueRow& row, int column) const
{
    switch (column) {
    case when:
        return limitChip(row.limit, m_labels, m_chipLength).text;
    case date:
        return shortDate(row.limit.due) + (row.limit.isEstimated ? tr(" (estimate)") : QString());
    case number:
        return fromUtf8(row.number);
    case what: {
        // A narrow list has no column of its own for them.
        const QString people = m_chipLength == ChipLength::narrow ? namesIn(row) : QString();
        const QString rule =
            people.isEmpty() ? fromUtf8(row.limit.text)
                             : QStringLiteral("%1 \u00b7 %2").arg(people, fromUtf8(row.limit.text));
        return row.remindOn && *row.remindOn > m_labels.today()
                   ? tr("%1 \u00b7 reminder %2").arg(rule, shortDate(*row.remindOn))
                   : rule;
    }
    case holder:
        return awaitedFrom(row.limit, m_labels);
    case person:
        if (!row.concerned.empty())
            return namesIn(row);
        return row.respondents > 1 ? QStringLiteral("%1 (+%2)")
                                         .arg(fromUtf8(row.name), ui::number(row.respondents - 1))
                                   : fromUtf8(row.name);
    default:
        return {};
    }
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (!line.row) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.column() == 0 ? line.heading : QString();
        return role == Qt::FontRole ? QVariant(fontOf(TextRole::heading)) : QVariant();
    }
    const DueRow& row = m_rows[*line.row];
    if (role == chipRole && index.column() == when)
        return QVariant::fromValue(limitChip(row.limit, m_labels, m_chipLength));
    if (role == Qt::ToolTipRole)
        return limitExplanation(row.limit, m_labels, namesIn(row));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(row, index.column());
    return {};
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case when:
        return tr("Deadline");
    case date:
        return tr("Date");
    case number:
        return tr("Register number");
    case what:
        return tr("What is due");
    case holder:
        return tr("Awaited from");
    case person:
        return tr("Respondent");
    default:
        return {};
    }
}

} // namespace jejak::ui
