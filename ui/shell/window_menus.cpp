#include "ui/shell/window_menus.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace jejak::ui {

namespace {

constexpr int shortcutPages = 9;

QAction* checkable(QActionGroup* group, const QString& objectName)
{
    auto* action = new QAction(group);
    action->setObjectName(objectName);
    action->setCheckable(true);
    return action;
}

} // namespace

WindowMenus::WindowMenus(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_pages(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
    , m_appearances(new QActionGroup(this))
    , m_languageMenu(new QMenu(&window))
    , m_appearanceMenu(new QMenu(&window))
    , m_quit(new QAction(this))
    , m_find(new QAction(this))
    , m_about(new QAction(this))
{
    window.menuBar()->setNativeMenuBar(false);
    constexpr std::array names{"menuFile",  "menuEdit",  "menuView",
                               "menuCases", "menuTools", "menuHelp"};
    for (std::size_t i = 0; i < menuCount; ++i) {
        m_menus[i] = window.menuBar()->addMenu(QString());
        m_menus[i]->setObjectName(QLatin1String(names[i]));
    }
    makeOwnActions();
    translate();
}

void WindowMenus::makeOwnActions()
{
    m_quit->setObjectName(QStringLiteral("actionQuit"));
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);

    m_find->setObjectName(QStringLiteral("actionFind"));
    m_find->setShortcut(QKeySequence::Find);
    m_find->setIcon(icon(IconName::search));
    connect(m_find, &QAction::triggered, this, &WindowMenus::searchWanted);

    m_about->setObjectName(QStringLiteral("actionAbout"));
    m_about->setMenuRole(QAction::AboutRole);
    m_about->setIcon(icon(IconName::info));
    connect(m_about, &QAction::triggered, this, &WindowMenus::aboutWanted);

    // A language is named in itself, so that everyone finds the own one.
    QAction* indonesian = checkable(m_languages, QStringLiteral("actionIndonesian"));
    indonesian->setText(QStringLiteral("Bahasa &Indonesia"));
    indonesian->setData(QVariant::fromValue(static_cast<int>(Language::indonesian)));
    QAction* english = checkable(m_languages, QStringLiteral("actionEnglish"));
    english->setText(QStringLiteral("&English"));
    english->setData(QVariant::fromValue(static_cast<int>(Language::english)));
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        emit languageChosen(static_cast<Language>(action->data().toInt()));
    });

    for (const Appearance appearance : {Appearance::light, Appearance::dark, Appearance::system}) {
        const int number = static_cast<int>(appearance);
        QAction* action =
            checkable(m_appearances, QStringLiteral("actionAppearance%1").arg(number));
        action->setData(number);
    }
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction* action) {
        emit appearanceChosen(static_cast<Appearance>(action->data().toInt()));
    });
    m_languageMenu->setObjectName(QStringLiteral("menuLanguage"));
    m_languageMenu->addActions(m_languages->actions());
    m_appearanceMenu->setObjectName(QStringLiteral("menuAppearance"));
    m_appearanceMenu->addActions(m_appearances->actions());
}

void WindowMenus::setPages(const std::vector<PageEntry>& entries)
{
    m_entries = entries;
    qDeleteAll(m_pages->actions());
    int number = 0;
    for (const PageEntry& entry : m_entries) {
        QAction* action = checkable(m_pages, QStringLiteral("actionPage_") + entry.id);
        action->setData(entry.id);
        action->setIcon(icon(entry.icon));
        if (++number <= shortcutPages)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, id = entry.id] { emit pageChosen(id); });
    }
    translate();
}

void WindowMenus::setCurrentPage(const QString& id)
{
    for (QAction* action : m_pages->actions())
        if (action->data().toString() == id)
            action->setChecked(true);
}

void WindowMenus::contribute(Menu which, QAction* action)
{
    m_contributed.push_back({which, action});
    rebuild();
}

void WindowMenus::setPageActions(std::vector<MenuAction> actions)
{
    m_pageActions = std::move(actions);
    rebuild();
}

void WindowMenus::setChecked(Language language, Appearance appearance)
{
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(language));
    for (QAction* action : m_appearances->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

void WindowMenus::setSearchAvailable(bool available)
{
    m_find->setVisible(available);
    rebuild();
}

void WindowMenus::translate()
{
    const std::array titles{tr("&File"),  tr("&Edit"),  tr("&View"),
                            tr("&Cases"), tr("&Tools"), tr("&Help")};
    for (std::size_t i = 0; i < menuCount; ++i)
        m_menus[i]->setTitle(titles[i]);
    m_quit->setText(tr("&Quit"));
    m_find->setText(tr("&Find"));
    m_about->setText(tr("&About Jejak Netral"));
    m_languageMenu->setTitle(tr("&Language"));
    m_appearanceMenu->setTitle(tr("&Appearance"));
    const std::array appearances{tr("&Light"), tr("&Dark"), tr("Follow the &system")};
    const QList<QAction*> actions = m_appearances->actions();
    for (int i = 0; i < actions.size(); ++i)
        actions.at(i)->setText(appearances[static_cast<std::size_t>(i)]);
    const QList<QAction*> pages = m_pages->actions();
    for (int i = 0; i < pages.size(); ++i)
        pages.at(i)->setText(m_entries[static_cast<std::size_t>(i)].title());
    rebuild();
}

void WindowMenus::addActions(Menu which, const std::vector<MenuAction>& actions)
{
    for (const MenuAction& each : actions)
        if (each.menu == which)
            menu(which).addAction(each.action);
    menu(which).addSeparator();
}

void WindowMenus::rebuild()
{
    for (std::size_t i = 0; i < menuCount; ++i) {
        const auto which = static_cast<Menu>(i);
        menu(which).clear();
        if (which == Menu::view) {
            menu(which).addActions(m_pages->actions());
            menu(which).addSeparator();
        }
        addActions(which, m_pageActions);
        addActions(which, m_contributed);
    }
    menu(Menu::file).addAction(m_quit);
    menu(Menu::edit).addAction(m_find);
    menu(Menu::view).addMenu(m_languageMenu);
    menu(Menu::view).addMenu(m_appearanceMenu);
    menu(Menu::help).addAction(m_about);
    for (QMenu* each : m_menus) {
        const QList<QAction*> actions = each->actions();
        const bool any = std::any_of(actions.begin(), actions.end(), [](const QAction* action) {
            return action->isVisible() && !action->isSeparator();
        });
        each->menuAction()->setVisible(any);
    }
}

} // namespace jejak::ui
