#pragma once

#include <map>
#include <string>
#include <string_view>

namespace jejak::evidence {

// The name as it may be shown: controls, bidirectional marks and invisible characters stand there
// as [U+202E], so that "gpj.exe" cannot look like "exe.jpg".
std::string shownName(std::string_view name);

// A file name that Windows, macOS and Linux accept, inside one folder and never a device, a stream
// or a hidden file; as close to `name` as that allows and never empty.
std::string safeName(std::string_view name);

// Whether a system may run such a file when it is opened: programs, scripts, shortcuts, documents
// with macros. A person is asked before.
bool mayRun(std::string_view name);

// Gives every file of a folder a safe name of its own, also where letters differ only in case.
class UniqueNames
{
public:
    std::string next(std::string_view name);

private:
    std::map<std::string, int> m_taken; // with the last number that was tried
};

} // namespace jejak::evidence
