#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace jejak::ui {

// A surface with a thin line and round corners: one group of a page, with an optional heading.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& heading, QWidget* parent = nullptr);

    void setHeading(const QString& heading);

    // Where the content goes, below the heading.
    QVBoxLayout& content() const { return *m_content; }

    // Without the padding, for a table that fills the card to its edges.
    void setTight();

private:
    QLabel* m_heading;
    QVBoxLayout* m_content;
};

// A thin horizontal line.
QFrame* makeRuler(QWidget* parent = nullptr);

} // namespace jejak::ui
