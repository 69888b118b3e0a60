#pragma once

#include "ui/theme/icon.h"
#include "ui/widgets/message.h"

#include <functional>
#include <utility>
#include <vector>

#include <QVariant>
#include <QWidget>

class QAction;

namespace jejak::ui {

// The menus of the window, in their order.
enum class Menu { file, edit, view, cases, tools, help };

// An action and the menu it belongs to.
struct MenuAction
{
    Menu menu;
    QAction* action;
};

// What fills the window beside the navigation. A page belongs to one PageEntry; everything deeper
// (a case opened from the list) it shows inside itself.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // What the menus offer while this page is shown. The page owns the actions.
    virtual std::vector<MenuAction> menuActions() const { return {}; }

    // Shows what another page asked for: a case, a filter. What `target` holds is agreed between
    // the two features.
    virtual void open(const QVariant& target) { Q_UNUSED(target) }

    // What open() has to be asked for to show the same again; nothing where that is the beginning.
    virtual QVariant state() const { return {}; }

    // Called each time the page comes to the front.
    virtual void activate() {}

    // The search it is narrowed by was taken away in the search field of the window.
    virtual void clearSearch() {}

    // Its place in the navigation was chosen while it was shown: back to where it begins.
    virtual void begin() {}

    virtual bool hasUnsavedChanges() const { return false; }

    // Saves and then tells whether it could; only asked when there are unsaved changes.
    virtual void save(std::function<void(bool saved)> done)
    {
        const auto answer = std::move(done);
        answer(true);
    }

signals:
    // Asks the window for another page.
    void navigationRequested(const QString& pageId, const QVariant& target);
    // Asks the window to show a message above the page.
    void messageRaised(const jejak::ui::Message& message);
    // Another part of the page is shown now: what succeeded in the former one needs no more
    // telling.
    void partLeft();
    // What it is narrowed by, as the search field of the window is to show it.
    void searchChanged(const QString& text);
    void unsavedChangesChanged();
    // menuActions() answers differently now.
    void menuActionsChanged();
    // A figure at the page's place in the navigation; 0 removes it.
    void badgeChanged(int count);
    // Something was recorded here that may change what waits elsewhere.
    void workRecorded();
    // The rules, the calendar or the office are others now: every other page is to be made anew.
    void rulesChanged();
};

// One place in the navigation. The page is made when it is first shown.
struct PageEntry
{
    QString id;                     // stable, English, for settings and navigation
    std::function<QString()> title; // without mnemonic; Ctrl+1 to Ctrl+9 lead there
    IconName icon = IconName::home;
    std::function<Page*(QWidget* parent)> make;
    bool atBottom = false; // apart from the others, at the foot of the navigation
    // Counts, off the window's thread, what waits there: the figure that badgeChanged() tells while
    // the page is open. Answers later, and not at all once `receiver` is gone. May be empty.
    std::function<void(QObject* receiver, std::function<void(int count)> answer)> countWaiting{};
};

} // namespace jejak::ui
