#include "ui/cases/saved_filters_menu.h"

#include "ui/cases/filter_texts.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/utf8.h"

#include <QInputDialog>

namespace jejak::ui {

using registers::SavedFilter;
using registers::SavedFilters;

namespace {

// A name as people type it is no mnemonic.
QString menuText(const std::string& name)
{
    return fromUtf8(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

SavedFiltersMenu::SavedFiltersMenu(Workspace& workspace,
                                   std::function<registers::CaseFilter()> current, QWidget* parent)
    : QMenu(parent)
    , m_workspace(workspace)
    , m_current(std::move(current))
    , m_removal(new QMenu(tr("&Remove"), this))
{
    setObjectName(QStringLiteral("savedFiltersMenu"));
    m_removal->setObjectName(QStringLiteral("removeFilterMenu"));
    connect(this, &QMenu::aboutToShow, this, &SavedFiltersMenu::fill);
    fill();
    load();
}

void SavedFiltersMenu::load()
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session](desk::Desk& desk, JobControl&) {
            return SavedFilters(desk.database()).list(session);
        },
        [this](Result<std::vector<SavedFilter>> own) {
            if (!own)
                return;
            m_own = *std::move(own);
            fill();
        });
}

void SavedFiltersMenu::fill()
{
    clear();
    for (const BuiltInFilter& each : builtInFilters(m_workspace.today())) {
        QAction* action = addAction(each.title);
        action->setObjectName(each.objectName);
        connect(action, &QAction::triggered, this,
                [this, filter = each.filter] { emit chosen(filter); });
    }
    fillOwn();
    addSeparator();
    QAction* all = addAction(tr("All cases"));
    all->setObjectName(QStringLiteral("filterAll"));
    connect(all, &QAction::triggered, this, [this] { emit chosen({}); });
}

void SavedFiltersMenu::fillOwn()
{
    addSeparator();
    m_removal->clear();
    int place = 0;
    for (const SavedFilter& each : m_own) {
        QAction* use = addAction(menuText(each.name));
        use->setObjectName(QStringLiteral("ownFilter%1").arg(place));
        connect(use, &QAction::triggered, this,
                [this, filter = each.filter] { emit chosen(filter); });
        QAction* forget = m_removal->addAction(menuText(each.name));
        forget->setObjectName(QStringLiteral("removeFilter%1").arg(place++));
        connect(forget, &QAction::triggered, this,
                [this, name = fromUtf8(each.name)] { remove(name); });
    }
    QAction* keep = addAction(tr("&Save this filter..."));
    keep->setObjectName(QStringLiteral("saveFilter"));
    keep->setEnabled(!m_current().isEmpty());
    connect(keep, &QAction::triggered, this, &SavedFiltersMenu::askForName);
    if (!m_own.empty())
        addMenu(m_removal);
}

void SavedFiltersMenu::askForName()
{
    QInputDialog dialog(parentWidget());
    dialog.setObjectName(QStringLiteral("filterNameDialog"));
    dialog.setWindowTitle(tr("Save the filter"));
    dialog.setLabelText(tr("Name of the filter"));
    dialog.setOkButtonText(tr("&Save"));
    dialog.setCancelButtonText(tr("&Cancel"));
    if (dialog.exec() == QDialog::Accepted)
        save(dialog.textValue());
}

void SavedFiltersMenu::save(const QString& name)
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session,
         saved = SavedFilter{toUtf8(name), m_current()}](desk::Desk& desk, JobControl&) {
            return SavedFilters(desk.database()).save(session, saved);
        },
        [this, name](const Result<void>& saved) {
            if (saved)
                emit messageRaised(
                    {.role = StatusRole::good,
                     .text = tr("The filter \"%1\" is in the menu now.").arg(name.simplified())});
            tell(saved);
        });
}

void SavedFiltersMenu::remove(const QString& name)
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, name = toUtf8(name)](desk::Desk& desk, JobControl&) {
            return SavedFilters(desk.database()).remove(session, name);
        },
        [this](const Result<void>& removed) { tell(removed); });
}

void SavedFiltersMenu::tell(const Result<void>& done)
{
    if (!done)
        emit messageRaised({.role = StatusRole::bad, .text = sentence(done.error())});
    load();
}

} // namespace jejak::ui
