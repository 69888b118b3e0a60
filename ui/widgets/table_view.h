#pragma once

#include "ui/widgets/chip.h"

#include <vector>

#include <QTableView>

class QMenu;
class QSettings;

namespace jejak::ui {

// Item data a TableView understands beside Qt's own: a ChipFace, painted instead of the text.
constexpr int chipRole = Qt::UserRole + 100;

// A list as everywhere in the program: rows of one height, whole rows selected, the header chooses
// and moves columns, Ctrl+C copies with headers so that it pastes into a spreadsheet.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    // Restores the columns as the person left them and keeps remembering them under `key`. The
    // model must be set; `settings` outlive the view.
    void rememberColumns(QSettings& settings, const QString& key);

    // Adds a check box per column and "Reset columns" to `menu`, anew each time it opens.
    void fillColumnMenu(QMenu& menu);

    void resetColumns();

    // The selected rows of the visible columns, in the order they are shown, as a table that
    // spreadsheets read: tabs between cells, headers first.
    QString copiedText() const;

    // From left to right.
    std::vector<int> shownColumns() const;

signals:
    // A row was opened by double click or Enter.
    void rowOpened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copy() const;
    void saveColumns();

    QSettings* m_settings = nullptr;
    QString m_key;
    QByteArray m_originalColumns;
};

} // namespace jejak::ui

Q_DECLARE_METATYPE(jejak::ui::ChipFace)
