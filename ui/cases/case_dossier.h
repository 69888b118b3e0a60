#pragma once

#include "core/desk/desk.h"
#include "core/register/case_record.h"

#include <memory>

namespace jejak::ui {

// A case as it is looked at: what it is now, and the operations that made it so.
struct CaseDossier
{
    registers::CaseRecord record;
    journal::StreamHistory history;
};

// Shared between the parts of the page; nobody changes it.
using SharedDossier = std::shared_ptr<const CaseDossier>;

// For jobs. Errors: notAllowed, notFound.
Result<SharedDossier> readDossier(desk::Desk& desk, const access::Session& session,
                                  const CaseId& id);
Result<SharedDossier> readDossier(desk::Desk& desk, const access::Session& session,
                                  const std::string& numberOrId);

} // namespace jejak::ui
