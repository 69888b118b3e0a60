#pragma once

#include <QFrame>
#include <QImage>
#include <QStringList>

class QLabel;
class QMimeData;

namespace jejak::ui {

// Where files and folders are dropped, pasted (Ctrl+V, also a screenshot) or chosen.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);

signals:
    void filesAdded(const QStringList& paths);
    void imagePasted(const QImage& image);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void translate();
    void choose();
    bool take(const QMimeData& dropped);

    QLabel* m_text;
};

} // namespace jejak::ui
