#include "core/reference/pack.h"
#include "core/reference/pack_history.h"
#include "core/reference/reference_data.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::reference;
using nlohmann::json;
using std::chrono::year;

namespace {

const crypto::SigningKeys& issuer()
{
    static const crypto::SigningKeys keys = crypto::makeSigningKeys();
    return keys;
}

json content(json tables)
{
    return {{"source", "Keputusan Bupati 12/2026"}, {"tables", std::move(tables)}};
}

json localHoliday()
{
    return {{"holidays",
             {{"set",
               {{{"date", "2026-12-14"},
                 {"name", "Hari jadi daerah"},
                 {"kind", "libur_daerah"},
                 {"basis", "Keputusan Bupati 12/2026"}}}}}}};
}

Result<Pack> make(json tables, std::int64_t previous = 0)
{
    return makePack(content(std::move(tables)), {.issuer = "Inspektorat Kabupaten Contoh",
                                                 .publicKey = issuer().publicKey,
                                                 .secretKey = issuer().secretKey,
                                                 .previous = previous,
                                                 .issued = year{2026} / 11 / 22});
}

ErrorCode refusal(const json& tables)
{
    const auto pack = make(tables);
    if (!pack)
        return pack.error().code;
    const auto texts = withPack({}, *pack);
    if (!texts)
        return texts.error().code;
    const auto data = ReferenceData::load().value().with(*texts, "uji");
    return data ? ErrorCode::unexpected : data.error().code;
}

json oneRow(const char* table, json row)
{
    return {{table, {{"set", json::array({std::move(row)})}}}};
}

} // namespace

TEST_CASE("Pack: what was signed is read again, whatever the blanks of the file", "[reference]")
{
    const Pack made = make(localHoliday()).value();

    const Pack read = readPack(formatPack(made)).value();
    CHECK(read.label() == "Inspektorat Kabupaten Contoh 1");
    CHECK(read.issued == Date(year{2026} / 11 / 22));
    CHECK(read.source == "Keputusan Bupati 12/2026");
    CHECK(readPack(json::parse(formatPack(made)).dump()).value().signature == made.signature);
    CHECK(packFrom(packBody(made)).value().payload == made.payload);
}

TEST_CASE("Pack: a changed byte, another key or another form is refused", "[reference]")
{
    const json file = json::parse(formatPack(make(localHoliday()).value()));
    const auto refusalOf = [&](auto change) {
        json changed = file;
        change(changed);
        return readPack(changed.dump()).error().code;
    };

    CHECK(refusalOf([](json& pack) { pack["payload"]["source"] = "Keputusan lain"; }) ==
          ErrorCode::signatureWrong);
    CHECK(refusalOf([](json& pack) { pack["payload"]["issuer_key"] = std::string(64, '0'); }) ==
          ErrorCode::signatureWrong);
    CHECK(refusalOf([](json& pack) { pack["format"] = "lain"; }) == ErrorCode::packMalformed);
    CHECK(refusalOf([](json& pack) { pack["signature"] = "00"; }) == ErrorCode::packMalformed);
    CHECK(refusalOf([](json& pack) { pack["payload"]["number"] = 0; }) == ErrorCode::packMalformed);
    CHECK(refusalOf([](json& pack) { pack["payload"]["issued"] = "besok"; }) ==
          ErrorCode::packMalformed);
    CHECK(refusalOf([](json& pack) { pack["payload"]["note"] = "x"; }) == ErrorCode::packMalformed);
    CHECK(refusalOf([](json& pack) { pack["payload"] = 7; }) == ErrorCode::packMalformed);
    CHECK(readPack("bukan paket").error().code == ErrorCode::packMalformed);
    CHECK(readPack("").error().code == ErrorCode::packMalformed);
}

TEST_CASE("Pack: strangers, gaps and old numbers do not follow", "[reference]")
{
    const Pack first = make(localHoliday()).value();
    const Pack second = make(localHoliday(), 1).value();
    const Pack third = make(localHoliday(), 2).value();
    const Trust none{};

    CHECK(mayFollow({}, first, none).error().code == ErrorCode::issuerUnknown);
    CHECK(mayFollow({}, first, none).error().arguments.other == keyDigits(issuer().publicKey));
    CHECK(keyDigits(issuer().publicKey).size() == 35); // six groups of five
    CHECK(mayFollow({}, first, {.own = issuer().publicKey}));
    CHECK(mayFollow({}, first, {.isGivenNow = true}));
    CHECK(mayFollow({first}, second, none));
    CHECK(mayFollow({first}, first, none).error().code == ErrorCode::packOlder);
    CHECK(mayFollow({first, second}, first, none).error().code == ErrorCode::packOlder);
    CHECK(mayFollow({first}, third, none).error().code == ErrorCode::packGap);
    CHECK(mayFollow({first}, third, none).error().arguments.number == 2);
    CHECK(mayFollow({}, second, {.isGivenNow = true}).error().code == ErrorCode::packGap);
}

TEST_CASE("Pack: its rows take the place of those with their key and are added to the others",
          "[reference]")
{
    json tables = localHoliday();
    tables["holidays"]["remove"] = json::array(
        {{{"date", "2026-12-24"}, {"name", "Cuti bersama Kelahiran Yesus Kristus (Natal)"}}});
    tables["institutions"]["set"] =
        json::array({{{"code", "bkn"}, {"valid_from", "2024-09-04"}, {"valid_to", "2027-10-16"}},
                     {{"code", "bkn-2"},
                      {"valid_from", "2027-10-17"},
                      {"role", "commission"},
                      {"name", "Lembaga independen"},
                      {"basis", "Putusan MK 121/PUU-XXII/2024"},
                      {"verified", "no"}}});
    tables["election_regions"]["set"] = json::array({{{"election", "PILKADA_2024"},
                                                      {"region", "74.01"},
                                                      {"candidates_fixed", "2024-09-23"},
                                                      {"basis", "Keputusan KPU"}}});
    const ReferenceData shipped = ReferenceData::load().value();

    const TableTexts texts = withPack({}, make(tables).value()).value();
    const ReferenceData data = shipped.with(texts, "uji 1").value();

    CHECK(data.holidays().size() == shipped.holidays().size());
    CHECK(data.institutions().commissionOn(year{2027} / 10 / 16)->code == "bkn");
    CHECK(data.institutions().commissionOn(year{2027} / 10 / 17)->code == "bkn-2");
    CHECK(data.elections().candidatesFixed("74.01", year{2024} / 9 / 22) ==
          Date(year{2024} / 9 / 23));
    CHECK(data.elections().candidatesFixed("74.02", year{2024} / 9 / 22) ==
          Date(year{2024} / 9 / 22));
    CHECK(data.packs() == "uji 1");
    CHECK(shipped.packs().empty());
}

TEST_CASE("Pack: rows that contradict the tables or each other are refused", "[reference]")
{
    const json holiday = localHoliday()["holidays"]["set"][0];
    CHECK(refusal({{"holidays", {{"set", {holiday, holiday}}}}}) == ErrorCode::packContradicts);
    CHECK(refusal({{"holidays", {{"set", {holiday}}, {"remove", {holiday}}}}}) ==
          ErrorCode::packContradicts);
    CHECK(refusal({{"holidays", {{"remove", {holiday}}}}}) == ErrorCode::packContradicts);
    CHECK(refusal({{"penduduk", {{"set", json::array()}}}}) == ErrorCode::packMalformed);
    CHECK(refusal({{"holidays", {{"tambah", json::array()}}}}) == ErrorCode::packMalformed);
    CHECK(refusal(oneRow("holidays", {{"tanggal", "2026-12-14"}})) == ErrorCode::packMalformed);
    CHECK(refusal(oneRow("holidays", {{"date", 7}})) == ErrorCode::packMalformed);
    CHECK(refusal(oneRow("holidays", {{"date", "2026-12-14"}, {"name", "a\"b"}})) ==
          ErrorCode::packMalformed);
    CHECK(refusal(oneRow("holidays", {{"date", "2026-02-30"}, {"name", "x"}})) ==
          ErrorCode::invalidInput);
    CHECK(refusal(oneRow("elections",
                         {{"code", "PILKADA_2024"}, {"candidates_fixed", "2024-12-01"}})) ==
          ErrorCode::invalidInput);
    CHECK(refusal(oneRow("election_regions", {{"election", "PILKADA_1999"},
                                              {"region", "74.01"},
                                              {"candidates_fixed", "2024-09-23"},
                                              {"basis", "x"}})) == ErrorCode::invalidInput);
    CHECK(refusal(oneRow("institutions", {{"code", "lain"},
                                          {"valid_from", "2026-01-01"},
                                          {"role", "commission"},
                                          {"name", "Lain"},
                                          {"verified", "no"}})) == ErrorCode::invalidInput);
    CHECK(refusal(oneRow("sanctions", {{"code", "XX"}, {"valid_from", "2026-01-01"}})) ==
          ErrorCode::invalidInput);
    CHECK(refusal(localHoliday()) == ErrorCode::unexpected); // nothing against it
}
