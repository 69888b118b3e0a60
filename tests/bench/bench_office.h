#pragma once

#include "core/crypto/keys.h"
#include "core/desk/desk.h"

namespace jejak::bench {

// An office made for measuring, in a folder that is emptied first, filled by importing a register.
class BenchOffice
{
public:
    BenchOffice(const std::filesystem::path& folder, const reference::ReferenceData& reference);

    // The same folder, opened again as it was left.
    static BenchOffice reopen(const std::filesystem::path& folder,
                              const reference::ReferenceData& reference);

    // Imports the register and returns the CPU seconds it took.
    double import(const std::filesystem::path& file, const WorkControl& control = {});

    desk::Desk& desk() { return *m_desk; }
    const access::Session& session() const { return m_session; }

private:
    struct Opened
    {
    };
    BenchOffice(Opened, const std::filesystem::path& folder,
                const reference::ReferenceData& reference);

    struct Tools
    {
        SystemClock clock;
        crypto::SystemRandom random;
    };
    std::unique_ptr<Tools> m_tools = std::make_unique<Tools>();
    std::unique_ptr<desk::Desk> m_desk;
    access::Session m_session;
};

} // namespace jejak::bench
