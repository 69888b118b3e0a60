#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace jejak::reference {

// An agency as most regional governments have it, to be offered while typing.
struct Agency
{
    std::string code;  // "INSPEKTORAT"
    std::string name;  // "Inspektorat Daerah"
    std::string kind;  // "dinas", "badan", ...
    std::string level; // "both", "provinsi" or "kabupaten_kota"
};

Result<std::vector<Agency>> loadAgencies();

// A party of the general election of 2024.
struct Party
{
    int number = 0;
    std::string name;
    std::string abbreviation;
    std::string scope; // "nasional" or "lokal_aceh"
};

Result<std::vector<Party>> loadParties();

} // namespace jejak::reference
