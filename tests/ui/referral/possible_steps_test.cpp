#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_dossier.h"
#include "ui/referral/possible_steps.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    Fixture()
    {
        steps.setVisible(true);
        support::settle();
    }

    void show(const std::string& number)
    {
        worker.run(
            qApp,
            [session = office.session, number](desk::Desk& desk, JobControl&) {
                return readDossier(desk, session, number);
            },
            [&](const Result<SharedDossier>& dossier) { steps.show(dossier.value()->record); });
        wait();
    }

    QToolButton& fold()
    {
        return *steps.findChild<QToolButton*>(QStringLiteral("unfoldObstructed"));
    }

    // The lines below the fold: titles and reasons.
    QStringList lines()
    {
        QStringList all;
        const auto* reasons = steps.findChild<QWidget*>(QStringLiteral("obstructedSteps"));
        for (const auto* label : reasons->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all;
    }

    QString reasonFor(const QString& title)
    {
        const QStringList all = lines();
        const auto place = all.indexOf(title);
        return place < 0 || place + 1 >= all.size() ? QString() : all.at(place + 1);
    }

    PossibleSteps steps{CaseLabels(*workspace), true};
    CaseLabels labels{*workspace};
};

} // namespace

TEST_CASE("PossibleSteps: why the others are not possible stands below a fold", "[ui][cases]")
{
    Fixture f;
    f.show("74.01-2026-A0004"); // recommended
    CHECK(f.lines().isEmpty());
    CHECK(f.fold().text() == f.fold().accessibleName()); // no count of steps and people
    f.fold().click();
    support::settle();

    const QString delivered = f.labels.word("step", "delivered");
    CHECK(f.reasonFor(delivered).contains(f.labels.word("step", "sanctioned")));
    CHECK(f.reasonFor(f.labels.word("step", "forwarded"))
              .contains(f.labels.word("step", "recommended")));
    CHECK_FALSE(f.lines().contains(f.labels.word("step", "summoned")));
    CHECK(support::namelessControls(f.steps).isEmpty());
}

TEST_CASE("PossibleSteps: names the people for whom a step is not possible yet", "[ui][cases]")
{
    Fixture f;
    const std::string number = "74.01-2026-A0008"; // three respondents
    bool recorded = false;
    f.worker.run(
        qApp,
        [session = f.office.session, number](desk::Desk& desk, JobControl&) -> Result<bool> {
            TRY_ASSIGN(const SharedDossier dossier, readDossier(desk, session, number));
            referral::Step step;
            step.kind = referral::StepKind::forwarded;
            step.eventDate = std::chrono::year(2026) / 11 / 20;
            step.respondents = {dossier->record.file.content.respondents.front().id};
            TRY(desk.chain().record(session, dossier->record.file.id, step));
            return true;
        },
        [&](const Result<bool>& done) { recorded = done.has_value(); });
    f.wait();
    REQUIRE(recorded);
    f.show(number);
    f.steps.explain();
    support::settle();

    const QString reason = f.reasonFor(f.labels.word("step", "recommended"));
    CHECK(reason.contains(QStringLiteral("Galuh Sasmita, Laras Kinanti")));
    CHECK(reason.contains(f.labels.word("step", "forwarded")));
}
