#include "core/reference/phrase.h"

#include "core/base/text.h"

namespace jejak::reference {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : lowerAscii(text)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter && !inside)
            words.emplace_back();
        if (letter)
            words.back() += c;
        inside = letter;
    }
    return words;
}

std::string phraseOf(std::string_view text)
{
    std::string phrase;
    for (const std::string& word : wordsOf(text)) {
        if (!phrase.empty())
            phrase += ' ';
        phrase += word;
    }
    return phrase;
}

std::string withoutParentheses(std::string_view text)
{
    std::string out;
    int depth = 0;
    for (const char c : text) {
        if (c == '(')
            ++depth;
        else if (c == ')' && depth > 0)
            --depth;
        else if (depth == 0)
            out += c;
    }
    return out;
}

bool holdsPhrase(std::string_view phrase, std::string_view part)
{
    if (part.empty())
        return false;
    for (std::size_t at = phrase.find(part); at != std::string_view::npos;
         at = phrase.find(part, at + 1))
        if (at == 0 || phrase[at - 1] == ' ')
            return true;
    return false;
}

} // namespace jejak::reference
