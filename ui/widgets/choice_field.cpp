#include "ui/widgets/choice_field.h"

#include "ui/theme/theme.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace jejak::ui {

namespace {

constexpr int visibleChoices = 12;
constexpr int shortestField = 12; // characters
constexpr int widestList = 720;
constexpr int shortestBeginning = 3; // letters

bool beginsWord(const QString& text, const QString& typed)
{
    for (qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(typed, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

} // namespace

ChoiceField::ChoiceField(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(visibleChoices);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortestField);
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setObjectName(QStringLiteral("qt_choiceLine"));
    lineEdit()->setPlaceholderText(tr("Type or choose"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setMaxVisibleItems(visibleChoices);
    // The style sheet gives rows their height only with this delegate.
    view()->setItemDelegate(new QStyledItemDelegate(view()));
    QAbstractItemView* completions = completer()->popup();
    completions->setProperty("completer", true);
    completions->setItemDelegate(new QStyledItemDelegate(completions));
    connect(this, &QComboBox::activated, this, &ChoiceField::choose);
    connect(completer(), qOverload<const QString&>(&QCompleter::activated), this,
            &ChoiceField::read);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::read);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        setStyleProperty(*this, "invalid", false);
    });
    completions->installEventFilter(this);
}

// The lists are as wide as their words, so that two that begin alike can be told apart.
void ChoiceField::showPopup()
{
    view()->setMinimumWidth(listWidth());
    QComboBox::showPopup();
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched == completer()->popup()) {
        QWidget& list = *completer()->popup();
        const int wanted = std::max(list.width(), listWidth());
        const int room = screen()->availableGeometry().right() - wanted;
        list.setGeometry(std::min(list.x(), std::max(room, 0)), list.y(), wanted, list.height());
    }
    return QComboBox::eventFilter(watched, event);
}

int ChoiceField::listWidth() const
{
    constexpr int around = 48; // padding and scroll bar
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return std::min(std::max(widest + around, width()), widestList);
}

QString ChoiceField::shown(const Choice& choice) const
{
    return m_codesShown ? choice.code + QLatin1Char(' ') + choice.label : choice.label;
}

void ChoiceField::setChoices(const std::vector<Choice>& choices)
{
    const QString kept = m_code;
    {
        const QSignalBlocker quiet(this);
        m_choices = choices;
        clear();
        for (const Choice& choice : m_choices)
            addItem(shown(choice), choice.code);
    }
    m_code.clear();
    setCode(kept);
}

void ChoiceField::setCodesShown(bool shown)
{
    m_codesShown = shown;
    setChoices(std::vector<Choice>(m_choices));
}

void ChoiceField::setFreeTextAllowed(bool allowed)
{
    m_freeTextAllowed = allowed;
}

QString ChoiceField::code() const
{
    return m_code;
}

void ChoiceField::setCode(const QString& code)
{
    const QSignalBlocker quiet(this);
    const int index = code.isEmpty() ? -1 : findData(code);
    m_code = index < 0 ? QString() : code;
    setCurrentIndex(index);
    setEditText(index < 0 ? QString() : itemText(index));
    lineEdit()->setCursorPosition(0);
    setToolTip(index < 0 ? QString() : itemText(index));
    setStyleProperty(*this, "invalid", false);
}

QString ChoiceField::freeText() const
{
    return m_freeTextAllowed && m_code.isEmpty() ? currentText().trimmed() : QString();
}

void ChoiceField::setFreeText(const QString& text)
{
    setCode({});
    setEditText(text);
    m_toldFreeText = freeText();
}

bool ChoiceField::isInvalid() const
{
    return !m_freeTextAllowed && !currentText().trimmed().isEmpty() && indexOfTyped() < 0;
}

// The choice that has `typed` as its whole text, code or name; a name that two share names neither.
int ChoiceField::indexOfName(const QString& typed) const
{
    int named = -1;
    int sharing = 0;
    for (int i = 0; i < count(); ++i) {
        const auto& choice = m_choices[static_cast<std::size_t>(i)];
        for (const QString& whole : {itemText(i), choice.code, choice.label})
            if (whole.compare(typed, Qt::CaseInsensitive) == 0)
                return i;
        if (choice.name.compare(typed, Qt::CaseInsensitive) == 0) {
            named = i;
            ++sharing;
        }
    }
    return sharing == 1 ? named : -1;
}

// The only choice that contains `typed`.
int ChoiceField::indexOfPart(const QString& typed) const
{
    int only = -1;
    for (int i = 0; i < count(); ++i) {
        if (!itemText(i).contains(typed, Qt::CaseInsensitive))
            continue;
        if (only >= 0)
            return -1;
        only = i;
    }
    return only;
}

// The only choice with a word that begins with `typed`. Less than three letters are no beginning.
int ChoiceField::indexOfBeginning(const QString& typed) const
{
    if (typed.size() < shortestBeginning)
        return -1;
    int only = -1;
    for (int i = 0; i < count(); ++i) {
        if (!beginsWord(itemText(i), typed))
            continue;
        if (only >= 0)
            return -1;
        only = i;
    }
    return only;
}

int ChoiceField::indexOfTyped() const
{
    const QString typed = currentText().simplified();
    if (typed.isEmpty())
        return -1;
    if (const int named = indexOfName(typed); named >= 0)
        return named;
    if (!m_freeTextAllowed)
        return indexOfPart(typed);
    // What was recorded as free words stays so, and so does what is typed once more.
    const bool isMeant = !m_isTyped || typed.compare(m_taken, Qt::CaseInsensitive) == 0;
    return isMeant ? -1 : indexOfBeginning(typed);
}

void ChoiceField::read()
{
    const QString typed = currentText().simplified();
    const int index = indexOfTyped();
    const bool isBeginning = index >= 0 && m_freeTextAllowed && indexOfName(typed) < 0;
    m_isTyped = false;
    if (index >= 0) {
        choose(index);
        if (isBeginning) {
            m_taken = typed;
            setToolTip(tr("%1\nTaken from the list for \"%2\". To keep your own words, type them "
                          "once more.")
                           .arg(itemText(index), typed));
        }
        return;
    }
    const bool had = !m_code.isEmpty();
    m_code.clear();
    if (had)
        emit codeChanged(m_code);
    if (m_freeTextAllowed && freeText() != m_toldFreeText) {
        m_toldFreeText = freeText();
        emit freeTextChanged(m_toldFreeText);
    }
    setStyleProperty(*this, "invalid", isInvalid());
    setToolTip(isInvalid() ? tr("This is not in the list. Choose one of the list.") : QString());
}

void ChoiceField::choose(int index)
{
    const QString before = m_code;
    setCode(itemData(index).toString());
    if (m_code != before)
        emit codeChanged(m_code);
}

void ChoiceField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChoiceField::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        read();
    QComboBox::focusOutEvent(event);
}

} // namespace jejak::ui
