#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jejak::ui {

// A figure with what it counts above and what it is out of below. Where it can be opened, a click
// or Enter does so.
class Tile : public Card
{
    Q_OBJECT

public:
    explicit Tile(const QString& label, QWidget* parent = nullptr);

    // The figure is coloured by `role`; neutral leaves it as text.
    void setFigure(const QString& figure, const QString& note,
                   StatusRole role = StatusRole::neutral);

    void setLabel(const QString& label);
    void setOpenable(bool openable);

signals:
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    bool m_openable = false;
    QLabel* m_label;
    QLabel* m_figure;
    QLabel* m_note;
};

} // namespace jejak::ui
