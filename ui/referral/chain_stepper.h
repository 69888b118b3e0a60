#pragma once

#include "ui/referral/chain_stages.h"

#include <QWidget>

namespace jejak::ui {

// The stations of a case on one line, with their days.
class ChainStepper : public QWidget
{
    Q_OBJECT

public:
    explicit ChainStepper(QWidget* parent = nullptr);

    void setStages(std::vector<ChainStage> stages);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter, const QRect& mark, ChainStage::State state) const;

    std::vector<ChainStage> m_stages;
};

} // namespace jejak::ui
