#include "core/reports/progress_tables.h"

#include "core/referral/step_kind.h"
#include "core/reports/indonesian.h"

#include <algorithm>

#include <fmt/format.h>

namespace jejak::reports {
namespace {

using statistics::Development;
using statistics::OpenRecommendation;

constexpr std::size_t mostLetters = 100;

// "sisa 3", "lewat 12": working days from the data position.
std::string daysLeft(const ChapterSources& from, const std::optional<Date>& due)
{
    if (!due)
        return "-";
    const int days = from.calendar.between(from.figures.position.date(), *due);
    if (*due < from.figures.position.date())
        return fmt::format("lewat {}", formatCount(std::max(-days, 1)));
    return days == 0 ? "hari ini" : fmt::format("sisa {}", formatCount(days));
}

// "KASN"; the code of a body that came later, in capitals too.
std::string shortName(const std::string& commission)
{
    return commission.empty() ? "-" : upperCase(commission);
}

ReportRow letterRow(const ChapterSources& from, const OpenRecommendation& each, std::size_t number)
{
    return {{formatCount(static_cast<std::int64_t>(number)),
             each.letterNumber.empty() ? "(tanpa nomor)" : each.letterNumber,
             formatDay(each.recommended), shortName(each.commission), each.caseNumber,
             formatCount(each.asn), each.due ? formatDay(*each.due) : "-", daysLeft(from, each.due),
             formatCount(each.warnings), formatCount(each.blocked)},
            false,
            0};
}

std::int64_t sumOf(const std::vector<OpenRecommendation>& letters, std::size_t first,
                   std::int64_t OpenRecommendation::*figure)
{
    std::int64_t sum = 0;
    for (std::size_t i = first; i < letters.size(); ++i)
        sum += letters[i].*figure;
    return sum;
}

// Figures below five are hidden in the public edition; these stand in no sum.
std::string countText(const ChapterSources& from, std::int64_t count)
{
    const bool isSmall = count > 0 && count < PublishedFigures::smallest;
    return isSmall && from.cells.figures().hidesSmall() ? "<5" : formatCount(count);
}

} // namespace

ReportTable openRecommendationTable(const ChapterSources& from)
{
    const auto& letters = from.figures.openRecommendations;
    ReportTable table{"Tabel 7. Daftar Rekomendasi yang Belum Ditindaklanjuti PPK",
                      "Satuan: ASN terlapor per perkara; keadaan pada posisi data.",
                      {{"No", Alignment::left, 4, {}},
                       {"Nomor rekomendasi", Alignment::left, 22, {}},
                       {"Tanggal", Alignment::left, 13, {}},
                       {"Lembaga", Alignment::left, 8, {}},
                       {"Nomor perkara", Alignment::left, 15, {}},
                       {"ASN", Alignment::right, 5, {}},
                       {"Batas waktu", Alignment::left, 13, {}},
                       {"Sisa/lewat (hari kerja)", Alignment::left, 11, {}},
                       {"Teguran", Alignment::right, 7, {}},
                       {"Diblokir", Alignment::right, 7, {}}},
                      {},
                      {},
                      true};
    const std::size_t shown = std::min(letters.size(), mostLetters);
    for (std::size_t i = 0; i < shown; ++i)
        table.rows.push_back(letterRow(from, letters[i], i + 1));
    const auto sums = [&](std::size_t first, const std::string& text, bool isTotal) {
        table.rows.push_back({{{},
                               text,
                               {},
                               {},
                               {},
                               formatCount(sumOf(letters, first, &OpenRecommendation::asn)),
                               {},
                               {},
                               formatCount(sumOf(letters, first, &OpenRecommendation::warnings)),
                               formatCount(sumOf(letters, first, &OpenRecommendation::blocked))},
                              isTotal,
                              0});
    };
    if (shown < letters.size())
        sums(shown,
             fmt::format("{} rekomendasi lain",
                         formatCount(static_cast<std::int64_t>(letters.size() - shown))),
             false);
    sums(0, "Jumlah", true);
    table.notes = {"Jumlah ASN = belum ditindaklanjuti PPK (Tabel 1 angka 7). \"-\": batas waktu "
                   "tidak berjalan karena perkara ditutup tanpa keputusan atau tanggalnya belum "
                   "tercatat."};
    return table;
}

ReportTable developmentTable(const ChapterSources& from)
{
    ReportTable table{"Tabel 8. Perkembangan Perkara Bulan Ini",
                      "Satuan: perkara, dan kejadian menurut tanggal peristiwanya.",
                      {{"No", Alignment::left, 6, {}},
                       {"Perpindahan status menjadi", Alignment::left, 60, {}},
                       {"Perkara", Alignment::right, 17, {}},
                       {"Kejadian", Alignment::right, 17, {}}},
                      {},
                      {},
                      false};
    for (const referral::StepKind kind : referral::allSteps()) {
        const std::string_view word = referral::word(kind);
        const auto& all = from.figures.developments;
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Development& each) { return each.step == word; });
        if (found == all.end())
            continue;
        const reference::Word* label = from.reference.words().find("step", word);
        table.rows.push_back({{formatCount(static_cast<std::int64_t>(table.rows.size()) + 1),
                               label == nullptr ? std::string(word) : label->labelIndonesian,
                               countText(from, found->cases), countText(from, found->times)},
                              false,
                              0});
    }
    table.notes = {"Suatu perkara dapat berpindah status lebih dari satu kali dalam sebulan, "
                   "sehingga kolom tidak dijumlahkan. Langkah yang dibatalkan tidak dihitung."};
    return table;
}

} // namespace jejak::reports
