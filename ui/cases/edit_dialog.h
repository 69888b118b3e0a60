#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/case_labels.h"

#include <functional>

#include <QDialog>
#include <QJsonObject>

class QPlainTextEdit;
class QPushButton;

namespace jejak::ui {

struct Workspace;
class MessageBanner;

// Edits one part of a case, or adds one. Saves nothing: it hands on the whole changed content and
// stays open, with all that was typed, until accept() is called.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    static EditDialog* forReport(const cases::CaseContent& content, std::size_t report,
                                 Workspace& workspace, QWidget* parent);
    static EditDialog* forPlace(const cases::CaseContent& content, Workspace& workspace,
                                QWidget* parent);
    static EditDialog* forNarrative(const cases::CaseContent& content, QWidget* parent);
    static EditDialog* forRespondent(const cases::CaseContent& content, std::size_t respondent,
                                     Workspace& workspace, QWidget* parent);

    // One more person, or one more act of a person.
    static EditDialog* forNewRespondent(const cases::CaseContent& content, Workspace& workspace,
                                        QWidget* parent);
    static EditDialog* forNewAct(const cases::CaseContent& content, std::size_t respondent,
                                 Workspace& workspace, QWidget* parent);

    void showError(const Error& error);

    // Asks first where something was changed.
    void reject() override;

signals:
    void contentReady(const jejak::cases::CaseContent& content);

private:
    using Write = std::function<void(cases::CaseContent&)>;

    EditDialog(const QString& title, const cases::CaseContent& content, QWidget* parent);
    void setFields(QWidget* fields, Write write);
    void setScrolled(QWidget* fields, Write write);
    void submit();

    cases::CaseContent m_content;
    Write m_write;
    QJsonObject m_begun; // what stood in the fields at first
    MessageBanner* m_banner;
    QWidget* m_place;
    QPushButton* m_save;
};

} // namespace jejak::ui
