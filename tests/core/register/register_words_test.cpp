#include "core/register/register_words.h"

#include <catch2/catch.hpp>

using namespace jejak::registers;

TEST_CASE("sourceWord: who reported, as registers write it")
{
    CHECK(sourceWord("Bawaslu") == "bawaslu");
    CHECK(sourceWord("Penerusan Bawaslu Kab. Kolaka") == "bawaslu");
    CHECK(sourceWord("Panwascam") == "bawaslu");
    CHECK(sourceWord("MASYARAKAT") == "public");
    CHECK(sourceWord("Laporan masyarakat") == "public");
    CHECK(sourceWord("Media Sosial") == "social_media");
    CHECK(sourceWord("media sosial (Facebook)") == "social_media");
    CHECK(sourceWord("Media massa") == "media");
    CHECK(sourceWord("Temuan APIP") == "own_finding");
    CHECK(sourceWord("Lembaga Swadaya Masyarakat") == "cso");
    CHECK(sourceWord("SP4N-LAPOR!") == "sp4n_lapor");
    CHECK(sourceWord("e-Lapor") == "e_lapor");
    CHECK(sourceWord("social_media") == "social_media");
    CHECK_FALSE(sourceWord("Burung"));
    CHECK_FALSE(sourceWord("Bawaslu dan masyarakat"));
}

TEST_CASE("channelWord: where the act showed")
{
    CHECK(channelWord("Facebook") == "medsos");
    CHECK(channelWord("Tatap muka") == "in_person");
    CHECK(channelWord("Baliho di jalan") == "banner");
    CHECK_FALSE(channelWord("Radio"));
}

TEST_CASE("kindWord: employed how")
{
    CHECK(kindWord("PNS") == "pns");
    CHECK(kindWord("P3K") == "pppk");
    CHECK(kindWord("PPPK Paruh Waktu") == "pppk");
    CHECK(kindWord("Non ASN") == "non_asn");
    CHECK_FALSE(kindWord("Camat"));
}

TEST_CASE("resultStep: a result names a step, or nothing while it is under way")
{
    CHECK(resultStep("Melanggar") == "recommended");
    CHECK(resultStep("Tidak terbukti") == "not_proven");
    CHECK(resultStep("Permintaan klarifikasi") == "clarification_requested");
    CHECK(resultStep("Dokumen tidak lengkap") == "documents_incomplete");
    CHECK(resultStep("Ditindaklanjuti langsung PPK") == "sanctioned_directly");
    CHECK(resultStep("Tidak memenuhi syarat") == "bawaslu_not_eligible");
    CHECK(resultStep("Dihentikan") == "bawaslu_stopped");
    CHECK(resultStep("Dalam proses") == "");
    CHECK_FALSE(resultStep("Belum terbukti"));
    CHECK_FALSE(resultStep("Terbukti sebagian"));
}

TEST_CASE("saysNothing: the ways a cell is left empty")
{
    for (const char* text :
         {"", " ", "-", "--", "\xE2\x80\x93", "n/a", "Nihil", "tidak ada", "..."})
        CHECK(saysNothing(text));
    for (const char* text : {"0", "Tidak", "Nihilis", "\xC3\xA9"})
        CHECK_FALSE(saysNothing(text));
}
