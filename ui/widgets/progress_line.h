#pragma once

#include "ui/async/job.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jejak::ui {

// What runs now: a sentence, how far it is, how long it may still take, and a cancel that cancels.
// Hidden while nothing runs.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    // Shows the line; the button cancels `task`.
    void start(const QString& sentence, Task task);
    void show(Progress progress);
    void finish();

signals:
    void cancelled();

private:
    QString remaining(Progress progress) const;

    Task m_task;
    QElapsedTimer m_since;
    QLabel* m_sentence;
    QLabel* m_remaining;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace jejak::ui
