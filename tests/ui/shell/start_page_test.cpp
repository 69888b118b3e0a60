#include "tests/ui/support/screen.h"
#include "ui/shell/start_page.h"
#include "ui/text/translation.h"

#include <optional>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace jejak::ui;

namespace {

struct Fixture
{
    StartPage page{{{QStringLiteral("74.01"), QStringLiteral("Kabupaten Kolaka")},
                    {QStringLiteral("74.71"), QStringLiteral("Kota Kendari")}},
                   QStringLiteral("/data/jejak-netral")};
    std::optional<NewOffice> wanted;

    Fixture()
    {
        QObject::connect(&page, &StartPage::officeWanted, &page,
                         [this](const NewOffice& office) { wanted = office; });
    }

    ChoiceField& region() { return *page.findChild<ChoiceField*>(); }
    QLineEdit& line(const char* name) { return *page.findChild<QLineEdit*>(QLatin1String(name)); }
    void press(const char* name) { page.findChild<QPushButton*>(QLatin1String(name))->click(); }
    void chooseRegion(const QString& code)
    {
        region().setCode(code);
        emit region().codeChanged(code);
    }
};

} // namespace

TEST_CASE("StartPage: proposes the name from the region until it was typed over", "[ui][shell]")
{
    Fixture f;
    f.chooseRegion(QStringLiteral("74.01"));
    CHECK(f.line("startName").text() == QStringLiteral("Inspektorat Kabupaten Kolaka"));
    f.chooseRegion(QStringLiteral("74.71"));
    CHECK(f.line("startName").text() == QStringLiteral("Inspektorat Kota Kendari"));
    f.line("startName").setText(QStringLiteral("Inspektorat Daerah"));
    f.chooseRegion(QStringLiteral("74.01"));
    CHECK(f.line("startName").text() == QStringLiteral("Inspektorat Daerah"));
}

TEST_CASE("StartPage: an office is asked for only when all is known", "[ui][shell]")
{
    Fixture f;
    f.press("startCreate");
    CHECK_FALSE(f.wanted);
    CHECK_FALSE(f.page.findChild<QLabel*>(QStringLiteral("messageText"))->text().isEmpty());
    f.chooseRegion(QStringLiteral("74.01"));
    f.line("startUser").setText(QStringLiteral("R. Pelindung"));
    f.press("startCreate");
    REQUIRE(f.wanted);
    CHECK(f.wanted->region == QStringLiteral("74.01"));
    CHECK(f.wanted->folder == QStringLiteral("/data/jejak-netral"));
}

TEST_CASE("StartPage: what is missing is no longer asked for once it is filled in", "[ui][shell]")
{
    Fixture f;
    f.press("startCreate");
    const auto* banner = f.page.findChild<QLabel*>(QStringLiteral("messageText"))->parentWidget();
    CHECK_FALSE(banner->isHidden());
    f.line("startUser").setText(QStringLiteral("R. Pelindung"));
    CHECK_FALSE(banner->isHidden()); // the region is meant
    f.chooseRegion(QStringLiteral("74.01"));
    CHECK(banner->isHidden());
}

TEST_CASE("StartPage: a folder that does not do leads to its field", "[ui][shell]")
{
    Fixture f;
    f.page.show();
    f.line("startUser").setFocus();
    f.page.showError(
        {.code = jejak::ErrorCode::folderUnwritable, .arguments = {.folder = "/data"}});
    CHECK(f.page.focusWidget() == &f.line("startFolder"));
}

TEST_CASE("StartPage: a new language keeps what was typed", "[ui][shell]")
{
    Translation translation;
    translation.use(Language::english);
    Fixture f;
    f.chooseRegion(QStringLiteral("74.01"));
    f.line("startUser").setText(QStringLiteral("R. Pelindung"));
    translation.use(Language::indonesian);
    support::settle();
    CHECK(f.region().code() == QStringLiteral("74.01"));
    CHECK(f.line("startUser").text() == QStringLiteral("R. Pelindung"));
    CHECK(f.page.findChild<QPushButton*>(QStringLiteral("startCreate"))->text() ==
          QStringLiteral("Buat &kantor"));
}

TEST_CASE("StartPage: mnemonics are unique and every control has a name", "[ui][shell][shots]")
{
    Translation translation;
    for (const Language language : {Language::english, Language::indonesian}) {
        translation.use(language);
        Fixture f;
        const std::string duplicates =
            support::duplicateMnemonics(f.page).join(u'\n').toStdString();
        CAPTURE(duplicates);
        CHECK(duplicates.empty());
        f.page.show();
        CHECK(support::namelessControls(f.page).isEmpty());
        f.chooseRegion(QStringLiteral("74.01"));
        support::shoot(f.page, QStringLiteral("start"));
    }
}
