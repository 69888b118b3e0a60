#include "ui/cases/filter_row.h"

#include "ui/cases/filter_dialog.h"
#include "ui/cases/filter_texts.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace jejak::ui {

namespace {

QPushButton* makeFlatButton(const QString& text, const QString& objectName)
{
    auto* button = new QPushButton(text);
    nameControl(*button, objectName, text);
    button->setFlat(true);
    setStyleProperty(*button, "quiet", true);
    return button;
}

} // namespace

FilterRow::FilterRow(CaseLabels labels, std::string officeCode, QWidget* parent)
    : QWidget(parent)
    , m_labels(std::move(labels))
    , m_officeCode(std::move(officeCode))
    , m_chips(new FlowLayout)
    , m_add(makeFlatButton(tr("+ Filte&r"), QStringLiteral("addFilter")))
    , m_saved(makeFlatButton(tr("Saved fi&lters"), QStringLiteral("savedFilters")))
    , m_output(makeFlatButton(tr("Export or prin&t"), QStringLiteral("listOutput")))
    , m_sort(makeFlatButton(tr("S&ort"), QStringLiteral("sortList")))
    , m_columns(makeFlatButton(tr("Col&umns"), QStringLiteral("chooseColumns")))
{
    setObjectName(QStringLiteral("filterRow"));
    connect(m_add, &QPushButton::clicked, this, &FilterRow::choose);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addLayout(m_chips, 1);
    layout->addWidget(m_saved, 0, Qt::AlignTop);
    layout->addWidget(m_output, 0, Qt::AlignTop);
    layout->addWidget(m_sort, 0, Qt::AlignTop);
    layout->addWidget(m_columns, 0, Qt::AlignTop);
    fill();
}

void FilterRow::setFilter(const registers::CaseFilter& filter)
{
    m_filter = filter;
    fill();
}

void FilterRow::change(registers::CaseFilter filter)
{
    m_filter = std::move(filter);
    // Later, as the sender may be a chip that goes away.
    QMetaObject::invokeMethod(
        this,
        [this] {
            fill();
            emit filterChanged(m_filter);
        },
        Qt::QueuedConnection);
}

void FilterRow::addChip(const QString& text, const QString& objectName,
                        std::function<void()> remove)
{
    auto* chip = new Chip({.role = StatusRole::accent, .text = text, .removable = true});
    chip->setObjectName(objectName);
    connect(chip, &Chip::removed, this, std::move(remove));
    connect(chip, &Chip::clicked, this, &FilterRow::choose);
    m_chips->addWidget(chip);
}

void FilterRow::fill()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (item->widget() != m_add)
            delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < m_filter.terms.size(); ++i)
        addChip(filterText(m_filter.terms[i], m_labels),
                QStringLiteral("filterChip%1").arg(static_cast<int>(i)), [this, i] {
                    registers::CaseFilter without = m_filter;
                    without.terms.erase(without.terms.begin() + static_cast<std::ptrdiff_t>(i));
                    change(std::move(without));
                });
    if (!m_filter.search.empty())
        addChip(tr("Search: %1").arg(fromUtf8(m_filter.search)), QStringLiteral("searchChip"),
                [this] {
                    registers::CaseFilter without = m_filter;
                    without.search.clear();
                    change(std::move(without));
                });
    m_chips->addWidget(m_add);
    m_chips->invalidate(); // a chip that is only taken away lays nothing out anew
    updateGeometry();
}

void FilterRow::choose()
{
    FilterDialog dialog(m_filter, m_labels, m_officeCode, this);
    if (dialog.exec() == QDialog::Accepted)
        change(dialog.filter());
}

} // namespace jejak::ui
