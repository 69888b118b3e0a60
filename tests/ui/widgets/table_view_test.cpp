#include "tests/ui/support/screen.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace jejak::ui;

namespace {

struct Table
{
    Table()
    {
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Nomor"), QStringLiteral("Nama"), QStringLiteral("Uraian")});
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column,
                              new QStandardItem(QStringLiteral("%1%2").arg(row).arg(column)));
        view.setModel(&model);
    }

    void select(int row)
    {
        view.selectionModel()->select(model.index(row, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    QStandardItemModel model;
    TableView view;
};

} // namespace

TEST_CASE("TableView: copies the selected rows with headers, as shown", "[ui][widgets]")
{
    Table f;
    CHECK(f.view.copiedText().isEmpty());
    f.select(2);
    f.select(0);
    CHECK(f.view.copiedText() == QStringLiteral("Nomor\tNama\tUraian\n00\t01\t02\n20\t21\t22\n"));
    f.view.horizontalHeader()->moveSection(2, 0);
    f.view.hideColumn(1);
    CHECK(f.view.copiedText() == QStringLiteral("Uraian\tNomor\n02\t00\n22\t20\n"));
}

TEST_CASE("TableView: cells with tabs, lines or quotes stay one cell", "[ui][widgets]")
{
    Table f;
    f.model.item(1, 2)->setText(QStringLiteral("baris \"satu\"\nbaris\tdua"));
    f.select(1);
    CHECK(f.view.copiedText() ==
          QStringLiteral("Nomor\tNama\tUraian\n10\t11\t\"baris \"\"satu\"\"\nbaris\tdua\"\n"));
}

TEST_CASE("TableView: columns are as they were left, until they are reset", "[ui][widgets]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Table f;
        f.view.rememberColumns(settings, QStringLiteral("cases"));
        f.view.horizontalHeader()->moveSection(2, 0);
        QMenu menu;
        f.view.fillColumnMenu(menu);
        menu.findChild<QAction*>(QStringLiteral("column1"))->trigger();
        CHECK(f.view.isColumnHidden(1));
    }
    Table again;
    again.view.rememberColumns(settings, QStringLiteral("cases"));
    CHECK(again.view.horizontalHeader()->logicalIndex(0) == 2);
    CHECK(again.view.isColumnHidden(1));
    again.view.resetColumns();
    CHECK(again.view.horizontalHeader()->logicalIndex(0) == 0);
    CHECK_FALSE(again.view.isColumnHidden(1));
}

TEST_CASE("TableView: the last column cannot be hidden", "[ui][widgets]")
{
    Table f;
    f.view.hideColumn(0);
    f.view.hideColumn(2);
    QMenu menu;
    f.view.fillColumnMenu(menu);
    CHECK_FALSE(menu.findChild<QAction*>(QStringLiteral("column1"))->isEnabled());
    CHECK(menu.findChild<QAction*>(QStringLiteral("column0"))->isEnabled());
}

TEST_CASE("TableView: Enter opens the row", "[ui][widgets]")
{
    Table f;
    int opened = -1;
    QObject::connect(&f.view, &TableView::rowOpened, &f.view,
                     [&](const QModelIndex& index) { opened = index.row(); });
    f.view.setCurrentIndex(f.model.index(1, 0));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.view, &enter);
    CHECK(opened == 1);
    CHECK(f.view.rowHeight(1) == 28);
}
