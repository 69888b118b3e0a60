#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace jejak::app {

// Runs one command of jejak-cli and returns its exit code. `arguments` are without the program's
// name. Needs a QCoreApplication for the texts.
int runCommandLine(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

} // namespace jejak::app
