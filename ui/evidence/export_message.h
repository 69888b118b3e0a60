#pragma once

#include "core/evidence/evidence_service.h"
#include "ui/cases/case_labels.h"
#include "ui/widgets/message.h"

namespace jejak::ui {

// What an export of evidence left in `folder`. A file that is damaged or missing is left out; who
// hands the folder on must know, so that is a warning with the names.
Message exportMessage(const std::vector<evidence::ExportedFile>& files, const QString& folder,
                      const CaseLabels& labels);

} // namespace jejak::ui
