#include "core/register/register_columns.h"

#include "core/base/text.h"
#include "core/register/header_synonyms.h"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

namespace jejak::registers {
namespace {

constexpr std::array<std::string_view, registerColumnCount> columnWords{
    "number",
    "received",
    "occurred",
    "known",
    "source",
    "source_number",
    "name",
    "nip",
    "kind",
    "position",
    "job_level",
    "rank",
    "unit",
    "agency",
    "place",
    "place_text",
    "form",
    "motive",
    "channel",
    "narrative",
    "forwarded",
    "forwarding_number",
    "recommendation_number",
    "recommendation_date",
    "result",
    "decree_number",
    "decree_date",
    "sanction",
    "remark",
};

std::size_t indexOf(RegisterColumn column)
{
    return static_cast<std::size_t>(column);
}

// The text without what stands in brackets.
std::string withoutBrackets(std::string_view text)
{
    std::string out;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[')
            ++depth;
        else if (c == ')' || c == ']')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            out += c;
    }
    return out;
}

std::string_view unabbreviated(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 16> words{{
        {"tgl", "tanggal"},
        {"tggl", "tanggal"},
        {"tangal", "tanggal"},
        {"no", "nomor"},
        {"nmr", "nomor"},
        {"nomer", "nomor"},
        {"num", "nomor"},
        {"kab", "kabupaten"},
        {"reg", "register"},
        {"registrasi", "register"},
        {"gol", "golongan"},
        {"ket", "keterangan"},
        {"jab", "jabatan"},
        {"rekom", "rekomendasi"},
        {"lap", "laporan"},
        {"terima", "diterima"},
    }};
    for (const auto& [from, to] : words)
        if (word == from)
            return to;
    return word;
}

// Words are runs of letters and digits.
std::string joinedWords(std::string_view text)
{
    const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    const std::string lower = lowerAscii(text);
    std::string out;
    for (auto start = lower.begin(); start != lower.end();) {
        const auto begin = std::find_if(start, lower.end(), isWord);
        const auto end = std::find_if_not(begin, lower.end(), isWord);
        out += unabbreviated({begin, end});
        start = end;
    }
    return out;
}

bool namesReporter(std::string_view key)
{
    return key.find("pelapor") != std::string_view::npos || key == "reporter" ||
           key == "reportername" || key == "nameofreporter";
}

} // namespace

std::string_view name(RegisterColumn column)
{
    return columnWords[indexOf(column)];
}

std::optional<RegisterColumn> registerColumn(std::string_view word)
{
    const auto found = std::find(columnWords.begin(), columnWords.end(), word);
    if (found == columnWords.end())
        return std::nullopt;
    return static_cast<RegisterColumn>(found - columnWords.begin());
}

std::string_view name(IgnoredReason reason)
{
    switch (reason) {
    case IgnoredReason::unknown:
        return "unknown";
    case IgnoredReason::repeated:
        return "repeated";
    case IgnoredReason::reporterIdentity:
        return "reporter_identity";
    }
    return {};
}

std::string headerKey(std::string_view header)
{
    const std::string key = joinedWords(withoutBrackets(header));
    return key.empty() ? joinedWords(header) : key;
}

Result<ColumnMapping> ColumnMapping::parse(std::string_view json)
{
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (!parsed.is_object())
        return fail(ErrorCode::invalidInput, {.field = "mapping"}, "not a JSON object");
    ColumnMapping mapping;
    for (const auto& [word, headers] : parsed.items()) {
        const auto column = registerColumn(word);
        if (!column)
            return fail(ErrorCode::invalidInput, {.field = "mapping", .value = word});
        const auto list = headers.is_array() ? headers : nlohmann::json::array({headers});
        for (const auto& header : list) {
            if (!header.is_string() || headerKey(header.get_ref<const std::string&>()).empty())
                return fail(ErrorCode::invalidInput, {.field = "mapping", .value = word});
            mapping.m_entries.push_back({headerKey(header.get_ref<const std::string&>()), *column});
        }
    }
    return mapping;
}

std::optional<RegisterColumn> ColumnMapping::find(std::string_view headerKey) const
{
    for (const Entry& entry : m_entries)
        if (entry.key == headerKey)
            return entry.column;
    return std::nullopt;
}

bool ColumnMapping::maps(RegisterColumn column) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [column](const Entry& entry) { return entry.column == column; });
}

RegisterHeader RegisterHeader::recognise(const std::vector<std::string>& headers,
                                         const ColumnMapping& mapping)
{
    RegisterHeader result;
    for (const std::string& header : headers)
        result.m_headers.push_back(squeeze(header));
    for (std::size_t i = 0; i < headers.size(); ++i)
        result.place(i, mapping);
    return result;
}

void RegisterHeader::place(std::size_t position, const ColumnMapping& mapping)
{
    const std::string& text = m_headers[position];
    const std::string key = headerKey(text);
    if (key.empty())
        return;
    const auto ignore = [&](IgnoredReason reason) {
        m_ignored.push_back({position, text, reason});
    };
    auto column = mapping.find(key);
    if (!column && namesReporter(key))
        return ignore(IgnoredReason::reporterIdentity);
    if (!column)
        column = columnOfHeader(key);
    if (!column)
        column = columnOfHeader(joinedWords(text)); // a name of which a part stands in brackets
    if (!column)
        return ignore(IgnoredReason::unknown);
    // A person's mapping is not overruled by a header that the program knows.
    if (m_positions[indexOf(*column)] || (mapping.maps(*column) && mapping.find(key) != column))
        return ignore(IgnoredReason::repeated);
    m_positions[indexOf(*column)] = position;
}

std::optional<std::size_t> RegisterHeader::position(RegisterColumn column) const
{
    return m_positions[indexOf(column)];
}

std::string_view RegisterHeader::header(RegisterColumn column) const
{
    const auto at = position(column);
    return at ? std::string_view(m_headers[*at]) : std::string_view();
}

std::size_t RegisterHeader::recognised() const
{
    return static_cast<std::size_t>(
        std::count_if(m_positions.begin(), m_positions.end(),
                      [](const auto& position) { return position.has_value(); }));
}

std::vector<RegisterColumn> RegisterHeader::missing() const
{
    std::vector<RegisterColumn> columns;
    if (!position(RegisterColumn::received))
        columns.push_back(RegisterColumn::received);
    if (!position(RegisterColumn::respondentName) && !position(RegisterColumn::nip))
        columns.push_back(RegisterColumn::respondentName);
    return columns;
}

} // namespace jejak::registers
