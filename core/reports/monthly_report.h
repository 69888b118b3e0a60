#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace jejak::reports {

// The internal edition is for the office (RAHASIA); the public one hides small figures.
enum class Edition { internal, publication };

enum class Alignment { left, right, centre };

struct ReportColumn
{
    std::string heading;
    Alignment alignment = Alignment::left;
    int width = 10;    // share of the table's width, relative to the other columns
    std::string group; // neighbours with the same group stand under one heading
};

struct ReportRow
{
    std::vector<std::string> cells; // one per column, as printed
    bool isTotal = false;
    int indent = 0; // levels by which the first text cell is moved in
};

struct ReportTable
{
    std::string title; // "Tabel 2. Rekapitulasi per Kabupaten/Kota"
    std::string unit;  // "Satuan: ASN"
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::vector<std::string> notes; // printed below
    bool isWide = false;            // better on a page in landscape
};

struct ReportBar
{
    std::string label;
    std::int64_t value = 0;
    std::string figure; // as printed at the bar, "21" or "<5"
};

// A bar chart, the first bar on top.
struct ReportChart
{
    std::string title;
    std::string unit;
    std::vector<ReportBar> bars;
    std::string note;
};

struct ReportParagraph
{
    std::string text;
};

// Numbered items, "1.", "2.", ...
struct ReportList
{
    std::vector<std::string> items;
};

using ReportBlock = std::variant<ReportParagraph, ReportList, ReportTable, ReportChart>;

struct ReportSection
{
    std::string heading; // "A. Latar Belakang"; empty when the chapter is not divided here
    std::vector<ReportBlock> blocks;
};

struct ReportChapter
{
    std::string heading; // "BAB I  PENDAHULUAN"
    std::vector<ReportSection> sections;
};

struct Letterhead
{
    std::string government;         // "PEMERINTAH KABUPATEN KOLAKA"
    std::string office;             // "INSPEKTORAT KABUPATEN KOLAKA"
    std::vector<std::string> lines; // address, telephone, site, e-mail
};

struct SignatureBlock
{
    std::string placeAndDate; // "Kolaka, 30 November 2026"
    std::string position;     // "INSPEKTUR,"
    std::string name;
    std::string rank;
    std::string nip; // "NIP 19700101 199003 1 001"
};

// A monthly report with every text as it will be printed. The painter only lays it out.
struct MonthlyReport
{
    Letterhead letterhead;
    std::vector<std::string> titleLines; // "LAPORAN BULANAN", ..., "BULAN OKTOBER TAHUN 2026"
    std::chrono::year_month period{};
    std::string number;       // dotted where the office fills in its own numbering
    std::string dataPosition; // "30 November 2026 pukul 16.00 WITA"
    Edition edition = Edition::internal;
    std::string classification; // "RAHASIA" or "PUBLIKASI"
    bool isNil = false;         // nothing was reported: the words "NIHIL" stand in the report
    bool isDemo = false;        // every page is marked as sample data
    std::string watermark;      // what that mark says; empty without one
    std::vector<ReportChapter> chapters;
    SignatureBlock signature;
    std::string footer;   // data position and head of the journal, on every page beside page x of y
    std::string fileName; // proposed, "laporan-netralitas-2026-10.pdf"
    bool reconciled = true;
    std::vector<std::string> breaks; // equations that do not hold; also printed
};

} // namespace jejak::reports
