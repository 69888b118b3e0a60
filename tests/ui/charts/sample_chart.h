#pragma once

#include "ui/charts/chart_data.h"

namespace jejak::ui::support {

// A chart with ties, a long label and a bar without region.
inline ChartData sampleChart()
{
    const auto bar = [](const char* label, std::int64_t value, bool missing = false) {
        const QString text = QString::fromUtf8(label);
        return Bar{.key = text.left(4), .label = text, .value = value, .missing = missing};
    };
    return {.title = QStringLiteral("ASN dilaporkan per kabupaten/kota"),
            .note = QStringLiteral("Satuan: ASN. Posisi data: 21 November 2026 pukul 09.00 WITA"),
            .bars = {bar("Wakatobi", 10), bar("Muna", 2), bar("(tanpa wilayah)", 1, true),
                     bar("Konawe Selatan", 1), bar("Kolaka", 21), bar("Konawe Utara", 1),
                     bar("Muna Barat", 1), bar("Provinsi Sulawesi Tenggara", 1)}};
}

} // namespace jejak::ui::support
