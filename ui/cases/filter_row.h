#pragma once

#include "core/register/case_filter.h"
#include "ui/cases/case_labels.h"

#include <QWidget>

class QPushButton;

namespace jejak::ui {

class FlowLayout;

// The conditions of the list as chips that can be taken away, with what adds more.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    // `officeCode`: its province's regions are offered first.
    FilterRow(CaseLabels labels, std::string officeCode, QWidget* parent = nullptr);

    const registers::CaseFilter& filter() const { return m_filter; }

    // Shows the filter; tells nobody.
    void setFilter(const registers::CaseFilter& filter);

    // Shows the filter and tells.
    void change(registers::CaseFilter filter);

    // The button of the menu with whole filters; its menu is the caller's.
    QPushButton& savedButton() const { return *m_saved; }

    // The button of the menu with the orders of the list; its menu is the caller's.
    QPushButton& sortButton() const { return *m_sort; }

    // The button of the menu with the columns of the list; its menu is the caller's.
    QPushButton& columnsButton() const { return *m_columns; }

    // The button of the menu with the ways out of the list; its menu is the caller's.
    QPushButton& outputButton() const { return *m_output; }

signals:
    void filterChanged(const jejak::registers::CaseFilter& filter);

private:
    void fill();
    void choose();
    void addChip(const QString& text, const QString& objectName, std::function<void()> remove);

    CaseLabels m_labels;
    std::string m_officeCode;
    registers::CaseFilter m_filter;
    FlowLayout* m_chips;
    QPushButton* m_add;
    QPushButton* m_saved;
    QPushButton* m_output;
    QPushButton* m_sort;
    QPushButton* m_columns;
};

} // namespace jejak::ui
