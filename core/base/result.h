#pragma once

#include "core/base/error.h"

#include <utility>

#include <tl/expected.hpp>

namespace jejak {

// A value or an Error. What people do wrong travels as a Result; what machines do wrong is thrown
// and becomes an Error in one place, runUnitOfWork (core/sqlite/unit_of_work.h).
template <typename T>
using Result = tl::expected<T, Error>;

// Refuses: return fail(ErrorCode::invalidInput, {.field = "nip"});
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, ErrorArguments arguments = {},
                                                std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(arguments), std::move(detail)});
}

#define JEJAK_JOIN_INNER(a, b) a##b
#define JEJAK_JOIN(a, b) JEJAK_JOIN_INNER(a, b)

// Returns from the calling function when `expression` is an Error.
#define TRY(expression)                                                                            \
    do {                                                                                           \
        if (auto JEJAK_JOIN(tried, __LINE__) = (expression); !JEJAK_JOIN(tried, __LINE__))         \
            return tl::unexpected(std::move(JEJAK_JOIN(tried, __LINE__)).error());                 \
    } while (false)

// As TRY, and otherwise initialises `declaration` with the value.
#define TRY_ASSIGN(declaration, expression)                                                        \
    auto JEJAK_JOIN(tryResult, __LINE__) = (expression);                                           \
    if (!JEJAK_JOIN(tryResult, __LINE__))                                                          \
        return tl::unexpected(std::move(JEJAK_JOIN(tryResult, __LINE__)).error());                 \
    declaration = *std::move(JEJAK_JOIN(tryResult, __LINE__)) // NOLINT(bugprone-macro-parentheses)

} // namespace jejak
