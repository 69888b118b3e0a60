#pragma once

#include "app/cli/terminal.h"
#include "core/crypto/keys.h"
#include "core/desk/desk.h"
#include "ui/text/language.h"

namespace jejak::app {

// The options that every command has.
struct CommonOptions
{
    std::string data;
    std::string user;
    std::string passwordFile;
    std::string now;
    std::string language = "id";
    bool json = false;
    bool quiet = false;
};

// An office that a command works in, and as whom.
struct OpenOffice
{
    std::unique_ptr<desk::Desk> desk;
    access::Session session;
};

// What a command is given: where to write, which time it is, and the office to open.
class Context
{
public:
    // Errors: invalidInput (now), fileUnreadable (password file).
    static Result<std::unique_ptr<Context>> make(const CommonOptions& options, Terminal& terminal);

    Terminal& terminal() { return m_terminal; }
    const reference::ReferenceData& reference() const { return m_reference; }
    desk::Tools tools() { return {*m_clock, m_random}; }
    Instant now() const { return m_clock->now(); }
    std::filesystem::path folder() const;

    // Whether --data was given; commands that need no office look into one only then.
    bool hasFolder() const { return !m_options.data.empty(); }
    ui::Language language() const;
    reference::Language spoken() const; // the same, for the labels of words

    // What people read for a word of the journal.
    QString label(std::string_view domain, std::string_view word) const;

    // The only writer. Errors: those of Desk::open and Desk::session.
    Result<OpenOffice> openForWriting();

    // Beside a running window. A folder that an older program left is brought up to date first.
    Result<OpenOffice> openForReading();

private:
    Context(const CommonOptions& options, Terminal& terminal, reference::ReferenceData reference);
    Result<OpenOffice> open(desk::DeskMode mode);

    CommonOptions m_options;
    Terminal& m_terminal;
    reference::ReferenceData m_reference;
    std::unique_ptr<Clock> m_clock;
    crypto::SystemRandom m_random;
    bool m_saidDemo = false;
};

// Paths come in as UTF-8, on every platform.
std::filesystem::path pathOf(const std::string& utf8);

} // namespace jejak::app
