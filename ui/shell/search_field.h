#pragma once

#include <QLineEdit>

namespace jejak::ui {

// The field at the top of the window that searches everywhere. Shows what the list is searched for
// and never anything else, so that the two cannot contradict each other.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    // What a page is narrowed by now; tells nobody.
    void showSearch(const QString& text);

    void translate();

signals:
    void searchWanted(const QString& text);
    // The search that was shown was taken away.
    void emptied();
    void left();

private:
    void noteChange(const QString& text);

    QString m_shown;
};

} // namespace jejak::ui
