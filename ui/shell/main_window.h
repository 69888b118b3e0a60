#pragma once

#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QStackedWidget;

namespace jejak::ui {

class Chip;
class MessageBanner;
class NavigationRail;
class OpenPages;
class SearchField;
class WindowMenus;

// What the foot of the window and its frame tell about the open office. Empty texts are not shown.
struct OfficeStatus
{
    QString office{};
    QString user{};
    QString lastBackup{};
    QString lastPackage{};
    QString journal{};
    StatusRole journalRole = StatusRole::neutral;
    bool demo = false; // sample data: coloured frame and mark
};

// The one main window. Knows pages, not features.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `preferences` outlive the window.
    explicit MainWindow(Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Shows the navigation with these pages and the one last shown on this PC.
    void setPages(std::vector<PageEntry> entries);

    // Shows `start` alone, without navigation: no office is open. Takes ownership. setPages() ends
    // it.
    void showStart(QWidget* start);

    void showPage(const QString& id, const QVariant& target = {});
    Page* currentPage() const;
    QString currentPageId() const { return m_current; }

    void setStatus(const OfficeStatus& status);
    void showMessage(const Message& message);

    // An action offered on every page. The caller keeps owning it and translates it on
    // translated().
    void contribute(Menu menu, QAction* action);

    bool hasUnsavedChanges() const;

signals:
    void searchRequested(const QString& text);
    void languageChosen(jejak::ui::Language language);
    void appearanceChosen(jejak::ui::Appearance appearance);
    // The language has changed and the window's own texts and pages are new.
    void translated();
    // A page has recorded something.
    void workRecorded();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTop();
    void buildFoot();
    void connectMenus();
    void fillRail();
    void forgetPages(bool remembered = false);
    void renewPages(const Page* kept);
    void countWaiting();
    void adopt(const QString& id, Page* page);
    void updateTitle();
    void translate();
    void chooseLanguage(Language language);
    void saveThenClose(std::vector<Page*> pages);

    Preferences& m_preferences;
    std::vector<PageEntry> m_entries;
    QString m_current;
    OfficeStatus m_status;
    bool m_translationPending = false;
    bool m_closing = false;

    WindowMenus* m_menus;
    QWidget* m_frame;
    NavigationRail* m_rail;
    MessageBanner* m_banner;
    QStackedWidget* m_stack;
    OpenPages* m_pages;
    QWidget* m_start = nullptr;
    QLabel* m_programName;
    Chip* m_demoMark;
    SearchField* m_search;
    QPointer<Page> m_searched; // whose search the field shows
    QLabel* m_office;
    QLabel* m_backup;
    QLabel* m_package;
    QLabel* m_journal;
};

} // namespace jejak::ui
