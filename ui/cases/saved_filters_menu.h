#pragma once

#include "core/register/saved_filters.h"
#include "ui/widgets/message.h"

#include <functional>

#include <QMenu>

namespace jejak::ui {

struct Workspace;

// The filters the program brings along and those the person gave a name.
class SavedFiltersMenu : public QMenu
{
    Q_OBJECT

public:
    // `current` answers what the list is narrowed by, whenever it is asked.
    SavedFiltersMenu(Workspace& workspace, std::function<registers::CaseFilter()> current,
                     QWidget* parent = nullptr);

    // Keeps the filter of the list under a name.
    void save(const QString& name);

    void remove(const QString& name);

signals:
    void chosen(const jejak::registers::CaseFilter& filter);
    void messageRaised(const jejak::ui::Message& message);

private:
    void load();
    void fill();
    void fillOwn();
    void askForName();
    void tell(const Result<void>& done);

    Workspace& m_workspace;
    std::function<registers::CaseFilter()> m_current;
    std::vector<registers::SavedFilter> m_own;
    QMenu* m_removal;
};

} // namespace jejak::ui
