#include "ui/deadlines/waiting_view.h"

#include "ui/cases/choices.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <array>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace jejak::ui {

namespace {

constexpr std::int64_t rowsAtOnce = 1000;

const QString everything = QStringLiteral("all");

QString dayOr(const std::optional<Date>& date)
{
    return date ? shortDate(*date) : QStringLiteral("-");
}

QString names(const registers::WaitingCase& row)
{
    QStringList found;
    for (const std::string& each : row.respondents)
        found += fromUtf8(each);
    return found.join(QStringLiteral(", "));
}

std::optional<referral::Waits> waitsOf(const QString& code)
{
    for (const auto each : {referral::Waits::receipt, referral::Waits::answer})
        if (fromUtf8(referral::word(each)) == code)
            return each;
    return std::nullopt;
}

} // namespace

WaitingView::WaitingView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_labels(workspace)
    , m_holder(new ChoiceField)
    , m_letters(new ChoiceField)
    , m_note(new QLabel)
    , m_model(new QStandardItemModel(this))
    , m_table(new TableView)
    , m_body(new QStackedWidget)
    , m_open(new QPushButton(tr("Ope&n the case")))
{
    constexpr std::array widths{136, 186, 206, 100, 56, 186, 240};
    setObjectName(QStringLiteral("waitingView"));
    m_model->setHorizontalHeaderLabels({tr("Register number"), tr("Respondent"), tr("Has to act"),
                                        tr("Since"), tr("Days"), tr("Letter"),
                                        tr("What the letter waits for")});
    nameControl(*m_table, QStringLiteral("waitingTable"), tr("Who has to act"));
    m_table->setModel(m_model);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->horizontalHeader()->resizeSection(static_cast<int>(i), widths.at(i));
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(m_table);
    m_body->addWidget(card);
    m_body->addWidget(
        new EmptyState(IconName::deadline,
                       tr("Nothing waits here. Cases appear as long as somebody has to act.")));
    nameControl(*m_open, QStringLiteral("openWaitingCase"), m_open->text());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::gap, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(buildFilter());
    layout->addWidget(m_body, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &WaitingView::openChosen);
    connect(m_table, &TableView::rowOpened, this, &WaitingView::openChosen);
}

QWidget* WaitingView::buildFilter()
{
    auto* filter = new QWidget;
    auto* row = new QHBoxLayout(filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    const auto add = [&](const QString& text, ChoiceField* field, const char* domain,
                         const QString& all, const QString& name) {
        auto* label = new QLabel(text);
        setTextRole(*label, TextRole::muted);
        std::vector<Choice> choices{{everything, all}};
        for (Choice& each : wordChoices(domain, m_labels))
            if (each.code != QLatin1String("none"))
                choices.push_back(std::move(each));
        field->setChoices(choices);
        field->setCode(everything);
        nameField(*label, *field, name);
        row->addWidget(label);
        row->addWidget(field);
        connect(field, &ChoiceField::codeChanged, this, &WaitingView::refresh);
    };
    add(tr("Has to act"), m_holder, "holder", tr("everybody"), QStringLiteral("waitingHolder"));
    add(tr("Letter"), m_letters, "waits", tr("every letter"), QStringLiteral("waitingLetters"));
    setTextRole(*m_note, TextRole::muted);
    row->addStretch();
    row->addWidget(m_note);
    return filter;
}

void WaitingView::refresh()
{
    registers::WaitingQuery query{.waits = waitsOf(m_letters->code()), .limit = rowsAtOnce};
    if (m_holder->code() != everything)
        query.holder = toUtf8(m_holder->code());
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, query](desk::Desk& desk, JobControl&) {
            return registers::waitingCases(desk.database(), session, query, desk.today());
        },
        [this](const Result<std::vector<registers::WaitingCase>>& rows) {
            if (rows)
                present(*rows);
            else
                emit messageRaised({.role = StatusRole::bad, .text = sentence(rows.error())});
        });
}

void WaitingView::present(const std::vector<registers::WaitingCase>& rows)
{
    m_model->removeRows(0, m_model->rowCount());
    std::int64_t people = 0;
    for (const registers::WaitingCase& row : rows) {
        addRow(row);
        people += static_cast<std::int64_t>(row.respondents.size());
    }
    m_note->setText(people == rowsAtOnce
                        ? tr("the %1 that wait longest are shown").arg(number(rowsAtOnce))
                        : QString());
    m_body->setCurrentIndex(rows.empty() ? 1 : 0);
    m_open->setEnabled(!rows.empty());
    if (!rows.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void WaitingView::addRow(const registers::WaitingCase& row)
{
    const QString step = row.step.empty() ? QString() : m_labels.word("step", row.step);
    const QString letter = row.letterNumber.empty() ? step : fromUtf8(row.letterNumber);
    QString waits;
    if (row.waits != referral::Waits::nothing)
        waits = tr("%1, %Ln day(s)", "", row.waitsDays)
                    .arg(m_labels.word("waits", referral::word(row.waits)));
    QList<QStandardItem*> items;
    for (const QString& cell :
         {fromUtf8(row.number), names(row), m_labels.body(row.holder, row.since), dayOr(row.since),
          number(std::int64_t(row.days)), letter, waits}) {
        auto* item = new QStandardItem(cell);
        item->setToolTip(cell);
        items += item;
    }
    if (row.letterDate && !row.letterNumber.empty())
        items.at(5)->setToolTip(tr("%1 of %2 (%3)").arg(letter, longDate(*row.letterDate), step));
    m_model->appendRow(items);
}

void WaitingView::openChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        emit caseOpened(current.siblingAtColumn(0).data().toString());
}

} // namespace jejak::ui
