#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::reference {

// Civil servants have golongan with ruang ("III/d"), contract staff only golongan ("IX").
enum class RankSystem { pns, pppk };

struct Rank
{
    std::string code;  // "III/d" or "IX"
    std::string title; // the pangkat, "Penata Tingkat I"; empty for contract staff
};

class Ranks
{
public:
    static Result<Ranks> load();

    // Lowest first.
    std::span<const Rank> pns() const { return m_pns; }
    std::span<const Rank> pppk() const { return m_pppk; }

    // Null for an unknown code.
    const Rank* find(std::string_view code, RankSystem system) const;

    // The code of a rank however it is written: "III d", "IIId", "3/d", "Penata Tk I, III/d",
    // "Penata Tk. I", "Golongan IX". Nothing when the text names none in this system.
    std::optional<std::string> normalise(std::string_view text, RankSystem system) const;

private:
    std::optional<std::string> normalisePns(std::string_view text) const;
    std::optional<std::string> normalisePppk(std::string_view text) const;

    std::vector<Rank> m_pns;
    std::vector<Rank> m_pppk;
};

} // namespace jejak::reference
