#pragma once

#include <optional>
#include <string>

#include <nlohmann/json_fwd.hpp>

namespace jejak::journal {

// The one text of a value: keys sorted, no blanks, UTF-8 as it is, shortest escapes; the bytes of
// nlohmann's dump(). Nothing when a text inside is not UTF-8.
std::optional<std::string> canonicalJson(const nlohmann::json& value);

} // namespace jejak::journal
