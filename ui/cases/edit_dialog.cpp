#include "ui/cases/edit_dialog.h"

#include "ui/cases/act_fields.h"
#include "ui/cases/form_state.h"
#include "ui/cases/report_fields.h"
#include "ui/cases/respondent_fields.h"
#include "ui/shell/unsaved_question.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int dialogWidth = 760;
constexpr int narrativeHeight = 240;

} // namespace

EditDialog::EditDialog(const QString& title, const cases::CaseContent& content, QWidget* parent)
    : QDialog(parent)
    , m_content(content)
    , m_banner(new MessageBanner)
    , m_place(new QWidget)
{
    setObjectName(QStringLiteral("editDialog"));
    setWindowTitle(title);
    setMinimumWidth(dialogWidth);
    auto* buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    QPushButton* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameControl(*m_save, QStringLiteral("saveEdit"), m_save->text());
    nameControl(*leave, QStringLiteral("leaveEdit"), leave->text());
    makePrimary(*m_save);
    // Beside the mnemonic, which setShortcut() would take away.
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save,
            &QPushButton::click);
    m_save->setAutoDefault(false);
    leave->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &EditDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (new QVBoxLayout(m_place))->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_banner);
    layout->addWidget(m_place, 1);
    layout->addWidget(buttons);
}

void EditDialog::setFields(QWidget* fields, Write write)
{
    m_place->layout()->addWidget(fields);
    m_write = std::move(write);
    m_begun = fieldTexts(*this);
}

void EditDialog::reject()
{
    if (fieldTexts(*this) == m_begun || askToDiscard(this))
        QDialog::reject();
}

void EditDialog::submit()
{
    m_write(m_content);
    m_save->setEnabled(false);
    emit contentReady(m_content);
}

void EditDialog::showError(const Error& error)
{
    m_save->setEnabled(true);
    m_banner->show({.role = StatusRole::bad, .text = sentence(error)});
}

EditDialog* EditDialog::forReport(const cases::CaseContent& content, std::size_t report,
                                  Workspace& workspace, QWidget* parent)
{
    auto* dialog = new EditDialog(tr("Edit the report"), content, parent);
    auto* fields = new ReportFields(CaseLabels(workspace));
    fields->setValue(content.reports.at(report));
    dialog->setFields(fields, [fields, report](cases::CaseContent& changed) {
        changed.reports.at(report) = fields->value();
    });
    return dialog;
}

EditDialog* EditDialog::forPlace(const cases::CaseContent& content, Workspace& workspace,
                                 QWidget* parent)
{
    auto* dialog = new EditDialog(tr("Edit place and channel"), content, parent);
    auto* fields = new PlaceFields(CaseLabels(workspace), workspace.office.code);
    fields->setValue(content);
    dialog->setFields(fields, [fields](cases::CaseContent& changed) { fields->write(changed); });
    return dialog;
}

EditDialog* EditDialog::forNarrative(const cases::CaseContent& content, QWidget* parent)
{
    auto* dialog = new EditDialog(tr("Edit the narrative"), content, parent);
    auto* text = new QPlainTextEdit(fromUtf8(content.narrative));
    nameControl(*text, QStringLiteral("caseNarrative"), tr("Narrative"));
    text->setMinimumHeight(narrativeHeight);
    text->setTabChangesFocus(true);
    dialog->setFields(text, [text](cases::CaseContent& changed) {
        changed.narrative = toUtf8(text->toPlainText().trimmed());
    });
    return dialog;
}

void EditDialog::setScrolled(QWidget* fields, Write write)
{
    constexpr int height = 480;
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("editScroll"));
    scroll->setAccessibleName(windowTitle());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    scroll->setMinimumHeight(height);
    setFields(scroll, std::move(write));
}

EditDialog* EditDialog::forRespondent(const cases::CaseContent& content, std::size_t respondent,
                                      Workspace& workspace, QWidget* parent)
{
    auto* dialog = new EditDialog(tr("Edit the respondent"), content, parent);
    auto* fields = new RespondentFields(workspace, QStringLiteral("respondent"));
    fields->setValue(content.respondents.at(respondent));
    fields->keepActs();
    dialog->setScrolled(fields, [fields, respondent](cases::CaseContent& changed) {
        changed.respondents.at(respondent) = fields->value();
    });
    return dialog;
}

EditDialog* EditDialog::forNewRespondent(const cases::CaseContent& content, Workspace& workspace,
                                         QWidget* parent)
{
    auto* dialog = new EditDialog(tr("Add a respondent"), content, parent);
    auto* fields = new RespondentFields(workspace, QStringLiteral("respondent"));
    fields->setCasePlace(fromUtf8(content.place.value_or(std::string())));
    const std::size_t added = content.respondents.size();
    dialog->setScrolled(fields, [fields, added](cases::CaseContent& changed) {
        changed.respondents.resize(added);
        changed.respondents.push_back(fields->value());
    });
    return dialog;
}

EditDialog* EditDialog::forNewAct(const cases::CaseContent& content, std::size_t respondent,
                                  Workspace& workspace, QWidget* parent)
{
    const cases::Respondent& person = content.respondents.at(respondent);
    auto* dialog =
        new EditDialog(tr("Add an act of %1").arg(fromUtf8(person.name)), content, parent);
    auto* fields =
        new ActFields(CaseLabels(workspace), workspace.office.code, QStringLiteral("addedAct"));
    fields->setCasePlace(fromUtf8(content.place.value_or(std::string())));
    fields->setRemovable(false);
    const std::size_t added = person.acts.size();
    dialog->setFields(fields, [fields, respondent, added](cases::CaseContent& changed) {
        auto& acts = changed.respondents.at(respondent).acts;
        acts.resize(added);
        acts.push_back(fields->value());
    });
    return dialog;
}

} // namespace jejak::ui
