#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/case_labels.h"
#include "ui/cases/kept_draft.h"
#include "ui/evidence/dropped_files.h"
#include "ui/widgets/message.h"

#include <functional>

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jejak::ui {

struct SavedCase;
struct Workspace;
class CheckPane;
class MessageBanner;
class PageHeader;
class PlaceFields;
class ReportFields;
class RespondentFields;

// The form of a new case, in the order of the paper form. What is typed is kept as a draft every
// few seconds and offered again; an error never takes anything away, and a draft goes only when a
// person discards it or records its case.
class NewCaseForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewCaseForm(Workspace& workspace, QWidget* parent = nullptr);
    ~NewCaseForm() override;

    // Begins with what was typed before, if anything: offers the draft that was kept.
    void begin();

    cases::CaseContent content() const;

    bool hasUnsavedChanges() const { return m_edited; }

    // Saves; `done` learns whether it could.
    void save(std::function<void(bool saved)> done);

    // Forgets what was typed.
    void clear();

    // The actions, for the menus.
    std::vector<QAction*> actions() const { return {m_save, m_saveAndNew}; }

signals:
    void unsavedChangesChanged();
    // `goesOn`: the next case is to be typed at once.
    void caseSaved(const jejak::CaseId& id, bool goesOn);
    void leaveWanted();
    void caseWanted(const QString& number);
    void messageRaised(const jejak::ui::Message& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHeader();
    void buildSections();
    QWidget* buildDraftOffer();
    QWidget* buildEvidence();
    void addSection(const QString& heading, QWidget* rows);
    RespondentFields* addRespondent();
    void removeRespondent(RespondentFields* respondent);
    void nameRespondents();
    void noteEdited();
    void setEdited(bool edited);
    void check();
    QWidget* firstUnreadable() const;
    bool refuseInvalid();
    void saveWith(std::function<void(bool)> done, bool goesOn);
    void takeSaved(const SavedCase& saved);
    void showError(const Error& error);
    QWidget* fieldOf(const std::string& field) const;
    void keepDraft();
    void offerDrafts(std::vector<KeptDraft> drafts);
    void showOffer();
    void restoreDraft();
    void discardDraft();
    void storeDrafts(const std::vector<KeptDraft>& drafts);
    std::string otherDrafts() const;
    KeptDraft draft() const;
    void leave();
    void addFiles(const QStringList& paths);
    void addImage(const QImage& image);
    void showFiles();

    struct Person
    {
        QWidget* section;
        QLabel* heading;
        QPushButton* remove;
        RespondentFields* fields;
    };

    Workspace& m_workspace;
    CaseLabels m_labels;
    bool m_edited = false;
    bool m_draftKept = true;
    bool m_isAsking = false; // for what was kept before; until then nothing takes its place
    bool m_saving = false;
    bool m_goesOn = false;
    int m_respondentsMade = 0;
    std::vector<KeptDraft> m_waiting; // offered, and neither taken nor discarded yet
    QStringList m_files;
    PastedImages m_pasted;
    QTimer m_draftTimer;
    QTimer m_checkDelay;
    QAction* m_save;
    QAction* m_saveAndNew;
    QAction* m_leave;
    PageHeader* m_header;
    MessageBanner* m_banner;
    QLabel* m_offerText;
    QWidget* m_draftOffer;
    QScrollArea* m_scroll;
    QVBoxLayout* m_sections;
    ReportFields* m_report;
    PlaceFields* m_place;
    QVBoxLayout* m_peopleRows;
    std::vector<Person> m_people;
    QPlainTextEdit* m_narrative;
    QVBoxLayout* m_fileRows;
    CheckPane* m_check;
};

} // namespace jejak::ui
