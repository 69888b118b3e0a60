#pragma once

#include "app/cli/context.h"

#include <functional>

#include <CLI/CLI.hpp>

namespace jejak::app {

// What a command does with its options.
template <typename Options>
using Command = Result<ExitCode> (*)(Context& context, const Options& options);

// Options of commands that have none of their own.
struct NoOptions
{
};

// The commands of the program below one parser. The one that was given is kept after parsing.
class CommandSet
{
public:
    explicit CommandSet(CLI::App& root)
        : m_root(root)
    {
    }

    // A word that only stands before other words, as "case" in "case add".
    CLI::App& group(const char* name, const QString& help)
    {
        CLI::App* group = m_root.add_subcommand(name, help.toStdString());
        group->require_subcommand(1);
        return *group;
    }

    CLI::App& root() { return m_root; }

    // Adds the command `name` below `parent`; `bind` says which option fills which member.
    // Below a command there may be others; then the command itself is what stands alone.
    template <typename Options>
    CLI::App& add(CLI::App& parent, const char* name, const QString& help, Command<Options> command,
                  const std::function<void(CLI::App&, Options&)>& bind = {})
    {
        CLI::App* parser = parent.add_subcommand(name, help.toStdString());
        const auto options = std::make_shared<Options>();
        if (bind)
            bind(*parser, *options);
        parser->callback([this, parser, options, command] {
            if (!parser->get_subcommands().empty())
                return;
            m_chosen = [options, command](Context& context) { return command(context, *options); };
        });
        return *parser;
    }

    Result<ExitCode> run(Context& context) const { return m_chosen(context); }

private:
    CLI::App& m_root;
    std::function<Result<ExitCode>(Context&)> m_chosen;
};

// The commands by what they are about; each in its own file.
void addOfficeCommands(CommandSet& commands);
void addCaseCommands(CommandSet& commands);
void addChainCommands(CommandSet& commands);
void addImportCommands(CommandSet& commands);
void addEvidenceCommands(CommandSet& commands);
void addStatisticsCommands(CommandSet& commands);
void addReportCommands(CommandSet& commands);
void addStateCommands(CommandSet& commands);
void addReferenceCommands(CommandSet& commands);
void addPackCommands(CommandSet& commands, CLI::App& reference); // below "reference"
void addDeadlineCommands(CommandSet& commands);
void addCalendarCommands(CommandSet& commands);

} // namespace jejak::app
