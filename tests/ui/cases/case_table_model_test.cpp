#include "tests/support/office_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_table_model.h"

#include <numeric>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;

namespace {

// Cases 1 to `count`, in the order of their keys. Answers when told to.
class CountedSource final : public CaseSource
{
public:
    explicit CountedSource(std::int64_t count)
        : m_count(count)
    {
    }

    Task first(QObject*, const registers::CaseQuery& query, std::int64_t limit,
               std::function<void(Rows)> answer) override
    {
        queries.push_back(query);
        waiting.push_back([this, limit, answer = std::move(answer)] {
            answer(rowsOf(keysUpTo(std::min(limit, m_count))));
        });
        return {};
    }

    Task keys(QObject*, const registers::CaseQuery&, std::function<void(Keys)> answer) override
    {
        waiting.push_back([this, answer = std::move(answer)] { answer(keysUpTo(m_count)); });
        return {};
    }

    Task rows(QObject*, std::vector<std::int64_t> keys, std::function<void(Rows)> answer) override
    {
        ++pagesAsked;
        waiting.push_back(
            [this, keys = std::move(keys), answer = std::move(answer)] { answer(rowsOf(keys)); });
        return {};
    }

    void answerOne()
    {
        auto next = std::move(waiting.front());
        waiting.erase(waiting.begin());
        next();
    }

    void answerAll()
    {
        while (!waiting.empty())
            answerOne();
    }

    std::int64_t gone = -1; // a key whose case is no longer there
    int pagesAsked = 0;
    std::vector<registers::CaseQuery> queries;
    std::vector<std::function<void()>> waiting;

private:
    static std::vector<std::int64_t> keysUpTo(std::int64_t count)
    {
        std::vector<std::int64_t> keys(static_cast<std::size_t>(count));
        std::iota(keys.begin(), keys.end(), 1);
        return keys;
    }

    std::vector<registers::CaseRow> rowsOf(const std::vector<std::int64_t>& keys) const
    {
        std::vector<registers::CaseRow> rows;
        for (const std::int64_t key : keys)
            if (key != gone) {
                registers::CaseRow row;
                row.key = key;
                row.number = "74.01-2026-A" + std::to_string(key);
                row.name = "Adinda Wirasatya";
                row.respondents = 3;
                row.status = "recommended";
                row.due = std::chrono::year(2026) / 11 / 23;
                rows.push_back(std::move(row));
            }
        return rows;
    }

    std::int64_t m_count;
};

struct Fixture
{
    explicit Fixture(std::int64_t count)
        : source(count)
    {
    }

    QString at(int row, int column = CaseTableModel::number)
    {
        return model.index(row, column).data().toString();
    }

    CountedSource source;
    CaseTableModel model{
        source,
        {std::make_shared<const deadlines::Counting>(deadlines::Counting{
             {}, deadlines::WorkingDays(test::referenceData().holidays()), test::referenceData()}),
         reference::Language::indonesian, std::chrono::year(2026) / 11 / 21}};
};

} // namespace

TEST_CASE("CaseTableModel: shows the first rows at once and the rest when the keys are there",
          "[ui][cases]")
{
    Fixture f(1000);
    const QAbstractItemModelTester tester(&f.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.model.setQuery({});
    CHECK(f.model.rowCount() == 0);
    f.source.answerOne();
    CHECK(f.model.rowCount() == 100);
    CHECK_FALSE(f.model.isComplete());
    CHECK(f.at(0) == QStringLiteral("74.01-2026-A1"));
    f.source.answerOne();
    CHECK(f.model.rowCount() == 1000);
    CHECK(f.model.isComplete());
}

TEST_CASE("CaseTableModel: fetches a page when it is looked at, once", "[ui][cases]")
{
    Fixture f(1000);
    f.model.setQuery({});
    f.source.answerAll();
    const int before = f.source.pagesAsked;
    CHECK(f.at(450) == QStringLiteral("..."));
    CHECK(f.at(451) == QStringLiteral("..."));
    CHECK(f.source.pagesAsked == before + 1);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.source.answerAll();
    CHECK(changed.size() == 1);
    CHECK(f.at(450) == QStringLiteral("74.01-2026-A451"));
    CHECK(f.source.pagesAsked == before + 1);
}

TEST_CASE("CaseTableModel: keeps only the pages last looked at", "[ui][cases]")
{
    Fixture f(10000);
    f.model.setQuery({});
    f.source.answerAll();
    for (int page = 0; page < 20; ++page) {
        f.at(page * CaseTableModel::pageRows);
        f.source.answerAll();
    }
    CHECK(f.model.caseAt(19 * CaseTableModel::pageRows) != nullptr);
    const int before = f.source.pagesAsked;
    CHECK(f.at(0) == QStringLiteral("..."));
    CHECK(f.source.pagesAsked == before + 1);
}

TEST_CASE("CaseTableModel: a million cases scroll", "[ui][cases]")
{
    Fixture f(1'000'000);
    f.model.setQuery({});
    f.source.answerAll();
    CHECK(f.model.rowCount() == 1'000'000);
    f.at(999'999);
    f.source.answerAll();
    CHECK(f.at(999'999) == QStringLiteral("74.01-2026-A1000000"));
    CHECK(f.model.rowOfKey(500'000) == 499'999);
}

TEST_CASE("CaseTableModel: an answer to an earlier query is not shown", "[ui][cases]")
{
    Fixture f(10);
    f.model.setQuery({});
    registers::CaseQuery narrowed;
    narrowed.filter.search = "farah";
    f.model.setQuery(narrowed);
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.source.answerOne();
    CHECK(reset.isEmpty());
    f.source.answerAll();
    CHECK(reset.size() == 1);
    CHECK(f.source.queries.back().filter.search == "farah");
}

TEST_CASE("CaseTableModel: a case that is gone leaves an empty place", "[ui][cases]")
{
    Fixture f(250);
    f.model.setQuery({});
    f.source.answerAll();
    f.source.gone = 120;
    f.at(119);
    f.source.answerAll();
    CHECK(f.at(119) == QStringLiteral("..."));
    CHECK(f.at(120) == QStringLiteral("74.01-2026-A121"));
}

TEST_CASE("CaseTableModel: sorts by the column's order and ignores columns without one",
          "[ui][cases]")
{
    Fixture f(10);
    f.model.setQuery({});
    f.source.answerAll();
    f.model.sort(CaseTableModel::due, Qt::AscendingOrder);
    CHECK(f.source.queries.back().sort ==
          std::vector<registers::SortKey>{
              {registers::CaseOrder::due, registers::SortDirection::ascending}});
    const std::size_t asked = f.source.queries.size();
    f.model.sort(CaseTableModel::position, Qt::AscendingOrder);
    CHECK(f.source.queries.size() == asked);
}

TEST_CASE("CaseTableModel: says how many respondents more there are", "[ui][cases]")
{
    Fixture f(1);
    f.model.setQuery({});
    f.source.answerAll();
    CHECK(f.at(0, CaseTableModel::respondent) == QStringLiteral("Adinda Wirasatya (+2)"));
}
