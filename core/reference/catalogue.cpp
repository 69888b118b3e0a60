#include "core/reference/catalogue.h"

#include "core/base/equal_range.h"
#include "core/base/text.h"
#include "core/reference/phrase.h"
#include "core/reference/table.h"

#include <algorithm>
#include <tuple>

namespace jejak::reference {
namespace {

// Shorter beginnings of a wording are too vague to mean a form.
constexpr std::size_t shortestBeginning = 12;

// A wording without its lists of offices in parentheses, blanks, punctuation and spelling variants.
std::string wordingKey(std::string_view text)
{
    std::string key;
    for (const std::string& word : wordsOf(withoutParentheses(text)))
        key += word == "group" ? "grup" : word;
    return key;
}

// "DS-06" from "DS-06", "ds 6" or "DS-06: Membuat posting ...".
std::string leadingCode(std::string_view text)
{
    const std::vector<std::string> words = wordsOf(text);
    if (words.empty())
        return {};
    std::string compact = words.front();
    if ((compact == "ke" || compact == "ds") && words.size() > 1)
        compact += words[1];
    const std::string digits = digitsOf(compact);
    const bool known = compact.starts_with("ke") || compact.starts_with("ds");
    if (!known || digits.empty() || digits.size() > 2 || compact.size() != digits.size() + 2)
        return {};
    return (compact.starts_with("ke") ? "KE-" : "DS-") + std::string(2 - digits.size(), '0') +
           digits;
}

Result<std::vector<SanctionLevel>> readLevels(std::string_view cell)
{
    std::vector<SanctionLevel> levels;
    for (const std::string& part : listOf(cell)) {
        const std::optional<SanctionLevel> level = parseSanctionLevel(part);
        if (!level)
            return fail(ErrorCode::invalidInput, {.field = "level", .value = part});
        levels.push_back(*level);
    }
    return levels;
}

Result<ViolationForm> makeForm(const Row<15>& row)
{
    const auto& [code, generation, from, to, phase, categoryWord, twin, alternatives, text, label,
                 levelWords, norm, sanctionBasis, verified, source] = row;
    const std::optional<Category> category = parseCategory(categoryWord);
    if (!category)
        return fail(ErrorCode::invalidInput, {.field = "category", .value = std::string(code)});
    TRY_ASSIGN(const Validity validity, Validity::read(from, to));
    TRY_ASSIGN(std::vector<SanctionLevel> levels, readLevels(levelWords));
    TRY_ASSIGN(const bool isVerified, readFlag(verified));
    return ViolationForm{.code = std::string(code),
                         .generation = std::string(generation),
                         .validity = validity,
                         .phase = parsePhase(phase),
                         .category = *category,
                         .twin = std::string(twin),
                         .alternatives = listOf(alternatives),
                         .text = std::string(text),
                         .label = std::string(label),
                         .levels = std::move(levels),
                         .normBasis = std::string(norm),
                         .sanctionBasis = std::string(sanctionBasis),
                         .verified = isVerified,
                         .source = std::string(source)};
}

} // namespace

std::string_view word(Phase phase)
{
    return phase == Phase::beforeFixing ? "bakal_calon" : "calon";
}

std::optional<Phase> parsePhase(std::string_view text)
{
    for (const Phase phase : {Phase::beforeFixing, Phase::afterFixing})
        if (word(phase) == text)
            return phase;
    return std::nullopt;
}

std::string_view word(Category category)
{
    return category == Category::ethics ? "ethics" : "discipline";
}

std::optional<Category> parseCategory(std::string_view text)
{
    for (const Category category : {Category::ethics, Category::discipline})
        if (word(category) == text)
            return category;
    return std::nullopt;
}

Result<Catalogue> Catalogue::load()
{
    Catalogue catalogue;
    TRY(catalogue.loadForms());
    TRY(catalogue.loadWordings());
    return catalogue;
}

Result<void> Catalogue::loadForms()
{
    TRY_ASSIGN(const auto rows,
               readTable<15>("violations.csv",
                             {"code", "skb", "valid_from", "valid_to", "phase", "category", "twin",
                              "alternatives", "text", "label", "levels", "norm_basis",
                              "sanction_basis", "verified", "source"}));
    for (const Row<15>& row : rows) {
        TRY_ASSIGN(ViolationForm form, makeForm(row));
        m_forms.push_back(std::move(form));
    }
    std::ranges::sort(m_forms, {}, [](const ViolationForm& form) {
        return std::tuple(std::string_view(form.code), form.validity.from);
    });
    return {};
}

Result<void> Catalogue::loadWordings()
{
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        m_wordings.push_back({wordingKey(m_forms[i].text), i});
        m_wordings.push_back({wordingKey(m_forms[i].label), i});
    }
    TRY_ASSIGN(const auto phrases, readTable<2>("violation_phrases.csv", {"phrase", "code"}));
    for (const auto& [phrase, code] : phrases) {
        const ViolationForm* known = form(code);
        if (known == nullptr)
            return fail(ErrorCode::notFound, {.field = "form", .value = std::string(code)});
        m_wordings.push_back(
            {wordingKey(phrase), static_cast<std::size_t>(known - m_forms.data())});
    }
    return {};
}

const ViolationForm* Catalogue::form(std::string_view code, std::optional<Date> date) const
{
    return versionFor(equalRange(m_forms, code, &ViolationForm::code), date);
}

std::vector<const ViolationForm*> Catalogue::selectable(Date date) const
{
    std::vector<const ViolationForm*> found;
    for (const ViolationForm& candidate : m_forms) {
        const bool dropped = candidate.validity.to && *candidate.validity.to < date;
        if (form(candidate.code, date) == &candidate && !dropped)
            found.push_back(&candidate);
    }
    return found;
}

Match Catalogue::recognise(std::string_view text, std::optional<Date> occurred) const
{
    if (const ViolationForm* named = form(leadingCode(text)))
        return {{named->code}};

    const std::string key = wordingKey(text);
    Wordings equal;
    for (const Wording& wording : m_wordings)
        if (wording.key == key)
            equal.push_back(&wording);
    return codesOf(equal.empty() ? similar(key) : equal, occurred);
}

// The wordings that begin with `key`; failing that, the longest with which `key` begins.
Catalogue::Wordings Catalogue::similar(std::string_view key) const
{
    Wordings continued;
    Wordings begun;
    std::size_t longest = shortestBeginning;
    if (key.size() < shortestBeginning)
        return {};
    for (const Wording& wording : m_wordings) {
        if (wording.key.starts_with(key))
            continued.push_back(&wording);
        if (!key.starts_with(wording.key) || wording.key.size() < longest)
            continue;
        if (wording.key.size() > longest)
            begun.clear();
        longest = wording.key.size();
        begun.push_back(&wording);
    }
    return continued.empty() ? begun : continued;
}

// The codes meant; of several, those whose wording was in use on the day of the act.
Match Catalogue::codesOf(const Wordings& wordings, std::optional<Date> occurred) const
{
    Match all;
    Match inUse;
    for (const Wording* wording : wordings) {
        const ViolationForm& candidate = m_forms[wording->form];
        all.codes.push_back(candidate.code);
        if (form(candidate.code, occurred) == &candidate)
            inUse.codes.push_back(candidate.code);
    }
    for (Match* match : {&all, &inUse}) {
        std::ranges::sort(match->codes);
        match->codes.erase(std::unique(match->codes.begin(), match->codes.end()),
                           match->codes.end());
    }
    return all.found() || inUse.unknown() ? all : inUse;
}

CategoryProposal Catalogue::proposeCategory(const ViolationForm& given,
                                            std::optional<Date> occurred,
                                            std::optional<Date> fixed) const
{
    std::optional<Phase> phase;
    if (occurred && fixed)
        phase = *occurred < *fixed ? Phase::beforeFixing : Phase::afterFixing;
    const bool alone = given.twin.empty() && given.alternatives.empty();
    if (!phase || !given.phase || given.phase == phase || alone)
        return {.phase = phase, .category = given.category, .form = given.code, .choices = {}};

    const std::string& other = given.twin.empty() ? given.alternatives.front() : given.twin;
    const ViolationForm* counterpart = form(other, occurred);
    const Category category = counterpart == nullptr ? given.category : counterpart->category;
    if (given.twin.empty())
        return {.phase = phase, .category = category, .form = {}, .choices = given.alternatives};
    return {.phase = phase, .category = category, .form = given.twin, .choices = {}};
}

} // namespace jejak::reference
