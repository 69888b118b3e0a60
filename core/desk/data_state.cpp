#include "core/desk/data_state.h"

#include "core/base/text.h"
#include "core/desk/state_fold.h"
#include "core/journal/journal_store.h"
#include "core/journal/rebuild.h"

namespace jejak::desk {
namespace {

std::string headAt(sqlite::Database& database, std::int64_t position)
{
    const auto hash = journal::JournalStore(database).entryHash(position);
    return hash ? toHex({reinterpret_cast<const char*>(hash->data()), hash->size()})
                : std::string();
}

} // namespace

DataState::DataState(sqlite::Database database, statistics::DataPosition position, std::string head)
    : m_database(std::make_unique<sqlite::Database>(std::move(database)))
    , m_position(position)
    , m_journalHead(std::move(head))
{
}

DataState::DataState(DataState&&) noexcept = default;
DataState::~DataState() = default;

DataState DataState::present(const Desk& desk)
{
    sqlite::Database reader = desk.openReader();
    // The first reading inside a transaction fixes what this connection sees; closing it ends both.
    reader.run("BEGIN");
    const Instant now = desk.clock().now();
    const statistics::DataPosition position{journal::JournalStore(reader).lastPosition(), now,
                                            desk.office().timeZone};
    std::string head = headAt(reader, position.commit);
    return DataState(std::move(reader), position, std::move(head));
}

DataState DataState::asOf(const Desk& desk, Instant instant)
{
    sqlite::Database reader = desk.openReader();
    reader.run("BEGIN");
    const statistics::DataPosition position{journal::JournalStore(reader).positionAt(instant),
                                            instant, desk.office().timeZone};
    StateFold fold;
    sqlite::Database state = journal::stateAsOf(reader, fold, position.commit);
    return DataState(std::move(state), position, headAt(reader, position.commit));
}

} // namespace jejak::desk
