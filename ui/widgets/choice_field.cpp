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
    connect(lineEdit(), &QLineEdit::textEdited, this,
            [this] { setStyleProperty(*this, "invalid", false); });
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

// The choice the typed text names: by its whole text or code, else the only one that contains it.
int ChoiceField::indexOfTyped() const
{
    const QString typed = currentText().simplified();
    if (typed.isEmpty())
        return -1;
    int only = -1;
    int containing = 0;
    for (int i = 0; i < count(); ++i) {
        const auto& choice = m_choices[static_cast<std::size_t>(i)];
        for (const QString& name : {itemText(i), choice.code, choice.label})
            if (name.compare(typed, Qt::CaseInsensitive) == 0)
                return i;
        if (itemText(i).contains(typed, Qt::CaseInsensitive)) {
            only = i;
            ++containing;
        }
    }
    return containing == 1 && !m_freeTextAllowed ? only : -1;
}

void ChoiceField::read()
{
    const int index = indexOfTyped();
    if (index >= 0)
        return choose(index);
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
