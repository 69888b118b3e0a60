#include "core/register/row_reader.h"
#include "tests/bench/bench_office.h"
#include "tests/bench/benches.h"
#include "tests/bench/measurement.h"
#include "tests/bench/plain_inserts.h"

#include <fmt/format.h>

namespace jejak::bench {
namespace {

// Reading and understanding every row, and nothing else.
double parse(const Setup& setup, const std::filesystem::path& file)
{
    const double begin = cpuSeconds();
    auto opened = registers::RegisterFile::open(file, {});
    registers::RowReader reader(opened->header(), setup.reference, std::chrono::year(2027) / 1 / 1);
    std::size_t warnings = 0;
    while (const registers::CsvRecord* record = opened->next())
        warnings += reader.read(*record).warnings.size();
    return warnings > 1'000'000'000 ? 0 : cpuSeconds() - begin;
}

// Imports `rows` rows as often as asked, the limit programs beside it in the same run.
std::vector<Figure> compare(const Setup& setup, int rows, int repetitions,
                            std::pair<double, std::optional<double>> bars)
{
    Samples total;
    Samples parsing;
    Samples search;
    Samples plain;
    double memory = 0;
    std::size_t folded = 0;
    const auto file = setup.registerOf(rows);
    const auto folder = setup.folder / fmt::format("office-{}", rows);
    for (int i = 0; i < repetitions; ++i) {
        fmt::print(stderr, "import of {} rows, {} of {}\n", rows, i + 1, repetitions);
        const double before = residentMebibytes();
        total.add(BenchOffice(folder, setup.reference)
                      .import(file, {.report =
                                         [&](std::int64_t, std::int64_t) {
                                             memory =
                                                 std::max(memory, residentMebibytes() - before);
                                         },
                                     .stopRequested = {}}));
        parsing.add(parse(setup, file));
        const auto tables = TableRows::read(folder / "jejak.sqlite");
        folded = tables.count();
        plain.add(tables.insertInto(setup.folder / "plain.sqlite"));
        search.add(
            SearchRows::read(folder / "jejak.sqlite").insertInto(setup.folder / "plain.sqlite"));
    }
    std::filesystem::remove(setup.folder / "plain.sqlite");
    const char* bar = rows == setup.manyRows ? "P02" : "P01";
    const double bare = total.least() - parsing.least() - search.least();
    return {
        {bar, fmt::format("import of {} rows, all in", rows), total.least() / plain.least(),
         "x plain inserts", bars.first,
         fmt::format("{:.2f} s, median {:.2f}; plain {:.2f} s for {} rows", total.least(),
                     total.median(), plain.least(), folded)},
        {bar, "... without parsing and search", bare / plain.least(), "x plain inserts",
         bars.second,
         fmt::format("parsing {:.2f} s, search {:.2f} s", parsing.least(), search.least())},
        {bar, "... memory while importing", memory, "MiB", 300, ""},
    };
}

// From asking to the answer, rolled back.
Figure cancel(const Setup& setup, const std::filesystem::path& file)
{
    BenchOffice office(setup.folder / "cancelled", setup.reference);
    double asked = 0;
    int told = 0;
    const WorkControl control{
        .report = [&](std::int64_t, std::int64_t) { ++told; },
        .stopRequested =
            [&] {
                if (told < 50)
                    return false;
                if (asked == 0)
                    asked = wallSeconds();
                return true;
            },
    };
    static_cast<void>(office.desk().registerImport().run(office.session(), file, {}, control));
    return {"P02", "cancelling an import", wallSeconds() - asked, "s", 0.5, ""};
}

} // namespace

std::vector<Figure> benchImport(const Setup& setup)
{
    std::vector<Figure> figures = compare(setup, setup.rows, setup.repetitions, {5.0, 3.5});
    figures.push_back(cancel(setup, setup.registerOf(setup.rows)));
    if (setup.manyRows > 0)
        for (Figure& each : compare(setup, setup.manyRows, 1, {6.0, std::nullopt}))
            figures.push_back(std::move(each));
    return figures;
}

} // namespace jejak::bench
