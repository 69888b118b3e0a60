#include "tests/bench/bench_office.h"

#include "tests/bench/measurement.h"

#include <stdexcept>

#include <fmt/format.h>

namespace jejak::bench {
namespace {

template <typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(fmt::format("{} {} {}", name(result.error().code),
                                             result.error().arguments.field,
                                             result.error().detail));
    return *std::move(result);
}

const std::filesystem::path& emptied(const std::filesystem::path& folder)
{
    std::filesystem::remove_all(folder);
    return folder;
}

} // namespace

BenchOffice::BenchOffice(const std::filesystem::path& folder,
                         const reference::ReferenceData& reference)
{
    orThrow(desk::createOffice(emptied(folder),
                               {.code = "74",
                                .name = "Inspektorat Provinsi Sulawesi Tenggara",
                                .admin = "Rina Pelindung",
                                .timeZone = TimeZone::wita},
                               reference, {m_tools->clock, m_tools->random}));
    *this = BenchOffice(Opened{}, folder, reference);
}

BenchOffice::BenchOffice(Opened, const std::filesystem::path& folder,
                         const reference::ReferenceData& reference)
    : m_desk(orThrow(desk::Desk::open(folder, desk::DeskMode::write, reference,
                                      {m_tools->clock, m_tools->random})))
    , m_session(orThrow(m_desk->session({})))
{
}

BenchOffice BenchOffice::reopen(const std::filesystem::path& folder,
                                const reference::ReferenceData& reference)
{
    return {Opened{}, folder, reference};
}

double BenchOffice::import(const std::filesystem::path& file, const WorkControl& control)
{
    const double begin = cpuSeconds();
    orThrow(m_desk->registerImport().run(m_session, file, {}, control));
    return cpuSeconds() - begin;
}

} // namespace jejak::bench
