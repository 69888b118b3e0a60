#include "core/reports/report_tables.h"

#include "core/reports/indonesian.h"
#include "core/statistics/labels.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jejak::reports {
namespace {

using reference::Language;
using statistics::Dimension;
using statistics::Funnel;
using statistics::Key;
using Cell = PublishedFigures::Cell;
using Figure = std::int64_t Funnel::*;

constexpr const char* countedInAsn = "Satuan: ASN terlapor per perkara; menurut tanggal diterima.";

// A line of table 1, and of what its percentage is a share.
struct HandlingLine
{
    const char* number;
    const char* text;
    int indent;
    Figure figure;
    Figure whole; // null: no percentage
};

// clang-format off
constexpr std::array<HandlingLine, 15> handlingLines{{
    {"1",   "Dilaporkan",                            0, &Funnel::reported,      nullptr},
    {"2",   "Permintaan klarifikasi",                1, &Funnel::clarification, nullptr},
    {"3",   "Sedang diproses",                       1, &Funnel::inProcess,     nullptr},
    {"4",   "Tidak memenuhi syarat/dihentikan",      1, &Funnel::rejected,      nullptr},
    {"5",   "Diproses (selesai)",                    1, &Funnel::processed,     nullptr},
    {"5.1", "Tidak terbukti",                        2, &Funnel::notProven,     nullptr},
    {"5.2", "Dokumen tidak lengkap",                 2, &Funnel::incomplete,    nullptr},
    {"5.3", "Ditindaklanjuti langsung PPK",          2, &Funnel::direct,        nullptr},
    {"5.4", "Melanggar dan direkomendasikan",        2, &Funnel::recommended,   &Funnel::processed},
    {"6",   "Ditindaklanjuti PPK",                   3, &Funnel::followedUp,    &Funnel::recommended},
    {"7",   "Belum ditindaklanjuti PPK",             3, &Funnel::notFollowedUp, &Funnel::recommended},
    {"7.1", "Melewati batas waktu",                  4, &Funnel::overdue,       &Funnel::notFollowedUp},
    {"7.2", "Data diblokir",                         4, &Funnel::blocked,       &Funnel::notFollowedUp},
    {"8",   "Mengajukan keberatan/banding",          1, &Funnel::appealed,      nullptr},
    {"9",   "Dibatalkan (di luar yang dilaporkan)",  0, &Funnel::cancelled,     nullptr},
}};

// A column of tables 2, 3, 4 and 6.
struct RecapColumn
{
    const char* heading;
    const char* group;
    Figure figure;
};

constexpr std::array<RecapColumn, 13> recapColumns{{
    {"Dilaporkan",     "",                     &Funnel::reported},
    {"Klarifikasi",    "Belum/tidak diproses", &Funnel::clarification},
    {"Sedang diproses", "Belum/tidak diproses", &Funnel::inProcess},
    {"TMS/dihentikan", "Belum/tidak diproses", &Funnel::rejected},
    {"Jumlah",         "Diproses",             &Funnel::processed},
    {"Tidak terbukti", "Diproses",             &Funnel::notProven},
    {"Tidak lengkap",  "Diproses",             &Funnel::incomplete},
    {"Langsung PPK",   "Diproses",             &Funnel::direct},
    {"Rekomendasi",    "Diproses",             &Funnel::recommended},
    {"Sudah",          "Tindak lanjut PPK",    &Funnel::followedUp},
    {"Belum",          "Tindak lanjut PPK",    &Funnel::notFollowedUp},
    {"Lewat batas",    "Tindak lanjut PPK",    &Funnel::overdue},
    {"Diblokir",       "Tindak lanjut PPK",    &Funnel::blocked},
}};
// clang-format on

std::string keyLabel(Dimension dimension, const Key& key, const reference::ReferenceData& reference)
{
    return statistics::label(dimension, key, reference, Language::indonesian);
}

std::vector<ReportColumn> columnsOf(const std::string& heading)
{
    std::vector<ReportColumn> columns{{"No", Alignment::right, 4, {}},
                                      {heading, Alignment::left, 26, {}},
                                      {"Bulan ini", Alignment::right, 7, {}}};
    for (const RecapColumn& column : recapColumns)
        columns.push_back({column.heading, Alignment::right, 7, column.group});
    columns.push_back({"Persen sudah", Alignment::right, 8, "Tindak lanjut PPK"});
    return columns;
}

ReportRow recapRow(const PublishedFigures& figures, const FunnelCells& funnel, Cell month)
{
    ReportRow row{{{}, {}, figures.text(month)}, false, 0};
    for (const RecapColumn& column : recapColumns)
        row.cells.push_back(figures.text(funnel.at(column.figure)));
    row.cells.push_back(
        figures.percent(funnel.at(&Funnel::followedUp), funnel.at(&Funnel::recommended)));
    return row;
}

// The rows of a breakdown, numbered from 1.
void addRows(ReportTable& table, const PublishedFigures& figures, const BreakdownCells& cells,
             const std::function<std::string(const Key&)>& label)
{
    std::int64_t number = 0;
    for (const BreakdownRow& each : cells.rows) {
        ReportRow row = recapRow(figures, each.funnel, each.month);
        row.cells[0] = formatCount(++number);
        row.cells[1] = label(each.key);
        table.rows.push_back(std::move(row));
    }
}

void addTotal(ReportTable& table, const PublishedFigures& figures, const BreakdownCells& cells,
              const std::string& text)
{
    ReportRow row = recapRow(figures, cells.total, cells.month);
    row.cells[1] = text;
    row.isTotal = true;
    table.rows.push_back(std::move(row));
}

ReportTable emptyRecap(const std::string& title, const std::string& heading)
{
    ReportTable table{title, countedInAsn, columnsOf(heading), {}, {}, true};
    table.notes = {"Kolom sesudah \"Bulan ini\" bersifat kumulatif sampai dengan akhir bulan ini. "
                   "Persen sudah = sudah / rekomendasi; \"-\" bila tidak ada rekomendasi. "
                   "TMS: tidak memenuhi syarat."};
    return table;
}

ReportTable recap(const std::string& title, Dimension dimension, const BreakdownCells& cells,
                  const PublishedFigures& figures, const reference::ReferenceData& reference)
{
    ReportTable table =
        emptyRecap(title, statistics::label(dimension, reference, Language::indonesian));
    addRows(table, figures, cells,
            [&](const Key& key) { return keyLabel(dimension, key, reference); });
    addTotal(table, figures, cells, "Jumlah");
    return table;
}

constexpr std::size_t mostBars = 10;

// The ten longest bars, and one for all others, so that the chart shows the whole.
ReportChart chart(const std::string& title, const std::vector<CountedKey>& counted,
                  const PublishedFigures& figures,
                  const std::function<std::string(const Key&)>& label)
{
    ReportChart chart{title, "ASN", {}, {}};
    std::int64_t others = 0;
    std::size_t merged = 0;
    bool isHidden = false;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const Cell cell = counted[i].count;
        if (counted.size() <= mostBars + 1 || i < mostBars) {
            chart.bars.push_back({label(counted[i].key),
                                  figures.isHidden(cell) ? 0 : figures.value(cell),
                                  figures.text(cell)});
            continue;
        }
        others += figures.value(cell);
        ++merged;
        isHidden = isHidden || figures.isHidden(cell);
    }
    if (merged > 0)
        chart.bars.push_back({fmt::format("Lainnya ({})", merged), isHidden ? 0 : others,
                              isHidden ? "*" : formatCount(others)});
    chart.note = "Jumlah ASN yang dilaporkan, kumulatif sampai dengan akhir bulan ini.";
    return chart;
}

std::vector<CountedKey> reportedOf(const BreakdownCells& cells)
{
    std::vector<CountedKey> counted;
    for (const BreakdownRow& row : cells.rows)
        counted.push_back({row.key, row.funnel.at(&Funnel::reported)});
    return counted;
}

// The present law's sanctions as it ranks them, then others that were given, then none.
std::vector<Key> sanctionOrder(const ReportCells& cells, const reference::ReferenceData& reference,
                               Date day)
{
    std::vector<Key> order;
    for (const reference::Sanction* sanction : reference.sanctions().selectable(day))
        if (std::ranges::count(order, Key(sanction->code)) == 0)
            order.emplace_back(sanction->code);
    bool isUnknown = false;
    for (const SanctionCells& each : cells.sanctions) {
        isUnknown = isUnknown || !each.key;
        if (each.key && std::ranges::count(order, each.key) == 0)
            order.push_back(each.key);
    }
    if (isUnknown)
        order.emplace_back();
    return order;
}

// Number and name are left to the caller.
ReportRow sanctionRow(const ReportCells& cells, const Key& key)
{
    const PublishedFigures& figures = cells.figures();
    const auto found = std::ranges::find(cells.sanctions, key, &SanctionCells::key);
    if (found == cells.sanctions.end())
        return {{{}, {}, "0", "0", "0"}, false, 0};
    return {{{},
             {},
             figures.text(found->month),
             figures.text(found->before),
             figures.text(found->upToMonth)},
            false,
            0};
}

} // namespace

ReportTable handlingTable(const ReportCells& cells, const std::string& month)
{
    const PublishedFigures& figures = cells.figures();
    ReportTable table{"Tabel 1. Rekapitulasi Penanganan",
                      countedInAsn,
                      {{"No", Alignment::left, 6, {}},
                       {"Uraian", Alignment::left, 40, {}},
                       {"Bulan ini", Alignment::right, 11, {}},
                       {"s.d. bulan lalu", Alignment::right, 11, {}},
                       {"Kumulatif", Alignment::right, 11, {}},
                       {"Persentase (kumulatif)", Alignment::right, 21, {}}},
                      {},
                      {},
                      false};
    for (const HandlingLine& line : handlingLines) {
        const auto text = [&](const FunnelCells& funnel) {
            return figures.text(funnel.at(line.figure));
        };
        const std::string share =
            line.whole == nullptr
                ? std::string()
                : figures.share(cells.upToMonth.at(line.figure), cells.upToMonth.at(line.whole));
        table.rows.push_back({{line.number, line.text, text(cells.month), text(cells.before),
                               text(cells.upToMonth), share},
                              line.indent == 0 && line.figure == &Funnel::reported,
                              line.indent});
    }
    table.notes = {fmt::format("Bulan ini: diterima dalam {}.", month),
                   "1 = 2 + 3 + 4 + 5; 5 = 5.1 + 5.2 + 5.3 + 5.4; 5.4 = 6 + 7. Angka 7.1 dan 7.2 "
                   "bagian dari 7; angka 8 bagian dari 5.3 dan 6."};
    return table;
}

ReportTable districtTable(const ReportCells& cells, const reference::ReferenceData& reference)
{
    return recap("Tabel 2. Rekapitulasi per Kabupaten/Kota", Dimension::district, cells.district,
                 cells.figures(), reference);
}

ReportTable jobLevelTable(const ReportCells& cells, const reference::ReferenceData& reference)
{
    return recap("Tabel 3. Rekapitulasi per Jenjang Jabatan", Dimension::jobLevel, cells.jobLevel,
                 cells.figures(), reference);
}

ReportTable formTable(const ReportCells& cells, const reference::ReferenceData& reference)
{
    ReportTable table =
        emptyRecap("Tabel 4. Rekapitulasi per Bentuk Pelanggaran",
                   statistics::label(Dimension::form, reference, Language::indonesian));
    for (const CategoryCells& each : cells.categories) {
        const std::string name = keyLabel(Dimension::category, each.category, reference);
        const std::size_t first = table.rows.size();
        addTotal(table, cells.figures(), each.forms, name);
        addRows(table, cells.figures(), each.forms,
                [&](const Key& key) { return keyLabel(Dimension::form, key, reference); });
        for (std::size_t i = first + 1; i < table.rows.size(); ++i)
            table.rows[i].indent = 1;
    }
    addTotal(table, cells.figures(), {{}, cells.upToMonth, cells.month.at(&Funnel::reported)},
             "Jumlah");
    table.notes.emplace_back("Bila seorang ASN melakukan beberapa perbuatan, dihitung perbuatan "
                             "yang pertama.");
    return table;
}

ReportTable sanctionTable(const ReportCells& cells, const reference::ReferenceData& reference,
                          Date day)
{
    ReportTable table{"Tabel 5. Rekapitulasi per Jenis Sanksi",
                      "Satuan: ASN yang ditindaklanjuti PPK; menurut tanggal diterimanya laporan.",
                      {{"No", Alignment::left, 6, {}},
                       {"Jenis sanksi", Alignment::left, 50, {}},
                       {"Bulan ini", Alignment::right, 12, {}},
                       {"s.d. bulan lalu", Alignment::right, 12, {}},
                       {"Kumulatif", Alignment::right, 12, {}}},
                      {},
                      {},
                      false};
    for (const Key& key : sanctionOrder(cells, reference, day)) {
        ReportRow row = sanctionRow(cells, key);
        row.cells[0] = formatCount(static_cast<std::int64_t>(table.rows.size()) + 1);
        row.cells[1] =
            key ? keyLabel(Dimension::sanction, key, reference) : "(jenis sanksi tidak dicatat)";
        table.rows.push_back(std::move(row));
    }
    const SanctionCells& total = cells.sanctionTotal;
    const PublishedFigures& figures = cells.figures();
    table.rows.push_back({{{},
                           "Jumlah",
                           figures.text(total.month),
                           figures.text(total.before),
                           figures.text(total.upToMonth)},
                          true,
                          0});
    table.notes = {"Jumlah = ditindaklanjuti PPK + ditindaklanjuti langsung PPK (Tabel 1). Sanksi "
                   "moral yang dinyatakan secara tertutup hanya disebut jumlahnya."};
    return table;
}

ReportTable sourceTable(const ReportCells& cells, const reference::ReferenceData& reference)
{
    ReportTable table = recap("Tabel 6. Rekapitulasi per Sumber Laporan", Dimension::source,
                              cells.source, cells.figures(), reference);
    table.notes.emplace_back("Bila suatu perkara bermula dari beberapa laporan, dihitung sumber "
                             "laporan yang pertama.");
    return table;
}

ReportChart districtChart(const ReportCells& cells, const reference::ReferenceData& reference)
{
    return chart("Grafik 1. ASN dilaporkan per kabupaten/kota", reportedOf(cells.district),
                 cells.figures(),
                 [&](const Key& key) { return keyLabel(Dimension::district, key, reference); });
}

ReportChart jobLevelChart(const ReportCells& cells, const reference::ReferenceData& reference)
{
    return chart("Grafik 2. ASN dilaporkan per jenjang jabatan", reportedOf(cells.jobLevel),
                 cells.figures(),
                 [&](const Key& key) { return keyLabel(Dimension::jobLevel, key, reference); });
}

ReportChart formChart(const ReportCells& cells, const reference::ReferenceData& reference)
{
    return chart("Grafik 3. ASN dilaporkan per bentuk pelanggaran", cells.forms, cells.figures(),
                 [&](const Key& key) { return keyLabel(Dimension::form, key, reference); });
}

} // namespace jejak::reports
