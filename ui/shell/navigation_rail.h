#pragma once

#include "ui/theme/icon.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace jejak::ui {

class RailButton;

// The list of pages at the left of the window: icon, word, and a figure where something waits.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void addEntry(const QString& id, const QString& title, IconName icon, bool atBottom);
    void clear();

    void setCurrent(const QString& id);
    void setBadge(const QString& id, int count);

    // Below the last entry: who works here.
    void setFootnote(const QString& text);

    // Icons without words, for small windows.
    void setCompact(bool compact);

signals:
    void chosen(const QString& id);

private:
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    QLabel* m_footnote;
    QButtonGroup* m_group;
    QHash<QString, RailButton*> m_buttons;
    bool m_compact = false;
};

} // namespace jejak::ui
