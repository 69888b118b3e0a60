#pragma once

#include "core/deadlines/step_limits.h"
#include "core/referral/step_kind.h"
#include "ui/widgets/chip.h"

namespace jejak::ui {

struct Workspace;

// What people read for the codes and words of a case, in the language of the screen.
class CaseLabels
{
public:
    CaseLabels(std::shared_ptr<const deadlines::Counting> counting, reference::Language language,
               Date today);
    explicit CaseLabels(const Workspace& workspace);

    // "Social media" for channel "medsos"; empty for an empty word.
    QString word(std::string_view domain, std::string_view word) const;

    // "Kabupaten Kolaka"; the text as written where there is no code.
    QString place(std::string_view code, std::string_view text = {}) const;

    // "Like/share akun pemenangan".
    QString form(std::string_view code, std::string_view text = {}) const;

    // "Membuat keputusan ... (DS-12)".
    QString wholeForm(std::string_view code, std::string_view text, std::optional<Date> day) const;

    QString jobLevel(std::string_view code) const;
    QString sanction(std::string_view code, std::optional<Date> day) const;
    QString motive(std::string_view code) const;

    // The latest step in one word, with a sign. `step` may be empty: nothing was recorded yet.
    ChipFace stage(std::string_view step, bool isCancelled = false) const;

    // Who has to act, since when: "Waiting for the PPK".
    ChipFace holder(std::string_view holder, std::optional<Date> since = std::nullopt) const;

    // A body of the chain as it was called on a day.
    QString body(std::string_view holder, std::optional<Date> day) const;

    const reference::ReferenceData& reference() const { return m_counting->reference; }
    reference::Language language() const { return m_language; }
    Date today() const { return m_today; }

    // What limits are counted by.
    const deadlines::Counting& counting() const { return *m_counting; }

    // How many working days lie after `from` up to `to`.
    int workingDays(Date from, Date to) const { return m_counting->calendar.between(from, to); }

private:
    std::shared_ptr<const deadlines::Counting> m_counting; // shared by the copies
    reference::Language m_language;
    Date m_today;
};

} // namespace jejak::ui
