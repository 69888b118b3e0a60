#pragma once

#include "core/register/register_row.h"

#include <algorithm>

namespace jejak::registers {

// A list that tells how long it would be and keeps its beginning, so that a file full of mistakes
// does not fill the memory.
template <typename T>
class BoundedList
{
public:
    static constexpr std::size_t most = 50'000;

    void add(T item)
    {
        ++m_total;
        if (m_items.size() < most)
            m_items.push_back(std::move(item));
    }

    void sortByLine()
    {
        std::stable_sort(m_items.begin(), m_items.end(),
                         [](const T& a, const T& b) { return a.line < b.line; });
    }

    const std::vector<T>& items() const { return m_items; }
    std::int64_t total() const { return m_total; }

private:
    std::vector<T> m_items;
    std::int64_t m_total = 0;
};

// One thing of which the register and the case say different values.
struct FieldDifference
{
    std::string field; // as in the bodies, "occurred"; of a step "recommended.letter_number"
    std::string stored;
    std::string row;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

struct RowDifference
{
    std::int64_t line = 0;
    std::string number; // register number of the case
    std::string name;   // of the respondent
    std::vector<FieldDifference> fields;
    bool isApplied = false;
};

// What an import did, or would do. Every row is either rejected, created, unchanged or different; a
// row that created a respondent is in `different` too when it contradicts the case it belongs to.
struct ImportReport
{
    std::int64_t rows = 0;
    std::int64_t created = 0; // respondents
    std::int64_t cases = 0;   // new ones
    std::int64_t unchanged = 0;
    std::int64_t rejectedRows = 0;
    BoundedList<RowDifference> different;
    BoundedList<RowProblem> rejected; // a row may have several problems
    BoundedList<RowWarning> warnings; // of the rows that were used
    std::vector<IgnoredHeader> ignored;

    // Whether something waits for a person: exit code 7.
    bool needsPerson() const { return rejectedRows > 0 || different.total() > 0; }
};

} // namespace jejak::registers
