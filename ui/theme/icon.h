#pragma once

#include <QIcon>
#include <QObject>

namespace jejak::ui {

Q_NAMESPACE

// The icons of resources/icons.txt, by the same names.
enum class IconName {
    home,
    cases,
    people,
    deadline,
    statistics,
    report,
    letter,
    sync,
    settings,
    add,
    remove,
    edit,
    trash,
    import,
    export_,
    search,
    close,
    back,
    next,
    down,
    check,
    success,
    warning,
    error,
    info,
    question,
    lock,
    attach,
    print,
    save,
    filter,
    columns,
    copy,
    open,
    preview,
    refresh,
    calendar,
    person,
    undo,
    redo,
};
Q_ENUM_NS(IconName)

// Where an icon takes its colour from. Checked icons are always in the accent colour, disabled
// ones muted.
enum class IconColour { text, muted, accent, onAccent, good, warning, bad };

// An icon in the colours of the application's palette at the time it is painted, so that a change
// of theme needs no new icons.
QIcon icon(IconName name, IconColour colour = IconColour::text);

} // namespace jejak::ui
