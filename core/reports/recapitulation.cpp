#include "core/reports/indonesian.h"
#include "core/reports/progress_tables.h"
#include "core/reports/report_tables.h"

#include <algorithm>

#include <fmt/format.h>

namespace jejak::reports {
namespace {

// Figures that do not add up are printed, never smoothed over.
ReportSection reconciliation(const MonthlyFigures& figures)
{
    ReportList list;
    for (const std::string& each : figures.breaks)
        list.items.push_back(each);
    return {"Angka yang tidak cocok",
            {ReportParagraph{"Persamaan berikut tidak terpenuhi dan harus diperiksa sebelum "
                             "laporan ditandatangani:"},
             std::move(list)}};
}

void addProgress(ReportSection& tables, const ChapterSources& from)
{
    if (from.cells.figures().hidesSmall())
        tables.blocks.push_back(ReportParagraph{
            "Tabel 7 (daftar rekomendasi yang belum ditindaklanjuti PPK) hanya dimuat dalam edisi "
            "internal, karena nomor surat dan perkara dapat menunjuk kepada orang."});
    else if (!from.figures.openRecommendations.empty())
        tables.blocks.push_back(openRecommendationTable(from));
    else
        tables.blocks.push_back(ReportParagraph{
            "Tabel 7 tidak dimuat: tidak ada rekomendasi yang belum ditindaklanjuti PPK."});
    if (!from.figures.developments.empty())
        tables.blocks.push_back(developmentTable(from));
    else
        tables.blocks.push_back(ReportParagraph{
            "Tabel 8 tidak dimuat: tidak ada perpindahan status perkara dalam bulan ini."});
}

// The types of sanctions are those of the month, also when its report is printed years later.
Date lawDay(const MonthlyFigures& figures)
{
    return std::min(figures.position.date(), Date(figures.period / std::chrono::last));
}

} // namespace

ReportChapter recapitulation(const ChapterSources& from)
{
    const ReportCells& cells = from.cells;
    const reference::ReferenceData& reference = from.reference;
    const std::string month = formatMonth(from.figures.period);
    ReportChapter chapter{"BAB III REKAPITULASI", {}};
    if (!from.figures.breaks.empty() && !cells.figures().hidesSmall())
        chapter.sections.push_back(reconciliation(from.figures));
    ReportSection tables{{}, {}};
    if (from.figures.month.reported == 0)
        tables.blocks.push_back(ReportParagraph{fmt::format(
            "NIHIL. Dalam bulan {} tidak ada ASN yang dilaporkan kepada kantor ini.", month)});
    tables.blocks.push_back(handlingTable(cells, month));
    if (from.figures.upToMonth.reported > 0) {
        tables.blocks.push_back(districtTable(cells, reference));
        tables.blocks.push_back(districtChart(cells, reference));
        tables.blocks.push_back(jobLevelTable(cells, reference));
        tables.blocks.push_back(jobLevelChart(cells, reference));
        tables.blocks.push_back(formTable(cells, reference));
        tables.blocks.push_back(formChart(cells, reference));
        tables.blocks.push_back(sanctionTable(cells, reference, lawDay(from.figures)));
        tables.blocks.push_back(sourceTable(cells, reference));
    }
    addProgress(tables, from);
    chapter.sections.push_back(std::move(tables));
    return chapter;
}

} // namespace jejak::reports
