#include "ui/statistics/cross_table_model.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using namespace jejak;
using ui::CrossTableModel;

namespace {

statistics::StatisticTable sampleTable()
{
    statistics::StatisticTable table;
    table.query.dimensions = {statistics::Dimension::district, statistics::Dimension::jobLevel};
    table.rows = {{{"74.01", "JPT"}, 3},
                  {{"74.01", "PENGAWAS"}, 2},
                  {{"74.07", "PENGAWAS"}, 6},
                  {{std::nullopt, "JPT"}, 1}};
    table.total = 12;
    return table;
}

QString cell(const CrossTableModel& model, int row, int column)
{
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

} // namespace

TEST_CASE("CrossTableModel: rows and columns are summed, the largest first", "[ui][statistics]")
{
    const auto reference = reference::ReferenceData::load().value();
    CrossTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(sampleTable(), reference, reference::Language::indonesian);

    CHECK(model.rowCount() == 4);
    CHECK(model.columnCount() == 4);
    CHECK(cell(model, 0, 0) == QStringLiteral("Kabupaten Wakatobi"));
    CHECK(cell(model, 0, 1) == QStringLiteral("6"));
    CHECK(cell(model, 1, 3) == QStringLiteral("5"));
    CHECK(cell(model, 3, 1) == QStringLiteral("8"));
    CHECK(cell(model, 3, 3) == QStringLiteral("12"));
}

TEST_CASE("CrossTableModel: a cell knows its keys, a sum has none", "[ui][statistics]")
{
    const auto reference = reference::ReferenceData::load().value();
    CrossTableModel model;
    model.setTable(sampleTable(), reference, reference::Language::indonesian);

    const auto keys = model.keysAt(model.index(2, 2));
    REQUIRE(keys);
    CHECK(keys->at(0) == std::nullopt);
    CHECK(keys->at(1) == "JPT");
    CHECK_FALSE(model.keysAt(model.index(3, 1)));
    CHECK_FALSE(model.keysAt(model.index(0, 3)));
}

TEST_CASE("CrossTableModel: the headings of figures stand above them", "[ui][statistics]")
{
    const auto reference = reference::ReferenceData::load().value();
    CrossTableModel model;
    model.setTable(sampleTable(), reference, reference::Language::indonesian);
    for (int column = 1; column < model.columnCount(); ++column)
        CHECK(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                  .value<Qt::Alignment>()
                  .testFlag(Qt::AlignRight));
}
