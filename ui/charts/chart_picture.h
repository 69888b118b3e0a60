#pragma once

#include "core/base/result.h"
#include "ui/charts/chart_layout.h"

#include <filesystem>

#include <QImage>

namespace jejak::ui {

// A chart for documents: dark on white with its title and note, 16 cm wide, in the resolution of
// print.
QImage chartPicture(const ChartData& data, ChartShape shape, bool places);

// The same as a file. On failure the file is not there, or as it was.
Result<void> saveChartPng(const ChartData& data, const ChartStyle& style,
                          const std::filesystem::path& path);
Result<void> saveChartPdf(const ChartData& data, const ChartStyle& style,
                          const std::filesystem::path& path);

} // namespace jejak::ui
