#pragma once

#include "ui/cases/case_dossier.h"
#include "ui/cases/case_labels.h"

#include <QWidget>

class QStandardItemModel;

namespace jejak::ui {

struct Workspace;

// Every operation on the case: when, who, what.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(Workspace& workspace, QWidget* parent = nullptr);

    void show(const CaseDossier& dossier);

private:
    void append(const QStringList& cells);
    QString personName(const PersonId& person) const;

    Workspace& m_workspace;
    CaseLabels m_labels;
    QStandardItemModel* m_model;
};

} // namespace jejak::ui
