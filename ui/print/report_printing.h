#pragma once

#include "core/base/result.h"
#include "ui/print/paper.h"

#include <vector>

class QPrinter;
class QWidget;

namespace jejak::ui {

// Prints the pages that `printer` is set to, all where it names none. Error fileUnwritable when the
// printer does not take them.
Result<void> printPages(const std::vector<PaperPage>& pages, QPrinter& printer);

// Asks which printer and which pages, and prints; Error cancelled when the person decides not to.
Result<void> askAndPrint(const std::vector<PaperPage>& pages, const QString& title,
                         QWidget* parent);

} // namespace jejak::ui
