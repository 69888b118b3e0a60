#include "tests/ui/support/screen.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/text/translation.h"
#include "ui/widgets/chip.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace jejak::ui;
using support::settle;
using support::shoot;

namespace {

// A page that writes down what the window does with it.
class RecordingPage final : public Page
{
public:
    using Page::Page;

    std::vector<MenuAction> menuActions() const override { return {{Menu::cases, action}}; }
    void open(const QVariant& target) override { opened = target; }
    void activate() override { ++activated; }
    void begin() override { ++begun; }
    void clearSearch() override { ++searchesCleared; }
    bool hasUnsavedChanges() const override { return unsaved; }
    QVariant state() const override { return opened; }

    void save(std::function<void(bool)> done) override
    {
        ++saves;
        unsaved = false;
        done(true);
    }

    int saves = 0;
    QAction* action = new QAction(QStringLiteral("&Record"), this);
    QVariant opened;
    int activated = 0;
    int begun = 0;
    int searchesCleared = 0;
    bool unsaved = false;
};

PageEntry entry(const char* id, const char* title, IconName icon, bool atBottom = false)
{
    return {.id = QLatin1String(id),
            .title = [text = QString::fromLatin1(title)] { return text; },
            .icon = icon,
            .make = [](QWidget* parent) { return new RecordingPage(parent); },
            .atBottom = atBottom};
}

std::vector<PageEntry> entries()
{
    return {entry("home", "Beranda", IconName::home),
            entry("cases", "Perkara", IconName::cases),
            entry("people", "Pegawai", IconName::people),
            entry("deadlines", "Tenggat", IconName::deadline),
            entry("statistics", "Statistik", IconName::statistics),
            entry("reports", "Laporan", IconName::report),
            entry("letters", "Surat", IconName::letter),
            entry("sync", "Sinkronisasi", IconName::sync),
            entry("settings", "Pengaturan", IconName::settings, true)};
}

struct Fixture
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    MainWindow window{preferences};

    RecordingPage& page() { return dynamic_cast<RecordingPage&>(*window.currentPage()); }
};

} // namespace

TEST_CASE("MainWindow: shows the pages it is given and remembers the last one", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    CHECK(f.window.currentPageId() == QStringLiteral("home"));
    f.window.showPage(QStringLiteral("statistics"), 7);
    CHECK(f.page().opened == 7);
    CHECK(f.page().activated == 1);
    f.window.showPage(QStringLiteral("no such page"));
    CHECK(f.window.currentPageId() == QStringLiteral("statistics"));

    MainWindow next(f.preferences);
    next.setPages(entries());
    CHECK(next.currentPageId() == QStringLiteral("statistics"));
}

TEST_CASE("MainWindow: the place of the shown page leads to where the page begins", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    auto* rail = f.window.findChild<NavigationRail*>();
    REQUIRE(rail);
    emit rail->chosen(QStringLiteral("cases"));
    CHECK(f.window.currentPageId() == QStringLiteral("cases"));
    CHECK(f.page().begun == 0);
    emit rail->chosen(QStringLiteral("cases"));
    CHECK(f.page().begun == 1);
}

TEST_CASE("MainWindow: tells when a page has recorded something", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    const QSignalSpy recorded(&f.window, &MainWindow::workRecorded);
    emit f.page().workRecorded();
    CHECK(recorded.size() == 1);
}

TEST_CASE("MainWindow: pages reach one another through it", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    emit f.page().navigationRequested(QStringLiteral("cases"), QStringLiteral("74.01-2026-A0031"));
    CHECK(f.window.currentPageId() == QStringLiteral("cases"));
    CHECK(f.page().opened == QStringLiteral("74.01-2026-A0031"));
}

TEST_CASE("MainWindow: the menus offer what the current page offers", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    const auto* cases = f.window.findChild<QMenu*>(QStringLiteral("menuCases"));
    REQUIRE(cases);
    CHECK(cases->actions().contains(f.page().action));
    const QAction* before = f.page().action;
    f.window.showPage(QStringLiteral("letters"));
    CHECK(cases->actions().contains(f.page().action));
    CHECK_FALSE(cases->actions().contains(const_cast<QAction*>(before)));
}

TEST_CASE("MainWindow: the search field hands on what was typed", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    QString asked;
    QObject::connect(&f.window, &MainWindow::searchRequested, &f.window,
                     [&](const QString& text) { asked = text; });
    auto* field = f.window.findChild<QLineEdit*>(QStringLiteral("globalSearch"));
    REQUIRE(field);
    field->setText(QStringLiteral("  farah "));
    emit field->returnPressed();
    CHECK(asked == QStringLiteral("farah"));
}

TEST_CASE("MainWindow: the search field shows what the page is searched for", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    const QSignalSpy asked(&f.window, &MainWindow::searchRequested);
    auto* field = f.window.findChild<QLineEdit*>(QStringLiteral("globalSearch"));
    emit f.page().searchChanged(QStringLiteral("erna"));
    CHECK(field->text() == QStringLiteral("erna"));
    SECTION("a filter without a search empties it")
    {
        emit f.page().searchChanged({});
        CHECK(field->text().isEmpty());
        CHECK(f.page().searchesCleared == 0);
    }
    SECTION("emptying it takes the search from the page")
    {
        field->clear();
        CHECK(f.page().searchesCleared == 1);
    }
    CHECK(asked.isEmpty());
}

TEST_CASE("MainWindow: what succeeded is not told over another part of the page", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    const auto* text = f.window.findChild<QLabel*>(QStringLiteral("messageText"));
    f.window.showMessage({StatusRole::good, QStringLiteral("Dicatat.")});
    CHECK_FALSE(text->parentWidget()->isHidden());
    emit f.page().partLeft();
    CHECK(text->parentWidget()->isHidden());
    f.window.showMessage({StatusRole::bad, QStringLiteral("Tidak dicatat.")});
    emit f.page().partLeft();
    CHECK_FALSE(text->parentWidget()->isHidden());
}

TEST_CASE("MainWindow: unsaved work is shown and stands against a change of language",
          "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    f.page().unsaved = true;
    emit f.page().unsavedChangesChanged();
    CHECK(f.window.isWindowModified());
    f.window.findChild<QAction*>(QStringLiteral("actionEnglish"))->trigger();
    CHECK(f.preferences.language() == Language::indonesian);
    CHECK(f.window.findChild<QLabel*>(QStringLiteral("messageText"))->text().size() > 10);
    f.page().unsaved = false;
    f.window.findChild<QAction*>(QStringLiteral("actionEnglish"))->trigger();
    CHECK(f.preferences.language() == Language::english);
}

namespace {

// Answers the next question with the button in `role`.
void answerWith(QMessageBox::ButtonRole role)
{
    QTimer::singleShot(0, qApp, [role] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box);
        for (auto* button : box->buttons())
            if (box->buttonRole(button) == role)
                return button->click();
    });
}

} // namespace

TEST_CASE("MainWindow: closing with unsaved work asks and does what was answered", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    f.window.show();
    RecordingPage& page = f.page();
    page.unsaved = true;
    answerWith(QMessageBox::RejectRole);
    CHECK_FALSE(f.window.close());
    CHECK(page.saves == 0);

    SECTION("saving, which closes when it has succeeded")
    {
        answerWith(QMessageBox::AcceptRole);
        f.window.close();
        settle();
        CHECK(page.saves == 1);
        CHECK_FALSE(f.window.isVisible());
    }
    SECTION("not saving")
    {
        answerWith(QMessageBox::DestructiveRole);
        CHECK(f.window.close());
        CHECK(page.saves == 0);
    }
}

TEST_CASE("Preferences: keep what was chosen and begin in Indonesian", "[ui][shell]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    CHECK(preferences.language() == Language::indonesian);
    CHECK(preferences.appearance() == Appearance::system);
    preferences.setLanguage(Language::english);
    preferences.setAppearance(Appearance::dark);
    preferences.setLastFolder(QStringLiteral("/data/kolaka"));
    const Preferences again(settings);
    CHECK(again.language() == Language::english);
    CHECK(again.appearance() == Appearance::dark);
    CHECK(again.lastFolder() == QStringLiteral("/data/kolaka"));
    CHECK(schemeOf(Appearance::system, Scheme::dark) == Scheme::dark);
    CHECK(schemeOf(Appearance::light, Scheme::dark) == Scheme::light);
}

TEST_CASE("MainWindow: a new language makes the pages anew", "[ui][shell]")
{
    Translation translation;
    Fixture f;
    f.window.setPages(entries());
    translation.use(Language::english);
    settle();
    CHECK(f.window.menuBar()->actions().first()->text() == QStringLiteral("&File"));
    translation.use(Language::indonesian);
    settle();
    CHECK(f.window.menuBar()->actions().first()->text() == QStringLiteral("&Berkas"));
    CHECK(f.window.currentPageId() == QStringLiteral("home"));
}

TEST_CASE("MainWindow: when the rules change, pages are made anew and show what they showed",
          "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    f.window.showPage(QStringLiteral("cases"), QStringLiteral("74.01-2026-A0031"));
    const QPointer<Page> cases = f.window.currentPage();
    f.window.showPage(QStringLiteral("settings"));
    Page* settings = f.window.currentPage();

    emit settings->rulesChanged();

    CHECK(cases.isNull());
    CHECK(f.window.currentPage() == settings);
    f.window.showPage(QStringLiteral("cases"));
    CHECK(f.page().opened == QStringLiteral("74.01-2026-A0031"));
}

TEST_CASE("MainWindow: a page with unsaved work outlives a change of the rules until it is saved",
          "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    f.window.showPage(QStringLiteral("cases"));
    const QPointer<Page> cases = f.window.currentPage();
    f.page().unsaved = true;
    f.window.showPage(QStringLiteral("settings"));

    emit f.window.currentPage()->rulesChanged();

    f.window.showPage(QStringLiteral("cases"));
    REQUIRE(f.window.currentPage() == cases);
    f.page().unsaved = false;
    f.window.showPage(QStringLiteral("home"));
    f.window.showPage(QStringLiteral("cases"));
    CHECK(cases.isNull());
}

TEST_CASE("MainWindow: what waits is counted before its page was opened, and again after work",
          "[ui][shell]")
{
    Fixture f;
    int waiting = 3;
    std::vector<PageEntry> pages = entries();
    pages[3].countWaiting = [&waiting](QObject*, const std::function<void(int)>& answer) {
        answer(waiting);
    };
    const auto shown = [&] {
        for (const auto* button : f.window.findChildren<QPushButton*>())
            if (button->accessibleName().startsWith(QStringLiteral("Tenggat")))
                return button->accessibleName().toStdString();
        return std::string();
    };
    f.window.setPages(std::move(pages));
    CHECK(shown() == "Tenggat (3)");
    waiting = 0;
    emit f.page().workRecorded();
    CHECK(shown() == "Tenggat");
}

TEST_CASE("MainWindow: sample data are framed, marked and in the title", "[ui][shell]")
{
    Fixture f;
    f.window.setPages(entries());
    f.window.show();
    auto* mark = f.window.findChild<Chip*>(QStringLiteral("demoMark"));
    REQUIRE(mark);
    CHECK_FALSE(mark->isVisible());
    f.window.setStatus({.office = QStringLiteral("Inspektorat Kabupaten Kolaka"), .demo = true});
    CHECK(mark->isVisible());
    CHECK(f.window.windowTitle().contains(mark->face().text));
    CHECK(f.window.centralWidget()->property("demo").toBool());
}

TEST_CASE("MainWindow: mnemonics are unique and every control has a name", "[ui][shell]")
{
    Translation translation;
    for (const Language language : {Language::indonesian, Language::english}) {
        translation.use(language);
        Fixture f;
        f.window.setPages(entries());
        f.window.show();
        settle();
        for (const auto* menu : f.window.findChildren<QMenu*>()) {
            QStringList letters;
            for (const QAction* action : menu->actions())
                if (const auto keys = QKeySequence::mnemonic(action->text()); !keys.isEmpty())
                    letters += keys.toString();
            const std::string all = letters.join(u' ').toStdString();
            CAPTURE(menu->objectName().toStdString(), all);
            CHECK(letters.removeDuplicates() == 0);
        }
        CHECK(support::duplicateMnemonics(f.window).isEmpty());
        CAPTURE(support::namelessControls(f.window).join(u'\n').toStdString());
        CHECK(support::namelessControls(f.window).isEmpty());
    }
}

TEST_CASE("MainWindow: pictures to look at", "[ui][shell][shots]")
{
    Translation translation;
    translation.use(Language::indonesian);
    Fixture f;
    f.window.setPages(entries());
    f.window.setStatus({.office = QStringLiteral("Inspektorat Kabupaten Kolaka (74.01)"),
                        .user = QStringLiteral("R. Pelindung · pemeriksa"),
                        .lastBackup = QStringLiteral("Cadangan terakhir: hari ini 07.30"),
                        .journal = QStringLiteral("✓ Jurnal utuh · 1.284 perubahan")});
    emit f.page().badgeChanged(3);
    shoot(f.window, QStringLiteral("window"));
    f.window.setStatus({.office = QStringLiteral("Inspektorat Kabupaten Contoh"), .demo = true});
    f.window.showMessage({.role = StatusRole::bad,
                          .text = QStringLiteral("Berkas register.csv tidak dapat dibaca.")});
    shoot(f.window, QStringLiteral("window-demo"), {900, 600});
    SUCCEED();
}
