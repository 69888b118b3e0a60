#include "ui/deadlines/recalculation_dialog.h"

#include "ui/cases/field_rows.h"
#include "ui/deadlines/moved_limits_table.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr QSize dialogSize(860, 480);

using CountingPointer = std::shared_ptr<const deadlines::Counting>;

// On the worker's thread.
Result<CountingPointer> comparedWith(desk::Desk& desk, CountingPointer before)
{
    if (before)
        return before;
    return desk.shippedCounting();
}

} // namespace

RecalculationDialog::RecalculationDialog(Workspace& workspace, CountingPointer before,
                                         QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_banner(new MessageBanner)
    , m_summary(new QLabel)
    , m_list(new Card)
    , m_table(new MovedLimitsTable)
    , m_why(new QWidget)
    , m_reason(new QLineEdit)
    , m_record(new QPushButton(tr("&Recalculate")))
{
    setObjectName(QStringLiteral("recalculationDialog"));
    setWindowTitle(tr("Recalculate the deadlines"));
    resize(dialogSize);
    build();
    preview();
}

void RecalculationDialog::build()
{
    m_summary->setObjectName(QStringLiteral("recalculationSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    nameControl(*m_table, QStringLiteral("recalculationTable"), tr("Open limits that move"));
    m_list->setTight();
    m_list->content().addWidget(m_table);
    auto* why = new QVBoxLayout(m_why);
    why->setContentsMargins(0, 0, 0, 0);
    m_reason->setPlaceholderText(tr("For example the decree that changed the calendar"));
    addFieldRow(
        *why, {{tr("Why they are recalculated"), m_reason, QStringLiteral("recalculationReason")}});
    auto* close = new QPushButton(tr("&Close"));
    nameControl(*m_record, QStringLiteral("recordRecalculation"), m_record->text());
    nameControl(*close, QStringLiteral("leaveRecalculation"), close->text());
    makePrimary(*m_record);
    m_record->setAutoDefault(false);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_record);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &RecalculationDialog::enableRecord);
    connect(m_record, &QPushButton::clicked, this, &RecalculationDialog::record);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    enableRecord();
}

void RecalculationDialog::preview()
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session,
         before = m_before](desk::Desk& desk, JobControl&) -> Result<deadlines::Recalculated> {
            TRY_ASSIGN(const CountingPointer compared, comparedWith(desk, before));
            return desk.limits().preview(session, *compared);
        },
        [this](const Result<deadlines::Recalculated>& result) {
            if (result)
                present(*result);
            else
                refuse(result.error());
        });
}

void RecalculationDialog::present(const deadlines::Recalculated& result)
{
    const auto moved = static_cast<std::int64_t>(result.moved.size());
    m_moves = moved > 0;
    m_summary->setText(
        m_moves
            ? tr("Of %1 open limits %2 would be counted otherwise by the rules and the calendar "
                 "that hold now. What was met, replaced or has lapsed stays as it is; days that a "
                 "letter or a person set keep their number and follow the calendar alone.")
                  .arg(number(result.open), number(moved))
            : tr("All %1 open limits stand where the rules and the calendar that hold now put "
                 "them. There is nothing to recalculate.")
                  .arg(number(result.open)));
    m_table->setMoved(result.moved);
    m_list->setVisible(m_moves);
    m_why->setVisible(m_moves);
    m_record->setVisible(m_moves);
    if (!m_moves)
        resize(width(), minimumSizeHint().height());
    enableRecord();
    m_reason->setFocus();
}

void RecalculationDialog::record()
{
    m_record->setEnabled(false);
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, before = m_before,
         reason = toUtf8(m_reason->text().simplified())](
            desk::Desk& desk, JobControl&) -> Result<deadlines::Recalculated> {
            TRY_ASSIGN(const CountingPointer compared, comparedWith(desk, before));
            return desk.limits().recalculate(session, *compared, reason);
        },
        [this](const Result<deadlines::Recalculated>& result) {
            if (!result)
                return refuse(result.error());
            emit recalculated(static_cast<int>(result->moved.size()));
            accept();
        });
}

void RecalculationDialog::refuse(const Error& error)
{
    m_banner->show({.role = StatusRole::bad, .text = sentence(error)});
    enableRecord();
}

void RecalculationDialog::enableRecord()
{
    m_record->setEnabled(m_moves && !m_reason->text().simplified().isEmpty());
}

} // namespace jejak::ui
