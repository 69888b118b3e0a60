#include "core/sqlite/database.h"

#include <exception>

namespace jejak::sqlite {

Transaction::Transaction(Database& database)
    : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    try {
        if (m_database.inTransaction())
            m_database.run("ROLLBACK");
    } catch (const std::exception&) {
        // SQLite rolled back by itself when the disk failed; there is nothing left to undo.
        m_done = true;
    }
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_done = true;
}

Snapshot::Snapshot(Database& database)
    : m_database(database)
{
    m_database.run("BEGIN");
    // BEGIN alone waits for the first reading.
    m_database.integer("SELECT count(*) FROM sqlite_schema");
}

Snapshot::~Snapshot()
{
    try {
        if (m_database.inTransaction())
            m_database.run("ROLLBACK");
    } catch (const std::exception&) {
        // Nothing was written, so there is nothing to undo.
        return;
    }
}

} // namespace jejak::sqlite
