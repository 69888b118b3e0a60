#include "core/journal/history.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace jejak::journal {
namespace {

// One replica's operations are in order when sorted by sequence, and they have no other cause.
bool fromOneReplica(const std::vector<RecordedOperation>& operations)
{
    return std::all_of(operations.begin(), operations.end(), [&](const RecordedOperation& each) {
        return each.operation.id.replica == operations.front().operation.id.replica &&
               each.operation.deps.empty();
    });
}

std::vector<RecordedOperation> withoutGaps(std::vector<RecordedOperation> operations)
{
    std::uint64_t expected = 1;
    for (const RecordedOperation& each : operations) {
        if (each.operation.id.sequence != expected)
            break;
        ++expected;
    }
    operations.resize(expected - 1);
    return operations;
}

bool isReady(const Operation& operation, const std::map<ReplicaId, std::uint64_t>& done)
{
    const auto reached = [&](const ReplicaId& replica, std::uint64_t sequence) {
        if (sequence == 0)
            return true;
        const auto found = done.find(replica);
        return found != done.end() && found->second >= sequence;
    };
    return reached(operation.id.replica, operation.id.sequence - 1) &&
           std::all_of(operation.deps.begin(), operation.deps.end(),
                       [&](const OperationId& dep) { return reached(dep.replica, dep.sequence); });
}

auto orderKey(const Operation& operation)
{
    return std::tuple(operation.time, operation.id.replica, operation.id.sequence);
}

} // namespace

std::vector<RecordedOperation> canonicalOrder(std::vector<RecordedOperation> operations)
{
    if (operations.empty())
        return operations;
    if (fromOneReplica(operations)) {
        std::sort(operations.begin(), operations.end(),
                  [](const RecordedOperation& a, const RecordedOperation& b) {
                      return a.operation.id.sequence < b.operation.id.sequence;
                  });
        return withoutGaps(std::move(operations));
    }

    std::sort(operations.begin(), operations.end(),
              [](const RecordedOperation& a, const RecordedOperation& b) {
                  return orderKey(a.operation) < orderKey(b.operation);
              });
    std::vector<RecordedOperation> ordered;
    std::vector<bool> taken(operations.size(), false);
    std::map<ReplicaId, std::uint64_t> done;
    std::size_t front = 0; // everything before it is taken
    // Always the earliest that is ready.
    for (bool found = true; found;) {
        found = false;
        while (front < taken.size() && taken[front])
            ++front;
        for (std::size_t i = front; i < operations.size() && !found; ++i) {
            if (taken[i] || !isReady(operations[i].operation, done))
                continue;
            const OperationId id = operations[i].operation.id;
            taken[i] = true;
            done[id.replica] = id.sequence;
            ordered.push_back(std::move(operations[i]));
            found = true;
        }
    }
    return ordered;
}

Version versionOf(const StreamHistory& history)
{
    std::map<ReplicaId, std::uint64_t> last;
    for (const RecordedOperation& each : history.operations) {
        auto& sequence = last[each.operation.id.replica];
        sequence = std::max(sequence, each.operation.id.sequence);
    }
    Version version;
    for (const auto& [replica, sequence] : last)
        version.push_back({replica, sequence});
    return version;
}

} // namespace jejak::journal
