#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

#include <QObject>

namespace jejak::ui {

// One thread that runs jobs in the order they came. What it answers runs on the thread the object
// belongs to.
class WorkerThread final : public QObject
{
    Q_OBJECT

public:
    explicit WorkerThread(QObject* parent = nullptr);
    ~WorkerThread() override;

    void post(std::function<void()> job);

    // Asks the running job to stop, drops the waiting ones, runs `last` on the thread and waits
    // for its end. The destructor does the same without a last job.
    void end(std::function<void()> last = {});

    // For jobs: runs `answer` on the object's own thread, never after its end.
    void answer(std::function<void()> answer);

    // Set when the thread is ending.
    std::stop_token ending() const { return m_ending.get_token(); }

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::stop_source m_ending;
    std::thread m_thread;
};

} // namespace jejak::ui
