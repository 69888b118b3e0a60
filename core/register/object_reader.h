#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <set>

#include <nlohmann/json.hpp>

namespace jejak::registers {

// Takes the fields of one JSON object. The first thing that is wrong is kept and returned by
// finish(), as is a key that nobody asked for: what a file says is used or refused, never ignored.
// A key with the value null counts as absent. `object` outlives the reader.
class ObjectReader
{
public:
    // `path` names the object in errors; empty for the outermost one.
    ObjectReader(const nlohmann::json& object, std::string path);

    std::string text(const char* key);
    std::optional<std::string> optionalText(const char* key);
    std::optional<Date> date(const char* key);
    std::vector<std::string> texts(const char* key);
    bool flag(const char* key);

    // A whole number between 0 and `most`; 0 when absent.
    int number(const char* key, int most);

    // A number from `least` to `most`; `least` and an error when it is missing or another.
    std::int64_t integer(const char* key, std::int64_t least, std::int64_t most);

    // The object under `key`, with its path.
    std::optional<ObjectReader> object(const char* key);

    // The objects of a list, each with its path.
    std::vector<ObjectReader> objects(const char* key);

    // Notes that the value of `key` cannot be used.
    void refuse(const char* key, const std::string& value);

    // Takes over what is wrong with a part of this object.
    void add(Result<void> finished);

    Result<void> finish();

private:
    const nlohmann::json* take(const char* key);
    std::string pathOf(std::string_view key) const;

    const nlohmann::json& m_object;
    std::string m_path;
    std::set<std::string, std::less<>> m_taken;
    std::optional<Error> m_error;
};

} // namespace jejak::registers
