#include "core/register/row_reader.h"

#include "core/base/text.h"
#include "core/reference/phrase.h"
#include "core/register/csv_writer.h"
#include "core/register/register_words.h"

#include <algorithm>
#include <array>

namespace jejak::registers {
namespace {

using enum RegisterColumn;

// What lists show of a cell.
std::string shortened(std::string_view text)
{
    constexpr std::size_t most = 80;
    text = trim(text);
    std::size_t end = std::min(text.size(), most);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return std::string(text.substr(0, end)) + (end < text.size() ? "\xE2\x80\xA6" : "");
}

std::string joined(std::string_view first, std::string_view second)
{
    if (first.empty() || second.empty())
        return std::string(first.empty() ? second : first);
    return std::string(first) + ", " + std::string(second);
}

// Whether an agency is named like the government of a region, and not like a ministry.
bool namesRegionalGovernment(std::string_view agency)
{
    static constexpr std::array<std::string_view, 9> marks{
        "kabupaten", "kab", "kota", "provinsi", "prov", "pemkab", "pemkot", "pemprov", "pemda"};
    const auto words = reference::wordsOf(agency);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return std::find(marks.begin(), marks.end(), word) != marks.end();
    });
}

constexpr std::size_t nipLength = 18;

// "1,98608E+17": a spreadsheet took the NIP for a number and dropped its last digits.
bool isRoundedNumber(std::string_view text)
{
    return text.find('+') != std::string_view::npos &&
           text.find_first_of("eE") != std::string_view::npos;
}

// Contract staff have the count of contracts, in practice 21 and up, where others have a month.
bool hasContractCount(std::string_view nip)
{
    return nip[12] == '2';
}

} // namespace

RowReader::RowReader(RegisterHeader header, reference::ReferenceData reference, Date today)
    : m_header(std::move(header))
    , m_recognition(std::move(reference))
    , m_today(today)
{
}

RowReading RowReader::read(const CsvRecord& record)
{
    m_record = &record;
    m_reading = {};
    m_reading.row.line = record.line();
    if (const auto defect = record.defect()) {
        rejectDefect(*defect);
        return std::move(m_reading);
    }
    readReport();
    readRespondent();
    readPlace();
    readForm();
    readFollowUp();
    checkOrder();
    RegisterRow& row = m_reading.row;
    row.key = rowKey({row.sourceNumber, row.received, row.nip, row.name});
    return std::move(m_reading);
}

// The cell on one line; empty when it says nothing or the file has no such column.
std::string RowReader::text(RegisterColumn column) const
{
    const auto position = m_header.position(column);
    if (!position)
        return {};
    const std::string_view cell = withoutApostrophe(trim(m_record->cell(*position)));
    return saysNothing(cell) ? std::string() : squeeze(cell);
}

// The cell with its line ends.
std::string RowReader::longText(RegisterColumn column) const
{
    const auto position = m_header.position(column);
    if (!position)
        return {};
    const std::string_view cell = trim(withoutApostrophe(trim(m_record->cell(*position))));
    return saysNothing(cell) ? std::string() : std::string(cell);
}

std::optional<Date> RowReader::date(RegisterColumn column)
{
    const std::string cell = text(column);
    if (cell.empty())
        return std::nullopt;
    const auto day = m_recognition.date(cell);
    if (!day)
        reject(column, RowProblemCode::dateInvalid, cell);
    else if (*day > m_today)
        reject(column, RowProblemCode::dateInFuture, cell);
    return day;
}

void RowReader::warn(RegisterColumn column, RowWarningCode code, std::string_view value)
{
    m_reading.warnings.push_back(
        {m_record->line(), std::string(m_header.header(column)), code, shortened(value)});
}

void RowReader::reject(RegisterColumn column, RowProblemCode code, std::string_view value)
{
    m_reading.problems.push_back(
        {m_record->line(), std::string(m_header.header(column)), code, shortened(value)});
}

void RowReader::rejectDefect(CsvDefect defect)
{
    const std::size_t at = m_record->defectColumn();
    const bool beyond = defect == CsvDefect::tooManyColumns || at >= m_header.width();
    const std::string_view value = m_record->cell(at);
    m_reading.problems.push_back({m_record->line(), beyond ? std::string() : m_header.headers()[at],
                                  problemOf(defect),
                                  isUtf8(value) ? shortened(value) : std::string()});
}

void RowReader::readReport()
{
    RegisterRow& row = m_reading.row;
    row.received = date(received);
    row.occurred = date(occurred);
    row.known = date(known);
    if (!row.received && text(received).empty())
        reject(received, RowProblemCode::receivedMissing, {});
    row.sourceNumber = text(sourceNumber);
    row.sourceText = text(source);
    if (row.sourceText.empty())
        return;
    row.source = m_recognition.word("source", row.sourceText).value_or(std::string());
    if (row.source.empty())
        warn(source, RowWarningCode::sourceUnknown, row.sourceText);
}

void RowReader::readRespondent()
{
    RegisterRow& row = m_reading.row;
    row.name = text(respondentName);
    row.unit = text(unit);
    readNip();
    if (row.name.empty() && row.nip.empty())
        reject(respondentName, RowProblemCode::nameMissing, {});
    readPosition();
    readEmployer();
    readMotives();
}

void RowReader::readNip()
{
    const std::string written = text(nip);
    const people::PersonKind kindRead = readKind(digitsOf(written));
    RegisterRow& row = m_reading.row;
    row.kind = people::word(kindRead);
    if (isRoundedNumber(written)) {
        warn(nip, RowWarningCode::nipRounded, written);
        return;
    }
    people::NipReading reading = people::readNip(written, kindRead);
    row.nip = std::move(reading.digits);
    for (const people::NipWarning warning : reading.warnings) {
        warn(nip, RowWarningCode::nipUnusual, written);
        m_reading.warnings.back().detail = name(warning);
    }
}

// What the register says; else what the NIP or the position shows; else a civil servant.
people::PersonKind RowReader::readKind(std::string_view nipDigits)
{
    const std::string written = text(kind);
    if (!written.empty()) {
        const auto word = m_recognition.word("kind", written);
        if (const auto known = people::parsePersonKind(word.value_or(std::string())))
            return *known;
        warn(kind, RowWarningCode::kindUnknown, written);
    }
    if (nipDigits.size() == nipLength)
        return hasContractCount(nipDigits) ? people::PersonKind::pppk : people::PersonKind::pns;
    if (m_recognition.word("kind", text(position)) == people::word(people::PersonKind::nonAsn))
        return people::PersonKind::nonAsn;
    if (nipDigits.empty() && written.empty())
        warn(respondentName, RowWarningCode::kindAssumed, people::word(people::PersonKind::pns));
    return people::PersonKind::pns;
}

void RowReader::readPosition()
{
    RegisterRow& row = m_reading.row;
    row.position = text(position);
    const std::string level = text(jobLevel);
    auto reading = m_recognition.jobLevel(level, row.position);
    row.jobLevel = std::move(reading.level);
    row.jobLevelGroup = std::move(reading.group);
    if (!level.empty() && row.jobLevelGroup.empty())
        warn(jobLevel, RowWarningCode::jobLevelUnknown, level);

    row.rank = text(rank);
    if (row.rank.empty())
        return;
    const auto system =
        row.kind == "pppk" ? reference::RankSystem::pppk : reference::RankSystem::pns;
    if (auto code = m_recognition.reference().ranks().normalise(row.rank, system))
        row.rank = *std::move(code);
    else
        warn(rank, RowWarningCode::rankUnknown, row.rank);
}

void RowReader::readEmployer()
{
    RegisterRow& row = m_reading.row;
    row.agency = text(agency);
    const std::string& named = row.agency.empty() ? row.unit : row.agency;
    const auto match = m_recognition.region(named);
    row.region = match.code();
    if (match.ambiguous())
        warn(agency, RowWarningCode::employerAmbiguous, named);
    else if (match.unknown() && namesRegionalGovernment(row.agency))
        warn(agency, RowWarningCode::employerUnknown, row.agency);
}

void RowReader::readPlace()
{
    RegisterRow& row = m_reading.row;
    const std::string region = text(place);
    row.placeText = text(placeText);
    if (region.empty())
        return;
    const auto match = m_recognition.region(region);
    row.place = match.code();
    if (match.found())
        return;
    row.placeText = joined(row.placeText, region);
    warn(place, match.ambiguous() ? RowWarningCode::regionAmbiguous : RowWarningCode::regionUnknown,
         region);
}

void RowReader::readForm()
{
    RegisterRow& row = m_reading.row;
    row.formText = text(form);
    row.narrative = longText(narrative);
    row.channelText = text(channel);
    if (!row.channelText.empty()) {
        row.channel = m_recognition.word("channel", row.channelText).value_or(std::string());
        if (row.channel.empty())
            warn(channel, RowWarningCode::channelUnknown, row.channelText);
    }
    if (row.formText.empty())
        return;
    // The contest is that of the place, and that of the employer when no place is given.
    const auto reading =
        m_recognition.form(row.formText, row.occurred, row.place.empty() ? row.region : row.place);
    row.form = reading.match.code();
    row.category = reading.category;
    row.phase = reading.phase;
    if (reading.match.ambiguous())
        warn(form, RowWarningCode::formAmbiguous, row.formText);
    else if (reading.match.unknown())
        warn(form, RowWarningCode::formUnknown, row.formText);
    else if (reading.otherPhase)
        warn(form, RowWarningCode::formOfOtherPhase, row.formText);
}

void RowReader::readMotives()
{
    const std::string written = text(motive);
    if (written.empty())
        return;
    auto reading = m_recognition.motives(written);
    for (const std::string& part : reading.unknown) {
        m_reading.row.motiveText = joined(m_reading.row.motiveText, part);
        warn(motive, RowWarningCode::motiveUnknown, part);
    }
    m_reading.row.motives = std::move(reading.codes);
}

void RowReader::readFollowUp()
{
    RegisterRow& row = m_reading.row;
    row.forwarded = date(forwarded);
    row.forwardingNumber = text(forwardingNumber);
    row.recommendationNumber = text(recommendationNumber);
    row.recommendationDate = date(recommendationDate);
    row.resultText = text(result);
    if (!row.resultText.empty()) {
        const auto step = m_recognition.result(row.resultText);
        row.result = step.value_or(std::string());
        if (!step)
            warn(result, RowWarningCode::resultUnknown, row.resultText);
    }
    row.decreeNumber = text(decreeNumber);
    row.decreeDate = date(decreeDate);
    row.sanctionText = text(sanction);
    if (!row.sanctionText.empty()) {
        // The law of the day of the act decides which sanctions there are.
        row.sanction =
            m_recognition.sanction(row.sanctionText, row.occurred ? row.occurred : row.received)
                .value_or(std::string());
        if (row.sanction.empty())
            warn(sanction, RowWarningCode::sanctionUnknown, row.sanctionText);
    }
    row.remark = longText(remark);
}

void RowReader::checkOrder()
{
    const RegisterRow& row = m_reading.row;
    if (row.occurred && row.received && *row.occurred > *row.received)
        warn(occurred, RowWarningCode::occurredAfterReceived, formatIsoDate(*row.occurred));
    checkNotBefore(known, row.known, row.occurred);
    checkNotBefore(received, row.received, row.known);
    checkNotBefore(forwarded, row.forwarded, row.received);
    checkNotBefore(recommendationDate, row.recommendationDate,
                   row.forwarded ? row.forwarded : row.received);
    checkNotBefore(decreeDate, row.decreeDate,
                   row.recommendationDate ? row.recommendationDate : row.received);
}

void RowReader::checkNotBefore(RegisterColumn column, std::optional<Date> date,
                               std::optional<Date> earlier)
{
    if (date && earlier && *date < *earlier)
        warn(column, RowWarningCode::datesOutOfOrder, formatIsoDate(*date));
}

} // namespace jejak::registers
