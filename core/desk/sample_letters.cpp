#include "core/desk/sample_letters.h"

#include <array>

#include <fmt/format.h>

namespace jejak::desk {

std::string SampleLetters::next(std::string_view sender, Date date, SampleDice& dice)
{
    static constexpr std::array roman{"I",   "II",   "III", "IV", "V",  "VI",
                                      "VII", "VIII", "IX",  "X",  "XI", "XII"};
    constexpr int mostOthersBetween = 3;
    const auto month = roman[static_cast<unsigned>(date.month()) - 1];
    const int year = static_cast<int>(date.year());
    int& number = m_last[{std::string(sender), date.year()}];
    number += dice.between(1, mostOthersBetween);
    if (sender == "bawaslu")
        return fmt::format("{:03}/PM.00.02/K/{}/{}", number, month, year);
    if (sender == "bkn")
        return fmt::format("{}/B-AU.02.01/SD/K/{}", number, year);
    if (sender == "ppk")
        return fmt::format("800.1.6/{}/{}", number, year);
    return fmt::format("700.1/{:03}/INSP/{}/{}", number, month, year);
}

} // namespace jejak::desk
