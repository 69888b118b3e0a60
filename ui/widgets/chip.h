#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <optional>

#include <QWidget>

class QPainter;

namespace jejak::ui {

// What a chip shows: a word, on the soft colour of its role, behind an icon or a dot.
struct ChipFace
{
    StatusRole role = StatusRole::neutral;
    QString text{};
    std::optional<IconName> icon{};
    bool removable = false;
    QString tooltip{}; // what the word does not say
};

QSize chipSize(const ChipFace& face);

// Paints the chip at the left of `rect`, vertically centred; used by Chip and by tables.
void paintChip(QPainter& painter, const QRect& rect, const ChipFace& face);

// A status in a word, or a filter that can be taken away (click on the cross, Delete, Backspace).
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(ChipFace face, QWidget* parent = nullptr);

    const ChipFace& face() const { return m_face; }
    void setFace(ChipFace face);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked();
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChipFace m_face;
};

} // namespace jejak::ui
