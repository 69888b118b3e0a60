#pragma once

#include <cstdint>
#include <functional>

namespace jejak {

// What long work is given: where to tell how far it is, and whom to ask whether to stop. Empty
// members mean that nobody wants to know, and that it runs to its end.
struct WorkControl
{
    std::function<void(std::int64_t done, std::int64_t total)> report{};
    std::function<bool()> stopRequested{};

    void tell(std::int64_t done, std::int64_t total) const
    {
        if (report)
            report(done, total);
    }
    bool mustStop() const { return stopRequested && stopRequested(); }
};

} // namespace jejak
