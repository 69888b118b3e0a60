#include "core/evidence/file_state.h"

namespace jejak::evidence {

std::string_view word(FileState state)
{
    switch (state) {
    case FileState::ok:
        return "ok";
    case FileState::changed:
        return "changed";
    case FileState::missing:
        return "missing";
    case FileState::unreadable:
        return "unreadable";
    }
    return "unreadable";
}

std::optional<FileState> fileStateFromWord(std::string_view text)
{
    for (const FileState state :
         {FileState::ok, FileState::changed, FileState::missing, FileState::unreadable})
        if (word(state) == text)
            return state;
    return std::nullopt;
}

} // namespace jejak::evidence
