#include "ui/cases/check_pane.h"

#include "ui/cases/nip_text.h"
#include "ui/text/field_label.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/status.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jejak::ui {

CheckPane::CheckPane(CaseLabels labels, QWidget* parent)
    : Card(tr("Checks"), parent)
    , m_labels(std::move(labels))
    , m_rows(new QVBoxLayout)
{
    constexpr int width = 256;
    setObjectName(QStringLiteral("checkPane"));
    setFixedWidth(width);
    auto* inner = new QWidget;
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(grid::half);
    inner->setLayout(m_rows);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("checkScroll"));
    scroll->setAccessibleName(tr("Checks"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto* foot = new QLabel(tr("Warnings do not stand in the way of saving. Needed: source, date "
                               "received, one respondent, one act."));
    foot->setWordWrap(true);
    setTextRole(*foot, TextRole::small);
    content().addWidget(scroll, 1);
    content().addWidget(foot);
}

void CheckPane::add(StatusRole role, const QString& word, const QString& text)
{
    m_rows->addWidget(new Chip({.role = role, .text = word, .icon = signOf(role)}));
    if (!text.isEmpty()) {
        auto* label = new QLabel(text);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(2, 0, 0, grid::half);
        m_rows->addWidget(label);
    }
}

void CheckPane::addDuplicate(const QString& number)
{
    add(StatusRole::warning, tr("Possible duplicate"),
        tr("%1 is about the same person, with an act at most 30 days apart.").arg(number));
    addLink(number);
}

void CheckPane::addUsedReportNumber(const QString& number)
{
    add(StatusRole::warning, tr("Number of the report"),
        tr("Case %1 has the same number of Bawaslu's report.").arg(number));
    addLink(number);
}

void CheckPane::addLink(const QString& number)
{
    auto* link = new QPushButton(tr("Look at %1").arg(number));
    nameControl(*link, QStringLiteral("lookAtDuplicate"), link->text());
    setStyleProperty(*link, "link", true);
    connect(link, &QPushButton::clicked, this, [this, number] { emit caseWanted(number); });
    m_rows->addWidget(link, 0, Qt::AlignLeft);
}

void CheckPane::addWarning(const cases::Warning& warning)
{
    const QString value = fromUtf8(warning.value);
    switch (warning.kind) {
    case cases::WarningKind::nip:
        return add(StatusRole::warning, tr("Odd NIP"), nipWarningText(warning.value));
    case cases::WarningKind::regionUnknown:
        return add(StatusRole::warning, tr("Unknown region"),
                   tr("\"%1\" is not in the list of regions; it is kept as text.").arg(value));
    case cases::WarningKind::regionAmbiguous:
        return add(StatusRole::warning, tr("Several regions"),
                   tr("\"%1\" is the name of several regions; choose one.").arg(value));
    case cases::WarningKind::formUnknown:
        return add(StatusRole::warning, tr("Not in the catalogue"),
                   tr("\"%1\" is not in the joint decree; it is kept as text.").arg(value));
    case cases::WarningKind::lateReport:
        return add(StatusRole::warning, tr("Outside the 7 days"),
                   tr("Received %n day(s) after it became known (Pasal 454 UU 7/2017).", "",
                      value.toInt()));
    case cases::WarningKind::datesReversed:
        return add(StatusRole::warning, tr("Dates reversed"),
                   tr("The act is dated after the report was received."));
    case cases::WarningKind::possibleDuplicate:
        return addDuplicate(value);
    case cases::WarningKind::reportNumberUsed:
        return addUsedReportNumber(value);
    }
}

void CheckPane::show(const FormCheck& check)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    if (check.missing)
        add(StatusRole::accent, tr("Still needed"), fieldLabel(check.missing->arguments.field));
    if (check.isInTime)
        add(StatusRole::good, tr("Within 7 days of becoming known"), {});
    for (const cases::Warning& warning : check.warnings)
        addWarning(warning);
    if (!check.missing && check.warnings.empty())
        add(StatusRole::good, tr("Ready to be saved"), {});
    m_rows->addStretch();
}

} // namespace jejak::ui
