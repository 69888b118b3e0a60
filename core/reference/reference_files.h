#pragma once

#include "core/base/embedded_files.h"

namespace jejak::reference::files {

// The files of resources/reference, generated at build time, sorted by name.
std::span<const EmbeddedFile> embeddedFiles();

} // namespace jejak::reference::files
