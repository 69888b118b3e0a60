#include "core/deadlines/step_limits.h"
#include "ui/cases/case_labels.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;

TEST_CASE("CaseLabels: a body that has no word is shown by the name of its institution",
          "[ui][cases]")
{
    const auto reference =
        reference::ReferenceData::load()
            .value()
            .with({{"institutions.csv",
                    "code,role,name,valid_from,valid_to,basis,verified,source\n"
                    "lembaga-merit,commission,Lembaga Pengawas Sistem Merit,2027-10-16,,"
                    "Putusan MK 121/PUU-XXII/2024,no,uji\n"}},
                  "uji")
            .value();
    const CaseLabels labels(std::make_shared<const deadlines::Counting>(deadlines::Counting{
                                {}, deadlines::WorkingDays(reference.holidays()), reference}),
                            reference::Language::indonesian, std::chrono::year{2028} / 1 / 3);

    CHECK(labels.word("holder", "lembaga-merit") ==
          QStringLiteral("Lembaga Pengawas Sistem Merit"));
    CHECK(labels.holder("lembaga-merit")
              .text.contains(QStringLiteral("Lembaga Pengawas Sistem Merit")));
    CHECK(labels.word("holder", "ppk") == QStringLiteral("Pejabat Pembina Kepegawaian"));
    CHECK(labels.word("holder", "tidak-dikenal") == QStringLiteral("tidak-dikenal"));
}
