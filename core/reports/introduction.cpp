#include "core/reports/indonesian.h"
#include "core/reports/report_chapters.h"

#include <fmt/format.h>

namespace jejak::reports {
namespace {

ReportSection background(const ChapterSources& from)
{
    return {"A. Latar Belakang",
            {ReportParagraph{fmt::format(
                "Netralitas pegawai Aparatur Sipil Negara (ASN) adalah asas penyelenggaraan "
                "kebijakan dan manajemen ASN. {} mengawasi dan menindaklanjuti dugaan pelanggaran "
                "netralitas bersama Bawaslu, lembaga yang berwenang memberi rekomendasi, dan "
                "Pejabat Pembina Kepegawaian (PPK). Laporan ini menyajikan penanganannya dalam "
                "bulan {}.",
                from.office.name, formatMonth(from.figures.period))}}};
}

// What was law in the month: a report of 2020 cites PP 53/2010.
ReportSection legalBasis(const ChapterSources& from)
{
    ReportList list;
    for (const LegalBasis& each : from.legalBasis)
        list.items.push_back(each.text + (&each == &from.legalBasis.back() ? "." : ";"));
    return {"B. Dasar Hukum", {std::move(list)}};
}

ReportSection purpose()
{
    return {"C. Maksud dan Tujuan",
            {ReportParagraph{
                "Laporan ini dimaksudkan sebagai pertanggungjawaban pengawasan netralitas ASN dan "
                "bertujuan menyediakan angka yang dapat ditelusuri sebagai dasar pembinaan, "
                "percepatan tindak lanjut rekomendasi, dan pencegahan pelanggaran."}}};
}

// Counts of cases and reports stand in no sum with others; small ones are hidden all the same.
std::string countText(const ChapterSources& from, std::int64_t count)
{
    const bool isSmall = count > 0 && count < PublishedFigures::smallest;
    return isSmall && from.cells.figures().hidesSmall() ? "<5" : formatCount(count);
}

ReportSection scope(const ChapterSources& from)
{
    const MonthlyFigures& figures = from.figures;
    ReportSection section{
        "D. Ruang Lingkup",
        {ReportParagraph{fmt::format(
            "Laporan mencakup perkara yang tercatat pada {} dan diterima sampai dengan akhir {}: "
            "{} perkara dari {} laporan. Posisi data {}.",
            from.office.name, formatMonth(figures.period), countText(from, figures.cases),
            countText(from, figures.reports),
            formatMoment(figures.position.instant, figures.position.zone))}}};
    if (figures.position.date() < Date(figures.period / std::chrono::last))
        section.blocks.push_back(ReportParagraph{"Bulan laporan belum berakhir pada posisi data; "
                                                 "angka bulan ini masih dapat bertambah."});
    const auto add = [&](std::int64_t count, const char* text) {
        if (count > 0)
            section.blocks.push_back(
                ReportParagraph{fmt::format("{} ASN {}", formatCount(count), text)});
    };
    if (figures.undated + figures.later > 0 && from.cells.figures().hidesSmall())
        section.blocks.push_back(ReportParagraph{
            "Laporan tanpa tanggal diterima dan laporan yang diterima sesudah bulan ini tidak "
            "termasuk dalam angka."});
    else {
        add(figures.undated, "tanpa tanggal diterima tercatat dan tidak termasuk dalam angka.");
        add(figures.later, "diterima sesudah bulan ini dan tidak termasuk dalam angka.");
    }
    return section;
}

ReportSection definitions(const ChapterSources& from)
{
    ReportList list{
        // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): long sentences, one an item
        {"Satuan hitung adalah ASN terlapor per perkara: seorang ASN dalam dua perkara dihitung "
         "dua kali, seorang ASN dengan beberapa perbuatan dalam satu perkara dihitung satu kali. "
         "Terlapor yang bukan ASN dicatat tetapi tidak dihitung.",
         "Kolom bulan ini, s.d. bulan lalu, dan kumulatif mengikuti tanggal diterimanya laporan; "
         "hasil penanganan adalah keadaan pada posisi data.",
         "Dilaporkan = permintaan klarifikasi + sedang diproses + tidak memenuhi syarat/dihentikan "
         "+ diproses. Diproses = tidak terbukti + dokumen tidak lengkap + ditindaklanjuti langsung "
         "PPK + melanggar dan direkomendasikan. Direkomendasikan = ditindaklanjuti PPK + belum "
         "ditindaklanjuti PPK.",
         "Persentase terbukti = melanggar dan direkomendasikan / diproses. Persentase tindak "
         "lanjut = ditindaklanjuti PPK / direkomendasikan. Pembilang dan penyebut selalu disebut; "
         "pembulatan satu desimal, setengah ke atas; \"-\" bila penyebut nol.",
         fmt::format("Batas waktu tindak lanjut PPK dihitung dalam hari kerja, kecuali surat "
                     "menentukan lain. Kalender: {}.",
                     from.calendar.version()),
         "Kabupaten/kota adalah tempat kejadian; data yang belum terisi ditampilkan sebagai baris "
         "tersendiri sehingga jumlah selalu cocok."}};
    if (from.cells.figures().hidesSmall())
        list.items.emplace_back(
            "Edisi publikasi: angka 1 sampai dengan 4 ditulis \"<5\"; \"*\" menandai angka lain "
            "yang ikut ditutup agar tidak satu penjumlahan pun membuka angka kecil.");
    return {"E. Pengertian dan Cara Hitung", {std::move(list)}};
}

} // namespace

ReportChapter introduction(const ChapterSources& from)
{
    return {"BAB I PENDAHULUAN",
            {background(from), legalBasis(from), purpose(), scope(from), definitions(from)}};
}

} // namespace jejak::reports
