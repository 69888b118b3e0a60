#pragma once

#include <optional>
#include <string_view>

namespace jejak::evidence {

// WORDS.md, Evidence: how a file in the store stands to what the journal says of it.
enum class FileState {
    ok,
    changed,    // other bytes, another length, or no regular file in its place
    missing,    // nothing there
    unreadable, // there, and the system does not let it be read
};

std::string_view word(FileState state);
std::optional<FileState> fileStateFromWord(std::string_view word);

} // namespace jejak::evidence
