#include "core/register/register_words.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::registers;

TEST_CASE("wordWithin: the one word a text names, the longest naming first")
{
    const auto words = reference::Words::load();
    REQUIRE(words);

    CHECK(wordWithin(*words, "source", "Bawaslu") == "bawaslu");
    CHECK(wordWithin(*words, "source", "penerusan dari Bawaslu Kab. Kolaka") == "bawaslu");
    CHECK(wordWithin(*words, "source", "media sosial (Facebook)") == "social_media");
    CHECK_FALSE(wordWithin(*words, "source", "Bawaslu dan masyarakat"));
    CHECK_FALSE(wordWithin(*words, "source", ""));
    CHECK_FALSE(wordWithin(*words, "source",
                           "a b c d e f g h i j k l m n o p q r s t u v w x y z bawaslu"));
}

TEST_CASE("resultStep: a result is read whole, so that no part of it is taken for the opposite")
{
    const auto words = reference::Words::load();
    REQUIRE(words);

    CHECK(resultStep(*words, "Terbukti") == "recommended");
    CHECK(resultStep(*words, "tidak terbukti") == "not_proven");
    CHECK(resultStep(*words, "Dalam proses") == "");
    CHECK_FALSE(resultStep(*words, "Belum terbukti"));
}

TEST_CASE("saysNothing: the ways a cell is left empty")
{
    for (const char* text :
         {"", " ", "-", "--", "\xE2\x80\x93", "n/a", "Nihil", "tidak ada", "..."})
        CHECK(saysNothing(text));
    for (const char* text : {"0", "Tidak", "Nihilis", "\xC3\xA9"})
        CHECK_FALSE(saysNothing(text));
}
