#include "core/desk/dump.h"
#include "core/desk/state_fold.h"
#include "core/journal/rebuild.h"
#include "tests/support/office_fixture.h"

#include <sstream>

#include <nlohmann/json.hpp>

using namespace jejak;

namespace {

std::string dumpOf(test::OfficeFixture& office)
{
    std::ostringstream out;
    test::require(desk::dump(*office.desk, office.session, out));
    return out.str();
}

} // namespace

TEST_CASE("dump: is canonical JSON: sorted keys, two blanks, one final newline", "[desk][dump]")
{
    test::OfficeFixture office;
    const std::string empty = dumpOf(office);
    CHECK(empty == nlohmann::json::parse(empty).dump(2) + "\n");
    for (int i = 0; i < 3; ++i)
        test::require(office.desk->cases().add(office.session, office.sampleContent()));
    const std::string text = dumpOf(office);
    const auto object = nlohmann::json::parse(text);
    CHECK(text == object.dump(2) + "\n");
    CHECK(object["cases"].size() == 3);
    CHECK(object["offices"].size() == 1);
    CHECK(std::is_sorted(object["cases"].begin(), object["cases"].end(),
                         [](const auto& a, const auto& b) { return a["id"] < b["id"]; }));
}

TEST_CASE("dump: holds cancelled cases, and is the same after a rebuild and beside a writer",
          "[desk][dump]")
{
    test::OfficeFixture office;
    const auto added =
        test::require(office.desk->cases().add(office.session, office.sampleContent()));
    test::require(office.desk->cases().cancel(office.session, added.id, "Ganda"));
    const std::string before = dumpOf(office);
    CHECK(nlohmann::json::parse(before)["cases"][0]["cancel_reason"] == "Ganda");
    desk::StateFold fold;
    journal::rebuild(office.desk->database(), fold);
    CHECK(dumpOf(office) == before);
    office.reopen(desk::DeskMode::readOnly);
    CHECK(dumpOf(office) == before);
}

TEST_CASE("dump: only for those who may", "[desk][dump]")
{
    test::OfficeFixture office;
    std::ostringstream out;
    const access::Session clerk{office.session.person, "x", {access::Role::officer}};
    const auto refused = desk::dump(*office.desk, clerk, out);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::notAllowed);
    CHECK(out.str().empty());
}
