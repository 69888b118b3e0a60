#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/numbers_table.h"
#include "ui/text/translation.h"

#include <catch2/catch.hpp>

using namespace jejak::ui;

namespace {

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("Numbers table: label, count, share and the total", "[ui][charts]")
{
    Translation translation;
    translation.use(Language::indonesian);
    NumbersTable table;
    QStringList keys;
    QObject::connect(&table, &NumbersTable::activated, &table,
                     [&](const QString& key) { keys += key; });

    table.setNumbers({.heading = QStringLiteral("Kabupaten/kota"),
                      .unit = QStringLiteral("ASN"),
                      .rows = sortedByValue(support::sampleChart().bars),
                      .total = 38});

    const QAbstractItemModel& model = *table.model();
    REQUIRE(model.rowCount() == 9);
    CHECK(cell(model, 0, 0) == QStringLiteral("Kolaka"));
    CHECK(cell(model, 0, 1) == QStringLiteral("21"));
    CHECK(cell(model, 0, 2) == QStringLiteral("55,3%"));
    CHECK(cell(model, 8, 0) == QStringLiteral("Jumlah"));
    CHECK(cell(model, 8, 1) == QStringLiteral("38"));
    CHECK(cell(model, 8, 2) == QStringLiteral("100,0%"));
    CHECK(model.headerData(2, Qt::Horizontal).toString() == QStringLiteral("dari 38"));
    table.selectAll();
    CHECK(table.copiedText().startsWith(QStringLiteral("Kabupaten/kota\tASN\tdari 38\n")));

    emit table.rowOpened(model.index(1, 0));
    emit table.rowOpened(model.index(8, 0));
    CHECK(keys == QStringList{QStringLiteral("Waka")});
}

TEST_CASE("Numbers table: without rows there is a total of nothing", "[ui][charts]")
{
    Translation translation;
    translation.use(Language::indonesian);
    NumbersTable table;
    table.setNumbers({.heading = QStringLiteral("Motif"), .multiple = true});
    CHECK(table.model()->rowCount() == 1);
    CHECK(cell(*table.model(), 0, 2) == QStringLiteral("-"));
}

TEST_CASE("Numbers table: parts of each other have shares of their own and no total",
          "[ui][charts]")
{
    Translation translation;
    translation.use(Language::indonesian);
    NumbersTable table;
    table.setNumbers(
        {.heading = QStringLiteral("Corong"),
         .rows = {{.label = QStringLiteral("Dilaporkan"), .value = 38},
                  {.label = QStringLiteral("Ditindaklanjuti PPK"), .value = 28, .whole = 30}},
         .sharesOf = SharesOf::ownWhole});
    CHECK(table.model()->rowCount() == 2);
    CHECK(cell(*table.model(), 0, 2).isEmpty());
    CHECK(cell(*table.model(), 1, 2) == QStringLiteral("93,3% dari 30"));
    CHECK(table.model()->headerData(2, Qt::Horizontal).toString() == QStringLiteral("Bagian"));
}
