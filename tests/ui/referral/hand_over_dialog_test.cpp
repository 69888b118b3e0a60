#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/referral/hand_over_dialog.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

// A case of 2024 that Bawaslu had forwarded to KASN before it went.
struct Fixture : CasesFixture
{
    Fixture()
        : CasesFixture(false)
    {
        worker.run(
            qApp,
            [session = office.session](desk::Desk& desk, JobControl&) {
                using std::chrono::year;
                auto content = test::OfficeFixture::sampleContent();
                content.reports.front().known = year{2024} / 8 / 1;
                content.reports.front().received = year{2024} / 8 / 2;
                content.respondents.front().acts.front().occurred = year{2024} / 7 / 30;
                content.respondents.front().acts.front().categoryReason = "Menurut kajian.";
                const auto recorded = desk.cases().add(session, content);
                for (const auto& [kind, day] : {std::pair(referral::StepKind::received, 2),
                                                std::pair(referral::StepKind::forwarded, 12)}) {
                    referral::Step step;
                    step.kind = kind;
                    step.eventDate = year{2024} / 8 / day;
                    (void)desk.chain().record(session, recorded->id, step);
                }
            },
            [](const Result<void>&) {});
        wait();
        dialog.show();
        dialog.findChild<DateField*>(QStringLiteral("handOverDate"))
            ->setDate(std::chrono::year(2024) / 9 / 10);
    }

    void click(const char* name)
    {
        dialog.findChild<QPushButton*>(QLatin1String(name))->click();
        wait();
    }

    int listed()
    {
        return dialog.findChild<TableView*>(QStringLiteral("handOverTable"))->model()->rowCount();
    }

    HandOverDialog dialog{*workspace};
};

} // namespace

TEST_CASE("HandOverDialog: shows the list before anything is recorded, then records one act",
          "[ui][referral]")
{
    Fixture f;
    CHECK_FALSE(f.dialog.findChild<QPushButton*>(QStringLiteral("recordHandOver"))->isEnabled());
    f.dialog.findChild<QLineEdit*>(QStringLiteral("handOverNumber"))
        ->setText(QStringLiteral("SE/4/2024"));
    const QSignalSpy done(&f.dialog, &HandOverDialog::handedOver);

    f.click("previewHandOver");
    REQUIRE(f.listed() == 1);
    f.click("recordHandOver");

    CHECK(done.size() == 1);
    CHECK_FALSE(f.dialog.isVisible());
}

TEST_CASE("HandOverDialog: without a letter nothing is handed over", "[ui][referral]")
{
    Fixture f;

    f.click("previewHandOver");

    CHECK(f.listed() == 0);
    CHECK(f.dialog.findChild<MessageBanner*>()->isVisible());
    CHECK(support::namelessControls(f.dialog).join(QLatin1Char('\n')).toStdString().empty());
}
