#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/crypto/keys.h"
#include "core/journal/history.h"

#include <map>

namespace jejak::office {

// Stands on everything that leaves a folder with sample data.
inline constexpr const char* sampleMark = "DATA CONTOH";

inline constexpr const char* officeCreate = "office.create";
inline constexpr const char* officeSet = "office.set";
inline constexpr const char* replicaAdd = "replica.add";
inline constexpr const char* personAdd = "person.add";

// A user of the program.
struct Person
{
    PersonId id;
    std::string name;
    std::set<access::Role> roles;
};

// The office whose data folder this is, as its own stream tells it.
struct Office
{
    StreamId stream;
    OfficeId id;
    std::string code; // Kemendagri code, "74.01"
    std::string name; // "Inspektorat Kabupaten Kolaka"
    TimeZone timeZone = TimeZone::wib;
    bool isDemo = false;
    crypto::PublicKey signingKey{};
    crypto::PublicKey sealingKey{};
    std::map<ReplicaId, std::string> replicaLetters;
    std::vector<Person> people;
    // Letterhead, signature and how working days are counted, see officeDetails().
    std::map<std::string, std::string> details;
};

// The names of the details an office may set: what letterhead, signature block and the counting of
// working days need.
const std::vector<std::string>& officeDetails();

// Nothing when the history is not that of an office.
std::optional<Office> foldOffice(const journal::StreamHistory& history);

// The 60 digits by which two offices compare their keys by telephone: twelve groups of five.
std::string fingerprint(const Office& office);

} // namespace jejak::office
