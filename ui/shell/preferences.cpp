#include "ui/shell/preferences.h"

#include <QSettings>

namespace jejak::ui {

namespace {

const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString folderKey = QStringLiteral("folder");
const QString pageKey = QStringLiteral("window/page");
const QString geometryKey = QStringLiteral("window/geometry");

QString word(Appearance appearance)
{
    switch (appearance) {
    case Appearance::light:
        return QStringLiteral("light");
    case Appearance::dark:
        return QStringLiteral("dark");
    case Appearance::system:
        return QStringLiteral("system");
    }
    return {};
}

} // namespace

Scheme schemeOf(Appearance appearance, Scheme system)
{
    switch (appearance) {
    case Appearance::light:
        return Scheme::light;
    case Appearance::dark:
        return Scheme::dark;
    case Appearance::system:
        return system;
    }
    return system;
}

Preferences::Preferences(QSettings& settings)
    : m_settings(settings)
{
}

Language Preferences::language() const
{
    return m_settings.value(languageKey).toString() == QLatin1String("en") ? Language::english
                                                                           : Language::indonesian;
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(languageKey, language == Language::english ? QStringLiteral("en")
                                                                   : QStringLiteral("id"));
}

Appearance Preferences::appearance() const
{
    const QString stored = m_settings.value(appearanceKey).toString();
    for (const Appearance appearance : {Appearance::light, Appearance::dark})
        if (stored == word(appearance))
            return appearance;
    return Appearance::system;
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, word(appearance));
}

QString Preferences::lastFolder() const
{
    return m_settings.value(folderKey).toString();
}

void Preferences::setLastFolder(const QString& folder)
{
    m_settings.setValue(folderKey, folder);
}

QString Preferences::lastPage() const
{
    return m_settings.value(pageKey).toString();
}

void Preferences::setLastPage(const QString& pageId)
{
    m_settings.setValue(pageKey, pageId);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace jejak::ui
