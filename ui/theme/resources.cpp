#include "ui/theme/resources.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QVariant>

// The resources of a static library are only linked when named, and outside every namespace.
static void nameResources()
{
    Q_INIT_RESOURCE(jejak_window);
}

namespace jejak::ui {

void loadResources()
{
    nameResources();
}

void loadFonts()
{
    constexpr const char* loaded = "jejakFontsLoaded";
    if (qApp->property(loaded).toBool())
        return;
    loadResources();
    for (const auto* face : {"Regular", "Bold", "Italic"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/jejak/fonts/LiberationSans-%1.ttf").arg(QLatin1String(face)));
    qApp->setProperty(loaded, true);
}

} // namespace jejak::ui
