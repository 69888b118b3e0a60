#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace jejak {

// What a limit of the law is counted in: the words "hari-kerja" and "hari".
enum class DayUnit : std::uint8_t { workingDays, calendarDays };

std::string_view word(DayUnit unit);
std::optional<DayUnit> dayUnitFromWord(std::string_view word);

// "hari kerja" or "hari kalender", as a sentence has it.
std::string_view phrase(DayUnit unit);

} // namespace jejak
