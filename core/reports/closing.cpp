#include "core/reports/indonesian.h"
#include "core/reports/report_chapters.h"

#include <fmt/format.h>

namespace jejak::reports {
namespace {

using statistics::Funnel;

ReportSection conclusions(const ChapterSources& from)
{
    const PublishedFigures& figures = from.cells.figures();
    const FunnelCells& all = from.cells.upToMonth;
    const std::string month = formatMonth(from.figures.period);
    const std::string within =
        from.figures.month.reported == 0
            ? fmt::format("Dalam bulan {} tidak ada ASN yang dilaporkan (NIHIL);", month)
            : fmt::format("Dalam bulan {} dilaporkan {} ASN;", month,
                          figures.text(from.cells.month.at(&Funnel::reported)));
    return {
        "A. Simpulan",
        {ReportList{
            {within,
             fmt::format("secara kumulatif dilaporkan {} ASN, dan yang selesai diproses {};",
                         figures.text(all.at(&Funnel::reported)),
                         figures.share(all.at(&Funnel::processed), all.at(&Funnel::reported))),
             fmt::format("dari ASN yang diproses, melanggar dan direkomendasikan {};",
                         figures.share(all.at(&Funnel::recommended), all.at(&Funnel::processed))),
             fmt::format(
                 "dari ASN yang direkomendasikan, ditindaklanjuti PPK {}.",
                 figures.share(all.at(&Funnel::followedUp), all.at(&Funnel::recommended)))}}}};
}

ReportSection recommendations(const ChapterSources& from)
{
    const PublishedFigures& figures = from.cells.figures();
    const FunnelCells& all = from.cells.upToMonth;
    ReportList list;
    if (from.figures.upToMonth.notFollowedUp > 0)
        list.items.push_back(fmt::format("PPK segera menindaklanjuti rekomendasi terhadap {} ASN;",
                                         figures.text(all.at(&Funnel::notFollowedUp))));
    if (from.figures.upToMonth.overdue > 0)
        list.items.push_back(
            fmt::format("rekomendasi yang melewati batas waktu ({} ASN) didahulukan;",
                        figures.text(all.at(&Funnel::overdue))));
    if (from.figures.upToMonth.clarification > 0)
        list.items.push_back(
            fmt::format("permintaan klarifikasi terhadap {} ASN dijawab pada kesempatan pertama;",
                        figures.text(all.at(&Funnel::clarification))));
    list.items.emplace_back("pembinaan dan sosialisasi netralitas ASN dilanjutkan pada seluruh "
                            "perangkat daerah.");
    return {"B. Rekomendasi", {std::move(list)}};
}

ReportSection plans()
{
    return {"C. Rencana Bulan Berikutnya",
            {ReportList{{"Memantau tindak lanjut rekomendasi oleh PPK sampai dengan selesai;",
                         "melengkapi data perkara yang belum berisi wilayah, jenjang jabatan, atau "
                         "bentuk pelanggaran;",
                         "menyusun laporan bulan berikutnya."}}}};
}

} // namespace

ReportChapter closing(const ChapterSources& from)
{
    return {"BAB V PENUTUP", {conclusions(from), recommendations(from), plans()}};
}

} // namespace jejak::reports
