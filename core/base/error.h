#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jejak {

// What went wrong, in terms a person or a script can act on. The sentence is made in ui/text.
enum class ErrorCode {
    invalidInput,     // a value breaks a rule; `field` names it, `value` is what was given
    missingInput,     // `field` is needed and empty
    reasonMissing,    // the rules ask for a written reason
    notFound,         // `field` names the kind of thing, `value` the id that was looked for
    alreadyExists,    // `value` is taken
    notAllowed,       // the session's roles do not permit this; `field` names the action
    demoOnly,         // only in sample folders and offices without sign-in
    invalidStep,      // the step is not valid now; `field` is the step, `value` why
    fileUnreadable,   // `file`
    fileUnwritable,   // `file`
    fileNotText,      // `file`, `line`: not UTF-8 and not Windows-1252
    fileEmpty,        // `file`
    headerUnknown,    // `file`: no column was recognised
    folderUnwritable, // `folder`
    folderUnsuitable, // `folder`, `value`: the file system (FAT, network) cannot keep the data safe
    folderNotEmpty,   // `folder`
    noOffice,         // `folder` holds no office
    officeExists,     // `folder` holds one already
    heldByOther,      // `value` says who writes to the folder
    notOurs,          // the file was not made by this program
    schemaTooNew,     // `number` is the version found
    diskFull,         // `folder`, `bytes` needed when known
    storageDamaged,   // the database is damaged
    storageFailure,   // any other failure of disk or database
    cancelled,        // the person stopped the work; nothing was changed
    nothingUsable,    // no row of `file` could be used
    signatureWrong,   // the file was changed, or `value` did not sign it
    issuerUnknown,    // nobody here trusts `value`
    packMalformed,    // no reference pack; `field` says which part, `value` what stands there
    packOlder,        // `value` was taken in already; `number` is the next one
    packGap,          // `number` has to be taken in before `value`
    packContradicts,  // `field` is the table, `value` the row that does not fit
    limitClosed,      // `value`: what was met or has lapsed does not change
    unexpected,       // a defect of the program
};

// The stable word of a code, as printed with --json.
std::string_view name(ErrorCode code);

// What the sentence about an error needs. Empty members are unused.
struct ErrorArguments
{
    std::string field{};
    std::string value{};
    std::string file{};
    std::string folder{};
    std::string rule{};  // a stable word for which rule of `field` was broken, "before_previous"
    std::string other{}; // what it collides with: a register number, another step
    std::optional<std::int64_t> line{};
    std::optional<std::int64_t> column{};
    std::optional<std::int64_t> bytes{};
    std::optional<std::int64_t> number{};
};

// A refusal or failure as a value. `detail` goes to the log, never to the screen, and never holds
// personal data.
struct [[nodiscard]] Error
{
    ErrorCode code = ErrorCode::unexpected;
    ErrorArguments arguments{};
    std::string detail{};
};

} // namespace jejak
