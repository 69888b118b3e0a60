#include "core/register/saved_filters.h"

#include "core/base/text.h"
#include "core/sqlite/database.h"
#include "core/sqlite/unit_of_work.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace jejak::registers {
namespace {

using nlohmann::json;

constexpr std::ptrdiff_t longestName = 60; // characters

// Of UTF-8: all bytes but those that continue a character.
std::ptrdiff_t charactersIn(std::string_view text)
{
    return std::ranges::count_if(
        text, [](char each) { return (static_cast<unsigned char>(each) & 0xC0U) != 0x80U; });
}

std::string encode(const CaseFilter& filter)
{
    json terms = json::array();
    for (const FilterTerm& term : filter.terms)
        terms.push_back({{"field", word(term.field)},
                         {"value", term.value ? json(*term.value) : json(nullptr)}});
    return json{{"terms", std::move(terms)}, {"search", filter.search}}.dump();
}

// Nothing when it is not what encode() writes.
std::optional<CaseFilter> decode(std::string_view text)
{
    try {
        const json stored = json::parse(text);
        CaseFilter filter{.terms = {}, .search = stored.at("search").get<std::string>()};
        for (const json& term : stored.at("terms")) {
            const auto field = filterField(term.at("field").get<std::string>());
            if (!field)
                return std::nullopt;
            const json& value = term.at("value");
            filter.terms.push_back(
                {*field, value.is_null() ? std::nullopt : std::optional(value.get<std::string>())});
        }
        return filter;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

} // namespace

Result<std::vector<SavedFilter>> SavedFilters::list(const access::Session& session)
{
    TRY(access::authorize(session, access::Action::readCases));
    std::vector<SavedFilter> found;
    m_database.forEach("SELECT name, filter FROM saved_filter WHERE person = ? "
                       "ORDER BY name COLLATE NOCASE, name",
                       {session.person}, [&](const sqlite::Row& row) {
                           if (auto filter = decode(row.text(1)))
                               found.push_back({std::string(row.text(0)), *std::move(filter)});
                       });
    return found;
}

Result<void> SavedFilters::save(const access::Session& session, const SavedFilter& saved)
{
    TRY(access::authorize(session, access::Action::readCases));
    const std::string name = squeeze(saved.name);
    if (name.empty())
        return fail(ErrorCode::missingInput, {.field = "name"});
    if (charactersIn(name) > longestName)
        return fail(ErrorCode::invalidInput, {.field = "name", .value = name});
    if (saved.filter.isEmpty())
        return fail(ErrorCode::missingInput, {.field = "filter"});
    return sqlite::runUnitOfWork({}, [&]() -> Result<void> {
        m_database.run("INSERT INTO saved_filter (person, name, filter) VALUES (?, ?, ?) "
                       "ON CONFLICT DO UPDATE SET filter = excluded.filter",
                       {session.person, name, encode(saved.filter)});
        return {};
    });
}

Result<void> SavedFilters::remove(const access::Session& session, const std::string& name)
{
    TRY(access::authorize(session, access::Action::readCases));
    return sqlite::runUnitOfWork({}, [&]() -> Result<void> {
        m_database.run("DELETE FROM saved_filter WHERE person = ? AND name = ?",
                       {session.person, name});
        return {};
    });
}

} // namespace jejak::registers
