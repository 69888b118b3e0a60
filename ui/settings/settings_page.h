#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <map>

class QLineEdit;

namespace jejak::ui {

class Card;

// Pengaturan: who the office is on paper (letterhead and signature).
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);

    bool hasUnsavedChanges() const override;
    void save(std::function<void(bool saved)> done) override;
    std::vector<MenuAction> menuActions() const override;

private:
    using Details = std::map<std::string, std::string>;

    QWidget* buildHeader();
    QWidget* buildLetterhead();
    QWidget* buildSignature();
    QWidget* buildOffice();
    void addField(Card& card, const QString& label, const char* detail, const QString& hint = {});
    void show(const Details& details);
    Details typed() const;

    Workspace& m_workspace;
    std::map<std::string, QLineEdit*> m_fields;
    Details m_saved;
    QAction* m_save = nullptr;
};

PageEntry settingsPage(Workspace& workspace);

} // namespace jejak::ui
