#pragma once

#include "core/deadlines/recalculation.h"

#include <memory>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jejak::ui {

struct Workspace;
class Card;
class MessageBanner;
class MovedLimitsTable;

// Counts the open limits again by the rules and the calendar that hold now: shows first which would
// move, from which day to which and why, then records it with a reason.
class RecalculationDialog : public QDialog
{
    Q_OBJECT

public:
    // `before` is what to compare the calendar with; null for the tables the program came with.
    RecalculationDialog(Workspace& workspace, std::shared_ptr<const deadlines::Counting> before,
                        QWidget* parent = nullptr);

signals:
    void recalculated(int moved);

private:
    void build();
    void preview();
    void present(const deadlines::Recalculated& result);
    void record();
    void refuse(const Error& error);
    void enableRecord();

    Workspace& m_workspace;
    std::shared_ptr<const deadlines::Counting> m_before;
    MessageBanner* m_banner;
    QLabel* m_summary;
    Card* m_list;
    MovedLimitsTable* m_table;
    QWidget* m_why;
    QLineEdit* m_reason;
    QPushButton* m_record;
    bool m_moves = false;
};

} // namespace jejak::ui
