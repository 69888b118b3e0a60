#pragma once

#include "core/desk/reference_packs.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace jejak::ui {

struct Workspace;
class MessageBanner;
class MovedLimitsTable;

// Takes in a signed pack of rules: shows who made it and what it changes, then records it.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    // Answers the text of the pack, on the worker's thread.
    using Reader = std::function<Result<std::string>(desk::Desk&, const access::Session&)>;

    PackDialog(Workspace& workspace, const QString& file, QWidget* parent = nullptr);
    PackDialog(Workspace& workspace, const QString& title, Reader read, QWidget* parent = nullptr);

signals:
    // `moves`: open limits would be counted otherwise by it.
    void packTaken(const QString& label, bool moves);

private:
    void build();
    void preview();
    void take();
    void present(const desk::PackEffect& effect);
    void refuse(const Error& error);

    Workspace& m_workspace;
    Reader m_read;
    MessageBanner* m_banner;
    QLabel* m_summary;
    QPlainTextEdit* m_rows;
    MovedLimitsTable* m_table;
    QCheckBox* m_trust;
    QPushButton* m_take;
};

} // namespace jejak::ui
