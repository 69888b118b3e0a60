#pragma once

#include "core/register/register_import_service.h"
#include "ui/async/job.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace jejak::ui {

struct Workspace;
class MessageBanner;
class ProgressLine;

// Reads a register, shows what would come of it, and takes it in when told to.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    // Begins to read `path` at once; nothing is changed by that.
    ImportDialog(Workspace& workspace, const QString& path, QWidget* parent = nullptr);

    void reject() override;

signals:
    // Cases were taken in.
    void imported(const jejak::registers::ImportReport& report);

private:
    enum class Stage { checking, checked, importing, imported };

    void build();
    void run(Stage stage, const registers::ImportOptions& options, const QString& sentence);
    void take(Stage stage, const Result<registers::ImportReport>& report);
    void present(const registers::ImportReport& report, Stage stage);
    void addRow(std::int64_t line, const QString& kind, const QString& what, const QString& value);
    void saveRejects();

    Workspace& m_workspace;
    QString m_path;
    Task m_task;
    bool m_isRunning = false;
    QLabel* m_summary;
    MessageBanner* m_banner;
    ProgressLine* m_progress;
    QStandardItemModel* m_model;
    QPushButton* m_saveRejects;
    QPushButton* m_import;
    QPushButton* m_close;
};

} // namespace jejak::ui
