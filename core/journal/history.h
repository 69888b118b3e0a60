#pragma once

#include "core/journal/operation.h"

#include <nlohmann/json.hpp>

namespace jejak::journal {

// An operation with its body; the body is null (JSON) when it was erased.
struct RecordedOperation
{
    Operation operation;
    nlohmann::json body;
};

// All operations of one stream, in canonical order.
struct StreamHistory
{
    StreamId id;
    std::int64_t key = 0; // local; of table stream
    bool isNew = false;   // nothing of it was folded before
    std::vector<RecordedOperation> operations;
};

// Puts the operations into the canonical order: causes before effects, as deps and sequence tell,
// and among those free of each other by (time, replica, sequence). Operations whose causes are not
// there are left out until they come. So a fold over the result does not depend on arrival order.
std::vector<RecordedOperation> canonicalOrder(std::vector<RecordedOperation> operations);

// The last operation of every replica in the history.
Version versionOf(const StreamHistory& history);

} // namespace jejak::journal
