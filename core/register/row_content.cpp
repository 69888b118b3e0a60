#include "core/register/row_content.h"

#include <algorithm>

namespace jejak::registers {
namespace {

using referral::Step;
using referral::StepKind;

std::optional<std::string> unlessEmpty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

bool hasDecree(const RegisterRow& row)
{
    return !row.decreeNumber.empty() || row.decreeDate.has_value();
}

// The step that the result stands for, beside those that have columns of their own. A letter of
// recommendation in a row without any result is one all the same.
std::optional<StepKind> resultKind(const RegisterRow& row)
{
    const auto kind = referral::stepFromWord(row.result);
    if (kind == StepKind::received || kind == StepKind::forwarded)
        return std::nullopt;
    if (kind)
        return kind;
    const bool hasLetter = !row.recommendationNumber.empty() || row.recommendationDate.has_value();
    if (hasLetter && row.resultText.empty())
        return StepKind::recommended;
    return std::nullopt;
}

bool isForwarded(const RegisterRow& row)
{
    return row.forwarded || !row.forwardingNumber.empty() ||
           referral::stepFromWord(row.result) == StepKind::forwarded;
}

bool isResultUnknown(const RowReading& reading)
{
    return std::any_of(reading.warnings.begin(), reading.warnings.end(),
                       [](const auto& each) { return each.code == RowWarningCode::resultUnknown; });
}

bool isPunishment(StepKind kind)
{
    return kind == StepKind::sanctioned || kind == StepKind::sanctionedDirectly;
}

// Puts the steps of one row one after another.
class Steps
{
public:
    explicit Steps(const RegisterRow& row)
        : m_row(row)
    {
    }

    std::vector<RowStep> take()
    {
        m_steps.reserve(4);
        m_steps.push_back(
            {{.kind = StepKind::received, .eventDate = *m_row.received}, m_row.received, true});
        if (isForwarded(m_row))
            addForwarding();
        const auto kind = resultKind(m_row);
        if (kind)
            addResult(*kind);
        const bool isSanctioned = hasDecree(m_row) || (!kind && !m_row.sanctionText.empty());
        if (isSanctioned && !(kind && isPunishment(*kind)))
            addDecree();
        else if (kind)
            setSanction(m_steps.back().step);
        return std::move(m_steps);
    }

private:
    Step& add(StepKind kind, std::optional<Date> told, bool isShared)
    {
        const Date previous = m_steps.back().step.eventDate;
        const Date date = told ? std::max(*told, previous) : previous;
        m_steps.push_back({{.kind = kind, .eventDate = date}, told, isShared});
        return m_steps.back().step;
    }

    void addForwarding()
    {
        Step& step = add(StepKind::forwarded, m_row.forwarded, true);
        step.letterNumber = m_row.forwardingNumber;
        step.sent = m_row.forwarded;
        step.sender = "bawaslu";
    }

    void addResult(StepKind kind)
    {
        const bool byDecree = isPunishment(kind) && hasDecree(m_row);
        const auto date =
            byDecree && m_row.decreeDate ? m_row.decreeDate : m_row.recommendationDate;
        Step& step = add(kind, date, false);
        step.letterNumber = byDecree ? m_row.decreeNumber : m_row.recommendationNumber;
        step.letterDate = date;
        if (isPunishment(kind))
            step.sender = "ppk";
        else if (kind == StepKind::recommended)
            step.recipient = "ppk";
    }

    void addDecree()
    {
        Step& step = add(StepKind::sanctioned, m_row.decreeDate, false);
        step.letterNumber = m_row.decreeNumber;
        step.letterDate = m_row.decreeDate;
        step.sender = "ppk";
        setSanction(step);
    }

    // Of a recommendation without a decree: the sanction that was recommended.
    void setSanction(Step& step) const
    {
        step.sanction = unlessEmpty(m_row.sanction);
        step.sanctionText = m_row.sanctionText;
    }

    const RegisterRow& m_row;
    std::vector<RowStep> m_steps;
};

} // namespace

cases::Report reportOf(const RegisterRow& row)
{
    return {.source = unlessEmpty(row.source),
            .sourceText = row.source.empty() ? row.sourceText : std::string(),
            .number = row.sourceNumber,
            .known = row.known,
            .received = row.received};
}

cases::Respondent respondentOf(const RegisterRow& row)
{
    cases::Respondent respondent{.name = row.name,
                                 .nip = row.nip,
                                 .kind = row.kind,
                                 .position = row.position,
                                 .jobLevel = unlessEmpty(row.jobLevel),
                                 .jobLevelGroup = unlessEmpty(row.jobLevelGroup),
                                 .rank = row.rank,
                                 .unit = row.unit,
                                 .agency = row.agency,
                                 .region = unlessEmpty(row.region),
                                 .motives = row.motives};
    // Without another word the category is the one the dates propose.
    respondent.acts.push_back({.form = unlessEmpty(row.form),
                               .formText = row.form.empty() ? row.formText : std::string(),
                               .category = unlessEmpty(row.category),
                               .proposedCategory = unlessEmpty(row.category),
                               .occurred = row.occurred,
                               .place = unlessEmpty(row.place),
                               .placeText = row.placeText});
    return respondent;
}

std::vector<std::string> narrativeOf(const RowReading& reading, const RegisterHeader& header)
{
    const RegisterRow& row = reading.row;
    std::vector<std::string> parts;
    const auto add = [&](const std::string& text) {
        if (!text.empty())
            parts.push_back(text);
    };
    const auto addLabelled = [&](RegisterColumn column, const std::string& text) {
        if (!text.empty())
            parts.push_back(std::string(header.header(column)) + ": " + text);
    };
    add(row.narrative);
    add(row.remark);
    addLabelled(RegisterColumn::motive, row.motiveText);
    if (row.channel.empty())
        addLabelled(RegisterColumn::channel, row.channelText);
    if (isResultUnknown(reading))
        addLabelled(RegisterColumn::result, row.resultText);
    if (!resultKind(row))
        addLabelled(RegisterColumn::recommendationNumber, row.recommendationNumber);
    return parts;
}

std::vector<RowStep> stepsOf(const RegisterRow& row)
{
    return Steps(row).take();
}

} // namespace jejak::registers
