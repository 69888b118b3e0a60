#include "core/people/nip.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace jejak::people {
namespace {

constexpr std::size_t length = 18;
constexpr std::size_t oldLength = 9;
constexpr int youngestAppointment = 16;
constexpr int oldestAppointment = 58;
constexpr int firstBirthYear = 1900;

// Reads a group of a number that is known to be digits.
int numberAt(std::string_view digits, std::size_t position, std::size_t count)
{
    int number = 0;
    const char* first = digits.data() + position;
    std::from_chars(first, first + count, number);
    return number;
}

std::optional<Date> readBirthDate(std::string_view digits)
{
    const Date date{std::chrono::year(numberAt(digits, 0, 4)),
                    std::chrono::month(static_cast<unsigned>(numberAt(digits, 4, 2))),
                    std::chrono::day(static_cast<unsigned>(numberAt(digits, 6, 2)))};
    if (!date.ok() || date.year() < std::chrono::year(firstBirthYear))
        return std::nullopt;
    return date;
}

bool isOddAge(const NipReading& reading)
{
    if (!reading.birthDate || !reading.appointedYear)
        return false;
    const auto age = (*reading.appointedYear - reading.birthDate->year()).count();
    return age < youngestAppointment || age > oldestAppointment;
}

void readGroups(NipReading& reading, PersonKind kind)
{
    const std::string_view digits = reading.digits;
    reading.birthDate = readBirthDate(digits);
    if (!reading.birthDate)
        reading.warnings.push_back(NipWarning::impossibleBirth);

    reading.appointedYear = std::chrono::year(numberAt(digits, 8, 4));
    const std::chrono::month month(static_cast<unsigned>(numberAt(digits, 12, 2)));
    if (kind == PersonKind::pns && month.ok())
        reading.appointedMonth = month;
    if (kind == PersonKind::pns && !month.ok())
        reading.warnings.push_back(NipWarning::impossibleMonth);

    if (digits[14] == '1' || digits[14] == '2')
        reading.sex = digits[14] == '1' ? Sex::male : Sex::female;
    else
        reading.warnings.push_back(NipWarning::impossibleSex);
    if (digits.ends_with("000"))
        reading.warnings.push_back(NipWarning::zeroSequence);
    if (isOddAge(reading))
        reading.warnings.push_back(NipWarning::oddAppointmentAge);
}

// Whether the text holds more than digits and the marks people group and quote them with.
bool holdsOtherCharacters(std::string_view text)
{
    std::string rest(text);
    for (const std::string_view mark : {"\xC2\xA0", "\xE2\x80\x98", "\xE2\x80\x99"})
        for (std::size_t at = rest.find(mark); at != std::string::npos; at = rest.find(mark))
            rest.erase(at, mark.size());
    return rest.find_first_not_of("0123456789 .-'`\t\r\n") != std::string::npos;
}

} // namespace

std::string_view name(NipWarning warning)
{
    switch (warning) {
    case NipWarning::otherCharacters:
        return "nip_other_characters";
    case NipWarning::oldNumber:
        return "nip_old_number";
    case NipWarning::wrongLength:
        return "nip_wrong_length";
    case NipWarning::impossibleBirth:
        return "nip_impossible_birth";
    case NipWarning::impossibleMonth:
        return "nip_impossible_month";
    case NipWarning::impossibleSex:
        return "nip_impossible_sex";
    case NipWarning::zeroSequence:
        return "nip_zero_sequence";
    case NipWarning::oddAppointmentAge:
        return "nip_odd_appointment_age";
    }
    return {};
}

bool NipReading::warns(NipWarning warning) const
{
    return std::ranges::find(warnings, warning) != warnings.end();
}

NipReading readNip(std::string_view text, PersonKind kind)
{
    NipReading reading;
    reading.digits = digitsOf(text);
    if (kind == PersonKind::nonAsn || trim(text).empty())
        return reading;
    if (holdsOtherCharacters(text))
        reading.warnings.push_back(NipWarning::otherCharacters);
    if (reading.digits.size() == length)
        readGroups(reading, kind);
    else if (reading.digits.size() == oldLength)
        reading.warnings.push_back(NipWarning::oldNumber);
    else
        reading.warnings.push_back(NipWarning::wrongLength);
    return reading;
}

std::string formatNip(std::string_view digits)
{
    if (digits.size() != length)
        return std::string(digits);
    std::string out;
    for (const auto& [position, count] :
         {std::pair{0U, 8U}, std::pair{8U, 6U}, std::pair{14U, 1U}, std::pair{15U, 3U}}) {
        if (!out.empty())
            out += ' ';
        out += digits.substr(position, count);
    }
    return out;
}

} // namespace jejak::people
