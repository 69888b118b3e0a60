#include "core/reports/indonesian.h"
#include "core/reports/report_chapters.h"
#include "core/statistics/labels.h"

#include <algorithm>

#include <fmt/format.h>

namespace jejak::reports {
namespace {

using reference::Language;
using statistics::Dimension;
using statistics::Funnel;
using Cell = PublishedFigures::Cell;

constexpr std::int64_t lastRank = 5;

// A ranking of keys by the ASN reported.
struct Ranking
{
    std::string title;
    Dimension dimension;
    std::vector<CountedKey> counted;
    bool isComplete = false; // every key, not only the first five
};

// Equal figures share a rank, and all of the last rank are shown. What has no value is not ranked.
ReportTable rankingTable(const ChapterSources& from, Ranking ranking)
{
    const PublishedFigures& figures = from.cells.figures();
    const Cell whole = from.cells.upToMonth.at(&Funnel::reported);
    ReportTable table{std::move(ranking.title),
                      "Satuan: ASN dilaporkan, kumulatif",
                      {{"Peringkat", Alignment::right, 10, {}},
                       {statistics::label(ranking.dimension, from.reference, Language::indonesian),
                        Alignment::left,
                        50,
                        {}},
                       {"ASN", Alignment::right, 12, {}},
                       {"Bagian dari yang dilaporkan", Alignment::right, 28, {}}},
                      {},
                      {},
                      false};
    std::ranges::stable_sort(ranking.counted, std::ranges::greater(),
                             [&](const CountedKey& each) { return figures.value(each.count); });
    for (const CountedKey& each : ranking.counted) {
        if (!each.key) {
            table.notes.push_back(
                fmt::format("{}: {} ASN, tidak diperingkat.",
                            statistics::label(ranking.dimension, each.key, from.reference,
                                              Language::indonesian),
                            figures.text(each.count)));
            continue;
        }
        const auto rank =
            1 + std::ranges::count_if(ranking.counted, [&](const CountedKey& other) {
                return other.key && figures.value(other.count) > figures.value(each.count);
            });
        if (rank > lastRank && !ranking.isComplete)
            continue;
        table.rows.push_back(
            {{formatCount(rank),
              statistics::label(ranking.dimension, each.key, from.reference, Language::indonesian),
              figures.text(each.count), figures.share(each.count, whole)},
             false,
             0});
    }
    if (table.rows.empty())
        table.rows.push_back({{"-", "NIHIL", "0", "-"}, false, 0});
    return table;
}

std::vector<CountedKey> reportedOf(const BreakdownCells& cells)
{
    std::vector<CountedKey> counted;
    for (const BreakdownRow& row : cells.rows)
        counted.push_back({row.key, row.funnel.at(&Funnel::reported)});
    return counted;
}

ReportSection motivesAndChannels(const ChapterSources& from)
{
    ReportTable motives =
        rankingTable(from, {"Motif", Dimension::motive, from.cells.motives, true});
    motives.notes.emplace_back(
        "Seorang ASN dapat mempunyai beberapa motif, sehingga jumlah baris dapat melebihi jumlah "
        "ASN.");
    return {"D. Motif dan Modus",
            {std::move(motives),
             rankingTable(from, {"Modus (kanal)", Dimension::channel, from.cells.channels, true})}};
}

ReportSection timeliness(const ChapterSources& from)
{
    const PublishedFigures& figures = from.cells.figures();
    const FunnelCells& funnel = from.cells.upToMonth;
    const auto share = [&](std::int64_t Funnel::*part, std::int64_t Funnel::*whole) {
        return figures.share(funnel.at(part), funnel.at(whole));
    };
    return {"E. Kepatuhan Waktu",
            {ReportList{{fmt::format("Ditindaklanjuti PPK: {} ASN yang direkomendasikan;",
                                     share(&Funnel::followedUp, &Funnel::recommended)),
                         fmt::format("belum ditindaklanjuti PPK: {} ASN yang direkomendasikan;",
                                     share(&Funnel::notFollowedUp, &Funnel::recommended)),
                         fmt::format("melewati batas waktu: {} ASN yang belum ditindaklanjuti;",
                                     share(&Funnel::overdue, &Funnel::notFollowedUp)),
                         fmt::format("data diblokir BKN: {} ASN yang belum ditindaklanjuti.",
                                     share(&Funnel::blocked, &Funnel::notFollowedUp))}}}};
}

} // namespace

ReportChapter analysis(const ChapterSources& from)
{
    const ReportCells& cells = from.cells;
    if (from.figures.upToMonth.reported == 0)
        return {"BAB IV ANALISIS",
                {{{}, {ReportParagraph{"NIHIL. Belum ada ASN yang dilaporkan."}}}}};
    return {
        "BAB IV ANALISIS",
        {{"A. Lima Besar Instansi",
          {rankingTable(from, {"Lima besar instansi (daerah tempat bekerja)", Dimension::employer,
                               cells.employers})}},
         {"B. Lima Besar Jenjang Jabatan",
          {rankingTable(from, {"Lima besar jenjang jabatan", Dimension::jobLevel,
                               reportedOf(cells.jobLevel)})}},
         {"C. Lima Besar Bentuk Pelanggaran",
          {rankingTable(from, {"Lima besar bentuk pelanggaran", Dimension::form, cells.forms})}},
         motivesAndChannels(from),
         timeliness(from)}};
}

} // namespace jejak::reports
