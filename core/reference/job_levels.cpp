#include "core/reference/job_levels.h"

#include "core/reference/phrase.h"
#include "core/reference/table.h"

#include <algorithm>

namespace jejak::reference {
namespace {

constexpr std::string_view regionHeads = "KEPALA_WILAYAH";
constexpr std::string_view functional = "FUNGSIONAL";

// The level of a camat or lurah, also an acting one; empty for any other position, such as
// "Sekretaris Camat".
std::string levelOfRegionHead(std::string_view position)
{
    for (const std::string& word : wordsOf(position)) {
        if (word == "camat")
            return "ADMINISTRATOR";
        if (word == "lurah")
            return "PENGAWAS";
        static constexpr std::array<std::string_view, 6> acting{"plt", "plh",       "pj",
                                                                "pjs", "pelaksana", "penjabat"};
        static constexpr std::array<std::string_view, 2> kinds{"tugas", "harian"};
        if (std::ranges::find(acting, word) == acting.end() &&
            std::ranges::find(kinds, word) == kinds.end())
            return {};
    }
    return {};
}

} // namespace

Result<JobLevels> JobLevels::load()
{
    JobLevels levels;
    TRY_ASSIGN(const auto rows,
               readTable<7>("jabatan.csv", {"order", "code", "group", "name", "jenjang",
                                            "echelon_or_golongan", "regional_examples"}));
    for (const auto& [order, code, kind, name, step, echelon, examples] : rows)
        levels.m_levels.push_back(
            {std::string(code), std::string(name), std::string(step), std::string(examples)});
    TRY_ASSIGN(const auto groups,
               readTable<4>("job_level_groups.csv", {"code", "name", "members", "rule"}));
    for (const auto& [code, name, members, rule] : groups)
        levels.m_groups.push_back({std::string(code), std::string(name), listOf(members)});
    TRY(levels.loadNames());
    return levels;
}

Result<void> JobLevels::loadNames()
{
    for (const JobLevel& level : m_levels)
        m_names.push_back({phraseOf(level.code), {level.code, groupOf(level.code)}});
    for (const JobLevelGroup& group : m_groups)
        m_names.push_back({phraseOf(group.code), {{}, group.code}});
    TRY_ASSIGN(const auto rows, readTable<3>("job_level_names.csv", {"text", "level", "group"}));
    for (const auto& [text, level, group] : rows)
        m_names.push_back({phraseOf(text), {std::string(level), std::string(group)}});
    // A code such as PELAKSANA is a level and a group: the reading that says more comes first.
    std::ranges::stable_sort(m_names, {},
                             [](const Name& name) { return name.reading.level.empty(); });
    return {};
}

const JobLevel* JobLevels::level(std::string_view code) const
{
    const auto found = std::ranges::find(m_levels, code, &JobLevel::code);
    return found == m_levels.end() ? nullptr : &*found;
}

const JobLevelGroup* JobLevels::group(std::string_view code) const
{
    const auto found = std::ranges::find(m_groups, code, &JobLevelGroup::code);
    return found == m_groups.end() ? nullptr : &*found;
}

std::string JobLevels::groupOf(std::string_view level) const
{
    for (const JobLevelGroup& group : m_groups)
        if (std::ranges::find(group.members, level) != group.members.end())
            return group.code;
    return {};
}

JobLevelReading JobLevels::jobLevel(std::string_view text, std::string_view position) const
{
    if (std::string level = levelOfRegionHead(position); !level.empty())
        return {std::move(level), std::string(regionHeads)};

    JobLevelReading reading = named(text);
    if (reading.level.empty() && reading.group == functional) {
        const std::string phrase = phraseOf(position);
        for (const JobLevel& level : m_levels)
            if (!level.step.empty() && phrase.ends_with(phraseOf(level.step)))
                reading.level = level.code;
    }
    return reading;
}

JobLevelReading JobLevels::named(std::string_view text) const
{
    const auto found = std::ranges::find(m_names, phraseOf(text), &Name::phrase);
    return found == m_names.end() ? JobLevelReading{} : found->reading;
}

} // namespace jejak::reference
