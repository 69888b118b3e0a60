#include "ui/async/worker_thread.h"

#include <utility>

namespace jejak::ui {

WorkerThread::WorkerThread(QObject* parent)
    : QObject(parent)
    , m_thread([this] { work(); })
{
}

WorkerThread::~WorkerThread()
{
    end();
}

void WorkerThread::end(std::function<void()> last)
{
    if (!m_thread.joinable())
        return;
    m_ending.request_stop();
    std::deque<std::function<void()>> dropped;
    {
        const std::lock_guard lock(m_mutex);
        dropped.swap(m_jobs);
        if (last)
            m_jobs.push_back(std::move(last));
    }
    m_wake.notify_all();
    m_thread.join();
}

void WorkerThread::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void WorkerThread::answer(std::function<void()> answer)
{
    // Qt drops queued calls to an object that is gone, and the end of this object waits for the
    // thread that queues them.
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void WorkerThread::work()
{
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending.stop_requested() || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace jejak::ui
