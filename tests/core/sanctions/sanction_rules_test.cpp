#include "core/sanctions/comparison.h"
#include "core/sanctions/decree_course.h"
#include "core/sanctions/sanction_rules.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using referral::Step;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

// One case of one respondent up to the recommendation of HB1, and decrees upon it.
struct Recommendation
{
    OfficeFixture office;
    CaseId id;

    explicit Recommendation(const std::string& kind = "pns", Date act = year{2026} / 9 / 25,
                            std::optional<std::string> sanction = "HB1")
    {
        cases::CaseContent content = OfficeFixture::sampleContent();
        content.respondents[0].kind = kind;
        content.respondents[0].acts[0].occurred = act;
        id = require(office.desk->cases().add(office.session, content)).id;
        record({.kind = StepKind::received, .eventDate = year{2026} / 10 / 2});
        record({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 3});
        record({.kind = StepKind::recommended,
                .eventDate = year{2026} / 10 / 5,
                .sanction = std::move(sanction)});
    }

    referral::Chain record(Step step)
    {
        return require(office.desk->chain().record(office.session, id, std::move(step)));
    }

    Error refusal(Step step)
    {
        const auto refused = office.desk->chain().record(office.session, id, std::move(step));
        REQUIRE_FALSE(refused);
        return refused.error();
    }

    std::vector<referral::StepWarning> warnings(const Step& step)
    {
        return require(office.desk->chain().check(office.session, id, step));
    }

    sanctions::Decree decree()
    {
        const auto file = cases::foldCase(office.desk->journal().history(id)).value();
        return sanctions::decreesOf(require(office.desk->chain().chain(id)),
                                    file.content.respondents[0].id)
            .at(0);
    }
};

Step decreeOf(const std::string& code, const std::string& reason = {})
{
    Step step{.kind = StepKind::sanctioned,
              .eventDate = year{2026} / 10 / 12,
              .letterNumber = "800.1.6/12/2026",
              .letterDate = year{2026} / 10 / 12,
              .sanction = code};
    step.decree.comparisonReason = reason;
    return step;
}

} // namespace

TEST_CASE("Sanctions: a decree that differs from the recommendation says why", "[sanctions]")
{
    Recommendation recommended;
    const Error lighter = recommended.refusal(decreeOf("HR2"));
    CHECK(lighter.code == ErrorCode::reasonMissing);
    CHECK(lighter.arguments.value == "lighter");
    CHECK(recommended.refusal(decreeOf("HB3")).arguments.value == "heavier");

    recommended.record(decreeOf("HR2", "Belum pernah dihukum"));
    CHECK(recommended.decree().details.comparison == "lighter");
    CHECK(recommended.decree().level == "light");
    CHECK(recommended.decree().regulation == "PP 94/2021");
}

TEST_CASE("Sanctions: a decree as recommended needs no reason", "[sanctions]")
{
    Recommendation recommended;
    recommended.record(decreeOf("HB1"));
    CHECK(recommended.decree().details.comparison == "equal");
    CHECK(recommended.decree().text ==
          "penurunan jabatan setingkat lebih rendah selama 12 (dua belas) bulan");
}

TEST_CASE("Sanctions: types of PNS are not for PPPK, whose own and free text are", "[sanctions]")
{
    Recommendation recommended("pppk", year{2026} / 9 / 25, std::nullopt);
    const Error refused = recommended.refusal(decreeOf("HB1"));
    CHECK(refused.arguments.rule == "pns_only");
    CHECK(refused.arguments.other == "Farah Nawasena");

    SECTION("their own")
    {
        recommended.record(decreeOf("PPPK-PDH"));
        CHECK(recommended.decree().level == "heavy");
    }
    SECTION("free text")
    {
        Step free = decreeOf({});
        free.sanction.reset();
        free.sanctionText = "pemotongan penghasilan 3 bulan";
        recommended.record(free);
        CHECK(recommended.decree().text == "pemotongan penghasilan 3 bulan");
    }
}

TEST_CASE("Sanctions: the law of the day of the act decides which types there are", "[sanctions]")
{
    Recommendation recommended("pns", year{2020} / 9 / 30, "P53-HB3");
    CHECK(recommended.refusal(decreeOf("HB2")).arguments.rule == "other_regime");
    Step explained = decreeOf("HB2", "Ketentuan peralihan");
    explained.note = "Diperiksa menurut ketentuan peralihan";
    REQUIRE(recommended.warnings(explained).size() == 1);
    CHECK(recommended.warnings(explained)[0].code == "other_regime");

    recommended.record(decreeOf("P53-HB3"));
    CHECK(recommended.decree().regulation == "PP 53/2010");
    CHECK(recommended.decree().text == "pembebasan dari jabatan");
}

TEST_CASE("Sanctions: the types that stand in for the cut of the allowance are taken with a "
          "warning",
          "[sanctions]")
{
    Recommendation recommended("pns", year{2026} / 9 / 25, std::nullopt);
    const auto transitional = recommended.warnings(decreeOf("P53-HS1"));
    REQUIRE(transitional.size() == 1);
    CHECK(transitional[0].code == "transitional_sanction");
    CHECK(recommended.warnings(decreeOf("HS2")).at(0).code == "allowance_cut");
    CHECK(recommended.warnings(decreeOf("HB1")).empty());
}

TEST_CASE("Sanctions: of several proposed in one examination the heaviest is kept", "[sanctions]")
{
    Recommendation recommended;
    Step several = decreeOf("HS2", "Beberapa pelanggaran");
    several.decree.besides = {"HB3", "HR1"};
    recommended.record(several);

    CHECK(recommended.decree().code == "HB3");
    CHECK(recommended.decree().details.besides == std::vector<std::string>{"HS2", "HR1"});
    const Error second = recommended.refusal(decreeOf("HB1"));
    CHECK(second.code == ErrorCode::invalidStep);
    CHECK(second.arguments.value == "sanctioned");
}

TEST_CASE("Sanctions: a decree is in force on the fifteenth working day since it was received",
          "[sanctions]")
{
    Recommendation recommended;
    recommended.record(decreeOf("HB1"));
    recommended.record(
        {.kind = StepKind::delivered, .eventDate = year{2026} / 10 / 14, .minutes = "BA-12/2026"});
    const sanctions::Decree decree = recommended.decree();
    CHECK(decree.effective == year{2026} / 11 / 4);
    CHECK(decree.ends == year{2027} / 11 / 4);
    CHECK(decree.minutes == "BA-12/2026");
    CHECK(decree.state == sanctions::DecreeState::delivered);

    const auto fields = siasnFields(decree, OfficeFixture::sampleContent().respondents[0]);
    CHECK(fields.size() == 19);
    const std::map<std::string, std::string> siasn(fields.begin(), fields.end());
    CHECK(siasn.at("skNomor") == "800.1.6/12/2026");
    CHECK(siasn.at("hukumanTanggal") == "2026-11-04");
    CHECK(siasn.at("masaTahun") == "1");
    CHECK(siasn.at("nomorPp") == "PP 94/2021");
    CHECK(siasn.at("jenisTingkatHukumanId") == "Berat");
}

TEST_CASE("Sanctions: a decree sent to who stayed away counts from its arrival", "[sanctions]")
{
    Recommendation recommended;
    recommended.record(decreeOf("HB1"));
    recommended.record(
        {.kind = StepKind::delivered, .eventDate = year{2026} / 10 / 14, .isAbsent = true});
    CHECK_FALSE(recommended.decree().effective.has_value());
    CHECK(
        recommended.refusal({.kind = StepKind::inForce, .eventDate = year{2026} / 11 / 10}).code ==
        ErrorCode::invalidStep);

    recommended.record({.kind = StepKind::delivered,
                        .eventDate = year{2026} / 10 / 20,
                        .received = year{2026} / 10 / 20});
    CHECK(recommended.decree().effective == year{2026} / 11 / 10);
    // Delivered is delivered.
    CHECK(
        recommended.refusal({.kind = StepKind::delivered, .eventDate = year{2026} / 11 / 2}).code ==
        ErrorCode::invalidStep);
    CHECK(recommended.warnings({.kind = StepKind::inForce, .eventDate = year{2026} / 11 / 9})
              .at(0)
              .code == "before_effective");
    CHECK(recommended.warnings({.kind = StepKind::inForce, .eventDate = year{2026} / 11 / 10})
              .empty());
}

TEST_CASE("Sanctions: an appeal may change a decree or cancel it", "[sanctions]")
{
    Recommendation recommended;
    recommended.record(decreeOf("HB3", "Berulang"));
    recommended.record({.kind = StepKind::delivered, .eventDate = year{2026} / 10 / 14});
    const auto contested =
        recommended.record({.kind = StepKind::appeal, .eventDate = year{2026} / 10 / 20});
    CHECK(contested.holder == referral::Holder::bpasn);
    CHECK(recommended.decree().state == sanctions::DecreeState::contested);
    CHECK(recommended.refusal({.kind = StepKind::closed, .eventDate = year{2026} / 11 / 2}).code ==
          ErrorCode::invalidStep);

    Step decided{.kind = StepKind::appealDecided,
                 .eventDate = year{2026} / 11 / 10,
                 .letterNumber = "88/BPASN/2026",
                 .letterDate = year{2026} / 11 / 9,
                 .result = "changed"};
    CHECK(recommended.refusal(decided).arguments.field == "sanction");
    SECTION("changed")
    {
        decided.sanction = "HB1";
        const auto chain = recommended.record(decided);
        CHECK(chain.outcomes[0].sanction == "HB1");
        CHECK(recommended.decree().code == "HB1");
    }
    SECTION("cancelled")
    {
        decided.result = "cancelled";
        const auto chain = recommended.record(decided);
        CHECK_FALSE(chain.outcomes[0].sanction.has_value());
        CHECK(recommended.decree().state == sanctions::DecreeState::cancelled);
        CHECK(recommended.decree().details.cancelNumber == "88/BPASN/2026");
    }
}

TEST_CASE("Sanctions: a moral sanction behind closed doors says so", "[sanctions]")
{
    Recommendation recommended("pns", year{2026} / 9 / 25, "SM-TERTUTUP");
    recommended.record(decreeOf("SM-TERTUTUP"));
    CHECK(recommended.decree().isClosedMoral());
}

TEST_CASE("compare: by level, then by the order of the kinds of one regulation", "[sanctions]")
{
    const auto& list = test::referenceData().sanctions();
    const auto weight = [&](const char* code) {
        return sanctions::weigh(list, std::string(code), {}, {}).value();
    };
    CHECK(sanctions::compare(weight("HB1"), weight("HB3")) < 0);
    CHECK(sanctions::compare(weight("PTDH"), weight("HB3")) > 0);
    CHECK(sanctions::compare(weight("SM-TERBUKA"), weight("SM-TERTUTUP")) > 0);
    CHECK(sanctions::compare(weight("P53-HS1"), weight("HS2")) == 0); // two regulations
    CHECK(sanctions::weigh(list, std::nullopt, "heavy", {})->level ==
          reference::SanctionLevel::heavy);
    CHECK_FALSE(sanctions::weigh(list, std::nullopt, "", {}).has_value());
}

TEST_CASE("loadDisciplineReasons: every id is BKN's and none comes twice", "[sanctions]")
{
    const auto reasons = require(sanctions::loadDisciplineReasons());
    std::set<std::string> ids;
    for (const auto& each : reasons) {
        CHECK(each.id.size() == 32);
        CHECK(each.id.ends_with("57B1E050640A15026590"));
        CHECK_FALSE(each.text.empty());
        ids.insert(each.id);
    }
    CHECK(ids.size() == 11);
}

TEST_CASE("offeredTo: PNS and PPPK have their own lists, by the law of the day", "[sanctions]")
{
    const auto codes = [](const std::string& kind, Date act) {
        cases::Respondent respondent = OfficeFixture::sampleContent().respondents[0];
        respondent.kind = kind;
        respondent.acts[0].occurred = act;
        std::set<std::string> found;
        for (const auto* each :
             sanctions::offeredTo(respondent, test::referenceData().sanctions(), act))
            found.insert(each->code);
        return found;
    };
    const auto today = codes("pns", year{2026} / 9 / 25);
    CHECK(today.contains("HB3"));
    CHECK(today.contains("P53-HS1")); // until the regulation on pay is in force
    CHECK(today.contains("PTDH"));
    CHECK_FALSE(today.contains("P53-HB3"));
    CHECK_FALSE(today.contains("PPPK-PDH"));
    CHECK(codes("pns", year{2020} / 9 / 25).contains("P53-HB3"));
    CHECK_FALSE(codes("pns", year{2020} / 9 / 25).contains("HB3"));
    CHECK(codes("pppk", year{2026} / 9 / 25) ==
          std::set<std::string>{"SM-TERTUTUP", "SM-TERBUKA", "PTDH", "PPPK-PDH", "PPPK-PTDH"});
    CHECK(codes("non_asn", year{2026} / 9 / 25).empty());
}
