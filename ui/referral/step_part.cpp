#include "ui/referral/step_part.h"

#include "ui/cases/choices.h"
#include "ui/cases/field_rows.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/multi_choice_field.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int longestLimit = 366; // days

std::string partyOf(const ChoiceField& field)
{
    return toUtf8(field.code().isEmpty() ? field.freeText() : field.code());
}

std::string lineOf(const QLineEdit* line)
{
    return line == nullptr ? std::string() : toUtf8(line->text().simplified());
}

std::optional<Date> dateOf(const DateField* field)
{
    return field == nullptr ? std::nullopt : field->date();
}

// Offers a code in place of the one offered before, never in place of what a person entered.
void offer(ChoiceField& field, QString& offered, const std::string& code)
{
    const bool isUntouched =
        field.currentText().isEmpty() || (!offered.isEmpty() && field.code() == offered);
    if (!isUntouched)
        return;
    offered = fromUtf8(code);
    field.setCode(offered);
}

} // namespace

StepPart::StepPart(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(grid::unit);
}

QLineEdit* StepPart::makeLine()
{
    auto* line = new QLineEdit;
    connect(line, &QLineEdit::textEdited, this, &StepPart::edited);
    return line;
}

DateField* StepPart::makeDate(const CaseLabels& labels)
{
    auto* field = new DateField([day = labels.today()] { return day; });
    connect(field, &DateField::dateChanged, this, &StepPart::edited);
    return field;
}

ChoiceField* StepPart::makeChoice()
{
    auto* field = new ChoiceField;
    connect(field, &ChoiceField::codeChanged, this, &StepPart::edited);
    connect(field, &ChoiceField::freeTextChanged, this, &StepPart::edited);
    return field;
}

LetterPart::LetterPart(const StepSubject& subject, const StepNeeds& needs, QWidget* parent)
    : StepPart(parent)
    , m_labels(subject.labels)
    , m_kind(subject.kind)
    , m_needs(needs)
{
    m_number = makeLine();
    m_date = makeDate(m_labels);
    const QString number = needs.decree ? tr("Number of the decree") : tr("Number of the letter");
    const QString date = needs.decree ? tr("Date of the decree") : tr("Date of the letter");
    addFieldRow(rows(), {{number, m_number, QStringLiteral("stepLetterNumber"), 2},
                         {date, m_date, QStringLiteral("stepLetterDate")}});
    m_same = new QCheckBox;
    m_same->setObjectName(QStringLiteral("stepSameLetter"));
    m_same->hide();
    connect(m_same, &QCheckBox::toggled, this, &StepPart::edited);
    rows().addWidget(m_same);
    if (needs.parties)
        addParties(m_labels);
    if (needs.sent || needs.received)
        addWay(m_labels);
    if (needs.institution) {
        m_institution = makeLine();
        m_institution->setPlaceholderText(needs.decree
                                              ? tr("who signed, for example Bupati Kolaka")
                                              : tr("for example Bawaslu Kabupaten Kolaka"));
        addFieldRow(rows(),
                    {{tr("Institution"), m_institution, QStringLiteral("stepInstitution")}});
    }
}

void LetterPart::addParties(const CaseLabels& labels)
{
    for (ChoiceField** field : {&m_sender, &m_recipient}) {
        *field = makeChoice();
        (*field)->setChoices(wordChoices("holder", labels));
        (*field)->setFreeTextAllowed(true);
    }
    addFieldRow(rows(), {{tr("From"), m_sender, QStringLiteral("stepFrom")},
                         {tr("To"), m_recipient, QStringLiteral("stepTo")}});
}

void LetterPart::addWay(const CaseLabels& labels)
{
    std::vector<LabelledField> days;
    if (m_needs.sent) {
        m_sent = makeDate(labels);
        days.push_back({tr("Sent on"), m_sent, QStringLiteral("stepSent")});
    }
    m_received = makeDate(labels);
    days.push_back({tr("Received on"), m_received, QStringLiteral("stepReceived")});
    addFieldRow(rows(), days);
    std::vector<LabelledField> way;
    if (m_needs.sent) {
        m_channel = makeChoice();
        m_channel->setChoices(wordChoices("sending", labels));
        way.push_back({tr("Sent by"), m_channel, QStringLiteral("stepChannel")});
    }
    m_proof = makeLine();
    m_proof->setPlaceholderText(tr("number of the receipt"));
    way.push_back({tr("Proof of receipt"), m_proof, QStringLiteral("stepProof")});
    addFieldRow(rows(), way);
}

void LetterPart::setDay(Date day)
{
    if (m_sender == nullptr)
        return;
    const auto* commission = m_labels.reference().institutions().commissionOn(day);
    const StepParties parties =
        partiesOf(m_kind, commission == nullptr ? std::string() : commission->code);
    offer(*m_sender, m_offeredSender, parties.sender);
    offer(*m_recipient, m_offeredRecipient, parties.recipient);
}

void LetterPart::offerLetter(const std::string& number, std::optional<Date> date)
{
    m_number->setText(fromUtf8(number));
    m_date->setDate(date);
}

void LetterPart::offerSameLetter(const QString& otherCase)
{
    m_same->setText(tr("It is the same letter as in case %1").arg(otherCase));
    m_same->setAccessibleName(m_same->text());
    m_same->show();
}

void LetterPart::write(referral::Step& step) const
{
    step.letterNumber = toUtf8(m_number->text().trimmed());
    step.letterDate = m_date->date();
    step.sameLetter = m_same->isChecked() && !m_same->isHidden();
    if (m_sender != nullptr) {
        step.sender = partyOf(*m_sender);
        step.recipient = partyOf(*m_recipient);
    }
    step.sent = dateOf(m_sent);
    step.received = dateOf(m_received);
    if (m_channel != nullptr)
        step.channel = toUtf8(m_channel->code());
    step.proof = lineOf(m_proof);
    step.institution = lineOf(m_institution);
}

LimitPart::LimitPart(const StepSubject& subject, QWidget* parent)
    : StepPart(parent)
    , m_due(makeDate(subject.labels))
    , m_count(makeLine())
    , m_unit(makeChoice())
    , m_basis(makeLine())
{
    m_due->setPlaceholderText(tr("by the rule"));
    m_due->setToolTip(tr("Leave it empty where the letter names no date: the limit is then counted "
                         "in working days from the day the letter was received."));
    m_count->setValidator(new QIntValidator(1, longestLimit, m_count));
    m_unit->setChoices({{fromUtf8(word(DayUnit::workingDays)), tr("working days")},
                        {fromUtf8(word(DayUnit::calendarDays)), tr("days")}});
    m_unit->setCode(fromUtf8(word(DayUnit::workingDays)));
    m_basis->setPlaceholderText(tr("for example the letter itself"));
    addFieldRow(rows(),
                {{tr("Answer due by"), m_due, QStringLiteral("stepDue"), 3},
                 {tr("or within"), m_count, QStringLiteral("stepLimitCount"), 2},
                 {tr("Counted in"), m_unit, QStringLiteral("stepLimitUnit"), 2},
                 {tr("Basis of this limit"), m_basis, QStringLiteral("stepLimitBasis"), 4}});
    connect(this, &StepPart::edited, this, &LimitPart::enableFields);
    enableFields();
}

// A letter names a day or a number of days, not both.
void LimitPart::enableFields()
{
    const bool day = !m_due->text().isEmpty();
    m_count->setEnabled(!day);
    m_unit->setEnabled(!day && !m_count->text().isEmpty());
    m_basis->setEnabled(!day && !m_count->text().isEmpty());
    m_due->setEnabled(m_count->text().isEmpty());
}

void LimitPart::write(referral::Step& step) const
{
    step.due = m_due->date();
    const int count = m_count->text().toInt();
    if (!step.due && count > 0)
        step.terms = referral::LimitTerms{
            .count = count,
            .unit = dayUnitFromWord(toUtf8(m_unit->code())).value_or(DayUnit::workingDays),
            .basis = lineOf(m_basis)};
}

RecordPart::RecordPart(const StepSubject& subject, const StepNeeds& needs, QWidget* parent)
    : StepPart(parent)
{
    std::vector<LabelledField> fields;
    if (needs.examination) {
        m_examination = makeDate(subject.labels);
        m_summons = makeChoice();
        m_summons->setChoices({{QStringLiteral("1"), tr("First (Panggilan I)")},
                               {QStringLiteral("2"), tr("Second (Panggilan II)")}});
        // Left empty it is counted for the people whom the step concerns.
        m_summons->lineEdit()->setPlaceholderText(tr("automatic"));
        m_examination->setToolTip(tr("The summons has to arrive at least 7 working days before "
                                     "this day (PP 94/2021, Pasal 26 ayat (2))."));
        fields.push_back({tr("Examination on"), m_examination, QStringLiteral("stepExamination")});
        fields.push_back({tr("Which summons"), m_summons, QStringLiteral("stepSummons")});
    }
    if (needs.minutes) {
        m_minutes = makeLine();
        fields.push_back({needs.delivery ? tr("Record of the handing over")
                                         : tr("Record of the examination (BAP)"),
                          m_minutes, QStringLiteral("stepMinutes")});
    }
    addFieldRow(rows(), fields);
    if (!needs.delivery)
        return;
    m_absent = new QCheckBox(tr("The person did not come; the decree was sent"));
    nameControl(*m_absent, QStringLiteral("stepAbsent"), m_absent->text());
    m_absent->setToolTip(tr("It comes into force on the 15th working day after it was received at "
                            "the address (PerBKN 6/2022, Pasal 50)."));
    connect(m_absent, &QCheckBox::toggled, this, &StepPart::edited);
    rows().addWidget(m_absent);
}

void RecordPart::write(referral::Step& step) const
{
    if (m_examination != nullptr) {
        step.examinationDate = m_examination->date();
        step.summons = m_summons->code().toInt();
    }
    step.minutes = lineOf(m_minutes);
    step.isAbsent = m_absent != nullptr && m_absent->isChecked();
}

AttachmentPart::AttachmentPart(const StepSubject& subject, QWidget* parent)
    : StepPart(parent)
    , m_files(makeEvidenceChoice(subject.record))
{
    connect(m_files, &MultiChoiceField::codesChanged, this, &StepPart::edited);
    addFieldRow(rows(), {{tr("Attachments"), m_files, QStringLiteral("stepAttachments")}});
    if (subject.record.evidence.empty()) {
        m_files->setEnabled(false);
        m_files->setText(tr("none: add the file under Evidence first"));
    }
}

void AttachmentPart::write(referral::Step& step) const
{
    for (const QString& digest : m_files->codes())
        step.attachments.push_back(toUtf8(digest));
}

MultiChoiceField* makeEvidenceChoice(const registers::CaseRecord& record)
{
    std::vector<Choice> files;
    for (const evidence::EvidenceItem& item : record.evidence)
        files.push_back({fromUtf8(item.sha256), fromUtf8(item.name)});
    return new MultiChoiceField(files);
}

} // namespace jejak::ui
