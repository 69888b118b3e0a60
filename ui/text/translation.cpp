#include "ui/text/translation.h"

#include "ui/theme/resources.h"

#include <QCoreApplication>
#include <QLocale>

namespace jejak::ui {

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_messages);
    QCoreApplication::removeTranslator(&m_standard);
}

void Translation::use(Language language)
{
    loadResources();
    const bool indonesian = language == Language::indonesian;
    m_language = language;
    QLocale::setDefault(indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_messages);
    QCoreApplication::removeTranslator(&m_standard);
    const QString folder = QStringLiteral(":/jejak/translations/");
    if (indonesian && m_standard.load(folder + QStringLiteral("qt_id.qm")))
        QCoreApplication::installTranslator(&m_standard);
    if (m_messages.load(
            folder + (indonesian ? QStringLiteral("jejak_id.qm") : QStringLiteral("jejak_en.qm"))))
        QCoreApplication::installTranslator(&m_messages);
}

} // namespace jejak::ui
