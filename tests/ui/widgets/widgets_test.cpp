#include "tests/ui/support/screen.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/tile.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace jejak::ui;

namespace {

void press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

void click(QWidget& widget, QPoint at)
{
    QMouseEvent event(QEvent::MouseButtonRelease, at, widget.mapToGlobal(at), Qt::LeftButton,
                      Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("Chip: the cross removes, the word opens, both by keyboard too", "[ui][widgets]")
{
    Chip chip({.text = QStringLiteral("Tahun: 2026"), .removable = true});
    chip.resize(chip.sizeHint());
    int removed = 0;
    int clicked = 0;
    QObject::connect(&chip, &Chip::removed, &chip, [&] { ++removed; });
    QObject::connect(&chip, &Chip::clicked, &chip, [&] { ++clicked; });
    click(chip, {chip.width() - 8, 10});
    CHECK(removed == 1);
    click(chip, {12, 10});
    CHECK(clicked == 1);
    press(chip, Qt::Key_Delete);
    press(chip, Qt::Key_Return);
    CHECK(removed == 2);
    CHECK(clicked == 2);
    CHECK(chip.accessibleName() == QStringLiteral("Tahun: 2026"));
}

TEST_CASE("Chip: a status is only shown, not focused", "[ui][widgets]")
{
    const Chip chip({.role = StatusRole::bad, .text = QStringLiteral("Lewat 4 hari kerja")});
    CHECK(chip.focusPolicy() == Qt::NoFocus);
}

TEST_CASE("PageHeader: buttons follow their actions, the primary one is last", "[ui][widgets]")
{
    PageHeader header(QStringLiteral("Perkara"));
    QAction fresh(QStringLiteral("Perkara &baru"));
    fresh.setObjectName(QStringLiteral("newCase"));
    QAction exporting(QStringLiteral("&Ekspor"));
    exporting.setObjectName(QStringLiteral("export"));
    QPushButton* primary = header.addPrimaryAction(&fresh);
    QPushButton* other = header.addAction(&exporting);
    header.resize(800, 40);
    header.show();
    CHECK(other->x() < primary->x());
    CHECK(primary->property("primary").toBool());
    CHECK(primary->accessibleName() == QStringLiteral("Perkara baru"));
    fresh.setEnabled(false);
    CHECK_FALSE(primary->isEnabled());
    int exported = 0;
    QObject::connect(&exporting, &QAction::triggered, &header, [&] { ++exported; });
    other->click();
    CHECK(exported == 1);
}

TEST_CASE("MessageBanner: is copied with its details and goes when closed", "[ui][widgets]")
{
    MessageBanner banner;
    CHECK(banner.isHidden());
    banner.show({.role = StatusRole::bad,
                 .text = QStringLiteral("Berkas tidak dapat dibaca."),
                 .details = QStringLiteral("register.csv")});
    CHECK_FALSE(banner.isHidden());
    banner.findChild<QToolButton*>(QStringLiteral("copyMessage"))->click();
    CHECK(QGuiApplication::clipboard()->text() ==
          QStringLiteral("Berkas tidak dapat dibaca.\nregister.csv"));
    banner.findChild<QToolButton*>(QStringLiteral("closeMessage"))->click();
    CHECK(banner.isHidden());
}

TEST_CASE("MessageBanner: what succeeded goes away by itself, the rest stays", "[ui][widgets]")
{
    MessageBanner banner;
    auto* time = banner.findChild<QTimer*>(QStringLiteral("successTime"));
    REQUIRE(time);
    time->setInterval(0);
    banner.show({.role = StatusRole::good, .text = QStringLiteral("Dicatat.")});
    support::settle();
    CHECK(banner.isHidden());
    for (const StatusRole role : {StatusRole::warning, StatusRole::bad}) {
        banner.show({.role = role, .text = QStringLiteral("Tidak dicatat.")});
        CHECK_FALSE(time->isActive());
        banner.clearSuccess();
        CHECK_FALSE(banner.isHidden());
    }
    banner.show({.role = StatusRole::good, .text = QStringLiteral("Dicatat.")});
    banner.show({.role = StatusRole::bad, .text = QStringLiteral("Tidak dicatat.")});
    support::settle();
    CHECK_FALSE(banner.isHidden());
}

TEST_CASE("DropZone: takes dropped files, pasted files and pasted pictures", "[ui][widgets]")
{
    DropZone zone;
    QStringList added;
    QImage pasted;
    QObject::connect(&zone, &DropZone::filesAdded, &zone,
                     [&](const QStringList& paths) { added += paths; });
    QObject::connect(&zone, &DropZone::imagePasted, &zone,
                     [&](const QImage& image) { pasted = image; });
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/bukti.jpg")),
                   QUrl(QStringLiteral("https://contoh.example/a"))});
    zone.show();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&zone, &enter);
    CHECK(zone.property("hot").toBool());
    QDropEvent drop({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&zone, &drop);
    CHECK(added == QStringList{QStringLiteral("/tmp/bukti.jpg")});

    QImage picture(4, 3, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    press(zone, Qt::Key_V, Qt::ControlModifier);
    CHECK(pasted.size() == QSize(4, 3));
}

TEST_CASE("Tile: names its figure and opens by click and Enter", "[ui][widgets]")
{
    Tile tile(QStringLiteral("Dilaporkan"));
    tile.setFigure(QStringLiteral("38"), QStringLiteral("ASN"), StatusRole::good);
    CHECK(tile.accessibleName() == QStringLiteral("Dilaporkan: 38, ASN"));
    int opened = 0;
    QObject::connect(&tile, &Tile::opened, &tile, [&] { ++opened; });
    tile.resize(200, 90);
    click(tile, {10, 10});
    CHECK(opened == 0);
    tile.setOpenable(true);
    click(tile, {10, 10});
    press(tile, Qt::Key_Return);
    CHECK(opened == 2);
}

TEST_CASE("ProgressLine: shows while something runs and cancels it", "[ui][widgets]")
{
    std::stop_source source;
    ProgressLine line;
    CHECK(line.isHidden());
    line.start(QStringLiteral("Mengimpor..."), Task(source));
    line.show(Progress{50, 200});
    CHECK_FALSE(line.isHidden());
    int cancelled = 0;
    QObject::connect(&line, &ProgressLine::cancelled, &line, [&] { ++cancelled; });
    line.findChild<QPushButton*>(QStringLiteral("progressCancel"))->click();
    CHECK(source.stop_requested());
    CHECK(cancelled == 1);
    line.finish();
    CHECK(line.isHidden());
}

TEST_CASE("FlowLayout: goes on in the next line when the first is full", "[ui][widgets]")
{
    QWidget row;
    auto* flow = new FlowLayout(&row);
    for (int i = 0; i < 4; ++i) {
        auto* box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    CHECK(flow->heightForWidth(500) == 20);
    CHECK(flow->heightForWidth(220) == 46);
    row.resize(220, 60);
    row.show();
    CHECK(flow->itemAt(2)->geometry().topLeft() == QPoint(0, 26));
}
