#include "tests/ui/support/screen.h"
#include "ui/text/translation.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using namespace std::chrono;

namespace {

QAction* action(QObject* owner, const char* name, const char* text)
{
    auto* made = new QAction(QString::fromUtf8(text), owner);
    made->setObjectName(QLatin1String(name));
    return made;
}

QWidget* tiles()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::gap);
    const std::tuple<const char*, const char*, const char*, StatusRole> figures[] = {
        {"Dilaporkan", "38", "ASN · 2 bulan ini", StatusRole::neutral},
        {"Direkomendasikan", "31", "31 dari 35 diproses (88,6%)", StatusRole::neutral},
        {"Ditindaklanjuti PPK", "28", "28 dari 31 (90,3%)", StatusRole::good},
        {"Lewat tenggat", "2", "dari 3 yang menunggu PPK", StatusRole::bad}};
    for (const auto& [label, figure, note, role] : figures) {
        auto* tile = new Tile(QString::fromUtf8(label));
        tile->setFigure(QString::fromUtf8(figure), QString::fromUtf8(note), role);
        layout->addWidget(tile);
    }
    return row;
}

QWidget* chips()
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row);
    layout->addWidget(new Chip({StatusRole::accent, QStringLiteral("Tahun: 2026"), {}, true}));
    layout->addWidget(
        new Chip({StatusRole::accent, QStringLiteral("Kabupaten: Kolaka"), {}, true}));
    layout->addWidget(new Chip({StatusRole::neutral, QStringLiteral("Saring"), IconName::add}));
    layout->addWidget(
        new Chip({StatusRole::bad, QStringLiteral("Lewat 4 hari kerja"), IconName::error}));
    layout->addWidget(
        new Chip({StatusRole::warning, QStringLiteral("Hari ini"), IconName::deadline}));
    layout->addWidget(
        new Chip({StatusRole::good, QStringLiteral("Angka cocok: 38 = 35 + 3"), IconName::check}));
    layout->addWidget(new Chip({StatusRole::neutral, QStringLiteral("Terbatas"), IconName::lock}));
    return row;
}

TableView* table(QObject* owner)
{
    auto* model = new QStandardItemModel(owner);
    model->setHorizontalHeaderLabels({QStringLiteral("Nomor register"), QStringLiteral("Diterima"),
                                      QStringLiteral("Terlapor"), QStringLiteral("Jabatan"),
                                      QStringLiteral("Tahap"), QStringLiteral("Tenggat")});
    const std::tuple<const char*, const char*, const char*, StatusRole, const char*> rows[] = {
        {"74.01-2026-A0042", "Adinda Wirasatya", "Guru Ahli Pertama", StatusRole::accent,
         "Diterima"},
        {"74.01-2026-A0034", "Eka Suryalaga", "Kepala Bidang", StatusRole::warning, "Klarifikasi"},
        {"74.01-2026-A0031", "Farah Nawasena", "Kepala Dinas", StatusRole::warning, "PPK"},
        {"74.01-2026-A0029", "Gilang Mahardika", "Perawat Terampil", StatusRole::good, "Sanksi"},
        {"74.01-2026-A0026", "Indra Wisanggeni", "Guru Ahli Muda", StatusRole::neutral,
         "Tidak terbukti"}};
    for (const auto& [number, name, position, role, stage] : rows) {
        QList<QStandardItem*> items;
        for (const char* text : {number, "19 Nov 2026", name, position, stage, "2 hk lagi"})
            items += new QStandardItem(QString::fromUtf8(text));
        items[4]->setData(QVariant::fromValue(ChipFace{role, QString::fromUtf8(stage), {}}),
                          chipRole);
        model->appendRow(items);
    }
    auto* view = new TableView;
    view->setModel(model);
    view->setSortingEnabled(true);
    view->resizeColumnsToContents();
    view->selectRow(2);
    return view;
}

QWidget* form()
{
    auto* card = new Card(QStringLiteral("Laporan"));
    auto* source = new ChoiceField;
    source->setChoices({{QStringLiteral("bawaslu"), QStringLiteral("Bawaslu Kab. Kolaka")}});
    source->setCode(QStringLiteral("bawaslu"));
    auto* number = new QLineEdit(QStringLiteral("018/Reg/LP/PB/74.01/X/2026"));
    auto* known = new DateField([] { return Date(2026y / November / 21); });
    known->setDate(2026y / October / 9);
    auto* wrong = new DateField([] { return Date(2026y / November / 21); });
    wrong->setText(QStringLiteral("31/02/2026"));
    setStyleProperty(*wrong, "invalid", true);
    const std::pair<const char*, QWidget*> fields[] = {
        {"Sumber", source}, {"Nomor", number}, {"Diketahui", known}, {"Diterima", wrong}};
    for (const auto& [text, field] : fields) {
        auto* label = new QLabel(QString::fromUtf8(text));
        setTextRole(*label, TextRole::small);
        nameField(*label, *field, QString::fromUtf8(text));
        card->content().addWidget(label);
        card->content().addWidget(field);
    }
    card->content().addWidget(new QPlainTextEdit(QStringLiteral("Menandatangani surat edaran")));
    auto* check = new QCheckBox(QStringLiteral("Terbatas"));
    check->setChecked(true);
    card->content().addWidget(check);
    auto* radio = new QRadioButton(QStringLiteral("Internal"));
    radio->setChecked(true);
    card->content().addWidget(radio);
    card->content().addWidget(new DropZone);
    return card;
}

} // namespace

TEST_CASE("Widgets: pictures to look at", "[ui][widgets][shots]")
{
    Translation translation;
    translation.use(Language::indonesian);
    QWidget page;
    page.setObjectName(QStringLiteral("pageArea"));
    page.setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(18, 12, 18, 14);
    layout->setSpacing(grid::gap);
    auto* header = new PageHeader(QStringLiteral("Perkara"));
    header->setNote(QStringLiteral("12 dari 348"));
    header->addAction(action(&page, "import", "&Impor..."));
    header->addPrimaryAction(action(&page, "newCase", "Perkara &baru"));
    auto* off = header->addAction(action(&page, "export", "Ekspor"));
    off->setEnabled(false);
    layout->addWidget(header);
    auto* banner = new MessageBanner;
    layout->addWidget(banner);
    banner->show({.role = StatusRole::warning,
                  .text = QStringLiteral("Belum ada cadangan selama 9 hari. Buat cadangan ke "
                                         "diska lepas.")});
    layout->addWidget(chips());
    layout->addWidget(tiles());
    auto* tabs = new QTabBar;
    for (const char* tab : {"Ringkasan", "Terlapor (1)", "Bukti (5)", "Rantai rujukan"})
        tabs->addTab(QString::fromUtf8(tab));
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    layout->addWidget(tabs);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid::gap);
    auto* list = new Card;
    list->setTight();
    list->content().addWidget(table(&page));
    columns->addWidget(list, 2);
    columns->addWidget(form(), 1);
    layout->addLayout(columns, 1);
    auto* progress = new ProgressLine;
    layout->addWidget(progress);
    progress->start(QStringLiteral("Mengimpor register.csv"), {});
    progress->show(Progress{1240, 3480});
    support::shoot(page, QStringLiteral("widgets"), {1366, 900});

    EmptyState empty(IconName::cases,
                     QStringLiteral("Belum ada perkara. Catat perkara pertama, impor dari Excel, "
                                    "atau coba dengan data contoh."));
    empty.addAction(action(&empty, "newCase", "Perkara &baru"));
    empty.addAction(action(&empty, "import", "&Impor..."));
    support::shoot(empty, QStringLiteral("empty"), {800, 500});
    SUCCEED();
}

TEST_CASE("Widgets: pictures of what pops up", "[ui][widgets][shots]")
{
    Translation translation;
    translation.use(Language::indonesian);
    QWidget page;
    DateField field([] { return Date(2026y / November / 21); }, &page);
    field.setDate(2026y / November / 5);
    page.resize(300, 60);
    page.show();
    field.findChild<QAction*>(QStringLiteral("openCalendar"))->trigger();
    support::settle();
    auto* calendar = field.findChild<QCalendarWidget*>();
    REQUIRE(calendar);
    CHECK(calendar->firstDayOfWeek() == Qt::Monday);
    support::shoot(*calendar->parentWidget(), QStringLiteral("calendar"), {300, 240});
    emit calendar->clicked(QDate(2026, 11, 9));
    CHECK(field.date() == 2026y / November / 9);

    QMenu menu;
    for (const char* text : {"&Perkara baru", "&Impor...", "&Ekspor..."})
        menu.addAction(icon(IconName::add), QString::fromUtf8(text))
            ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    menu.addSeparator();
    QAction* check = menu.addAction(QStringLiteral("Kolom Tenggat"));
    check->setCheckable(true);
    check->setChecked(true);
    menu.setActiveAction(menu.actions().first());
    support::shoot(menu, QStringLiteral("menu"), menu.sizeHint());

    ChoiceField choice;
    choice.setChoices({{QStringLiteral("74.01"), QStringLiteral("Kabupaten Kolaka")},
                       {QStringLiteral("74.02"), QStringLiteral("Kabupaten Konawe")}});
    choice.resize(240, 30);
    choice.show();
    choice.showPopup();
    support::shoot(*choice.view(), QStringLiteral("choices"), {240, 120});
}
