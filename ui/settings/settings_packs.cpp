// What SettingsPage does with packs of rules: it shows, imports and proposes them.

#include "ui/settings/holiday_dialog.h"
#include "ui/settings/pack_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/text/format.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

#include <nlohmann/json.hpp>

namespace jejak::ui {

void SettingsPage::showPacks()
{
    m_workspace.desk.run(
        this,
        [](desk::Desk& desk, JobControl&) {
            QStringList packs;
            for (const reference::Pack& pack : desk.packs())
                packs += tr("%1 of %2")
                             .arg(QString::fromStdString(pack.label()), shortDate(pack.issued));
            return packs;
        },
        [this](const Result<QStringList>& packs) {
            if (!packs)
                return;
            const QString calendar =
                tr("Calendar: %1.")
                    .arg(QString::fromStdString(m_workspace.counting->calendar.version()));
            m_packs->setText(
                packs->isEmpty()
                    ? tr("%1 The rules are those of the program.").arg(calendar)
                    : tr("%1 Corrected by: %2.").arg(calendar, packs->join(QStringLiteral(", "))));
        });
}

void SettingsPage::importPack()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a pack of rules"), {},
                                                      tr("Pack of rules (*.json);;All files (*)"));
    if (!file.isEmpty())
        openPack(file);
}

void SettingsPage::addHoliday()
{
    HolidayDialog dialog(m_workspace.today(), this);
    if (dialog.exec() == QDialog::Accepted)
        proposePack(dialog.packContent());
}

void SettingsPage::proposePack(const nlohmann::json& content)
{
    showPack(new PackDialog(
        m_workspace, tr("A correction by this office"),
        [content](desk::Desk& desk, const access::Session& session) {
            return desk::makeOwnPack(desk, session, content);
        },
        this));
}

void SettingsPage::openPack(const QString& file)
{
    showPack(new PackDialog(m_workspace, file, this));
}

void SettingsPage::showPack(PackDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PackDialog::packTaken, this, [this](const QString& label, bool moves) {
        const auto before = m_workspace.counting;
        takeRules();
        emit messageRaised(
            {StatusRole::good,
             tr("The pack %1 was taken in. No limit that began before has moved.").arg(label)});
        if (moves && m_recalculate->isEnabled())
            recalculate(before);
    });
    dialog->open();
}

} // namespace jejak::ui
