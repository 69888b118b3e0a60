#pragma once

#include "core/register/case_record.h"
#include "ui/cases/case_labels.h"
#include "ui/referral/step_needs.h"

#include <QString>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace jejak::ui {

class ChoiceField;
class DateField;
class MultiChoiceField;

// What a step's fields are made for.
struct StepSubject
{
    const registers::CaseRecord& record; // read while the fields are made, not kept
    referral::StepKind kind = referral::StepKind::received;
    CaseLabels labels;
};

// Some of the fields of a step. Knows how to write them into it.
class StepPart : public QWidget
{
    Q_OBJECT

public:
    explicit StepPart(QWidget* parent = nullptr);

    virtual void write(referral::Step& step) const = 0;

    // The day of the step was changed: what it decides is offered anew.
    virtual void setDay(Date day){Q_UNUSED(day)}

    signals : void edited();

protected:
    QVBoxLayout& rows() const { return *m_rows; }

    // Fields that tell of every change, with nothing in them.
    QLineEdit* makeLine();
    DateField* makeDate(const CaseLabels& labels);
    ChoiceField* makeChoice();

private:
    QVBoxLayout* m_rows;
};

// A letter: number, dates, from whom to whom, how it went and what proves it.
class LetterPart : public StepPart
{
    Q_OBJECT

public:
    LetterPart(const StepSubject& subject, const StepNeeds& needs, QWidget* parent = nullptr);

    void write(referral::Step& step) const override;
    void setDay(Date day) override;

    // The letter whose arrival is recorded.
    void offerLetter(const std::string& number, std::optional<Date> date);

    // The number is known from another case: offers to say that it is the same letter.
    void offerSameLetter(const QString& otherCase);

private:
    void addParties(const CaseLabels& labels);
    void addWay(const CaseLabels& labels);

    CaseLabels m_labels;
    referral::StepKind m_kind;
    StepNeeds m_needs;
    QLineEdit* m_number = nullptr;
    DateField* m_date = nullptr;
    ChoiceField* m_sender = nullptr;
    ChoiceField* m_recipient = nullptr;
    QString m_offeredSender; // codes that the day gave
    QString m_offeredRecipient;
    DateField* m_sent = nullptr;
    DateField* m_received = nullptr;
    ChoiceField* m_channel = nullptr;
    QLineEdit* m_proof = nullptr;
    QLineEdit* m_institution = nullptr;
    QCheckBox* m_same = nullptr;
};

// Until when a letter asks for an answer: a day, or a number of days on a basis of its own.
class LimitPart : public StepPart
{
    Q_OBJECT

public:
    explicit LimitPart(const StepSubject& subject, QWidget* parent = nullptr);

    void write(referral::Step& step) const override;

private:
    void enableFields();

    DateField* m_due;
    QLineEdit* m_count;
    ChoiceField* m_unit;
    QLineEdit* m_basis;
};

// What an examination and the handing over of a decree leave: days, records, who was there.
class RecordPart : public StepPart
{
    Q_OBJECT

public:
    RecordPart(const StepSubject& subject, const StepNeeds& needs, QWidget* parent = nullptr);

    void write(referral::Step& step) const override;

private:
    DateField* m_examination = nullptr;
    ChoiceField* m_summons = nullptr;
    QLineEdit* m_minutes = nullptr;
    QCheckBox* m_absent = nullptr;
};

// Files of the case's evidence that belong to the step.
class AttachmentPart : public StepPart
{
    Q_OBJECT

public:
    explicit AttachmentPart(const StepSubject& subject, QWidget* parent = nullptr);

    void write(referral::Step& step) const override;

private:
    MultiChoiceField* m_files;
};

// A button to choose among the evidence of a case.
MultiChoiceField* makeEvidenceChoice(const registers::CaseRecord& record);

} // namespace jejak::ui
