#include "ui/shell/main_window.h"

#include "ui/shell/about_box.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/open_pages.h"
#include "ui/shell/search_field.h"
#include "ui/shell/unsaved_question.h"
#include "ui/shell/window_menus.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/status.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr QSize startSize{1280, 720};
constexpr int compactBelow = 1000;

QLabel* footLabel(QStatusBar& bar, const QString& objectName)
{
    auto* label = new QLabel(&bar);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    bar.addWidget(label);
    return label;
}

void showText(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

MainWindow::MainWindow(Preferences& preferences, QWidget* parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_menus(new WindowMenus(*this))
    , m_frame(new QWidget)
    , m_rail(new NavigationRail)
    , m_banner(new MessageBanner)
    , m_stack(new QStackedWidget)
    , m_pages(new OpenPages(*m_stack, this))
    , m_programName(new QLabel(QStringLiteral("Jejak Netral")))
    , m_demoMark(new Chip({.role = StatusRole::warning, .icon = IconName::warning}))
    , m_search(new SearchField)
{
    setObjectName(QStringLiteral("mainWindow"));
    m_frame->setObjectName(QStringLiteral("windowFrame"));
    m_frame->setAttribute(Qt::WA_StyledBackground);
    auto* area = new QWidget;
    area->setObjectName(QStringLiteral("pageArea"));
    auto* areaLayout = new QVBoxLayout(area);
    areaLayout->setContentsMargins(18, grid::gap, 18, grid::gap + 2);
    areaLayout->setSpacing(grid::unit);
    areaLayout->addWidget(m_banner);
    areaLayout->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(m_frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(area, 1);
    setCentralWidget(m_frame);
    buildTop();
    buildFoot();
    connectMenus();
    connect(m_pages, &OpenPages::made, this, &MainWindow::adopt);
    connect(m_rail, &NavigationRail::chosen, this,
            [this](const QString& id) { id == m_current ? currentPage()->begin() : showPage(id); });

    resize(startSize);
    restoreGeometry(m_preferences.windowGeometry());
    m_menus->setChecked(m_preferences.language(), m_preferences.appearance());
    translate();
}

// A page that goes away with the window still tells of the focus and the badges it loses; nobody
// is left to hear it.
MainWindow::~MainWindow()
{
    m_pages->silence(this);
}

void MainWindow::buildTop()
{
    m_programName->setObjectName(QStringLiteral("programName"));
    menuBar()->setCornerWidget(m_programName, Qt::TopLeftCorner);

    connect(m_search, &SearchField::searchWanted, this, &MainWindow::searchRequested);
    connect(m_search, &SearchField::emptied, this, [this] {
        if (m_searched)
            m_searched->clearSearch();
    });
    connect(m_search, &SearchField::left, this, [this] { m_stack->currentWidget()->setFocus(); });

    auto* corner = new QWidget;
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(grid::unit, 2, grid::gap, 3);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_demoMark);
    layout->addWidget(m_search);
    m_demoMark->setObjectName(QStringLiteral("demoMark"));
    m_demoMark->hide();
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
}

void MainWindow::buildFoot()
{
    QStatusBar& bar = *statusBar();
    bar.setSizeGripEnabled(false);
    m_office = footLabel(bar, QStringLiteral("statusOffice"));
    m_backup = footLabel(bar, QStringLiteral("statusBackup"));
    m_package = footLabel(bar, QStringLiteral("statusPackage"));
    m_journal = new QLabel(&bar);
    m_journal->setObjectName(QStringLiteral("statusJournal"));
    bar.addPermanentWidget(m_journal);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::pageChosen, this, [this](const QString& id) { showPage(id); });
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_menus, &WindowMenus::aboutWanted, this, [this] { showAbout(this); });
    connect(m_menus, &WindowMenus::searchWanted, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_menus, &WindowMenus::appearanceChosen, this, [this](Appearance appearance) {
        m_preferences.setAppearance(appearance);
        emit appearanceChosen(appearance);
    });
}

void MainWindow::setPages(std::vector<PageEntry> entries)
{
    if (m_start) {
        m_start->deleteLater();
        m_start = nullptr;
    }
    forgetPages();
    m_entries = std::move(entries);
    m_menus->setPages(m_entries);
    m_menus->setSearchAvailable(true);
    fillRail();
    m_rail->show();
    m_search->show();
    if (m_entries.empty())
        return;
    const QString last = m_preferences.lastPage();
    const bool known = std::ranges::any_of(m_entries, [&](const auto& e) { return e.id == last; });
    showPage(known ? last : m_entries.front().id);
    countWaiting();
}

void MainWindow::showStart(QWidget* start)
{
    forgetPages();
    m_entries.clear();
    m_menus->setPages({});
    m_menus->setSearchAvailable(false);
    m_rail->hide();
    m_search->hide();
    m_start = start;
    m_stack->addWidget(start);
    m_stack->setCurrentWidget(start);
    setStatus({});
}

void MainWindow::fillRail()
{
    m_rail->clear();
    for (const PageEntry& entry : m_entries)
        m_rail->addEntry(entry.id, entry.title(), entry.icon, entry.atBottom);
}

void MainWindow::forgetPages(bool remembered)
{
    m_menus->setPageActions({});
    m_pages->clear(remembered);
    m_current.clear();
}

void MainWindow::renewPages(const Page* kept)
{
    m_menus->setPageActions({}); // of a page that may go
    m_pages->outdate(kept);
    if (const Page* page = currentPage())
        m_menus->setPageActions(page->menuActions());
    else if (!m_current.isEmpty())
        showPage(m_current);
    countWaiting();
}

void MainWindow::countWaiting()
{
    for (const PageEntry& entry : m_entries)
        if (entry.countWaiting)
            entry.countWaiting(this,
                               [this, id = entry.id](int count) { m_rail->setBadge(id, count); });
}

void MainWindow::adopt(const QString& id, Page* page)
{
    connect(page, &Page::navigationRequested, this, &MainWindow::showPage);
    connect(page, &Page::messageRaised, this, &MainWindow::showMessage);
    connect(page, &Page::partLeft, m_banner, &MessageBanner::clearSuccess);
    connect(page, &Page::searchChanged, this, [this, page](const QString& text) {
        m_searched = page;
        m_search->showSearch(text);
    });
    connect(page, &Page::unsavedChangesChanged, this, &MainWindow::updateTitle);
    connect(page, &Page::badgeChanged, this,
            [this, id](int count) { m_rail->setBadge(id, count); });
    connect(page, &Page::workRecorded, this, &MainWindow::countWaiting);
    connect(page, &Page::workRecorded, this, &MainWindow::workRecorded);
    connect(page, &Page::rulesChanged, this, [this, page] { renewPages(page); });
    connect(page, &Page::menuActionsChanged, this, [this, id, page] {
        if (id == m_current)
            m_menus->setPageActions(page->menuActions());
    });
}

void MainWindow::showPage(const QString& id, const QVariant& target)
{
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    if (entry == m_entries.end())
        return;
    Page* page = m_pages->pageOf(*entry);
    m_current = id;
    m_preferences.setLastPage(id);
    m_rail->setCurrent(id);
    m_menus->setCurrentPage(id);
    m_menus->setPageActions(page->menuActions());
    m_banner->clear();
    m_stack->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    page->activate();
    const QVariant before = m_pages->takeState(id);
    if (target.isValid())
        page->open(target);
    else if (before.isValid())
        page->open(before);
    updateTitle();
}

Page* MainWindow::currentPage() const
{
    return m_pages->find(m_current);
}

void MainWindow::setStatus(const OfficeStatus& status)
{
    m_status = status;
    showText(*m_office, status.office);
    showText(*m_backup, status.lastBackup);
    showText(*m_package, status.lastPackage);
    showText(*m_journal, status.journal);
    setStyleProperty(*m_journal, "status", statusWord(status.journalRole));
    m_rail->setFootnote(status.user);
    m_demoMark->setVisible(status.demo);
    setStyleProperty(*m_frame, "demo", status.demo);
    const int border = status.demo ? grid::half : 0;
    m_frame->layout()->setContentsMargins(border, border, border, border);
    menuBar()->setCornerWidget(menuBar()->cornerWidget(Qt::TopRightCorner), Qt::TopRightCorner);
    updateTitle();
}

void MainWindow::showMessage(const Message& message)
{
    m_banner->show(message);
}

void MainWindow::contribute(Menu menu, QAction* action)
{
    m_menus->contribute(menu, action);
}

void MainWindow::updateTitle()
{
    QStringList parts;
    const auto entry = std::ranges::find(m_entries, m_current, &PageEntry::id);
    if (entry != m_entries.end())
        parts += entry->title() + QStringLiteral("[*]");
    if (!m_status.office.isEmpty())
        parts += m_status.office;
    if (m_status.demo)
        parts += tr("SAMPLE DATA");
    parts += QStringLiteral("Jejak Netral");
    setWindowTitle(parts.join(QStringLiteral(" - ")));
    setWindowModified(hasUnsavedChanges());
}

void MainWindow::translate()
{
    m_menus->translate();
    m_search->translate();
    ChipFace mark = m_demoMark->face();
    mark.text = tr("SAMPLE DATA");
    m_demoMark->setFace(std::move(mark));
    updateTitle();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // One switch of language arrives as several events: each translator tells for itself.
    if (event->type() != QEvent::LanguageChange || m_translationPending)
        return;
    m_translationPending = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_translationPending = false;
            const QString current = m_current;
            forgetPages(true);
            fillRail();
            countWaiting();
            translate();
            showPage(current);
            m_rail->setFootnote(m_status.user);
            emit translated();
        },
        Qt::QueuedConnection);
}

void MainWindow::chooseLanguage(Language language)
{
    if (language == m_preferences.language())
        return;
    if (hasUnsavedChanges()) {
        m_menus->setChecked(m_preferences.language(), m_preferences.appearance());
        showMessage({.role = StatusRole::warning,
                     .text = tr("The language was not changed, because something is not saved yet. "
                                "Save it, then choose the language again.")});
        return;
    }
    m_preferences.setLanguage(language);
    emit languageChosen(language);
}

bool MainWindow::hasUnsavedChanges() const
{
    return !m_pages->unsaved().empty();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const std::vector<Page*> unsaved = m_pages->unsaved();
    if (!unsaved.empty() && !m_closing) {
        event->ignore();
        const UnsavedAnswer answer = askAboutUnsaved(this);
        if (answer == UnsavedAnswer::save)
            saveThenClose(unsaved);
        if (answer != UnsavedAnswer::discard)
            return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::saveThenClose(std::vector<Page*> pages)
{
    if (pages.empty()) {
        m_closing = true;
        // Not at once: a page that has saved at once is still inside the event of closing.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        return;
    }
    Page* page = pages.back();
    pages.pop_back();
    page->save([this, pages = std::move(pages)](bool saved) {
        if (saved)
            saveThenClose(pages);
    });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < compactBelow);
}

} // namespace jejak::ui
