#include "core/office/office.h"

#include "core/base/text.h"
#include "core/journal/body.h"
#include "core/journal/entity.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace jejak::office {
namespace {

using journal::text;
using nlohmann::json;

// All zero unless it is 64 hexadecimal digits.
crypto::PublicKey keyFromHex(std::string_view hex)
{
    crypto::PublicKey key{};
    if (hex.size() != 2 * key.size())
        return key;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const char* digits = hex.data() + 2 * i;
        if (std::from_chars(digits, digits + 2, key[i], 16).ptr != digits + 2)
            return {};
    }
    return key;
}

TimeZone zoneFromName(std::string_view word)
{
    for (const TimeZone zone : {TimeZone::wita, TimeZone::wit})
        if (name(zone) == word)
            return zone;
    return TimeZone::wib;
}

Person personFrom(const json& body)
{
    Person person{parseId<PersonId>(text(body, "id")).value_or(PersonId{}), text(body, "name"), {}};
    if (const auto roles = body.find("roles"); roles != body.end())
        for (const json& each : *roles)
            if (each.is_string())
                if (const auto role = access::roleFromWord(each.get_ref<const std::string&>()))
                    person.roles.insert(*role);
    return person;
}

// A person is added once.
void add(std::vector<Person>& people, Person person)
{
    if (std::none_of(people.begin(), people.end(),
                     [&](const Person& each) { return each.id == person.id; }))
        people.push_back(std::move(person));
}

} // namespace

const std::vector<std::string>& officeDetails()
{
    static const std::vector<std::string> names{
        "government", // "PEMERINTAH KABUPATEN KOLAKA"
        "address",          "phone",       "website",     "email",      "city",
        "signer_title",     "signer_name", "signer_rank", "signer_nip",
        "classification",   // in front of letter numbers, "700.1"
        "work_week",        // days a week, "5" or "6"
        "collective_leave", // whether cuti bersama is a "day-off" or "working"
    };
    return names;
}

std::optional<Office> foldOffice(const journal::StreamHistory& history)
{
    if (history.operations.empty() || history.operations.front().operation.kind != officeCreate)
        return std::nullopt;
    const journal::RecordedOperation& first = history.operations.front();
    journal::Entity entity(first.operation.id, first.operation.time, first.body);
    Office office;
    office.stream = history.id;
    for (const journal::RecordedOperation& each : history.operations) {
        if (!each.body.is_object())
            continue;
        if (each.operation.kind == officeSet && each.body.contains("set"))
            entity.apply(each.operation, each.body["set"]);
        else if (each.operation.kind == personAdd)
            add(office.people, personFrom(each.body));
        else if (each.operation.kind == replicaAdd)
            office.replicaLetters[parseId<ReplicaId>(text(each.body, "id")).value_or(ReplicaId{})] =
                text(each.body, "letter");
    }
    office.id = parseId<OfficeId>(entity.text("id")).value_or(OfficeId{});
    office.code = entity.text("code");
    office.name = entity.text("name");
    office.timeZone = zoneFromName(entity.text("time_zone"));
    office.isDemo = entity.value("demo") == true;
    office.signingKey = keyFromHex(entity.text("signing_key"));
    office.sealingKey = keyFromHex(entity.text("sealing_key"));
    for (const std::string& detail : officeDetails())
        if (auto value = entity.optionalText(detail))
            office.details[detail] = *std::move(value);
    return office;
}

std::string fingerprint(const Office& office)
{
    const crypto::Digest first = crypto::Hasher("jejak.office-card.1")
                                     .add(office.id.bytes)
                                     .add(office.signingKey)
                                     .add(office.sealingKey)
                                     .add(office.name)
                                     .finish();
    const crypto::Digest second = crypto::Hasher("jejak.office-card.2").add(first).finish();
    return crypto::digitGroups(first) + " " + crypto::digitGroups(second);
}

} // namespace jejak::office
