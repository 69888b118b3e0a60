#pragma once

#include "ui/charts/chart_data.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

namespace jejak::ui {

// What a share is taken of: the total of all rows, or of each row its own figure. Then there is no
// row of the total, as the rows are parts of each other.
enum class SharesOf { total, ownWhole };

// The figures under a chart.
struct NumbersData
{
    QString heading{}; // of the labels: "Kabupaten/kota"
    QString unit{};    // of the counts: "ASN"
    std::vector<Bar> rows{};
    std::int64_t total = 0; // counted by itself; the denominator of the shares
    bool multiple = false;  // one may count in several rows, so that they add up to more
    SharesOf sharesOf = SharesOf::total;
};

// Label, count, share of the total, and the total as the last row.
class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { label, count, share, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setNumbers(NumbersData numbers);

    // The key of a row, nothing for the total.
    QString key(int row) const;
    bool isTotal(int row) const { return row == int(m_numbers.rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    NumbersData m_numbers;
};

// The table under a chart; opening a row gives its key, as a click on the bar does.
class NumbersTable : public TableView
{
    Q_OBJECT

public:
    explicit NumbersTable(QWidget* parent = nullptr);

    void setNumbers(NumbersData numbers);

    // As high as its rows.
    QSize sizeHint() const override;

signals:
    void activated(const QString& key);

private:
    NumbersModel m_numbers;
};

} // namespace jejak::ui
