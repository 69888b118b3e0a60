#pragma once

#include <filesystem>
#include <vector>

#include <QImage>
#include <QStringList>
#include <QTemporaryDir>

namespace jejak::ui {

std::filesystem::path toPath(const QString& path);

// The files among the paths, and those in the folders among them, in the order of their names.
QStringList filesIn(const QStringList& paths);

// Pictures that were pasted, as files until they are added to a case. The files go with this.
class PastedImages
{
public:
    // The path of the PNG file, or nothing when it cannot be written.
    QString keep(const QImage& image, const QString& name);

private:
    QTemporaryDir m_folder;
};

} // namespace jejak::ui
