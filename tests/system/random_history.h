#pragma once

#include "tests/support/foreign_journal.h"

#include <random>

namespace jejak::test {

// What three replicas with wrong clocks did to some cases, each knowing only part of what the
// others did. The same seed gives the same history.
class RandomHistory
{
public:
    explicit RandomHistory(unsigned seed);

    const std::vector<ReplicaId>& replicas() const { return m_replicas; }
    const std::vector<StreamId>& streams() const { return m_streams; }
    const std::vector<ForeignOperation>& operations() const { return m_operations; }

private:
    struct Desk; // a replica with what it knows of one case

    void act(Desk& desk);
    void change(Desk& desk, const journal::StreamHistory& known);
    void learn(Desk& desk, const Desk& other);
    void write(Desk& desk, const std::string& kind, const nlohmann::json& body,
               std::vector<journal::OperationId> predecessors);
    nlohmann::json randomValue();
    std::string newEntity();
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

    std::mt19937 m_random;
    std::vector<ReplicaId> m_replicas;
    std::vector<StreamId> m_streams;
    std::vector<ForeignOperation> m_operations;
    std::uint8_t m_entities = 0;
};

} // namespace jejak::test
