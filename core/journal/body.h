#pragma once

#include "core/base/date.h"

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace jejak::journal {

// Reading a body: a field of an unexpected shape counts as absent.
std::string text(const nlohmann::json& body, const char* field);
std::optional<Date> date(const nlohmann::json& body, const char* field);
std::int64_t integer(const nlohmann::json& body, const char* field, std::int64_t absent = 0);
bool flag(const nlohmann::json& body, const char* field);
std::vector<std::string> texts(const nlohmann::json& body, const char* field);

// Writing one: a field without a value is left out.
void put(nlohmann::json& body, const char* field, const std::string& text);
void put(nlohmann::json& body, const char* field, const std::optional<std::string>& text);
void put(nlohmann::json& body, const char* field, const std::optional<Date>& date);
void put(nlohmann::json& body, const char* field, const std::vector<std::string>& texts);

} // namespace jejak::journal
