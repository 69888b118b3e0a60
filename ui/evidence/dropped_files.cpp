#include "ui/evidence/dropped_files.h"

#include <QDirIterator>
#include <QFileInfo>

namespace jejak::ui {

std::filesystem::path toPath(const QString& path)
{
    return {path.toStdU16String()};
}

QStringList filesIn(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        QStringList inside;
        QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            inside += each.next();
        inside.sort();
        files += inside;
    }
    return files;
}

QString PastedImages::keep(const QImage& image, const QString& name)
{
    QString path = m_folder.filePath(name + QStringLiteral(".png"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = m_folder.filePath(QStringLiteral("%1 (%2).png").arg(name).arg(i));
    return image.save(path, "PNG") ? path : QString();
}

} // namespace jejak::ui
