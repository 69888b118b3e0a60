#include "ui/settings/holiday_dialog.h"

#include "ui/cases/field_rows.h"
#include "ui/text/utf8.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/page_header.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

namespace jejak::ui {

HolidayDialog::HolidayDialog(Date today, QWidget* parent)
    : QDialog(parent)
    , m_day(new DateField([today] { return today; }))
    , m_name(new QLineEdit)
    , m_kind(new ChoiceField)
    , m_basis(new QLineEdit)
{
    constexpr int width = 560;
    setObjectName(QStringLiteral("holidayDialog"));
    setWindowTitle(tr("Add a holiday"));
    setMinimumWidth(width);
    m_kind->setChoices({{QStringLiteral("libur_daerah"), tr("Local holiday")},
                        {QStringLiteral("libur_nasional"), tr("National holiday")},
                        {QStringLiteral("cuti_bersama"), tr("Collective leave (cuti bersama)")},
                        {QStringLiteral("hari_pemungutan_suara"), tr("Day of voting")}});
    m_kind->setCode(QStringLiteral("libur_daerah"));
    m_name->setPlaceholderText(tr("For example Hari jadi Kabupaten Kolaka"));
    m_basis->setPlaceholderText(tr("For example Keputusan Bupati 12/2027"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    addFieldRow(*layout, {{tr("Day"), m_day, QStringLiteral("holidayDay")},
                          {tr("Kind"), m_kind, QStringLiteral("holidayKind")}});
    addFieldRow(*layout, {{tr("Name of the holiday"), m_name, QStringLiteral("holidayName")}});
    addFieldRow(*layout, {{tr("Decree it rests on"), m_basis, QStringLiteral("holidayBasis")}});
    auto* buttons = new QDialogButtonBox;
    m_propose = buttons->addButton(tr("&See what it changes"), QDialogButtonBox::AcceptRole);
    QPushButton* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameControl(*m_propose, QStringLiteral("proposeHoliday"), m_propose->text());
    nameControl(*leave, QStringLiteral("leaveHoliday"), leave->text());
    makePrimary(*m_propose);
    layout->addWidget(buttons);
    connect(m_day, &DateField::dateChanged, this, &HolidayDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &HolidayDialog::check);
    connect(m_basis, &QLineEdit::textChanged, this, &HolidayDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void HolidayDialog::check()
{
    m_propose->setEnabled(m_day->date() && !m_name->text().trimmed().isEmpty() &&
                          !m_basis->text().trimmed().isEmpty());
}

nlohmann::json HolidayDialog::packContent() const
{
    const std::string basis = toUtf8(m_basis->text().simplified());
    const nlohmann::json row{{"date", m_day->date() ? formatIsoDate(*m_day->date()) : ""},
                             {"name", toUtf8(m_name->text().simplified())},
                             {"kind", toUtf8(m_kind->code())},
                             {"basis", basis}};
    return {{"source", basis}, {"tables", {{"holidays", {{"set", nlohmann::json::array({row})}}}}}};
}

} // namespace jejak::ui
