#include "ui/print/report_pages.h"

#include "ui/print/chart_block.h"
#include "ui/print/page_builder.h"
#include "ui/print/page_frame.h"
#include "ui/print/table_painter.h"

#include <algorithm>

namespace jejak::ui {

namespace {

using reports::MonthlyReport;

constexpr PaperFace body{11};
constexpr PaperFace bodyBold{11, PaperWeight::bold};
constexpr double paragraphIndent = 28;
constexpr double listIndent = 20;
constexpr double signatureSpace = points(62); // for signature and stamp
constexpr double signatureShare = 0.52;       // where the block begins, of the page's width

// The signature as lines; empty parts are dots to fill in by hand.
std::vector<TextBlock> signatureLines(const reports::SignatureBlock& signature)
{
    const QString dots = QStringLiteral("................................................");
    const auto orDots = [&](const std::string& given) {
        return given.empty() ? dots : QString::fromStdString(given);
    };
    std::vector<TextBlock> lines{
        {.text = orDots(signature.placeAndDate), .face = body},
        {.text = orDots(signature.position), .face = bodyBold},
        {.text = orDots(signature.name), .face = bodyBold},
    };
    if (!signature.rank.empty())
        lines.push_back({.text = QString::fromStdString(signature.rank), .face = body});
    lines.push_back({.text = signature.nip.empty() ? QStringLiteral("NIP ") + dots.left(40)
                                                   : QString::fromStdString(signature.nip),
                     .face = body});
    return lines;
}

// Sets one report.
class ReportSetter
{
public:
    explicit ReportSetter(const MonthlyReport& report)
        : m_report(report)
        , m_signature(signatureLines(report.signature))
    {
        m_signatureHeight = points(18) + signatureSpace;
        for (const TextBlock& line : m_signature)
            m_signatureHeight += m_pages.heightOf(line);
    }

    std::vector<PaperPage> set()
    {
        addLetterhead(m_pages, m_report.letterhead);
        addTitle();
        for (const reports::ReportChapter& chapter : m_report.chapters)
            addChapter(chapter);
        addSignature();
        return m_pages.takePages();
    }

private:
    void addTitle()
    {
        m_pages.skip(points(10));
        for (const std::string& line : m_report.titleLines)
            m_pages.add({.text = QString::fromStdString(line),
                         .face = {12, PaperWeight::bold},
                         .alignment = Qt::AlignHCenter});
        const QString number = m_report.number.empty()
                                   ? QStringLiteral("........................................")
                                   : QString::fromStdString(m_report.number);
        m_pages.add({.text = QStringLiteral("Nomor: ") + number,
                     .face = {10},
                     .alignment = Qt::AlignHCenter,
                     .before = 6});
        m_pages.add({.text = QStringLiteral("Posisi data: ") +
                             QString::fromStdString(m_report.dataPosition),
                     .face = {10},
                     .alignment = Qt::AlignHCenter,
                     .after = 6});
    }

    void addChapter(const reports::ReportChapter& chapter)
    {
        m_pages.keepWithNext({.text = QString::fromStdString(chapter.heading),
                              .face = {12, PaperWeight::bold},
                              .alignment = Qt::AlignHCenter,
                              .before = 14,
                              .after = 6});
        for (const reports::ReportSection& section : chapter.sections) {
            const bool last =
                &section == &chapter.sections.back() && &chapter == &m_report.chapters.back();
            addSection(section, last);
        }
    }

    void addSection(const reports::ReportSection& section, bool last)
    {
        const bool startsWide =
            !section.blocks.empty() &&
            std::holds_alternative<reports::ReportTable>(section.blocks.front()) &&
            std::get<reports::ReportTable>(section.blocks.front()).isWide;
        // After a lying table everything lies to the end of the section.
        if (!startsWide)
            m_pages.turn(Orientation::portrait);
        if (!section.heading.empty())
            m_pages.keepWithNext({.text = QString::fromStdString(section.heading),
                                  .face = bodyBold,
                                  .before = 8,
                                  .after = 3});
        for (const reports::ReportBlock& block : section.blocks) {
            // The signature never stands alone on a page.
            const bool end = last && &block == &section.blocks.back();
            std::visit([&](const auto& each) { add(each, end ? m_signatureHeight : 0); }, block);
        }
    }

    void add(const reports::ReportParagraph& paragraph, double following)
    {
        m_pages.add({.text = QString::fromStdString(paragraph.text),
                     .face = body,
                     .after = 5,
                     .firstIndent = paragraphIndent},
                    following);
    }

    void add(const reports::ReportList& list, double following)
    {
        int number = 0;
        for (const std::string& item : list.items) {
            const bool end = &item == &list.items.back();
            m_pages.addItem({.text = QString::fromStdString(item),
                             .face = body,
                             .after = 2,
                             .indent = listIndent},
                            QString::number(++number) + QLatin1Char('.'), end ? following : 0);
        }
        m_pages.skip(points(4));
    }

    void add(const reports::ReportTable& table, double) { addTable(m_pages, table); }
    void add(const reports::ReportChart& chart, double) { addChart(m_pages, chart); }

    void addSignature()
    {
        m_pages.require(m_signatureHeight);
        m_pages.skip(points(18));
        for (std::size_t i = 0; i < m_signature.size(); ++i) {
            TextBlock line = m_signature[i];
            line.indent = m_pages.width() * signatureShare / points(1);
            m_pages.add(line);
            if (i == 1)
                m_pages.advance(signatureSpace);
        }
    }

    const MonthlyReport& m_report;
    PageBuilder m_pages;
    std::vector<TextBlock> m_signature;
    double m_signatureHeight = 0;
};

} // namespace

std::vector<PaperPage> layOutReport(const MonthlyReport& report)
{
    std::vector<PaperPage> pages = ReportSetter(report).set();
    framePages(pages, frameOf(report));
    return pages;
}

} // namespace jejak::ui
