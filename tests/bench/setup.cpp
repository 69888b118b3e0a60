#include "tests/bench/bench_office.h"
#include "tests/bench/benches.h"
#include "tests/bench/register_maker.h"

#include <fmt/format.h>

namespace jejak::bench {

std::filesystem::path Setup::registerOf(int count) const
{
    auto file = folder / fmt::format("register-{}.csv", count);
    if (!std::filesystem::exists(file))
        makeRegister(file, count);
    return file;
}

std::filesystem::path Setup::office(int cases) const
{
    auto path = folder / fmt::format("office-{}", cases);
    if (!std::filesystem::exists(path)) {
        fmt::print(stderr, "an office with {} cases\n", cases);
        BenchOffice(path, reference).import(registerOf(cases));
    }
    return path;
}

} // namespace jejak::bench
