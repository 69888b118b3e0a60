#include "ui/cases/check_pane.h"

#include "ui/cases/warning_text.h"
#include "ui/text/error_sentence.h"
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

void CheckPane::addLinkTo(const QString& number)
{
    auto* link = new QPushButton(tr("Look at %1").arg(number));
    nameControl(*link, QStringLiteral("lookAtDuplicate"), link->text());
    setStyleProperty(*link, "link", true);
    connect(link, &QPushButton::clicked, this, [this, number] { emit caseWanted(number); });
    m_rows->addWidget(link, 0, Qt::AlignLeft);
}

void CheckPane::addWarning(const cases::Warning& warning)
{
    add(StatusRole::warning, titleOf(warning.kind), warningText(warning));
    if (warning.kind == cases::WarningKind::possibleDuplicate ||
        warning.kind == cases::WarningKind::reportNumberUsed)
        addLinkTo(fromUtf8(warning.value));
}

QString CheckPane::titleOf(cases::WarningKind kind)
{
    switch (kind) {
    case cases::WarningKind::nip:
        return tr("Odd NIP");
    case cases::WarningKind::regionUnknown:
        return tr("Unknown region");
    case cases::WarningKind::regionAmbiguous:
        return tr("Several regions");
    case cases::WarningKind::formUnknown:
        return tr("Not in the catalogue");
    case cases::WarningKind::lateReport:
        return tr("Outside the 7 days");
    case cases::WarningKind::datesReversed:
        return tr("Dates reversed");
    case cases::WarningKind::possibleDuplicate:
        return tr("Possible duplicate");
    case cases::WarningKind::reportNumberUsed:
        return tr("Number of the report");
    }
    return {};
}

void CheckPane::show(const FormCheck& check)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    if (!check.missing.empty()) {
        QStringList fields;
        for (const std::string& field : check.missing)
            fields += fieldLabel(field);
        add(StatusRole::accent, tr("Still needed"), fields.join(QLatin1Char('\n')));
    }
    if (!check.unreadable.isEmpty())
        add(StatusRole::bad, tr("Cannot be read"), check.unreadable);
    if (check.refusal)
        add(StatusRole::bad, tr("Cannot be saved yet"), sentence(*check.refusal));
    if (check.isInTime)
        add(StatusRole::good, tr("Within 7 days of becoming known"), {});
    for (const cases::Warning& warning : check.warnings)
        addWarning(warning);
    if (check.missing.empty() && !check.refusal && check.unreadable.isEmpty() &&
        check.warnings.empty())
        add(StatusRole::good, tr("Ready to be saved"), {});
    m_rows->addStretch();
}

} // namespace jejak::ui
