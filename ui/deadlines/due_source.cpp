#include "ui/deadlines/due_source.h"

#include "core/deadlines/calendar_file.h"
#include "ui/print/safe_file.h"

#include <QIODevice>

namespace jejak::ui {

namespace {

deadlines::DueList dueList(desk::Desk& desk)
{
    return {desk.database(), desk.counting()->calendar, desk.today()};
}

} // namespace

Result<deadlines::DueCounts> readDueCounts(desk::Desk& desk, const access::Session& session)
{
    return dueList(desk).counts(session);
}

Result<DueOverview> readDue(desk::Desk& desk, const access::Session& session,
                            deadlines::DueQuery query)
{
    query.limit = dueRowsAtOnce;
    deadlines::DueList list = dueList(desk);
    DueOverview overview;
    TRY_ASSIGN(overview.counts, list.counts(session));
    TRY_ASSIGN(overview.rows, list.page(session, query));
    return overview;
}

Result<std::vector<deadlines::DueRow>> readAllDue(desk::Desk& desk, const access::Session& session,
                                                  deadlines::DueQuery query)
{
    query.limit = dueRowsAtOnce;
    deadlines::DueList list = dueList(desk);
    std::vector<deadlines::DueRow> all;
    while (true) {
        TRY_ASSIGN(const auto rows, list.page(session, query));
        if (rows.empty())
            return all;
        query.after = rows.back().key;
        all.insert(all.end(), rows.begin(), rows.end());
    }
}

Result<std::int64_t> exportCalendar(desk::Desk& desk, const access::Session& session,
                                    const std::filesystem::path& file)
{
    TRY_ASSIGN(const auto all, readAllDue(desk, session, {}));
    const std::string text = deadlines::calendarFile(
        all, desk.clock().now(), desk.office().isDemo ? office::sampleMark : "");
    TRY(writeSafely(file, [&](QIODevice& device) -> Result<void> {
        device.write(text.data(), static_cast<qint64>(text.size()));
        return {};
    }));
    return static_cast<std::int64_t>(all.size());
}

} // namespace jejak::ui
