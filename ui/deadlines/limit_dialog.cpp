#include "ui/deadlines/limit_dialog.h"

#include "ui/cases/field_rows.h"
#include "ui/deadlines/limit_text.h"
#include "ui/text/utf8.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"

#include <QDialogButtonBox>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int dialogWidth = 560;
constexpr int longestLimit = 366; // days

} // namespace

LimitDialog::LimitDialog(const referral::Limit& limit, const QString& number,
                         const CaseLabels& labels, QWidget* parent)
    : QDialog(parent)
    , m_banner(new MessageBanner)
    , m_count(new QLineEdit(QString::number(std::abs(limit.count))))
    , m_unit(new ChoiceField)
    , m_basis(new QLineEdit)
    , m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("limitDialog"));
    setWindowTitle(tr("Change the limit in %1").arg(number));
    setMinimumWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    auto* now = new QLabel(limitExplanation(limit, labels));
    now->setTextFormat(Qt::PlainText);
    now->setWordWrap(true);
    setTextRole(*now, TextRole::muted);
    layout->addWidget(m_banner);
    layout->addWidget(now);
    m_count->setValidator(new QIntValidator(1, longestLimit, m_count));
    m_unit->setChoices({{fromUtf8(word(DayUnit::workingDays)), tr("working days")},
                        {fromUtf8(word(DayUnit::calendarDays)), tr("days")}});
    m_unit->setCode(fromUtf8(word(limit.unit)));
    m_basis->setPlaceholderText(tr("the letter or rule that says so"));
    addFieldRow(*layout, {{tr("Within"), m_count, QStringLiteral("limitCount"), 1},
                          {tr("Counted in"), m_unit, QStringLiteral("limitUnit"), 2},
                          {tr("Basis"), m_basis, QStringLiteral("limitBasis"), 4}});
    addFieldRow(*layout, {{tr("Why it is changed"), m_reason, QStringLiteral("limitReason")}});
    auto* buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Change the &limit"), QDialogButtonBox::ActionRole);
    QPushButton* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameControl(*m_save, QStringLiteral("saveLimit"), m_save->text());
    nameControl(*leave, QStringLiteral("leaveLimit"), leave->text());
    makePrimary(*m_save);
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &LimitDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void LimitDialog::submit()
{
    m_save->setEnabled(false);
    emit termsReady({.count = m_count->text().toInt(),
                     .unit = dayUnitFromWord(toUtf8(m_unit->code())).value_or(DayUnit::workingDays),
                     .basis = toUtf8(m_basis->text().simplified())},
                    m_reason->text().simplified());
}

void LimitDialog::showError(const QString& text)
{
    m_save->setEnabled(true);
    m_banner->show({.role = StatusRole::bad, .text = text});
}

} // namespace jejak::ui
