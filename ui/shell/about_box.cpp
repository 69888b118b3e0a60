#include "ui/shell/about_box.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace jejak::ui {

namespace {

struct AboutBox
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::AboutBox)
};

} // namespace

void showAbout(QWidget* parent)
{
    QMessageBox::about(
        parent, AboutBox::tr("About Jejak Netral"),
        AboutBox::tr(
            "<h3>Jejak Netral %1</h3>"
            "<p>Follows violations of the neutrality of civil servants from the report to the "
            "sanction. Works without a network; every change stays in the journal.</p>"
            "<p>Free software under the GNU General Public License, version 3 or later. It comes "
            "without any warranty.</p><p>Built with Qt %2. Icons: Breeze by KDE. Fonts: "
            "Liberation.</p>")
            .arg(QStringLiteral(JEJAK_VERSION), QLatin1String(qVersion())));
}

} // namespace jejak::ui
