#pragma once

#include "core/cases/case_file.h"
#include "core/journal/entity.h"

namespace jejak::cases {

// A case as its history tells it.
struct CaseFile
{
    CaseId id{};
    std::string number{};
    std::optional<Date> recorded{}; // dicatat
    PersonId recordedBy{};
    std::string office{}; // region code of the office that made it
    CaseContent content{};
    bool isCancelled = false;
    std::string cancelReason{};
    journal::HybridTime changed = 0;
    journal::Version version{}; // what a form that shows it has seen
    std::vector<journal::FieldConflict> conflicts{};
};

// Nothing when the history does not begin with a case. Reads the history alone.
std::optional<CaseFile> foldCase(const journal::StreamHistory& history);

// The operations whose values of `field` of `entity` a form at `seen` has seen and would replace.
// An empty entity means the case itself.
std::vector<journal::OperationId> valuesSeen(const journal::StreamHistory& history,
                                             const std::string& entity, std::string_view field,
                                             const journal::Version& seen);

} // namespace jejak::cases
