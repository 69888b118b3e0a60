#pragma once

#include "core/desk/sample_dice.h"

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace jejak::desk {

// Numbers of invented letters, as the registers of their senders would give them: each sender
// counts through a year and also writes letters about other things.
class SampleLetters
{
public:
    // The next number of `sender`, a word of the chain, in the year of `date`.
    std::string next(std::string_view sender, Date date, SampleDice& dice);

private:
    std::map<std::pair<std::string, std::chrono::year>, int> m_last;
};

} // namespace jejak::desk
