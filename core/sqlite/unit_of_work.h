#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>

namespace jejak::sqlite {

// Turns what the machine did wrong into an Error: the only place where that happens. `folder` is
// where the data lies, for the sentence. Call it from inside a catch block.
Error errorOfCurrentException(const std::filesystem::path& folder);

// Runs `work` (a callable returning Result<T>) and turns exceptions into an Error. Transactions
// inside roll back by themselves on the way out.
template <typename Work>
auto runUnitOfWork(const std::filesystem::path& folder, Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (...) {
        return tl::unexpected(errorOfCurrentException(folder));
    }
}

} // namespace jejak::sqlite
