#pragma once

#include "core/referral/step_obstacle.h"
#include "ui/cases/case_labels.h"

namespace jejak::ui {

// Why a step may not be recorded now, as a sentence. `last` is the step that was recorded last.
QString obstacleText(const referral::StepObstacle& obstacle, std::optional<referral::StepKind> last,
                     const CaseLabels& labels);

} // namespace jejak::ui
