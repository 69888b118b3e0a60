#include "core/referral/limit.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jejak::referral {
namespace {

constexpr std::array<std::string_view, 6> startWords{"event", "letter",    "received",
                                                     "known", "delivered", "examination"};
constexpr std::array<std::string_view, 3> natureWords{"duty", "right", "date"};
constexpr std::array<std::string_view, 3> contestWords{"any", "pemilu", "pilkada"};
constexpr std::array<std::string_view, 4> stateWords{"open", "met", "replaced", "lapsed"};

template <typename Enum, std::size_t N>
std::optional<Enum> fromWord(const std::array<std::string_view, N>& words, std::string_view word)
{
    for (std::size_t i = 0; i < N; ++i)
        if (words[i] == word)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::string_view word(LimitStart start)
{
    return startWords[static_cast<std::size_t>(start)];
}

std::string_view word(LimitNature nature)
{
    return natureWords[static_cast<std::size_t>(nature)];
}

std::string_view word(Contest contest)
{
    return contestWords[static_cast<std::size_t>(contest)];
}

std::string_view word(LimitState state)
{
    return stateWords[static_cast<std::size_t>(state)];
}

std::optional<LimitStart> limitStartFromWord(std::string_view word)
{
    return fromWord<LimitStart>(startWords, word);
}

std::optional<LimitNature> limitNatureFromWord(std::string_view word)
{
    return fromWord<LimitNature>(natureWords, word);
}

std::optional<Contest> contestFromWord(std::string_view word)
{
    return fromWord<Contest>(contestWords, word);
}

bool concerns(const Limit& limit, const EntityId& respondent)
{
    return limit.respondents.empty() ||
           std::find(limit.respondents.begin(), limit.respondents.end(), respondent) !=
               limit.respondents.end();
}

std::string describe(const Limit& limit)
{
    if (limit.count == 0)
        return limit.basis;
    std::string text = fmt::format("{}: {} {}", limit.code, limit.count, phrase(limit.unit));
    if (limit.unit == DayUnit::workingDays)
        text += fmt::format(" ({}{})", limit.calendar, limit.isEstimated ? "; perkiraan" : "");
    return text;
}

} // namespace jejak::referral
