#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/case_labels.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace jejak::registers {
struct KnownRespondent;
}

namespace jejak::ui {

struct Workspace;
class ActFields;
class ChoiceField;
class MultiChoiceField;

// The fields of one respondent with the acts. The NIP tells birth date and sex while it is typed;
// people of earlier cases are offered for name and NIP.
class RespondentFields : public QWidget
{
    Q_OBJECT

public:
    // `prefix` begins the object names of the fields.
    RespondentFields(Workspace& workspace, const QString& prefix, QWidget* parent = nullptr);
    ~RespondentFields() override;

    cases::Respondent value() const;
    void setValue(const cases::Respondent& respondent);

    // Passed on to the acts.
    void setCasePlace(const QString& code);

    int actCount() const { return static_cast<int>(m_acts.size()); }
    ActFields* addAct();

    // The acts there now can no longer be removed; others can be added.
    void keepActs();

signals:
    void edited();
    void actsChanged(); // another number of them

private:
    void buildIdentity();
    void buildPosition();
    void connectFields();
    void removeAct(ActFields* act);
    void offerRemoval();
    void readNip();
    void offerRanks();
    void lookUp(const QString& typed);
    void offer(std::vector<registers::KnownRespondent> known);
    void fillIn(const cases::Respondent& respondent);

    Workspace& m_workspace;
    CaseLabels m_labels;
    QString m_prefix;
    EntityId m_id{};
    QString m_casePlace;
    std::vector<registers::KnownRespondent> m_known;
    std::vector<ActFields*> m_acts;
    int m_actsMade = 0;
    std::size_t m_keptActs = 0;
    QString m_lookedUp;
    QTimer m_lookUpDelay;
    QVBoxLayout* m_rows;
    QVBoxLayout* m_actRows;
    ChoiceField* m_kind;
    QLineEdit* m_nip;
    QLabel* m_nipSays;
    QLineEdit* m_name;
    QPushButton* m_earlier;
    QStandardItemModel* m_offered;
    QLineEdit* m_position;
    ChoiceField* m_jobLevel;
    ChoiceField* m_rank;
    QLineEdit* m_unit;
    QLineEdit* m_agency;
    ChoiceField* m_region;
    MultiChoiceField* m_motives;
    QPushButton* m_addAct;
};

} // namespace jejak::ui
