#include "core/evidence/file_names.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jejak::evidence {
namespace {

constexpr std::size_t mostBytes = 180; // of 255, so that numbers and folders in front have room
constexpr std::size_t mostExtension = 16;

struct CodePoint
{
    char32_t value = 0;
    std::string_view bytes;
};

// The first code point of well-formed UTF-8.
CodePoint firstOf(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t value = length == 1 ? lead : lead & (0x7FU >> length);
    for (const char c : text.substr(1, length - 1))
        value = (value << 6) | (static_cast<unsigned char>(c) & 0x3FU);
    return {value, text.substr(0, length)};
}

bool isInvisible(char32_t c)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array<Range, 10> invisible{{
        {0x00, 0x1F},       // controls
        {0x7F, 0x9F},       // controls
        {0xAD, 0xAD},       // soft hyphen
        {0x61C, 0x61C},     // Arabic letter mark
        {0x200B, 0x200F},   // zero width, direction marks
        {0x2028, 0x202E},   // line and paragraph, directional embeddings
        {0x2060, 0x206F},   // word joiner, isolates
        {0xFE00, 0xFE0F},   // variation selectors
        {0xFEFF, 0xFEFF},   // byte order mark
        {0xE0000, 0xE007F}, // tags
    }};
    return std::any_of(invisible.begin(), invisible.end(),
                       [&](const Range& range) { return c >= range.first && c <= range.last; });
}

// Letters of the name before its first dot decide: Windows takes "con.tar.gz" for the console.
bool isDevice(std::string_view name)
{
    const std::string stem(trim(name.substr(0, name.find('.'))));
    const std::string lower = lowerAscii(stem);
    static constexpr std::array<std::string_view, 6> devices{"con", "prn",    "aux",
                                                             "nul", "conin$", "conout$"};
    if (std::find(devices.begin(), devices.end(), lower) != devices.end())
        return true;
    static constexpr std::array<std::string_view, 13> numbers{
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "\xC2\xB9", "\xC2\xB2", "\xC2\xB3"};
    return (lower.starts_with("com") || lower.starts_with("lpt")) &&
           std::find(numbers.begin(), numbers.end(), std::string_view(lower).substr(3)) !=
               numbers.end();
}

// ".pdf", or nothing when what follows the last dot is too long to be one.
std::string_view extensionOf(std::string_view name)
{
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || name.size() - dot > mostExtension)
        return {};
    return name.substr(dot);
}

// At most `size` bytes, without cutting a code point.
std::string_view cut(std::string_view text, std::size_t size)
{
    if (text.size() <= size)
        return text;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    return text.substr(0, size);
}

std::string withoutTail(std::string name)
{
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.pop_back();
    return name;
}

// Two names with the same key may be one file somewhere. Letters beyond ASCII all count as equal,
// which numbers a few files too many and needs no table of letter case.
std::string keyOf(std::string_view name)
{
    std::string key;
    while (!name.empty()) {
        const CodePoint point = firstOf(name);
        name.remove_prefix(point.bytes.size());
        key += point.bytes.size() == 1 ? lowerAscii(point.bytes) : "?";
    }
    return key;
}

} // namespace

std::string shownName(std::string_view name)
{
    const std::string text = isUtf8(name) ? std::string(name) : fromWindows1252(name);
    std::string shown;
    for (std::string_view rest = text; !rest.empty();) {
        const CodePoint point = firstOf(rest);
        rest.remove_prefix(point.bytes.size());
        if (isInvisible(point.value))
            shown += fmt::format("[U+{:04X}]", static_cast<std::uint32_t>(point.value));
        else
            shown += point.bytes;
    }
    return shown;
}

std::string safeName(std::string_view name)
{
    std::string safe = shownName(name);
    for (char& c : safe)
        if (std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos)
            c = '_';
    safe = withoutTail(std::string(trim(safe)));
    if (safe.size() > mostBytes) {
        const std::string extension(extensionOf(safe));
        safe = withoutTail(std::string(cut(safe, mostBytes - extension.size()))) + extension;
    }
    if (safe.empty() || safe.front() == '.' || safe.front() == '-' || safe.front() == '~' ||
        isDevice(safe))
        safe.insert(safe.begin(), '_');
    return safe;
}

bool mayRun(std::string_view name)
{
    static constexpr std::array<std::string_view, 34> risky{
        ".apk",  ".app",  ".appimage", ".bat", ".chm",  ".cmd",  ".com", ".cpl", ".desktop",
        ".docm", ".dotm", ".exe",      ".hta", ".htm",  ".html", ".jar", ".js",  ".jse",
        ".lnk",  ".msc",  ".msi",      ".pif", ".pptm", ".ps1",  ".py",  ".reg", ".scr",
        ".sh",   ".svg",  ".url",      ".vbs", ".wsf",  ".xlam", ".xlsm"};
    const std::string lower = lowerAscii(withoutTail(std::string(name)));
    const auto dot = lower.rfind('.');
    return dot != std::string::npos &&
           std::find(risky.begin(), risky.end(), std::string_view(lower).substr(dot)) !=
               risky.end();
}

std::string UniqueNames::next(std::string_view name)
{
    std::string wanted = safeName(name);
    const auto [first, isFree] = m_taken.try_emplace(keyOf(wanted), 1);
    if (isFree)
        return wanted;
    const std::string extension(extensionOf(wanted));
    const std::string stem = wanted.substr(0, wanted.size() - extension.size());
    for (;;) {
        std::string unique = fmt::format("{} ({}){}", stem, ++first->second, extension);
        if (m_taken.try_emplace(keyOf(unique), 1).second)
            return unique;
    }
}

} // namespace jejak::evidence
