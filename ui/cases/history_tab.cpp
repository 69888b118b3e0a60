#include "ui/cases/history_tab.h"

#include "ui/cases/history_text.h"
#include "ui/shell/workspace.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace jejak::ui {

HistoryTab::HistoryTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_labels(workspace)
    , m_model(new QStandardItemModel(this))
{
    constexpr int whenWidth = 190;
    constexpr int whoWidth = 180;
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What")});
    auto* table = new TableView;
    nameControl(*table, QStringLiteral("historyTable"), tr("History"));
    table->setModel(m_model);
    table->horizontalHeader()->resizeSection(0, whenWidth);
    table->horizontalHeader()->resizeSection(1, whoWidth);
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::gap, 0, 0);
    layout->addWidget(card);
}

QString HistoryTab::personName(const PersonId& person) const
{
    for (const office::Person& each : m_workspace.office.people)
        if (each.id == person)
            return fromUtf8(each.name);
    return tr("(somebody of another office)");
}

void HistoryTab::show(const CaseDossier& dossier)
{
    m_model->removeRows(0, m_model->rowCount());
    const auto& operations = dossier.history.operations;
    for (auto each = operations.rbegin(); each != operations.rend(); ++each) {
        const QStringList sentences = historyText(*each, dossier.record.chain, m_labels);
        for (auto sentence = sentences.rbegin(); sentence != sentences.rend(); ++sentence)
            append({dateTime(each->operation.wall, m_workspace.office.timeZone),
                    personName(each->operation.actor), *sentence});
    }
}

void HistoryTab::append(const QStringList& cells)
{
    QList<QStandardItem*> row;
    for (const QString& cell : cells) {
        auto* item = new QStandardItem(cell);
        item->setToolTip(cell);
        row += item;
    }
    m_model->appendRow(row);
}

} // namespace jejak::ui
