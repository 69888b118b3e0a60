#include "core/statistics/labels.h"

#include <array>

#include <fmt/format.h>

namespace jejak::statistics {
namespace {

using reference::Language;

// What stands for "no value", Indonesian and English.
struct Absent
{
    Dimension dimension;
    std::string_view indonesian;
    std::string_view english;
};

constexpr std::array<Absent, 14> absent{{
    {Dimension::district, "(tanpa wilayah)", "(no region)"},
    {Dimension::employer, "(tanpa wilayah)", "(no region)"},
    {Dimension::office, "(tanpa kantor)", "(no office)"},
    {Dimension::jobLevel, "(tanpa jenjang jabatan)", "(no job level)"},
    {Dimension::category, "(tanpa kategori)", "(no category)"},
    {Dimension::form, "(tanpa bentuk pelanggaran)", "(no form)"},
    {Dimension::motive, "(tanpa motif)", "(no motive)"},
    {Dimension::channel, "(tanpa kanal)", "(no channel)"},
    {Dimension::source, "(tanpa sumber)", "(no source)"},
    {Dimension::agency, "(tanpa instansi)", "(no agency)"},
    {Dimension::sanction, "(tanpa sanksi)", "(no sanction)"},
    {Dimension::month, "(tanpa tanggal)", "(no date)"},
    {Dimension::ppk, "(tanpa PPK)", "(no PPK)"},
    {Dimension::outcome, "(tanpa hasil)", "(no outcome)"},
}};

std::string regionLabel(const std::string& code, const reference::ReferenceData& reference)
{
    const std::string_view known = reference.regions().label(code);
    return known.empty() ? code : std::string(known);
}

// The head of the region is the PPK of its employees.
std::string ppkLabel(const std::string& key, const reference::ReferenceData& reference)
{
    const reference::Region* region = reference.regions().find(key);
    if (region == nullptr)
        return "PPK " + key;
    switch (region->kind) {
    case reference::RegionKind::province:
        return "Gubernur " + region->name;
    case reference::RegionKind::regency:
        return "Bupati " + region->name;
    case reference::RegionKind::city:
        return "Wali Kota " + region->name;
    }
    return key;
}

std::string monthLabel(const std::string& key, Language language)
{
    static constexpr std::array<std::string_view, 12> indonesian{
        "Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
        "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
    static constexpr std::array<std::string_view, 12> english{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    const auto first = parseIsoDate(key + "-01");
    if (!first)
        return key;
    const auto& names = language == Language::indonesian ? indonesian : english;
    return fmt::format("{} {}", names[static_cast<unsigned>(first->month()) - 1],
                       static_cast<int>(first->year()));
}

std::string formLabel(const std::string& code, const reference::ReferenceData& reference)
{
    const reference::ViolationForm* form = reference.catalogue().form(code);
    return form == nullptr ? code : fmt::format("{} {}", code, form->label);
}

std::string motiveLabel(const std::string& code, const reference::ReferenceData& reference,
                        Language language)
{
    const reference::Motive* motive = reference.motives().find(code);
    if (motive == nullptr)
        return code;
    return language == Language::indonesian ? motive->labelIndonesian : motive->labelEnglish;
}

std::string jobLevelLabel(const std::string& code, const reference::ReferenceData& reference)
{
    const reference::JobLevelGroup* group = reference.jobLevels().group(code);
    return group == nullptr ? code : group->name;
}

std::string sanctionLabel(const std::string& code, const reference::ReferenceData& reference)
{
    const reference::Sanction* sanction = reference.sanctions().sanction(code);
    return sanction == nullptr ? code : sanction->label;
}

} // namespace

std::string label(Dimension dimension, const Key& key, const reference::ReferenceData& reference,
                  Language language)
{
    if (!key) {
        const Absent& none = absent[static_cast<std::size_t>(dimension)];
        return std::string(language == Language::indonesian ? none.indonesian : none.english);
    }
    switch (dimension) {
    case Dimension::district:
    case Dimension::employer:
    case Dimension::office:
        return regionLabel(*key, reference);
    case Dimension::jobLevel:
        return jobLevelLabel(*key, reference);
    case Dimension::form:
        return formLabel(*key, reference);
    case Dimension::motive:
        return motiveLabel(*key, reference, language);
    case Dimension::sanction:
        return sanctionLabel(*key, reference);
    case Dimension::month:
        return monthLabel(*key, language);
    case Dimension::ppk:
        return ppkLabel(*key, reference);
    case Dimension::category:
    case Dimension::channel:
    case Dimension::source:
    case Dimension::outcome: // words of the domain with the dimension's name
        return reference.words().label(word(dimension), *key, language);
    case Dimension::agency:
        return *key;
    }
    return *key;
}

std::string label(Dimension dimension, const reference::ReferenceData& reference, Language language)
{
    return reference.words().label("dimension", word(dimension), language);
}

std::string label(Unit unit, const reference::ReferenceData& reference, Language language)
{
    return reference.words().label("unit", word(unit), language);
}

std::string label(DateBasis basis, const reference::ReferenceData& reference, Language language)
{
    return reference.words().label("date_basis", word(basis), language);
}

std::string label(const FunnelField& field, const reference::ReferenceData& reference,
                  Language language)
{
    return reference.words().label("funnel", field.word, language);
}

} // namespace jejak::statistics
