#define CATCH_CONFIG_RUNNER
#include "ui/theme/theme.h"

#include <QApplication>

#include <catch2/catch.hpp>

// The tests of the window need an application and no screen.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    jejak::ui::Theme(jejak::ui::Scheme::light).apply(application);
    return Catch::Session().run(argc, argv);
}
