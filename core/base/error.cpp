#include "core/base/error.h"

namespace jejak {

std::string_view name(ErrorCode code)
{
    // One line each, so that the table can be read as one.
    // clang-format off
    switch (code) {
    case ErrorCode::invalidInput: return "invalid_input";
    case ErrorCode::missingInput: return "missing_input";
    case ErrorCode::reasonMissing: return "reason_missing";
    case ErrorCode::notFound: return "not_found";
    case ErrorCode::alreadyExists: return "already_exists";
    case ErrorCode::notAllowed: return "not_allowed";
    case ErrorCode::demoOnly: return "demo_only";
    case ErrorCode::invalidStep: return "invalid_step";
    case ErrorCode::fileUnreadable: return "file_unreadable";
    case ErrorCode::fileUnwritable: return "file_unwritable";
    case ErrorCode::fileNotText: return "file_not_text";
    case ErrorCode::fileEmpty: return "file_empty";
    case ErrorCode::headerUnknown: return "header_unknown";
    case ErrorCode::folderUnwritable: return "folder_unwritable";
    case ErrorCode::folderUnsuitable: return "folder_unsuitable";
    case ErrorCode::folderNotEmpty: return "folder_not_empty";
    case ErrorCode::noOffice: return "no_office";
    case ErrorCode::officeExists: return "office_exists";
    case ErrorCode::heldByOther: return "held_by_other";
    case ErrorCode::notOurs: return "not_ours";
    case ErrorCode::schemaTooNew: return "schema_too_new";
    case ErrorCode::diskFull: return "disk_full";
    case ErrorCode::storageDamaged: return "storage_damaged";
    case ErrorCode::storageFailure: return "storage_failure";
    case ErrorCode::cancelled: return "cancelled";
    case ErrorCode::nothingUsable: return "nothing_usable";
    case ErrorCode::signatureWrong: return "signature_wrong";
    case ErrorCode::issuerUnknown: return "issuer_unknown";
    case ErrorCode::packMalformed: return "pack_malformed";
    case ErrorCode::packOlder: return "pack_older";
    case ErrorCode::packGap: return "pack_gap";
    case ErrorCode::packContradicts: return "pack_contradicts";
    case ErrorCode::limitClosed: return "limit_closed";
    case ErrorCode::unexpected: return "unexpected";
    }
    // clang-format on
    return "unexpected";
}

} // namespace jejak
