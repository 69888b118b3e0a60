#include "tests/bench/register_maker.h"

#include "core/base/date.h"

#include <array>
#include <fstream>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace jejak::bench {
namespace {

// First column of a list of resources/sample.
std::vector<std::string> names(const char* list)
{
    std::ifstream file(std::filesystem::path(JEJAK_SAMPLE_LISTS) / list);
    std::vector<std::string> all;
    std::string line;
    for (std::getline(file, line); std::getline(file, line);)
        all.push_back(line.substr(0, line.find(',')));
    if (all.empty())
        throw std::runtime_error(fmt::format("{} is missing", list));
    return all;
}

struct Post
{
    const char* position;
    const char* level;
};

constexpr std::array<Post, 8> posts{{
    {"Kepala Dinas", "JPT Pratama"},
    {"Kepala Bidang", "Administrator"},
    {"Kepala Seksi", "Pengawas"},
    {"Guru Ahli Pertama", "Fungsional"},
    {"Perawat Terampil", "Fungsional"},
    {"Auditor Ahli Muda", "Fungsional"},
    {"Pengelola Keuangan", "Pelaksana"},
    {"Camat", "Kepala Wilayah"},
}};

constexpr std::array forms{
    "Memasang spanduk/baliho/alat peraga lainnya terkait bakal calon",
    "Ikut dalam kegiatan kampanye/sosialisasi/pengenalan bakal calon",
    "Menjadi anggota dan/atau pengurus partai politik",
    "Membuat posting, comment, share, like, bergabung/follow dalam grup/akun pemenangan",
};

constexpr std::array sources{"Bawaslu", "Masyarakat", "Media massa", "Temuan APIP", "Anonim"};
constexpr std::array motives{"jabatan/materi/proyek", "hubungan kekeluargaan", ""};
constexpr std::array places{"Kabupaten Kolaka",         "Kabupaten Konawe",    "Kabupaten Muna",
                            "Kabupaten Buton",          "Kota Kendari",        "Kota Bau Bau",
                            "Kabupaten Konawe Selatan", "Kabupaten Wakatobi",  "Kabupaten Bombana",
                            "Kabupaten Kolaka Utara",   "Kabupaten Muna Barat"};

class Maker
{
public:
    std::string row(int number)
    {
        const Date received = day(m_day(m_random));
        const Post& post = pick(posts);
        const char* place = pick(places);
        std::string text = fmt::format(
            "{},{},{},{},{} {},{},{},{},Unit {},Pemerintah {},{},\"{}\",{},{:06}/Reg/LP/PL/{}",
            number, formatIsoDate(received), formatIsoDate(after(received, -3)), pick(sources),
            pick(m_given), pick(m_family), nip(), post.position, post.level,
            static_cast<char>('A' + m_random() % 6), place, place, pick(forms), pick(motives),
            number, static_cast<int>(received.year()));
        return text + chain(number, received) + ",Keterangan perkara " + std::to_string(number);
    }

private:
    template <typename List>
    const typename List::value_type& pick(const List& list)
    {
        return list[below(list.size())];
    }

    std::size_t below(std::size_t limit) { return m_random() % limit; }

    static Date day(int number)
    {
        return std::chrono::sys_days(std::chrono::year(2019) / 1 / 1) + std::chrono::days(number);
    }

    static Date after(Date date, int days)
    {
        return std::chrono::sys_days(date) + std::chrono::days(days);
    }

    std::string nip()
    {
        const std::size_t year = 1965 + below(30);
        return fmt::format("{:04}{:02}{:02}{:04}{:02}{}{:03}", year, 1 + m_random() % 12,
                           1 + m_random() % 28, year + 24, 1 + m_random() % 12, 1 + m_random() % 2,
                           m_random() % 1000);
    }

    // Forwarded always; recommended in four of five rows; of those followed up in three of four.
    std::string chain(int number, Date received)
    {
        std::string text = fmt::format(",{}", formatIsoDate(after(received, 7)));
        if (m_random() % 5 == 0)
            return text + ",,,Permintaan klarifikasi,,,";
        text += fmt::format(",R-{}/KASN/{},{},Melanggar", number, static_cast<int>(received.year()),
                            formatIsoDate(after(received, 40)));
        if (m_random() % 4 == 0)
            return text + ",,,";
        return text + fmt::format(",800.1.6/{}/{},{},Teguran tertulis", number,
                                  static_cast<int>(received.year()),
                                  formatIsoDate(after(received, 75)));
    }

    std::mt19937 m_random{2024};
    std::uniform_int_distribution<int> m_day{0, 2700};
    std::vector<std::string> m_given = names("given_names.csv");
    std::vector<std::string> m_family = names("family_names.csv");
};

} // namespace

void makeRegister(const std::filesystem::path& file, int rows)
{
    std::ofstream out(file, std::ios::binary);
    out << "No,Tanggal Diterima,Tanggal Kejadian,Sumber Laporan,Nama Terlapor,NIP,Jabatan,"
           "Jenjang Jabatan,Unit Kerja,Instansi,Kabupaten/Kota,Bentuk Pelanggaran,Motif,"
           "No Register Bawaslu,Tgl Penerusan Bawaslu,No Rekomendasi KASN,Tgl Rekomendasi,"
           "Hasil KASN,No SK PPK,Tgl SK,Sanksi,Keterangan\n";
    Maker maker;
    for (int number = 1; number <= rows; ++number)
        out << maker.row(number) << '\n';
    if (!out.flush())
        throw std::runtime_error("the register could not be written");
}

} // namespace jejak::bench
