#include "core/base/text.h"
#include "core/reference/pack.h"

#include <algorithm>
#include <map>

namespace jejak::reference {
namespace {

using nlohmann::json;
using Cells = std::vector<std::string>;

// A table that packs may change, and the columns that name a row of it.
struct ChangeableTable
{
    std::string_view name; // in a pack
    std::string_view file;
    std::vector<std::string_view> key;
};

const std::vector<ChangeableTable>& changeableTables()
{
    static const std::vector<ChangeableTable> tables{
        {"holidays", "holidays.csv", {"date", "name"}},
        {"deadline_rules",
         "deadline_rules.csv",
         {"code", "contest", "trigger", "when", "valid_from"}},
        {"elections", "elections.csv", {"code"}},
        {"election_regions", "election_regions.csv", {"election", "region"}},
        {"institutions", "institutions.csv", {"code", "valid_from"}},
        {"sanctions", "sanctions.csv", {"code", "regime", "valid_from"}},
    };
    return tables;
}

// One table while rows are put in the place of others.
class Sheet
{
public:
    Sheet(const ChangeableTable& table, std::string_view text)
        : m_table(table)
    {
        const std::size_t end = text.find('\n');
        for (const std::string_view column : split(text.substr(0, end), ','))
            m_columns.emplace_back(column);
        std::string_view rest = end == std::string_view::npos ? "" : text.substr(end + 1);
        std::vector<std::string_view> cells(m_columns.size());
        while (!rest.empty() && takeRow(rest, cells))
            m_rows.emplace_back(cells.begin(), cells.end());
    }

    // Columns that are not named keep what they have; of a new row they are empty.
    Result<void> set(const json& row)
    {
        TRY(checkCells(row));
        TRY(touch(row));
        Cells* cells = find(row);
        if (cells == nullptr)
            cells = &m_rows.emplace_back(m_columns.size());
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (const auto value = row.find(m_columns[i]); value != row.end())
                (*cells)[i] = value->get<std::string>();
        return {};
    }

    Result<void> remove(const json& row)
    {
        TRY(checkCells(row));
        TRY(touch(row));
        const Cells* cells = find(row);
        if (cells == nullptr)
            return fail(ErrorCode::packContradicts, arguments(row));
        m_rows.erase(m_rows.begin() + (cells - m_rows.data()));
        return {};
    }

    std::string text() const
    {
        std::string text;
        append(text, m_columns);
        for (const Cells& row : m_rows)
            append(text, row);
        return text;
    }

private:
    static void append(std::string& text, const Cells& cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += ',';
            const bool quoted = cells[i].find(',') != std::string::npos;
            text += quoted ? '"' + cells[i] + '"' : cells[i];
        }
        text += '\n';
    }

    // Known columns with plain texts: the tables hold no quotes and no line ends.
    Result<void> checkCells(const json& row) const
    {
        if (!row.is_object())
            return fail(ErrorCode::packMalformed, {.field = std::string(m_table.name)});
        for (const auto& [column, value] : row.items()) {
            const bool isKnown =
                std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
            if (!isKnown || !value.is_string() ||
                value.get_ref<const std::string&>().find_first_of("\"\r\n") != std::string::npos)
                return fail(ErrorCode::packMalformed,
                            {.field = std::string(m_table.name), .value = column});
        }
        return {};
    }

    // A row may be named once in a pack.
    Result<void> touch(const json& row)
    {
        if (!m_touched.emplace(keyOf(row), true).second)
            return fail(ErrorCode::packContradicts, arguments(row));
        return {};
    }

    ErrorArguments arguments(const json& row) const
    {
        std::string key;
        for (const std::string& cell : keyOf(row))
            key += key.empty() || cell.empty() ? cell : " " + cell;
        return {.field = std::string(m_table.name), .value = key};
    }

    Cells keyOf(const json& row) const
    {
        Cells key;
        for (const std::string_view column : m_table.key)
            key.push_back(row.value(std::string(column), std::string()));
        return key;
    }

    Cells* find(const json& row)
    {
        const Cells wanted = keyOf(row);
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Cells& cells) {
            for (std::size_t i = 0; i < wanted.size(); ++i)
                if (cells[columnOf(m_table.key[i])] != wanted[i])
                    return false;
            return true;
        });
        return found == m_rows.end() ? nullptr : &*found;
    }

    std::size_t columnOf(std::string_view name) const
    {
        const auto found = std::find(m_columns.begin(), m_columns.end(), name);
        return static_cast<std::size_t>(found - m_columns.begin());
    }

    const ChangeableTable& m_table;
    Cells m_columns;
    std::vector<Cells> m_rows;
    std::map<Cells, bool> m_touched;
};

Result<void> change(Sheet& sheet, const json& changes, const std::string& table)
{
    if (!changes.is_object())
        return fail(ErrorCode::packMalformed, {.field = table});
    for (const auto& [what, rows] : changes.items()) {
        if ((what != "set" && what != "remove") || !rows.is_array())
            return fail(ErrorCode::packMalformed, {.field = table, .value = what});
        for (const json& row : rows)
            TRY(what == "set" ? sheet.set(row) : sheet.remove(row));
    }
    return {};
}

} // namespace

Result<TableTexts> withPack(TableTexts texts, const Pack& pack)
{
    for (const auto& each : pack.rows.items()) {
        const std::string& name = each.key();
        const auto& tables = changeableTables();
        const auto table =
            std::find_if(tables.begin(), tables.end(),
                         [&](const ChangeableTable& known) { return known.name == name; });
        if (table == tables.end())
            return fail(ErrorCode::packMalformed, {.field = "tables", .value = name});
        TRY_ASSIGN(const std::string_view text, tableText(table->file, texts));
        Sheet sheet(*table, text);
        TRY(change(sheet, each.value(), name));
        texts[std::string(table->file)] = sheet.text();
    }
    return texts;
}

} // namespace jejak::reference
