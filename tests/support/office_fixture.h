#pragma once

#include "core/desk/desk.h"

#include <filesystem>
#include <random>

namespace jejak::test {

// The same bytes in every run, so that ids and salts are too.
class SeededRandom final : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::mt19937 m_generator{1};
};

// A folder that disappears with the test.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

// Reference data, loaded once for all tests.
const reference::ReferenceData& referenceData();

// An open office "Inspektorat Kabupaten Kolaka" (74.01), on Saturday 21 November 2026, 09:00 WITA.
struct OfficeFixture
{
    explicit OfficeFixture(std::string code = "74.01");

    // Closes the desk and opens the folder again.
    void reopen(desk::DeskMode mode = desk::DeskMode::write);

    // A complete case about one person: a report received on 2 October 2026, one act.
    static cases::CaseContent sampleContent(Date occurred = std::chrono::year{2026} / 9 / 25);

    TemporaryFolder folder;
    FixedClock clock;
    SeededRandom random;
    std::unique_ptr<desk::Desk> desk;
    access::Session session; // of the first user, who holds every role
};

// The value, or a failed requirement that names the error.
template <typename T>
T require(Result<T> result);

} // namespace jejak::test

#include <catch2/catch.hpp>

template <typename T>
T jejak::test::require(Result<T> result)
{
    if (!result)
        FAIL(name(result.error().code)
             << ": " << result.error().arguments.field << " " << result.error().arguments.value
             << " " << result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}
