#pragma once

#include "core/journal/journal.h"

namespace jejak::cases {

// What was typed into an unfinished form, kept in this data folder only: no operation, not in the
// journal. The content is the form's own. Lives on the writer's thread.
class DraftService
{
public:
    explicit DraftService(journal::Journal& journal)
        : m_journal(journal)
    {
    }

    // Replaces what was kept under `name`.
    Result<void> save(const std::string& name, const std::string& content);

    Result<std::optional<std::string>> find(const std::string& name);

    Result<void> discard(const std::string& name);

private:
    journal::Journal& m_journal;
};

} // namespace jejak::cases
