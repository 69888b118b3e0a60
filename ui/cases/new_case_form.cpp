#include "ui/cases/new_case_form.h"

#include "core/cases/draft_service.h"
#include "ui/cases/act_fields.h"
#include "ui/cases/check_pane.h"
#include "ui/cases/field_rows.h"
#include "ui/cases/new_case_jobs.h"
#include "ui/cases/report_fields.h"
#include "ui/cases/respondent_fields.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/utf8.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int draftInterval = 3000; // ms
constexpr int checkDelay = 300;     // ms

} // namespace

NewCaseForm::NewCaseForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_labels(workspace)
    , m_save(new QAction(tr("&Save"), this))
    , m_saveAndNew(new QAction(tr("Save && ne&w"), this))
    , m_leave(new QAction(tr("Cance&l"), this))
    , m_header(new PageHeader(tr("New case")))
    , m_banner(new MessageBanner)
    , m_offerText(new QLabel)
    , m_draftOffer(buildDraftOffer())
    , m_scroll(new QScrollArea)
    , m_sections(new QVBoxLayout)
    , m_check(new CheckPane(m_labels))
{
    setObjectName(QStringLiteral("newCaseForm"));
    buildHeader();
    buildSections();
    m_sections->setSpacing(grid::gap);
    m_sections->setContentsMargins(grid::padding, grid::gap, grid::padding, grid::gap);
    auto* sheet = new QWidget;
    sheet->setLayout(m_sections);
    m_scroll->setObjectName(QStringLiteral("formScroll"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(sheet);
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(m_scroll);
    auto* body = new QHBoxLayout;
    body->setSpacing(grid::gap);
    body->addWidget(card, 1);
    body->addWidget(m_check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_draftOffer);
    layout->addLayout(body, 1);
    m_draftTimer.setObjectName(QStringLiteral("draftTimer"));
    m_draftTimer.setParent(this);
    m_draftTimer.setInterval(draftInterval);
    connect(&m_draftTimer, &QTimer::timeout, this, &NewCaseForm::keepDraft);
    m_checkDelay.setSingleShot(true);
    m_checkDelay.setInterval(checkDelay);
    connect(&m_checkDelay, &QTimer::timeout, this, &NewCaseForm::check);
    connect(m_check, &CheckPane::caseWanted, this, &NewCaseForm::caseWanted);
    clear();
}

NewCaseForm::~NewCaseForm() = default;

void NewCaseForm::begin()
{
    check();
    if (auto* source = findChild<QWidget*>(QStringLiteral("reportSource")))
        source->setFocus();
    if (m_edited)
        return;
    m_isAsking = true;
    m_workspace.desk.run(
        this,
        [](desk::Desk& desk, JobControl&) {
            return cases::DraftService(desk.journal()).find(newCaseDraft);
        },
        [this](const Result<std::optional<std::string>>& draft) {
            m_isAsking = false;
            offerDrafts(draft && *draft ? draftsIn(fromUtf8(**draft)) : std::vector<KeptDraft>());
        });
}

cases::CaseContent NewCaseForm::content() const
{
    cases::CaseContent content;
    m_place->write(content);
    content.narrative = toUtf8(m_narrative->toPlainText().trimmed());
    content.reports.push_back(m_report->value());
    for (const Person& each : m_people)
        content.respondents.push_back(each.fields->value());
    return content;
}

void NewCaseForm::clear()
{
    for (const Person& each : m_people)
        delete each.section;
    m_people.clear();
    m_respondentsMade = 0;
    addRespondent();
    m_report->setValue({.received = m_workspace.today()});
    cases::CaseContent empty;
    empty.place = m_workspace.office.code;
    m_place->setValue(empty);
    m_people.front().fields->setCasePlace(fromUtf8(m_workspace.office.code));
    m_narrative->clear();
    m_files.clear();
    showFiles();
    m_banner->clear();
    m_draftOffer->hide();
    m_header->setNote({});
    m_draftKept = true;
    setEdited(false);
}

void NewCaseForm::setEdited(bool edited)
{
    if (edited)
        m_draftTimer.start();
    else
        m_draftTimer.stop();
    if (m_edited == edited)
        return;
    m_edited = edited;
    emit unsavedChangesChanged();
}

void NewCaseForm::noteEdited()
{
    m_draftKept = false;
    setEdited(true);
    cases::CaseContent place;
    m_place->write(place);
    for (const Person& each : m_people)
        each.fields->setCasePlace(fromUtf8(place.place.value_or(std::string())));
    m_checkDelay.start();
}

void NewCaseForm::check()
{
    m_workspace.desk.run(
        this,
        [content = content()](desk::Desk& desk, JobControl&) { return checkForm(desk, content); },
        [this](const Result<FormCheck>& found) {
            if (!found)
                return;
            FormCheck check = *found;
            if (const QWidget* wrong = firstUnreadable())
                check.unreadable = wrong->accessibleName();
            m_check->show(check);
        });
}

void NewCaseForm::save(std::function<void(bool)> done)
{
    saveWith(std::move(done), false);
}

// The first field with a half-typed date or a word that is in no list.
QWidget* NewCaseForm::firstUnreadable() const
{
    for (DateField* field : m_scroll->findChildren<DateField*>())
        if (field->isVisibleTo(this) && field->isInvalid())
            return field;
    for (ChoiceField* field : m_scroll->findChildren<ChoiceField*>())
        if (field->isVisibleTo(this) && field->isInvalid())
            return field;
    return nullptr;
}

// What cannot be read would be lost, so it is asked about first.
bool NewCaseForm::refuseInvalid()
{
    QWidget* wrong = firstUnreadable();
    if (wrong == nullptr)
        return false;
    m_banner->show({.role = StatusRole::bad,
                    .text = tr("%1: what was entered cannot be read. Nothing was lost. Correct it "
                               "or empty the field, then save again.")
                                .arg(wrong->accessibleName())});
    wrong->setFocus();
    m_scroll->ensureWidgetVisible(wrong);
    return true;
}

void NewCaseForm::saveWith(std::function<void(bool)> done, bool goesOn)
{
    if (m_saving)
        return;
    m_goesOn = goesOn;
    // What is still being typed counts as typed.
    if (QWidget* focused = focusWidget()) {
        focused->clearFocus();
        focused->setFocus();
    }
    if (refuseInvalid()) {
        done(false);
        return;
    }
    std::vector<std::filesystem::path> files;
    for (const QString& path : m_files)
        files.push_back(toPath(path));
    m_saving = true;
    m_save->setEnabled(false);
    m_saveAndNew->setEnabled(false);
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, content = content(), files = std::move(files),
         others = otherDrafts()](desk::Desk& desk, JobControl& control) {
            return saveForm(desk, control, session, content, files, others);
        },
        [this, done = std::move(done)](const Result<SavedCase>& saved) {
            m_saving = false;
            m_save->setEnabled(true);
            m_saveAndNew->setEnabled(true);
            if (saved)
                takeSaved(*saved);
            else
                showError(saved.error());
            done(saved.has_value());
        });
}

void NewCaseForm::takeSaved(const SavedCase& saved)
{
    const QString number = fromUtf8(saved.recorded.number);
    clear();
    if (saved.evidenceError)
        emit messageRaised({.role = StatusRole::warning,
                            .text = tr("The case %1 was recorded, but its files were not added. %2")
                                        .arg(number, sentence(*saved.evidenceError))});
    else
        emit messageRaised(
            {.role = StatusRole::good, .text = tr("The case %1 was recorded.").arg(number)});
    emit caseSaved(saved.recorded.id, m_goesOn);
}

QWidget* NewCaseForm::fieldOf(const std::string& field) const
{
    const auto find = [&](const QString& name) { return findChild<QWidget*>(name); };
    if (field == "source")
        return find(QStringLiteral("reportSource"));
    if (field == "received")
        return find(QStringLiteral("reportReceived"));
    for (const Person& each : m_people) {
        const cases::Respondent person = each.fields->value();
        const QString prefix = each.fields->objectName();
        if (field == "name" && person.name.empty() && person.nip.empty())
            return find(prefix + QStringLiteral("Name"));
        const bool noAct = person.acts.empty() ||
                           (!person.acts.front().form && person.acts.front().formText.empty());
        if (field == "acts" && noAct)
            return find(prefix + QStringLiteral("Act1Form"));
    }
    return nullptr;
}

void NewCaseForm::showError(const Error& error)
{
    m_banner->show({.role = StatusRole::bad, .text = sentence(error)});
    if (QWidget* field = fieldOf(error.arguments.field)) {
        field->setFocus();
        m_scroll->ensureWidgetVisible(field);
    }
}

void NewCaseForm::leave()
{
    if (!m_edited) {
        emit leaveWanted();
        return;
    }
    QMessageBox question(QMessageBox::Question, tr("New case"),
                         tr("This case is not saved yet. What is to become of what was typed?"),
                         QMessageBox::NoButton, this);
    question.addButton(tr("&Go on typing"), QMessageBox::RejectRole);
    const auto* keep = question.addButton(tr("&Keep as a draft"), QMessageBox::AcceptRole);
    const auto* discard = question.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    question.exec();
    if (question.clickedButton() == keep)
        keepDraft();
    else if (question.clickedButton() == discard)
        storeDrafts(m_waiting);
    else
        return;
    clear();
    emit leaveWanted();
}

} // namespace jejak::ui
