#include "ui/cases/case_cells.h"

#include "ui/deadlines/limit_text.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

#include <QCoreApplication>

namespace jejak::ui {

using registers::CaseRow;

namespace {

struct CellTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::CaseCells)
};

} // namespace

QString CaseCells::title(int column)
{
    switch (column) {
    case number:
        return CellTexts::tr("Register number");
    case received:
        return CellTexts::tr("Received");
    case respondent:
        return CellTexts::tr("Respondent");
    case position:
        return CellTexts::tr("Position");
    case form:
        return CellTexts::tr("Alleged act");
    case stage:
        return CellTexts::tr("Stage");
    case due:
        return CellTexts::tr("Deadline");
    case place:
        return CellTexts::tr("Place");
    case holder:
        return CellTexts::tr("Held by");
    default:
        return {};
    }
}

QString CaseCells::text(const CaseRow& row, int column, const CaseLabels& labels)
{
    switch (column) {
    case number:
        return fromUtf8(row.number);
    case received:
        return row.received ? shortDate(*row.received) : QStringLiteral("-");
    case respondent: {
        const QString name = row.name.empty() ? CellTexts::tr("(no name)") : fromUtf8(row.name);
        return row.respondents > 1
                   ? QStringLiteral("%1 (+%2)").arg(name, ui::number(row.respondents - 1))
                   : name;
    }
    case position:
        return fromUtf8(row.position);
    case form:
        return labels.form(row.form, row.formText);
    case stage:
        return labels.stage(row.status, row.isCancelled).text;
    case due:
        return row.due ? limitChip(*row.due, row.dueUnit, labels, ChipLength::narrow).text
                       : QStringLiteral("-");
    case place:
        return labels.place(row.place, row.placeText);
    case holder:
        return labels.word("holder", row.holder);
    default:
        return {};
    }
}

QString CaseCells::printed(const CaseRow& row, int column, const CaseLabels& labels)
{
    if (column == stage)
        return row.isCancelled || row.status.empty() ? text(row, column, labels)
                                                     : labels.word("step", row.status);
    if (column == due)
        return row.due ? shortDate(*row.due) : QStringLiteral("-");
    return text(row, column, labels);
}

QString CaseCells::exported(const CaseRow& row, int column, const CaseLabels& labels)
{
    const auto iso = [](const std::optional<Date>& date) {
        return date ? fromUtf8(formatIsoDate(*date)) : QString();
    };
    if (column == received)
        return iso(row.received);
    if (column == due)
        return iso(row.due);
    return printed(row, column, labels);
}

} // namespace jejak::ui
