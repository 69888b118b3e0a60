#include "tests/ui/cases/cases_fixture.h"

#include "tests/ui/support/screen.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <catch2/catch.hpp>

namespace jejak::ui::support {

namespace {

using referral::StepKind;

Date day(int month, unsigned dayOfMonth)
{
    return std::chrono::year(2026) / month / static_cast<int>(dayOfMonth);
}

struct Sample
{
    const char* name;
    const char* nip;
    const char* position;
    const char* jobLevel;
    const char* rank;
    const char* form;
    const char* source;
    Date received;
    std::vector<std::pair<StepKind, Date>> steps;
};

std::vector<Sample> samples()
{
    using enum StepKind;
    const auto chain = [](std::initializer_list<std::pair<StepKind, Date>> steps) {
        return std::vector(steps);
    };
    return {
        {"Joko Tirtamarta", "198203142006041002", "Pengadministrasi", "PELAKSANA", "II/c", "DS-05",
         "public", day(10, 1),
         chain({{received, day(10, 1)},
                {sentToBawaslu, day(10, 2)},
                {bawasluStopped, day(10, 9)},
                {closed, day(10, 12)}})},
        {"Indra Wisanggeni", "198811052011011004", "Guru Ahli Muda", "JF_AHLI_MUDA", "III/c",
         "DS-06", "bawaslu", day(10, 6),
         chain({{received, day(10, 6)}, {forwarded, day(10, 8)}, {notProven, day(10, 27)}})},
        {"Hana Lokapala", "197912012003122003", "Sekretaris Dinas", "ADMINISTRATOR", "IV/a",
         "DS-07", "social_media", day(10, 7),
         chain({{received, day(10, 7)},
                {sentToBawaslu, day(10, 8)},
                {forwarded, day(10, 14)},
                {recommended, day(10, 21)},
                {sanctioned, day(11, 4)}})},
        {"Farah Nawasena", "197504122000032901", "Kepala Dinas", "JPT_PRATAMA", "IV/c", "DS-12",
         "bawaslu", day(10, 12),
         chain({{received, day(10, 12)},
                {sentToBawaslu, day(10, 13)},
                {forwarded, day(10, 19)},
                {recommended, day(10, 23)}})},
        {"Eka Suryalaga", "198007082005011005", "Kepala Bidang", "ADMINISTRATOR", "III/d", "KE-01",
         "superior", day(10, 16),
         chain({{received, day(10, 16)},
                {forwarded, day(10, 20)},
                {clarificationRequested, day(11, 9)}})},
        {"Dimas Palawija", "198509172010011006", "Lurah", "PENGAWAS", "III/d", "DS-06",
         "social_media", day(11, 9), chain({{received, day(11, 9)}, {sentToBawaslu, day(11, 10)}})},
        {"Citra Adisarana", "199002222014032007", "Kepala Seksi", "PENGAWAS", "III/c", "DS-08",
         "media", day(11, 12),
         chain({{received, day(11, 12)},
                {forwarded, day(11, 13)},
                {recommended, day(11, 16)},
                {summoned, day(11, 19)}})},
        {"Bagus Candrakusuma", "197801302002121008", "Camat", "ADMINISTRATOR", "IV/a", "DS-02",
         "cso", day(11, 17), chain({{received, day(11, 17)}, {sentToBawaslu, day(11, 18)}})},
        {"Adinda Wirasatya", "199505192020122009", "Guru Ahli Pertama", "JF_AHLI_PERTAMA", "III/a",
         "DS-06", "anonymous", day(11, 19), chain({{received, day(11, 19)}})},
    };
}

cases::CaseContent contentOf(const Sample& sample)
{
    cases::CaseContent content = test::OfficeFixture::sampleContent();
    content.reports.front().source = sample.source;
    content.reports.front().received = sample.received;
    content.reports.front().known =
        Date(std::chrono::sys_days(sample.received) - std::chrono::days(3));
    cases::Respondent& person = content.respondents.front();
    person.name = sample.name;
    person.nip = sample.nip;
    person.position = sample.position;
    person.jobLevel = sample.jobLevel;
    person.rank = sample.rank;
    person.acts.front().form = sample.form;
    person.acts.front().categoryReason = "Menurut kajian pemeriksa.";
    person.acts.front().occurred =
        Date(std::chrono::sys_days(sample.received) - std::chrono::days(4));
    if (person.name == "Bagus Candrakusuma")
        for (const char* other : {"Galuh Sasmita", "Laras Kinanti"}) {
            content.respondents.push_back(content.respondents.front());
            content.respondents.back().name = other;
            content.respondents.back().nip.clear();
        }
    return content;
}

void record(test::OfficeFixture& office, const Sample& sample)
{
    const auto recorded =
        test::require(office.desk->cases().add(office.session, contentOf(sample)));
    for (const auto& [kind, date] : sample.steps) {
        referral::Step step;
        step.kind = kind;
        step.eventDate = date;
        step.sent = date;
        step.received = date;
        step.sameLetter = true; // one letter names them all
        if (kind == StepKind::recommended) {
            step.letterNumber = "R-1031/BKN/10/2026";
            step.sender = "bkn";
            step.recipient = "ppk";
        } else if (kind == StepKind::sentToBawaslu) {
            step.letterNumber = "700.1/112/INSP/2026";
            step.sender = "office";
            step.recipient = "bawaslu";
        } else if (kind == StepKind::forwarded) {
            step.letterNumber = "018/PP.01/K.SG-03/10/2026";
            step.sender = "bawaslu";
            step.recipient = "bkn";
        } else if (kind == StepKind::sanctioned) {
            step.letterNumber = "800/417/2026";
            step.sanction = "HS1";
        }
        test::require(office.desk->chain().record(office.session, recorded.id, step));
    }
}

} // namespace

CasesFixture::CasesFixture(bool withSamples, const char* region)
    : office(region)
{
    if (withSamples)
        for (const Sample& sample : samples())
            record(office, sample);
    workspace = std::make_unique<Workspace>(
        Workspace{worker, office.session, office.desk->office(), test::referenceData(),
                  office.desk->counting(), office.clock, preferences});
    office.desk.reset();
    worker.open(
        qApp,
        [this] {
            return desk::Desk::open(office.folder.path() / "data", desk::DeskMode::write,
                                    test::referenceData(), {office.clock, office.random});
        },
        [](const Result<void>& opened) { REQUIRE(opened.has_value()); });
    wait();
}

CasesFixture::~CasesFixture() = default;

void CasesFixture::wait()
{
    constexpr int rounds = 4; // an answer may ask again, and a timer may stand between
    for (int i = 0; i < rounds; ++i) {
        settle();
        QEventLoop loop;
        worker.run(
            &loop, [](desk::Desk&, JobControl&) {}, [&](const Result<void>&) { loop.quit(); });
        loop.exec();
        settle();
    }
}

} // namespace jejak::ui::support
