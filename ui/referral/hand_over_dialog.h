#pragma once

#include "core/referral/hand_over_service.h"
#include "ui/cases/case_labels.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace jejak::ui {

struct Workspace;
class ChoiceField;
class DateField;
class MessageBanner;

// Hands the open cases of a commission that is gone over to those that come after it: shows the
// list first, then records it as one act.
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HandOverDialog(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void handedOver(int cases);

private:
    void build();
    referral::HandOver act() const;
    void preview();
    void record();
    void present(const std::vector<referral::HandedOverCase>& cases);
    void refuse(const Error& error);

    Workspace& m_workspace;
    CaseLabels m_labels;
    MessageBanner* m_banner;
    ChoiceField* m_from;
    DateField* m_date;
    QLineEdit* m_number;
    DateField* m_letterDate;
    QPlainTextEdit* m_note;
    QStandardItemModel* m_model;
    QLabel* m_summary;
    QPushButton* m_preview;
    QPushButton* m_record;
};

} // namespace jejak::ui
