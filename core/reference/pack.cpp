#include "core/reference/pack.h"

#include "core/base/text.h"
#include "core/crypto/digest.h"
#include "core/journal/canonical_json.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace jejak::reference {
namespace {

using nlohmann::json;

constexpr std::string_view formatName = "jejak-reference-pack-1";

std::string textOf(const json& object, const char* field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberOf(const json& object, const char* field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : -1;
}

template <std::size_t N>
bool readHex(std::string_view hex, std::array<std::uint8_t, N>& bytes)
{
    if (hex.size() != 2 * N || lowerAscii(hex) != hex)
        return false;
    for (std::size_t i = 0; i < N; ++i) {
        const char* digits = hex.data() + 2 * i;
        if (std::from_chars(digits, digits + 2, bytes[i], 16).ptr != digits + 2)
            return false;
    }
    return true;
}

template <std::size_t N>
std::string hex(const std::array<std::uint8_t, N>& bytes)
{
    return toHex({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

tl::unexpected<Error> malformed(std::string_view what)
{
    return fail(ErrorCode::packMalformed, {.field = std::string(what)});
}

// What is signed: the hash of the payload's canonical text under a name of its own.
Result<crypto::Digest> digestOf(const json& payload)
{
    const auto text = journal::canonicalJson(payload);
    if (!text)
        return malformed("payload");
    return crypto::Hasher("jejak.reference-pack.1").add(*text).finish();
}

bool isUnknownKey(const json& payload)
{
    static constexpr std::array<std::string_view, 7> known{
        "issued", "issuer", "issuer_key", "number", "previous", "source", "tables"};
    return std::any_of(payload.items().begin(), payload.items().end(), [](const auto& each) {
        return std::find(known.begin(), known.end(), each.key()) == known.end();
    });
}

} // namespace

std::string Pack::label() const
{
    return fmt::format("{} {}", issuer, number);
}

Result<Pack> packFrom(const json& object)
{
    if (!object.is_object() || !object.contains("payload") || !object["payload"].is_object())
        return malformed("payload");
    const json& payload = object["payload"];
    Pack pack{.issuer = textOf(payload, "issuer"),
              .number = numberOf(payload, "number"),
              .previous = numberOf(payload, "previous"),
              .source = textOf(payload, "source"),
              .rows = payload.value("tables", json()),
              .payload = payload};
    const auto issued = parseIsoDate(textOf(pack.payload, "issued"));
    if (isUnknownKey(pack.payload))
        return malformed("payload");
    if (pack.issuer.empty() || !readHex(textOf(pack.payload, "issuer_key"), pack.key))
        return malformed("issuer");
    if (pack.number < 1 || pack.previous < 0 || pack.previous >= pack.number)
        return malformed("number");
    if (!issued)
        return malformed("issued");
    if (pack.source.empty())
        return malformed("source");
    pack.issued = *issued;
    if (!pack.rows.is_object() || pack.rows.empty())
        return malformed("tables");
    if (!readHex(textOf(object, "signature"), pack.signature))
        return malformed("signature");
    return pack;
}

std::string keyDigits(const crypto::PublicKey& key)
{
    return crypto::digitGroups(crypto::Hasher("jejak.pack-key.1").add(key).finish());
}

Result<Pack> readPack(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    if (object.is_discarded() || !object.is_object() || textOf(object, "format") != formatName)
        return malformed("format");
    TRY_ASSIGN(Pack pack, packFrom(object));
    TRY_ASSIGN(const crypto::Digest digest, digestOf(pack.payload));
    if (!crypto::verify(digest, pack.signature, pack.key))
        return fail(ErrorCode::signatureWrong, {.value = pack.issuer});
    return pack;
}

std::string formatPack(const Pack& pack)
{
    return json{{"format", formatName},
                {"payload", pack.payload},
                {"signature", hex(pack.signature)}}
               .dump(2) +
           "\n";
}

Result<Pack> makePack(const json& content, const PackIssue& issue)
{
    if (!content.is_object())
        return malformed("payload");
    json payload = content;
    payload["issuer"] = issue.issuer;
    payload["issuer_key"] = hex(issue.publicKey);
    payload["number"] = issue.previous + 1;
    payload["previous"] = issue.previous;
    payload["issued"] = formatIsoDate(issue.issued);
    TRY_ASSIGN(const crypto::Digest digest, digestOf(payload));
    return packFrom({{"payload", std::move(payload)},
                     {"signature", hex(crypto::sign(digest, issue.secretKey))}});
}

Result<void> mayFollow(const std::vector<Pack>& taken, const Pack& next, const Trust& trust)
{
    std::int64_t last = 0;
    for (const Pack& each : taken)
        if (each.key == next.key)
            last = std::max(last, each.number);
    if (last == 0 && next.key != trust.own && !trust.isGivenNow)
        return fail(ErrorCode::issuerUnknown, {.value = next.issuer, .other = keyDigits(next.key)});
    if (next.number <= last)
        return fail(ErrorCode::packOlder, {.value = next.label(), .number = last + 1});
    if (next.previous != last)
        return fail(ErrorCode::packGap, {.value = next.label(), .number = last + 1});
    return {};
}

} // namespace jejak::reference
