#include "core/reference/sanctions.h"

#include "core/base/equal_range.h"
#include "core/base/text.h"
#include "core/reference/phrase.h"
#include "core/reference/table.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace jejak::reference {
namespace {

constexpr std::array levelWords{
    std::pair{SanctionLevel::ethicsClosed, std::string_view("ethics_closed")},
    std::pair{SanctionLevel::ethicsOpen, std::string_view("ethics_open")},
    std::pair{SanctionLevel::light, std::string_view("light")},
    std::pair{SanctionLevel::medium, std::string_view("medium")},
    std::pair{SanctionLevel::heavy, std::string_view("heavy")},
    std::pair{SanctionLevel::dismissalDishonourable, std::string_view("dismissal_dishonourable")},
};

std::optional<SanctionScope> parseScope(std::string_view text)
{
    if (text == "asn")
        return SanctionScope::asn;
    if (text == "pns")
        return SanctionScope::pns;
    if (text == "pppk")
        return SanctionScope::pppk;
    return std::nullopt;
}

std::optional<int> readMonths(std::string_view cell)
{
    int months = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), months);
    return error == std::errc() ? std::optional(months) : std::nullopt;
}

Result<Sanction> makeSanction(const Row<12>& row)
{
    const auto& [code, regime, appliesTo, levelWord, text, label, months, from, to, basis, verified,
                 source] = row;
    const std::optional<SanctionScope> scope = parseScope(appliesTo);
    const std::optional<SanctionLevel> level = parseSanctionLevel(levelWord);
    if (!scope || !level)
        return fail(ErrorCode::invalidInput, {.field = "sanction", .value = std::string(code)});
    TRY_ASSIGN(const Validity validity, Validity::read(from, to));
    TRY_ASSIGN(const bool isVerified, readFlag(verified));
    return Sanction{.code = std::string(code),
                    .regime = std::string(regime),
                    .scope = *scope,
                    .level = *level,
                    .text = std::string(text),
                    .label = std::string(label),
                    .months = readMonths(months),
                    .validity = validity,
                    .basis = std::string(basis),
                    .verified = isVerified,
                    .source = std::string(source)};
}

} // namespace

std::string_view word(SanctionLevel level)
{
    for (const auto& [value, text] : levelWords)
        if (value == level)
            return text;
    return {};
}

std::optional<SanctionLevel> parseSanctionLevel(std::string_view text)
{
    for (const auto& [value, known] : levelWords)
        if (known == text)
            return value;
    return std::nullopt;
}

Result<Sanctions> Sanctions::load(const TableTexts& instead)
{
    Sanctions sanctions;
    TRY_ASSIGN(const auto rows,
               readTable<12>("sanctions.csv",
                             {"code", "regime", "applies_to", "level", "text", "label", "months",
                              "valid_from", "valid_to", "basis", "verified", "source"},
                             instead));
    for (const Row<12>& row : rows) {
        TRY_ASSIGN(Sanction sanction, makeSanction(row));
        sanctions.m_sanctions.push_back(std::move(sanction));
    }
    std::ranges::sort(sanctions.m_sanctions, {}, [](const Sanction& s) {
        return std::tuple(std::string_view(s.code), s.validity.from);
    });

    TRY_ASSIGN(const auto phrases, readTable<2>("sanction_phrases.csv", {"fragments", "codes"}));
    for (const auto& [fragments, codes] : phrases)
        sanctions.m_phrases.push_back({listOf(fragments), listOf(codes)});
    return sanctions;
}

const Sanction* Sanctions::sanction(std::string_view code, std::optional<Date> date) const
{
    return versionFor(equalRange(m_sanctions, code, &Sanction::code), date);
}

std::vector<const Sanction*> Sanctions::selectable(Date date) const
{
    std::vector<const Sanction*> found;
    for (const Sanction& sanction : m_sanctions)
        if (sanction.validity.contains(date))
            found.push_back(&sanction);
    std::ranges::stable_sort(found, {}, &Sanction::level);
    return found;
}

std::optional<std::string> Sanctions::recognise(std::string_view text,
                                                std::optional<Date> date) const
{
    const std::string_view trimmed = trim(text);
    for (const Sanction& sanction : m_sanctions)
        if (comparisonKey(sanction.code) == comparisonKey(trimmed) && !trimmed.empty())
            return sanction.code;

    const std::string phrase = phraseOf(withoutParentheses(text));
    for (const Phrase& known : m_phrases)
        if (std::ranges::all_of(known.fragments, [&](const std::string& fragment) {
                return holdsPhrase(phrase, fragment);
            }))
            return firstInForce(known, date);
    return std::nullopt;
}

std::optional<std::string> Sanctions::firstInForce(const Phrase& phrase,
                                                   std::optional<Date> date) const
{
    const auto inForce = [&](const Sanction& sanction) {
        return date ? sanction.validity.contains(*date) : !sanction.validity.to;
    };
    for (const std::string& code : phrase.codes)
        for (const Sanction& sanction : equalRange(m_sanctions, code, &Sanction::code))
            if (inForce(sanction))
                return code;
    return std::nullopt;
}

} // namespace jejak::reference
