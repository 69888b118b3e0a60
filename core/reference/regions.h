#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/reference/match.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::reference {

enum class RegionKind { province, regency, city };

// A province, kabupaten or kota. Codes are those of Kemendagri, never of BPS.
struct Region
{
    std::string code;  // "74" or "74.01"
    std::string name;  // "Kolaka"
    std::string label; // "Kabupaten Kolaka", "Provinsi Sulawesi Tenggara"
    RegionKind kind = RegionKind::province;
    std::string province; // the province's code, its own for a province
    TimeZone zone = TimeZone::wib;
};

// A kecamatan.
struct District
{
    std::string code; // "74.01.01"
    std::string name;
    std::string region;
};

// The regions of Indonesia and how people write them.
class Regions
{
public:
    static Result<Regions> load();

    // Sorted by code, so that a province stands before its kabupaten and kota.
    std::span<const Region> all() const { return m_regions; }

    // Null when no region has this code.
    const Region* find(std::string_view code) const;

    // "Kabupaten Kolaka", or nothing for an unknown code.
    std::string_view label(std::string_view code) const;

    // The kabupaten and kota of a province.
    std::span<const Region> inProvince(std::string_view province) const;

    // The kecamatan of a kabupaten or kota.
    std::span<const District> districts(std::string_view region) const;

    // Reads "Kabupaten Kolaka", "kab kolaka", "Pemkab Konsel", "Prov. Sultra", "Dinas Kesehatan
    // Kota Kendari", "74.01", "Kolaka (Sultra)". A bare name that is both a kabupaten and a kota,
    // or also a province, is ambiguous.
    Match resolve(std::string_view text) const;

private:
    struct Spelling
    {
        std::string key; // the name or alias without blanks and punctuation, in lower case
        std::size_t region;
    };
    using Words = std::span<const std::string>;
    using Indices = std::vector<std::size_t>;

    Result<void> loadRegions();
    Result<void> loadSpellings();
    Result<void> loadDistricts();
    Indices spelled(Words words) const;
    Indices ofKind(Words words) const;
    Indices within(Words words) const;
    Indices lookUp(Words words) const;
    void narrow(Indices& found, const Indices& provinces) const;

    std::vector<Region> m_regions;
    std::vector<Spelling> m_spellings; // sorted by key
    std::vector<District> m_districts; // sorted by code
};

} // namespace jejak::reference
