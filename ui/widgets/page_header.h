#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace jejak::ui {

// The top of a page: title, a word beside it ("12 dari 348"), and at the right its actions, of
// which one is the primary.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);

    // Adds a button that does `action` and follows its text, icon and state.
    QPushButton* addAction(QAction* action);

    // The same, as the page's one filled button, at the far right.
    QPushButton* addPrimaryAction(QAction* action);

    // Puts `widget` (chips, a way back) between title and note, or before the title.
    void addBesideTitle(QWidget* widget);
    void addBeforeTitle(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_note;
    QHBoxLayout* m_before;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_actions;
};

// A button that does `action` and follows its text, icon and state.
QPushButton* makeButton(QAction* action, QWidget* parent = nullptr);

// Fills `button` with the accent colour: at most one on a page.
void makePrimary(QPushButton& button);

} // namespace jejak::ui
