#include "ui/widgets/multi_choice_field.h"

#include "ui/theme/theme.h"

#include <QMenu>

namespace jejak::ui {

namespace {

// Stays open while choices are ticked.
class TickMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = activeAction();
        if (action && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

MultiChoiceField::MultiChoiceField(const std::vector<Choice>& choices, QWidget* parent)
    : QPushButton(parent)
{
    setStyleProperty(*this, "field", true);
    setAutoDefault(false); // Enter in another field of a dialog is not meant for it
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* list = new TickMenu(this);
    for (const Choice& choice : choices) {
        QAction* action = list->addAction(choice.label);
        action->setObjectName(QStringLiteral("choice_") + choice.code);
        action->setData(choice.code);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this] {
            showChosen();
            emit codesChanged();
        });
    }
    setMenu(list);
    showChosen();
}

QStringList MultiChoiceField::codes() const
{
    QStringList codes;
    for (const QAction* action : menu()->actions())
        if (action->isChecked())
            codes += action->data().toString();
    return codes;
}

void MultiChoiceField::setCodes(const QStringList& codes)
{
    const QSignalBlocker quiet(this);
    for (QAction* action : menu()->actions())
        action->setChecked(codes.contains(action->data().toString()));
    showChosen();
}

void MultiChoiceField::showChosen()
{
    QStringList labels;
    for (const QAction* action : menu()->actions())
        if (action->isChecked())
            labels += action->text();
    const QString text = labels.join(QStringLiteral("; "));
    // The blanks stand for the padding, which a style sheet does not give to a button with a menu.
    setText(QStringLiteral("  ") + (text.isEmpty() ? tr("Choose") : text));
    setToolTip(text);
}

} // namespace jejak::ui
