#include "ui/cases/case_source.h"

#include "ui/shell/workspace.h"

namespace jejak::ui {

Task DeskCaseSource::first(QObject* receiver, const registers::CaseQuery& query, std::int64_t limit,
                           std::function<void(Rows)> answer)
{
    return m_workspace.desk.run(
        receiver,
        [session = m_workspace.session, query, limit](desk::Desk& desk, JobControl&) {
            return registers::CaseList(desk.database()).first(session, query, limit);
        },
        std::move(answer));
}

Task DeskCaseSource::keys(QObject* receiver, const registers::CaseQuery& query,
                          std::function<void(Keys)> answer)
{
    return m_workspace.desk.run(
        receiver,
        [session = m_workspace.session, query](desk::Desk& desk, JobControl&) {
            return registers::CaseList(desk.database()).keys(session, query);
        },
        std::move(answer));
}

Task DeskCaseSource::rows(QObject* receiver, std::vector<std::int64_t> keys,
                          std::function<void(Rows)> answer)
{
    return m_workspace.desk.run(
        receiver,
        [session = m_workspace.session, keys = std::move(keys)](desk::Desk& desk, JobControl&) {
            return registers::CaseList(desk.database()).rows(session, keys);
        },
        std::move(answer));
}

} // namespace jejak::ui
