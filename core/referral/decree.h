#pragma once

#include "core/base/date.h"

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace jejak::referral {

// What a decree (SK hukuman disiplin) says beside the sanction itself, in the fields that SIASN
// asks for. The letter of the step is the decree: its number and date are skNomor and skTanggal.
struct DecreeDetails
{
    std::string reason{};                 // alasanHukumanDisiplin: id of BKN's list
    std::string reasonText{};             // the same in words
    std::string capacity{};               // of the signer: word of the list, "plt"
    std::optional<Date> effective{};      // hukumanTanggal (TMT)
    std::optional<Date> ends{};           // akhirHukumanTanggal
    int years = 0;                        // masaTahun
    int months = 0;                       // masaBulan
    std::string rank{};                   // golongan
    std::string formerRank{};             // golonganLama
    std::string legalPosition{};          // kedudukanHukum
    std::string stopped{};                // hukdisYangDiberhentikan
    std::string cancelNumber{};           // skPembatalanNomor
    std::optional<Date> cancelDate{};     // skPembatalanTanggal
    std::string remark{};                 // keterangan
    std::vector<std::string> documents{}; // SHA-256 of evidence of the case
    std::string comparison{};             // with the recommendation: "lighter", "equal", "heavier"
    std::string comparisonReason{};       // why it differs
    std::vector<std::string> besides{};   // codes also proposed; one examination, one punishment

    bool isEmpty() const;
    friend bool operator==(const DecreeDetails&, const DecreeDetails&) = default;
};

nlohmann::json toJson(const DecreeDetails& decree);
DecreeDetails decreeFrom(const nlohmann::json& body);

} // namespace jejak::referral
