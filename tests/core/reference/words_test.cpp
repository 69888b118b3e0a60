#include "core/reference/words.h"

#include <catch2/catch.hpp>

using namespace jejak::reference;

TEST_CASE("Words: every domain is complete and labelled in both languages", "[reference][words]")
{
    const Words words = Words::load().value();
    const auto [domain, count] = GENERATE(table<std::string, std::size_t>({
        {"step", 32},
        {"outcome", 9},
        {"holder", 9},
        {"sending", 7},
        {"capacity", 5},
        {"result", 3},
        {"comparison", 3},
        {"waits", 2},
        {"source", 12},
        {"channel", 9},
        {"kind", 3},
        {"role", 5},
        {"evidence_state", 6},
        {"sanction_level", 6},
        {"phase", 2},
        {"category", 2},
        {"unit", 5},
        {"problem", 6},
    }));
    INFO(domain);

    CHECK(words.list(domain).size() == count);
    for (const Word& word : words.list(domain)) {
        CHECK_FALSE(word.labelIndonesian.empty());
        CHECK_FALSE(word.labelEnglish.empty());
        CHECK(words.recognise(domain, word.word) == word.word);
        CHECK(words.recognise(domain, word.labelIndonesian).has_value());
    }
}

TEST_CASE("Words: labels, unknown words and synonyms", "[reference][words]")
{
    const Words words = Words::load().value();

    CHECK(words.label("step", "forwarded", Language::indonesian) == "Diteruskan ke KASN/BKN");
    CHECK(words.label("step", "forwarded", Language::english) == "Forwarded to KASN/BKN");
    CHECK(words.label("step", "later_word", Language::english) == "later_word");
    CHECK(words.find("step", "later_word") == nullptr);
    CHECK(words.recognise("source", "Media Sosial") == "social_media");
    CHECK(words.recognise("source", "LSM") == "cso");
    CHECK(words.recognise("kind", "P3K") == "pppk");
    CHECK(words.recognise("step", "Melanggar") == "recommended");
    CHECK_FALSE(words.recognise("source", "tetangga").has_value());
    CHECK(words.list("nothing").empty());
}
