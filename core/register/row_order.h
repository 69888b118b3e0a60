#pragma once

#include "core/register/register_file.h"

#include <deque>
#include <unordered_map>

namespace jejak::registers {

// The records of a register in an order in which those with one register number stand together:
// their own order where they do so already, else each case where its last row stands. Records that
// wait take a limited amount of memory; beyond it the oldest come before their case is whole.
class RowOrder
{
public:
    static constexpr std::size_t mostBytes = std::size_t{96} * 1024 * 1024;

    // Reads the register through once to see which numbers stand apart.
    explicit RowOrder(RegisterFile& file, std::size_t bytes = mostBytes);

    // Valid until the next call; nothing at the end.
    const CsvRecord* next();

private:
    // The rows of one number that stand apart.
    struct Apart
    {
        std::size_t rows = 0; // that are still to come
        std::vector<CsvRecord> waiting;
    };

    // A hash, for numbers that are many; 0 for a record that stands alone.
    std::size_t keyOf(const CsvRecord& record) const;
    void wait(std::size_t key, Apart& apart, const CsvRecord& record);
    void release(Apart& apart);
    void releaseOldest();

    RegisterFile& m_file;
    std::size_t m_mostBytes;
    std::unordered_map<std::size_t, Apart> m_apart;
    std::deque<std::size_t> m_oldest; // keys in the order in which they began to wait
    std::size_t m_bytes = 0;
    std::deque<CsvRecord> m_ready;
    CsvRecord m_current;
};

} // namespace jejak::registers
