#pragma once

#include "ui/referral/step_part.h"

namespace jejak::ui {

// What the PPK is asked to impose, what it imposed, or what an appeal put in its place. Offers the
// sanctions of the law of the act's day for the kind of person.
class SanctionPart : public StepPart
{
    Q_OBJECT

public:
    SanctionPart(const StepSubject& subject, const StepNeeds& needs, QWidget* parent = nullptr);

    void write(referral::Step& step) const override;

private:
    ChoiceField* m_result = nullptr;
    ChoiceField* m_sanction = nullptr;
    QLineEdit* m_article = nullptr;
    MultiChoiceField* m_besides = nullptr;
    QLineEdit* m_comparison = nullptr;
};

// The other fields of a decree, as SIASN and I'DIS ask for them.
class DecreePart : public StepPart
{
    Q_OBJECT

public:
    explicit DecreePart(const StepSubject& subject, QWidget* parent = nullptr);

    void write(referral::Step& step) const override;

private:
    void addSigning(const StepSubject& subject);
    void addTerm(const StepSubject& subject);
    void addPosition(const StepSubject& subject);

    ChoiceField* m_reason = nullptr;
    ChoiceField* m_capacity = nullptr;
    DateField* m_effective = nullptr;
    DateField* m_ends = nullptr;
    QLineEdit* m_years = nullptr;
    QLineEdit* m_months = nullptr;
    ChoiceField* m_rank = nullptr;
    ChoiceField* m_formerRank = nullptr;
    QLineEdit* m_legalPosition = nullptr;
    QLineEdit* m_stopped = nullptr;
    QLineEdit* m_remark = nullptr;
    MultiChoiceField* m_documents = nullptr;
};

} // namespace jejak::ui
