#include "core/journal/body.h"

namespace jejak::journal {

using nlohmann::json;

std::string text(const json& body, const char* field)
{
    const auto found = body.find(field);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Date> date(const json& body, const char* field)
{
    return parseIsoDate(text(body, field));
}

std::int64_t integer(const json& body, const char* field, std::int64_t absent)
{
    const auto found = body.find(field);
    return found != body.end() && found->is_number_integer() ? found->get<std::int64_t>() : absent;
}

bool flag(const json& body, const char* field)
{
    const auto found = body.find(field);
    return found != body.end() && found->is_boolean() && found->get<bool>();
}

std::vector<std::string> texts(const json& body, const char* field)
{
    std::vector<std::string> all;
    if (const auto found = body.find(field); found != body.end() && found->is_array())
        for (const json& each : *found)
            if (each.is_string())
                all.push_back(each.get<std::string>());
    return all;
}

void put(json& body, const char* field, const std::string& text)
{
    if (!text.empty())
        body[field] = text;
}

void put(json& body, const char* field, const std::optional<std::string>& text)
{
    if (text)
        put(body, field, *text);
}

void put(json& body, const char* field, const std::optional<Date>& date)
{
    if (date)
        body[field] = formatIsoDate(*date);
}

void put(json& body, const char* field, const std::vector<std::string>& texts)
{
    if (!texts.empty())
        body[field] = texts;
}

} // namespace jejak::journal
