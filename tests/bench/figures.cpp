#include "tests/bench/figures.h"

#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace jejak::bench {

void print(const std::vector<Figure>& figures)
{
    fmt::print("\n{:<4} {:<46} {:>10} {:<16} {:>8}  {}\n", "bar", "what", "figure", "", "at most",
               "");
    for (const Figure& each : figures) {
        const std::string bound = each.atMost ? fmt::format("{:.4g}", *each.atMost) : "";
        const char* verdict = !each.atMost ? "" : each.isMet() ? "ok" : "MISSED";
        fmt::print("{:<4} {:<46} {:>10.3f} {:<16} {:>8}  {:<6} {}\n", each.bar, each.what,
                   each.value, each.unit, bound, verdict, each.detail);
    }
}

void writeJson(const std::vector<Figure>& figures, const std::filesystem::path& file)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Figure& each : figures) {
        nlohmann::json entry{{"bar", each.bar},   {"what", each.what},   {"value", each.value},
                             {"unit", each.unit}, {"met", each.isMet()}, {"detail", each.detail}};
        if (each.atMost)
            entry["at_most"] = *each.atMost;
        list.push_back(std::move(entry));
    }
    std::ofstream(file) << nlohmann::json{{"figures", std::move(list)}}.dump(2) << '\n';
}

} // namespace jejak::bench
