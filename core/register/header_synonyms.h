#pragma once

#include "core/register/register_columns.h"

#include <optional>
#include <string_view>
#include <vector>

namespace jejak::registers {

// The column that offices, or English readers, call so; takes what headerKey makes of a header.
std::optional<RegisterColumn> columnOfHeader(std::string_view headerKey);

// All header keys that name `column`. No key names two columns.
std::vector<std::string_view> headerKeys(RegisterColumn column);

} // namespace jejak::registers
