#include "tests/ui/support/screen.h"
#include "ui/text/translation.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/multi_choice_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using namespace std::chrono;

namespace {

constexpr Date today = 2026y / November / 21;

// Types `text` over what a line holds and leaves it.
void type(QLineEdit& line, const QString& text)
{
    line.setText(text);
    emit line.textEdited(text);
    emit line.editingFinished();
}

void press(QWidget& widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

struct Dates
{
    Dates()
    {
        translation.use(Language::indonesian);
        QObject::connect(&field, &DateField::dateChanged, &field,
                         [this](std::optional<Date> date) { changes.push_back(date); });
    }

    Translation translation;
    DateField field{[] { return today; }};
    std::vector<std::optional<Date>> changes;
};

struct Choices
{
    Choices()
    {
        field.setChoices({{QStringLiteral("DS-01"), QStringLiteral("Menghadiri deklarasi")},
                          {QStringLiteral("DS-12"), QStringLiteral("Membuat keputusan")},
                          {QStringLiteral("DS-13"), QStringLiteral("Membuat tindakan")}});
        QObject::connect(&field, &ChoiceField::codeChanged, &field,
                         [this](const QString& code) { changes += code; });
    }

    ChoiceField field;
    QStringList changes;
};

} // namespace

TEST_CASE("DateField: shows what was typed as a written date", "[ui][widgets]")
{
    Dates f;
    type(f.field, QStringLiteral("5/11/26"));
    CHECK(f.field.text() == QStringLiteral("5 November 2026"));
    CHECK(f.field.date() == 2026y / November / 5);
    type(f.field, QStringLiteral("5 November 2026"));
    CHECK(f.changes.size() == 1);
    type(f.field, QStringLiteral("kemarin"));
    CHECK(f.field.text() == QStringLiteral("20 November 2026"));
    type(f.field, QString());
    CHECK_FALSE(f.field.date());
    CHECK(f.changes.size() == 3);
}

TEST_CASE("DateField: what is no date stays, is marked and counts for nothing", "[ui][widgets]")
{
    Dates f;
    f.field.setDate(2026y / November / 5);
    type(f.field, QStringLiteral("31/02/2026"));
    CHECK(f.field.text() == QStringLiteral("31/02/2026"));
    CHECK(f.field.isInvalid());
    CHECK(f.field.property("invalid").toBool());
    CHECK_FALSE(f.field.date());
    type(f.field, QStringLiteral("28/02/2026"));
    CHECK_FALSE(f.field.isInvalid());
    CHECK_FALSE(f.field.property("invalid").toBool());
}

TEST_CASE("DateField: arrows go from day to day", "[ui][widgets]")
{
    Dates f;
    press(f.field, Qt::Key_Up);
    CHECK(f.field.date() == today);
    press(f.field, Qt::Key_Up);
    CHECK(f.field.date() == 2026y / November / 22);
    press(f.field, Qt::Key_Down);
    press(f.field, Qt::Key_Down);
    CHECK(f.field.date() == 2026y / November / 20);
}

TEST_CASE("ChoiceField: takes a code, a label or a part that only one has", "[ui][widgets]")
{
    Choices f;
    type(*f.field.lineEdit(), QStringLiteral("ds-12"));
    CHECK(f.field.code() == QStringLiteral("DS-12"));
    CHECK(f.field.currentText() == QStringLiteral("Membuat keputusan"));
    type(*f.field.lineEdit(), QStringLiteral("deklar"));
    CHECK(f.field.code() == QStringLiteral("DS-01"));
    type(*f.field.lineEdit(), QString());
    CHECK(f.field.code().isEmpty());
    CHECK(f.changes == QStringList{QStringLiteral("DS-12"), QStringLiteral("DS-01"), QString()});
}

TEST_CASE("ChoiceField: what is in no list stays and is marked", "[ui][widgets]")
{
    Choices f;
    for (const QString& typed : {QStringLiteral("membuat"), QStringLiteral("lain-lain")}) {
        type(*f.field.lineEdit(), typed);
        CHECK(f.field.code().isEmpty());
        CHECK(f.field.isInvalid());
        CHECK(f.field.currentText() == typed);
    }
}

TEST_CASE("ChoiceField: free words are taken where they are allowed", "[ui][widgets]")
{
    Choices f;
    f.field.setFreeTextAllowed(true);
    type(*f.field.lineEdit(), QStringLiteral(" Desa Sukamaju "));
    CHECK(f.field.freeText() == QStringLiteral("Desa Sukamaju"));
    CHECK(f.field.code().isEmpty());
    CHECK_FALSE(f.field.isInvalid());
    type(*f.field.lineEdit(), QStringLiteral("DS-13"));
    CHECK(f.field.code() == QStringLiteral("DS-13"));
    CHECK(f.field.freeText().isEmpty());
}

TEST_CASE("ChoiceField: beside free words, an entry's own name names it", "[ui][widgets]")
{
    ChoiceField field;
    field.setFreeTextAllowed(true);
    field.setChoices(
        {{QStringLiteral("HR1"), QStringLiteral("Ringan: Teguran lisan (PP 94/2021)"),
          QStringLiteral("Teguran lisan")},
         {QStringLiteral("HR2"), QStringLiteral("Ringan: Teguran tertulis (PP 94/2021)"),
          QStringLiteral("Teguran tertulis")}});
    type(*field.lineEdit(), QStringLiteral(" teguran  TERTULIS "));
    CHECK(field.code() == QStringLiteral("HR2"));
    type(*field.lineEdit(), QStringLiteral("Teguran"));
    CHECK(field.code().isEmpty());
    CHECK(field.freeText() == QStringLiteral("Teguran"));
}

TEST_CASE("ChoiceField: beside free words, the beginning of one entry's word is that entry until "
          "it is typed once more",
          "[ui][widgets]")
{
    ChoiceField field;
    field.setFreeTextAllowed(true);
    field.setChoices({{QStringLiteral("bawaslu"), QStringLiteral("Bawaslu")},
                      {QStringLiteral("media"), QStringLiteral("Media massa")},
                      {QStringLiteral("other"), QStringLiteral("Lainnya")}});
    type(*field.lineEdit(), QStringLiteral("baw"));
    CHECK(field.code() == QStringLiteral("bawaslu"));
    CHECK(field.currentText() == QStringLiteral("Bawaslu"));
    CHECK(field.toolTip().contains(QStringLiteral("baw")));
    type(*field.lineEdit(), QStringLiteral("baw"));
    CHECK(field.code().isEmpty());
    CHECK(field.freeText() == QStringLiteral("baw"));
    for (const QString& other :
         {QStringLiteral("aslu"), QStringLiteral("me"), QStringLiteral("Bawaslu Kolaka"),
          QStringLiteral("Laporan warga")}) {
        type(*field.lineEdit(), other);
        CHECK(field.code().isEmpty());
        CHECK(field.freeText() == other);
    }
    type(*field.lineEdit(), QStringLiteral("mass"));
    CHECK(field.code() == QStringLiteral("media"));
}

TEST_CASE("ChoiceField: free words that were recorded stay what they are", "[ui][widgets]")
{
    Choices f;
    f.field.setFreeTextAllowed(true);
    f.field.setFreeText(QStringLiteral("deklarasi"));
    emit f.field.lineEdit()->editingFinished();
    CHECK(f.field.freeText() == QStringLiteral("deklarasi"));
    CHECK(f.changes.isEmpty());
}

TEST_CASE("ChoiceField: completes on contained text and keeps the code over new lists",
          "[ui][widgets]")
{
    Choices f;
    f.field.setCodesShown(true);
    f.field.completer()->setCompletionPrefix(QStringLiteral("keputusan"));
    CHECK(f.field.completer()->completionCount() == 1);
    CHECK(f.field.completer()->currentCompletion() == QStringLiteral("DS-12 Membuat keputusan"));
    f.field.setCode(QStringLiteral("DS-12"));
    f.field.setChoices({{QStringLiteral("DS-12"), QStringLiteral("Keputusan")}});
    CHECK(f.field.code() == QStringLiteral("DS-12"));
    f.field.setChoices({{QStringLiteral("DS-01"), QStringLiteral("Deklarasi")}});
    CHECK(f.field.code().isEmpty());
}

TEST_CASE("ChoiceField: its list is wide enough to tell two long words apart", "[ui][widgets]")
{
    ChoiceField field;
    const QString alike = QStringLiteral("Membuat posting, comment, share, like dalam akun ");
    field.setChoices({{QStringLiteral("a"), alike + QStringLiteral("calon")},
                      {QStringLiteral("b"), alike + QStringLiteral("bakal calon")}});
    field.resize(160, 28);
    field.show();
    field.showPopup();
    CHECK(field.view()->minimumWidth() > field.fontMetrics().horizontalAdvance(alike));
    field.hidePopup();
}

TEST_CASE("MultiChoiceField: Enter in another field of a dialog does not open it", "[ui][widgets]")
{
    const MultiChoiceField field({{QStringLiteral("a"), QStringLiteral("A")}});
    CHECK_FALSE(field.autoDefault());
}
