#include "ui/async/worker.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;

namespace {

struct Ledger
{
    explicit Ledger(bool* destroyedOnOwnThread)
        : destroyed(destroyedOnOwnThread)
    {
    }
    ~Ledger() { *destroyed = QThread::currentThreadId() == thread; }

    std::vector<int> lines;
    Qt::HANDLE thread = QThread::currentThreadId();
    bool* destroyed;
};

// Lets the event loop run until `done`, at most ten seconds.
template <typename Done>
bool wait(Done done)
{
    const QDeadlineTimer deadline(10000);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return done();
}

struct Desk
{
    bool destroyedOnOwnThread = false;
    QObject receiver;
    Worker<Ledger> worker;

    Desk()
    {
        worker.open(
            &receiver,
            [this]() -> Result<std::unique_ptr<Ledger>> {
                return std::make_unique<Ledger>(&destroyedOnOwnThread);
            },
            [](const Result<void>&) {});
    }
};

} // namespace

TEST_CASE("Worker: jobs run in order, away from the caller, and answer on the caller's thread",
          "[ui][async]")
{
    Desk desk;
    std::vector<int> answers;
    bool onOwnThread = true;
    const Qt::HANDLE caller = QThread::currentThreadId();
    for (int i = 0; i < 100; ++i)
        desk.worker.run(
            &desk.receiver,
            [i](Ledger& ledger, JobControl&) {
                ledger.lines.push_back(i);
                return std::pair(ledger.lines.size(), QThread::currentThreadId());
            },
            [&, i](Result<std::pair<std::size_t, Qt::HANDLE>> result) {
                onOwnThread = onOwnThread && QThread::currentThreadId() == caller &&
                              result->second != caller && result->first == std::size_t(i) + 1;
                answers.push_back(i);
            });
    REQUIRE(wait([&] { return answers.size() == 100; }));
    CHECK(onOwnThread);
    CHECK(std::is_sorted(answers.begin(), answers.end()));
}

TEST_CASE("Worker: what a job refuses or throws arrives as an Error", "[ui][async]")
{
    Desk desk;
    std::vector<ErrorCode> codes;
    const auto note = [&](const Result<int>& result) { codes.push_back(result.error().code); };
    desk.worker.run(
        &desk.receiver,
        [](Ledger&, JobControl&) -> Result<int> { return fail(ErrorCode::diskFull); }, note);
    desk.worker.run(
        &desk.receiver, [](Ledger&, JobControl&) -> int { throw std::runtime_error("broken"); },
        note);
    REQUIRE(wait([&] { return codes.size() == 2; }));
    CHECK(codes == std::vector{ErrorCode::diskFull, ErrorCode::unexpected});
}

TEST_CASE("Worker: a full disk that a job meets is named, and told to who keeps the log",
          "[ui][async]")
{
    std::vector<std::pair<ErrorCode, std::string>> noted;
    std::optional<ErrorCode> answered;
    QObject receiver;
    Worker<int> worker([&](const Error& error) { noted.emplace_back(error.code, error.detail); });
    worker.open(
        &receiver, []() -> Result<std::unique_ptr<int>> { return std::make_unique<int>(1); },
        [](const Result<void>&) {});
    const auto full = std::make_error_code(std::errc::no_space_on_device);

    worker.run(
        &receiver,
        [full](int&, JobControl&) -> int {
            throw std::filesystem::filesystem_error("write", "/home/siti/kantor", full);
        },
        [&](const Result<int>& result) { answered = result.error().code; });

    REQUIRE(wait([&] { return answered.has_value(); }));
    CHECK(answered == ErrorCode::diskFull);
    CHECK(noted == std::vector{std::pair(ErrorCode::diskFull, full.message())});
}

TEST_CASE("Worker: no answer comes after its receiver is gone", "[ui][async]")
{
    Desk desk;
    bool answered = false;
    bool later = false;
    auto leaving = std::make_unique<QObject>();
    desk.worker.run(
        leaving.get(), [](Ledger&, JobControl&) { return 1; },
        [&](const Result<int>&) { answered = true; });
    leaving.reset();
    desk.worker.run(
        &desk.receiver, [](Ledger&, JobControl&) { return 2; },
        [&](const Result<int>&) { later = true; });
    REQUIRE(wait([&] { return later; }));
    CHECK_FALSE(answered);
}

TEST_CASE("Worker: a cancelled job stops and says so", "[ui][async]")
{
    Desk desk;
    std::optional<Result<int>> running;
    std::optional<Result<int>> waiting;
    std::atomic<bool> started = false;
    Task first = desk.worker.run(
        &desk.receiver,
        [&](Ledger&, JobControl& control) -> Result<int> {
            started = true;
            while (!control.stopRequested())
                std::this_thread::yield();
            return fail(ErrorCode::cancelled);
        },
        [&](Result<int> result) { running = std::move(result); });
    Task second = desk.worker.run(
        &desk.receiver,
        [](Ledger& ledger, JobControl&) {
            ledger.lines.push_back(1);
            return 1;
        },
        [&](Result<int> result) { waiting = std::move(result); });
    while (!started)
        std::this_thread::yield();
    second.cancel();
    first.cancel();
    REQUIRE(wait([&] { return running && waiting; }));
    CHECK(running->error().code == ErrorCode::cancelled);
    CHECK(waiting->error().code == ErrorCode::cancelled);
}

TEST_CASE("Worker: progress arrives before the answer, the last of it always", "[ui][async]")
{
    Desk desk;
    std::vector<std::int64_t> seen;
    std::optional<std::size_t> seenAtAnswer;
    desk.worker.run(
        &desk.receiver,
        [](Ledger&, JobControl& control) {
            for (int i = 1; i <= 100000; ++i)
                control.report({i, 100000});
        },
        [&](const Result<void>&) { seenAtAnswer = seen.size(); },
        [&](Progress progress) { seen.push_back(progress.done); });
    REQUIRE(wait([&] { return seenAtAnswer.has_value(); }));
    REQUIRE_FALSE(seen.empty());
    CHECK(seen.back() == 100000);
    CHECK(seen.size() < 1000);
    CHECK(*seenAtAnswer == seen.size());
}

TEST_CASE("Worker: without a context jobs are answered, not run", "[ui][async]")
{
    QObject receiver;
    Worker<Ledger> worker;
    std::optional<Result<int>> answer;
    worker.run(
        &receiver, [](Ledger&, JobControl&) { return 1; },
        [&](Result<int> result) { answer = std::move(result); });
    REQUIRE(wait([&] { return answer.has_value(); }));
    CHECK(answer->error().code == ErrorCode::noOffice);
}

TEST_CASE("Worker: the context dies on its own thread, and waiting jobs are dropped", "[ui][async]")
{
    bool destroyedOnOwnThread = false;
    bool dropped = true;
    QObject receiver;
    {
        Worker<Ledger> worker;
        worker.open(
            &receiver,
            [&]() -> Result<std::unique_ptr<Ledger>> {
                return std::make_unique<Ledger>(&destroyedOnOwnThread);
            },
            [](const Result<void>&) {});
        std::atomic<bool> started = false;
        worker.run(
            &receiver,
            [&](Ledger&, JobControl& control) {
                started = true;
                while (!control.stopRequested())
                    std::this_thread::yield();
            },
            [](const Result<void>&) {});
        worker.run(
            &receiver, [&](Ledger&, JobControl&) { dropped = false; }, [](const Result<void>&) {});
        while (!started)
            std::this_thread::yield();
    }
    CHECK(destroyedOnOwnThread);
    CHECK(dropped);
}
