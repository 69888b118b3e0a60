#pragma once

#include "core/base/id.h"
#include "core/evidence/file_state.h"
#include "core/journal/history.h"

namespace jejak::evidence {

inline constexpr const char* evidenceCheck = "evidence.check";

// What a check found of one file as it lies on the disk of one replica. Another replica's copy of
// the same bytes may be sound.
struct Finding
{
    EntityId item{};
    ReplicaId replica{};
    FileState state = FileState::ok;
    Date checked{}; // the office's calendar day
};

// The body of the operation by which a replica records its findings of one day.
nlohmann::json toJson(Date checked, const std::vector<Finding>& findings);

// The latest finding of every file and replica, in the order of both. A file of which nothing was
// recorded has always been as it was added.
std::vector<Finding> foldFindings(const journal::StreamHistory& history);

} // namespace jejak::evidence
