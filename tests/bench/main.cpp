#include "tests/bench/benches.h"

#include <algorithm>
#include <array>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

using namespace jejak;

namespace {

struct Options
{
    std::filesystem::path json;
    std::filesystem::path folder = std::filesystem::temp_directory_path() / "jejak-bench";
    std::filesystem::path programs = JEJAK_PROGRAMS;
    std::vector<std::string> only;
    int rows = 100'000;
    int manyRows = 1'000'000;
    int repetitions = 3;
    bool keep = false;
};

struct Bench
{
    const char* name;
    std::vector<bench::Figure> (*run)(const bench::Setup&);
};

constexpr std::array<Bench, 6> benches{{
    {"import", bench::benchImport},
    {"list", bench::benchList},
    {"statistics", bench::benchStatistics},
    {"deadlines", bench::benchDeadlines},
    {"window", bench::benchWindow},
    {"report", bench::benchReport},
}};

int run(const Options& options)
{
    auto reference = reference::ReferenceData::load();
    if (!reference) {
        fmt::print(stderr, "no reference data\n");
        return 1;
    }
    std::filesystem::create_directories(options.folder);
    const bench::Setup setup{.folder = options.folder,
                             .programs = options.programs,
                             .reference = *std::move(reference),
                             .rows = options.rows,
                             .manyRows = options.manyRows,
                             .repetitions = options.repetitions};
    std::vector<bench::Figure> figures;
    for (const Bench& each : benches) {
        if (!options.only.empty() &&
            std::find(options.only.begin(), options.only.end(), each.name) == options.only.end())
            continue;
        for (bench::Figure& figure : each.run(setup))
            figures.push_back(std::move(figure));
    }
    bench::print(figures);
    if (!options.json.empty())
        bench::writeJson(figures, options.json);
    if (!options.keep)
        std::filesystem::remove_all(options.folder);
    return 0;
}

} // namespace

// Measures the bars P01, P02, P05, P07, P11, P13 and P16: CPU time, and where there is a limit
// program, the ratio to it in the same run.
int main(int argc, char** argv)
{
    CLI::App app("Benchmarks of Jejak Netral");
    Options options;
    app.add_option("--json", options.json, "Write the figures to a file");
    app.add_option("--folder", options.folder, "Where the data for measuring are made");
    app.add_option("--programs", options.programs, "Where the programs lie");
    app.add_option("--only", options.only, "import, list, statistics, deadlines, window, report");
    app.add_option("--rows", options.rows, "Rows of the usual register");
    app.add_option("--many", options.manyRows, "Rows of the large register; 0 leaves it out");
    app.add_option("--repetitions", options.repetitions, "How often what is short is repeated");
    app.add_flag("--keep", options.keep, "Keep the data for the next run");
    CLI11_PARSE(app, argc, argv);
    try {
        return run(options);
    } catch (const std::exception& exception) {
        fmt::print(stderr, "{}\n", exception.what());
        return 1;
    }
}
