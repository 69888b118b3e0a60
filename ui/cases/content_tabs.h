#pragma once

#include "ui/cases/case_dossier.h"
#include "ui/cases/case_labels.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace jejak::ui {

class Card;

// A tab of cards that are made anew for each case shown.
class CardTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardTab(const QString& name, QWidget* parent = nullptr);

protected:
    void wipe();
    void add(QWidget* widget);
    void finish();

    // A card with a heading and, if the person may edit, a button that calls `edit`.
    Card* addCard(const QString& heading, const QString& editName, std::function<void()> edit);

    // A button in the look of a link.
    QPushButton* makeLink(const QString& text, const QString& objectName,
                          std::function<void()> follow);

private:
    QVBoxLayout* m_rows;
};

// What the case is about: reports, place, narrative, outcome.
class SummaryTab : public CardTab
{
    Q_OBJECT

public:
    SummaryTab(CaseLabels labels, bool mayEdit, QWidget* parent = nullptr);

    void show(const CaseDossier& dossier);

signals:
    void reportEditWanted(std::size_t report);
    void placeEditWanted();
    void narrativeEditWanted();

private:
    void addReport(const cases::Report& report, std::size_t index);
    void addPlace(const cases::CaseFile& file);
    void addNarrative(const cases::CaseFile& file);

    CaseLabels m_labels;
    bool m_mayEdit;
};

// The respondents with position, acts and outcome.
class RespondentsTab : public CardTab
{
    Q_OBJECT

public:
    RespondentsTab(CaseLabels labels, bool mayEdit, QWidget* parent = nullptr);

    void show(const CaseDossier& dossier);

signals:
    void respondentEditWanted(std::size_t respondent);
    void respondentWanted();
    void actWanted(std::size_t respondent);

private:
    void addRespondent(const CaseDossier& dossier, std::size_t index);

    CaseLabels m_labels;
    bool m_mayEdit;
};

} // namespace jejak::ui
