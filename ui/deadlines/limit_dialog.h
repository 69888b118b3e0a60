#pragma once

#include "core/referral/limit.h"
#include "ui/cases/case_labels.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace jejak::ui {

class ChoiceField;
class MessageBanner;

// Gives one open limit other days than the rule says: how many, of which kind, on which basis and
// why. Saves nothing, and stays open until accept() is called.
class LimitDialog : public QDialog
{
    Q_OBJECT

public:
    LimitDialog(const referral::Limit& limit, const QString& number, const CaseLabels& labels,
                QWidget* parent = nullptr);

    void showError(const QString& text);

signals:
    void termsReady(const jejak::referral::LimitTerms& terms, const QString& reason);

private:
    void submit();

    MessageBanner* m_banner;
    QLineEdit* m_count;
    ChoiceField* m_unit;
    QLineEdit* m_basis;
    QLineEdit* m_reason;
    QPushButton* m_save = nullptr;
};

} // namespace jejak::ui
