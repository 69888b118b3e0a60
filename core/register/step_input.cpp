#include "core/register/step_input.h"

#include "core/base/text.h"
#include "core/reference/reference_data.h"

namespace jejak::registers {
namespace {

constexpr int mostSummonses = 2; // PP 94/2021, Pasal 26: I and II
constexpr int mostYears = 99;
constexpr int mostMonths = 1200;

std::vector<std::string> readHashes(ObjectReader& reader, const char* key)
{
    std::vector<std::string> hashes;
    for (const std::string& each : reader.texts(key))
        hashes.push_back(lowerAscii(trim(each)));
    return hashes;
}

referral::DecreeDetails readDecree(ObjectReader& reader)
{
    return {.reason = reader.text("reason"),
            .reasonText = reader.text("reason_text"),
            .capacity = reader.text("capacity"),
            .effective = reader.date("effective"),
            .ends = reader.date("ends"),
            .years = reader.number("years", mostYears),
            .months = reader.number("months", mostMonths),
            .rank = reader.text("rank"),
            .formerRank = reader.text("former_rank"),
            .legalPosition = reader.text("legal_position"),
            .stopped = reader.text("stopped"),
            .cancelNumber = reader.text("cancel_number"),
            .cancelDate = reader.date("cancel_date"),
            .remark = reader.text("remark"),
            .documents = readHashes(reader, "documents"),
            .comparisonReason = reader.text("comparison_reason")};
}

void readSanctions(ObjectReader& reader, const reference::ReferenceData& reference,
                   referral::Step& step)
{
    step.sanction = reader.optionalText("sanction");
    step.sanctionText = reader.text("sanction_text");
    step.sanctionLevel = reader.text("sanction_level");
    step.regulation = reader.text("regulation");
    step.article = reader.text("article");
    if (auto decree = reader.object("decree")) {
        step.decree = readDecree(*decree);
        reader.add(decree->finish());
    }
    for (const std::string& each : reader.texts("sanctions")) {
        if (reference.sanctions().sanction(each) == nullptr)
            reader.refuse("sanctions", each);
        if (!step.sanction)
            step.sanction = each;
        else
            step.decree.besides.push_back(each);
    }
    if (step.sanction && reference.sanctions().sanction(*step.sanction) == nullptr)
        reader.refuse("sanction", *step.sanction);
}

} // namespace

void readStepDetails(ObjectReader& reader, const reference::ReferenceData& reference,
                     referral::Step& step)
{
    step.channel = reader.text("channel");
    step.proof = reader.text("proof");
    step.institution = reader.text("institution");
    step.attachments = readHashes(reader, "attachments");
    step.summons = reader.number("summons", mostSummonses);
    step.minutes = reader.text("minutes");
    step.isAbsent = reader.flag("absent");
    step.result = reader.text("result");
    step.sameLetter = reader.flag("same_letter");
    readSanctions(reader, reference, step);
}

} // namespace jejak::registers
