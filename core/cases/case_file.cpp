#include "core/cases/case_file.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace jejak::cases {
namespace {

// No office gives out so many numbers in a year.
constexpr std::int64_t sequences = 1'000'000'000;

template <typename Number>
bool readNumber(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

bool isLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

std::string format(const RegisterNumber& number)
{
    return fmt::format("{}-{}-{}{:04}", number.office, number.year, number.letter, number.sequence);
}

std::optional<RegisterNumber> parseRegisterNumber(std::string_view text)
{
    const auto parts = split(text, '-');
    if (parts.size() != 3 || parts[0].empty())
        return std::nullopt;
    const auto digits = std::find_if_not(parts[2].begin(), parts[2].end(), isLetter);
    const auto letters = static_cast<std::size_t>(digits - parts[2].begin());
    RegisterNumber number{std::string(parts[0]), 0, std::string(parts[2].substr(0, letters)), 0};
    if (letters == 0 || letters > 2 || !readNumber(parts[1], number.year) ||
        !readNumber(parts[2].substr(letters), number.sequence))
        return std::nullopt;
    const bool isPossible = number.year >= 1900 && number.year <= 9999 && number.sequence >= 1 &&
                            number.sequence < sequences;
    return isPossible ? std::optional(number) : std::nullopt;
}

std::int64_t rank(const RegisterNumber& number)
{
    std::int64_t letters = 0;
    for (const char c : number.letter)
        letters = letters * 27 + (c - 'A' + 1);
    return (static_cast<std::int64_t>(number.year) * 1000 + letters) * sequences + number.sequence;
}

std::optional<Date> received(const CaseContent& content)
{
    std::optional<Date> first;
    for (const Report& report : content.reports)
        if (report.received && (!first || *report.received < *first))
            first = report.received;
    return first;
}

bool isAsn(const Respondent& respondent)
{
    return respondent.kind != "non_asn";
}

} // namespace jejak::cases
