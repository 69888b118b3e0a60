#pragma once

#include "core/base/result.h"
#include "ui/charts/chart_layout.h"

#include <filesystem>

#include <QImage>

namespace jejak::ui {

// A chart for documents: dark on white with title and note, 16 cm wide, whatever window and theme
// it is shown in.

// In the resolution of print.
QImage chartPicture(const ChartData& data, ChartStyle style);

// The same as a file. On failure nothing is written, as writeSafely says.
Result<void> saveChartPng(const ChartData& data, const ChartStyle& style,
                          const std::filesystem::path& path);
Result<void> saveChartPdf(const ChartData& data, const ChartStyle& style,
                          const std::filesystem::path& path);

} // namespace jejak::ui
