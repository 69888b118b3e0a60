#include "ui/print/safe_file.h"

#include <cstdint>

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace jejak::ui {

namespace {

constexpr std::int64_t nearlyFull = 1 << 20;

ErrorArguments about(const std::filesystem::path& path)
{
    return {.file = path.filename().string(), .folder = path.parent_path().string()};
}

// Why the bytes did not get to the disk; asked after the temporary file was removed, so a disk it
// had filled may have a little room again.
tl::unexpected<Error> notWritten(const std::filesystem::path& path, std::int64_t written,
                                 const QString& why)
{
    ErrorArguments arguments = about(path);
    const QStorageInfo storage(QFileInfo(toQString(path)).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < written + nearlyFull)
        return fail(ErrorCode::diskFull, std::move(arguments), why.toStdString());
    return fail(ErrorCode::fileUnwritable, std::move(arguments), why.toStdString());
}

} // namespace

QString toQString(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

Result<void> writeSafely(const std::filesystem::path& path,
                         const std::function<Result<void>(QIODevice&)>& write)
{
    QSaveFile file(toQString(path));
    if (!file.open(QIODevice::WriteOnly)) {
        const bool isFolder = QFileInfo(toQString(path)).isDir();
        return fail(isFolder ? ErrorCode::fileUnwritable : ErrorCode::folderUnwritable, about(path),
                    file.errorString().toStdString());
    }
    auto done = write(file);
    const std::int64_t written = file.size();
    // What stands in the buffer meets the full disk only here; commit() would not say so.
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return notWritten(path, written, file.errorString());
    if (!done)
        return done;
    if (!file.commit())
        return notWritten(path, written, file.errorString());
    return {};
}

} // namespace jejak::ui
