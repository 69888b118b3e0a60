#pragma once

#include "core/register/case_record.h"
#include "ui/cases/case_labels.h"
#include "ui/widgets/card.h"

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace jejak::ui {

// The steps that are possible now, and folded away below them those that are not, each with the
// reason and for whom.
class PossibleSteps : public Card
{
    Q_OBJECT

public:
    // `mayRecord`: what the person's role permits.
    PossibleSteps(CaseLabels labels, bool mayRecord, QWidget* parent = nullptr);

    void show(const registers::CaseRecord& record);

    // Unfolds the reasons.
    void explain();

signals:
    void stepWanted(jejak::referral::StepKind kind);

private:
    void showPossible(const registers::CaseRecord& record);
    void showObstructed(const registers::CaseRecord& record);
    void addRow(QVBoxLayout& rows, QWidget* title, const QString& hint);

    CaseLabels m_labels;
    bool m_mayRecord;
    QScrollArea* m_scroll;
    QVBoxLayout* m_possible;
    QToolButton* m_unfold;
    QWidget* m_reasons;
    QVBoxLayout* m_obstructed;
};

} // namespace jejak::ui
