#include "app/cli/case_text.h"
#include "app/cli/chain_lists.h"
#include "app/cli/command_set.h"
#include "app/cli/input_file.h"
#include "core/register/case_input.h"
#include "core/register/case_json.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

struct ChainOptions
{
    std::string caseId;
    std::string step;
    std::string file;
    std::string event;
    std::string reason;
};

// Whose part stands where, and what may follow for each.
json respondentsJson(const referral::Chain& chain, const std::vector<cases::Respondent>& people)
{
    json list = json::array();
    for (std::size_t i = 0; i < people.size() && i < chain.outcomes.size(); ++i) {
        const referral::RespondentOutcome& each = chain.outcomes[i];
        json next = json::array();
        for (const referral::StepKind kind : referral::allSteps())
            if (referral::mayTake(each, kind))
                next.push_back(referral::word(kind));
        list.push_back({{"id", formatId(people[i].id)},
                        {"name", people[i].name},
                        {"outcome", referral::word(each.outcome)},
                        {"holder", referral::holderWord(each)},
                        {"since", each.since ? json(formatIsoDate(*each.since)) : json(nullptr)},
                        {"next", std::move(next)}});
    }
    return list;
}

ExitCode answer(Context& context, OpenOffice& office, const CaseId& id,
                const referral::Chain& chain,
                const std::vector<referral::StepWarning>& warnings = {})
{
    for (const referral::StepWarning& each : warnings)
        context.terminal().note(warningText(each));
    if (!context.terminal().isJson()) {
        printChain(context, chain);
        return ExitCode::done;
    }
    json object = registers::toJson(chain);
    const auto file = cases::foldCase(office.desk->journal().history(id));
    if (file && file->isCancelled) {
        object["next"] = json::array();
        object["holder"] = referral::word(referral::Holder::none);
    } else if (file) {
        object["respondents"] = respondentsJson(chain, file->content.respondents);
    }
    for (const referral::StepWarning& each : warnings)
        object["warnings"].push_back(
            {{"code", each.code}, {"field", each.field}, {"value", each.value}});
    context.terminal().print(object);
    return ExitCode::done;
}

Result<ExitCode> recordStep(Context& context, const ChainOptions& options)
{
    const auto kind = referral::stepFromWord(options.step);
    if (!kind)
        return fail(ErrorCode::invalidInput, {.field = "step", .value = options.step});
    TRY_ASSIGN(const json object, readJsonFile(pathOf(options.file)));
    TRY_ASSIGN(OpenOffice office, context.openForWriting());
    TRY_ASSIGN(const CaseId id, office.desk->cases().find(options.caseId));
    const auto file = cases::foldCase(office.desk->journal().history(id));
    if (!file)
        return fail(ErrorCode::notFound, {.field = "case", .value = options.caseId});
    TRY_ASSIGN(referral::Step step,
               registers::readStep(*kind, object, file->content.respondents, context.reference()));
    TRY_ASSIGN(const auto warnings, office.desk->chain().check(office.session, id, step));
    TRY_ASSIGN(const referral::Chain chain,
               office.desk->chain().record(office.session, id, std::move(step)));
    return answer(context, office, id, chain, warnings);
}

Result<ExitCode> voidStep(Context& context, const ChainOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForWriting());
    TRY_ASSIGN(const CaseId id, office.desk->cases().find(options.caseId));
    const auto event = parseId<EntityId>(options.event);
    if (!event)
        return fail(ErrorCode::notFound, {.field = "step", .value = options.event});
    TRY_ASSIGN(const referral::Chain chain,
               office.desk->chain().voidStep(office.session, id, *event, options.reason));
    return answer(context, office, id, chain);
}

Result<ExitCode> showNext(Context& context, const ChainOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    TRY(access::authorize(office.session, access::Action::readCases));
    TRY_ASSIGN(const CaseId id, office.desk->cases().find(options.caseId));
    TRY_ASSIGN(const referral::Chain chain, office.desk->chain().chain(id));
    return answer(context, office, id, chain);
}

void addCase(CLI::App& parser, ChainOptions& options)
{
    parser
        .add_option("CASE", options.caseId,
                    CommandText::tr("Register number or id of the case").toStdString())
        ->required();
}

} // namespace

void addChainCommands(CommandSet& commands)
{
    CLI::App& group = commands.group("chain", CommandText::tr("The chain of a case"));
    commands.add<ChainOptions>(
        group, "record", CommandText::tr("Records a step"), recordStep,
        [](CLI::App& parser, ChainOptions& options) {
            addCase(parser, options);
            parser
                .add_option("--step", options.step,
                            CommandText::tr("Word of the step, see reference list").toStdString())
                ->required();
            parser
                .add_option("--file", options.file,
                            CommandText::tr("JSON file with the step").toStdString())
                ->required();
        });
    commands.add<ChainOptions>(
        group, "void", CommandText::tr("Marks a step as recorded in error"), voidStep,
        [](CLI::App& parser, ChainOptions& options) {
            addCase(parser, options);
            parser
                .add_option("EVENT", options.event, CommandText::tr("Id of the step").toStdString())
                ->required();
            parser.add_option("--reason", options.reason, CommandText::tr("Why").toStdString());
        });
    commands.add<ChainOptions>(group, "next", CommandText::tr("Lists the steps that may follow"),
                               showNext, addCase);
    addChainLists(commands, group);
}

} // namespace jejak::app
