#include "app/cli/terminal.h"

#include "ui/text/error_sentence.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

// What the error is about, for scripts.
json detailsOf(const Error& error)
{
    json detail = json::object();
    const auto text = [&](const char* key, const std::string& value) {
        if (!value.empty())
            detail[key] = value;
    };
    const auto number = [&](const char* key, const std::optional<std::int64_t>& value) {
        if (value)
            detail[key] = *value;
    };
    text("field", error.arguments.field);
    text("value", error.arguments.value);
    text("file", error.arguments.file);
    text("folder", error.arguments.folder);
    text("rule", error.arguments.rule);
    text("other", error.arguments.other);
    number("line", error.arguments.line);
    number("column", error.arguments.column);
    number("bytes", error.arguments.bytes);
    number("number", error.arguments.number);
    text("detail", error.detail);
    return detail.empty() ? json::array() : json::array({std::move(detail)});
}

json withDetails(const std::string& code, const QString& message, json details)
{
    return {
        {"error",
         {{"code", code}, {"message", message.toStdString()}, {"details", std::move(details)}}}};
}

} // namespace

void Terminal::print(const json& result)
{
    // Texts that are not UTF-8 (a file name) must not stop the answer.
    m_out << result.dump(2, ' ', false, json::error_handler_t::replace) << '\n';
}

void Terminal::print(const QString& line)
{
    if (!m_isJson)
        m_out << line.toStdString() << '\n';
}

void Terminal::note(const QString& line)
{
    if (!m_isQuiet)
        m_err << line.toStdString() << '\n';
}

json Terminal::errorJson(const Error& error)
{
    return withDetails(std::string(name(error.code)), ui::sentence(error), detailsOf(error));
}

void Terminal::refuse(const Error& error)
{
    if (m_isJson)
        print(errorJson(error));
    else
        m_err << ui::sentence(error).toStdString() << '\n';
}

void Terminal::refuse(const std::string& code, const QString& message, const QString& hint)
{
    if (m_isJson)
        print(withDetails(code, message, json::array()));
    else
        m_err << message.toStdString() << '\n' << hint.toStdString();
}

} // namespace jejak::app
