#pragma once

#include <filesystem>

namespace jejak::bench {

// Writes a register of invented people as an office would keep it, in CSV: one respondent per case,
// names from resources/sample, all regions of one province and its neighbours, the chain as far as
// each row has come. The same bytes for the same number of rows.
void makeRegister(const std::filesystem::path& file, int rows);

} // namespace jejak::bench
