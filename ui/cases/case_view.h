#pragma once

#include "ui/cases/case_dossier.h"
#include "ui/cases/case_labels.h"
#include "ui/widgets/message.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;

namespace jejak::ui {

struct Workspace;
class ChainStepper;
class ChainTab;
class EditDialog;
class EvidenceTab;
class FlowLayout;
class HistoryTab;
class PageHeader;
class RespondentsTab;
class SanctionsTab;
class SummaryTab;

// One case: header, stepper, tabs.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(Workspace& workspace, QWidget* parent = nullptr);
    ~CaseView() override;

    // Reads the case and shows it; what was shown before stays until then.
    void open(const std::string& numberOrId);

    // Reads the case shown again.
    void refresh();

    // Shows the steps that are possible now, as soon as the case is there.
    void offerSteps();

    const SharedDossier& dossier() const { return m_dossier; }

signals:
    void backWanted();
    // The case was changed here.
    void changed();
    void messageRaised(const jejak::ui::Message& message);

private:
    void buildTabs();
    void connectTabs();
    void present(SharedDossier dossier);
    void showHeader();
    void fillStepMenu();
    void recordStep(referral::StepKind kind);
    void voidStep(const EntityId& step, const QString& title);
    void cancelCase();
    void edit(EditDialog* dialog);
    void fail(const Error& error);
    void succeed(const QString& text);

    Workspace& m_workspace;
    CaseLabels m_labels;
    SharedDossier m_dossier;
    bool m_stepsWanted = false;
    PageHeader* m_header;
    QWidget* m_chips;
    QLabel* m_title;
    ChainStepper* m_stepper;
    QTabWidget* m_tabs;
    SummaryTab* m_summary;
    RespondentsTab* m_respondents;
    EvidenceTab* m_evidence;
    ChainTab* m_chain;
    SanctionsTab* m_sanctions;
    HistoryTab* m_history;
    QMenu* m_steps;
    QAction* m_nextStep;
    QAction* m_cancel;
    QPushButton* m_stepButton;
};

} // namespace jejak::ui
