#pragma once

#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::reference {

// A level of positions (jenjang jabatan): "JF_AHLI_MUDA".
struct JobLevel
{
    std::string code;
    std::string name;
    std::string step; // "Ahli Muda", for functional positions
    std::string examples;
};

// One of the classes that statistics count by; every position belongs to one only.
struct JobLevelGroup
{
    std::string code; // "KEPALA_WILAYAH"
    std::string name;
    std::vector<std::string> members;
};

// What a text says about a position; either member may be empty when it is not said.
struct JobLevelReading
{
    std::string level;
    std::string group;
};

class JobLevels
{
public:
    static Result<JobLevels> load();

    std::span<const JobLevel> levels() const { return m_levels; }
    std::span<const JobLevelGroup> groups() const { return m_groups; }

    // Null for an unknown code.
    const JobLevel* level(std::string_view code) const;
    const JobLevelGroup* group(std::string_view code) const;

    // The group that counts a level; empty for an unknown one.
    std::string groupOf(std::string_view level) const;

    // Reads "JPT PRATAMA", "Fungsional", "Kepala Wilayah", "PENGAWAS" or a code, with the position
    // as it is written. A camat or lurah counts as Kepala Wilayah whatever the text says of the
    // level.
    JobLevelReading jobLevel(std::string_view text, std::string_view position = {}) const;

private:
    struct Name
    {
        std::string phrase;
        JobLevelReading reading;
    };

    Result<void> loadNames();
    JobLevelReading named(std::string_view text) const;

    std::vector<JobLevel> m_levels;
    std::vector<JobLevelGroup> m_groups;
    std::vector<Name> m_names;
};

} // namespace jejak::reference
