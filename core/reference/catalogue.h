#pragma once

#include "core/reference/match.h"
#include "core/reference/sanction_level.h"
#include "core/reference/validity.h"

#include <string>
#include <vector>

namespace jejak::reference {

// Before or since the day the candidates were fixed (penetapan): the words "bakal_calon", "calon".
enum class Phase { beforeFixing, afterFixing };

std::string_view word(Phase phase);
std::optional<Phase> parsePhase(std::string_view word);

// Breach of the code of ethics or of discipline: the words "ethics", "discipline".
enum class Category { ethics, discipline };

std::string_view word(Category category);
std::optional<Category> parseCategory(std::string_view word);

// One version of a form of violation (bentuk pelanggaran) in the joint decree (SKB).
struct ViolationForm
{
    std::string code;       // "DS-06", the same in every generation of the decree
    std::string generation; // "SKB 2022"
    Validity validity;
    std::optional<Phase> phase; // nothing: in any phase
    Category category = Category::ethics;
    std::string twin;                      // the same act in the other phase, or empty
    std::vector<std::string> alternatives; // without a twin: what to choose from in the other phase
    std::string text;                      // as the decree words it
    std::string label;                     // short, for chips and charts
    std::vector<SanctionLevel> levels;     // what the decree provides
    std::string normBasis;
    std::string sanctionBasis;
    bool verified = false;
    std::string source;
};

// What the dates of an act say about its category. A proposal: the examiner may decide otherwise.
struct CategoryProposal
{
    std::optional<Phase> phase; // nothing when a date is missing
    Category category = Category::ethics;
    std::string form;                 // empty when the examiner must choose
    std::vector<std::string> choices; // then from these
};

// The forms of violation of both generations of the joint decree.
class Catalogue
{
public:
    static Result<Catalogue> load();

    // All versions, sorted by code and first day.
    std::span<const ViolationForm> all() const { return m_forms; }

    // The version that describes an act of `date` (see versionFor), or null for an unknown code.
    // An act older than the first decree is described by the oldest version.
    const ViolationForm* form(std::string_view code, std::optional<Date> date = {}) const;

    // One version of every form that can be chosen for an act of `date`: forms known only from a
    // later decree included, forms that had been dropped by then not.
    std::vector<const ViolationForm*> selectable(Date date) const;

    // Which form a text of a register means: its code, its wording, its label, or the beginning of
    // its wording. Twins that the text does not tell apart are ambiguous.
    Match recognise(std::string_view text, std::optional<Date> occurred) const;

    // The phase rule: an act before the day `fixed` is judged by the forms about bakal calon, one
    // on or after it by those about calon.
    CategoryProposal proposeCategory(const ViolationForm& form, std::optional<Date> occurred,
                                     std::optional<Date> fixed) const;

private:
    struct Wording
    {
        std::string key;
        std::size_t form;
    };
    using Wordings = std::vector<const Wording*>;

    Result<void> loadForms();
    Result<void> loadWordings();
    Wordings similar(std::string_view key) const;
    Match codesOf(const Wordings& wordings, std::optional<Date> occurred) const;

    std::vector<ViolationForm> m_forms;
    std::vector<Wording> m_wordings;
};

} // namespace jejak::reference
