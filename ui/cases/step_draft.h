#pragma once

#include "core/base/id.h"
#include "core/referral/step_kind.h"

#include <QObject>

namespace jejak::ui {

struct Workspace;
class StepDialog;

// Keeps what is typed into the form of a step, so that it comes back when the program was killed:
// one draft for each case and kind of step. What was recorded or thrown away is kept no longer.
// Belongs to the dialog.
class StepDraft : public QObject
{
    Q_OBJECT

public:
    StepDraft(Workspace& workspace, StepDialog& dialog, const CaseId& id, referral::StepKind kind);

private:
    void offer();
    void keep(const std::string& texts);
    void discard();

    Workspace& m_workspace;
    StepDialog& m_dialog;
    std::string m_name;
};

} // namespace jejak::ui
