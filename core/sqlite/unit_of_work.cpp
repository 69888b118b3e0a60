#include "core/sqlite/unit_of_work.h"

#include <system_error>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace jejak::sqlite {
namespace {

ErrorCode codeOfSqlite(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::diskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::storageDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::notOurs;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::heldByOther;
    case SQLITE_INTERRUPT:
        return ErrorCode::cancelled;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::folderUnwritable;
    default:
        return ErrorCode::storageFailure;
    }
}

ErrorCode codeOfSystem(const std::error_code& code)
{
    if (code == std::errc::no_space_on_device || code == std::errc::file_too_large)
        return ErrorCode::diskFull;
    if (code == std::errc::permission_denied || code == std::errc::read_only_file_system ||
        code == std::errc::operation_not_permitted)
        return ErrorCode::folderUnwritable;
    return ErrorCode::storageFailure;
}

} // namespace

Error errorOfCurrentException(const std::filesystem::path& folder)
{
    const ErrorArguments arguments{.folder = folder.string()};
    try {
        throw;
    } catch (const SQLite::Exception& exception) {
        return {codeOfSqlite(exception.getErrorCode()), arguments, exception.what()};
    } catch (const std::system_error& exception) {
        // Its own words would name the file, and with it whose computer this is.
        return {codeOfSystem(exception.code()), arguments, exception.code().message()};
    } catch (const std::exception& exception) {
        return {ErrorCode::unexpected, arguments, exception.what()};
    } catch (...) {
        return {ErrorCode::unexpected, arguments, "unknown exception"};
    }
}

} // namespace jejak::sqlite
