#include "ui/text/error_sentence.h"
#include "ui/text/translation.h"
#include "ui/text/warning_sentence.h"

#include <set>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;

TEST_CASE("Warning sentence: every warning has its own in both languages", "[ui][text]")
{
    Translation translation;
    for (const Language language : {Language::indonesian, Language::english}) {
        translation.use(language);
        std::set<QString> sentences;
        for (const auto& [code, value] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"letter_after_step", "2026-10-03"},
                 {"commission_not_in_office", "bkn"},
                 {"commission_not_in_office", ""},
                 {"summons_late", "2026-10-03"},
                 {"before_receipt", "2026-10-03"},
                 {"sanction_not_named", ""},
                 {"examination_date_missing", ""},
                 {"sanction_missing", ""},
                 {"not_compared", ""},
                 {"wrong_remedy", "appeal"},
                 {"wrong_remedy", "objection"},
                 {"remedy_late", "2026-10-03"},
                 {"result_missing", ""},
                 {"served_early", "2026-10-03"},
                 {"closed_early", "2026-10-03"},
                 {"closed_early", ""}}) {
            const QString text = warningSentence({code, "field", value});
            CAPTURE(code, text.toStdString());
            CHECK(text.size() > 20);
            CHECK_FALSE(text.contains(QLatin1Char('%')));
            CHECK_FALSE(text.contains(QLatin1String("2026-")));
            CHECK(sentences.insert(text).second);
        }
    }
    CHECK(warningSentence({"heaviest_kept", "sanction", "HB1"}).isEmpty());
}

TEST_CASE("Rule sentence: a refusal of the chain says what to do", "[ui][text]")
{
    Translation translation;
    for (const Language language : {Language::indonesian, Language::english}) {
        translation.use(language);
        std::set<QString> sentences;
        for (const Error& error :
             {Error{ErrorCode::invalidStep, {.field = "blocked", .value = "blocked"}, {}},
              Error{ErrorCode::reasonMissing,
                    {.field = "respondents[0].acts[0].category", .value = "ethics"},
                    {}},
              Error{ErrorCode::reasonMissing, {.field = "basis"}, {}},
              Error{ErrorCode::invalidInput,
                    {.field = "note", .rule = "too_long", .number = 20'000},
                    {}},
              Error{ErrorCode::invalidInput, {.field = "respondents", .rule = "empty_list"}, {}},
              Error{ErrorCode::invalidInput,
                    {.field = "respondents[1].nip", .value = "1975", .rule = "duplicate"},
                    {}}}) {
            const QString text = sentence(error);
            CAPTURE(text.toStdString());
            CHECK(text.size() > 20);
            CHECK_FALSE(text.contains(QLatin1Char('%')));
            CHECK_FALSE(text.contains(QLatin1Char('[')));
            CHECK(sentences.insert(text).second);
        }
    }
}
