#include "core/journal/canonical_json.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using jejak::journal::canonicalJson;
using nlohmann::json;

TEST_CASE("Canonical JSON: the bytes are those of dump()", "[journal]")
{
    for (const char* text :
         {"null", "true", "-17", "18446744073709551615", "0.5", "1e300", "\"\"", "[]", "{}",
          R"({"b":[1,{"z":null,"a":"x"},[]],"a":{},"kosong":""})",
          R"(["tanda \" dan \\ dan \/", "\u0000\u001f\u007f\t\n", "é😀", "~ ! #"])"}) {
        const json value = json::parse(text);
        CHECK(canonicalJson(value) == value.dump());
    }
}

TEST_CASE("Canonical JSON: there is none of what is not UTF-8", "[journal]")
{
    CHECK_FALSE(canonicalJson(json{{"nama", "caf\xE9"}}));
    CHECK_FALSE(canonicalJson(json{{"caf\xE9", 1}}));
}
