#pragma once

#include "tests/support/office_fixture.h"

#include <nlohmann/json.hpp>

namespace jejak::test {

// How a command ended, and what it wrote.
struct Answer
{
    int code = 0;
    std::string out;
    std::string err;

    // The result of a command with --json.
    nlohmann::json json() const { return nlohmann::json::parse(out); }

    // The code of the error, or empty.
    std::string error() const;
};

// Runs commands over a temporary data folder, on Saturday 21 November 2026, 09:00 WITA.
class CommandFixture
{
public:
    // With --data, --json and --now.
    Answer run(std::vector<std::string> arguments) const;

    // As they stand.
    static Answer runPlainly(const std::vector<std::string>& arguments);

    // An office "Inspektorat Kabupaten Kolaka" (74.01) without cases.
    void init() const;

    // Records the sample case and gives its register number.
    std::string addCase() const;

    std::filesystem::path write(const std::string& name, const std::string& text) const;
    std::filesystem::path writeJson(const std::string& name, const nlohmann::json& object) const;

    // What `case add` reads: one civil servant, one act.
    static nlohmann::json sampleCase();

    std::filesystem::path data() const { return folder.path() / "data"; }

    TemporaryFolder folder;
};

} // namespace jejak::test
