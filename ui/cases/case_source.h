#pragma once

#include "core/register/case_list.h"
#include "ui/async/worker.h"

namespace jejak::ui {

struct Workspace;

// Where the list of cases gets its rows from. Answers come later, on the caller's thread, and not
// at all once the receiver is gone.
class CaseSource
{
public:
    using Rows = Result<std::vector<registers::CaseRow>>;
    using Keys = Result<std::vector<std::int64_t>>;

    virtual ~CaseSource() = default;
    virtual Task first(QObject* receiver, const registers::CaseQuery& query, std::int64_t limit,
                       std::function<void(Rows)> answer) = 0;
    virtual Task keys(QObject* receiver, const registers::CaseQuery& query,
                      std::function<void(Keys)> answer) = 0;
    virtual Task rows(QObject* receiver, std::vector<std::int64_t> keys,
                      std::function<void(Rows)> answer) = 0;
};

// The cases of the open office.
class DeskCaseSource final : public CaseSource
{
public:
    explicit DeskCaseSource(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    Task first(QObject* receiver, const registers::CaseQuery& query, std::int64_t limit,
               std::function<void(Rows)> answer) override;
    Task keys(QObject* receiver, const registers::CaseQuery& query,
              std::function<void(Keys)> answer) override;
    Task rows(QObject* receiver, std::vector<std::int64_t> keys,
              std::function<void(Rows)> answer) override;

private:
    Workspace& m_workspace;
};

} // namespace jejak::ui
