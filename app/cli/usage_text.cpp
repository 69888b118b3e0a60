#include "app/cli/usage_text.h"

#include "app/cli/terminal.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace jejak::app {
namespace {

QString optionGroup()
{
    return CommandText::tr("Options");
}

QString listOf(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& each : words)
        list.append(QString::fromStdString(each));
    return list.join(QStringLiteral(", "));
}

// The command that was being read: the last word that was recognised.
const CLI::App& commandOf(const CLI::App& parser)
{
    const auto chosen = parser.get_subcommands();
    return chosen.empty() ? parser : commandOf(*chosen.back());
}

// "case add", without the program's name.
QString wordsOf(const CLI::App& command)
{
    QStringList words;
    for (const CLI::App* each = &command; each->get_parent() != nullptr; each = each->get_parent())
        words.prepend(QString::fromStdString(each->get_name()));
    return words.join(u' ');
}

QString missingCommand(const CLI::App& command)
{
    if (command.get_parent() == nullptr)
        return CommandText::tr("a command is missing");
    std::vector<std::string> names;
    for (const CLI::App* each : command.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(each->get_name());
    return CommandText::tr("after \"%1\" one of these words is needed: %2")
        .arg(wordsOf(command), listOf(names));
}

// What is not known here: a command, an option or a value too many.
QString unknown(const std::vector<std::string>& arguments, const CLI::App& command)
{
    const QString first = QString::fromStdString(arguments.front());
    if (command.get_require_subcommand_min() > 0 && !first.startsWith(u'-'))
        return CommandText::tr("there is no command \"%1\"")
            .arg(QStringLiteral("%1 %2").arg(wordsOf(command), first).trimmed());
    return CommandText::tr("not known here: %1").arg(listOf(arguments));
}

QString missing(const CLI::App& parser)
{
    const CLI::App& command = commandOf(parser);
    const auto unread = parser.remaining(true);
    if (!unread.empty())
        return unknown(unread, command);
    std::vector<std::string> names;
    for (const CLI::Option* each :
         command.get_options([](const CLI::Option* option) { return option->get_required(); }))
        if (each->count() == 0)
            names.push_back(each->get_name());
    return names.empty() ? missingCommand(command)
                         : CommandText::tr("missing: %1").arg(listOf(names));
}

// The parser's own errors tell the option's name only at the beginning of their sentence.
QString wrongCount(const QString& sentence)
{
    const QString option = sentence.section(u':', 0, 0).section(u' ', 0, 0);
    if (sentence.contains(QLatin1String("At Most")))
        return CommandText::tr("%1 is given more than once").arg(option);
    if (sentence.contains(QLatin1String("flag override")))
        return CommandText::tr("%1 takes no value").arg(option);
    return CommandText::tr("%1 needs a value").arg(option);
}

QString notOneOf(const std::string& input, const std::vector<std::string>& words)
{
    return CommandText::tr("\"%1\" is none of %2")
        .arg(QString::fromStdString(input), listOf(words));
}

QString notFromZero(const std::string& input)
{
    return CommandText::tr("\"%1\" is not a number from 0 on").arg(QString::fromStdString(input));
}

QString notBetween(const std::string& input, std::int64_t least, std::int64_t most)
{
    return CommandText::tr("\"%1\" is not a number from %2 to %3")
        .arg(QString::fromStdString(input), QString::number(least), QString::number(most));
}

std::optional<std::int64_t> wholeNumber(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

void translateHelp(CLI::App& parser)
{
    const auto formatter = parser.get_formatter();
    const auto label = [&](const char* word, const QString& text) {
        formatter->label(word, text.toStdString());
    };
    label("Usage", CommandText::tr("Usage"));
    label("OPTIONS", CommandText::tr("OPTIONS"));
    label("SUBCOMMAND", CommandText::tr("COMMAND"));
    label("SUBCOMMANDS", CommandText::tr("COMMAND"));
    label("Positionals", CommandText::tr("Arguments"));
    label("REQUIRED", CommandText::tr("REQUIRED"));
    label("TEXT", CommandText::tr("TEXT"));
    for (const char* type : {"INT", "UINT", "FLOAT"})
        label(type, CommandText::tr("NUMBER"));
    parser.group(CommandText::tr("Commands").toStdString());
    parser.option_defaults()->group(optionGroup().toStdString());
    parser.set_help_flag("-h,--help",
                         CommandText::tr("Shows this help and does nothing else").toStdString());
}

void groupHelpFlags(CLI::App& parser)
{
    if (parser.get_help_ptr() != nullptr)
        parser.get_help_ptr()->group(optionGroup().toStdString());
    for (CLI::App* each : parser.get_subcommands([](const CLI::App*) { return true; }))
        groupHelpFlags(*each);
}

QString usageText(const CLI::ParseError& problem, const CLI::App& parser)
{
    QString sentence = QString::fromUtf8(problem.what());
    if (dynamic_cast<const CLI::RequiredError*>(&problem) != nullptr)
        return missing(parser);
    if (dynamic_cast<const CLI::ExtrasError*>(&problem) != nullptr)
        if (const auto unread = parser.remaining(true); !unread.empty())
            return unknown(unread, commandOf(parser));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&problem) != nullptr)
        return wrongCount(sentence);
    if (dynamic_cast<const CLI::ConversionError*>(&problem) != nullptr)
        return CommandText::tr("the value cannot be read: %1")
            .arg(sentence.section(QStringLiteral("Could not convert: "), -1));
    return sentence; // of the checks below, which speak the language of the texts
}

CLI::Validator oneOf(std::vector<std::string> words)
{
    return {[words = std::move(words)](std::string& input) {
                const bool isKnown = std::find(words.begin(), words.end(), input) != words.end();
                return isKnown ? std::string() : notOneOf(input, words).toStdString();
            },
            {}};
}

CLI::Validator notNegative()
{
    return {[](std::string& input) {
                const auto number = wholeNumber(input);
                return number && *number >= 0 ? std::string() : notFromZero(input).toStdString();
            },
            {}};
}

CLI::Validator between(std::int64_t least, std::int64_t most)
{
    return {[least, most](std::string& input) {
                const auto number = wholeNumber(input);
                return number && *number >= least && *number <= most
                           ? std::string()
                           : notBetween(input, least, most).toStdString();
            },
            {}};
}

} // namespace jejak::app
