#include "core/cases/draft_service.h"
#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/act_fields.h"
#include "ui/cases/check_pane.h"
#include "ui/cases/new_case_form.h"
#include "ui/cases/new_case_jobs.h"
#include "ui/cases/respondent_fields.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
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
        : CasesFixture(false)
    {
        form.resize(1140, 700);
        form.show();
        support::settle();
    }

    template <typename Widget>
    Widget& find(const char* name)
    {
        auto* found = form.findChild<Widget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }

    void choose(const char* name, const char* code)
    {
        auto& field = find<ChoiceField>(name);
        field.setCode(QLatin1String(code));
        emit field.codeChanged(field.code());
    }

    void type(const char* name, const char* text)
    {
        auto& field = find<QLineEdit>(name);
        field.setText(QString::fromUtf8(text));
        emit field.textEdited(field.text());
        emit field.editingFinished();
    }

    void fillIn()
    {
        choose("reportSource", "bawaslu");
        type("reportNumber", "018/Reg/LP/X/2026");
        type("reportKnown", "9/10/2026");
        type("reportReceived", "12 Okt 2026");
        choose("caseChannel", "medsos");
        type("respondent1Nip", "19750412 200003 2 901");
        type("respondent1Name", "Farah Nawasena");
        type("respondent1Position", "Kepala Dinas");
        choose("respondent1JobLevel", "JPT_PRATAMA");
        type("respondent1Act1Occurred", "9/10/2026");
        choose("respondent1Act1Form", "DS-12");
        find<QPlainTextEdit>("caseNarrative").setPlainText(QStringLiteral("Menandatangani surat."));
    }

    // As after the draft's interval.
    void keepDraft(NewCaseForm& typed)
    {
        QMetaObject::invokeMethod(typed.findChild<QTimer*>(QStringLiteral("draftTimer")),
                                  "timeout");
        wait();
    }

    QAction& action(const char* name) { return find<QAction>(name); }

    NewCaseForm form{*workspace};
};

} // namespace

TEST_CASE("NewCaseForm: what is typed becomes the content of the case", "[ui][cases]")
{
    Fixture f;
    f.fillIn();
    const cases::CaseContent content = f.form.content();
    REQUIRE(content.reports.size() == 1);
    CHECK(content.reports.front().source == "bawaslu");
    CHECK(content.reports.front().received == Date(std::chrono::year(2026) / 10 / 12));
    CHECK(content.place == "74.01");
    CHECK(content.channel == "medsos");
    CHECK(content.narrative == "Menandatangani surat.");
    REQUIRE(content.respondents.size() == 1);
    const cases::Respondent& person = content.respondents.front();
    CHECK(person.name == "Farah Nawasena");
    CHECK(person.kind == "pns");
    CHECK(person.jobLevel == "JPT_PRATAMA");
    REQUIRE(person.acts.size() == 1);
    CHECK(person.acts.front().form == "DS-12");
    CHECK(person.acts.front().place == "74.01");
    CHECK(f.form.hasUnsavedChanges());
}

TEST_CASE("NewCaseForm: the NIP tells birth date and sex while it is typed", "[ui][cases]")
{
    Fixture f;
    f.type("respondent1Nip", "197504122000032901");
    const QString says = f.find<QLabel>("respondent1NipSays").text();
    CHECK(says.contains(QStringLiteral("1975")));
    CHECK(f.find<QLineEdit>("respondent1Nip").text() == QStringLiteral("19750412 200003 2 901"));
}

TEST_CASE("NewCaseForm: saving records the case and empties the form", "[ui][cases]")
{
    Fixture f;
    f.fillIn();
    QSignalSpy saved(&f.form, &NewCaseForm::caseSaved);
    f.action("saveCase").trigger();
    f.wait();
    CHECK(saved.size() == 1);
    CHECK_FALSE(f.form.hasUnsavedChanges());
    CHECK(f.find<QLineEdit>("respondent1Name").text().isEmpty());
}

TEST_CASE("NewCaseForm: a refused case keeps everything that was typed", "[ui][cases]")
{
    Fixture f;
    f.fillIn();
    f.choose("reportSource", "");
    QSignalSpy saved(&f.form, &NewCaseForm::caseSaved);
    f.action("saveCase").trigger();
    f.wait();
    CHECK(saved.isEmpty());
    CHECK(f.find<QLabel>("messageText").text().size() > 10);
    CHECK(f.find<QLineEdit>("respondent1Name").text() == QStringLiteral("Farah Nawasena"));
    CHECK(f.find<QPlainTextEdit>("caseNarrative")
              .toPlainText()
              .startsWith(QStringLiteral("Menandatangani")));
    CHECK(f.form.hasUnsavedChanges());
}

TEST_CASE("NewCaseForm: a date that cannot be read is asked about before saving", "[ui][cases]")
{
    Fixture f;
    f.fillIn();
    f.type("reportKnown", "31/31/2026");
    QSignalSpy saved(&f.form, &NewCaseForm::caseSaved);
    f.action("saveCase").trigger();
    f.wait();
    CHECK(saved.isEmpty());
    CHECK(f.find<DateField>("reportKnown").text() == QStringLiteral("31/31/2026"));
}

TEST_CASE("NewCaseForm: another category than the proposed one needs a reason", "[ui][cases]")
{
    Fixture f;
    f.fillIn();
    // Long before candidates were fixed anywhere in the region.
    f.type("respondent1Act1Occurred", "3/9/2024");
    f.choose("respondent1Act1Form", "DS-06");
    auto& act = f.find<ActFields>("respondent1Act1");
    CHECK(f.find<QLineEdit>("respondent1Act1Reason").isVisibleTo(&act));
    QSignalSpy saved(&f.form, &NewCaseForm::caseSaved);
    f.action("saveCase").trigger();
    f.wait();
    CHECK(saved.isEmpty());
    f.type("respondent1Act1Reason", "Menurut kajian pemeriksa.");
    f.action("saveCase").trigger();
    f.wait();
    CHECK(saved.size() == 1);
}

TEST_CASE("NewCaseForm: a kept draft is offered and brings everything back", "[ui][cases]")
{
    Fixture f;
    f.fillIn();
    f.find<QPushButton>("addRespondent").click();
    f.type("respondent2Name", "Galuh Sasmita");
    f.find<QPushButton>("respondent1AddAct").click();
    f.type("respondent1Act2Occurred", "10/10/2026");
    f.type("reportKnown", "half a date");
    QMetaObject::invokeMethod(f.form.findChild<QTimer*>(QStringLiteral("draftTimer")), "timeout");
    f.wait();

    std::optional<KeptDraft> latest;
    f.worker.run(
        qApp, [](desk::Desk& desk, JobControl&) { return latestDraft(desk); },
        [&](const Result<std::optional<KeptDraft>>& draft) { latest = *draft; });
    f.wait();
    REQUIRE(latest); // told at the start of the program
    CHECK_FALSE(firstWords(*latest).isEmpty());

    NewCaseForm next(*f.workspace);
    next.show();
    next.begin();
    f.wait();
    auto* take = next.findChild<QPushButton*>(QStringLiteral("takeDraft"));
    REQUIRE(take);
    CHECK(take->isVisibleTo(&next));
    take->click();
    const cases::CaseContent content = next.content();
    REQUIRE(content.respondents.size() == 2);
    CHECK(content.respondents[0].acts.size() == 2);
    CHECK(content.respondents[0].acts[1].occurred == Date(std::chrono::year(2026) / 10 / 10));
    CHECK(content.respondents[1].name == "Galuh Sasmita");
    CHECK(content.reports.front().source == "bawaslu");
    CHECK(next.findChild<QLineEdit*>(QStringLiteral("reportKnown"))->text() ==
          QStringLiteral("half a date"));
    CHECK(next.hasUnsavedChanges());
}

TEST_CASE("NewCaseForm: is not ready while saving would be refused", "[ui][cases]")
{
    Fixture f;
    f.fillIn();
    const auto said = [&f] {
        f.form.begin(); // looks at what is typed
        f.wait();
        QStringList words;
        for (const Chip* chip : f.form.findChild<CheckPane*>()->findChildren<Chip*>())
            words += chip->face().text;
        return words;
    };
    CHECK_FALSE(said().contains(QStringLiteral("Cannot be read")));
    f.type("reportKnown", "half a date");
    CHECK(said().contains(QStringLiteral("Cannot be read")));
    CHECK_FALSE(said().contains(QStringLiteral("Ready to be saved")));
}

TEST_CASE("NewCaseForm: all that is still needed is told at once", "[ui][cases]")
{
    Fixture f;
    f.form.begin();
    f.wait();
    const auto said = [&f] {
        QStringList texts;
        for (const QLabel* label : f.form.findChild<CheckPane*>()->findChildren<QLabel*>())
            texts += label->text();
        return texts;
    };
    CHECK(said().contains(QStringLiteral("Source of the report\nName\nActs")));
    f.choose("reportSource", "bawaslu");
    f.form.begin();
    f.wait();
    CHECK(said().contains(QStringLiteral("Name\nActs")));
}

TEST_CASE("ActFields: a form of another decree than that of the day is warned of", "[ui][cases]")
{
    Fixture f;
    f.choose("respondent1Act1Form", "DS-06");
    f.type("respondent1Act1Occurred", "1/10/2020");
    auto& warning = f.find<QLabel>("respondent1Act1Generation");
    CHECK(warning.isVisibleTo(&f.form));
    CHECK(warning.text().contains(QStringLiteral("SKB 2022")));
    CHECK(f.find<ChoiceField>("respondent1Act1Form").code() == QStringLiteral("DS-06"));
    f.type("respondent1Act1Occurred", "9/10/2026");
    CHECK_FALSE(warning.isVisibleTo(&f.form));
    f.choose("respondent1Act1Form", "KE-08");
    f.type("respondent1Act1Occurred", "1/10/2020");
    CHECK_FALSE(warning.isVisibleTo(&f.form));
}

TEST_CASE("RespondentFields: the number of a PPPK is called by its name", "[ui][cases]")
{
    Fixture f;
    f.choose("respondent1Kind", "pppk");
    CHECK(f.find<QLabel>("respondent1NipLabel").text() == QStringLiteral("NI PPPK"));
    f.choose("respondent1Kind", "pns");
    CHECK(f.find<QLabel>("respondent1NipLabel").text() == QStringLiteral("NIP"));
}

TEST_CASE("NewCaseForm: typing beside an offered draft leaves it as it was", "[ui][cases]")
{
    Fixture f;
    f.type("respondent1Name", "Galuh Sasmita");
    f.keepDraft(f.form);

    NewCaseForm next(*f.workspace);
    next.show();
    next.begin();
    f.wait();
    auto* offer = next.findChild<QLabel*>(QStringLiteral("draftOfferText"));
    REQUIRE(offer);
    CHECK(offer->text().contains(QStringLiteral("Galuh Sasmita")));
    CHECK(offer->text().contains(QStringLiteral("2026")));
    auto* name = next.findChild<QLineEdit*>(QStringLiteral("respondent1Name"));
    name->setText(QStringLiteral("Farah Nawasena"));
    emit name->textEdited(name->text());
    f.keepDraft(next);

    NewCaseForm later(*f.workspace);
    later.show();
    later.begin();
    f.wait();
    auto* take = later.findChild<QPushButton*>(QStringLiteral("takeDraft"));
    take->click();
    CHECK(later.content().respondents.front().name == "Farah Nawasena");
    CHECK(take->isVisibleTo(&later));
    take->click();
    CHECK(later.content().respondents.front().name == "Galuh Sasmita");

    SECTION("what stood in the form is offered in its turn")
    {
        take->click();
        CHECK(later.content().respondents.front().name == "Farah Nawasena");
    }
    SECTION("what is discarded goes alone")
    {
        later.findChild<QPushButton*>(QStringLiteral("discardDraft"))->click();
        f.wait();
        CHECK_FALSE(take->isVisibleTo(&later));
        NewCaseForm last(*f.workspace);
        last.begin();
        f.wait();
        CHECK(last.findChild<QLabel*>(QStringLiteral("draftOfferText"))
                  ->text()
                  .contains(QStringLiteral("Galuh Sasmita")));
    }
}

TEST_CASE("KeptDraft: the one draft of an older program is read", "[ui][cases]")
{
    const auto drafts = draftsIn(QStringLiteral(R"({"narrative":"Satu","report":{}})"));
    REQUIRE(drafts.size() == 1);
    CHECK_FALSE(drafts.front().kept);
    CHECK(firstWords(drafts.front()) == QStringLiteral("Satu"));
    CHECK(draftsIn(QStringLiteral("no draft")).empty());
}

TEST_CASE("NewCaseForm: a saved case leaves no draft", "[ui][cases]")
{
    Fixture f;
    f.fillIn();
    QMetaObject::invokeMethod(f.form.findChild<QTimer*>(QStringLiteral("draftTimer")), "timeout");
    f.wait();
    f.action("saveCase").trigger();
    f.wait();
    bool found = true;
    f.worker.run(
        qApp,
        [](desk::Desk& desk, JobControl&) {
            return cases::DraftService(desk.journal()).find(newCaseDraft);
        },
        [&](const Result<std::optional<std::string>>& draft) { found = draft && *draft; });
    f.wait();
    CHECK_FALSE(found);
}

TEST_CASE("NewCaseForm: Tab goes through the fields as on the paper form", "[ui][cases]")
{
    Fixture f;
    f.find<QPushButton>("addRespondent").click();
    support::settle();
    QStringList visited;
    const QWidget* start = &f.find<QWidget>("reportSource");
    const QWidget* each = start;
    do {
        if (!each->objectName().startsWith(QLatin1String("qt_")) &&
            (each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisibleTo(&f.form) &&
            !each->objectName().isEmpty())
            visited += each->objectName();
        each = each->nextInFocusChain();
    } while (each != start);
    const QStringList expected{QStringLiteral("reportSource"),
                               QStringLiteral("reportNumber"),
                               QStringLiteral("reportKnown"),
                               QStringLiteral("reportReceived"),
                               QStringLiteral("casePlace"),
                               QStringLiteral("caseChannel"),
                               QStringLiteral("respondent1Kind"),
                               QStringLiteral("respondent1Nip"),
                               QStringLiteral("respondent1Name"),
                               QStringLiteral("respondent1Position"),
                               QStringLiteral("respondent1JobLevel"),
                               QStringLiteral("respondent1Rank"),
                               QStringLiteral("respondent1Unit"),
                               QStringLiteral("respondent1Agency"),
                               QStringLiteral("respondent1Region"),
                               QStringLiteral("respondent1Motives"),
                               QStringLiteral("respondent1Act1Form"),
                               QStringLiteral("respondent1Act1Occurred"),
                               QStringLiteral("respondent1Act1Place"),
                               QStringLiteral("respondent1AddAct"),
                               QStringLiteral("removeRespondent1"),
                               QStringLiteral("respondent2Kind")};
    REQUIRE(visited.size() > expected.size());
    const QString line(QLatin1Char('\n'));
    CHECK(visited.mid(0, expected.size()).join(line).toStdString() ==
          expected.join(line).toStdString());
    CHECK(visited.indexOf(QStringLiteral("respondent2Act1Form")) <
          visited.indexOf(QStringLiteral("caseNarrative")));
    CHECK(visited.indexOf(QStringLiteral("caseNarrative")) <
          visited.indexOf(QStringLiteral("dropZone")));
}

TEST_CASE("NewCaseForm: every control has a name to be found and to be read out", "[ui][cases]")
{
    Fixture f;
    CHECK(support::namelessControls(f.form).join(QLatin1Char('\n')).toStdString().empty());
}
