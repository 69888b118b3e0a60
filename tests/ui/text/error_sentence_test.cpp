#include "ui/text/error_sentence.h"
#include "ui/text/field_label.h"
#include "ui/text/translation.h"

#include <set>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;

namespace {

constexpr auto lastCode = static_cast<int>(ErrorCode::unexpected);

Error filled(ErrorCode code)
{
    return {.code = code,
            .arguments = {.field = "received",
                          .value = "31/02/2026",
                          .file = "register.csv",
                          .folder = "/data/kolaka",
                          .line = 7,
                          .column = 3,
                          .bytes = 4096,
                          .number = 12},
            .detail = "SQLITE_CORRUPT"};
}

} // namespace

TEST_CASE("Error sentence: every code has its own in both languages, without codes or gaps",
          "[ui][text]")
{
    Translation translation;
    for (const Language language : {Language::indonesian, Language::english}) {
        translation.use(language);
        std::set<QString> sentences;
        for (int number = 0; number <= lastCode; ++number) {
            const auto code = static_cast<ErrorCode>(number);
            const QString text = sentence(filled(code));
            CAPTURE(std::string(name(code)), text.toStdString());
            CHECK(text.size() > 20);
            CHECK_FALSE(text.contains(QLatin1Char('%')));
            CHECK_FALSE(text.contains(QLatin1Char('_')));
            CHECK_FALSE(text.contains(QLatin1String("SQLITE")));
            CHECK(sentences.insert(text).second);
            const QString bare = sentence({.code = code});
            CHECK(bare.size() > 20);
        }
        // Codes are numbered without gaps, and the first number after the last has no name of
        // its own.
        CHECK(name(static_cast<ErrorCode>(lastCode + 1)) == name(ErrorCode::unexpected));
    }
}

TEST_CASE("Error sentence: names the file, the line and the field", "[ui][text]")
{
    Translation translation;
    translation.use(Language::indonesian);
    CHECK(sentence(filled(ErrorCode::fileNotText)).contains(QStringLiteral("register.csv")));
    CHECK(sentence(filled(ErrorCode::fileNotText)).contains(QStringLiteral("baris 7")));
    CHECK(sentence(filled(ErrorCode::invalidInput)).contains(QStringLiteral("Tanggal diterima")));
    CHECK(sentence(filled(ErrorCode::invalidInput)).contains(QStringLiteral("31/02/2026")));
    CHECK(sentence(filled(ErrorCode::diskFull)).contains(QStringLiteral("4,0 KB")));
}

TEST_CASE("Field label: unknown fields are shown as they are", "[ui][text]")
{
    CHECK(fieldLabel("journal_mode") == QStringLiteral("\"journal_mode\""));
    CHECK(fieldLabel("").isEmpty());
}
