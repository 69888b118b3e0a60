#include "core/reference/catalogue.h"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::reference;
using namespace std::chrono;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue loaded = Catalogue::load().value();
    return loaded;
}

constexpr Date inPilkada2020 = 2020y / October / 1;
constexpr Date inPemilu2024 = 2023y / October / 1;
constexpr Date fixed2024 = 2023y / November / 3;

} // namespace

TEST_CASE("Catalogue: is complete and every form says on what it rests", "[reference][catalogue]")
{
    std::set<std::string> current;
    for (const ViolationForm& form : catalogue().all()) {
        INFO(form.code << " " << form.generation);
        if (!form.validity.to)
            current.insert(form.code);
        CHECK_FALSE(form.text.empty());
        CHECK_FALSE(form.label.empty());
        CHECK_FALSE(form.levels.empty());
        CHECK_FALSE(form.sanctionBasis.empty());
        CHECK_FALSE(form.source.empty());
        CHECK((form.category == Category::ethics) == form.code.starts_with("KE-"));
        const bool unsure = form.source.find("belum diverifikasi") != std::string::npos;
        CHECK_FALSE((form.verified && unsure));
        if (!form.twin.empty())
            CHECK(catalogue().form(form.twin, form.validity.from)->twin == form.code);
        for (const std::string& alternative : form.alternatives)
            CHECK(catalogue().form(alternative) != nullptr);
    }

    CHECK(current == std::set<std::string>{"KE-01", "KE-02", "KE-03", "KE-04", "KE-05", "KE-06",
                                           "KE-07", "DS-01", "DS-02", "DS-03", "DS-04", "DS-05",
                                           "DS-06", "DS-07", "DS-08", "DS-09", "DS-10", "DS-11",
                                           "DS-12"});
}

TEST_CASE("Catalogue: the date of the act chooses the generation", "[reference][catalogue]")
{
    CHECK(catalogue().form("KE-01", inPilkada2020)->generation == "SKB 2020");
    CHECK(catalogue().form("KE-01", 2022y / September / 21)->generation == "SKB 2020");
    CHECK(catalogue().form("KE-01", 2022y / September / 22)->generation == "SKB 2022");
    CHECK(catalogue().form("KE-01", 2019y / March / 1)->generation == "SKB 2020");
    CHECK(catalogue().form("KE-01")->generation == "SKB 2022");
    CHECK(catalogue().form("DS-06", inPilkada2020)->generation == "SKB 2022");
    CHECK(catalogue().form("XX-01") == nullptr);

    CHECK(catalogue().selectable(inPemilu2024).size() == 19);
    CHECK(catalogue().selectable(inPilkada2020).size() == 20);
}

TEST_CASE("Catalogue: twins follow the day the candidates were fixed", "[reference][catalogue]")
{
    struct Twin
    {
        std::string before;
        std::string after;
    };
    const Twin twin = GENERATE(values<Twin>({{"KE-01", "DS-01"},
                                             {"KE-02", "DS-02"},
                                             {"KE-03", "DS-04"},
                                             {"KE-04", "DS-06"},
                                             {"KE-05", "DS-07"},
                                             {"DS-09", "DS-10"}}));
    for (const std::string& code : {twin.before, twin.after}) {
        INFO(code);
        const ViolationForm& form = *catalogue().form(code);

        const auto early = catalogue().proposeCategory(form, 2023y / November / 2, fixed2024);
        const auto late = catalogue().proposeCategory(form, fixed2024, fixed2024);

        CHECK(early.phase == Phase::beforeFixing);
        CHECK(early.form == twin.before);
        CHECK(early.category == catalogue().form(twin.before)->category);
        CHECK(late.phase == Phase::afterFixing);
        CHECK(late.form == twin.after);
        CHECK(late.category == Category::discipline);
    }
}

TEST_CASE("Catalogue: forms of any phase stay, forms without a twin leave a choice",
          "[reference][catalogue]")
{
    for (const std::string code : {"DS-03", "DS-05", "DS-08", "DS-11", "DS-12"})
        for (const Date occurred : {2023y / October / 1, 2023y / December / 1}) {
            const auto proposal =
                catalogue().proposeCategory(*catalogue().form(code), occurred, fixed2024);
            CHECK(proposal.form == code);
            CHECK(proposal.category == Category::discipline);
        }

    for (const std::string code : {"KE-06", "KE-07"}) {
        const ViolationForm& form = *catalogue().form(code);
        const auto early = catalogue().proposeCategory(form, inPemilu2024, fixed2024);
        const auto late = catalogue().proposeCategory(form, 2023y / December / 1, fixed2024);
        CHECK(early.form == code);
        CHECK(early.category == Category::ethics);
        CHECK(late.form.empty());
        CHECK(late.category == Category::discipline);
        CHECK(late.choices == std::vector<std::string>{"DS-04", "DS-08", "DS-12"});
    }
}

TEST_CASE("Catalogue: without a date the form decides", "[reference][catalogue]")
{
    const ViolationForm& form = *catalogue().form("KE-01");

    CHECK(catalogue().proposeCategory(form, std::nullopt, fixed2024).form == "KE-01");
    CHECK(catalogue().proposeCategory(form, inPemilu2024, std::nullopt).category ==
          Category::ethics);
    CHECK_FALSE(catalogue().proposeCategory(form, std::nullopt, fixed2024).phase.has_value());
}

TEST_CASE("Catalogue: recognises codes, wordings, labels and beginnings", "[reference][catalogue]")
{
    const auto [text, code] = GENERATE(table<std::string, std::string>({
        {"DS-06", "DS-06"},
        {"ds 6", "DS-06"},
        {"KE01", "KE-01"},
        {"DS-06: Membuat posting", "DS-06"},
        {"Kepala", ""},
        {"Like/share akun pemenangan", "DS-06"},
        {"Memasang spanduk/baliho/alat peraga lainnya terkait bakal calon", "KE-01"},
        {"Memasang spanduk/baliho/alat peraga lainnya terkait calon", "DS-01"},
        {"memasang spanduk / baliho / alat peraga lainnya terkait calon", "DS-01"},
        {"Memasang spanduk/baliho/alat peraga lainnya terkait", ""},
        {"Membuat posting, comment, share, like, bergabung/follow dalam group/akun pemenangan "
         "bakal calon (Presiden/Wakil Presiden)",
         "KE-04"},
        {"Membuat posting, comment, share, like, bergabung/follow dalam grup/akun "
         "pemenangan/calon",
         "DS-06"},
        {"Menjadi anggota dan/atau pengurus partai politik (PKPU)", "DS-05"},
        {"Menjadi anggota dan/atau pengurus partai politik serta saksi", "DS-05"},
        {"Memberikan dukungan kepada bakal calon perseorangan", "DS-11"},
        {"Pendekatan ke partai politik", "DS-03"},
        {"Menjadi tim ahli", ""},
        {"Korupsi", ""},
        {"", ""},
    }));
    INFO(text);

    CHECK(catalogue().recognise(text, inPemilu2024).code() == code);
}

TEST_CASE("Catalogue: a wording of 2020 that does not tell twins apart is ambiguous",
          "[reference][catalogue]")
{
    const std::vector<std::string> twins{"DS-01", "KE-01"};

    CHECK(catalogue().recognise("Memasang spanduk/baliho", inPilkada2020).codes == twins);
    CHECK(catalogue().recognise("Memasang spanduk/baliho", inPemilu2024).codes == twins);
}
