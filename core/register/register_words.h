#pragma once

#include <optional>
#include <string_view>

namespace jejak::registers {

// What registers write in words, as the words of the journal. Nothing for what is not understood.

// "Bawaslu Kabupaten Kolaka" is "bawaslu", "Media Sosial" is "social_media".
std::optional<std::string_view> sourceWord(std::string_view text);

// "Facebook" is "medsos", "tatap muka" is "in_person".
std::optional<std::string_view> channelWord(std::string_view text);

// "CPNS" is "pns", "P3K Paruh Waktu" is "pppk", "Perangkat Desa" is "non_asn".
std::optional<std::string_view> kindWord(std::string_view text);

// The step of the chain that a result stands for: "Melanggar" is "recommended", "Tidak terbukti"
// "not_proven". Empty for what is still under way ("Dalam proses").
std::optional<std::string_view> resultStep(std::string_view text);

// Whether a cell says in one way or another that there is nothing: "", "-", "n/a", "Nihil".
bool saysNothing(std::string_view text);

} // namespace jejak::registers
