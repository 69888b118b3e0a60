#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <filesystem>
#include <functional>

namespace jejak::reference {
class ReferenceData;
}

namespace jejak::desk {

// What the sample data should be like.
struct SampleWishes
{
    std::size_t cases = 120;
    std::uint64_t seed = 1;
    std::string office = "74.01"; // of the region list
    Instant now{};                // the sample ends on this day
};

struct SampleCounts
{
    std::size_t cases = 0;
    std::size_t respondents = 0;
};

// Makes a new data folder of a fictional office that has kept its register for 27 months, marked as
// sample data. The same wishes give the same cases, ids included; keys are always new.
// `progress` hears of the cases made so far. Errors: those of createOffice.
Result<SampleCounts> createSampleOffice(const std::filesystem::path& folder,
                                        const SampleWishes& wishes,
                                        const reference::ReferenceData& reference,
                                        const std::function<void(std::size_t)>& progress = {});

} // namespace jejak::desk
