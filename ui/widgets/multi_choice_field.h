#pragma once

#include "ui/widgets/choice_field.h"

#include <QPushButton>
#include <QStringList>

namespace jejak::ui {

// A button that shows what is chosen of a short list and opens it to choose several.
class MultiChoiceField : public QPushButton
{
    Q_OBJECT

public:
    explicit MultiChoiceField(const std::vector<Choice>& choices, QWidget* parent = nullptr);

    // In the order of the list.
    QStringList codes() const;
    void setCodes(const QStringList& codes);

signals:
    void codesChanged();

private:
    void showChosen();
};

} // namespace jejak::ui
