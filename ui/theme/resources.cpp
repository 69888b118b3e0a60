#include "ui/theme/resources.h"

#include <QtGlobal>

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

} // namespace jejak::ui
