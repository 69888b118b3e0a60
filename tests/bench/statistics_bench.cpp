#include "core/desk/data_state.h"
#include "core/statistics/statistics_service.h"
#include "tests/bench/bench_office.h"
#include "tests/bench/benches.h"
#include "tests/bench/measurement.h"

#include <fmt/format.h>

namespace jejak::bench {
namespace {

using statistics::Dimension;

template <typename Work>
double milliseconds(Work&& work)
{
    Samples samples;
    for (int i = 0; i < 7; ++i) {
        const double begin = cpuSeconds();
        work();
        samples.add((cpuSeconds() - begin) * 1e3);
    }
    return samples.median();
}

} // namespace

std::vector<Figure> benchStatistics(const Setup& setup)
{
    const int cases = setup.manyRows > 0 ? setup.manyRows : setup.rows;
    BenchOffice office = BenchOffice::reopen(setup.office(cases), setup.reference);
    auto state = desk::DataState::present(office.desk());
    statistics::StatisticsService service(state.database(), state.position());

    const statistics::StatisticQuery cross{
        .dimensions = {Dimension::district, Dimension::jobLevel}};
    const double ours =
        milliseconds([&] { static_cast<void>(service.count(office.session(), cross)); });
    std::int64_t cells = 0;
    const double plain = milliseconds([&] {
        cells = 0;
        state.database().forEach("SELECT district, job_level, count(*) FROM statistic_row "
                                 "WHERE is_counted = 1 GROUP BY district, job_level",
                                 {}, [&](const sqlite::Row&) { ++cells; });
    });
    const double funnel =
        milliseconds([&] { static_cast<void>(service.funnel(office.session(), {})); });
    const statistics::StatisticQuery filtered{
        .from = std::chrono::year(2024) / 1 / 1,
        .to = std::chrono::year(2024) / 12 / 31,
        .dimensions = {Dimension::form},
        .filters = {{Dimension::source, {"bawaslu"}}},
    };
    const double form =
        milliseconds([&] { static_cast<void>(service.count(office.session(), filtered)); });

    const std::string detail = fmt::format("{} cases", cases);
    return {
        {"P07", "district x job level", ours / plain, "x plain query", 1.3,
         fmt::format("{:.1f} ms, plain {:.1f} ms, {} cells, {}", ours, plain, cells, detail)},
        {"P07", "funnel", funnel, "ms", 500, detail},
        {"P07", "forms of one year and one source", form, "ms", 500, detail},
    };
}

} // namespace jejak::bench
