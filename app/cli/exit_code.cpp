#include "app/cli/exit_code.h"

namespace jejak::app {

ExitCode exitCodeOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::notFound:
        // Somebody who is not a user of the office is not signed in.
        return error.arguments.field == "user" ? ExitCode::notAllowed : ExitCode::refused;
    case ErrorCode::invalidInput:
    case ErrorCode::missingInput:
    case ErrorCode::reasonMissing:
    case ErrorCode::alreadyExists:
    case ErrorCode::invalidStep:
    case ErrorCode::fileUnreadable:
    case ErrorCode::fileUnwritable:
    case ErrorCode::fileNotText:
    case ErrorCode::fileEmpty:
    case ErrorCode::headerUnknown:
    case ErrorCode::folderUnwritable:
    case ErrorCode::folderUnsuitable:
    case ErrorCode::folderNotEmpty:
    case ErrorCode::noOffice:
    case ErrorCode::officeExists:
    case ErrorCode::notOurs:
    case ErrorCode::schemaTooNew:
    case ErrorCode::cancelled:
    case ErrorCode::nothingUsable:
    case ErrorCode::signatureWrong:
    case ErrorCode::issuerUnknown:
    case ErrorCode::packMalformed:
    case ErrorCode::packOlder:
    case ErrorCode::packGap:
    case ErrorCode::packContradicts:
    case ErrorCode::limitClosed:
        return ExitCode::refused;
    case ErrorCode::notAllowed:
    case ErrorCode::demoOnly:
        return ExitCode::notAllowed;
    case ErrorCode::storageDamaged:
        return ExitCode::notIntact;
    case ErrorCode::heldByOther:
        return ExitCode::held;
    case ErrorCode::diskFull:
    case ErrorCode::storageFailure:
    case ErrorCode::unexpected:
        return ExitCode::failed;
    }
    return ExitCode::failed;
}

} // namespace jejak::app
