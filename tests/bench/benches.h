#pragma once

#include "core/reference/reference_data.h"
#include "tests/bench/figures.h"

namespace jejak::bench {

// What all benchmarks work with.
struct Setup
{
    std::filesystem::path folder;   // for data; emptied at the end
    std::filesystem::path programs; // where the programs to start lie
    reference::ReferenceData reference;
    int rows = 100'000;
    int manyRows = 1'000'000;
    int repetitions = 3;

    // The folder of an office with about so many cases, made at the first call.
    std::filesystem::path office(int cases) const;
    std::filesystem::path registerOf(int rows) const;
};

// P01 and P02: import against plain inserts, its memory, and how soon it stops.
std::vector<Figure> benchImport(const Setup& setup);

// P05: pages of the list, the jump, other orders and filters.
std::vector<Figure> benchList(const Setup& setup);

// P07: the cross-tab against the plain query, the funnel, a filtered count.
std::vector<Figure> benchStatistics(const Setup& setup);

// The limits of 100,000 open cases counted again after the calendar changed.
std::vector<Figure> benchDeadlines(const Setup& setup);

// P11 and P16: the start of the window and its memory, as a process of its own.
std::vector<Figure> benchWindow(const Setup& setup);

// P13: the monthly report as PDF, as a process of its own.
std::vector<Figure> benchReport(const Setup& setup);

} // namespace jejak::bench
