#pragma once

#include "core/register/case_record.h"
#include "ui/cases/case_labels.h"

#include <QWidget>

class QStandardItemModel;
class QPushButton;

namespace jejak::ui {

class PossibleSteps;
class TableView;

// The steps of a case as a table, and the steps that are possible now.
class ChainTab : public QWidget
{
    Q_OBJECT

public:
    // `mayRecord`, `mayVoid`: what the person's role permits.
    ChainTab(CaseLabels labels, bool mayRecord, bool mayVoid, QWidget* parent = nullptr);

    void show(const registers::CaseRecord& record);

    // Unfolds why the other steps are not possible now.
    void explainSteps();

signals:
    void stepWanted(jejak::referral::StepKind kind);
    void voidWanted(const jejak::EntityId& step, const QString& title);

private:
    void addStep(const referral::Step& step, std::optional<Date> before, const QString& people);
    void addWaiting(const registers::CaseRecord& record);
    void addOpenLimit(const referral::Limit& limit, const QString& people);
    void updateVoid();

    CaseLabels m_labels;
    bool m_mayVoid;
    std::vector<referral::Step> m_steps; // by table row; the waiting row has none
    QStandardItemModel* m_model;
    TableView* m_table;
    QPushButton* m_void;
    PossibleSteps* m_possible;
};

} // namespace jejak::ui
