#include "core/register/row_order.h"

#include "core/base/text.h"
#include "core/register/register_words.h"

#include <algorithm>

namespace jejak::registers {
namespace {

struct Stretch
{
    std::size_t key;
    std::size_t rows;
};

std::size_t bytesOf(const CsvRecord& record)
{
    std::size_t bytes = sizeof(CsvRecord) + record.size() * sizeof(std::size_t);
    for (std::size_t i = 0; i < record.size(); ++i)
        bytes += record.cell(i).size();
    return bytes;
}

} // namespace

RowOrder::RowOrder(RegisterFile& file, std::size_t bytes)
    : m_file(file)
    , m_mostBytes(bytes)
{
    std::vector<Stretch> stretches;
    while (const CsvRecord* record = m_file.next()) {
        const std::size_t key = keyOf(*record);
        if (!stretches.empty() && stretches.back().key == key)
            ++stretches.back().rows;
        else if (key != 0)
            stretches.push_back({key, 1});
        else
            stretches.push_back({0, 0});
    }
    m_file.rewind();
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch& a, const Stretch& b) { return a.key < b.key; });
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        const Stretch& each = stretches[i];
        if (each.key == 0 || each.key != stretches[i - 1].key)
            continue;
        const auto [apart, isFirst] = m_apart.try_emplace(each.key);
        apart->second.rows += each.rows + (isFirst ? stretches[i - 1].rows : 0);
    }
}

std::size_t RowOrder::keyOf(const CsvRecord& record) const
{
    const auto column = m_file.header().position(RegisterColumn::sourceNumber);
    if (!column || record.defect())
        return 0;
    const std::string_view cell = record.cell(*column);
    return saysNothing(cell) ? 0 : std::hash<std::string>()(numberKey(cell));
}

const CsvRecord* RowOrder::next()
{
    while (m_ready.empty()) {
        const CsvRecord* record = m_file.next();
        if (record == nullptr)
            return nullptr;
        const auto found = m_apart.empty() ? m_apart.end() : m_apart.find(keyOf(*record));
        if (found == m_apart.end())
            return record;
        wait(found->first, found->second, *record);
        if (m_bytes > m_mostBytes)
            releaseOldest();
    }
    m_current = std::move(m_ready.front());
    m_ready.pop_front();
    return &m_current;
}

void RowOrder::wait(std::size_t key, Apart& apart, const CsvRecord& record)
{
    if (apart.waiting.empty())
        m_oldest.push_back(key);
    apart.waiting.push_back(record);
    m_bytes += bytesOf(record);
    if (--apart.rows == 0)
        release(apart);
}

void RowOrder::release(Apart& apart)
{
    for (CsvRecord& record : apart.waiting) {
        m_bytes -= bytesOf(record);
        m_ready.push_back(std::move(record));
    }
    apart.waiting.clear();
    apart.waiting.shrink_to_fit();
}

void RowOrder::releaseOldest()
{
    while (m_ready.empty() && !m_oldest.empty()) {
        release(m_apart[m_oldest.front()]);
        m_oldest.pop_front();
    }
}

} // namespace jejak::registers
