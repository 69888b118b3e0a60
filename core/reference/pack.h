#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/reference/table.h"

#include <vector>

#include <nlohmann/json.hpp>

namespace jejak::reference {

// Corrections of the dated tables in a file: holidays, rules, contests, institutions, sanctions.
// docs/reference-pack.md describes it byte by byte.
struct Pack
{
    std::string issuer; // name, for people
    crypto::PublicKey key{};
    std::int64_t number = 0;   // of this issuer's packs, from 1
    std::int64_t previous = 0; // the one before; 0 for the first
    Date issued{};
    std::string source;  // decree or letter from which it was made
    nlohmann::json rows; // table -> {"set": [...], "remove": [...]}
    nlohmann::json payload;
    crypto::Signature signature{};

    // "Inspektorat Kabupaten Kolaka 2".
    std::string label() const;
};

// Who makes a pack, and its place among the packs of that office.
struct PackIssue
{
    std::string issuer;
    crypto::PublicKey publicKey{};
    crypto::SecretKey secretKey{};
    std::int64_t previous = 0;
    Date issued{};
};

// By which people compare the key of an issuer by telephone: 30 digits.
std::string keyDigits(const crypto::PublicKey& key);

// Reads a pack and checks its form and signature. Errors: packMalformed (field says what),
// signatureWrong.
Result<Pack> readPack(std::string_view text);

// The same from what the journal holds, where payload and signature stand in one object.
Result<Pack> packFrom(const nlohmann::json& object);

// The file: {"format", "payload", "signature"}, with a final newline.
std::string formatPack(const Pack& pack);

// Signs `content` ({"source": ..., "tables": {...}}) as the next pack of an issuer. Error
// packMalformed.
Result<Pack> makePack(const nlohmann::json& content, const PackIssue& issue);

// Whether `next` may follow those that were taken in. Errors: issuerUnknown, packOlder (also for
// the same number), packGap; `number` is the one that was expected.
struct Trust
{
    crypto::PublicKey own{}; // of the office: its own packs need no further trust
    bool isGivenNow = false; // by the person who takes the pack in
};
Result<void> mayFollow(const std::vector<Pack>& taken, const Pack& next, const Trust& trust);

// Puts the pack's rows in the place of those of the tables so far (`texts` over the embedded
// files). Errors: packMalformed (unknown table or column), packContradicts (a row twice, or one to
// remove that is not there); `field` is the table, `value` the row.
Result<TableTexts> withPack(TableTexts texts, const Pack& pack);

} // namespace jejak::reference
