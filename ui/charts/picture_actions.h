#pragma once

#include "ui/widgets/message.h"

#include <QObject>

class QAction;

namespace jejak::ui {

class BarChart;

// What can be done with the picture of a chart: copy it, save it as PNG or PDF. The chart offers
// both in its context menu; a page may put them on buttons too.
class PictureActions : public QObject
{
    Q_OBJECT

public:
    explicit PictureActions(BarChart& chart);

    QAction* copy() const { return m_copy; }
    QAction* save() const { return m_save; }

    // The ending of the name, .pdf or .png, says as what.
    void saveAs(const QString& fileName);

signals:
    // Saved, or why not.
    void messageRaised(const jejak::ui::Message& message);

private:
    void translate();
    void copyPicture();
    void askAndSave();
    bool eventFilter(QObject* watched, QEvent* event) override;

    BarChart& m_chart;
    QAction* m_copy;
    QAction* m_save;
};

} // namespace jejak::ui
