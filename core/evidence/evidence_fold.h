#pragma once

#include "core/base/id.h"
#include "core/journal/history.h"

namespace jejak::evidence {

inline constexpr const char* evidenceAdd = "evidence.add";

// A file that belongs to a case. Its bytes lie in the store under their SHA-256.
struct EvidenceItem
{
    EntityId id{};
    std::string sha256{}; // 64 hexadecimal digits
    std::int64_t size = 0;
    std::string name{}; // as the file was called; shown escaped, never used as a path
    Date added{};       // the office's calendar day
    PersonId addedBy{};
};

// Whether the text is a digest as files of the store are named. Whatever else stands in a journal,
// it is not made into a path.
bool isSha256(std::string_view text);

nlohmann::json toJson(const EvidenceItem& item);

// The evidence of a case, in the order it was added.
std::vector<EvidenceItem> foldEvidence(const journal::StreamHistory& history);

} // namespace jejak::evidence
