#include "ui/shell/unsaved_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace jejak::ui {

namespace {

struct UnsavedQuestion
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::UnsavedQuestion)
};

} // namespace

UnsavedAnswer askAboutUnsaved(QWidget* parent)
{
    QMessageBox question(QMessageBox::Warning, QStringLiteral("Jejak Netral"),
                         UnsavedQuestion::tr("Something in this window is not saved yet."),
                         QMessageBox::NoButton, parent);
    question.setObjectName(QStringLiteral("unsavedQuestion"));
    const auto* save =
        question.addButton(UnsavedQuestion::tr("&Save and close"), QMessageBox::AcceptRole);
    const auto* discard = question.addButton(UnsavedQuestion::tr("Close &without saving"),
                                             QMessageBox::DestructiveRole);
    auto* stay = question.addButton(UnsavedQuestion::tr("&Keep working"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    if (question.clickedButton() == save)
        return UnsavedAnswer::save;
    return question.clickedButton() == discard ? UnsavedAnswer::discard : UnsavedAnswer::stay;
}

bool askToDiscard(QWidget* dialog)
{
    QMessageBox question(QMessageBox::Question, dialog->windowTitle(),
                         UnsavedQuestion::tr("What was typed here is not recorded yet."),
                         QMessageBox::NoButton, dialog);
    question.setObjectName(QStringLiteral("discardQuestion"));
    auto* stay = question.addButton(UnsavedQuestion::tr("&Go on typing"), QMessageBox::RejectRole);
    const auto* discard =
        question.addButton(UnsavedQuestion::tr("&Discard"), QMessageBox::DestructiveRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == discard;
}

} // namespace jejak::ui
