#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QLayout;

namespace jejak::ui {

class BarChart;
class DueTable;
class HolderTable;
class Tile;
struct CaseTarget;
struct HomeFigures;

// Beranda: what needs somebody today, how far the cases are, and who has the ball.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;

private:
    QWidget* buildHeader();
    QLayout* buildTiles();
    Tile* addTile(QHBoxLayout& row, const QString& label, const QString& name,
                  std::function<void()> open);
    QWidget* buildDue();
    QLayout* buildRight();
    void show(const HomeFigures& figures);
    void showTiles(const HomeFigures& figures);
    void openCases(const CaseTarget& target);

    Workspace& m_workspace;
    Tile* m_reported = nullptr;
    Tile* m_recommended = nullptr;
    Tile* m_followedUp = nullptr;
    Tile* m_overdue = nullptr;
    DueTable* m_due = nullptr;
    QLabel* m_dueNote = nullptr;
    BarChart* m_funnel = nullptr;
    QLabel* m_funnelNote = nullptr;
    HolderTable* m_holders = nullptr;
};

PageEntry homePage(Workspace& workspace);

} // namespace jejak::ui
