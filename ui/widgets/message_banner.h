#pragma once

#include "ui/widgets/message.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace jejak::ui {

// A message above the page or inside a form: icon, sentence, a button to copy it, one to close it.
// Hidden while it has nothing to say. What succeeded goes away by itself; the rest stays until it
// was seen.
class MessageBanner : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBanner(QWidget* parent = nullptr);

    void show(const Message& message);
    void clear();

    // Takes away what succeeded, nothing else.
    void clearSuccess();

    // What the copy button puts on the clipboard.
    QString copiedText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void translate();

    Message m_message;
    QTimer m_successTime;
    QLabel* m_sign;
    QLabel* m_text;
    QToolButton* m_copy;
    QToolButton* m_close;
};

} // namespace jejak::ui
