#include "core/sqlite/database.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace jejak::sqlite {
namespace {

constexpr int usualCacheKibibytes = 16384; // kept while the window is open
constexpr int readerCacheKibibytes = 8192; // a window has several; the file is cached by the system

bool isOutOfSpace(int error)
{
#ifdef EDQUOT
    if (error == EDQUOT)
        return true;
#endif
    return error == ENOSPC || error == EFBIG;
}

void bindAll(sqlite3_stmt* raw, std::span<const Value> values)
{
    int index = 0;
    for (const Value& value : values) {
        ++index;
        const auto size = static_cast<sqlite3_uint64>(value.bytes().size());
        int code = SQLITE_OK;
        switch (value.kind()) {
        case Value::Kind::null:
            code = sqlite3_bind_null(raw, index);
            break;
        case Value::Kind::integer:
            code = sqlite3_bind_int64(raw, index, value.integer());
            break;
        case Value::Kind::real:
            code = sqlite3_bind_double(raw, index, value.real());
            break;
        case Value::Kind::text:
            // A null pointer would bind NULL, and an empty view may hold one.
            code = sqlite3_bind_text64(raw, index, size == 0 ? "" : value.bytes().data(), size,
                                       SQLITE_STATIC, SQLITE_UTF8);
            break;
        case Value::Kind::blob:
            code = sqlite3_bind_blob64(raw, index, size == 0 ? "" : value.bytes().data(), size,
                                       SQLITE_STATIC);
            break;
        }
        if (code != SQLITE_OK)
            throw SQLite::Exception(sqlite3_db_handle(raw), code);
    }
}

// Why the operating system refused to write to the database or its log.
std::array<int, 3> writeErrors(sqlite3* handle)
{
    std::array<int, 3> errors{0, 0, sqlite3_system_errno(handle)};
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &errors[0]);
    sqlite3_file* log = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (log != nullptr && log->pMethods != nullptr)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &errors[1]);
    return errors;
}

// SQLite calls only one way of running out of space "full"; a quota or a limit is an I/O error.
[[noreturn]] void throwFailure(sqlite3* handle, int code)
{
    // The log's index cannot be enlarged for no other reason.
    bool isFull = sqlite3_extended_errcode(handle) == SQLITE_IOERR_SHMSIZE;
    if ((code & 0xFF) == SQLITE_IOERR)
        for (const int error : writeErrors(handle))
            isFull = isFull || isOutOfSpace(error);
    if (isFull)
        throw std::system_error(std::make_error_code(std::errc::no_space_on_device));
    throw SQLite::Exception(handle, code);
}

// A cached statement must not keep its cursor, nor borrowed bytes, after the call that used it.
class Use
{
public:
    Use(sqlite3_stmt* statement, std::span<const Value> values)
        : m_statement(statement)
    {
        bindAll(statement, values);
    }
    ~Use()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }

    // True while there is a row. Throws when the statement failed.
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            throwFailure(sqlite3_db_handle(m_statement), code);
        return false;
    }
    Row row() const { return Row(m_statement); }

    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

private:
    sqlite3_stmt* m_statement;
};

// The settings of quality bar 1b: all tried together on SQLite 3.40.1.
void configure(SQLite::Database& connection, bool readOnly)
{
    sqlite3* handle = connection.getHandle();
    for (const auto& [option, on] : std::array<std::pair<int, int>, 7>{{
             {SQLITE_DBCONFIG_DEFENSIVE, 1},
             {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
             {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
             {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
             {SQLITE_DBCONFIG_DQS_DML, 0},
             {SQLITE_DBCONFIG_DQS_DDL, 0},
             {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
         }})
        sqlite3_db_config(handle, option, on, nullptr);
    for (const auto& [limit, value] : std::array<std::pair<int, int>, 6>{{
             {SQLITE_LIMIT_LENGTH, 64 << 20},
             {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
             {SQLITE_LIMIT_ATTACHED, 1},
             {SQLITE_LIMIT_EXPR_DEPTH, 100},
             {SQLITE_LIMIT_VDBE_OP, 25000},
             {SQLITE_LIMIT_TRIGGER_DEPTH, 5},
         }})
        sqlite3_limit(handle, limit, value);
    connection.setBusyTimeout(5000);
    connection.exec("PRAGMA cell_size_check = ON");
    connection.exec("PRAGMA mmap_size = 0");
    connection.exec("PRAGMA temp_store = MEMORY");
    connection.exec(fmt::format("PRAGMA cache_size = -{}",
                                readOnly ? readerCacheKibibytes : usualCacheKibibytes));
    if (readOnly)
        return;
    connection.exec("PRAGMA recursive_triggers = ON"); // else INSERT OR REPLACE passes the triggers
    connection.exec("PRAGMA secure_delete = ON");
    connection.exec("PRAGMA synchronous = FULL");
}

int authorize(void*, int action, const char* first, const char* second, const char*, const char*)
{
    static constexpr std::array<std::string_view, 5> journalTables{
        "operation", "operation_body", "chain_entry", "stream", "replica"};
    const auto isJournal = [](const char* table) {
        return table != nullptr &&
               std::find(journalTables.begin(), journalTables.end(), table) != journalTables.end();
    };
    switch (action) {
    case SQLITE_DELETE:
    case SQLITE_DROP_TABLE:
    case SQLITE_ALTER_TABLE:
        return isJournal(action == SQLITE_ALTER_TABLE ? second : first) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_UPDATE:
        // Only a body may be erased; the trigger sees to it that nothing else happens to it.
        if (isJournal(first))
            return std::string_view(first) == "operation_body" ? SQLITE_OK : SQLITE_DENY;
        return SQLITE_OK;
    case SQLITE_DROP_TRIGGER:
    case SQLITE_ATTACH:
        return SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

} // namespace

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Row::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::span<const std::uint8_t> Row::blob(int column) const
{
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::int64_t> Row::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

std::optional<std::string> Row::optionalText(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return std::string(text(column));
}

Database::Database(std::unique_ptr<SQLite::Database> connection, bool readOnly)
    : m_connection(std::move(connection))
    , m_readOnly(readOnly)
{
    configure(*m_connection, readOnly);
}

Database::Database(Database&&) noexcept = default;

Database& Database::operator=(Database&& other) noexcept
{
    m_statements.clear(); // before the connection they belong to
    m_connection = std::move(other.m_connection);
    m_statements = std::move(other.m_statements);
    m_readOnly = other.m_readOnly;
    return *this;
}

Database::~Database()
{
    m_statements.clear(); // before the connection they belong to
}

Database Database::open(const std::filesystem::path& file, OpenMode mode)
{
    const bool readOnly = mode == OpenMode::readOnly;
    // NOFOLLOW refuses a link at the file itself; the folder's path was made canonical before.
    const int flags =
        SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX |
        (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const std::u8string name = file.u8string();
    return Database(
        std::make_unique<SQLite::Database>(reinterpret_cast<const char*>(name.c_str()), flags),
        readOnly);
}

Database Database::inMemory()
{
    Database database(
        std::make_unique<SQLite::Database>(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE),
        false);
    database.script("PRAGMA foreign_keys = OFF");
    return database;
}

void Database::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

sqlite3_stmt* Database::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_connection->getHandle(), sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        throwFailure(m_connection->getHandle(), code);
    return statement;
}

sqlite3_stmt* Database::prepared(const char* sql)
{
    Statement& statement = m_statements[sql];
    if (!statement)
        statement.reset(prepare(sql));
    return statement.get();
}

int Database::run(const char* sql, std::initializer_list<Value> values)
{
    Use use(prepared(sql), {values.begin(), values.size()});
    while (use.step()) {
        // Statements such as PRAGMA answer with a row that nobody asked for.
    }
    return sqlite3_changes(m_connection->getHandle());
}

void Database::forEach(const char* sql, std::initializer_list<Value> values,
                       const std::function<void(const Row&)>& onRow)
{
    Use use(prepared(sql), {values.begin(), values.size()});
    while (use.step())
        onRow(use.row());
}

void Database::forEachComposed(const std::string& sql, std::span<const Value> values,
                               const std::function<void(const Row&)>& onRow)
{
    const Statement statement(prepare(sql));
    Use use(statement.get(), values);
    while (use.step())
        onRow(use.row());
}

std::optional<std::int64_t> Database::integer(const char* sql, std::initializer_list<Value> values)
{
    Use use(prepared(sql), {values.begin(), values.size()});
    if (!use.step())
        return std::nullopt;
    return use.row().optionalInteger(0);
}

std::optional<std::string> Database::text(const char* sql, std::initializer_list<Value> values)
{
    Use use(prepared(sql), {values.begin(), values.size()});
    if (!use.step())
        return std::nullopt;
    return use.row().optionalText(0);
}

void Database::script(const std::string& sql)
{
    const int code =
        sqlite3_exec(m_connection->getHandle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwFailure(m_connection->getHandle(), code);
}

std::int64_t Database::lastInsertKey() const
{
    return m_connection->getLastInsertRowid();
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection->getHandle()) == 0;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_connection->getHandle());
}

void Database::guardJournal()
{
    sqlite3_set_authorizer(m_connection->getHandle(), authorize, nullptr);
}

void Database::checkpoint()
{
    sqlite3_wal_checkpoint_v2(m_connection->getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE,
                              nullptr, nullptr);
}

std::vector<std::string> Database::integrityProblems(bool thorough)
{
    std::vector<std::string> problems;
    forEachComposed(thorough ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(1)", {},
                    [&](const Row& row) {
                        if (row.text(0) != "ok")
                            problems.emplace_back(row.text(0));
                    });
    return problems;
}

void Database::setCacheSize(int kibibytes)
{
    m_connection->exec(
        fmt::format("PRAGMA cache_size = -{}", kibibytes == 0 ? usualCacheKibibytes : kibibytes));
}

} // namespace jejak::sqlite
