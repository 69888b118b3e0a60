#include "app/cli/command_set.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

json validityJson(const reference::Validity& validity)
{
    return {{"from", formatIsoDate(validity.from)},
            {"to", validity.to ? json(formatIsoDate(*validity.to)) : json(nullptr)}};
}

json rulesJson(const reference::ReferenceData& reference)
{
    json forms = json::array();
    for (const reference::ViolationForm& each : reference.catalogue().all()) {
        json levels = json::array();
        for (const reference::SanctionLevel level : each.levels)
            levels.push_back(reference::word(level));
        forms.push_back({{"code", each.code},
                         {"generation", each.generation},
                         {"valid", validityJson(each.validity)},
                         {"phase", each.phase ? json(reference::word(*each.phase)) : json(nullptr)},
                         {"category", reference::word(each.category)},
                         {"text", each.text},
                         {"label", each.label},
                         {"levels", std::move(levels)},
                         {"basis", each.sanctionBasis},
                         {"verified", each.verified}});
    }
    json sanctions = json::array();
    for (const reference::Sanction& each : reference.sanctions().all())
        sanctions.push_back({{"code", each.code},
                             {"regime", each.regime},
                             {"valid", validityJson(each.validity)},
                             {"level", reference::word(each.level)},
                             {"text", each.text},
                             {"label", each.label},
                             {"basis", each.basis},
                             {"verified", each.verified}});
    return {{"forms", std::move(forms)}, {"sanctions", std::move(sanctions)}};
}

std::string_view kindOf(reference::HolidayKind kind)
{
    switch (kind) {
    case reference::HolidayKind::national:
        return "national";
    case reference::HolidayKind::collectiveLeave:
        return "collective_leave";
    case reference::HolidayKind::votingDay:
        return "voting_day";
    }
    return "national";
}

json holidaysJson(const reference::ReferenceData& reference)
{
    json list = json::array();
    for (const reference::Holiday& each : reference.holidays())
        list.push_back({{"date", formatIsoDate(each.date)},
                        {"name", each.name},
                        {"kind", kindOf(each.kind)},
                        {"basis", each.basis}});
    return list;
}

// By domain: {"step": [{"word": "received", "id": "Diterima", "en": "Received"}]}, and the codes
// of the lists that have their own.
json wordsJson(const reference::ReferenceData& reference)
{
    json domains = json::object();
    for (const reference::Word& each : reference.words().all())
        domains[each.domain].push_back(
            {{"word", each.word}, {"id", each.labelIndonesian}, {"en", each.labelEnglish}});
    for (const reference::Motive& each : reference.motives().all())
        domains["motive"].push_back(
            {{"word", each.code}, {"id", each.labelIndonesian}, {"en", each.labelEnglish}});
    for (const reference::JobLevel& each : reference.jobLevels().levels())
        domains["job_level"].push_back({{"word", each.code}, {"id", each.name}});
    for (const reference::JobLevelGroup& each : reference.jobLevels().groups())
        domains["job_level_group"].push_back({{"word", each.code}, {"id", each.name}});
    return domains;
}

Result<ExitCode> listReference(Context& context, const NoOptions&)
{
    const reference::ReferenceData& reference = context.reference();
    Terminal& terminal = context.terminal();
    if (terminal.isJson()) {
        terminal.print(json{{"rules", rulesJson(reference)},
                            {"holidays", holidaysJson(reference)},
                            {"words", wordsJson(reference)}});
        return ExitCode::done;
    }
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    for (const reference::Word& each : reference.words().all())
        terminal.print(
            QStringLiteral("%1\t%2\t%3")
                .arg(text(each.domain), text(each.word), context.label(each.domain, each.word)));
    for (const reference::ViolationForm& each : reference.catalogue().all())
        terminal.print(QStringLiteral("%1\t%2\t%3")
                           .arg(text(each.code), text(each.generation), text(each.label)));
    for (const reference::Sanction& each : reference.sanctions().all())
        terminal.print(
            QStringLiteral("%1\t%2\t%3").arg(text(each.code), text(each.regime), text(each.label)));
    for (const reference::Holiday& each : reference.holidays())
        terminal.print(
            QStringLiteral("%1\t%2").arg(text(formatIsoDate(each.date)), text(each.name)));
    return ExitCode::done;
}

} // namespace

void addReferenceCommands(CommandSet& commands)
{
    CLI::App& group = commands.group("reference", CommandText::tr("Rules, holidays and words"));
    commands.add<NoOptions>(group, "list",
                            CommandText::tr("Prints every allowed word, rule and holiday"),
                            listReference);
}

} // namespace jejak::app
