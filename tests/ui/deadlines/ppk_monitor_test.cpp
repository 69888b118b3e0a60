#include "tests/ui/cases/cases_fixture.h"
#include "ui/cases/case_dossier.h"
#include "ui/deadlines/limit_dialog.h"
#include "ui/deadlines/ppk_monitor_view.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    Fixture()
    {
        view.resize(1160, 600);
        view.show();
        view.refresh();
        wait();
    }

    QAbstractItemModel& rows()
    {
        return *view.findChild<TableView*>(QStringLiteral("ppkTable"))->model();
    }

    // The row of a case.
    int rowOf(const QString& number)
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (rows().index(row, 0).data().toString() == number)
                return row;
        return -1;
    }

    // The row of one respondent.
    int rowOfPerson(const QString& name)
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (rows().index(row, 1).data().toString() == name)
                return row;
        return -1;
    }

    QString dueOf(const QString& name)
    {
        return rows().index(rowOfPerson(name), 4).data().toString();
    }

    // Records that one respondent, or all of them, got so far.
    void record(const char* number, referral::StepKind kind, Date date,
                std::optional<std::size_t> respondent = {})
    {
        bool isRecorded = false;
        worker.run(
            qApp,
            [session = office.session, name = std::string(number), kind, date,
             respondent](desk::Desk& desk, JobControl&) -> Result<referral::Chain> {
                TRY_ASSIGN(const SharedDossier dossier, readDossier(desk, session, name));
                const cases::CaseFile& file = dossier->record.file;
                referral::Step step;
                step.kind = kind;
                step.eventDate = date;
                step.sent = date;
                step.received = date;
                if (respondent)
                    step.respondents = {file.content.respondents.at(*respondent).id};
                return desk.chain().record(session, file.id, step);
            },
            [&](const Result<referral::Chain>& chain) { isRecorded = chain.has_value(); });
        wait();
        REQUIRE(isRecorded);
    }

    PpkMonitorView view{*workspace};
};

const QString waiting = QStringLiteral("74.01-2026-A0004");
const QString answered = QStringLiteral("74.01-2026-A0003");

} // namespace

TEST_CASE("PpkMonitor: lists what waits for a PPK, and on demand what was answered",
          "[ui][deadlines]")
{
    Fixture f;
    CHECK(f.rowOf(waiting) >= 0);
    CHECK(f.rowOf(answered) < 0);

    f.view.findChild<QCheckBox*>(QStringLiteral("ppkAll"))->setChecked(true);
    f.wait();

    CHECK(f.rowOf(waiting) >= 0);
    CHECK(f.rowOf(answered) >= 0);
}

TEST_CASE("PpkMonitor: a limit is changed with its basis and a reason, never without",
          "[ui][deadlines]")
{
    Fixture f;
    auto* table = f.view.findChild<TableView*>(QStringLiteral("ppkTable"));
    table->setCurrentIndex(f.rows().index(f.rowOf(waiting), 0));
    const QString before = f.rows().index(f.rowOf(waiting), 4).data().toString();
    f.view.findChild<QPushButton*>(QStringLiteral("changeLimit"))->click();
    f.wait();
    auto* dialog = f.view.findChild<LimitDialog*>();
    REQUIRE(dialog);
    const auto type = [&](const char* name, const char* text) {
        dialog->findChild<QLineEdit*>(QLatin1String(name))->setText(QString::fromUtf8(text));
    };

    type("limitCount", "30");
    dialog->findChild<QPushButton*>(QStringLiteral("saveLimit"))->click();
    f.wait();
    CHECK(dialog->isVisible());

    type("limitBasis", "Surat BKN");
    type("limitReason", "Surat memberi waktu 30 hari kerja.");
    dialog->findChild<QPushButton*>(QStringLiteral("saveLimit"))->click();
    f.wait();

    CHECK(f.view.findChild<LimitDialog*>() == nullptr);
    CHECK(f.rows().index(f.rowOf(waiting), 4).data().toString() != before);
}

TEST_CASE("PpkMonitor: the limit that is changed is that of the chosen respondent",
          "[ui][deadlines]")
{
    Fixture f;
    constexpr const char* several = "74.01-2026-A0008";
    const QString first = QStringLiteral("Bagus Candrakusuma");
    const QString second = QStringLiteral("Galuh Sasmita");
    f.record(several, referral::StepKind::forwarded, std::chrono::year(2026) / 11 / 18);
    f.record(several, referral::StepKind::recommended, std::chrono::year(2026) / 11 / 19, 0);
    f.record(several, referral::StepKind::recommended, std::chrono::year(2026) / 11 / 20, 1);
    f.view.refresh();
    f.wait();
    REQUIRE(f.rowOfPerson(first) >= 0);
    REQUIRE(f.rowOfPerson(second) >= 0);
    const QString firstBefore = f.dueOf(first);
    const QString secondBefore = f.dueOf(second);
    auto* table = f.view.findChild<TableView*>(QStringLiteral("ppkTable"));
    table->setCurrentIndex(f.rows().index(f.rowOfPerson(first), 0));

    f.view.findChild<QPushButton*>(QStringLiteral("changeLimit"))->click();
    f.wait();
    auto* dialog = f.view.findChild<LimitDialog*>();
    REQUIRE(dialog);
    const auto type = [&](const char* name, const char* text) {
        dialog->findChild<QLineEdit*>(QLatin1String(name))->setText(QString::fromUtf8(text));
    };
    type("limitCount", "30");
    type("limitBasis", "Surat BKN");
    type("limitReason", "Surat memberi waktu 30 hari kerja.");
    dialog->findChild<QPushButton*>(QStringLiteral("saveLimit"))->click();
    f.wait();

    CHECK(f.dueOf(first) != firstBefore);
    CHECK(f.dueOf(second) == secondBefore);
}
