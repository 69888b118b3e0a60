#include "ui/referral/step_dialog.h"

#include "ui/cases/choices.h"
#include "ui/cases/field_rows.h"
#include "ui/text/error_sentence.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"

#include <algorithm>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int dialogWidth = 560;
constexpr int noteHeight = 72;

} // namespace

StepDialog::StepDialog(const registers::CaseRecord& record, referral::StepKind kind,
                       const CaseLabels& labels, QWidget* parent)
    : QDialog(parent)
    , m_labels(labels)
    , m_kind(kind)
    , m_needs(needsOf(kind))
    , m_banner(new MessageBanner)
    , m_letterNumber(new QLineEdit)
    , m_sender(new ChoiceField)
    , m_recipient(new ChoiceField)
    , m_sanction(new ChoiceField)
    , m_note(new QPlainTextEdit)
{
    const auto today = [day = labels.today()] { return day; };
    for (DateField** field : {&m_date, &m_letterDate, &m_sent, &m_received, &m_due})
        *field = new DateField(today);
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(tr("Record a step: %1").arg(labels.word("step", referral::word(kind))));
    setMinimumWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    auto* heading = new QLabel(labels.word("step", referral::word(kind)));
    setTextRole(*heading, TextRole::heading);
    auto* number = new QLabel(fromUtf8(record.file.number));
    setTextRole(*number, TextRole::muted);
    layout->addWidget(heading);
    layout->addWidget(number);
    layout->addWidget(m_banner);
    buildFields(*layout);
    addRespondents(*layout, record);
    addButtons(*layout);
    m_date->setDate(labels.today());
    offerByDate();
    connect(m_date, &DateField::dateChanged, this, &StepDialog::offerByDate);
    m_date->setFocus();
    m_date->selectAll();
}

void StepDialog::buildFields(QVBoxLayout& rows)
{
    std::vector<LabelledField> first{{tr("Date of the step"), m_date, QStringLiteral("stepDate")}};
    if (m_needs.letter) {
        first.push_back(
            {tr("Number of the letter"), m_letterNumber, QStringLiteral("stepLetterNumber"), 2});
        first.push_back({tr("Date of the letter"), m_letterDate, QStringLiteral("stepLetterDate")});
    }
    addFieldRow(rows, first);
    for (ChoiceField* field : {m_sender, m_recipient}) {
        field->setChoices(wordChoices("holder", m_labels));
        field->setFreeTextAllowed(true);
    }
    if (m_needs.parties)
        addFieldRow(rows, {{tr("From"), m_sender, QStringLiteral("stepFrom")},
                           {tr("To"), m_recipient, QStringLiteral("stepTo")}});
    std::vector<LabelledField> days;
    if (m_needs.sent)
        days.push_back({tr("Sent on"), m_sent, QStringLiteral("stepSent")});
    if (m_needs.received)
        days.push_back({tr("Received on"), m_received, QStringLiteral("stepReceived")});
    if (m_needs.answerDue)
        days.push_back({tr("Answer due by"), m_due, QStringLiteral("stepDue")});
    if (!days.empty())
        addFieldRow(rows, days);
    m_due->setPlaceholderText(tr("counted by the rule"));
    m_due->setToolTip(tr("Leave it empty where the letter names no date: the limit is then counted "
                         "in working days from the day the letter was received."));
    m_sanction->setFreeTextAllowed(true);
    if (m_needs.sanction)
        addFieldRow(rows, {{tr("Sanction"), m_sanction, QStringLiteral("stepSanction")}});
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    addFieldRow(rows, {{m_needs.noteNeeded ? tr("Reason") : tr("Note"), m_note,
                        QStringLiteral("stepNote")}});
    // Fields this step does not need stay without a place in the dialog.
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_letterNumber, m_letterDate, m_sender, m_recipient,
                                         m_sent, m_received, m_due, m_sanction})
        if (each->objectName().isEmpty()) {
            each->setParent(this);
            each->hide();
        }
}

// For several respondents: whom the step concerns. Those for whom it is not possible now are shown
// and cannot be chosen.
void StepDialog::addRespondents(QVBoxLayout& rows, const registers::CaseRecord& record)
{
    const auto& respondents = record.file.content.respondents;
    if (respondents.size() < 2)
        return;
    auto* heading = new QLabel(tr("Concerns"));
    setTextRole(*heading, TextRole::muted);
    rows.addWidget(heading);
    for (std::size_t i = 0; i < respondents.size(); ++i) {
        const bool possible =
            i < record.chain.outcomes.size() && referral::mayTake(record.chain.outcomes[i], m_kind);
        auto* box = new QCheckBox(fromUtf8(respondents[i].name));
        nameControl(*box, QStringLiteral("stepRespondent%1").arg(static_cast<int>(i) + 1),
                    box->text());
        box->setChecked(possible);
        box->setEnabled(possible);
        if (!possible)
            box->setToolTip(tr("This step is not possible now for this person."));
        rows.addWidget(box);
        m_respondents.emplace_back(respondents[i].id, box);
    }
}

void StepDialog::addButtons(QVBoxLayout& layout)
{
    layout.addStretch();
    auto* buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("&Record step"), QDialogButtonBox::ActionRole);
    QPushButton* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameControl(*m_save, QStringLiteral("saveStep"), m_save->text());
    nameControl(*leave, QStringLiteral("leaveStep"), leave->text());
    makePrimary(*m_save);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setAutoDefault(false);
    leave->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &StepDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

// What depends on the day: the commission in office and the sanctions in force.
void StepDialog::offerByDate()
{
    const Date day = m_date->date().value_or(m_labels.today());
    const auto* commission = m_labels.reference().institutions().commissionOn(day);
    m_commission = commission == nullptr ? std::string() : commission->code;
    m_sanction->setChoices(sanctionChoices(m_labels, day));
    const StepParties parties = partiesOf(m_kind, m_commission);
    if (m_sender->currentText().isEmpty())
        m_sender->setCode(fromUtf8(parties.sender));
    if (m_recipient->currentText().isEmpty())
        m_recipient->setCode(fromUtf8(parties.recipient));
}

referral::Step StepDialog::step() const
{
    const auto party = [](const ChoiceField& field) {
        return toUtf8(field.code().isEmpty() ? field.freeText() : field.code());
    };
    referral::Step step;
    step.kind = m_kind;
    step.eventDate = m_date->date().value_or(m_labels.today());
    step.letterNumber = toUtf8(m_letterNumber->text().trimmed());
    step.letterDate = m_letterDate->date();
    step.sent = m_sent->date();
    step.received = m_received->date();
    if (m_needs.parties) {
        step.sender = party(*m_sender);
        step.recipient = party(*m_recipient);
    }
    step.sanction = optionalUtf8(m_sanction->code());
    step.sanctionText = toUtf8(m_sanction->freeText());
    step.due = m_due->date();
    step.note = toUtf8(m_note->toPlainText().trimmed());
    const bool all = std::all_of(m_respondents.begin(), m_respondents.end(),
                                 [](const auto& each) { return each.second->isChecked(); });
    if (!all)
        for (const auto& [id, box] : m_respondents)
            if (box->isChecked())
                step.respondents.push_back(id);
    return step;
}

void StepDialog::submit()
{
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

void StepDialog::showError(const Error& error)
{
    m_save->setEnabled(true);
    m_banner->show({.role = StatusRole::bad, .text = sentence(error)});
}

} // namespace jejak::ui
