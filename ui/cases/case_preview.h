#pragma once

#include "ui/cases/case_dossier.h"
#include "ui/cases/case_labels.h"
#include "ui/widgets/card.h"

class QAction;
class QVBoxLayout;

namespace jejak::ui {

// The case chosen in the list, in short, beside it.
class CasePreview : public Card
{
    Q_OBJECT

public:
    // The actions belong to the page.
    CasePreview(CaseLabels labels, QAction* nextStep, QAction* open, QWidget* parent = nullptr);

    void show(const SharedDossier& dossier);
    void clear();

private:
    void wipe();
    void addChips();
    void addRespondent(const cases::Respondent& respondent);
    void addActs();
    void addLastStep();
    void addCounts();
    void addText(const QString& text, bool isMuted, bool isStrong = false);

    CaseLabels m_labels;
    SharedDossier m_dossier;
    QWidget* m_buttons;
    QVBoxLayout* m_body;
};

} // namespace jejak::ui
