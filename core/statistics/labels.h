#pragma once

#include "core/reference/reference_data.h"
#include "core/statistics/statistics.h"

namespace jejak::statistics {

// What people read for a key: "Kabupaten Kolaka", "DS-06 Like/share akun pemenangan", "September
// 2026"; "(tanpa wilayah)" for no value. An unknown code is shown as it is.
std::string label(Dimension dimension, const Key& key, const reference::ReferenceData& reference,
                  reference::Language language);

// "Kabupaten/kota (tempat kejadian)", "ASN", "Diterima", "Belum ditindaklanjuti PPK".
std::string label(Dimension dimension, const reference::ReferenceData& reference,
                  reference::Language language);
std::string label(Unit unit, const reference::ReferenceData& reference,
                  reference::Language language);
std::string label(DateBasis basis, const reference::ReferenceData& reference,
                  reference::Language language);
std::string label(const FunnelField& field, const reference::ReferenceData& reference,
                  reference::Language language);

} // namespace jejak::statistics
