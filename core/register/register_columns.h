#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::registers {

// What a column of a register means to the program.
enum class RegisterColumn : std::uint8_t {
    number,       // the office's running number; not kept
    received,     // when the report came in
    occurred,     // when the act happened
    known,        // when the act became known
    source,       // who reported
    sourceNumber, // register number given by Bawaslu
    respondentName,
    nip,       // NIP or NI PPPK
    kind,      // PNS, PPPK, not ASN
    position,  // Jabatan
    jobLevel,  // Jenjang Jabatan
    rank,      // Golongan/Ruang
    unit,      // Unit Kerja
    agency,    // Instansi
    place,     // Kabupaten/Kota of the act
    placeText, // where exactly
    form,      // Bentuk Pelanggaran
    motive,
    channel,              // Kanal, Media
    narrative,            // Uraian
    forwarded,            // when Bawaslu passed it on
    forwardingNumber,     // letter number of that
    recommendationNumber, // of KASN or BKN
    recommendationDate,
    result,       // Hasil KASN or BKN
    decreeNumber, // SK of the PPK
    decreeDate,
    sanction,
    remark,
};

inline constexpr std::size_t registerColumnCount =
    static_cast<std::size_t>(RegisterColumn::remark) + 1;

// "source_number" ...: the word of a column in mapping files and messages.
std::string_view name(RegisterColumn column);
std::optional<RegisterColumn> registerColumn(std::string_view word);

// A header's text reduced to what two spellings of it share: "Tgl. Diterima" and
// "TANGGAL DITERIMA (hari)" are the same.
std::string headerKey(std::string_view header);

// The headers a person has given for columns that the program would not recognise by itself.
class ColumnMapping
{
public:
    // Reads {"received": "Tgl. Masuk", "place": ["Lokasi", "Wilayah"]}.
    static Result<ColumnMapping> parse(std::string_view json);

    std::optional<RegisterColumn> find(std::string_view headerKey) const;
    bool maps(RegisterColumn column) const;

private:
    struct Entry
    {
        std::string key;
        RegisterColumn column;
    };

    std::vector<Entry> m_entries;
};

enum class IgnoredReason {
    unknown,          // no column of that name is known
    repeated,         // an earlier column means the same
    reporterIdentity, // who reported by name is not read: that belongs in the identity vault
};

// "unknown" ...
std::string_view name(IgnoredReason reason);

struct IgnoredHeader
{
    std::size_t position; // from 0
    std::string header;
    IgnoredReason reason;
};

// Which column of a file holds what.
class RegisterHeader
{
public:
    static RegisterHeader recognise(const std::vector<std::string>& headers,
                                    const ColumnMapping& mapping);

    // Where `column` stands in the file, from 0.
    std::optional<std::size_t> position(RegisterColumn column) const;

    // The header as the file spells it; empty when the file does not have the column.
    std::string_view header(RegisterColumn column) const;

    std::size_t width() const { return m_headers.size(); }
    std::size_t recognised() const;
    const std::vector<std::string>& headers() const { return m_headers; }
    const std::vector<IgnoredHeader>& ignored() const { return m_ignored; }

    // What no register can be without: the date of receipt, and a name or a NIP.
    std::vector<RegisterColumn> missing() const;

private:
    void place(std::size_t position, const ColumnMapping& mapping);

    std::vector<std::string> m_headers;
    std::array<std::optional<std::size_t>, registerColumnCount> m_positions{};
    std::vector<IgnoredHeader> m_ignored;
};

} // namespace jejak::registers
