#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/choice_field.h"

#include <map>

#include <nlohmann/json_fwd.hpp>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jejak::ui {

class Card;
class PackDialog;

// Pengaturan: who the office is on paper (letterhead and signature), how it counts working days,
// and which corrections of the rules it took in.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    using Details = std::map<std::string, std::string>;

    explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);

    bool hasUnsavedChanges() const override;
    void save(std::function<void(bool saved)> done) override;
    std::vector<MenuAction> menuActions() const override;

    // Shows what the pack in `file` changes, to be taken in.
    void openPack(const QString& file);

    // The same for a pack of this office's own: docs/reference-pack.md.
    void proposePack(const nlohmann::json& content);

private:
    QWidget* buildHeader();
    QWidget* buildSections();
    QWidget* buildLetterhead();
    QWidget* buildSignature();
    QWidget* buildOffice();
    QWidget* buildCalendar();
    void addChoice(QHBoxLayout& row, const QString& label, const char* detail,
                   const std::vector<Choice>& choices);
    void showPacks();
    void importPack();
    void addHoliday();
    void showPack(PackDialog* dialog);
    void takeRules();
    void recalculate(std::shared_ptr<const deadlines::Counting> before);
    void addField(Card& card, const QString& label, const char* detail, const QString& hint = {});
    void show(const Details& details);
    Details typed() const;

    Workspace& m_workspace;
    std::map<std::string, QLineEdit*> m_fields;
    std::map<std::string, ChoiceField*> m_choices; // the first is what holds without a setting
    Details m_saved;
    QLabel* m_packs = nullptr;
    QPushButton* m_recalculate = nullptr;
    QAction* m_save = nullptr;
};

PageEntry settingsPage(Workspace& workspace);

} // namespace jejak::ui
