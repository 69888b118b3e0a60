#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/base/day_unit.h"
#include "core/base/id.h"
#include "core/register/case_filter.h"

#include <span>

namespace jejak::sqlite {
class Database;
}

namespace jejak::registers {

// What the list is sorted by. The first three are the fixed orders with an index of their own.
enum class CaseOrder { received, number, changed, name, place, form, status, holder, due };

enum class SortDirection { descending, ascending };

struct SortKey
{
    CaseOrder order = CaseOrder::received;
    SortDirection direction = SortDirection::descending;

    friend bool operator==(const SortKey&, const SortKey&) = default;
};

struct CaseQuery
{
    CaseFilter filter{};
    std::vector<SortKey> sort{{}}; // the later ones decide where the ones before are equal
};

// A case as the list shows it. Codes and words, no sentences.
struct CaseRow
{
    std::int64_t key = 0; // local; names the row to rows()
    CaseId id{};
    std::string number{};
    std::optional<Date> received{};
    std::string name{};
    std::int64_t respondents = 0;
    std::string position{};
    std::string form{};
    std::string formText{};
    std::string place{};
    std::string placeText{};
    std::string status{};
    std::string outcome{}; // "mixed" when respondents differ
    std::string holder{};
    std::optional<Date> since{};
    std::optional<Date> due{};
    DayUnit dueUnit = DayUnit::workingDays;
    std::int64_t evidence = 0;
    bool isCancelled = false;
    bool hasConflict = false;
};

// The reading side of the list. A million cases scroll because only keys are held, and rows are
// fetched a page at a time by their keys. Works on any connection, one thread at a time.
class CaseList
{
public:
    explicit CaseList(sqlite::Database& database)
        : m_database(database)
    {
    }

    // The first rows of the order, at once. Error notAllowed.
    Result<std::vector<CaseRow>> first(const access::Session& session, const CaseQuery& query,
                                       std::int64_t limit);

    // The keys of all rows in order: eight bytes a case. Error notAllowed.
    Result<std::vector<std::int64_t>> keys(const access::Session& session, const CaseQuery& query);

    // The rows of these keys, in the order given; keys that are gone are left out.
    Result<std::vector<CaseRow>> rows(const access::Session& session,
                                      std::span<const std::int64_t> keys);

    // How many cases the filter leaves. Error notAllowed.
    Result<std::int64_t> count(const access::Session& session, const CaseFilter& filter);

    // The statement behind first() and keys(), for the test that reads query plans.
    static std::string statement(const CaseQuery& query, bool keysOnly);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::registers
