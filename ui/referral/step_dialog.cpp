#include "ui/referral/step_dialog.h"

#include "core/sanctions/decree_course.h"
#include "ui/cases/field_rows.h"
#include "ui/cases/form_state.h"
#include "ui/deadlines/limit_text.h"
#include "ui/referral/obstacle_text.h"
#include "ui/referral/step_warning.h"
#include "ui/sanctions/sanction_part.h"
#include "ui/shell/unsaved_question.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"

#include <algorithm>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int dialogWidth = 680;
constexpr int tallest = 660;
constexpr int noteHeight = 60;
constexpr int lookDelay = 350; // ms after the last key
constexpr int keepDelay = 2000;

// The day that the case itself tells: of its receipt, of the decree's force and end.
std::optional<Date> proposedDay(const registers::CaseRecord& record, referral::StepKind kind)
{
    if (kind == referral::StepKind::received)
        return cases::received(record.file.content);
    const bool ofDecree = kind == referral::StepKind::inForce || kind == referral::StepKind::served;
    for (const cases::Respondent& each : record.file.content.respondents) {
        const auto decrees = ofDecree ? sanctions::decreesOf(record.chain, each.id)
                                      : std::vector<sanctions::Decree>();
        if (!decrees.empty())
            return kind == referral::StepKind::inForce ? decrees.back().effective
                                                       : decrees.back().ends;
    }
    return std::nullopt;
}

// The letter whose arrival the step records.
const referral::Step* letterOf(const referral::Chain& chain, referral::StepKind arrival)
{
    using enum referral::StepKind;
    if (arrival != ppkReceived && arrival != commissionReceived)
        return nullptr;
    const referral::StepKind sent = arrival == ppkReceived ? recommended : forwarded;
    const auto found =
        std::find_if(chain.steps.rbegin(), chain.steps.rend(), [&](const referral::Step& each) {
            return each.kind == sent && !each.isVoided;
        });
    return found == chain.steps.rend() ? nullptr : &*found;
}

} // namespace

StepDialog::StepDialog(const registers::CaseRecord& record, referral::StepKind kind,
                       const CaseLabels& labels, QWidget* parent)
    : QDialog(parent)
    , m_labels(labels)
    , m_kind(kind)
    , m_needs(needsOf(kind))
    , m_banner(new MessageBanner)
    , m_date(new DateField([day = labels.today()] { return day; }))
    , m_note(new QPlainTextEdit)
    , m_limits(new QWidget)
    , m_limitChips(new FlowLayout)
    , m_keepDelay(this)
{
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(tr("Record a step: %1").arg(labels.word("step", referral::word(kind))));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    buildHead(record);
    QWidget* fields = buildFields({record, kind, labels});
    addButtons();
    m_lookDelay.setSingleShot(true);
    m_lookDelay.setInterval(lookDelay);
    m_keepDelay.setObjectName(QStringLiteral("stepDraftTimer"));
    m_keepDelay.setSingleShot(true);
    m_keepDelay.setInterval(keepDelay);
    connect(&m_keepDelay, &QTimer::timeout, this, &StepDialog::tellTyped);
    m_date->setDate(std::min(proposedDay(record, kind).value_or(labels.today()), labels.today()));
    if (m_letter != nullptr)
        if (const referral::Step* letter = letterOf(record.chain, kind))
            m_letter->offerLetter(letter->letterNumber, letter->letterDate);
    offerByDate();
    fitToFields(*fields);
    connect(&m_lookDelay, &QTimer::timeout, this, [this] { emit lookWanted(step()); });
    connect(m_date, &DateField::dateChanged, this, &StepDialog::offerByDate);
    setTabOrderByLayout(*this);
    m_date->setFocus();
    m_date->selectAll();
    m_begun = fieldTexts(*this);
}

void StepDialog::buildHead(const registers::CaseRecord& record)
{
    auto* heading = new QLabel(m_labels.word("step", referral::word(m_kind)));
    setTextRole(*heading, TextRole::heading);
    auto* number = new QLabel(fromUtf8(record.file.number));
    setTextRole(*number, TextRole::muted);
    layout()->addWidget(heading);
    layout()->addWidget(number);
    layout()->addWidget(m_banner);
}

template <typename Part>
Part* StepDialog::addPart(QVBoxLayout& rows, Part* part)
{
    rows.addWidget(part);
    m_parts.push_back(part);
    connect(part, &StepPart::edited, this, &StepDialog::lookSoon);
    return part;
}

QWidget* StepDialog::buildFields(const StepSubject& subject)
{
    auto* fields = new QWidget;
    auto* rows = new QVBoxLayout(fields);
    rows->setContentsMargins(0, 0, grid::unit, 0);
    rows->setSpacing(grid::gap);
    addRespondents(*rows, subject.record);
    addFieldRow(*rows, {{tr("Date of the step"), m_date, QStringLiteral("stepDate")}});
    if (m_needs.letter)
        m_letter = addPart(*rows, new LetterPart(subject, m_needs));
    if (m_needs.examination || m_needs.minutes)
        addPart(*rows, new RecordPart(subject, m_needs));
    if (m_needs.answerDue)
        addPart(*rows, new LimitPart(subject));
    if (m_needs.recommendation || m_needs.decree || m_needs.result)
        addPart(*rows, new SanctionPart(subject, m_needs));
    if (m_needs.decree)
        addPart(*rows, new DecreePart(subject));
    if (m_needs.letter || m_needs.minutes)
        addPart(*rows, new AttachmentPart(subject));
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    connect(m_note, &QPlainTextEdit::textChanged, this, &StepDialog::lookSoon);
    addFieldRow(*rows, {{m_needs.noteNeeded ? tr("Reason") : tr("Note"), m_note,
                         QStringLiteral("stepNote")}});
    rows->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("stepScroll"));
    scroll->setAccessibleName(windowTitle());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    qobject_cast<QVBoxLayout*>(layout())->addWidget(scroll, 1);
    return fields;
}

// For several respondents: whom the step concerns. Those for whom it is not possible now are shown
// and cannot be chosen.
void StepDialog::addRespondents(QVBoxLayout& rows, const registers::CaseRecord& record)
{
    const auto& respondents = record.file.content.respondents;
    if (respondents.size() < 2)
        return;
    auto* heading = new QLabel(tr("Whom the step concerns"));
    setTextRole(*heading, TextRole::muted);
    auto* people = new QVBoxLayout;
    people->setSpacing(grid::half);
    people->addWidget(heading);
    rows.addLayout(people);
    for (std::size_t i = 0; i < respondents.size(); ++i) {
        const referral::RespondentOutcome& outcome = record.chain.outcomes.at(i);
        const auto obstacle = referral::obstacleTo(outcome, m_kind);
        auto* box = new QCheckBox(fromUtf8(respondents[i].name));
        nameControl(*box, QStringLiteral("stepRespondent%1").arg(static_cast<int>(i) + 1),
                    box->text());
        box->setChecked(!obstacle);
        box->setEnabled(!obstacle);
        if (obstacle)
            box->setToolTip(obstacleText(*obstacle, outcome.last, m_labels));
        connect(box, &QCheckBox::toggled, this, &StepDialog::lookSoon);
        people->addWidget(box);
        m_respondents.emplace_back(respondents[i].id, box);
    }
}

void StepDialog::addButtons()
{
    auto* title = new QLabel(tr("Begins with this step:"));
    setTextRole(*title, TextRole::muted);
    auto* line = new QVBoxLayout(m_limits);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid::half);
    line->addWidget(title);
    line->addLayout(m_limitChips);
    m_limits->setObjectName(QStringLiteral("stepLimits"));
    m_limits->hide();
    layout()->addWidget(m_limits);
    auto* buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("&Record step"), QDialogButtonBox::ActionRole);
    QPushButton* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameControl(*m_save, QStringLiteral("saveStep"), m_save->text());
    nameControl(*leave, QStringLiteral("leaveStep"), leave->text());
    makePrimary(*m_save);
    // Beside the mnemonic, which setShortcut() would take away.
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save,
            &QPushButton::click);
    m_save->setAutoDefault(false);
    leave->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &StepDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

// As tall as the fields ask for, and never taller than a small screen.
void StepDialog::fitToFields(const QWidget& fields)
{
    constexpr int around = 190; // head, limits, buttons
    setMinimumWidth(dialogWidth);
    resize(dialogWidth, std::min(fields.sizeHint().height() + around, tallest));
    setMaximumHeight(tallest);
}

// What depends on the day: the commission in office.
void StepDialog::offerByDate()
{
    const Date day = m_date->date().value_or(m_labels.today());
    for (StepPart* part : m_parts)
        part->setDay(day);
    lookSoon();
}

void StepDialog::lookSoon()
{
    m_isRefused = false;
    m_lookDelay.start();
    if (!m_keepDelay.isActive())
        m_keepDelay.start();
}

void StepDialog::tellTyped()
{
    if (const QJsonObject texts = fieldTexts(*this); texts != m_begun)
        emit typed(texts);
}

void StepDialog::restore(const QJsonObject& texts)
{
    if (texts.isEmpty() || fieldTexts(*this) != m_begun)
        return;
    setFieldTexts(*this, texts);
    m_isRefused = true; // stays until something is entered
    m_banner->show({.role = StatusRole::warning,
                    .text = tr("What was typed before and not recorded is back. Check it, then "
                               "record the step.")});
}

referral::Step StepDialog::step() const
{
    referral::Step step;
    step.kind = m_kind;
    step.eventDate = m_date->date().value_or(m_labels.today());
    step.note = toUtf8(m_note->toPlainText().trimmed());
    for (const StepPart* part : m_parts)
        part->write(step);
    const bool all = std::all_of(m_respondents.begin(), m_respondents.end(),
                                 [](const auto& each) { return each.second->isChecked(); });
    if (!all)
        for (const auto& [id, box] : m_respondents)
            if (box->isChecked())
                step.respondents.push_back(id);
    return step;
}

// A half-typed date or a word that is in no list would be lost, so it is asked about first.
bool StepDialog::refuseInvalid()
{
    const auto counts = [this](const QWidget& field) {
        return field.isEnabled() && field.isVisibleTo(this);
    };
    QWidget* wrong = nullptr;
    for (DateField* field : findChildren<DateField*>())
        if (wrong == nullptr && counts(*field) && field->isInvalid())
            wrong = field;
    for (ChoiceField* field : findChildren<ChoiceField*>())
        if (wrong == nullptr && counts(*field) && field->isInvalid())
            wrong = field;
    if (wrong == nullptr)
        return false;
    m_lookDelay.stop();
    m_isRefused = true;
    m_banner->show({.role = StatusRole::bad,
                    .text = tr("%1: what was entered cannot be read. Nothing was lost. Correct it "
                               "or empty the field, then save again.")
                                .arg(wrong->accessibleName())});
    wrong->setFocus();
    if (auto* scroll = findChild<QScrollArea*>(QStringLiteral("stepScroll")))
        scroll->ensureWidgetVisible(wrong);
    return true;
}

void StepDialog::reject()
{
    if (fieldTexts(*this) == m_begun || askToDiscard(this))
        QDialog::reject();
}

void StepDialog::submit()
{
    // What is still being typed counts as typed.
    if (QWidget* focused = focusWidget()) {
        focused->clearFocus();
        focused->setFocus();
    }
    if (refuseInvalid())
        return;
    if (!m_date->date()) {
        showError({ErrorCode::missingInput, {.field = "event_date"}, {}});
        m_date->setFocus();
        return;
    }
    const bool nobody = !m_respondents.empty() &&
                        std::none_of(m_respondents.begin(), m_respondents.end(),
                                     [](const auto& each) { return each.second->isChecked(); });
    if (nobody) {
        showError({ErrorCode::missingInput, {.field = "respondents"}, {}});
        return;
    }
    m_save->setEnabled(false);
    emit stepReady(step());
}

// What is only not typed yet is no news while somebody types.
void StepDialog::showOutlook(const StepOutlook& outlook)
{
    if (m_isRefused) // what saving said stays until something is entered
        return;
    while (QLayoutItem* item = m_limitChips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const referral::Limit& limit : outlook.limits) {
        auto* chip = new Chip({.role = StatusRole::neutral,
                               .text = tr("%1: %2").arg(fromUtf8(limit.text), shortDate(limit.due)),
                               .icon = IconName::calendar});
        chip->setToolTip(limitExplanation(limit, m_labels));
        m_limitChips->addWidget(chip);
    }
    m_limits->setVisible(!outlook.limits.empty());
    const bool unfinished = outlook.refusal && (outlook.refusal->code == ErrorCode::missingInput ||
                                                outlook.refusal->code == ErrorCode::reasonMissing);
    if (outlook.refusal && !unfinished)
        showError(*outlook.refusal);
    else if (!outlook.warnings.empty())
        m_banner->show(
            {.role = StatusRole::warning, .text = warningTexts(outlook.warnings, m_labels)});
    else
        m_banner->clear();
}

void StepDialog::showError(const Error& error)
{
    m_lookDelay.stop();
    m_isRefused = true;
    m_save->setEnabled(true);
    m_banner->show({.role = StatusRole::bad, .text = sentence(error)});
    if (error.code == ErrorCode::alreadyExists && m_letter != nullptr &&
        !error.arguments.other.empty())
        m_letter->offerSameLetter(fromUtf8(error.arguments.other));
}

} // namespace jejak::ui
