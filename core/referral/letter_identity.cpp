#include "core/referral/letter_identity.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace jejak::referral {
namespace {

using enum StepKind;

// The body that writes the letter of such a step, as a holder word.
std::string_view usualSender(const Step& step)
{
    const std::string_view commission =
        step.commission.empty() ? std::string_view("bkn") : std::string_view(step.commission);
    switch (step.kind) {
    case initialReview:
    case sentToBawaslu:
    case clarificationAnswered:
    case closed:
        return "office";
    case bawasluRegistered:
    case bawasluNotEligible:
    case bawasluStopped:
    case forwarded:
    case commissionReceived: // quotes the letter that was received
        return "bawaslu";
    case clarificationRequested:
    case documentsIncomplete:
    case notProven:
    case recommended:
    case ppkReceived:
    case warned:
    case blocked:
    case unblocked:
        return commission;
    case summoned:
    case examined:
    case examinationReported:
    case sanctioned:
    case sanctionedDirectly:
    case delivered:
    case inForce:
    case served:
        return "ppk";
    case received:
    case objection:
    case appeal:
    case appealDecided:
    case handedOver:
    case reopened:
    case cancelled:
        return {};
    }
    return {};
}

const cases::Respondent* firstConcerned(const Step& step, const cases::CaseContent& content)
{
    const auto found = std::find_if(
        content.respondents.begin(), content.respondents.end(),
        [&](const cases::Respondent& respondent) { return concerns(step, respondent.id); });
    return found == content.respondents.end() ? nullptr : &*found;
}

// Which of several: each region has its Bawaslu, each employer its PPK.
std::string whichOf(std::string_view sender, const Step& step, const cases::CaseContent& content,
                    const std::string& office)
{
    if (sender == "office")
        return office;
    if (sender == "bawaslu")
        return content.place.value_or(content.placeText);
    if (sender != "ppk")
        return {};
    const cases::Respondent* respondent = firstConcerned(step, content);
    return respondent == nullptr ? std::string() : respondent->region.value_or(respondent->agency);
}

// As letters name the bodies of the chain, in lower case.
constexpr std::array<std::pair<std::string_view, std::string_view>, 18> bodyNames{{
    {"bawaslu", "bawaslu"},
    {"badan pengawas pemilihan umum", "bawaslu"},
    {"kasn", "kasn"},
    {"komisi aparatur sipil negara", "kasn"},
    {"bkn", "bkn"},
    {"badan kepegawaian negara", "bkn"},
    {"menpanrb", "menpanrb"},
    {"menpan-rb", "menpanrb"},
    {"kemenpanrb", "menpanrb"},
    {"kemenpan-rb", "menpanrb"},
    {"menteri panrb", "menpanrb"},
    {"kementerian panrb", "menpanrb"},
    {"menteri pendayagunaan aparatur negara", "menpanrb"},
    {"kementerian pendayagunaan aparatur negara", "menpanrb"},
    {"ppk", "ppk"},
    {"pejabat pembina kepegawaian", "ppk"},
    {"bpasn", "bpasn"},
    {"badan pertimbangan aparatur sipil negara", "bpasn"},
}};

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// What follows `name`, when the text begins with it as with a whole word.
std::optional<std::string_view> afterName(std::string_view text, std::string_view name)
{
    if (!text.starts_with(name) ||
        (text.size() > name.size() && isLetterOrDigit(text[name.size()])))
        return std::nullopt;
    return trim(text.substr(name.size()));
}

std::string_view withoutTitle(std::string_view text)
{
    for (const std::string_view title : {"kepala", "ketua", "sekretariat"})
        if (const auto rest = afterName(text, title); rest && !rest->empty())
            return *rest;
    return text;
}

struct NamedBody
{
    std::string_view body; // holder word; empty when the text names none
    std::string place{};   // what follows, "kabupaten blora"
};

NamedBody readBody(std::string_view party)
{
    const std::string text = lowerAscii(squeeze(party));
    for (const auto& [name, body] : bodyNames) {
        const auto rest = afterName(withoutTitle(text), name);
        // In the law of elections PPK is the Panitia Pemilihan Kecamatan.
        if (rest && !(name == "ppk" && rest->starts_with("kec")))
            return {body, std::string(*rest)};
    }
    return {};
}

const std::string& writerOf(const Step& step)
{
    return step.institution.empty() ? step.sender : step.institution;
}

// Bodies of which there is one in each region.
bool isRegional(std::string_view body)
{
    return body == "bawaslu" || body == "ppk";
}

// A regency or city by its name, where no code is known: "blora" of "kab. blora"; empty when the
// place is neither, or not said which.
std::string localKey(std::string_view place)
{
    for (const std::string_view kind : {"kabupaten", "kab"})
        if (const auto rest = afterName(place, kind))
            return comparisonKey(*rest);
    const auto rest = afterName(place, "kota");
    return rest && !rest->empty() ? comparisonKey(place) : std::string();
}

// Whether the name of a body says that it is one of a regency or city, but not of which.
bool isBareLocal(std::string_view place)
{
    return comparisonKey(place) == "kab" || comparisonKey(place) == "kabupaten" ||
           comparisonKey(place) == "kota";
}

bool isNational(std::string_view sender)
{
    return sender == "kasn" || sender == "bkn" || sender == "menpanrb" || sender == "bpasn";
}

// What the commission answers; one letter may answer each person differently.
bool isAnswer(StepKind kind)
{
    return kind == recommended || kind == notProven || kind == documentsIncomplete ||
           kind == clarificationRequested;
}

// The step whose letter a receipt or an execution speaks of.
StepKind letterOf(StepKind kind)
{
    if (kind == commissionReceived)
        return forwarded;
    if (kind == ppkReceived)
        return recommended;
    if (kind == sanctionedDirectly || kind == delivered || kind == inForce || kind == served)
        return sanctioned;
    return kind;
}

} // namespace

std::string_view bodyNamed(std::string_view party)
{
    return readBody(party).body;
}

std::string placeNamed(const Step& step)
{
    NamedBody read = readBody(writerOf(step));
    return isRegional(read.body) ? std::move(read.place) : std::string();
}

std::string issuerOf(const Step& step, const cases::CaseContent& content, const std::string& office)
{
    if (const std::string_view body = bodyNamed(step.sender); isNational(body))
        return std::string(body);
    const std::string& named = writerOf(step);
    std::string_view sender = named.empty() ? usualSender(step) : std::string_view(named);
    const NamedBody read = readBody(named);
    // The region that is named goes before the place of the case.
    if (isRegional(read.body) && !read.place.empty()) {
        const std::string region =
            step.issuerRegion.empty() ? localKey(read.place) : comparisonKey(step.issuerRegion);
        if (!region.empty())
            return std::string(read.body) + '|' + region;
    }
    // A place has one Bawaslu, however it is called; those of the province and of the nation number
    // letters of their own.
    if (!read.body.empty() &&
        (read.body != "bawaslu" || read.place.empty() || isBareLocal(read.place)))
        sender = read.body;
    if (sender.empty() || isNational(sender))
        return std::string(sender);
    const std::string which = whichOf(sender, step, content, office);
    return comparisonKey(sender) + (which.empty() ? std::string() : '|' + comparisonKey(which));
}

int letterYear(const Step& step)
{
    return static_cast<int>(step.letterDate.value_or(step.eventDate).year());
}

bool mayShareLetter(StepKind a, StepKind b)
{
    return a == b || (isAnswer(a) && isAnswer(b));
}

bool isSameLetter(const Step& step, const RecordedLetter& other)
{
    if (mayShareLetter(step.kind, other.kind))
        return step.letterDate == other.letterDate;
    return letterOf(step.kind) == letterOf(other.kind) &&
           (step.letterDate == other.letterDate || !step.letterDate || !other.letterDate);
}

} // namespace jejak::referral
