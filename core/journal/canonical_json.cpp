#include "core/journal/canonical_json.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace jejak::journal {
namespace {

using nlohmann::json;

bool needsNoEscape(char c)
{
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

void append(std::string& out, const std::string& text)
{
    // Nearly every text of a register is plain; going through dump() is what bodies cost most.
    if (!std::all_of(text.begin(), text.end(), needsNoEscape)) {
        out += json(text).dump();
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

void append(std::string& out, const json& value);

void appendObject(std::string& out, const json::object_t& object)
{
    char separator = '{';
    for (const auto& [key, value] : object) {
        out += separator;
        append(out, key);
        out += ':';
        append(out, value);
        separator = ',';
    }
    out += object.empty() ? "{}" : "}";
}

void appendArray(std::string& out, const json::array_t& array)
{
    char separator = '[';
    for (const json& value : array) {
        out += separator;
        append(out, value);
        separator = ',';
    }
    out += array.empty() ? "[]" : "]";
}

void append(std::string& out, const json& value)
{
    if (const auto* object = value.get_ptr<const json::object_t*>())
        appendObject(out, *object);
    else if (const auto* array = value.get_ptr<const json::array_t*>())
        appendArray(out, *array);
    else if (const auto* text = value.get_ptr<const json::string_t*>())
        append(out, *text);
    else
        out += value.dump();
}

} // namespace

std::optional<std::string> canonicalJson(const json& value)
{
    try {
        std::string out;
        out.reserve(256);
        append(out, value);
        return out;
    } catch (const json::type_error&) {
        return std::nullopt;
    }
}

} // namespace jejak::journal
