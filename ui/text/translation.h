#pragma once

#include "ui/text/language.h"

#include <QTranslator>

namespace jejak::ui {

// The messages of the window in the chosen language. Keep it as long as the application; the
// widgets learn of a change by QEvent::LanguageChange.
class Translation
{
public:
    ~Translation();

    // Also sets the default locale, by which figures and dates are written.
    void use(Language language);

    Language language() const { return m_language; }

private:
    Language m_language = Language::english;
    QTranslator m_messages;
    QTranslator m_standard; // buttons and menus that come with Qt
};

} // namespace jejak::ui
