#ifndef _WIN32

#include "core/crypto/keys.h"
#include "tests/support/long_runs.h"
#include "tests/support/office_fixture.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jejak;
using test::OfficeFixture;
using test::require;

namespace fs = std::filesystem;

namespace {

using Clocks = std::chrono::steady_clock;
using Number = std::array<char, 16>; // "74.01-2026-A0001"

// A process that records cases as fast as it can and tells the number of each that was recorded.
class RecordingProcess
{
public:
    explicit RecordingProcess(const fs::path& data, const Clock& clock)
    {
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        m_pid = ::fork();
        if (m_pid == 0) {
            ::close(ends[0]);
            ::_exit(record(data, clock, ends[1]));
        }
        ::close(ends[1]);
        m_told = ends[0];
    }

    ~RecordingProcess() { ::close(m_told); }
    RecordingProcess(const RecordingProcess&) = delete;
    RecordingProcess& operator=(const RecordingProcess&) = delete;

    std::optional<std::string> next() const
    {
        Number number{};
        if (::read(m_told, number.data(), number.size()) != static_cast<ssize_t>(number.size()))
            return std::nullopt;
        return std::string(number.begin(), number.end());
    }

    void kill() const
    {
        ::kill(m_pid, SIGKILL);
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        CHECK(WIFSIGNALED(status));
    }

private:
    static int record(const fs::path& data, const Clock& clock, int tell)
    {
        crypto::SystemRandom random; // or every process would make the same ids
        auto opened =
            desk::Desk::open(data, desk::DeskMode::write, test::referenceData(), {clock, random});
        if (!opened)
            return 1;
        desk::Desk& desk = **opened;
        const auto session = desk.session({});
        while (true) {
            const auto made = desk.cases().add(*session, OfficeFixture::sampleContent());
            if (!made || ::write(tell, made->number.data(), made->number.size()) < 0)
                return 2;
        }
    }

    pid_t m_pid = -1;
    int m_told = -1;
};

void spin(std::chrono::microseconds time)
{
    for (const auto end = Clocks::now() + time; Clocks::now() < end;) {
        // The moment of killing is to lie anywhere inside a commit.
    }
}

// Files written by this process end at `bytes` while it lives, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

// Root may write anywhere; this makes it an ordinary user for a while.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_isRoot(::geteuid() == 0)
    {
        if (m_isRoot)
            m_isRoot = ::seteuid(65534) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_isRoot)
            static_cast<void>(::seteuid(0));
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    bool m_isRoot;
};

// Adds cases until it fails. How many were added, and why it ended.
std::pair<int, Error> addUntilRefused(OfficeFixture& office)
{
    for (int added = 0; added < 5000; ++added) {
        auto content = OfficeFixture::sampleContent();
        content.narrative.assign(20000, 'x');
        if (const auto made = office.desk->cases().add(office.session, content); !made)
            return {added, made.error()};
    }
    return {5000, {}};
}

std::int64_t countCases(OfficeFixture& office)
{
    return office.desk->database().integer("SELECT count(*) FROM case_file").value();
}

} // namespace

TEST_CASE("Crash: killed at any moment, nothing that was acknowledged is lost", "[system][crash]")
{
    OfficeFixture office;
    office.desk.reset();
    const fs::path data = office.folder.path() / "data";
    std::mt19937 random(11);
    std::vector<std::string> acknowledged;

    for (unsigned kill = 0; kill < test::runs(30, 1000); ++kill) {
        const RecordingProcess process(data, office.clock);
        for (auto wanted = 1 + random() % 3; wanted > 0; --wanted) {
            const auto number = process.next();
            REQUIRE(number); // or it could not take the lock of the one killed before
            acknowledged.push_back(*number);
        }
        spin(std::chrono::microseconds(random() % 4000));
        process.kill();
        while (const auto number = process.next())
            acknowledged.push_back(*number);
        office.clock.advance(std::chrono::seconds(1));
    }

    office.reopen();
    for (const std::string& number : acknowledged)
        CHECK(office.desk->cases().find(number));
    CHECK(std::set<std::string>(acknowledged.begin(), acknowledged.end()).size() ==
          acknowledged.size());
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Crash: an office whose making is killed at any moment is whole or can be made again",
          "[system][crash]")
{
    const test::TemporaryFolder folder;
    const fs::path data = folder.path() / "data";
    const FixedClock clock(Instant(std::chrono::days(20000)));
    std::mt19937 random(5);
    const auto make = [&] {
        crypto::SystemRandom chance;
        return desk::createOffice(data, {.code = "74.01", .name = "Inspektorat", .admin = "Rina"},
                                  test::referenceData(), {clock, chance});
    };
    const auto open = [&] {
        crypto::SystemRandom chance;
        return desk::Desk::open(data, desk::DeskMode::write, test::referenceData(),
                                {clock, chance});
    };
    for (unsigned kill = 0; kill < test::runs(20, 300); ++kill) {
        const pid_t process = ::fork();
        if (process == 0)
            ::_exit(make() ? 0 : 1);
        spin(std::chrono::microseconds(random() % 40000));
        ::kill(process, SIGKILL);
        int status = 0;
        ::waitpid(process, &status, 0);

        if (const auto opened = open())
            fs::remove_all(data);
        else // and the next one is made over what is left
            CHECK(opened.error().code == ErrorCode::noOffice);
    }
    require(make());
    const auto whole = require(open());
    CHECK(require(whole->verify(require(whole->session({})), true)).empty());
}

TEST_CASE("Full disk: the act is refused whole, and recording goes on when there is room",
          "[system][crash]")
{
    OfficeFixture office;
    {
        const FileSizeLimit limit(1 << 20);
        const auto [added, error] = addUntilRefused(office);
        CHECK(error.code == ErrorCode::diskFull);
        CHECK(error.arguments.folder == office.desk->folder().path.string());
        CHECK(added > 0);
        CHECK(countCases(office) == added);
    }
    const auto before = countCases(office);
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));

    CHECK(countCases(office) == before + 1);
    CHECK(require(office.desk->verify(office.session, true)).empty());
    office.reopen();
    CHECK(countCases(office) == before + 1);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Full disk: a database that may not grow refuses the act whole", "[system][crash]")
{
    OfficeFixture office;
    auto& database = office.desk->database();
    database.script("PRAGMA max_page_count = 200");

    const auto [added, error] = addUntilRefused(office);

    CHECK(error.code == ErrorCode::diskFull);
    CHECK(added > 0);
    CHECK(countCases(office) == added);
    CHECK(require(office.desk->verify(office.session, true)).empty());
    database.script("PRAGMA max_page_count = 1000000");
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    CHECK(countCases(office) == added + 1);
}

TEST_CASE("Full disk: a new office that does not fit leaves nothing behind", "[system][crash]")
{
    OfficeFixture office;
    const fs::path wanted = office.folder.path() / "new";
    const fs::path empty = office.folder.path() / "empty";
    fs::create_directories(empty);
    for (rlim_t bytes = 1; bytes < (1 << 20); bytes *= 4)
        for (const fs::path& path : {wanted, empty}) {
            const FileSizeLimit limit(bytes);
            const auto made =
                desk::createOffice(path, {.code = "74.01", .name = "Inspektorat", .admin = "Rina"},
                                   test::referenceData(), {office.clock, office.random});
            if (made) {
                fs::remove_all(path);
                fs::create_directories(empty);
                continue;
            }
            INFO("limit " << bytes << ", " << made.error().detail);
            CHECK(made.error().code == ErrorCode::diskFull);
            CHECK_FALSE(fs::exists(wanted));
            CHECK(fs::is_empty(empty));
        }
}

TEST_CASE("Read-only folder: writing is refused with the reason and nothing changes",
          "[system][crash]")
{
    OfficeFixture office;
    const fs::path data = office.folder.path() / "data";
    office.desk.reset();
    ::chmod(data.c_str(), 0555);
    {
        const OrdinaryUser user;
        if (::access(data.c_str(), W_OK) == 0 && ::geteuid() == 0)
            return; // a machine on which root cannot step down
        const auto opened = desk::Desk::open(data, desk::DeskMode::write, test::referenceData(),
                                             {office.clock, office.random});
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::folderUnwritable);
        const auto made = desk::createOffice(
            data / "new", {.code = "74.01", .name = "Inspektorat", .admin = "Rina"},
            test::referenceData(), {office.clock, office.random});
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::folderUnwritable);
    }
    ::chmod(data.c_str(), 0755);
    CHECK_FALSE(fs::exists(data / "new"));
    office.reopen();
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

#endif
