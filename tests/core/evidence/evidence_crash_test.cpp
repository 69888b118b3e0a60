#ifndef _WIN32

#include "core/evidence/evidence_service.h"
#include "tests/support/files.h"
#include "tests/support/office_fixture.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

using namespace jejak;
using test::require;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t fileSize = 3U << 20;

struct CrashFixture : test::OfficeFixture
{
    CrashFixture()
    {
        caseId = require(desk->cases().add(session, sampleContent())).id;
        test::writeFile(source, std::string(fileSize, 'x'));
        desk.reset();
    }

    // Runs `work` on the data folder in a process of its own; its exit status as waitpid gives it.
    int inAnotherProcess(const std::function<int(desk::Desk&)>& work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            auto opened = desk::Desk::open(folder.path() / "data", desk::DeskMode::write,
                                           test::referenceData(), {clock, random});
            ::_exit(opened ? work(**opened) : 100);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return status;
    }

    bool hasLeftovers() const
    {
        return fs::exists(folder.path() / "data" / "tmp" / "evidence.part");
    }

    fs::path source = folder.path() / "source";
    CaseId caseId;
};

} // namespace

TEST_CASE("Evidence: killed at any moment, every recorded file is whole and leftovers are swept",
          "[evidence][crash]")
{
    CrashFixture office;
    bool hadLeftovers = false;
    for (int moment = 1; moment <= 3; ++moment) {
        const int status = office.inAnotherProcess([&](desk::Desk& desk) {
            int told = 0;
            const WorkControl control{.report =
                                          [&](std::int64_t, std::int64_t) {
                                              if (++told == moment)
                                                  ::raise(SIGKILL);
                                          },
                                      .stopRequested = {}};
            return desk.evidence().add(office.session, office.caseId, {office.source}, control) ? 0
                                                                                                : 1;
        });
        CHECK(WIFSIGNALED(status));
        hadLeftovers = hadLeftovers || office.hasLeftovers();

        office.reopen();
        CHECK_FALSE(office.hasLeftovers());
        CHECK(require(office.desk->verify(office.session, true)).empty());
        CHECK(require(office.desk->evidence().list(office.session, office.caseId)).empty());
        office.desk.reset();
    }
    CHECK(hadLeftovers);
}

TEST_CASE("Evidence: a disk that fills up leaves neither half a file nor a record",
          "[evidence][crash]")
{
    CrashFixture office;
    const int status = office.inAnotherProcess([&](desk::Desk& desk) {
        const rlimit limit{fileSize / 2, fileSize / 2};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
        const auto added = desk.evidence().add(office.session, office.caseId, {office.source});
        if (added)
            return 1;
        return added.error().code == ErrorCode::diskFull ? 0 : 2;
    });
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);

    CHECK_FALSE(office.hasLeftovers());
    office.reopen();
    CHECK(require(office.desk->evidence().verify(office.session, std::nullopt)).unnamed == 0);
    CHECK(require(office.desk->evidence().list(office.session, office.caseId)).empty());
    // With room again the same works without further ado.
    CHECK(require(office.desk->evidence().add(office.session, office.caseId, {office.source}))
              .items.size() == 1);
}

#endif
