#pragma once

#include "ui/async/job.h"
#include "ui/async/worker_thread.h"

#include <QPointer>

namespace jejak::ui {

// Runs jobs on a Context that lives on one thread of its own: made there, used there, destroyed
// there. Jobs run in the order they are handed in; each answer comes on the caller's thread, and
// not at all once its receiver is gone. To be used from the thread it was made on.
//
//     m_worker.run(this, [id](Desk& desk, JobControl&) { return desk.cases().find(id); },
//                  [this](Result<Case> found) { show(std::move(found)); });
template <typename Context>
class Worker
{
public:
    // `note` hears of the Errors of all jobs.
    explicit Worker(ErrorNote note = {})
        : m_note(std::move(note))
    {
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    ~Worker()
    {
        // The context dies on its thread, after the job that may be using it.
        m_thread.end([context = m_context] { context->reset(); });
    }

    // Makes the context by `make()`, which returns Result<std::unique_ptr<Context>>, in place of
    // the one before; `answer` gets Result<void>.
    template <typename Make, typename Answer>
    Task open(QObject* receiver, Make make, Answer answer)
    {
        return enqueue(
            receiver,
            [context = m_context, make = std::move(make)](JobControl&) mutable -> Result<void> {
                context->reset();
                TRY_ASSIGN(auto made, make());
                *context = std::move(made);
                return {};
            },
            std::move(answer), {});
    }

    // Destroys the context after the jobs handed in so far.
    template <typename Answer>
    Task close(QObject* receiver, Answer answer)
    {
        return enqueue(receiver, [context = m_context](JobControl&) { context->reset(); },
                       std::move(answer), {});
    }

    // Runs `job(Context&, JobControl&)`, which returns T or Result<T>; `answer` gets Result<T>.
    // Without a context the answer is the Error `noOffice`. `progress` is called on the caller's
    // thread.
    template <typename Job, typename Answer>
    Task run(QObject* receiver, Job job, Answer answer, JobControl::Report progress = {})
    {
        using Returned = std::invoke_result_t<Job&, Context&, JobControl&>;
        using Answered = typename ResultOf<Returned>::type;
        return enqueue(
            receiver,
            [context = m_context, job = std::move(job)](JobControl& control) mutable -> Answered {
                if (!*context)
                    return fail(ErrorCode::noOffice);
                return runGuarded(job, **context, control);
            },
            std::move(answer), std::move(progress));
    }

private:
    // The common way of all jobs to the thread and back.
    template <typename Job, typename Answer>
    Task enqueue(QObject* receiver, Job job, Answer answer, JobControl::Report progress)
    {
        using Answered = typename ResultOf<std::invoke_result_t<Job&, JobControl&>>::type;
        const std::stop_source source;
        const QPointer<QObject> alive(receiver);
        WorkerThread* thread = &m_thread;
        JobControl::Report report;
        if (progress)
            report = [thread, alive, progress = std::move(progress)](Progress now) {
                thread->answer([alive, progress, now] {
                    if (alive)
                        progress(now);
                });
            };
        // Shared, because std::function copies and a job or an answer may hold what cannot be.
        auto sharedJob = std::make_shared<Job>(std::move(job));
        auto sharedAnswer = std::make_shared<Answer>(std::move(answer));
        thread->post([thread, alive, sharedJob, sharedAnswer = std::move(sharedAnswer),
                      report = std::move(report), stop = source.get_token(),
                      note = m_note]() mutable {
            JobControl control(stop, thread->ending(), report);
            auto answered = std::make_shared<Answered>(control.stopRequested()
                                                           ? Answered(fail(ErrorCode::cancelled))
                                                           : runGuarded(*sharedJob, control));
            if (note && !*answered)
                note(answered->error());
            // Moved, so that what the answer holds dies on the caller's thread.
            thread->answer([alive, sharedAnswer = std::move(sharedAnswer), answered] {
                if (alive)
                    (*sharedAnswer)(std::move(*answered));
            });
        });
        return Task(source);
    }

    ErrorNote m_note;
    std::shared_ptr<std::unique_ptr<Context>> m_context =
        std::make_shared<std::unique_ptr<Context>>();
    WorkerThread m_thread;
};

} // namespace jejak::ui
