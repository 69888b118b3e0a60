#include "tests/bench/benches.h"
#include "tests/bench/child.h"
#include "tests/bench/measurement.h"

#include <chrono>
#include <thread>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace jejak::bench {
namespace {

// The program is left alone until its checks in the background are done and its memory is steady.
double steadyMemory(const Child& child)
{
    double last = 0;
    for (int i = 0; i < 60; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        const double now = child.memoryMebibytes();
        if (i > 5 && now - last < 0.5 && last - now < 0.5)
            return now;
        last = now;
    }
    return last;
}

std::vector<Figure> startAndMemory(const Setup& setup, int cases, double mostTime,
                                   double mostMemory)
{
    const std::vector<std::string> arguments{"--data", setup.office(cases).string(),
                                             "--measure-start"};
    Samples start;
    Samples memory;
    for (int i = 0; i < 5; ++i) {
        Child child(setup.programs / "jejak-netral", arguments);
        const auto answer = nlohmann::json::parse(child.line(), nullptr, false);
        if (!answer.is_object() || !answer.contains("gui_thread_cpu_ms"))
            return {};
        start.add(answer["gui_thread_cpu_ms"].get<double>());
        if (i == 0)
            memory.add(steadyMemory(child));
    }
    const std::string detail = fmt::format("{} cases", cases);
    return {{"P11", "start to the painted list, median", start.median(), "ms", mostTime,
             fmt::format("least {:.0f}, {}", start.least(), detail)},
            {"P16", "memory of the open window", memory.median(), "MiB", mostMemory, detail}};
}

} // namespace

std::vector<Figure> benchWindow(const Setup& setup)
{
    if (!std::filesystem::exists(setup.programs / "jejak-netral")) {
        fmt::print(stderr, "P11, P16: the window is not built\n");
        return {};
    }
    std::vector<Figure> figures = startAndMemory(setup, setup.rows, 200, 120);
    if (setup.manyRows > 0)
        for (Figure& each : startAndMemory(setup, setup.manyRows, 250, 200))
            figures.push_back(std::move(each));
    return figures;
}

std::vector<Figure> benchReport(const Setup& setup)
{
    if (!std::filesystem::exists(setup.programs / "jejak-cli")) {
        fmt::print(stderr, "P13: the command line is not built\n");
        return {};
    }
    constexpr int cases = 10'000;
    const auto pdf = setup.folder / "report.pdf";
    Samples seconds;
    for (int i = 0; i < setup.repetitions; ++i) {
        std::filesystem::remove(pdf);
        Child child(setup.programs / "jejak-cli",
                    {"--data", setup.office(cases).string(), "--json", "report", "monthly",
                     "--period", "2024-10", "--out", pdf.string()});
        seconds.add(child.finish());
        if (!std::filesystem::exists(pdf)) {
            fmt::print(stderr, "P13: no report was written\n");
            return {};
        }
    }
    return {{"P13", "monthly report of 10,000 cases", seconds.least(), "s", 2.0,
             fmt::format("{} KiB, with the start of the program",
                         std::filesystem::file_size(pdf) / 1024)}};
}

} // namespace jejak::bench
