#pragma once

#include "core/journal/history.h"
#include "core/reference/pack.h"

namespace jejak::reference {

// Written to the office's own stream when a pack is taken in.
inline constexpr const char* packTaken = "reference.pack";

nlohmann::json packBody(const Pack& pack);

// The packs an office has taken in, in canonical order. Each number of an issuer counts once.
std::vector<Pack> takenPacks(const journal::StreamHistory& office);

} // namespace jejak::reference
