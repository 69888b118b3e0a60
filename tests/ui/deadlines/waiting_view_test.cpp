#include "tests/ui/cases/cases_fixture.h"
#include "ui/cases/case_dossier.h"
#include "ui/cases/case_labels.h"
#include "ui/deadlines/waiting_view.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    explicit Fixture(bool samples = true)
        : CasesFixture(samples)
    {
        view.resize(1160, 600);
        view.show();
        view.refresh();
        wait();
    }

    QAbstractItemModel& rows() { return *table().model(); }

    TableView& table() { return *view.findChild<TableView*>(QStringLiteral("waitingTable")); }

    QStringList cells(int column)
    {
        QStringList found;
        for (int row = 0; row < rows().rowCount(); ++row)
            found += rows().index(row, column).data().toString();
        return found;
    }

    void narrow(const char* field, const char* code)
    {
        auto* choice = view.findChild<ChoiceField*>(QLatin1String(field));
        choice->setCode(QLatin1String(code));
        emit choice->codeChanged(choice->code());
        wait();
    }

    QString wordOf(std::string_view waiting) const
    {
        return CaseLabels(*workspace).word("waits", waiting);
    }

    // A letter to the commission left the Bawaslu, and nobody said that it came.
    void forwardWithoutReceipt(const char* number)
    {
        bool isRecorded = false;
        worker.run(
            qApp,
            [session = office.session,
             name = std::string(number)](desk::Desk& desk, JobControl&) -> Result<referral::Chain> {
                TRY_ASSIGN(const SharedDossier dossier, readDossier(desk, session, name));
                referral::Step step;
                step.kind = referral::StepKind::forwarded;
                step.eventDate = std::chrono::year(2026) / 11 / 20;
                step.sent = step.eventDate;
                return desk.chain().record(session, dossier->record.file.id, step);
            },
            [&](const Result<referral::Chain>& chain) { isRecorded = chain.has_value(); });
        wait();
        REQUIRE(isRecorded);
    }

    WaitingView view{*workspace};
};

enum Column { numbers, people, holders, since, days, letters, waits };

} // namespace

TEST_CASE("WaitingView: the case that waits longest stands first", "[ui][deadlines]")
{
    Fixture f;

    REQUIRE(f.rows().rowCount() > 2);
    std::vector<int> found;
    for (const QString& each : f.cells(days))
        found.push_back(each.toInt());
    CHECK(std::is_sorted(found.rbegin(), found.rend()));
}

TEST_CASE("WaitingView: one body's cases are shown alone", "[ui][deadlines]")
{
    Fixture f;
    const auto all = f.rows().rowCount();

    f.narrow("waitingHolder", "ppk");

    REQUIRE(f.rows().rowCount() > 0);
    CHECK(f.rows().rowCount() < all);
    const QString ppk = CaseLabels(*f.workspace).body("ppk", std::chrono::year(2026) / 11 / 20);
    for (const QString& each : f.cells(holders))
        CHECK(each == ppk);
}

TEST_CASE("WaitingView: letters without receipt and without answer are lists of their own",
          "[ui][deadlines]")
{
    Fixture f;
    const auto all = f.rows().rowCount();
    f.forwardWithoutReceipt("74.01-2026-A0008");

    f.narrow("waitingLetters", "receipt");
    const QStringList unacknowledged = f.cells(numbers);
    for (const QString& each : f.cells(waits))
        CHECK(each.startsWith(f.wordOf("receipt")));
    f.narrow("waitingLetters", "answer");
    const QStringList unanswered = f.cells(numbers);
    for (const QString& each : f.cells(waits))
        CHECK(each.startsWith(f.wordOf("answer")));

    CHECK(unacknowledged == QStringList{QStringLiteral("74.01-2026-A0008")});
    CHECK_FALSE(unanswered.isEmpty());
    for (const QString& each : unanswered)
        CHECK_FALSE(unacknowledged.contains(each));
    CHECK(unacknowledged.size() + unanswered.size() <= all);
}

TEST_CASE("WaitingView: a row opens its case", "[ui][deadlines]")
{
    Fixture f;
    QSignalSpy opened(&f.view, &WaitingView::caseOpened);
    const QString wanted = f.rows().index(1, numbers).data().toString();

    f.table().setCurrentIndex(f.rows().index(1, 0));
    f.view.findChild<QPushButton*>(QStringLiteral("openWaitingCase"))->click();

    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toString() == wanted);
}

TEST_CASE("WaitingView: an office without cases is told what will stand here", "[ui][deadlines]")
{
    Fixture f(false);

    CHECK_FALSE(f.table().isVisible());
    CHECK_FALSE(f.view.findChild<QPushButton*>(QStringLiteral("openWaitingCase"))->isEnabled());
}
