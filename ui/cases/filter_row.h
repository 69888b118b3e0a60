#pragma once

#include "core/register/case_filter.h"
#include "ui/cases/case_labels.h"

#include <QWidget>

class QMenu;
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

    // The button of the menu with the columns of the list; its menu is the caller's.
    QPushButton& columnsButton() const { return *m_columns; }

    // The button of the menu with the ways out of the list; its menu is the caller's.
    QPushButton& outputButton() const { return *m_output; }

signals:
    void filterChanged(const jejak::registers::CaseFilter& filter);

private:
    void fill();
    void change(registers::CaseFilter filter);
    void choose();
    QMenu* makeBuiltInMenu();
    void addChip(const QString& text, const QString& objectName, std::function<void()> remove);

    CaseLabels m_labels;
    std::string m_officeCode;
    registers::CaseFilter m_filter;
    FlowLayout* m_chips;
    QPushButton* m_add;
    QPushButton* m_builtIn;
    QPushButton* m_output;
    QPushButton* m_columns;
};

} // namespace jejak::ui
