#include "app/cli/command_line.h"

#include <algorithm>
#include <clocale>
#include <iostream>
#include <memory>
#include <string_view>

#include <QGuiApplication>
#include <QLoggingCategory>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace {

// Scheduled jobs often run in the locale "C", about which Qt would complain on standard error.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (nl_langinfo(CODESET) != std::string_view("UTF-8"))
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

// Only reports are painted, and they need no screen.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    const bool paints = std::any_of(argv, argv + argc, [](const char* argument) {
        return argument == std::string_view("report");
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without a session of a desktop Qt would remark on what that session lacks.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    useUtf8();
    const auto application = makeApplication(argc, argv);
    std::vector<std::string> arguments;
    for (const QString& argument : QCoreApplication::arguments().mid(1))
        arguments.push_back(argument.toStdString());
    return jejak::app::runCommandLine(arguments, std::cout, std::cerr);
}
