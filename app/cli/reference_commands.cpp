#include "app/cli/command_set.h"
#include "core/deadlines/deadline_rules.h"
#include "core/sanctions/discipline_reasons.h"

#include <array>

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

json validityJson(const reference::Validity& validity)
{
    return {{"from", formatIsoDate(validity.from)},
            {"to", validity.to ? json(formatIsoDate(*validity.to)) : json(nullptr)}};
}

// Words of the interface, which are English; the tables have the decrees' own.
std::string_view kindOf(reference::HolidayKind kind)
{
    static constexpr std::array<std::string_view, 4> words{"national", "collective_leave",
                                                           "voting_day", "local"};
    return words[static_cast<std::size_t>(kind)];
}

json limitsJson(const std::vector<deadlines::DeadlineRule>& rules)
{
    json list = json::array();
    for (const deadlines::DeadlineRule& each : rules)
        list.push_back({{"code", each.code},
                        {"contest", referral::word(each.contest)},
                        {"trigger", each.trigger},
                        {"when", each.when},
                        {"start", referral::word(each.start)},
                        {"nature", referral::word(each.nature)},
                        {"until", each.endsWith},
                        {"lapses", each.lapsesWith},
                        {"holder", each.responsible},
                        {"count", each.count},
                        {"unit", word(each.unit)},
                        {"text", each.text},
                        {"basis", each.basis},
                        {"valid", validityJson(each.validity)},
                        {"verified", each.verified},
                        {"source", each.source}});
    return list;
}

json dateJson(const std::optional<Date>& date)
{
    return date ? json(formatIsoDate(*date)) : json(nullptr);
}

json electionsJson(const reference::Elections& elections)
{
    json list = json::array();
    for (const reference::Election& each : elections.all()) {
        json regions = json::object();
        for (const reference::ElectionRegion& region : elections.regions())
            if (region.election == each.code)
                regions[region.region] = formatIsoDate(region.candidatesFixed);
        list.push_back({{"code", each.code},
                        {"name", each.name},
                        {"voting_date", dateJson(each.votingDate)},
                        {"candidates_fixed", dateJson(each.candidatesFixed)},
                        {"regions", std::move(regions)},
                        {"basis", each.basis},
                        {"verified", each.verified}});
    }
    return list;
}

json institutionsJson(const reference::Institutions& institutions)
{
    json list = json::array();
    for (const reference::Institution& each : institutions.all())
        list.push_back({{"code", each.code},
                        {"role", each.role},
                        {"name", each.name},
                        {"valid", validityJson(each.validity)},
                        {"basis", each.basis},
                        {"verified", each.verified}});
    return list;
}

Result<json> rulesJson(const reference::ReferenceData& reference)
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
    json reasons = json::array();
    TRY_ASSIGN(const auto known, sanctions::loadDisciplineReasons());
    for (const sanctions::DisciplineReason& each : known)
        reasons.push_back({{"id", each.id}, {"text", each.text}, {"verified", each.verified}});
    TRY_ASSIGN(const auto limits, deadlines::loadDeadlineRules(reference.texts()));
    return json{{"forms", std::move(forms)},
                {"sanctions", std::move(sanctions)},
                {"discipline_reasons", std::move(reasons)},
                {"deadlines", limitsJson(limits)},
                {"elections", electionsJson(reference.elections())},
                {"institutions", institutionsJson(reference.institutions())}};
}

json holidaysJson(const reference::ReferenceData& reference)
{
    json list = json::array();
    for (const reference::Holiday& each : reference.holidays())
        list.push_back({{"date", formatIsoDate(each.date)},
                        {"name", each.name},
                        {"kind", kindOf(each.kind)},
                        {"provisional", each.isProvisional},
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

// Those of the office in --data where there is one, with the packs it took in.
Result<reference::ReferenceData> dataInForce(Context& context)
{
    if (!context.hasFolder())
        return context.reference();
    const auto office = context.openForReading();
    if (office)
        return office->desk->reference();
    if (office.error().code == ErrorCode::noOffice)
        return context.reference();
    return tl::unexpected(office.error());
}

Result<ExitCode> listReference(Context& context, const NoOptions&)
{
    TRY_ASSIGN(const reference::ReferenceData reference, dataInForce(context));
    TRY_ASSIGN(const json rules, rulesJson(reference));
    Terminal& terminal = context.terminal();
    if (terminal.isJson()) {
        terminal.print(json{{"rules", rules},
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
    for (const json& each : rules["deadlines"])
        terminal.print(QStringLiteral("%1\t%2\t%3 %4\t%5")
                           .arg(text(each["code"]), text(each["contest"]))
                           .arg(each["count"].get<int>())
                           .arg(text(each["unit"]), text(each["text"])));
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
    addPackCommands(commands, group);
}

} // namespace jejak::app
