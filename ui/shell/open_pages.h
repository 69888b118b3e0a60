#pragma once

#include "ui/shell/page.h"

#include <map>
#include <set>

class QStackedWidget;

namespace jejak::ui {

// The pages of the window that were made so far, and what those that are made anew show again.
// Pages keep what they once read of rules and calendar, so a change of these outdates them.
class OpenPages : public QObject
{
    Q_OBJECT

public:
    // `stack` shows the pages and outlives this.
    explicit OpenPages(QStackedWidget& stack, QObject* parent = nullptr);

    // The page of an entry, made if it is not there. One that is outdated is made anew, unless
    // something in it is unfinished.
    Page* pageOf(const PageEntry& entry);

    // Null where it was not made yet.
    Page* find(const QString& id) const;

    std::vector<Page*> unsaved() const;

    // What a page that was made anew has to be asked to show; once.
    QVariant takeState(const QString& id);

    // All but `kept` are to be made anew. Those with unfinished work stay until that is done.
    void outdate(const Page* kept);

    // Forgets all; `remembered`: they show again what they showed.
    void clear(bool remembered = false);

    // Nobody is told any more what pages say.
    void silence(const QObject* listener) const;

signals:
    void made(const QString& id, jejak::ui::Page* page);

private:
    void forget(const QString& id);

    QStackedWidget& m_stack;
    std::map<QString, Page*> m_pages;
    std::map<QString, QVariant> m_states;
    std::set<QString> m_outdated;
};

} // namespace jejak::ui
