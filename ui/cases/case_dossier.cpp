#include "ui/cases/case_dossier.h"

namespace jejak::ui {

Result<SharedDossier> readDossier(desk::Desk& desk, const access::Session& session,
                                  const CaseId& id)
{
    TRY(access::authorize(session, access::Action::readCases));
    journal::StreamHistory history = desk.journal().history(id);
    auto record = registers::foldRecord(history);
    if (!record)
        return fail(ErrorCode::notFound, {.field = "case", .value = formatId(id)});
    return std::make_shared<const CaseDossier>(CaseDossier{*std::move(record), std::move(history)});
}

Result<SharedDossier> readDossier(desk::Desk& desk, const access::Session& session,
                                  const std::string& numberOrId)
{
    TRY(access::authorize(session, access::Action::readCases));
    TRY_ASSIGN(const CaseId id, desk.cases().find(numberOrId));
    return readDossier(desk, session, id);
}

} // namespace jejak::ui
