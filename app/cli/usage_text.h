#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <QString>

#include <CLI/CLI.hpp>

namespace jejak::app {

// Gives the help of `parser` its words in the language of the texts. Before commands and options
// are added, which take them over.
void translateHelp(CLI::App& parser);

// Puts "--help" of every command below `parser` among its other options. After all were added.
void groupHelpFlags(CLI::App& parser);

// Why the arguments were not understood, as part of a sentence. `parser` is the one that failed.
QString usageText(const CLI::ParseError& problem, const CLI::App& parser);

// Checks of an option's value that say in the language of the texts what is allowed.
CLI::Validator oneOf(std::vector<std::string> words);
CLI::Validator notNegative();
CLI::Validator between(std::int64_t least, std::int64_t most);

} // namespace jejak::app
