#include "tests/support/office_fixture.h"

#include "core/crypto/keys.h"

namespace jejak::test {
namespace {

using namespace std::chrono_literals;

constexpr Instant nineInTheMorning(std::chrono::sys_days day)
{
    return day + 1h; // 09:00 in WITA
}

std::filesystem::path uniquePath()
{
    crypto::SystemRandom random;
    IdBytes bytes{};
    random.fill(bytes);
    return std::filesystem::temp_directory_path() / ("jejak-test-" + formatIdBytes(bytes));
}

} // namespace

void SeededRandom::fill(std::span<std::uint8_t> bytes)
{
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(m_generator());
}

TemporaryFolder::TemporaryFolder()
    : m_path(uniquePath())
{
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

const reference::ReferenceData& referenceData()
{
    static const reference::ReferenceData data = reference::ReferenceData::load().value();
    return data;
}

OfficeFixture::OfficeFixture(std::string code)
    : clock(nineInTheMorning(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)))
{
    const desk::NewOffice wanted{.code = std::move(code),
                                 .name = "Inspektorat Kabupaten Kolaka",
                                 .admin = "Rina Pelindung",
                                 .timeZone = TimeZone::wita};
    require(desk::createOffice(folder.path() / "data", wanted, referenceData(), {clock, random}));
    reopen();
}

void OfficeFixture::reopen(desk::DeskMode mode)
{
    desk.reset();
    desk =
        require(desk::Desk::open(folder.path() / "data", mode, referenceData(), {clock, random}));
    session = require(desk->session({}));
}

cases::CaseContent OfficeFixture::sampleContent(Date occurred)
{
    using std::chrono::year;
    cases::CaseContent content;
    content.place = "74.01";
    content.channel = "medsos";
    content.narrative = "Membagikan unggahan akun pemenangan.";
    content.reports.push_back({.source = "bawaslu",
                               .number = "018/Reg/LP/PB/Kab/28.05/IX/2026",
                               .known = year{2026} / 9 / 28,
                               .received = year{2026} / 10 / 2});
    cases::Respondent respondent;
    respondent.name = "Farah Nawasena";
    respondent.nip = "19750412 200003 2 901";
    respondent.position = "Kepala Dinas";
    respondent.jobLevel = "JPT_PRATAMA";
    respondent.rank = "IV/c";
    respondent.unit = "Dinas Pendidikan dan Kebudayaan";
    respondent.agency = "Pemerintah Kabupaten Kolaka";
    respondent.region = "74.01";
    respondent.motives = {"M1"};
    respondent.acts.push_back({.form = "DS-06", .occurred = occurred, .place = "74.01"});
    content.respondents.push_back(std::move(respondent));
    return content;
}

} // namespace jejak::test
