#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_view.h"
#include "ui/sanctions/sanctions_tab.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    explicit Fixture(const char* number)
    {
        view.show();
        view.open(number);
        wait();
    }

    QString texts()
    {
        QStringList all;
        for (const auto* label : view.findChild<SanctionsTab*>()->findChildren<QLabel*>())
            all += label->text();
        return all.join(QLatin1Char('\n'));
    }

    CaseView view{*workspace};
};

} // namespace

TEST_CASE("SanctionsTab: shows what was imposed beside what was recommended", "[ui][sanctions]")
{
    Fixture f("74.01-2026-A0003");

    const QString texts = f.texts();

    CHECK(texts.contains(QStringLiteral("800/417/2026")));
    CHECK(texts.contains(QStringLiteral("PP 94/2021")));
    CHECK(texts.contains(QStringLiteral("Recommended by KASN or BKN")));
}

TEST_CASE("SanctionsTab: the fields of SIASN are copied for retyping", "[ui][sanctions]")
{
    Fixture f("74.01-2026-A0003");

    f.view.findChild<QPushButton*>(QStringLiteral("siasn1Copy"))->click();

    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("skNomor\t800/417/2026")));
    CHECK(copied.contains(QStringLiteral("nomorPp\tPP 94/2021")));
}

TEST_CASE("SanctionsTab: a case without a decree says so", "[ui][sanctions]")
{
    Fixture f("74.01-2026-A0004");

    CHECK(f.texts().contains(QStringLiteral("nothing yet")));
    CHECK(f.view.findChild<QPushButton*>(QStringLiteral("siasn1Copy")) == nullptr);
    CHECK(support::namelessControls(f.view).join(QLatin1Char('\n')).toStdString().empty());
}
