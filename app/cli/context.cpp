#include "app/cli/context.h"

#include "app/cli/input_file.h"
#include "app/data_location.h"
#include "core/journal/fold.h"
#include "core/journal/journal_store.h"
#include "core/reference/label.h"

namespace jejak::app {

std::filesystem::path pathOf(const std::string& utf8)
{
    return std::u8string(utf8.begin(), utf8.end());
}

Context::Context(const CommonOptions& options, Terminal& terminal,
                 reference::ReferenceData reference)
    : m_options(options)
    , m_terminal(terminal)
    , m_reference(std::move(reference))
    , m_clock(std::make_unique<SystemClock>())
{
}

Result<std::unique_ptr<Context>> Context::make(const CommonOptions& options, Terminal& terminal)
{
    TRY_ASSIGN(auto reference, reference::ReferenceData::load());
    std::unique_ptr<Context> context(new Context(options, terminal, std::move(reference)));
    if (!options.now.empty()) {
        // A bare date is midnight in WIB, which is the same day in all three zones.
        const auto instant = parseIsoInstant(options.now, TimeZone::wib);
        if (!instant)
            return fail(ErrorCode::invalidInput, {.field = "now", .value = options.now});
        context->m_clock = std::make_unique<FixedClock>(*instant);
    }
    if (!options.passwordFile.empty())
        TRY(readFile(pathOf(options.passwordFile)));
    return context;
}

std::filesystem::path Context::folder() const
{
    return m_options.data.empty() ? dataLocation() : pathOf(m_options.data);
}

ui::Language Context::language() const
{
    return m_options.language == "en" ? ui::Language::english : ui::Language::indonesian;
}

reference::Language Context::spoken() const
{
    return language() == ui::Language::english ? reference::Language::english
                                               : reference::Language::indonesian;
}

QString Context::label(std::string_view domain, std::string_view word) const
{
    return QString::fromStdString(reference::label(m_reference, domain, word, spoken()));
}

Result<OpenOffice> Context::open(desk::DeskMode mode)
{
    TRY_ASSIGN(auto desk, desk::Desk::open(folder(), mode, m_reference, tools()));
    TRY_ASSIGN(access::Session session, desk->session(m_options.user));
    if (desk->office().isDemo && !m_saidDemo) {
        m_saidDemo = true;
        m_terminal.note(CommandText::tr("Sample data: all people in it are fictional."));
    }
    return OpenOffice{std::move(desk), std::move(session)};
}

Result<OpenOffice> Context::openForWriting()
{
    return open(desk::DeskMode::write);
}

Result<OpenOffice> Context::openForReading()
{
    TRY_ASSIGN(OpenOffice office, open(desk::DeskMode::readOnly));
    const auto shape = journal::JournalStore(office.desk->database()).setting("folded_schema");
    if (shape == journal::foldedSchemaName())
        return office;
    office.desk.reset();
    m_terminal.note(CommandText::tr("An older program left this folder; bringing it up to date."));
    TRY(open(desk::DeskMode::write));
    return open(desk::DeskMode::readOnly);
}

} // namespace jejak::app
