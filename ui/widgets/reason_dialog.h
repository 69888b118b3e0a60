#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace jejak::ui {

class MessageBanner;

// Asks for a written reason; can only be confirmed with one.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    // `verb` stands on the button: "Void the step".
    ReasonDialog(const QString& title, const QString& explanation, const QString& verb,
                 QWidget* parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit* m_reason;
    QPushButton* m_confirm;
};

} // namespace jejak::ui
