#pragma once

#include "core/register/case_record.h"
#include "core/register/register_import_service.h"
#include "tests/support/office_fixture.h"

#include <map>
#include <sstream>

// What the tests of the import share: registers as texts, and figures as the tables have them.
namespace jejak::registers::test {

using jejak::test::OfficeFixture;
using jejak::test::require;

using Counts = std::map<std::string, std::int64_t>;

inline const std::filesystem::path testData = JEJAK_TEST_DATA;

inline RegisterFile registerOf(const std::string& text)
{
    return require(
        RegisterFile::open(std::make_unique<std::istringstream>(text), "register.csv", {}));
}

inline ImportReport import(OfficeFixture& office, const std::string& text,
                           const ImportOptions& options = {})
{
    return require(office.desk->registerImport().run(office.session, registerOf(text), options));
}

inline Counts countsBy(OfficeFixture& office, const char* sql)
{
    Counts counts;
    office.desk->database().forEach(sql, {}, [&](const sqlite::Row& row) {
        counts[row.isNull(0) ? "-" : std::string(row.text(0))] = row.integer(1);
    });
    return counts;
}

inline Counts outcomes(OfficeFixture& office)
{
    return countsBy(office, "SELECT outcome, count(*) FROM statistic_row WHERE is_counted = 1 "
                            "GROUP BY outcome");
}

inline Counts districts(OfficeFixture& office)
{
    return countsBy(office, "SELECT district, count(*) FROM statistic_row WHERE is_counted = 1 "
                            "GROUP BY district");
}

inline std::int64_t count(OfficeFixture& office, const char* sql)
{
    return office.desk->database().integer(sql).value_or(0);
}

inline CaseRecord recordOf(OfficeFixture& office, const std::string& number)
{
    const auto id = require(office.desk->cases().find(number));
    auto record = foldRecord(office.desk->journal().history(id));
    REQUIRE(record);
    return *std::move(record);
}

inline void checkPublishedFigures(OfficeFixture& office)
{
    CHECK(outcomes(office) ==
          Counts{{"followed_up", 28}, {"recommended", 3}, {"not_proven", 4}, {"clarification", 3}});
    CHECK(districts(office) == Counts{{"74.01", 21},
                                      {"74.07", 10},
                                      {"74.03", 2},
                                      {"74.05", 1},
                                      {"74.13", 1},
                                      {"74.09", 1},
                                      {"74", 1},
                                      {"-", 1}});
}

inline std::string joinedFields(const RowDifference& difference)
{
    std::string all;
    for (const FieldDifference& each : difference.fields)
        all += each.field + '[' + each.stored + "][" + each.row + "] ";
    return all;
}

inline const std::string header =
    "Tgl Diterima;No Register Bawaslu;Nama;NIP;Kabupaten/Kota;Tgl Penerusan "
    "Bawaslu;No Rekomendasi KASN;Tgl Rekomendasi;Hasil KASN;No SK PPK;Tgl "
    "SK;Sanksi;Kanal;Uraian\n";

} // namespace jejak::registers::test
