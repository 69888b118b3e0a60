#include "core/register/row_recognition.h"

#include "core/register/register_words.h"

namespace jejak::registers {
namespace {

// A column that turns out to hold a different text in every row must not fill the memory.
constexpr std::size_t mostRemembered = 20000;

template <typename Answer, typename Ask>
Answer remembered(std::unordered_map<std::string, Answer>& memory, const std::string& question,
                  Ask ask)
{
    if (const auto found = memory.find(question); found != memory.end())
        return found->second;
    if (memory.size() >= mostRemembered)
        memory.clear();
    return memory.emplace(question, ask()).first->second;
}

std::string dayOf(std::optional<Date> date)
{
    return date ? formatIsoDate(*date) : std::string();
}

} // namespace

std::optional<Date> RowRecognition::date(const std::string& text)
{
    return remembered(m_dates, text, [&] { return parseIndonesianDate(text); });
}

reference::Match RowRecognition::region(const std::string& text)
{
    return remembered(m_regions, text, [&] { return m_reference.regions().resolve(text); });
}

std::optional<std::string> RowRecognition::word(std::string_view domain, const std::string& text)
{
    return remembered(m_words, std::string(domain) + '\n' + text,
                      [&] { return wordWithin(m_reference.words(), domain, text); });
}

std::optional<std::string> RowRecognition::result(const std::string& text)
{
    return remembered(m_results, text, [&] { return resultStep(m_reference.words(), text); });
}

reference::JobLevelReading RowRecognition::jobLevel(const std::string& text,
                                                    const std::string& position)
{
    return remembered(m_jobLevels, text + '\n' + position,
                      [&] { return m_reference.jobLevels().jobLevel(text, position); });
}

reference::MotiveReading RowRecognition::motives(const std::string& text)
{
    return remembered(m_motives, text, [&] { return m_reference.motives().recognise(text); });
}

std::optional<std::string> RowRecognition::sanction(const std::string& text,
                                                    std::optional<Date> date)
{
    return remembered(m_sanctions, text + '\n' + dayOf(date),
                      [&] { return m_reference.sanctions().recognise(text, date); });
}

FormReading RowRecognition::form(const std::string& text, std::optional<Date> occurred,
                                 const std::string& region)
{
    return remembered(m_forms, text + '\n' + dayOf(occurred) + '\n' + region,
                      [&] { return readForm(text, occurred, region); });
}

FormReading RowRecognition::readForm(const std::string& text, std::optional<Date> occurred,
                                     const std::string& region) const
{
    FormReading reading;
    reading.match = m_reference.catalogue().recognise(text, occurred);
    const auto* form = reading.match.found()
                           ? m_reference.catalogue().form(reading.match.code(), occurred)
                           : nullptr;
    if (form == nullptr)
        return reading;
    const auto fixed = occurred ? m_reference.elections().candidatesFixed(region, *occurred)
                                : std::optional<Date>();
    const auto proposal = m_reference.catalogue().proposeCategory(*form, occurred, fixed);
    reading.category = reference::word(proposal.category);
    reading.phase = proposal.phase ? reference::word(*proposal.phase) : std::string_view();
    reading.otherPhase = proposal.form != form->code;
    return reading;
}

} // namespace jejak::registers
