#include "app/cli/command_line.h"

#include <clocale>
#include <iostream>
#include <string_view>

#include <QCoreApplication>

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

} // namespace

int main(int argc, char* argv[])
{
    useUtf8();
    const QCoreApplication application(argc, argv);
    std::vector<std::string> arguments;
    for (const QString& argument : QCoreApplication::arguments().mid(1))
        arguments.push_back(argument.toStdString());
    return jejak::app::runCommandLine(arguments, std::cout, std::cerr);
}
