#include "ui/settings/pack_rows.h"

#include "ui/text/field_label.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct PackRows
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::PackRows)
};

QString cellText(const nlohmann::json& cell)
{
    const std::string text = cell.is_string() ? cell.get<std::string>() : cell.dump();
    const auto day = parseIsoDate(text);
    return day ? shortDate(*day) : fromUtf8(text);
}

} // namespace

QStringList packRows(const reference::Pack& pack)
{
    QStringList lines;
    for (const auto& [table, changes] : pack.rows.items())
        for (const auto& [what, rows] : changes.items())
            for (const nlohmann::json& row : rows) {
                QStringList cells;
                for (const auto& [column, cell] : row.items())
                    if (const QString text = cellText(cell); !text.isEmpty())
                        cells += text;
                const QString line =
                    what == "remove" ? PackRows::tr("%1, goes: %2") : PackRows::tr("%1: %2");
                lines += line.arg(fieldLabel(table), cells.join(QStringLiteral(", ")));
            }
    return lines;
}

} // namespace jejak::ui
