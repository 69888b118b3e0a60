#include "ui/shell/open_pages.h"

#include <algorithm>

#include <QDialog>
#include <QStackedWidget>

namespace jejak::ui {

namespace {

// A dialog of the page would go with it, and what was typed there.
bool isUnfinished(const Page& page)
{
    const auto dialogs = page.findChildren<QDialog*>();
    return page.hasUnsavedChanges() ||
           std::any_of(dialogs.begin(), dialogs.end(),
                       [](const QDialog* each) { return each->isVisible(); });
}

} // namespace

OpenPages::OpenPages(QStackedWidget& stack, QObject* parent)
    : QObject(parent)
    , m_stack(stack)
{
}

Page* OpenPages::pageOf(const PageEntry& entry)
{
    Page* page = find(entry.id);
    if (page != nullptr && m_outdated.contains(entry.id) && !isUnfinished(*page)) {
        forget(entry.id);
        page = nullptr;
    }
    if (page != nullptr)
        return page;
    page = entry.make(&m_stack);
    m_pages.emplace(entry.id, page);
    m_stack.addWidget(page);
    emit made(entry.id, page);
    return page;
}

Page* OpenPages::find(const QString& id) const
{
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : found->second;
}

std::vector<Page*> OpenPages::unsaved() const
{
    std::vector<Page*> pages;
    for (const auto& [id, page] : m_pages)
        if (page->hasUnsavedChanges())
            pages.push_back(page);
    return pages;
}

QVariant OpenPages::takeState(const QString& id)
{
    const auto state = m_states.extract(id);
    return state ? state.mapped() : QVariant();
}

void OpenPages::outdate(const Page* kept)
{
    const std::map<QString, Page*> pages = m_pages;
    for (const auto& [id, page] : pages) {
        if (page == kept)
            continue;
        if (isUnfinished(*page))
            m_outdated.insert(id);
        else
            forget(id);
    }
}

void OpenPages::forget(const QString& id)
{
    Page* page = m_pages.at(id);
    m_states[id] = page->state();
    m_outdated.erase(id);
    m_pages.erase(id);
    delete page;
}

void OpenPages::clear(bool remembered)
{
    const std::map<QString, Page*> pages = m_pages;
    for (const auto& [id, page] : pages)
        forget(id);
    if (!remembered)
        m_states.clear();
}

void OpenPages::silence(const QObject* listener) const
{
    for (const auto& [id, page] : m_pages)
        disconnect(page, nullptr, listener, nullptr);
}

} // namespace jejak::ui
