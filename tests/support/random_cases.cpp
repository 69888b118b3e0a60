#include "tests/support/random_cases.h"

#include "core/journal/journal_store.h"

#include <array>
#include <random>

namespace jejak::test {
namespace {

using Generator = std::mt19937;

std::size_t below(Generator& generator, std::size_t limit)
{
    return generator() % limit;
}

// One of the words, or nothing as often as each of them.
template <std::size_t Size>
std::optional<std::string> maybe(Generator& generator, const std::array<const char*, Size>& words)
{
    const std::size_t choice = below(generator, Size + 1);
    if (choice == Size)
        return std::nullopt;
    return words[choice];
}

constexpr std::array places{"74.01", "74.05", "74.09", "74.13", "74", "74.71"};
constexpr std::array levels{"JPT_PRATAMA", "PENGAWAS", "ADMINISTRATOR", "PELAKSANA",
                            "JF_AHLI_MUDA"};
constexpr std::array forms{"DS-03", "DS-05", "DS-08", "DS-11", "DS-12"};
constexpr std::array sources{"bawaslu", "public", "own_finding", "sbt"};
constexpr std::array channels{"medsos", "in_person", "banner"};
constexpr std::array motives{"M1", "M2", "M3", "M4"};
constexpr std::array kinds{"pns", "pns", "pns", "pppk", "non_asn"};

Date daysFrom(Date start, std::size_t days)
{
    return std::chrono::sys_days(start) + std::chrono::days(days);
}

cases::Respondent randomRespondent(Generator& generator, Date occurred)
{
    cases::Respondent respondent;
    respondent.name = "Terlapor";
    respondent.kind = kinds[below(generator, kinds.size())];
    respondent.jobLevel = maybe(generator, levels);
    respondent.region = maybe(generator, places);
    respondent.agency = below(generator, 3) == 0 ? "" : "Pemerintah Kabupaten Kolaka";
    for (const char* motive : motives)
        if (below(generator, 3) == 0)
            respondent.motives.emplace_back(motive);
    const std::size_t acts = 1 + below(generator, 2);
    for (std::size_t i = 0; i < acts; ++i)
        respondent.acts.push_back({.form = maybe(generator, forms),
                                   .formText = "tertulis lain",
                                   .occurred = occurred,
                                   .place = maybe(generator, places)});
    return respondent;
}

cases::CaseContent randomContent(Generator& generator)
{
    const Date occurred = daysFrom(std::chrono::year(2026) / 1 / 5, below(generator, 200));
    cases::CaseContent content;
    content.place = maybe(generator, places);
    content.channel = maybe(generator, channels);
    const std::size_t reports = 1 + below(generator, 2);
    for (std::size_t i = 0; i < reports; ++i)
        content.reports.push_back({.source = sources[below(generator, sources.size())],
                                   .known = daysFrom(occurred, 1),
                                   .received = daysFrom(occurred, 2 + below(generator, 40))});
    const std::size_t respondents = 1 + below(generator, 3);
    for (std::size_t i = 0; i < respondents; ++i)
        content.respondents.push_back(randomRespondent(generator, occurred));
    return content;
}

// A walk along the chain: each step concerns all, or now and then one respondent only.
void walk(OfficeFixture& office, const CaseId& id, Generator& generator)
{
    auto chain = require(office.desk->chain().chain(id));
    const auto file = cases::foldCase(office.desk->journal().history(id)).value();
    Date date = daysFrom(std::chrono::year(2026) / 9 / 1, below(generator, 20));
    for (std::size_t left = below(generator, 12); left > 0; --left) {
        const auto next = referral::nextSteps(chain);
        if (next.empty())
            return;
        referral::Step step{
            .kind = next[below(generator, next.size())], .eventDate = date, .note = "alasan"};
        const auto& respondents = file.content.respondents;
        if (below(generator, 3) == 0)
            step.respondents = {respondents[below(generator, respondents.size())].id};
        if (step.kind == referral::StepKind::sanctioned)
            step.sanction = "HB1";
        // A step that not every respondent may take now is refused, and the walk goes on.
        if (auto recorded = office.desk->chain().record(office.session, id, step))
            chain = *std::move(recorded);
        date = daysFrom(date, below(generator, 6));
    }
}

} // namespace

void recordRandomCases(OfficeFixture& office, int count, std::uint32_t seed)
{
    Generator generator(seed);
    for (int i = 0; i < count; ++i) {
        const auto recorded =
            require(office.desk->cases().add(office.session, randomContent(generator)));
        walk(office, recorded.id, generator);
        if (below(generator, 10) == 0)
            require(office.desk->cases().cancel(office.session, recorded.id, "salah catat"));
    }
}

std::vector<registers::CaseRecord> recordsOf(OfficeFixture& office)
{
    std::vector<registers::CaseRecord> records;
    journal::JournalStore(office.desk->database())
        .forEachStream(std::nullopt, [&](journal::StreamHistory&& history) {
            if (auto record = registers::foldRecord(history))
                records.push_back(*std::move(record));
        });
    return records;
}

} // namespace jejak::test
