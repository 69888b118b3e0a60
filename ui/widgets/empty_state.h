#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace jejak::ui {

// What an empty page shows: what belongs there, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(IconName icon, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

    // The first action added is the prominent one.
    void addAction(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    IconName m_iconName;
    QLabel* m_icon;
    QLabel* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace jejak::ui
