#pragma once

#include "core/cases/case_completion.h"
#include "ui/cases/case_labels.h"
#include "ui/widgets/card.h"

#include <optional>
#include <string>
#include <vector>

class QVBoxLayout;

namespace jejak::ui {

// What a half-filled form was found to be.
struct FormCheck
{
    std::vector<cases::Warning> warnings{};
    std::vector<std::string> missing{}; // fields that the law still needs
    std::optional<Error> refusal{}; // why it could not be saved as it is, though nothing is missing
    QString unreadable{};           // the field that holds what is no date, or is in no list
    bool isInTime = false;          // received within seven days of becoming known
};

// What is odd or still missing in a form, beside it. Never stands in the way of saving.
class CheckPane : public Card
{
    Q_OBJECT

public:
    explicit CheckPane(CaseLabels labels, QWidget* parent = nullptr);

    void show(const FormCheck& check);

signals:
    // The other case of a possible duplicate.
    void caseWanted(const QString& number);

private:
    void add(StatusRole role, const QString& word, const QString& text);
    void addWarning(const cases::Warning& warning);
    void addLinkTo(const QString& number);
    static QString titleOf(cases::WarningKind kind);

    CaseLabels m_labels;
    QVBoxLayout* m_rows;
};

} // namespace jejak::ui
