#include "core/reports/indonesian.h"
#include "core/reports/report_chapters.h"

#include <fmt/format.h>

namespace jejak::reports {
namespace {

using statistics::Funnel;

// A stage of an election from its first to its last day.
void addStage(std::vector<std::string>& items, std::chrono::year_month period,
              const std::string& name, std::pair<std::optional<Date>, std::optional<Date>> days)
{
    const auto [first, last] = days;
    if (!first || !last || *last < Date(period / 1) || Date(period / std::chrono::last) < *first)
        return;
    items.push_back(*first == *last ? fmt::format("{}: {};", name, formatDay(*first))
                                    : fmt::format("{}: {} s.d. {};", name, formatDay(*first),
                                                  formatDay(*last)));
}

ReportSection stages(const ChapterSources& from)
{
    std::vector<std::string> items;
    const auto period = from.figures.period;
    for (const reference::Election& each : from.reference.elections().all()) {
        addStage(items, period, "Penetapan calon " + each.name,
                 {each.candidatesFixed, each.candidatesFixed});
        addStage(items, period, "Masa kampanye " + each.name,
                 {each.campaignStart, each.campaignEnd});
        addStage(items, period, "Masa tenang " + each.name, {each.quietStart, each.quietEnd});
        addStage(items, period, "Pemungutan suara " + each.name,
                 {each.votingDate, each.votingDate});
    }
    ReportSection section{"A. Tahapan Pemilu/Pemilihan Bulan Ini", {}};
    if (items.empty())
        section.blocks.push_back(ReportParagraph{
            "Tidak ada tahapan Pemilu atau Pemilihan yang tercatat dalam bulan ini."});
    else
        section.blocks.push_back(ReportList{std::move(items)});
    return section;
}

ReportSection sources(const ChapterSources& from)
{
    const PublishedFigures& figures = from.cells.figures();
    return {"B. Sumber Data",
            {ReportParagraph{
                 "Data berasal dari laporan dan temuan yang diterima melalui Bawaslu, KASN/BKN, "
                 "Sistem Berbagi Terintegrasi (SBT), SP4N-LAPOR!, masyarakat, media, dan temuan "
                 "APIP, serta surat-surat dalam rantai penanganannya. Identitas pelapor tidak "
                 "termasuk dalam data ini."},
             ReportParagraph{fmt::format(
                 "Dalam bulan ini dilaporkan {} ASN; sampai dengan bulan lalu {} ASN; kumulatif "
                 "{} ASN. Rincian menurut sumber ada pada Tabel 6.",
                 figures.text(from.cells.month.at(&Funnel::reported)),
                 figures.text(from.cells.before.at(&Funnel::reported)),
                 figures.text(from.cells.upToMonth.at(&Funnel::reported)))}}};
}

} // namespace

ReportChapter overview(const ChapterSources& from)
{
    return {"BAB II GAMBARAN UMUM", {stages(from), sources(from)}};
}

} // namespace jejak::reports
