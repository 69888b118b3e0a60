#pragma once

#include "ui/charts/picture_actions.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/statistics/cross_table_model.h"
#include "ui/statistics/statistic_topic.h"

class QLabel;
class QTabBar;

namespace jejak::ui {

class BarChart;
class Card;
class ChoiceField;
class Chip;
class DateField;
class FlowLayout;
class NumbersTable;
class TableView;

// Statistik: charts with their numbers beside them; a click shows exactly the cases behind a bar.
class StatisticsPage : public Page
{
    Q_OBJECT

public:
    explicit StatisticsPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;

private:
    // What one topic shows: a funnel or a table.
    struct Answer
    {
        statistics::StatisticTable table;
        std::optional<statistics::Funnel> funnel;
    };

    QWidget* buildHeader();
    QWidget* buildQuestion();
    QWidget* buildTabs();
    QLayout* buildAnswer();
    void addTo(FlowLayout& row, const QString& label, QWidget& field, const QString& name);
    const StatisticTopic& topic() const;
    statistics::StatisticQuery query() const;
    void ask();
    static Result<Answer> fetch(desk::Desk& desk, const access::Session& session,
                                const statistics::StatisticQuery& query);
    void show(const Answer& answer);
    void showFunnel(const Answer& answer);
    void showTable(const statistics::StatisticTable& table);
    void showCrossTable(const statistics::StatisticTable& table);
    void showState(const Answer& answer);
    void openBehind(const QString& key);
    void openCell(const QModelIndex& index);
    void openCases(const std::optional<registers::CaseFilter>& filter);
    QString unitName() const;

    Workspace& m_workspace;
    std::vector<StatisticTopic> m_topics;
    statistics::StatisticQuery m_shown;
    QTabBar* m_tabs = nullptr;
    ChoiceField* m_unit = nullptr;
    ChoiceField* m_basis = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    Chip* m_state = nullptr;
    QLabel* m_position = nullptr;
    Card* m_chartCard = nullptr;
    Card* m_tableCard = nullptr;
    Card* m_crossCard = nullptr;
    BarChart* m_bars = nullptr;
    BarChart* m_columns = nullptr;
    NumbersTable* m_numbers = nullptr;
    TableView* m_cross = nullptr;
    CrossTableModel m_crossModel;
    PictureActions* m_pictures = nullptr;
};

PageEntry statisticsPage(Workspace& workspace);

} // namespace jejak::ui
