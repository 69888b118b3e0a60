#include "core/register/object_reader.h"

#include <fmt/format.h>

namespace jejak::registers {

using nlohmann::json;

ObjectReader::ObjectReader(const json& object, std::string path)
    : m_object(object)
    , m_path(std::move(path))
{
    if (!m_object.is_object())
        m_error = Error{ErrorCode::invalidInput, {.field = m_path}, "not an object"};
}

std::string ObjectReader::pathOf(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : fmt::format("{}.{}", m_path, key);
}

void ObjectReader::refuse(const char* key, const std::string& value)
{
    if (!m_error)
        m_error = Error{ErrorCode::invalidInput, {.field = pathOf(key), .value = value}, {}};
}

void ObjectReader::add(Result<void> finished)
{
    if (!finished && !m_error)
        m_error = std::move(finished).error();
}

const json* ObjectReader::take(const char* key)
{
    if (!m_object.is_object())
        return nullptr;
    m_taken.insert(key);
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

std::optional<std::string> ObjectReader::optionalText(const char* key)
{
    const json* value = take(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_string()) {
        refuse(key, value->dump());
        return std::nullopt;
    }
    const auto& text = value->get_ref<const std::string&>();
    if (text.find('\0') != std::string::npos) {
        refuse(key, {});
        return std::nullopt;
    }
    if (text.empty())
        return std::nullopt;
    return text;
}

std::string ObjectReader::text(const char* key)
{
    return optionalText(key).value_or(std::string());
}

std::optional<Date> ObjectReader::date(const char* key)
{
    const auto text = optionalText(key);
    if (!text)
        return std::nullopt;
    const auto date = parseIsoDate(*text);
    if (!date)
        refuse(key, *text);
    return date;
}

std::vector<std::string> ObjectReader::texts(const char* key)
{
    std::vector<std::string> all;
    const json* list = take(key);
    if (list == nullptr)
        return all;
    if (!list->is_array()) {
        refuse(key, {});
        return all;
    }
    for (const json& each : *list) {
        if (each.is_string())
            all.push_back(each.get<std::string>());
        else
            refuse(key, each.dump());
    }
    return all;
}

std::int64_t ObjectReader::integer(const char* key, std::int64_t least, std::int64_t most)
{
    const json* value = take(key);
    const bool isNumber = value != nullptr && value->is_number_integer();
    const std::int64_t number = isNumber ? value->get<std::int64_t>() : least - 1;
    if (number >= least && number <= most)
        return number;
    refuse(key, value == nullptr ? std::string() : value->dump());
    return least;
}

bool ObjectReader::flag(const char* key)
{
    const json* value = take(key);
    if (value == nullptr)
        return false;
    if (!value->is_boolean()) {
        refuse(key, value->dump());
        return false;
    }
    return value->get<bool>();
}

int ObjectReader::number(const char* key, int most)
{
    const json* value = take(key);
    if (value == nullptr)
        return 0;
    const bool fits = value->is_number_integer() && *value >= 0 && *value <= most;
    if (!fits) {
        refuse(key, value->dump());
        return 0;
    }
    return value->get<int>();
}

std::optional<ObjectReader> ObjectReader::object(const char* key)
{
    const json* value = take(key);
    if (value == nullptr)
        return std::nullopt;
    return ObjectReader(*value, pathOf(key));
}

std::vector<ObjectReader> ObjectReader::objects(const char* key)
{
    std::vector<ObjectReader> all;
    const json* list = take(key);
    if (list == nullptr)
        return all;
    if (!list->is_array()) {
        refuse(key, {});
        return all;
    }
    for (const json& each : *list)
        all.emplace_back(each, fmt::format("{}[{}]", pathOf(key), all.size()));
    return all;
}

Result<void> ObjectReader::finish()
{
    if (m_error)
        return tl::unexpected(*m_error);
    for (const auto& [key, value] : m_object.items())
        if (!m_taken.contains(key))
            return fail(ErrorCode::invalidInput, {.field = pathOf(key)}, "unknown key");
    return {};
}

} // namespace jejak::registers
