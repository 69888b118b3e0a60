#pragma once

#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace jejak::ui {

// What decides between the light and the dark scheme.
enum class Appearance { light, dark, system };

// The scheme to show; `system` is the desktop's (see systemScheme).
Scheme schemeOf(Appearance appearance, Scheme system);

// What the window remembers for one person on one PC. The settings are handed in and outlive this.
class Preferences
{
public:
    explicit Preferences(QSettings& settings);

    Language language() const;
    void setLanguage(Language language);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    QString lastPage() const;
    void setLastPage(const QString& pageId);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    // For what views remember themselves (column layouts).
    QSettings& settings() const { return m_settings; }

private:
    QSettings& m_settings;
};

} // namespace jejak::ui
