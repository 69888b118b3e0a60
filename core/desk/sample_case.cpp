#include "core/desk/sample_case.h"

#include "core/base/embedded_files.h"
#include "core/base/text.h"

#include <array>

#include <fmt/format.h>

namespace jejak::desk {
namespace sample {
// resources/sample, generated at build time.
std::span<const EmbeddedFile> embeddedFiles();
} // namespace sample

namespace {

using Weighted = std::pair<std::string_view, int>;

// The lines below the header of an embedded list, cut at commas.
std::vector<std::vector<std::string_view>> linesOf(std::string_view name)
{
    std::vector<std::vector<std::string_view>> lines;
    for (const EmbeddedFile& file : sample::embeddedFiles())
        if (file.name == name)
            for (const std::string_view line : split(file.text, '\n'))
                if (!trim(line).empty())
                    lines.push_back(split(trim(line), ','));
    if (!lines.empty())
        lines.erase(lines.begin());
    return lines;
}

struct Position
{
    std::string_view title;
    std::string_view level;
    std::string_view rank;
};

// clang-format off
constexpr std::array positions{
    std::pair{Position{"Kepala Dinas", "JPT_PRATAMA", "IV/c"}, 8},
    std::pair{Position{"Staf Ahli Bupati", "JPT_PRATAMA", "IV/c"}, 3},
    std::pair{Position{"Sekretaris Dinas", "ADMINISTRATOR", "IV/b"}, 7},
    std::pair{Position{"Kepala Bidang", "ADMINISTRATOR", "IV/a"}, 9},
    std::pair{Position{"Camat", "ADMINISTRATOR", "IV/a"}, 9},
    std::pair{Position{"Lurah", "PENGAWAS", "III/d"}, 8},
    std::pair{Position{"Kepala Seksi", "PENGAWAS", "III/d"}, 7},
    std::pair{Position{"Kepala Subbagian Umum", "PENGAWAS", "III/c"}, 5},
    std::pair{Position{"Guru Ahli Madya", "JF_AHLI_MADYA", "IV/a"}, 7},
    std::pair{Position{"Guru Ahli Muda", "JF_AHLI_MUDA", "III/d"}, 10},
    std::pair{Position{"Penyuluh Pertanian Ahli Pertama", "JF_AHLI_PERTAMA", "III/b"}, 4},
    std::pair{Position{"Perawat Terampil", "JF_TERAMPIL", "II/d"}, 4},
    std::pair{Position{"Pengadministrasi Perkantoran", "PELAKSANA", "III/a"}, 12},
    std::pair{Position{"Pranata Layanan Operasional", "PELAKSANA", "II/c"}, 7},
};
constexpr std::array contractPositions{
    std::pair{Position{"Guru Ahli Pertama", "JF_AHLI_PERTAMA", "IX"}, 6},
    std::pair{Position{"Perawat Terampil", "JF_TERAMPIL", "VII"}, 3},
    std::pair{Position{"Operator Layanan Operasional", "PELAKSANA", "V"}, 2},
};
constexpr std::array<Weighted, 9> units{{
    {"Dinas Pendidikan dan Kebudayaan", 9}, {"Dinas Kesehatan", 6}, {"Sekretariat Daerah", 5},
    {"Dinas Pekerjaan Umum dan Penataan Ruang", 3}, {"Dinas Pertanian", 3},
    {"Satuan Polisi Pamong Praja", 2}, {"Dinas Pemberdayaan Masyarakat dan Desa", 3},
    {"Dinas Kelautan dan Perikanan", 2}, {"Badan Keuangan dan Aset Daerah", 2},
}};
// As an act after the candidates are fixed; before that the catalogue gives the twin.
constexpr std::array<Weighted, 11> forms{{
    {"DS-06", 30}, {"DS-07", 20}, {"DS-04", 14}, {"DS-02", 8}, {"DS-08", 8}, {"DS-03", 6},
    {"DS-10", 5}, {"DS-01", 4}, {"DS-12", 2}, {"DS-05", 2}, {"DS-11", 1},
}};
constexpr std::array<Weighted, 10> sources{{
    {"bawaslu", 52}, {"public", 14}, {"media", 5}, {"social_media", 7}, {"own_finding", 6},
    {"cso", 4}, {"anonymous", 4}, {"superior", 3}, {"sbt", 3}, {"sp4n_lapor", 2},
}};
constexpr std::array<Weighted, 6> motives{{
    {"M1", 43}, {"M2", 15}, {"M3", 12}, {"M4", 8}, {"M5", 6}, {"M6", 4},
}};

struct Setting { std::string_view forms; std::string_view channel; std::string_view narrative; };
constexpr std::array settings{
    Setting{"KE-02 KE-04 DS-02 DS-06", "medsos", "Membagikan dan mengomentari unggahan akun pemenangan di media sosial."},
    Setting{"KE-05 DS-07", "medsos", "Mengunggah foto bersama pasangan calon dengan simbol keberpihakan."},
    Setting{"KE-01 DS-01", "banner", "Memasang spanduk pasangan calon di halaman rumah."},
    Setting{"KE-03 KE-06 KE-07 DS-04", "campaign_event", "Hadir dalam deklarasi dan ikut memperagakan simbol dukungan."},
    Setting{"DS-05", "party_membership", "Tercantum sebagai anggota partai politik."},
    Setting{"DS-11", "document", "Memberikan surat dukungan kepada bakal calon perseorangan."},
    Setting{"DS-12", "decision", "Membuat keputusan yang menguntungkan salah satu pasangan calon."},
};
// clang-format on

constexpr Setting otherSetting{"", "in_person", "Mengajak rekan kerja mendukung salah satu calon."};

const Setting& settingOf(std::string_view form)
{
    for (const Setting& each : settings)
        if (each.forms.find(form) != std::string_view::npos)
            return each;
    return otherSetting;
}

} // namespace

SampleCases::SampleCases(const reference::ReferenceData& reference, std::string office,
                         SampleDice& dice)
    : m_reference(reference)
    , m_office(std::move(office))
    , m_dice(dice)
{
    for (const auto& line : linesOf("given_names.csv"))
        m_givenNames.emplace_back(std::string(line[0]), line.size() > 1 && line[1] == "P");
    for (const auto& line : linesOf("family_names.csv"))
        m_familyNames.emplace_back(line[0]);
}

std::string SampleCases::choosePlace()
{
    const bool isProvince = m_office.size() == 2;
    if (!isProvince && m_dice.chance(55))
        return m_office;
    const auto regions = m_reference.regions().inProvince(m_office.substr(0, 2));
    return regions.empty() ? m_office : m_dice.pick(regions).code;
}

std::string SampleCases::chooseForm(Date occurred, const std::string& place)
{
    std::string code(m_dice.pickWeighted(forms));
    const reference::ViolationForm* form = m_reference.catalogue().form(code, occurred);
    if (form == nullptr)
        return code;
    const auto fixed = m_reference.elections().candidatesFixed(place, occurred);
    const auto proposal = m_reference.catalogue().proposeCategory(*form, occurred, fixed);
    if (!proposal.form.empty())
        return proposal.form;
    return proposal.choices.empty() ? code : m_dice.pick(proposal.choices);
}

cases::Act SampleCases::makeAct(Date occurred, const std::string& place)
{
    cases::Act act;
    act.form = chooseForm(occurred, place);
    act.occurred = occurred;
    act.place = place;
    return act;
}

std::string SampleCases::nip(Date occurred, bool isFemale, bool isContract)
{
    const int year = static_cast<int>(occurred.year());
    const int birth = year - m_dice.between(27, 57);
    const int appointed = isContract ? m_dice.between(year - 3, year - 1)
                                     : std::min(year - 1, birth + m_dice.between(22, 32));
    // Real numbers count from 001; those of invented people from 901.
    return fmt::format("{:04}{:02}{:02}{:04}{:02}{}9{:02}", birth, m_dice.between(1, 12),
                       m_dice.between(1, 28), appointed, isContract ? 21 : m_dice.between(1, 12),
                       isFemale ? 2 : 1, m_dice.between(1, 99));
}

cases::Respondent SampleCases::makeRespondent(Date occurred, const std::string& place)
{
    cases::Respondent respondent;
    const auto& [given, isFemale] = m_dice.pick(m_givenNames);
    respondent.name = given + " " + m_dice.pick(m_familyNames);
    const int kind = m_dice.between(1, 100);
    respondent.kind = kind <= 86 ? "pns" : kind <= 98 ? "pppk" : "non_asn";
    const bool isContract = respondent.kind == "pppk";
    const std::string region = m_dice.chance(90) ? place : place.substr(0, 2);
    respondent.region = region;
    respondent.agency = fmt::format("Pemerintah {}", m_reference.regions().label(region));
    respondent.acts.push_back(makeAct(occurred, place));
    if (respondent.kind == "non_asn") {
        respondent.position = "Tenaga honorer";
        respondent.unit = std::string(m_dice.pickWeighted(units));
        return respondent;
    }
    const Position position =
        isContract ? m_dice.pickWeighted(contractPositions) : m_dice.pickWeighted(positions);
    const auto districts = m_reference.regions().districts(place);
    const bool isArea = position.title == "Camat" || position.title == "Lurah";
    respondent.position = std::string(position.title);
    respondent.unit = std::string(m_dice.pickWeighted(units));
    if (isArea && !districts.empty()) {
        const std::string& area = m_dice.pick(districts).name;
        respondent.position += " " + area;
        respondent.unit = "Kecamatan " + area;
    }
    respondent.jobLevel = std::string(position.level);
    respondent.rank = std::string(position.rank);
    respondent.nip = nip(occurred, isFemale, isContract);
    if (m_dice.chance(70))
        respondent.motives.emplace_back(m_dice.pickWeighted(motives));
    return respondent;
}

cases::CaseContent SampleCases::make(Date received)
{
    const Date known = daysAfter(received, -m_dice.between(0, 6));
    const Date occurred = daysAfter(known, -m_dice.between(1, 20));
    cases::CaseContent content;
    content.place = choosePlace();
    const int respondents = m_dice.chance(84) ? 1 : m_dice.between(2, 4);
    for (int i = 0; i < respondents; ++i)
        content.respondents.push_back(makeRespondent(occurred, *content.place));
    const Setting& setting = settingOf(*content.respondents.front().acts.front().form);
    content.channel = std::string(setting.channel);
    content.narrative = std::string(setting.narrative);
    const std::string source(m_dice.pickWeighted(sources));
    content.reports.push_back({.source = source,
                               .number = source == "bawaslu"
                                             ? fmt::format("{:03}/Reg/LP/PB/{}/{}", ++m_reports,
                                                           static_cast<unsigned>(received.month()),
                                                           static_cast<int>(received.year()))
                                             : std::string(),
                               .known = known,
                               .received = received});
    if (m_dice.chance(7))
        content.reports.push_back(
            {.source = "public", .known = known, .received = daysAfter(received, 1)});
    return content;
}

} // namespace jejak::desk
