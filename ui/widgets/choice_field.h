#pragma once

#include <vector>

#include <QComboBox>

namespace jejak::ui {

// A word of a list: what is stored and what is shown.
struct Choice
{
    QString code;
    QString label;
    QString name{}; // its own words, where the label says more; typing them names it too
};

// A list to type into: completes on any contained text, takes a code as well as a label, and marks
// what is in neither. The wheel does not change it by accident.
//
// Where words outside the list are allowed, what begins a word of one entry alone is that entry:
// "baw" is Bawaslu. Who means "baw" types it once more.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget* parent = nullptr);

    // Keeps the chosen code if the new choices have it.
    void setChoices(const std::vector<Choice>& choices);

    // Shows "DS-12 Membuat ..." instead of the label alone.
    void setCodesShown(bool shown);

    // Whether words outside the list are taken as they are (see freeText).
    void setFreeTextAllowed(bool allowed);

    // Empty when nothing of the list is chosen.
    QString code() const;
    void setCode(const QString& code);

    // What was typed that is not in the list; empty unless allowed.
    QString freeText() const;
    void setFreeText(const QString& text);

    bool isInvalid() const;

    void showPopup() override;

signals:
    void codeChanged(const QString& code);
    void freeTextChanged(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString shown(const Choice& choice) const;
    int indexOfName(const QString& typed) const;
    int indexOfPart(const QString& typed) const;
    int indexOfBeginning(const QString& typed) const;
    int indexOfTyped() const;
    int listWidth() const;
    void read();
    void choose(int index);

    std::vector<Choice> m_choices;
    QString m_code;
    QString m_toldFreeText;
    QString m_taken; // the beginning that an entry was last taken for
    bool m_codesShown = false;
    bool m_freeTextAllowed = false;
    bool m_isTyped = false; // by a person, and not read yet
};

} // namespace jejak::ui
