#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <QString>

namespace jejak::ui {

// Between the core's UTF-8 and the window's strings.
inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

// Nothing for an empty text.
inline std::optional<std::string> optionalUtf8(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
}

} // namespace jejak::ui
