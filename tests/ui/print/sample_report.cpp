#include "tests/ui/print/sample_report.h"

namespace jejak::ui::support {

using namespace reports;

namespace {

struct District
{
    const char* name;
    int reported;
    int recommended;
};

constexpr District districts[] = {
    {"Kabupaten Kolaka", 21, 17},
    {"Kabupaten Wakatobi", 10, 9},
    {"Kabupaten Muna", 2, 2},
    {"Kabupaten Konawe Selatan", 1, 1},
    {"Kabupaten Konawe Utara", 1, 0},
    {"Kabupaten Muna Barat", 1, 1},
    {"Provinsi Sulawesi Tenggara", 1, 1},
    {"(tanpa wilayah)", 1, 0},
};

ReportTable summary()
{
    ReportTable table{
        .title = "Tabel 1. Rekapitulasi Penanganan",
        .unit = "Satuan: ASN",
        .columns = {{"No.", Alignment::right, 5, ""},
                    {"Uraian", Alignment::left, 45, ""},
                    {"Bulan ini", Alignment::right, 12, "Jumlah"},
                    {"s.d. bulan lalu", Alignment::right, 12, "Jumlah"},
                    {"Kumulatif", Alignment::right, 12, "Jumlah"}},
        .rows = {},
        .notes = {"Persentase tindak lanjut = ditindaklanjuti PPK / direkomendasikan: "
                  "28 dari 31 (90,3%)."}};
    int number = 0;
    for (const char* label : {"Dilaporkan", "Permintaan klarifikasi", "Diproses", "Tidak terbukti",
                              "Melanggar dan direkomendasikan kepada PPK", "Ditindaklanjuti PPK",
                              "Belum ditindaklanjuti PPK", "di antaranya melewati batas waktu"})
        table.rows.push_back(
            {{std::to_string(++number), label, "3", "35", "38"}, false, number == 8 ? 1 : 0});
    return table;
}

ReportTable perDistrict()
{
    ReportTable table{.title = "Tabel 2. Rekapitulasi per Kabupaten/Kota",
                      .unit = "Satuan: ASN",
                      .columns = {{"Kabupaten/kota (tempat kejadian)", Alignment::left, 30, ""}},
                      .rows = {},
                      .notes = {},
                      .isWide = true};
    for (const char* heading :
         {"Dilaporkan", "Permintaan klarifikasi", "Sedang diproses", "Tidak memenuhi syarat",
          "Diproses", "Tidak terbukti", "Dokumen tidak lengkap", "Ditindaklanjuti langsung PPK",
          "Direkomendasikan", "Ditindaklanjuti PPK", "Belum ditindaklanjuti",
          "Melewati batas waktu", "Data diblokir", "Keberatan/ banding"})
        table.columns.push_back({heading, Alignment::right, 10, ""});
    for (const District& district : districts) {
        ReportRow row{{district.name}, false, 0};
        for (int column = 0; column < 14; ++column)
            row.cells.push_back(
                std::to_string(column < 7 ? district.reported : district.recommended));
        table.rows.push_back(row);
    }
    table.rows.push_back({{"Jumlah", "38", "38", "38", "38", "38", "38", "38", "31", "31", "31",
                           "31", "31", "31", "31"},
                          true,
                          0});
    return table;
}

ReportChart districtChart()
{
    ReportChart chart{.title = "Grafik 1. ASN dilaporkan per kabupaten/kota",
                      .unit = "Satuan: ASN",
                      .bars = {},
                      .note = "Sumber: Tabel 2. Diurutkan menurut jumlah; nilai yang sama ditandai "
                              "dengan angka yang sama."};
    for (const District& district : districts)
        chart.bars.push_back({district.name, district.reported, std::to_string(district.reported)});
    return chart;
}

ReportChart formChart()
{
    return {
        .title = "Grafik 3. ASN dilaporkan per bentuk pelanggaran",
        .unit = "Satuan: ASN",
        .bars = {{"DS-06 Membuat unggahan, komentar, membagikan, menyukai, atau bergabung dalam "
                  "grup pemenangan calon di media sosial dengan akun sendiri",
                  24, "24"},
                 {"KE-02 Menghadiri deklarasi pasangan calon", 9, "9"},
                 {"Tidak diketahui", 0, "0"}},
        .note = ""};
}

constexpr const char* paragraph =
    "Netralitas pegawai ASN merupakan asas penyelenggaraan kebijakan dan manajemen ASN. Setiap "
    "pegawai ASN tidak berpihak dari segala bentuk pengaruh mana pun dan tidak memihak kepada "
    "kepentingan siapa pun. Laporan ini memuat klarifikasi, pemeriksaan, dan tindak lanjut "
    "rekomendasi sampai dengan posisi data yang tercantum di bawah judul.";

} // namespace

MonthlyReport sampleReport()
{
    MonthlyReport report;
    report.letterhead = {"PEMERINTAH KABUPATEN KOLAKA",
                         "INSPEKTORAT DAERAH",
                         {"Jalan Pemuda Nomor 1, Kolaka 93517, telepon (0405) 000000",
                          "laman inspektorat.contoh.go.id, pos-el inspektorat@contoh.go.id"}};
    report.titleLines = {"LAPORAN BULANAN",
                         "PENGAWASAN DAN PENANGANAN PELANGGARAN NETRALITAS PEGAWAI ASN",
                         "BULAN OKTOBER TAHUN 2026"};
    report.number = "700.1/012/INSP/2026";
    report.dataPosition = "31 Oktober 2026 pukul 16.00 WITA";
    report.classification = "RAHASIA";
    report.isDemo = true;
    report.watermark = "DATA CONTOH";
    report.chapters = {
        {"BAB I  PENDAHULUAN",
         {{"A. Latar Belakang", {ReportParagraph{paragraph}, ReportParagraph{paragraph}}},
          {"B. Dasar Hukum",
           {ReportList{{"Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
                        "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri "
                        "Sipil, beserta peraturan pelaksanaannya yang berlaku pada saat kejadian;",
                        "Keputusan Bersama tentang Pedoman Pembinaan dan Pengawasan Netralitas "
                        "Pegawai ASN dalam Penyelenggaraan Pemilihan Umum dan Pemilihan."}}}}}},
        {"BAB III  REKAPITULASI", {{"", {summary(), perDistrict(), districtChart(), formChart()}}}},
        {"BAB V  PENUTUP",
         {{"A. Simpulan", {ReportParagraph{paragraph}}},
          {"B. Rekomendasi",
           {ReportList{{"PPK menindaklanjuti rekomendasi yang melewati batas waktu.",
                        "Perangkat daerah membina pegawainya."}}}}}},
    };
    report.signature = {"Kolaka, 31 Oktober 2026", "INSPEKTUR,", "R. PELINDUNG, S.H., M.Si.",
                        "Pembina Utama Muda", "NIP 19700101 199003 1 001"};
    report.footer = "Posisi data: 31 Oktober 2026 pukul 16.00 WITA · Jurnal "
                    "3f9a1c77e0b24d58a6c1f0e2d9b8a7c6";
    report.fileName = "laporan-netralitas-2026-10.pdf";
    return report;
}

ReportTable longTable(int rows)
{
    ReportTable table{.title = "Tabel 7. Daftar Rekomendasi yang Belum Ditindaklanjuti PPK",
                      .unit = "Satuan: rekomendasi",
                      .columns = {{"No.", Alignment::right, 6, ""},
                                  {"Nomor rekomendasi", Alignment::left, 20, ""},
                                  {"Perihal", Alignment::left, 45, ""},
                                  {"Nama", Alignment::left, 18, ""},
                                  {"Batas waktu", Alignment::left, 14, ""},
                                  {"Status", Alignment::left, 10, ""}},
                      .rows = {},
                      .notes = {"Hari kerja dihitung tanpa hari libur nasional."}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{std::to_string(i), "700/" + std::to_string(i) + "/ITDA",
                               "Dugaan unggahan dukungan " + std::to_string(i), "Budi Santoso",
                               "2026-03-01", "Proses"},
                              false,
                              0});
    table.rows.push_back({{"", "Jumlah", std::to_string(rows), "", "", ""}, true, 0});
    return table;
}

MonthlyReport reportOf(ReportTable table)
{
    MonthlyReport report = sampleReport();
    report.chapters = {{"BAB III  REKAPITULASI", {{"", {std::move(table)}}}}};
    report.isDemo = false;
    report.watermark.clear();
    return report;
}

} // namespace jejak::ui::support
