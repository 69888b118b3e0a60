#pragma once

#include "app/cli/exit_code.h"

#include <ostream>

#include <QCoreApplication>
#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace jejak::app {

// The texts of the command line: CommandText::tr("…").
struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(jejak::app::CommandText)
};

// Where a command writes: its result to `out`, either as JSON or as lines for people, and
// everything else to `err`.
class Terminal
{
public:
    Terminal(std::ostream& out, std::ostream& err, bool isJson, bool isQuiet)
        : m_out(out)
        , m_err(err)
        , m_isJson(isJson)
        , m_isQuiet(isQuiet)
    {
    }

    bool isJson() const { return m_isJson; }

    // The whole result, when JSON was asked for.
    void print(const nlohmann::json& result);

    // A line of the result, when it is for people.
    void print(const QString& line);

    // Progress and remarks; silent with --quiet.
    void note(const QString& line);

    // Why the command ends without a result.
    void refuse(const Error& error);
    void refuse(const std::string& code, const QString& message, const QString& hint = {});

    // What refuse() prints with --json, for results that say more.
    static nlohmann::json errorJson(const Error& error);

    // The result as bytes (dump).
    std::ostream& out() { return m_out; }

private:
    std::ostream& m_out;
    std::ostream& m_err;
    bool m_isJson;
    bool m_isQuiet;
};

} // namespace jejak::app
