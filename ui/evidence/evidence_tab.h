#pragma once

#include "core/evidence/evidence_service.h"
#include "ui/cases/case_dossier.h"
#include "ui/cases/case_labels.h"
#include "ui/evidence/dropped_files.h"
#include "ui/widgets/message.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;

namespace jejak::ui {

struct Workspace;
class DropZone;
class JobControl;
class ProgressLine;
class TableView;

// The files of a case: add, open a copy, verify, export.
class EvidenceTab : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceTab(Workspace& workspace, QWidget* parent = nullptr);
    ~EvidenceTab() override;

    void show(const CaseDossier& dossier);
    void clear();

signals:
    // Files were added; the case is to be read again.
    void changed();
    void messageRaised(const jejak::ui::Message& message);

private:
    QWidget* buildList();
    void fill();
    void addFiles(const QStringList& paths);
    void addImage(const QImage& image);
    void open();
    void verify();
    void exportAll();
    void tell(StatusRole role, const QString& text);
    void updateButtons();
    void setBusy(bool busy);
    QString personName(const PersonId& person) const;

    Workspace& m_workspace;
    CaseLabels m_labels;
    PastedImages m_pasted;
    std::optional<CaseId> m_case;
    std::vector<evidence::EvidenceItem> m_items;
    std::map<EntityId, evidence::FileState> m_states; // as far as they were verified
    DropZone* m_drop;
    ProgressLine* m_progress;
    TableView* m_table;
    QStandardItemModel* m_model;
    QPushButton* m_open;
    QPushButton* m_verify;
    QPushButton* m_export;
};

} // namespace jejak::ui
