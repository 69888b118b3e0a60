#include "ui/text/limit_text.h"
#include "ui/text/translation.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using std::chrono::year;

TEST_CASE("Limit text: says from which day, over which holidays and by which law", "[ui][text]")
{
    Translation translation;
    translation.use(Language::indonesian);
    referral::Limit limit{.code = "tindak-lanjut-ppk",
                          .startedFrom = referral::LimitStart::received,
                          .start = year{2026} / 3 / 3,
                          .count = 14,
                          .due = year{2026} / 3 / 31,
                          .basis = "batas umum",
                          .calendar = "libur 2019-2027"};

    CHECK(limitText(limit, {{year{2026} / 3 / 19, "Hari Suci Nyepi", false}}) ==
          QStringLiteral("14 hari kerja sesudah 3 Maret 2026 (surat diterima). Melewati 19 Mar "
                         "2026 (Hari Suci Nyepi). Dasar: batas umum. Aturan ini belum dicocokkan "
                         "dengan naskah peraturan. Kalender: libur 2019-2027."));
    limit.count = -7;
    limit.unit = DayUnit::calendarDays;
    limit.startedFrom = referral::LimitStart::examination;
    limit.isVerified = true;
    limit.calendar.clear();
    limit.isEstimated = true;
    CHECK(limitText(limit, {}).startsWith(
        QStringLiteral("7 hari kalender sebelum 3 Maret 2026 (hari pemeriksaan).")));
    CHECK(limitText(limit, {}).contains(QStringLiteral("Perkiraan")));
    limit.count = 0;
    CHECK(limitText(limit, {}).startsWith(QStringLiteral("Surat menyebut tanggalnya.")));

    translation.use(Language::english);
    limit.count = 1;
    CHECK(limitText(limit, {}).startsWith(QStringLiteral("1 calendar day after")));
}
