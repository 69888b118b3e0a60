#include "ui/text/word_label.h"

#include "core/reference/words.h"
#include "ui/text/utf8.h"

#include <QLocale>

namespace jejak::ui {

namespace {

// The words are part of the program: reading them cannot fail but by a defect of the build.
const reference::Words& words()
{
    static const reference::Words known = reference::Words::load().value_or(reference::Words());
    return known;
}

} // namespace

QString wordLabel(const char* domain, const std::string& word)
{
    const bool indonesian = QLocale().language() == QLocale::Indonesian;
    return fromUtf8(words().label(
        domain, word, indonesian ? reference::Language::indonesian : reference::Language::english));
}

} // namespace jejak::ui
