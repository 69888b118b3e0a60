#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace jejak::bench {

// CPU time of this process, all threads, user and system.
double cpuSeconds();

// Wall time, for what must be done by a moment.
double wallSeconds();

// Memory in MiB that this process holds now, without what it shares with others' files.
double residentMebibytes();

// Repeated measurements of the same thing.
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }

    double least() const { return *std::min_element(m_values.begin(), m_values.end()); }
    double median() const { return quantile(0.5); }
    double quantile(double share) const
    {
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }

private:
    std::vector<double> m_values;
};

} // namespace jejak::bench
