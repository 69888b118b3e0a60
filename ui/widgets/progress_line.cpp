#include "ui/widgets/progress_line.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace jejak::ui {

namespace {

constexpr int barWidth = 200;
constexpr int barSteps = 1000;
constexpr qint64 estimateAfter = 2000; // milliseconds; earlier guesses jump

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_remaining(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("progressLine"));
    m_sentence->setObjectName(QStringLiteral("progressSentence"));
    m_remaining->setObjectName(QStringLiteral("progressRemaining"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    nameControl(*m_cancel, QStringLiteral("progressCancel"), m_cancel->text());
    setTextRole(*m_remaining, TextRole::muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_sentence);
    layout->addWidget(m_bar);
    layout->addWidget(m_remaining);
    layout->addStretch();
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_task.cancel();
        emit cancelled();
    });
    hide();
}

void ProgressLine::start(const QString& sentence, Task task)
{
    m_task = std::move(task);
    m_sentence->setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_remaining->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_since.start();
    setVisible(true);
}

void ProgressLine::show(Progress progress)
{
    if (progress.total <= 0)
        return;
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(progress.done * barSteps / progress.total));
    m_remaining->setText(tr("%1 of %2").arg(number(progress.done), number(progress.total)) +
                         remaining(progress));
}

QString ProgressLine::remaining(Progress progress) const
{
    const qint64 elapsed = m_since.elapsed();
    if (elapsed < estimateAfter || progress.done <= 0)
        return {};
    const qint64 seconds = elapsed * (progress.total - progress.done) / progress.done / 1000 + 1;
    const QString time = seconds < 90
                             ? tr("about %Ln seconds left", nullptr, int(seconds))
                             : tr("about %Ln minutes left", nullptr, int(seconds / 60) + 1);
    return QStringLiteral(" · ") + time;
}

void ProgressLine::finish()
{
    hide();
    m_task = {};
}

} // namespace jejak::ui
