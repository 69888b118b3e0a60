#include "tests/ui/charts/sample_chart.h"
#include "tests/ui/support/screen.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/numbers_table.h"
#include "ui/charts/picture_actions.h"
#include "ui/text/translation.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::sampleChart;
using support::settle;

namespace {

void press(QWidget& widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void click(BarChart& chart, QPointF at)
{
    const QPointF global = chart.viewport()->mapToGlobal(at);
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart.viewport(), &event);
    }
}

struct Watched
{
    explicit Watched(ChartShape shape)
        : chart(shape)
    {
        translation.use(Language::indonesian);
        QObject::connect(&chart, &BarChart::activated, &chart,
                         [this](const QString& key) { keys += key; });
        chart.resize(600, 240);
        chart.show();
        settle();
    }

    Translation translation;
    BarChart chart;
    QStringList keys;
};

} // namespace

TEST_CASE("Bar chart: sorts by value and says so to screen readers", "[ui][charts]")
{
    Watched watched(ChartShape::bars);

    watched.chart.setData(sampleChart());

    CHECK(watched.chart.data().bars.front().label == QStringLiteral("Kolaka"));
    CHECK(watched.chart.data().bars.back().missing);
    CHECK(watched.chart.accessibleName() == sampleChart().title);
    CHECK(watched.chart.accessibleDescription().startsWith(QStringLiteral("Kolaka: 21. Wakatobi")));
}

TEST_CASE("Bar chart: keeps the order of a funnel and of months", "[ui][charts]")
{
    Watched funnel(ChartShape::bars);
    funnel.chart.setData(sampleChart(), BarOrder::asGiven);
    CHECK(funnel.chart.data().bars.front().label == QStringLiteral("Wakatobi"));

    Watched months(ChartShape::columns);
    months.chart.setData(sampleChart());
    CHECK(months.chart.data().bars.front().label == QStringLiteral("Wakatobi"));
}

TEST_CASE("Bar chart: a click on a bar, its label or its figure gives its key", "[ui][charts]")
{
    Watched watched(ChartShape::bars);
    watched.chart.setData(sampleChart());
    settle();
    const ChartLayout layout =
        layOut(watched.chart.data(), watched.chart.style(), watched.chart.viewport()->size());

    click(watched.chart, layout.marks[0].bar.center());
    click(watched.chart, layout.marks[1].texts.front().area.center());
    click(watched.chart, {layout.marks[2].area.right() - 2, layout.marks[2].area.center().y()});
    click(watched.chart, {10, layout.height + 60});

    CHECK(watched.keys ==
          QStringList{QStringLiteral("Kola"), QStringLiteral("Waka"), QStringLiteral("Muna")});
}

TEST_CASE("Bar chart: the keyboard moves between bars and opens them", "[ui][charts]")
{
    Watched watched(ChartShape::bars);
    watched.chart.setData(sampleChart());

    press(watched.chart, Qt::Key_Down);
    CHECK(watched.chart.accessibleDescription() == QStringLiteral("Wakatobi: 10"));
    press(watched.chart, Qt::Key_Return);
    press(watched.chart, Qt::Key_End);
    press(watched.chart, Qt::Key_Down);
    press(watched.chart, Qt::Key_Space);
    press(watched.chart, Qt::Key_Home);
    press(watched.chart, Qt::Key_Enter);

    CHECK(watched.keys ==
          QStringList{QStringLiteral("Waka"), QStringLiteral("(tan"), QStringLiteral("Kola")});
}

TEST_CASE("Bar chart: shows no bars and only zeros without stumbling", "[ui][charts]")
{
    for (const ChartShape shape : {ChartShape::bars, ChartShape::columns}) {
        Watched watched(shape);
        watched.chart.setData({.title = QStringLiteral("Kosong")});
        press(watched.chart, Qt::Key_Down);
        press(watched.chart, Qt::Key_Return);
        click(watched.chart, {50, 10});
        CHECK(watched.keys.isEmpty());
        CHECK_FALSE(watched.chart.grab().isNull());

        watched.chart.setData({.bars = {{.label = QStringLiteral("Nol")}}});
        CHECK_FALSE(watched.chart.grab().isNull());
    }
}

TEST_CASE("Bar chart: bars start from zero and are as long as their values", "[ui][charts]")
{
    const ChartLayout layout = layOut({.bars = {{.value = 40}, {.value = 10}, {.value = 0}}},
                                      {.font = QFont()}, {500, 200});
    CHECK(layout.marks[0].bar.left() == layout.marks[1].bar.left());
    CHECK(layout.marks[0].bar.width() == Approx(4 * layout.marks[1].bar.width()));
    CHECK(layout.marks[2].bar.width() == 0);
    CHECK(layout.maximum == 40);
}

TEST_CASE("Bar chart: Qt Charts paints the bars where the labels stand", "[ui][charts]")
{
    for (const ChartShape shape : {ChartShape::bars, ChartShape::columns}) {
        Watched watched(shape);
        watched.chart.setData({.bars = {{.value = 40}, {.value = 10}, {.value = 20}}});
        settle();
        const ChartLayout layout =
            layOut(watched.chart.data(), watched.chart.style(), watched.chart.viewport()->size());
        const QImage image = watched.chart.grab().toImage();
        for (const ChartMark& mark : layout.marks) {
            const QColor bar = Theme::current().colours().accent.text;
            const QPointF inside = mark.bar.center();
            const QPointF end = shape == ChartShape::bars
                                    ? QPointF(mark.bar.right() - 3, inside.y())
                                    : QPointF(inside.x(), mark.bar.top() + 3);
            const QPointF beyond = shape == ChartShape::bars
                                       ? QPointF(mark.bar.right() + 3, inside.y())
                                       : QPointF(inside.x(), mark.bar.top() - 3);
            CHECK(image.pixelColor(inside.toPoint()) == bar);
            CHECK(image.pixelColor(end.toPoint()) == bar);
            CHECK(image.pixelColor(beyond.toPoint()) != bar);
        }
    }
}

TEST_CASE("Bar chart: long labels wrap, and are shortened after the second line", "[ui][charts]")
{
    const QString label = QStringLiteral("Dinas Pendidikan dan Kebudayaan ").repeated(6).trimmed();
    const ChartLayout layout =
        layOut({.bars = {{.label = label, .value = 1}}}, {.font = QFont()}, {400, 200});
    CHECK(layout.marks[0].shortened);
    CHECK(layout.marks[0].texts.size() == 3);
    CHECK(layout.marks[0].texts[1].text.endsWith(QChar(0x2026)));
    CHECK(layout.plot.width() > 100);
}

TEST_CASE("Bar chart: on paper only the rows with long labels are high", "[ui][charts]")
{
    const QString label = QStringLiteral("Dinas Pendidikan dan Kebudayaan ").repeated(2).trimmed();
    const ChartData data{
        .bars = {{.label = label, .value = 2}, {.label = label.left(5), .value = 1}}};
    const ChartLayout even = layOut(data, {.font = QFont()}, {400, 200});
    const ChartLayout paper =
        layOut(data, {.font = QFont(), .labelLines = 4, .evenRows = false}, {400, 200});
    CHECK(even.marks[0].area.height() == even.marks[1].area.height());
    CHECK(paper.marks[0].area.height() > paper.marks[1].area.height());
    CHECK(paper.marks[0].bar.height() == Approx(paper.marks[1].bar.height()));
    CHECK(paper.height == Approx(paper.marks[1].area.bottom()));
    CHECK_FALSE(paper.marks[0].shortened);
}

TEST_CASE("Chart picture: is copied and saved, on white, in the resolution of print",
          "[ui][charts]")
{
    QTemporaryDir folder;
    Watched watched(ChartShape::bars);
    watched.chart.setData(sampleChart());
    PictureActions actions(watched.chart);
    std::vector<Message> messages;
    QObject::connect(&actions, &PictureActions::messageRaised, &watched.chart,
                     [&](const Message& message) { messages.push_back(message); });

    actions.copy()->trigger();
    actions.saveAs(folder.filePath(QStringLiteral("grafik.png")));
    actions.saveAs(folder.filePath(QStringLiteral("grafik.pdf")));
    actions.saveAs(folder.filePath(QStringLiteral("tidak/ada/grafik.png")));

    const QImage copied = QGuiApplication::clipboard()->image();
    CHECK(copied.width() > 1800);
    CHECK(copied.pixelColor(2, 2) == QColor(Qt::white));
    CHECK(QImage(folder.filePath(QStringLiteral("grafik.png"))).size() == copied.size());
    QFile pdf(folder.filePath(QStringLiteral("grafik.pdf")));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == QByteArrayLiteral("%PDF-"));
    REQUIRE(messages.size() == 3);
    CHECK(messages[0].role == StatusRole::good);
    CHECK(messages[2].role == StatusRole::bad);
}

TEST_CASE("Charts: look calm beside their figures", "[ui][charts]")
{
    Translation translation;
    translation.use(Language::indonesian);
    QWidget page;
    auto* layout = new QHBoxLayout(&page);
    auto* left = new QVBoxLayout;
    layout->addLayout(left, 3);
    auto* bars = new BarChart(ChartShape::bars);
    bars->setData(sampleChart());
    auto* ranked = new BarChart(ChartShape::bars);
    ChartData top = sampleChart();
    top.bars[1].label = QStringLiteral("Dinas Pendidikan, Pemuda, Olahraga, Kebudayaan dan "
                                       "Pariwisata Kabupaten Konawe Kepulauan");
    ranked->setData(top);
    ranked->setPlacesShown(true);
    auto* columns = new BarChart(ChartShape::columns);
    ChartData months{.title = QStringLiteral("ASN dilaporkan per bulan")};
    for (int i = 0; i < 12; ++i)
        months.bars.push_back(
            {.key = QString::number(i),
             .label = QLocale().monthName(i + 1, QLocale::ShortFormat) + QStringLiteral(" 2026"),
             .value = (i * 37) % 11});
    columns->setData(months);
    for (BarChart* chart : {bars, ranked, columns}) {
        auto* card = new Card(chart->data().title);
        card->content().addWidget(chart);
        card->content().addStretch();
        left->addWidget(card);
    }
    auto* table = new NumbersTable;
    table->setNumbers({.heading = QStringLiteral("Kabupaten/kota (tempat kejadian)"),
                       .unit = QStringLiteral("ASN"),
                       .rows = bars->data().bars,
                       .total = 38});
    auto* card = new Card(QString());
    card->setTight();
    card->content().addWidget(table);
    layout->addWidget(card, 2);
    support::shoot(page, QStringLiteral("charts"));
    bars->setFocus();
    settle();
    CHECK(support::namelessControls(page).isEmpty());
}
