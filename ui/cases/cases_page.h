#pragma once

#include "ui/cases/case_list_view.h"

namespace jejak::ui {

class CaseView;
class NewCaseForm;

// The list of cases, one case, and the form of a new one, of which one is shown.
class CasesPage : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(Workspace& workspace, QWidget* parent = nullptr);
    ~CasesPage() override;

    std::vector<MenuAction> menuActions() const override;
    void open(const QVariant& target) override;
    QVariant state() const override;
    void activate() override;
    void begin() override;
    void clearSearch() override;
    bool hasUnsavedChanges() const override;
    void save(std::function<void(bool saved)> done) override;

    // Narrows the list by a text, as the search of the window does.
    void search(const QString& text);

private:
    CaseActions makeActions();
    void connectParts();
    void showList();
    void showCase(const std::string& numberOrId);
    void showForm();
    void offerSteps();
    void importRegister();
    void handOver();

    Workspace& m_workspace;
    CaseActions m_actions;
    QStackedWidget* m_parts;
    CaseListView* m_list;
    CaseView* m_case;
    NewCaseForm* m_form;
};

} // namespace jejak::ui
