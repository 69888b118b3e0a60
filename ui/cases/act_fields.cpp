#include "ui/cases/act_fields.h"

#include "ui/cases/choices.h"
#include "ui/cases/field_rows.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/status.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jejak::ui {

namespace {

QPushButton* makeLink(const QString& text, const QString& objectName)
{
    auto* link = new QPushButton(text);
    nameControl(*link, objectName, text);
    setStyleProperty(*link, "link", true);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

} // namespace

ActFields::ActFields(const CaseLabels& labels, std::string_view officeCode, const QString& prefix,
                     QWidget* parent)
    : QWidget(parent)
    , m_labels(labels)
    , m_rows(new QVBoxLayout(this))
    , m_form(new ChoiceField)
    , m_occurred(new DateField([today = labels.today()] { return today; }))
    , m_place(new ChoiceField)
    , m_remove(makeLink(tr("Remove this act"), prefix + QStringLiteral("Remove")))
{
    setObjectName(prefix);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(grid::half);
    m_form->setCodesShown(true);
    m_form->setFreeTextAllowed(true);
    offerForms();
    m_place->setChoices(regionChoices(labels, officeCode));
    m_place->setFreeTextAllowed(true);
    addFieldRow(*m_rows,
                {{tr("Alleged act"), m_form, prefix + QStringLiteral("Form"), 5},
                 {tr("Date of the act"), m_occurred, prefix + QStringLiteral("Occurred"), 3},
                 {tr("Place of the act"), m_place, prefix + QStringLiteral("Place"), 3}});
    buildProposal(prefix);
    m_rows->addWidget(m_remove, 0, Qt::AlignLeft);
    m_remove->hide();

    const auto changed = [this] {
        propose();
        emit edited();
    };
    connect(m_form, &ChoiceField::codeChanged, this, changed);
    connect(m_form, &ChoiceField::freeTextChanged, this, changed);
    connect(m_occurred, &DateField::dateChanged, this, [this, changed] {
        offerForms();
        changed();
    });
    connect(m_place, &ChoiceField::codeChanged, this, changed);
    connect(m_place, &ChoiceField::freeTextChanged, this, changed);
    connect(m_category, &ChoiceField::codeChanged, this, &ActFields::edited);
    connect(m_reason, &QLineEdit::textEdited, this, &ActFields::edited);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& reason) {
        if (!reason.isEmpty())
            setReasonShown(true);
    });
    connect(m_remove, &QPushButton::clicked, this, &ActFields::removeWanted);
    connect(m_takeForm, &QPushButton::clicked, this, &ActFields::takeProposedForm);
    connect(m_differ, &QPushButton::clicked, this, [this] {
        setReasonShown(true);
        m_category->setFocus();
    });
}

void ActFields::buildProposal(const QString& prefix)
{
    m_generation = new QLabel;
    m_generation->setObjectName(prefix + QStringLiteral("Generation"));
    m_generation->setWordWrap(true);
    setTextRole(*m_generation, TextRole::small);
    setStyleProperty(*m_generation, "status", statusWord(StatusRole::warning));
    m_generation->hide();
    m_rows->addWidget(m_generation);
    m_proposal = new QWidget;
    m_phase = new Chip({});
    m_phase->setObjectName(prefix + QStringLiteral("Phase"));
    m_basis = new QLabel;
    m_basis->setWordWrap(true);
    setTextRole(*m_basis, TextRole::small);
    m_takeForm = makeLink(tr("Use the proposed form"), prefix + QStringLiteral("TakeForm"));
    m_differ = makeLink(tr("change with a reason"), prefix + QStringLiteral("Differ"));
    auto* line = new QHBoxLayout(m_proposal);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid::unit);
    line->addWidget(m_phase);
    line->addWidget(m_basis, 1);
    line->addWidget(m_takeForm);
    line->addWidget(m_differ);
    m_rows->addWidget(m_proposal);
    m_proposal->hide();

    m_difference = new QWidget;
    m_category = new ChoiceField;
    m_category->setChoices(wordChoices("category", m_labels));
    m_reason = new QLineEdit;
    auto* rows = new QVBoxLayout(m_difference);
    rows->setContentsMargins(0, 0, 0, 0);
    addFieldRow(*rows, {{tr("Category"), m_category, prefix + QStringLiteral("Category"), 1},
                        {tr("Reason"), m_reason, prefix + QStringLiteral("Reason"), 3}});
    m_rows->addWidget(m_difference);
    m_difference->hide();
}

// A form that was dropped by the day of the act stays chosen, with a warning.
void ActFields::offerForms()
{
    std::vector<Choice> choices = formChoices(m_labels, m_occurred->date());
    const QString chosen = m_form->code();
    const bool isOffered = std::any_of(choices.begin(), choices.end(),
                                       [&](const Choice& each) { return each.code == chosen; });
    if (!chosen.isEmpty() && !isOffered)
        if (const auto* form = m_labels.reference().catalogue().form(toUtf8(chosen)))
            choices.push_back({chosen, fromUtf8(form->text)});
    m_form->setChoices(choices);
}

// Never stands in the way: the examiner may know better.
void ActFields::showGeneration()
{
    const auto occurred = m_occurred->date();
    const auto* form = m_labels.reference().catalogue().form(toUtf8(m_form->code()), occurred);
    const bool isOther = form != nullptr && occurred && !form->validity.contains(*occurred);
    m_generation->setVisible(isOther);
    if (isOther)
        m_generation->setText(
            tr("%1 is a form of the %2, which was not in force on %3. Choose a "
               "form of the decree of that day, or leave it if it is meant so.")
                .arg(m_form->code(), fromUtf8(form->generation), longDate(*occurred)));
}

cases::Act ActFields::value() const
{
    cases::Act act{.id = m_id,
                   .form = optionalUtf8(m_form->code()),
                   .formText = toUtf8(m_form->freeText()),
                   .occurred = m_occurred->date(),
                   .place = optionalUtf8(m_place->code()),
                   .placeText = toUtf8(m_place->freeText())};
    if (!m_difference->isHidden()) {
        act.category = optionalUtf8(m_category->code());
        act.categoryReason = toUtf8(m_reason->text().trimmed());
    }
    if (!act.place && act.placeText.empty())
        act.place = optionalUtf8(m_casePlace);
    return act;
}

void ActFields::setValue(const cases::Act& act)
{
    m_id = act.id;
    m_occurred->setDate(act.occurred);
    offerForms();
    if (act.form)
        m_form->setCode(fromUtf8(*act.form));
    else
        m_form->setFreeText(fromUtf8(act.formText));
    if (act.place)
        m_place->setCode(fromUtf8(*act.place));
    else
        m_place->setFreeText(fromUtf8(act.placeText));
    m_reason->setText(fromUtf8(act.categoryReason));
    m_category->setCode(fromUtf8(act.category.value_or(std::string())));
    setReasonShown(!act.categoryReason.empty());
    propose();
}

void ActFields::setCasePlace(const QString& code)
{
    m_casePlace = code;
    m_place->lineEdit()->setPlaceholderText(code.isEmpty() ? QString()
                                                           : m_labels.place(toUtf8(code)));
    propose();
}

void ActFields::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void ActFields::setReasonShown(bool shown)
{
    m_difference->setVisible(shown);
    m_differ->setVisible(!shown);
}

// The rule of DOMAIN 1.3, with the same reference data the core will use when it saves.
void ActFields::propose()
{
    showGeneration();
    const auto occurred = m_occurred->date();
    const auto* form = m_labels.reference().catalogue().form(toUtf8(m_form->code()), occurred);
    if (form == nullptr || !occurred) {
        m_proposal->hide();
        return;
    }
    const QString place = m_place->code().isEmpty() ? m_casePlace : m_place->code();
    const auto fixed = m_labels.reference().elections().candidatesFixed(toUtf8(place), *occurred);
    showProposal(m_labels.reference().catalogue().proposeCategory(*form, occurred, fixed), *form,
                 fixed);
}

void ActFields::showProposal(const reference::CategoryProposal& proposal,
                             const reference::ViolationForm& form, std::optional<Date> fixed)
{
    const bool agrees = proposal.category == form.category;
    m_proposed = proposal.category;
    m_proposedForm = agrees ? QString() : fromUtf8(proposal.form);
    const QString category =
        m_labels.word("category", reference::word(proposal.category)).toLower();
    QString text = tr("Proposed: %1").arg(category);
    if (proposal.phase && fixed)
        text =
            *proposal.phase == reference::Phase::afterFixing
                ? tr("After the candidates were fixed (%1): %2").arg(shortDate(*fixed), category)
                : tr("Before the candidates were fixed (%1): %2").arg(shortDate(*fixed), category);
    m_phase->setFace({.role = agrees ? StatusRole::accent : StatusRole::warning,
                      .text = text,
                      .icon = agrees ? IconName::info : IconName::warning});
    m_basis->setText(fromUtf8(form.sanctionBasis));
    m_basis->setToolTip(fromUtf8(form.normBasis));
    m_takeForm->setVisible(!m_proposedForm.isEmpty());
    m_takeForm->setToolTip(m_proposedForm);
    if (!m_proposedForm.isEmpty()) {
        m_takeForm->setText(tr("Use %1").arg(m_proposedForm));
        m_takeForm->setAccessibleName(m_takeForm->text());
    }
    if (!agrees && m_category->code().isEmpty())
        m_category->setCode(fromUtf8(reference::word(form.category)));
    const bool reasoned = !m_reason->text().isEmpty();
    setReasonShown(!agrees || reasoned || !m_difference->isHidden());
    m_proposal->show();
}

void ActFields::takeProposedForm()
{
    const QString form = m_proposedForm;
    m_category->setCode({});
    m_reason->clear();
    setReasonShown(false);
    m_form->setCode(form);
    propose();
    emit edited();
}

} // namespace jejak::ui
