#pragma once

#include "app/cli/command_set.h"

namespace jejak::app {

// chain waiting, chain monitor and chain hand-over: what looks across cases.
void addChainLists(CommandSet& commands, CLI::App& group);

} // namespace jejak::app
