#pragma once

#include "core/reference/reference_data.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jejak::registers {

// What the reference data says about a form of violation on the day of an act.
struct FormReading
{
    reference::Match match;
    std::string category; // words; empty when the form is not recognised
    std::string phase;
    bool otherPhase = false;
};

// Asks the reference data what stands in cells. Registers repeat few texts many times, so each
// answer is remembered.
class RowRecognition
{
public:
    explicit RowRecognition(reference::ReferenceData reference)
        : m_reference(std::move(reference))
    {
    }

    const reference::ReferenceData& reference() const { return m_reference; }

    std::optional<Date> date(const std::string& text);
    reference::Match region(const std::string& text);
    std::optional<std::string> word(std::string_view domain, const std::string& text);
    std::optional<std::string> result(const std::string& text);
    reference::JobLevelReading jobLevel(const std::string& text, const std::string& position);
    reference::MotiveReading motives(const std::string& text);
    std::optional<std::string> sanction(const std::string& text, std::optional<Date> date);
    FormReading form(const std::string& text, std::optional<Date> occurred,
                     const std::string& region);

private:
    template <typename Answer>
    using Memory = std::unordered_map<std::string, Answer>;

    FormReading readForm(const std::string& text, std::optional<Date> occurred,
                         const std::string& region) const;

    reference::ReferenceData m_reference;
    Memory<std::optional<Date>> m_dates;
    Memory<reference::Match> m_regions;
    Memory<std::optional<std::string>> m_words;
    Memory<std::optional<std::string>> m_results;
    Memory<reference::JobLevelReading> m_jobLevels;
    Memory<reference::MotiveReading> m_motives;
    Memory<std::optional<std::string>> m_sanctions;
    Memory<FormReading> m_forms;
};

} // namespace jejak::registers
