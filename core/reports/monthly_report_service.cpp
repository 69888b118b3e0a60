#include "core/reports/monthly_report_service.h"

#include "core/reports/indonesian.h"
#include "core/reports/report_chapters.h"

#include <fmt/format.h>

namespace jejak::reports {
namespace {

std::string detail(const office::Office& office, const std::string& name,
                   const std::string& otherwise = {})
{
    const auto found = office.details.find(name);
    return found == office.details.end() || found->second.empty() ? otherwise : found->second;
}

Letterhead letterhead(const office::Office& office, const reference::ReferenceData& reference)
{
    const std::string region(reference.regions().label(office.code));
    Letterhead head{upperCase(detail(office, "government", "Pemerintah " + region)),
                    upperCase(office.name),
                    {}};
    if (const std::string address = detail(office, "address"); !address.empty())
        head.lines.push_back(address);
    std::string contact;
    for (const auto& [name, text] : {std::pair("phone", "Telepon "), std::pair("website", "Laman "),
                                     std::pair("email", "Pos-el ")}) {
        const std::string value = detail(office, name);
        if (value.empty())
            continue;
        contact += contact.empty() ? "" : "  ";
        contact += text + value;
    }
    if (!contact.empty())
        head.lines.push_back(contact);
    return head;
}

// "19700101 199003 1 001", as names are signed.
std::string spacedNip(const std::string& nip)
{
    if (nip.size() != 18)
        return nip;
    return fmt::format("{} {} {} {}", nip.substr(0, 8), nip.substr(8, 6), nip.substr(14, 1),
                       nip.substr(15));
}

// Where a report is signed when the settings do not say: a kabupaten or kota goes by its own name,
// a province has its seat in a town that the name does not tell.
std::string seatOf(const reference::Region* region)
{
    const bool isTown = region != nullptr && region->kind != reference::RegionKind::province;
    return isTown ? region->name : std::string("…………");
}

SignatureBlock signature(const office::Office& office, const reference::ReferenceData& reference,
                         Date day)
{
    const reference::Region* region = reference.regions().find(office.code);
    const std::string place = detail(office, "city", seatOf(region));
    const std::string nip = spacedNip(detail(office, "signer_nip"));
    return {fmt::format("{}, {}", place, formatDay(day)),
            upperCase(detail(office, "signer_title", "Inspektur")) + ",",
            detail(office, "signer_name"), detail(office, "signer_rank"),
            nip.empty() ? std::string() : "NIP " + nip};
}

std::vector<std::string> titleLines(std::chrono::year_month period, bool isNil)
{
    std::vector<std::string> lines{
        "LAPORAN BULANAN", "PENGAWASAN DAN PENANGANAN PELANGGARAN NETRALITAS PEGAWAI ASN",
        fmt::format("BULAN {} TAHUN {}", upperCase(monthName(period.month())),
                    static_cast<int>(period.year()))};
    if (isNil)
        lines.emplace_back("NIHIL");
    return lines;
}

std::string number(const office::Office& office, const MonthlyReportRequest& request)
{
    if (!request.number.empty())
        return request.number;
    return fmt::format("{}/…………/INSP/{}", detail(office, "classification", "700.1"),
                       static_cast<int>(request.period.year()));
}

std::string footer(const statistics::DataPosition& position, const std::string& journalHead)
{
    std::string text =
        fmt::format("Posisi data {}; jurnal {}", formatMoment(position.instant, position.zone),
                    formatCount(position.commit));
    if (!journalHead.empty())
        text += fmt::format(" ({})", journalHead.substr(0, 16));
    return text;
}

} // namespace

Result<MonthlyReport> MonthlyReportService::make(const access::Session& session,
                                                 const MonthlyReportRequest& request)
{
    TRY(access::authorize(session, access::Action::makeReport));
    const statistics::DataPosition& position = m_statistics.position();
    if (!request.period.ok() || position.date() < Date(request.period / 1))
        return fail(ErrorCode::invalidInput,
                    {.field = "period",
                     .value = fmt::format("{:04}-{:02}", static_cast<int>(request.period.year()),
                                          static_cast<unsigned>(request.period.month()))});
    TRY_ASSIGN(const MonthlyFigures figures, collectFigures(m_statistics, session, request.period));
    const ReportCells cells(figures, request.edition);
    TRY_ASSIGN(const auto legalBasis, legalBasisOf(request.period));
    const ChapterSources from{figures, cells, m_office, m_reference, m_calendar, legalBasis};
    const bool isNil = figures.month.reported == 0;
    const bool isInternal = request.edition == Edition::internal;
    return MonthlyReport{.letterhead = letterhead(m_office, m_reference),
                         .titleLines = titleLines(request.period, isNil),
                         .period = request.period,
                         .number = number(m_office, request),
                         .dataPosition = formatMoment(position.instant, position.zone),
                         .edition = request.edition,
                         .classification = isInternal ? "RAHASIA" : "PUBLIKASI",
                         .isNil = isNil,
                         .isDemo = m_office.isDemo,
                         .watermark = m_office.isDemo ? "CONTOH - DATA FIKTIF" : "",
                         .chapters = {introduction(from), overview(from), recapitulation(from),
                                      analysis(from), closing(from)},
                         .signature = signature(m_office, m_reference, position.date()),
                         .footer = footer(position, request.journalHead),
                         .fileName = fmt::format("laporan-netralitas-asn-{:04}-{:02}-{}.pdf",
                                                 static_cast<int>(request.period.year()),
                                                 static_cast<unsigned>(request.period.month()),
                                                 isInternal ? "internal" : "publikasi"),
                         .reconciled = figures.breaks.empty(),
                         .breaks = figures.breaks};
}

} // namespace jejak::reports
