#pragma once

#include "core/base/result.h"
#include "core/sqlite/unit_of_work.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace jejak::ui {

// How far a job is; `total` 0 means unknown.
struct Progress
{
    std::int64_t done = 0;
    std::int64_t total = 0;
};

// What a job is given on the worker thread: whether to stop, and where to tell how far it is.
class JobControl
{
public:
    using Report = std::function<void(Progress)>;

    JobControl(std::stop_token task, std::stop_token thread, Report report)
        : m_task(std::move(task))
        , m_thread(std::move(thread))
        , m_report(std::move(report))
    {
    }

    bool stopRequested() const { return m_task.stop_requested() || m_thread.stop_requested(); }

    // May be called for every row; passes on at most about 20 a second, and the last.
    void report(Progress progress)
    {
        const auto now = std::chrono::steady_clock::now();
        const bool last = progress.total > 0 && progress.done >= progress.total;
        if (!m_report || (!last && now - m_reported < std::chrono::milliseconds(50)))
            return;
        m_reported = now;
        m_report(progress);
    }

private:
    std::stop_token m_task;
    std::stop_token m_thread;
    Report m_report;
    std::chrono::steady_clock::time_point m_reported{};
};

// The caller's hold on a job. Letting go of it changes nothing; cancelling asks the job to stop,
// and its answer is then the Error `cancelled` unless it was done already.
class Task
{
public:
    Task() = default;
    explicit Task(std::stop_source source)
        : m_source(std::move(source))
    {
    }

    void cancel() { m_source.request_stop(); }

private:
    std::stop_source m_source{std::nostopstate};
};

// Result<T> of a job that returns T or Result<T>.
template <typename Value>
struct ResultOf
{
    using type = Result<Value>;
};
template <typename Value>
struct ResultOf<Result<Value>>
{
    using type = Result<Value>;
};

// Hears of every Error a job ends with, on the worker's thread.
using ErrorNote = std::function<void(const Error&)>;

// Calls `job`; what it throws becomes the Error that says what the machine did wrong: a full disk,
// a damaged file.
template <typename Job, typename... Arguments>
auto runGuarded(Job& job, Arguments&... arguments) ->
    typename ResultOf<std::invoke_result_t<Job&, Arguments&...>>::type
{
    using Returned = std::invoke_result_t<Job&, Arguments&...>;
    try {
        if constexpr (std::is_void_v<Returned>) {
            job(arguments...);
            return {};
        } else {
            return job(arguments...);
        }
    } catch (...) {
        return tl::unexpected(sqlite::errorOfCurrentException({}));
    }
}

} // namespace jejak::ui
