#include "core/desk/state_fold.h"
#include "core/journal/rebuild.h"
#include "tests/support/long_runs.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using test::OfficeFixture;
using test::require;

namespace {

// Uses the services at random; what they refuse is no matter here.
class RandomUse
{
public:
    explicit RandomUse(unsigned seed)
        : m_random(seed)
    {
    }

    void act()
    {
        m_office.clock.advance(
            std::chrono::milliseconds(static_cast<int>(below(7'200'000)) - 600'000));
        if (m_cases.empty() || below(4) == 0)
            return add();
        const CaseId id = m_cases[below(m_cases.size())];
        switch (below(6)) {
        case 0:
            static_cast<void>(desk().cases().cancel(m_office.session, id, "Dicatat dua kali."));
            break;
        case 1:
            voidStep(id);
            break;
        case 2:
        case 3:
            recordStep(id);
            break;
        default:
            change(id);
        }
    }

    // A state as it was, to be compared with what the journal says of that moment later.
    void remember()
    {
        m_past.emplace_back(journal::JournalStore(desk().database()).lastPosition(),
                            journal::stateDigest(desk().database()));
    }

    void check()
    {
        REQUIRE(require(desk().verify(m_office.session, true)).empty());
        desk::StateFold fold;
        for (const auto& [position, digest] : m_past) {
            sqlite::Database state = journal::stateAsOf(desk().database(), fold, position);
            REQUIRE(journal::stateDigest(state) == digest);
        }
        const auto stored = journal::stateDigest(desk().database());
        m_office.desk.reset();
        {
            auto database = sqlite::Database::open(m_office.folder.path() / "data" / "jejak.sqlite",
                                                   sqlite::OpenMode::readWrite);
            journal::rebuild(database, fold);
            REQUIRE(journal::stateDigest(database) == stored);
        }
        m_office.reopen();
        REQUIRE(require(desk().verify(m_office.session, true)).empty());
    }

private:
    desk::Desk& desk() { return *m_office.desk; }
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    void add()
    {
        auto content = OfficeFixture::sampleContent();
        for (std::size_t more = below(3); more > 0; --more) {
            content.respondents.push_back(content.respondents.front());
            content.respondents.back().nip.clear(); // nobody stands in a case twice
        }
        content.narrative += std::string(below(300), 'x');
        m_cases.push_back(require(desk().cases().add(m_office.session, content)).id);
        m_shown.emplace_back();
    }

    void recordStep(const CaseId& id)
    {
        const auto next = referral::nextSteps(require(desk().chain().chain(id)));
        if (next.empty())
            return;
        static_cast<void>(desk().chain().record(
            m_office.session, id,
            {.kind = next[below(next.size())],
             .eventDate = std::chrono::sys_days(desk().today()) - std::chrono::days(below(3)),
             .letterNumber = "B/" + std::to_string(below(999)),
             .note = "Catatan."}));
    }

    void voidStep(const CaseId& id)
    {
        const auto chain = require(desk().chain().chain(id));
        if (!chain.steps.empty())
            static_cast<void>(desk().chain().voidStep(
                m_office.session, id, chain.steps[below(chain.steps.size())].id, "Salah ketik."));
    }

    // A form that was opened now or some time ago.
    void change(const CaseId& id)
    {
        const auto file = cases::foldCase(desk().journal().history(id)).value();
        const auto index = static_cast<std::size_t>(std::find(m_cases.begin(), m_cases.end(), id) -
                                                    m_cases.begin());
        if (m_shown[index].empty() || below(2) == 0)
            m_shown[index] = file.version;
        const auto& people = file.content.respondents;
        const auto& person = people[below(people.size())];
        require(desk().cases().change(
            m_office.session, id, m_shown[index],
            {{"", "narrative", "Uraian " + std::to_string(below(5))},
             {formatId(person.id), "position", "Jabatan " + std::to_string(below(3))},
             {formatId(person.acts.front().id), "place_text", nullptr}}));
    }

    OfficeFixture m_office;
    std::mt19937 m_random;
    std::vector<CaseId> m_cases;
    std::vector<journal::Version> m_shown;
    std::vector<std::pair<std::int64_t, crypto::Digest>> m_past;
};

} // namespace

TEST_CASE("Rebuild: after any use the journal gives the stored state, now and as of then",
          "[system][journal]")
{
    const unsigned offices = test::runs(3, 60);
    const unsigned acts = test::runs(60, 400);
    for (unsigned seed = 1; seed <= offices; ++seed) {
        INFO("seed " << seed);
        RandomUse use(seed);
        for (unsigned i = 1; i <= acts; ++i) {
            use.act();
            if (i % 15 == 0)
                use.remember();
        }
        use.check();
    }
}

TEST_CASE("Rebuild: tables of an older program disappear and the folder opens", "[system][journal]")
{
    OfficeFixture office;
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    const auto stored = journal::stateDigest(office.desk->database());
    office.desk.reset();
    {
        auto database = sqlite::Database::open(office.folder.path() / "data" / "jejak.sqlite",
                                               sqlite::OpenMode::readWrite);
        database.script("CREATE TABLE older (case_key INTEGER NOT NULL REFERENCES case_file (key));"
                        "INSERT INTO older SELECT key FROM case_file;"
                        "CREATE VIRTUAL TABLE older_search USING fts5 (text);"
                        "DROP INDEX respondent_by_nip;"
                        "UPDATE setting SET value = 'older' WHERE name = 'folded_schema'");
    }

    office.reopen();

    CHECK(journal::stateDigest(office.desk->database()) == stored);
    CHECK(office.desk->database().integer(
              "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'older%'") == 0);
    CHECK(office.desk->database().integer(
              "SELECT count(*) FROM sqlite_schema WHERE name = 'respondent_by_nip'") == 1);
    CHECK(office.desk->database().integer("SELECT count(*) FROM draft") == 0); // local, and kept
    CHECK(require(office.desk->verify(office.session, true)).empty());
}
