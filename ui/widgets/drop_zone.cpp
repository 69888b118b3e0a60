#include "ui/widgets/drop_zone.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>

namespace jejak::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

DropZone::DropZone(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("dropZone"));
    setProperty("dropZone", true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    m_text->setObjectName(QStringLiteral("dropText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    setTextRole(*m_text, TextRole::muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::gap, grid::padding, grid::gap);
    layout->addWidget(m_text);
    connect(m_text, &QLabel::linkActivated, this, &DropZone::choose);
    translate();
}

void DropZone::translate()
{
    m_text->clear(); // or the link would keep the colour of the theme before
    m_text->setText(tr("Drop files here, Ctrl+V for a screenshot, or <a href=\"choose\">choose "
                       "files...</a>"));
    setAccessibleName(tr("Add files"));
}

void DropZone::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        translate();
}

bool DropZone::take(const QMimeData& dropped)
{
    const QStringList paths = localFiles(dropped);
    if (!paths.isEmpty()) {
        emit filesAdded(paths);
        return true;
    }
    if (!dropped.hasImage())
        return false;
    const auto image = dropped.imageData().value<QImage>();
    if (image.isNull())
        return false;
    emit imagePasted(image);
    return true;
}

void DropZone::choose()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add files"));
    if (!paths.isEmpty())
        emit filesAdded(paths);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(*event->mimeData()).isEmpty() && !event->mimeData()->hasImage())
        return;
    event->acceptProposedAction();
    setStyleProperty(*this, "hot", true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent* event)
{
    setStyleProperty(*this, "hot", false);
    QFrame::dragLeaveEvent(event);
}

void DropZone::dropEvent(QDropEvent* event)
{
    setStyleProperty(*this, "hot", false);
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void DropZone::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Space;
    if (event->matches(QKeySequence::Paste))
        take(*QGuiApplication::clipboard()->mimeData());
    else if (enter)
        choose();
    else
        QFrame::keyPressEvent(event);
}

void DropZone::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

} // namespace jejak::ui
