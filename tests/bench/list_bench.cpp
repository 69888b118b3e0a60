#include "core/register/case_list.h"
#include "tests/bench/bench_office.h"
#include "tests/bench/benches.h"
#include "tests/bench/measurement.h"

#include <fmt/format.h>

namespace jejak::bench {
namespace {

using registers::CaseOrder;
using registers::CaseQuery;

constexpr int page = 100;

template <typename Work>
Samples milliseconds(int times, Work&& work)
{
    Samples samples;
    for (int i = 0; i < times; ++i) {
        const double begin = cpuSeconds();
        work(i);
        samples.add((cpuSeconds() - begin) * 1e3);
    }
    return samples;
}

class ListBench
{
public:
    ListBench(const Setup& setup, int cases)
        : m_office(BenchOffice::reopen(setup.office(cases), setup.reference))
        , m_reader(m_office.desk().openReader())
        , m_list(m_reader)
    {
    }

    std::vector<Figure> run()
    {
        fixedOrder(CaseOrder::received, "received");
        fixedOrder(CaseOrder::number, "register number");
        fixedOrder(CaseOrder::changed, "newest change");
        for (const auto& [order, name] :
             {std::pair(CaseOrder::name, "name"), std::pair(CaseOrder::status, "status")})
            keys({.filter = {}, .sort = {{order}}}, fmt::format("sort by {}, all keys", name));
        keys({.filter = {}, .sort = {{CaseOrder::status}, {CaseOrder::place}}},
             "sort by status and place, all keys");
        for (const char* filter : {"district=74.01", "outcome=followed_up,source=bawaslu"})
            if (const auto parsed = registers::parseFilter(filter))
                count(*parsed, filter);
        count({.terms = {}, .search = "keterangan perkara 77"}, "search");
        return std::move(m_figures);
    }

private:
    // The first page, and a page far down by the keys that are held.
    void fixedOrder(CaseOrder order, const std::string& name)
    {
        const CaseQuery query{.filter = {}, .sort = {{order}}};
        const auto all = m_list.keys(m_office.session(), query).value();
        const auto pageAt = [&](std::size_t from) {
            return std::span(all).subspan(std::min(from, all.size() - page), page);
        };
        const Samples first = milliseconds(
            500, [&](int) { static_cast<void>(m_list.first(m_office.session(), query, page)); });
        const auto rowsFrom = [&](std::size_t start) {
            return milliseconds(500, [&, start](int i) {
                const auto from = start + static_cast<std::size_t>(i) * page / 5;
                static_cast<void>(m_list.rows(m_office.session(), pageAt(from)));
            });
        };
        const double top = rowsFrom(0).median();
        const double deep = rowsFrom(all.size() / 10 * 9).median();
        add(fmt::format("first page by {}, p99", name), first.quantile(0.99), "ms", 5,
            fmt::format("p50 {:.3f} of {} cases", first.median(), all.size()));
        add(fmt::format("jump to 90 % by {}", name), deep / top, "x first page", 1.5,
            fmt::format("{:.3f} ms, first page {:.3f}", deep, top));
    }

    void keys(const CaseQuery& query, const std::string& what)
    {
        const Samples samples = milliseconds(
            5, [&](int) { static_cast<void>(m_list.keys(m_office.session(), query)); });
        add(what, samples.median(), "ms", 500, {});
    }

    void count(const registers::CaseFilter& filter, const std::string& what)
    {
        std::int64_t found = 0;
        const Samples samples = milliseconds(
            5, [&](int) { found = m_list.count(m_office.session(), filter).value_or(-1); });
        add("count of " + what, samples.median(), "ms", 500, fmt::format("{} found", found));
    }

    void add(std::string what, double value, std::string unit, double atMost, std::string detail)
    {
        m_figures.push_back(
            {"P05", std::move(what), value, std::move(unit), atMost, std::move(detail)});
    }

    BenchOffice m_office;
    sqlite::Database m_reader;
    registers::CaseList m_list;
    std::vector<Figure> m_figures;
};

} // namespace

std::vector<Figure> benchList(const Setup& setup)
{
    return ListBench(setup, setup.manyRows > 0 ? setup.manyRows : setup.rows).run();
}

} // namespace jejak::bench
