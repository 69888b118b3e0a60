#include "app/window/start_measurement.h"

#include <cstdio>
#include <ctime>
#include <iostream>
#include <thread>

#include <QApplication>
#include <QEvent>
#include <QTableView>
#include <QTimer>

#ifdef _WIN32
#include <windows.h>
#endif

namespace jejak::app {
namespace {

double threadMilliseconds()
{
#ifdef _WIN32
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user);
    const auto ticks = [](const FILETIME& time) {
        return (static_cast<std::uint64_t>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    };
    return static_cast<double>(ticks(kernel) + ticks(user)) / 1e4;
#else
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#endif
}

} // namespace

StartMeasurement::StartMeasurement(Program& program)
    : m_program(program)
{
}

void StartMeasurement::begin()
{
    connect(&m_program, &Program::opened, this, &StartMeasurement::watchList);
}

void StartMeasurement::watchList()
{
    m_program.window().showPage(QString::fromLatin1(ui::page::cases));
    for (QTableView* table : m_program.window().findChildren<QTableView*>())
        table->viewport()->installEventFilter(this);
}

bool StartMeasurement::eventFilter(QObject* watched, QEvent* event)
{
    const auto* table = qobject_cast<QTableView*>(watched->parent());
    if (!m_reported && event->type() == QEvent::Paint && table != nullptr && table->model() &&
        table->model()->rowCount() > 0) {
        m_reported = true;
        // After this paint, not before it.
        QTimer::singleShot(0, this, &StartMeasurement::report);
    }
    return QObject::eventFilter(watched, event);
}

void StartMeasurement::report()
{
    std::printf("{\"gui_thread_cpu_ms\": %.1f}\n", threadMilliseconds());
    std::fflush(stdout);
    std::thread([] {
        std::string line;
        while (std::getline(std::cin, line)) {
            // Stays until whoever measures closes the pipe.
        }
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit,
                                  Qt::QueuedConnection);
    }).detach();
}

} // namespace jejak::app
