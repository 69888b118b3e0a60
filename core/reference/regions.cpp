#include "core/reference/regions.h"

#include "core/base/equal_range.h"
#include "core/base/text.h"
#include "core/reference/phrase.h"
#include "core/reference/table.h"

#include <algorithm>
#include <map>
#include <optional>

namespace jejak::reference {
namespace {

constexpr std::string_view administrative = "administrasi";

std::optional<TimeZone> parseZone(std::string_view text)
{
    for (const TimeZone zone : {TimeZone::wib, TimeZone::wita, TimeZone::wit})
        if (name(zone) == text)
            return zone;
    return std::nullopt;
}

std::optional<RegionKind> kindOf(std::string_view word)
{
    if (word == "kabupaten")
        return RegionKind::regency;
    if (word == "kota")
        return RegionKind::city;
    if (word == "provinsi")
        return RegionKind::province;
    return std::nullopt;
}

// The full word of an abbreviation that offices use in front of or inside names.
std::string expanded(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 13> full{{
        {"kab", "kabupaten"},
        {"pemkab", "kabupaten"},
        {"kotamadya", "kota"},
        {"kodya", "kota"},
        {"pemkot", "kota"},
        {"prov", "provinsi"},
        {"prop", "provinsi"},
        {"propinsi", "provinsi"},
        {"pemprov", "provinsi"},
        {"pemda", "pemerintah"},
        {"kep", "kepulauan"},
        {"adm", administrative},
        {"administratif", administrative},
    }};
    for (const auto& [abbreviation, meaning] : full)
        if (word == abbreviation)
            return std::string(meaning);
    return std::string(word);
}

std::vector<std::string> expandedWords(std::string_view text)
{
    std::vector<std::string> words = wordsOf(text);
    std::ranges::transform(words, words.begin(), [](const std::string& w) { return expanded(w); });
    return words;
}

std::string keyOf(std::span<const std::string> words)
{
    std::string key;
    for (const std::string& word : words)
        key += word;
    return key;
}

std::string_view withoutPrefix(std::string_view text, std::string_view prefix)
{
    return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

Region makeRegion(const Row<4>& row)
{
    const auto& [code, name, type, parent] = row;
    if (type == "provinsi")
        return {.code = std::string(code),
                .name = std::string(name),
                .label = "Provinsi " + std::string(name),
                .kind = RegionKind::province,
                .province = std::string(code)};
    const bool regency = type == "kabupaten";
    const std::string_view bare = withoutPrefix(name, regency ? "Kabupaten " : "Kota ");
    return {.code = std::string(code),
            .name = std::string(withoutPrefix(bare, "Administrasi ")),
            .label = std::string(name),
            .kind = regency ? RegionKind::regency : RegionKind::city,
            .province = std::string(parent)};
}

// The code at the start of "74.01" or "74.01 - Kolaka"; a province's only when it stands alone.
std::string_view leadingCode(std::string_view text)
{
    text = trim(text);
    const auto end = std::min(text.find_first_not_of("0123456789."), text.size());
    return end > 2 || end == text.size() ? text.substr(0, end) : std::string_view();
}

} // namespace

Result<Regions> Regions::load()
{
    Regions regions;
    TRY(regions.loadRegions());
    TRY(regions.loadSpellings());
    TRY(regions.loadDistricts());
    return regions;
}

Result<void> Regions::loadRegions()
{
    TRY_ASSIGN(const auto zones, readTable<2>("time_zones.csv", {"province", "zone"}));
    std::map<std::string_view, TimeZone> zoneOf;
    for (const auto& [province, zone] : zones)
        if (const auto parsed = parseZone(zone))
            zoneOf.emplace(province, *parsed);

    TRY_ASSIGN(const auto rows,
               readTable<4>("regions.csv", {"code", "name", "type", "parent_code"}));
    m_regions.reserve(rows.size());
    for (const Row<4>& row : rows) {
        Region region = makeRegion(row);
        const auto zone = zoneOf.find(region.province);
        if (zone == zoneOf.end())
            return fail(ErrorCode::invalidInput, {.field = "province", .value = region.code});
        region.zone = zone->second;
        m_regions.push_back(std::move(region));
    }
    std::ranges::sort(m_regions, {}, &Region::code);
    return {};
}

Result<void> Regions::loadSpellings()
{
    for (std::size_t i = 0; i < m_regions.size(); ++i)
        m_spellings.push_back({keyOf(expandedWords(m_regions[i].name)), i});

    TRY_ASSIGN(const auto aliases, readTable<2>("region_aliases.csv", {"alias", "code"}));
    for (const auto& [alias, code] : aliases) {
        const Region* region = find(code);
        if (region == nullptr)
            return fail(ErrorCode::notFound, {.field = "region", .value = std::string(code)});
        m_spellings.push_back(
            {keyOf(expandedWords(alias)), static_cast<std::size_t>(region - m_regions.data())});
    }
    std::ranges::sort(m_spellings, {}, &Spelling::key);
    return {};
}

Result<void> Regions::loadDistricts()
{
    TRY_ASSIGN(const auto rows,
               readTable<4>("kecamatan.csv", {"code", "name", "type", "parent_code"}));
    m_districts.reserve(rows.size());
    for (const auto& [code, name, type, parent] : rows)
        m_districts.push_back({std::string(code), std::string(name), std::string(parent)});
    std::ranges::sort(m_districts, {}, &District::code);
    return {};
}

const Region* Regions::find(std::string_view code) const
{
    const auto found = std::ranges::lower_bound(m_regions, code, {}, &Region::code);
    return found != m_regions.end() && found->code == code ? &*found : nullptr;
}

std::string_view Regions::label(std::string_view code) const
{
    const Region* region = find(code);
    return region == nullptr ? std::string_view() : std::string_view(region->label);
}

std::span<const Region> Regions::inProvince(std::string_view province) const
{
    const auto first = std::ranges::upper_bound(m_regions, province, {}, &Region::code);
    const auto last = std::find_if(first, m_regions.end(),
                                   [&](const Region& r) { return r.province != province; });
    return {first, last};
}

std::span<const District> Regions::districts(std::string_view region) const
{
    const auto first = std::ranges::lower_bound(m_districts, region, {}, &District::code);
    const auto last = std::find_if(first, m_districts.end(),
                                   [&](const District& d) { return d.region != region; });
    return {first, last};
}

Match Regions::resolve(std::string_view text) const
{
    if (const Region* region = find(leadingCode(text)))
        return {{region->code}};

    // "Kolaka, Sulawesi Tenggara": what follows may only narrow what stands before it.
    const std::size_t cut = std::min(text.find_first_of(",(;"), text.size());
    Indices found = lookUp(expandedWords(text.substr(0, cut)));
    if (cut < text.size()) {
        const std::vector<std::string> rest = expandedWords(text.substr(cut));
        if (found.empty())
            found = within(rest);
        else
            narrow(found, lookUp(rest));
    }

    Match match;
    for (const std::size_t index : found)
        match.codes.push_back(m_regions[index].code);
    std::ranges::sort(match.codes);
    match.codes.erase(std::unique(match.codes.begin(), match.codes.end()), match.codes.end());
    return match;
}

Regions::Indices Regions::lookUp(Words words) const
{
    Indices found = spelled(words);
    if (!found.empty() || words.empty())
        return found;

    // "Kabupaten Kolaka Provinsi Sulawesi Tenggara".
    const auto province = std::find(words.begin() + 1, words.end(), "provinsi");
    if (province != words.end()) {
        Indices provinces = ofKind({province, words.end()});
        found = lookUp({words.begin(), province});
        if (found.empty())
            return provinces;
        narrow(found, provinces);
        return found;
    }
    return within(words);
}

// The regions that the words, or their end from a word such as "kabupaten" on, spell.
Regions::Indices Regions::within(Words words) const
{
    for (; !words.empty(); words = words.subspan(1)) {
        if (Indices found = ofKind(words); !found.empty())
            return found;
        if (words.front() == "pemerintah")
            if (Indices found = lookUp(words.subspan(1)); !found.empty())
                return found;
        if (words.front() == "daerah")
            if (Indices found = spelled(words.subspan(1)); !found.empty())
                return found;
    }
    return {};
}

Regions::Indices Regions::spelled(Words words) const
{
    Indices found;
    const std::string key = keyOf(words);
    for (const auto& spelling : equalRange(m_spellings, key, &Spelling::key))
        found.push_back(spelling.region);
    return found;
}

// The regions that words beginning with "kabupaten", "kota" or "provinsi" spell.
Regions::Indices Regions::ofKind(Words words) const
{
    if (words.size() < 2)
        return {};
    const std::optional<RegionKind> kind = kindOf(words.front());
    if (!kind)
        return {};
    words = words.subspan(words[1] == administrative ? 2 : 1);
    Indices found = spelled(words);
    std::erase_if(found, [&](std::size_t i) { return m_regions[i].kind != *kind; });
    return found;
}

// Keeps the regions that lie in one of the named provinces; names of other things narrow nothing.
void Regions::narrow(Indices& found, const Indices& provinces) const
{
    const auto named = [&](std::size_t region) {
        return std::ranges::any_of(provinces, [&](std::size_t i) {
            return m_regions[i].code == m_regions[region].province;
        });
    };
    if (std::ranges::any_of(
            provinces, [&](std::size_t i) { return m_regions[i].kind == RegionKind::province; }))
        std::erase_if(found, [&](std::size_t region) { return !named(region); });
}

} // namespace jejak::reference
