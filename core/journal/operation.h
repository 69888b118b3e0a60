#pragma once

#include "core/base/id.h"
#include "core/crypto/keys.h"
#include "core/journal/hybrid_clock.h"

#include <string>
#include <vector>

namespace jejak::journal {

using crypto::Digest;

// Names one operation inside its stream: the n-th that this replica made there, counted from 1.
struct OperationId
{
    ReplicaId replica;
    std::uint64_t sequence = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): it means the 0 of the comparison
    friend auto operator<=>(const OperationId&, const OperationId&) = default;
};

// The last operation seen of every replica, sorted by replica.
using Version = std::vector<OperationId>;

// Whether `version` includes the operation.
bool covers(const Version& version, const OperationId& operation);

// One immutable fact. Its bytes are signed through the commit; its body is kept apart.
struct Operation
{
    StreamId stream;
    OperationId id;
    Digest previous{};                     // of this replica's previous operation in the stream
    Version deps;                          // what the author had of other replicas in this stream
    std::vector<OperationId> predecessors; // the values this operation replaces, sorted
    HybridTime time = 0;
    Instant wall{};
    PersonId actor;
    std::string kind;
    std::uint16_t kindVersion = 1;
    Digest bodyHash{};
};

using Salt = std::array<std::uint8_t, 16>;

// The canonical bytes (docs/journal-format.md, "Operation").
std::string encode(const Operation& operation);

// Whether the operation keeps the rules of docs/journal-format.md: counted from 1, following one
// before it, and replacing only what its author had seen.
bool isWellFormed(const Operation& operation);

// Nothing when the bytes are not exactly what encode() writes of a well-formed operation.
std::optional<Operation> decodeOperation(std::string_view bytes);

Digest hashOfOperation(std::string_view envelope);
Digest hashOfBody(const Salt& salt, std::string_view body);

// One act of one person: an entry of the replica's audit chain, with one signature over all its
// operations.
struct ChainEntry
{
    ReplicaId replica;
    std::uint64_t number = 0; // counted from 1
    Digest previous{};
    HybridTime time = 0;
    Instant wall{};
    PersonId actor;
    std::string kind = "commit";
    std::uint64_t operations = 0;
    Digest root{}; // of the operations, see OperationTree
};

std::string encode(const ChainEntry& entry);
bool isWellFormed(const ChainEntry& entry);
std::optional<ChainEntry> decodeChainEntry(std::string_view bytes);
Digest hashOfEntry(std::string_view envelope);

// The Merkle tree (RFC 6962, section 2.1) over the groups of a commit; a group is a run of
// operations of one stream. So one case of a large import can be relayed with a short proof.
class OperationTree
{
public:
    void add(const StreamId& stream, const Digest& operation);
    Digest root();
    std::uint64_t operations() const { return m_operations; }

private:
    void closeGroup();

    struct Node
    {
        std::uint64_t size;
        Digest hash;
    };
    std::vector<Node> m_nodes; // complete subtrees, largest first
    StreamId m_stream;
    std::string m_group;
    std::uint64_t m_operations = 0;
};

} // namespace jejak::journal
