#pragma once

#include "core/register/case_record.h"
#include "ui/cases/case_labels.h"
#include "ui/referral/step_needs.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace jejak::ui {

class ChoiceField;
class DateField;
class MessageBanner;

// Asks for what one step needs. Saves nothing: it hands the step on and stays open, with all that
// was typed, until accept() is called.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(const registers::CaseRecord& record, referral::StepKind kind,
               const CaseLabels& labels, QWidget* parent = nullptr);

    referral::Step step() const;

    // Why the step was not recorded.
    void showError(const Error& error);

signals:
    void stepReady(const jejak::referral::Step& step);

private:
    void buildFields(QVBoxLayout& rows);
    void addRespondents(QVBoxLayout& rows, const registers::CaseRecord& record);
    void addButtons(QVBoxLayout& layout);
    void offerByDate();
    void submit();

    CaseLabels m_labels;
    referral::StepKind m_kind;
    StepNeeds m_needs;
    std::string m_commission;
    std::vector<std::pair<EntityId, QCheckBox*>> m_respondents;
    MessageBanner* m_banner;
    DateField* m_date;
    QLineEdit* m_letterNumber;
    DateField* m_letterDate;
    ChoiceField* m_sender;
    ChoiceField* m_recipient;
    DateField* m_sent;
    DateField* m_received;
    DateField* m_due;
    ChoiceField* m_sanction;
    QPlainTextEdit* m_note;
    QPushButton* m_save = nullptr;
};

} // namespace jejak::ui
