#pragma once

#include "core/reports/monthly_report_service.h"

namespace jejak::desk {
class Desk;
}

namespace jejak::ui {

// The monthly report from the present data. Errors: notAllowed, invalidInput (the period). On the
// thread of the desk.
Result<reports::MonthlyReport> makeMonthlyReport(desk::Desk& desk, const access::Session& session,
                                                 reports::MonthlyReportRequest request);

} // namespace jejak::ui
