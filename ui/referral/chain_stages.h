#pragma once

#include "core/register/case_record.h"
#include "ui/cases/case_labels.h"

namespace jejak::ui {

// One of the five stations of a case: received, Bawaslu, KASN or BKN, PPK, finished.
struct ChainStage
{
    enum class State { open, current, done };

    QString title{};
    QString days{}; // "13 Oct - 19 Oct", "since 27 Oct, 18 working days"
    State state = State::open;
    ChipFace due{};    // of the nearest limit there, while it is the current one
    QString tooltip{}; // how that limit was counted
};

std::vector<ChainStage> stagesOf(const registers::CaseRecord& record, const CaseLabels& labels);

} // namespace jejak::ui
