#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/import_dialog.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

QString writeRegister(const QTemporaryDir& folder, const char* rows)
{
    QFile file(folder.filePath(QStringLiteral("register.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "No Register Bawaslu,Tanggal Diterima,Nama Terlapor,NIP,Jabatan,Bentuk Pelanggaran\n");
    file.write(rows);
    return file.fileName();
}

} // namespace

TEST_CASE("ImportDialog: shows what would come of a register before it takes it in", "[ui][cases]")
{
    CasesFixture f(false);
    const QString path = writeRegister(
        f.settingsFolder, "1/2026,2026-10-02,Galuh Sasmita,,Camat,Keterlibatan dalam kampanye\n"
                          "2/2026,31/02/2026,Laras Kinanti,,Lurah,Keterlibatan dalam kampanye\n");
    ImportDialog dialog(*f.workspace, path);
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.show();
    f.wait();
    auto* start = dialog.findChild<QPushButton*>(QStringLiteral("startImport"));
    auto* rows = dialog.findChild<TableView*>(QStringLiteral("importTable"));
    CHECK(start->isEnabled());
    CHECK(rows->model()->rowCount() >= 1);
    CHECK(dialog.findChild<QPushButton*>(QStringLiteral("saveRejects"))->isVisibleTo(&dialog));
    CHECK(imported.isEmpty());
    start->click();
    f.wait();
    REQUIRE(imported.size() == 1);
    CHECK(support::namelessControls(dialog).isEmpty());
}

TEST_CASE("ImportDialog: a register without a usable row changes nothing and says why",
          "[ui][cases]")
{
    CasesFixture f(false);
    const QString path = writeRegister(
        f.settingsFolder, "2/2026,31/02/2026,Laras,,Lurah,Keterlibatan dalam kampanye\n");
    ImportDialog dialog(*f.workspace, path);
    dialog.show();
    f.wait();
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("startImport"))->isEnabled());
    CHECK(dialog.findChild<TableView*>(QStringLiteral("importTable"))->model()->rowCount() >= 1);
}
