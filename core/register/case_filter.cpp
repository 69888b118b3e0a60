#include "core/register/case_filter.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace jejak::registers {
namespace {

constexpr std::array<std::pair<FilterField, std::string_view>, 25> fieldWords{{
    {FilterField::district, "district"},
    {FilterField::employer, "employer"},
    {FilterField::office, "office"},
    {FilterField::jobLevel, "job-level"},
    {FilterField::category, "category"},
    {FilterField::form, "form"},
    {FilterField::motive, "motive"},
    {FilterField::channel, "channel"},
    {FilterField::source, "source"},
    {FilterField::agency, "agency"},
    {FilterField::sanction, "sanction"},
    {FilterField::month, "month"},
    {FilterField::outcome, "outcome"},
    {FilterField::status, "status"},
    {FilterField::holder, "holder"},
    {FilterField::year, "year"},
    {FilterField::receivedFrom, "from"},
    {FilterField::receivedTo, "to"},
    {FilterField::nip, "nip"},
    {FilterField::dueUntil, "due"},
    {FilterField::answerDueUntil, "answer-due"},
    {FilterField::evidence, "evidence"},
    {FilterField::conflict, "conflict"},
    {FilterField::counted, "counted"},
    {FilterField::duplicate, "duplicate"},
}};

// Whether the tokenizer of the search index finds a word in it at all.
bool hasWord(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) >= 0x80;
    });
}

bool isNumberWithBlanks(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == ' '; });
}

void appendQuoted(std::string& query, std::string_view word)
{
    query += '"';
    for (const char c : word) {
        if (c == '\0')
            continue;
        query += c;
        if (c == '"')
            query += '"';
    }
    query += '"';
}

} // namespace

std::string_view word(FilterField field)
{
    return fieldWords[static_cast<std::size_t>(field)].second;
}

std::optional<FilterField> filterField(std::string_view name)
{
    const auto known = std::find_if(fieldWords.begin(), fieldWords.end(),
                                    [&](const auto& each) { return each.second == name; });
    return known == fieldWords.end() ? std::nullopt : std::optional(known->first);
}

Result<CaseFilter> parseFilter(std::string_view expression)
{
    CaseFilter filter;
    for (const std::string_view part : split(expression, ',')) {
        if (trim(part).empty())
            continue;
        const std::size_t equals = part.find('=');
        const std::string_view name = trim(part.substr(0, equals));
        const auto known = filterField(name);
        if (equals == std::string_view::npos || !known)
            return fail(ErrorCode::invalidInput,
                        {.field = "filter", .value = std::string(trim(part))});
        const std::string_view value = trim(part.substr(equals + 1));
        filter.terms.push_back(
            {*known, value.empty() ? std::nullopt : std::optional(std::string(value))});
    }
    return filter;
}

std::string searchExpression(std::string_view text)
{
    const std::string squeezed = squeeze(text);
    std::string query;
    // A NIP is written in groups and stored without them.
    if (squeezed.size() > 8 && isNumberWithBlanks(squeezed)) {
        appendQuoted(query, digitsOf(squeezed));
        return query + '*';
    }
    for (const std::string_view chunk : split(squeezed, ' ')) {
        if (!hasWord(chunk))
            continue;
        if (!query.empty())
            query += ' ';
        appendQuoted(query, chunk);
    }
    if (!query.empty())
        query += '*';
    return query;
}

} // namespace jejak::registers
