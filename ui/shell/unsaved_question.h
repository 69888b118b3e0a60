#pragma once

class QWidget;

namespace jejak::ui {

// What a person wants done with work that is not saved when something is to be closed.
enum class UnsavedAnswer { save, discard, stay };

// Asks, with verbs on the buttons; the safe answer is the default.
UnsavedAnswer askAboutUnsaved(QWidget* parent);

// Whether what was typed into `dialog` may go; the safe answer is the default.
bool askToDiscard(QWidget* dialog);

} // namespace jejak::ui
