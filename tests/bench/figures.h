#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace jejak::bench {

// One measured figure beside its bar.
struct Figure
{
    std::string bar;  // "P01"
    std::string what; // "import, all in"
    double value = 0;
    std::string unit; // "x plain inserts", "ms"
    std::optional<double> atMost{};
    std::string detail{}; // what the figure was made from

    bool isMet() const { return !atMost || value <= *atMost; }
};

// As a table for people.
void print(const std::vector<Figure>& figures);

// As JSON for comparing runs.
void writeJson(const std::vector<Figure>& figures, const std::filesystem::path& file);

} // namespace jejak::bench
