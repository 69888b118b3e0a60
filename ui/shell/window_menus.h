#pragma once

#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

#include <array>

#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace jejak::ui {

// The menus of the window: what the page offers, what the program always offers, and the window's
// own actions, in this order. Menus without actions are not shown.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(QMainWindow& window);

    // One action per place in the navigation (Ctrl+1 to Ctrl+9).
    void setPages(const std::vector<PageEntry>& entries);
    void setCurrentPage(const QString& id);

    // An action that is offered on every page. The caller keeps owning it.
    void contribute(Menu menu, QAction* action);

    // Replaces what the last page offered.
    void setPageActions(std::vector<MenuAction> actions);

    void setChecked(Language language, Appearance appearance);

    // Whether the actions that need pages are offered.
    void setSearchAvailable(bool available);

    // Writes all texts anew in the current language.
    void translate();

signals:
    void pageChosen(const QString& id);
    void searchWanted();
    void languageChosen(jejak::ui::Language language);
    void appearanceChosen(jejak::ui::Appearance appearance);
    void aboutWanted();

private:
    static constexpr std::size_t menuCount = 6;

    QMenu& menu(Menu which) const { return *m_menus[static_cast<std::size_t>(which)]; }
    void makeOwnActions();
    void rebuild();
    void addActions(Menu which, const std::vector<MenuAction>& actions);

    QMainWindow& m_window;
    std::array<QMenu*, menuCount> m_menus{};
    std::vector<MenuAction> m_pageActions;
    std::vector<MenuAction> m_contributed;
    std::vector<PageEntry> m_entries;
    QActionGroup* m_pages;
    QActionGroup* m_languages;
    QActionGroup* m_appearances;
    QMenu* m_languageMenu;
    QMenu* m_appearanceMenu;
    QAction* m_quit;
    QAction* m_find;
    QAction* m_about;
};

} // namespace jejak::ui
