#include "core/cases/draft_service.h"

#include "core/office/office_store.h"
#include "core/sqlite/database.h"
#include "core/sqlite/unit_of_work.h"

namespace jejak::cases {

Result<void> DraftService::save(const std::string& name, const std::string& content)
{
    return sqlite::runUnitOfWork({}, [&]() -> Result<void> {
        office::OfficeStore(m_journal.database()).saveDraft(name, content, m_journal.clock().now());
        return {};
    });
}

Result<std::optional<std::string>> DraftService::find(const std::string& name)
{
    return sqlite::runUnitOfWork({}, [&]() -> Result<std::optional<std::string>> {
        return office::OfficeStore(m_journal.database()).draft(name);
    });
}

Result<void> DraftService::discard(const std::string& name)
{
    return sqlite::runUnitOfWork({}, [&]() -> Result<void> {
        office::OfficeStore(m_journal.database()).removeDraft(name);
        return {};
    });
}

} // namespace jejak::cases
