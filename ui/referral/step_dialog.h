#pragma once

#include "ui/referral/step_outlook.h"
#include "ui/referral/step_part.h"

#include <QDialog>
#include <QJsonObject>
#include <QTimer>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace jejak::ui {

class FlowLayout;
class MessageBanner;

// Asks for what one step needs, and tells while it is typed what would be refused and which limits
// would begin. Saves nothing: it hands the step on and stays open, with all that was typed, until
// accept() is called.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(const registers::CaseRecord& record, referral::StepKind kind,
               const CaseLabels& labels, QWidget* parent = nullptr);

    referral::Step step() const;

    // What would come of the step as it was when lookWanted() told of it.
    void showOutlook(const StepOutlook& outlook);

    // Why the step was not recorded.
    void showError(const Error& error);

    // Brings back what was typed into the form of such a step before, unless something was typed
    // meanwhile.
    void restore(const QJsonObject& texts);

    // Asks first where something was typed.
    void reject() override;

signals:
    void stepReady(const jejak::referral::Step& step);
    // Something was typed: asks what would come of it.
    void lookWanted(const jejak::referral::Step& step);
    // Some seconds after something was typed: what stands in the fields now.
    void typed(const QJsonObject& texts);

private:
    void buildHead(const registers::CaseRecord& record);
    QWidget* buildFields(const StepSubject& subject);
    template <typename Part>
    Part* addPart(QVBoxLayout& rows, Part* part);
    void addRespondents(QVBoxLayout& rows, const registers::CaseRecord& record);
    void addButtons();
    void fitToFields(const QWidget& fields);
    void offerByDate();
    void lookSoon();
    void tellTyped();
    bool refuseInvalid();
    void submit();

    CaseLabels m_labels;
    referral::StepKind m_kind;
    StepNeeds m_needs;
    std::vector<std::pair<EntityId, QCheckBox*>> m_respondents;
    std::vector<StepPart*> m_parts;
    LetterPart* m_letter = nullptr;
    MessageBanner* m_banner;
    DateField* m_date;
    QPlainTextEdit* m_note;
    QWidget* m_limits;
    FlowLayout* m_limitChips;
    QPushButton* m_save = nullptr;
    QJsonObject m_begun;      // what stood in the fields at first
    bool m_isRefused = false; // saving was refused and nothing was entered since
    QTimer m_lookDelay;
    QTimer m_keepDelay;
};

} // namespace jejak::ui
