#include "core/register/register_words.h"

#include "core/base/text.h"
#include "core/reference/phrase.h"

#include <algorithm>
#include <span>
#include <vector>

namespace jejak::registers {
namespace {

// Longer texts tell a story and do not name one thing.
constexpr std::size_t mostWords = 12;

std::string joined(std::span<const std::string> parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : " ") + part;
    return text;
}

bool isWritten(char c)
{
    return static_cast<unsigned char>(c) > 0x7F || (c >= '0' && c <= '9') ||
           (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::optional<std::string> wordWithin(const reference::Words& words, std::string_view domain,
                                      std::string_view text)
{
    std::vector<std::string> left = reference::wordsOf(text);
    if (left.size() > mostWords)
        return std::nullopt;
    std::optional<std::string> found;
    // The longest runs first: "media sosial" is not "media".
    for (std::size_t length = left.size(); length > 0; --length)
        for (std::size_t at = 0; at + length <= left.size(); ++at) {
            const auto run = std::span(left).subspan(at, length);
            const auto word = words.recognise(domain, joined(run));
            if (!word)
                continue;
            if (found && *found != *word)
                return std::nullopt;
            found = word;
            std::fill(run.begin(), run.end(), "");
        }
    return found;
}

std::optional<std::string> resultStep(const reference::Words& words, std::string_view text)
{
    if (auto step = words.recognise("step", text))
        return step;
    if (words.recognise("outcome", text) == "in_process")
        return std::string();
    return std::nullopt;
}

bool saysNothing(std::string_view text)
{
    text = trim(text);
    static constexpr std::string_view dashes[] = {"\xE2\x80\x93", "\xE2\x80\x94"};
    if (std::none_of(text.begin(), text.end(), isWritten) ||
        std::find(std::begin(dashes), std::end(dashes), text) != std::end(dashes))
        return true;
    static constexpr std::string_view nothings[] = {"na", "nihil", "tidakada", "null"};
    return isUtf8(text) && text.size() < 12 &&
           std::find(std::begin(nothings), std::end(nothings), comparisonKey(text)) !=
               std::end(nothings);
}

} // namespace jejak::registers
