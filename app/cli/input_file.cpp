#include "app/cli/input_file.h"

#include "core/base/text.h"

#include <fstream>

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

constexpr std::size_t mostBytes = std::size_t{64} * 1024 * 1024;

std::string nameOf(const std::filesystem::path& file)
{
    const std::u8string utf8 = file.u8string();
    return {utf8.begin(), utf8.end()};
}

Error notJson(const std::filesystem::path& file, const std::string& text, std::size_t bytes)
{
    const std::string_view before = std::string_view(text).substr(0, bytes == 0 ? 0 : bytes - 1);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto lineStart = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
    return {ErrorCode::invalidInput,
            {.file = nameOf(file),
             .line = line,
             .column = static_cast<std::int64_t>(before.size() - lineStart) + 1},
            "not JSON"};
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file, ignored))
        return fail(ErrorCode::fileUnreadable, {.file = nameOf(file)});
    std::string text;
    std::string block(std::size_t{64} * 1024, '\0');
    while (stream.read(block.data(), static_cast<std::streamsize>(block.size())), stream.gcount()) {
        text.append(block, 0, static_cast<std::size_t>(stream.gcount()));
        if (text.size() > mostBytes)
            return fail(ErrorCode::invalidInput,
                        {.file = nameOf(file), .bytes = static_cast<std::int64_t>(mostBytes)},
                        "too large");
    }
    if (stream.bad())
        return fail(ErrorCode::fileUnreadable, {.file = nameOf(file)});
    return text;
}

Result<nlohmann::json> readJsonFile(const std::filesystem::path& file)
{
    TRY_ASSIGN(const std::string text, readFile(file));
    if (trim(text).empty())
        return fail(ErrorCode::fileEmpty, {.file = nameOf(file)});
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& problem) {
        return tl::unexpected(notJson(file, text, problem.byte));
    }
}

} // namespace jejak::app
