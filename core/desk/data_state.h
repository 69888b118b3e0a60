#pragma once

#include "core/desk/desk.h"
#include "core/statistics/statistics.h"

namespace jejak::desk {

// The office's data at one moment, which stay as they are while this lives, whatever is recorded
// meanwhile. Made and used on one thread; for statistics and reports beside the writer.
class DataState
{
public:
    // What is recorded now.
    static DataState present(const Desk& desk);

    // What this office had recorded at `instant`, folded again from the journal in memory.
    static DataState asOf(const Desk& desk, Instant instant);

    DataState(DataState&&) noexcept;
    DataState& operator=(DataState&&) = delete;
    ~DataState();

    sqlite::Database& database() { return *m_database; }
    const statistics::DataPosition& position() const { return m_position; }

    // Hexadecimal hash of the last entry of the journal in this state; empty before the first.
    const std::string& journalHead() const { return m_journalHead; }

private:
    DataState(sqlite::Database database, statistics::DataPosition position, std::string head);

    std::unique_ptr<sqlite::Database> m_database;
    statistics::DataPosition m_position;
    std::string m_journalHead;
};

} // namespace jejak::desk
