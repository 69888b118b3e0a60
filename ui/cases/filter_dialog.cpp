#include "ui/cases/filter_dialog.h"

#include "ui/cases/filter_texts.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/page_header.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

using registers::FilterField;
using registers::FilterTerm;

namespace {

std::optional<std::string> valueOf(const registers::CaseFilter& filter, FilterField field)
{
    for (const FilterTerm& term : filter.terms)
        if (term.field == field)
            return term.value;
    return std::nullopt;
}

// Two columns of labels above their fields.
class FormGrid
{
public:
    void add(const QString& label, QWidget* field, const QString& objectName)
    {
        auto* name = new QLabel(label);
        nameField(*name, *field, objectName);
        const int column = m_count % 2;
        const int row = m_count / 2 * 2;
        m_layout->addWidget(name, row, column);
        m_layout->addWidget(field, row + 1, column);
        m_layout->setColumnMinimumWidth(column, 280);
        ++m_count;
    }

    QGridLayout* layout() const { return m_layout; }

private:
    QGridLayout* m_layout = new QGridLayout;
    int m_count = 0;
};

} // namespace

FilterDialog::FilterDialog(const registers::CaseFilter& filter, const CaseLabels& labels,
                           std::string_view officeCode, QWidget* parent)
    : QDialog(parent)
    , m_before(filter)
    , m_from(new DateField([today = labels.today()] { return today; }))
    , m_to(new DateField([today = labels.today()] { return today; }))
{
    setObjectName(QStringLiteral("filterDialog"));
    setWindowTitle(tr("Narrow the list"));
    FormGrid form;
    form.layout()->setHorizontalSpacing(grid::padding);
    form.layout()->setVerticalSpacing(grid::half);
    for (const FilterField field : chosenFilterFields()) {
        auto* choice = new ChoiceField;
        choice->setChoices(filterChoices(field, labels, officeCode));
        choice->setCode(fromUtf8(valueOf(filter, field).value_or(std::string())));
        form.add(filterFieldText(field), choice,
                 QStringLiteral("filter_") + fromUtf8(registers::word(field)));
        m_choices[field] = choice;
    }
    const auto day = [&](FilterField field) {
        return parseIsoDate(valueOf(filter, field).value_or(std::string()));
    };
    form.add(filterFieldText(FilterField::receivedFrom), m_from, QStringLiteral("filterFrom"));
    form.add(filterFieldText(FilterField::receivedTo), m_to, QStringLiteral("filterTo"));
    m_from->setDate(day(FilterField::receivedFrom));
    m_to->setDate(day(FilterField::receivedTo));

    auto* buttons = new QDialogButtonBox;
    QPushButton* apply = buttons->addButton(tr("&Filter"), QDialogButtonBox::AcceptRole);
    QPushButton* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameControl(*apply, QStringLiteral("applyFilter"), apply->text());
    nameControl(*leave, QStringLiteral("leaveFilter"), leave->text());
    makePrimary(*apply);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::padding);
    layout->addLayout(form.layout());
    layout->addWidget(buttons);
}

registers::CaseFilter FilterDialog::filter() const
{
    registers::CaseFilter filter = m_before;
    std::erase_if(filter.terms, [&](const FilterTerm& term) {
        return term.field == FilterField::receivedFrom || term.field == FilterField::receivedTo ||
               (m_choices.contains(term.field) && term.value);
    });
    for (const FilterField field : chosenFilterFields())
        if (const QString code = m_choices.at(field)->code(); !code.isEmpty())
            filter.terms.push_back({field, toUtf8(code)});
    if (const auto from = m_from->date())
        filter.terms.push_back({FilterField::receivedFrom, formatIsoDate(*from)});
    if (const auto to = m_to->date())
        filter.terms.push_back({FilterField::receivedTo, formatIsoDate(*to)});
    return filter;
}

} // namespace jejak::ui
