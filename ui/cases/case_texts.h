#pragma once

#include "core/register/case_record.h"
#include "ui/cases/case_labels.h"

namespace jejak::ui {

// Lines about a case that several parts of the window show alike.

// Holder, deadline and "cancelled", as chips.
std::vector<ChipFace> headChips(const registers::CaseRecord& record, const CaseLabels& labels);

// "Alleged: membuat keputusan ... - Kabupaten Kolaka, 9 October 2026".
QString titleLine(const cases::CaseContent& content, const CaseLabels& labels);

// "Kepala Dinas, JPT Pratama, IV/c".
QString positionLine(const cases::Respondent& respondent, const CaseLabels& labels);

// "Recommended to the PPK, R-1031/BKN/10/2026, 23 Oct 2026, received 27 Oct 2026".
QString stepLine(const referral::Step& step, const CaseLabels& labels);

// The name of a step; KASN or BKN by the day where the word leaves it open.
QString stepName(const referral::Step& step, const CaseLabels& labels);

// What a sender or recipient was called on a day: a holder's word or a name as it was typed.
QString partyName(std::string_view party, const CaseLabels& labels, std::optional<Date> day);

// The names of `people`, "Farah Nawasena, Hendri Surya"; empty where they are all of the case.
QString someOf(const std::vector<EntityId>& people, const cases::CaseContent& content);

// The same of whom a limit of the record's chain concerns.
QString someOf(const referral::Limit& limit, const registers::CaseRecord& record);

} // namespace jejak::ui
