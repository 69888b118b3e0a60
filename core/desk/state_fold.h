#pragma once

#include "core/journal/fold.h"

namespace jejak::desk {

// All folds of the program in one: what kind of stream it is decides which tables are written.
class StateFold final : public journal::StreamFold
{
public:
    void replaceAll(sqlite::Database& target,
                    std::span<const journal::StreamHistory> histories) override;
};

} // namespace jejak::desk
