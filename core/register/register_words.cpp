#include "core/register/register_words.h"

#include "core/base/text.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace jejak::registers {
namespace {

struct Word
{
    std::string_view word;
    std::string_view keys; // comparison keys with blanks between
};

// clang-format off
constexpr auto sources = std::to_array<Word>({
    {"bawaslu", "bawaslu panwas panwaslu panwascam pengawaspemilu badanpengawaspemilihanumum"},
    {"public", "public masyarakat warga publik perorangan laporanlangsung"},
    {"anonymous", "anonymous anonim suratkaleng tanpanama tanpaidentitas"},
    {"cso", "cso lsm ngo ormas pattiro jagaasn organisasimasyarakat masyarakatsipil "
            "organisasikemasyarakatan lembagaswadayamasyarakat"},
    {"media", "media mediamassa mediaonline mediacetak mediaelektronik pers koran berita wartawan"},
    {"social_media", "socialmedia mediasosial medsos sosmed facebook whatsapp instagram tiktok "
                     "twitter youtube"},
    {"own_finding", "ownfinding temuan apip inspektorat pengawasaninternal inspektur"},
    {"superior", "superior atasan atasanlangsung pimpinan"},
    {"e_lapor", "elapor laporkasn elaporkasn"},
    {"sbt", "sbt sistemberbagiterintegrasi pelaporanpublik"},
    {"sp4n_lapor", "sp4n sp4nlapor laporgoid"},
    {"other_agency", "otheragency instansilain kemendagri kementerian kemenpanrb kasn bkn kpk kpu "
                     "ombudsman polri kepolisian kejaksaan bkd bkpsdm bkpp"},
});

constexpr auto channels = std::to_array<Word>({
    {"medsos", "medsos mediasosial socialmedia sosmed facebook whatsapp instagram tiktok twitter "
               "youtube online daring"},
    {"in_person", "inperson tatapmuka langsung lisan pertemuan"},
    {"banner", "banner alatperaga spanduk baliho poster stiker"},
    {"campaign_event", "campaignevent kampanye deklarasi"},
    {"document", "document suratdukungan ktp fotokopiktp dokumendukungan"},
    {"state_facility", "statefacility fasilitasnegara mobildinas kendaraandinas fasilitasdinas"},
    {"party_membership", "partymembership anggotapartai pengurusparpol keanggotaanpartai parpol "
                         "partaipolitik"},
    {"decision", "decision keputusan kebijakan tindakan"},
    {"other", "other lainnya lain"},
});

constexpr auto kinds = std::to_array<Word>({
    {"pns", "pns cpns pegawainegerisipil calonpns asnpns pnsdaerah"},
    {"pppk", "pppk p3k pppkparuhwaktu p3kparuhwaktu asnpppk pegawaipemerintahdenganperjanjiankerja "
             "pppkpenuhwaktu"},
    {"non_asn", "nonasn bukanasn honorer tenagahonorer thl ppnpn nonpns kepaladesa perangkatdesa "
                "kades tni polri pegawaitidaktetap ptt outsourcing"},
});

constexpr auto results = std::to_array<Word>({
    {"recommended", "melanggar terbukti terbuktimelanggar rekomendasi direkomendasikan recommended "
                    "direkomendasikankepadappk rekomendasisanksi melanggarkodeetik "
                    "melanggardisiplin melanggarnetralitas pelanggaran terbuktibersalah "
                    "melanggarnetralitasasn terbuktimelanggarnetralitas"},
    {"not_proven", "tidakterbukti tidakmelanggar bukanpelanggaran tidakterbuktimelanggar notproven "
                   "tidakterbuktibersalah"},
    {"clarification_requested", "permintaanklarifikasi klarifikasi mintaklarifikasi clarification "
                                "clarificationrequested dalamklarifikasi prosesklarifikasi"},
    {"clarification_answered", "klarifikasidijawab sudahklarifikasi clarificationanswered"},
    {"documents_incomplete", "dokumentidaklengkap tidaklengkap berkastidaklengkap incomplete "
                             "datatidaklengkap documentsincomplete"},
    {"sanctioned_directly", "ditindaklanjutilangsungppk ditindaklanjutilangsung sanctioneddirectly "
                            "ditindaklanjutilangsungolehppk sanksilangsungppk direct "
                            "tindaklanjutlangsungppk"},
    {"sanctioned", "ditindaklanjuti ditindaklanjutippk ditindaklanjutiolehppk sanctioned followedup "
                   "sudahditindaklanjuti"},
    {"bawaslu_not_eligible", "tidakmemenuhisyarat tms tidakmemenuhisyaratformal noteligible "
                             "tidakmemenuhisyaratmateriel tidakmemenuhisyaratformil "
                             "tidakdiregistrasi tidakmemenuhisyaratformaldanmateriel "
                             "tidakmemenuhisyaratmateril bawaslunoteligible"},
    {"bawaslu_stopped", "dihentikan dihentikanbawaslu dihentikanolehbawaslu tidakdilanjutkan "
                        "kedaluwarsa kadaluarsa dicabut laporandicabut bawaslustopped"},
    {"forwarded", "diteruskan diteruskankekasn diteruskankebkn diteruskankekasnbkn forwarded"},
    {"blocked", "diblokir datadiblokir datadiblokirbkn blocked"},
    {"", "dalamproses proses sedangdiproses prosesditindaklanjuti belumadahasil belumditindaklanjuti "
         "menunggu menungguhasil inprocess prosespenanganan sedangberjalan belum prosesdikasn "
         "prosesdibkn"},
});
// clang-format on

std::optional<std::string_view> exactWord(std::span<const Word> words, std::string_view text)
{
    const std::string key = comparisonKey(text);
    for (const Word& word : words) {
        const auto keys = split(word.keys, ' ');
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            return word.word;
    }
    return std::nullopt;
}

// The word of the longest key the text holds; nothing when it holds keys of several words of
// which none explains the others.
std::optional<std::string_view> heldWord(std::span<const Word> words, std::string_view text)
{
    if (const auto exact = exactWord(words, text))
        return exact;
    std::string key = comparisonKey(text);
    std::vector<std::pair<std::string_view, std::string_view>> keys; // key, word
    for (const Word& word : words)
        for (const std::string_view part : split(word.keys, ' '))
            keys.emplace_back(part, word.word);
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    std::optional<std::string_view> found;
    for (const auto& [part, word] : keys) {
        const std::size_t at = key.find(part);
        if (at == std::string::npos)
            continue;
        if (found && *found != word)
            return std::nullopt;
        found = word;
        key.replace(at, part.size(), " ");
    }
    return found;
}

} // namespace

std::optional<std::string_view> sourceWord(std::string_view text)
{
    return heldWord(sources, text);
}

std::optional<std::string_view> channelWord(std::string_view text)
{
    return heldWord(channels, text);
}

std::optional<std::string_view> kindWord(std::string_view text)
{
    return exactWord(kinds, text);
}

std::optional<std::string_view> resultStep(std::string_view text)
{
    return exactWord(results, text);
}

bool saysNothing(std::string_view text)
{
    text = trim(text);
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) > 0x7F || std::isalnum(static_cast<unsigned char>(c));
    });
    if (!hasLetters || text == "\xE2\x80\x93" || text == "\xE2\x80\x94")
        return true;
    const std::string key = comparisonKey(text);
    return text.size() < 16 &&
           (key == "na" || key == "nihil" || key == "tidakada" || key == "null");
}

} // namespace jejak::registers
