#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/case_labels.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jejak::ui {

class ChoiceField;
class DateField;

// The fields of one act. The date and place of the act propose its category (before or after the
// candidates were fixed); another category needs a reason.
class ActFields : public QWidget
{
    Q_OBJECT

public:
    // `prefix` begins the object names of the fields.
    ActFields(const CaseLabels& labels, std::string_view officeCode, const QString& prefix,
              QWidget* parent = nullptr);

    cases::Act value() const;
    void setValue(const cases::Act& act);

    // Used while no place was chosen for the act itself.
    void setCasePlace(const QString& code);

    void setRemovable(bool removable);

signals:
    void edited();
    void removeWanted();

private:
    void buildProposal(const QString& prefix);
    void offerForms();
    void showGeneration();
    void propose();
    void showProposal(const reference::CategoryProposal& proposal,
                      const reference::ViolationForm& form, std::optional<Date> fixed);
    void takeProposedForm();
    void setReasonShown(bool shown);

    CaseLabels m_labels;
    EntityId m_id{};
    QString m_casePlace;
    std::optional<reference::Category> m_proposed;
    QString m_proposedForm;
    QVBoxLayout* m_rows;
    ChoiceField* m_form;
    DateField* m_occurred;
    ChoiceField* m_place;
    QPushButton* m_remove;
    QWidget* m_proposal;
    Chip* m_phase;
    QLabel* m_generation = nullptr;
    QLabel* m_basis;
    QPushButton* m_takeForm;
    QPushButton* m_differ;
    QWidget* m_difference;
    ChoiceField* m_category;
    QLineEdit* m_reason;
};

} // namespace jejak::ui
