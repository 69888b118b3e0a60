#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>

#include <QString>

class QIODevice;

namespace jejak::ui {

QString toQString(const std::filesystem::path& path);

// Lets `write` fill a temporary file beside `path`, flushes it to the disk and only then gives it
// its name: whoever looks sees the old file or the whole new one. On failure nothing is left, and
// the Error is folderUnwritable, diskFull or fileUnwritable, or what `write` returned.
Result<void> writeSafely(const std::filesystem::path& path,
                         const std::function<Result<void>(QIODevice&)>& write);

} // namespace jejak::ui
