#pragma once

#include "core/deadlines/working_days.h"
#include "core/office/office.h"
#include "core/reference/reference_data.h"
#include "core/reports/monthly_report.h"
#include "core/statistics/statistics_service.h"

namespace jejak::reports {

// Which report is wanted.
struct MonthlyReportRequest
{
    std::chrono::year_month period{};
    Edition edition = Edition::internal;
    std::string number{};
    std::string journalHead{}; // hash of the office's last journal entry, for the footer
};

// Makes monthly reports as values, from one state of the data.
class MonthlyReportService
{
public:
    MonthlyReportService(statistics::StatisticsService& statistics, const office::Office& office,
                         const reference::ReferenceData& reference,
                         const deadlines::WorkingDays& calendar)
        : m_statistics(statistics)
        , m_office(office)
        , m_reference(reference)
        , m_calendar(calendar)
    {
    }

    // Errors: notAllowed, invalidInput (a month after the data position).
    Result<MonthlyReport> make(const access::Session& session, const MonthlyReportRequest& request);

private:
    statistics::StatisticsService& m_statistics;
    const office::Office& m_office;
    const reference::ReferenceData& m_reference;
    const deadlines::WorkingDays& m_calendar;
};

} // namespace jejak::reports
