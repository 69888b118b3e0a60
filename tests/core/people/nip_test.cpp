#include "core/people/nip.h"

#include <catch2/catch.hpp>

using namespace std::chrono;
using namespace jejak::people;
using Warnings = std::vector<NipWarning>;

TEST_CASE("Nip: reads birth date, appointment and sex of a PNS", "[people][nip]")
{
    const NipReading reading = readNip("19801230 201001 2 005", PersonKind::pns);

    CHECK(reading.digits == "198012302010012005");
    CHECK(reading.birthDate == 1980y / December / 30);
    CHECK(reading.appointedYear == 2010y);
    CHECK(reading.appointedMonth == January);
    CHECK(reading.sex == Sex::female);
    CHECK(reading.warnings.empty());
}

TEST_CASE("Nip: is the same number however it is written", "[people][nip]")
{
    const std::string text =
        GENERATE("'198608082012122911", "19860808 201212 2 911", "19860808.201212.2.911",
                 "\xE2\x80\x99"
                 "198608082012122911",
                 " 19860808\xC2\xA0"
                 "2012122911\r\n",
                 "19860808-201212-2-911");
    INFO(text);

    const NipReading reading = readNip(text, PersonKind::pns);

    CHECK(reading.digits == "198608082012122911");
    CHECK(reading.warnings.empty());
}

TEST_CASE("Nip: the number of a PPPK has no month of appointment", "[people][nip]")
{
    const NipReading reading = readNip("199203152023211007", PersonKind::pppk);

    CHECK(reading.birthDate == 1992y / March / 15);
    CHECK(reading.appointedYear == 2023y);
    CHECK_FALSE(reading.appointedMonth.has_value());
    CHECK(reading.sex == Sex::male);
    CHECK(reading.warnings.empty());
    CHECK(readNip("199203152023211007", PersonKind::pns).warnings ==
          Warnings{NipWarning::impossibleMonth});
}

TEST_CASE("Nip: warns about what is odd and keeps the digits", "[people][nip]")
{
    struct Case
    {
        std::string text;
        Warnings warnings;
    };
    const Case given = GENERATE(values<Case>({
        {"", {}},
        {"  ", {}},
        {"-", {NipWarning::wrongLength}},
        {"130123456", {NipWarning::oldNumber}},
        {"19860808201212291", {NipWarning::wrongLength}},
        {"1,98608E+17", {NipWarning::otherCharacters, NipWarning::wrongLength}},
        {"198602302012122911", {NipWarning::impossibleBirth}},
        {"198613012012122911", {NipWarning::impossibleBirth}},
        {"000000002012122911", {NipWarning::impossibleBirth}},
        {"198608082012002911", {NipWarning::impossibleMonth}},
        {"198608082012132911", {NipWarning::impossibleMonth}},
        {"198608082012123911", {NipWarning::impossibleSex}},
        {"198608082012122000", {NipWarning::zeroSequence}},
        {"200608082012122911", {NipWarning::oddAppointmentAge}},
        {"195008082012122911", {NipWarning::oddAppointmentAge}},
        {"NIP. 198608082012122911", {NipWarning::otherCharacters}},
    }));
    INFO(given.text);

    const NipReading reading = readNip(given.text, PersonKind::pns);

    CHECK(reading.warnings == given.warnings);
    for (const NipWarning warning : given.warnings) {
        CHECK(reading.warns(warning));
        CHECK(name(warning).starts_with("nip_"));
    }
}

TEST_CASE("Nip: a person who is not ASN may have any number or none", "[people][nip]")
{
    const NipReading reading = readNip("7401-0001", PersonKind::nonAsn);

    CHECK(reading.digits == "74010001");
    CHECK(reading.warnings.empty());
    CHECK_FALSE(reading.birthDate.has_value());
}

TEST_CASE("Nip: is shown in its four groups", "[people][nip]")
{
    CHECK(formatNip("197504122000032901") == "19750412 200003 2 901");
    CHECK(formatNip("130123456") == "130123456");
    CHECK(formatNip("").empty());
}

TEST_CASE("PersonKind: has the words of the journal", "[people]")
{
    for (const PersonKind kind : {PersonKind::pns, PersonKind::pppk, PersonKind::nonAsn})
        CHECK(parsePersonKind(word(kind)) == kind);
    CHECK(word(PersonKind::nonAsn) == "non_asn");
    CHECK_FALSE(parsePersonKind("asn").has_value());
}
