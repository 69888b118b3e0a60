#include "ui/sanctions/sanction_part.h"

#include "core/sanctions/discipline_reasons.h"
#include "core/sanctions/sanction_rules.h"
#include "ui/cases/choices.h"
#include "ui/cases/field_rows.h"
#include "ui/text/utf8.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/multi_choice_field.h"

#include <algorithm>

#include <QIntValidator>
#include <QLineEdit>

namespace jejak::ui {

namespace {

// The people for whom the step is possible now.
std::vector<const cases::Respondent*> concerned(const StepSubject& subject)
{
    std::vector<const cases::Respondent*> people;
    const auto& respondents = subject.record.file.content.respondents;
    for (std::size_t i = 0; i < respondents.size() && i < subject.record.chain.outcomes.size(); ++i)
        if (referral::mayTake(subject.record.chain.outcomes[i], subject.kind))
            people.push_back(&respondents[i]);
    return people;
}

bool fits(reference::SanctionScope scope, const std::vector<const cases::Respondent*>& people)
{
    return std::all_of(people.begin(), people.end(), [&](const cases::Respondent* each) {
        if (scope == reference::SanctionScope::pppk)
            return each->kind == "pppk";
        return scope == reference::SanctionScope::asn || each->kind == "pns";
    });
}

// By the law of the day of the act; of today where no act has a date.
std::vector<Choice> choicesFor(const StepSubject& subject)
{
    const auto people = concerned(subject);
    std::optional<Date> act;
    for (const cases::Respondent* each : people)
        if (!act)
            act = sanctions::dayOfAct(*each);
    std::vector<Choice> choices;
    const Date day = act.value_or(subject.labels.today());
    for (const reference::Sanction* each : subject.labels.reference().sanctions().selectable(day))
        if (fits(each->scope, people))
            choices.push_back(
                {fromUtf8(each->code),
                 QStringLiteral("%1: %2 (%3)")
                     .arg(subject.labels.word("sanction_level", reference::word(each->level)),
                          fromUtf8(each->label), fromUtf8(each->regime)),
                 fromUtf8(each->label)});
    return choices;
}

} // namespace

SanctionPart::SanctionPart(const StepSubject& subject, const StepNeeds& needs, QWidget* parent)
    : StepPart(parent)
{
    const std::vector<Choice> choices = choicesFor(subject);
    m_sanction = makeChoice();
    m_sanction->setFreeTextAllowed(true);
    m_sanction->setChoices(choices);
    if (needs.result) {
        m_result = makeChoice();
        m_result->setChoices(wordChoices("result", subject.labels));
        addFieldRow(rows(),
                    {{tr("What became of the decree"), m_result, QStringLiteral("stepResult"), 2},
                     {tr("New sanction, if it was changed"), m_sanction,
                      QStringLiteral("stepSanction"), 3}});
        return;
    }
    if (needs.recommendation) {
        m_article = makeLine();
        m_article->setPlaceholderText(tr("for example Pasal 14 huruf i angka 3"));
        addFieldRow(rows(),
                    {{tr("Recommended sanction"), m_sanction, QStringLiteral("stepSanction"), 3},
                     {tr("Article"), m_article, QStringLiteral("stepArticle"), 2}});
        return;
    }
    m_besides = new MultiChoiceField(choices);
    m_besides->setToolTip(tr("For several acts in one examination one punishment is imposed, the "
                             "heaviest (PP 94/2021, Pasal 35)."));
    connect(m_besides, &MultiChoiceField::codesChanged, this, &StepPart::edited);
    m_comparison = makeLine();
    m_comparison->setPlaceholderText(tr("where it is lighter or heavier than recommended"));
    addFieldRow(rows(), {{tr("Sanction"), m_sanction, QStringLiteral("stepSanction"), 3},
                         {tr("Also proposed"), m_besides, QStringLiteral("stepBesides"), 2}});
    addFieldRow(rows(), {{tr("Why it differs from the recommendation"), m_comparison,
                          QStringLiteral("stepComparison")}});
}

void SanctionPart::write(referral::Step& step) const
{
    step.sanction = optionalUtf8(m_sanction->code());
    step.sanctionText = toUtf8(m_sanction->freeText());
    if (m_result != nullptr)
        step.result = toUtf8(m_result->code());
    if (m_article != nullptr)
        step.article = toUtf8(m_article->text().simplified());
    if (m_comparison != nullptr)
        step.decree.comparisonReason = toUtf8(m_comparison->text().simplified());
    if (m_besides != nullptr)
        for (const QString& code : m_besides->codes())
            step.decree.besides.push_back(toUtf8(code));
}

DecreePart::DecreePart(const StepSubject& subject, QWidget* parent)
    : StepPart(parent)
{
    addSigning(subject);
    addTerm(subject);
    addPosition(subject);
}

void DecreePart::addSigning(const StepSubject& subject)
{
    m_reason = makeChoice();
    m_reason->setFreeTextAllowed(true);
    std::vector<Choice> reasons;
    if (const auto list = sanctions::loadDisciplineReasons())
        for (const sanctions::DisciplineReason& each : *list)
            reasons.push_back({fromUtf8(each.id), fromUtf8(each.text)});
    m_reason->setChoices(reasons);
    m_capacity = makeChoice();
    m_capacity->setChoices(wordChoices("capacity", subject.labels));
    addFieldRow(rows(), {{tr("Reason (BKN's list)"), m_reason, QStringLiteral("decreeReason"), 3},
                         {tr("Signed as"), m_capacity, QStringLiteral("decreeCapacity"), 1}});
}

void DecreePart::addTerm(const StepSubject& subject)
{
    m_effective = makeDate(subject.labels);
    m_effective->setPlaceholderText(tr("15th working day"));
    m_effective->setToolTip(tr("Leave it empty: it is then counted from the delivery of the decree "
                               "(PerBKN 6/2022, Pasal 50)."));
    m_ends = makeDate(subject.labels);
    m_ends->setPlaceholderText(tr("by the sanction"));
    for (QLineEdit** line : {&m_years, &m_months}) {
        *line = makeLine();
        (*line)->setValidator(new QIntValidator(0, 99, *line));
    }
    addFieldRow(rows(),
                {{tr("In force from (TMT)"), m_effective, QStringLiteral("decreeEffective"), 3},
                 {tr("Until"), m_ends, QStringLiteral("decreeEnds"), 3},
                 {tr("Years"), m_years, QStringLiteral("decreeYears"), 1},
                 {tr("Months"), m_months, QStringLiteral("decreeMonths"), 1}});
}

void DecreePart::addPosition(const StepSubject& subject)
{
    const auto people = concerned(subject);
    const bool isPppk = !people.empty() && people.front()->kind == "pppk";
    for (ChoiceField** field : {&m_rank, &m_formerRank}) {
        *field = makeChoice();
        (*field)->setFreeTextAllowed(true);
        (*field)->setChoices(rankChoices(subject.labels, isPppk));
    }
    if (people.size() == 1)
        m_rank->setCode(fromUtf8(people.front()->rank));
    m_legalPosition = makeLine();
    m_stopped = makeLine();
    m_remark = makeLine();
    m_documents = makeEvidenceChoice(subject.record);
    m_documents->setEnabled(!subject.record.evidence.empty());
    connect(m_documents, &MultiChoiceField::codesChanged, this, &StepPart::edited);
    addFieldRow(rows(),
                {{tr("Rank"), m_rank, QStringLiteral("decreeRank")},
                 {tr("Rank before"), m_formerRank, QStringLiteral("decreeFormerRank")},
                 {tr("Legal position"), m_legalPosition, QStringLiteral("decreeLegalPosition")}});
    addFieldRow(rows(), {{tr("Punishment it ends"), m_stopped, QStringLiteral("decreeStopped")},
                         {tr("Documents"), m_documents, QStringLiteral("decreeDocuments")},
                         {tr("Remark"), m_remark, QStringLiteral("decreeRemark")}});
}

void DecreePart::write(referral::Step& step) const
{
    referral::DecreeDetails& decree = step.decree;
    const auto codeOrText = [](const ChoiceField& field) {
        return toUtf8(field.code().isEmpty() ? field.freeText() : field.code());
    };
    decree.reason = toUtf8(m_reason->code());
    decree.reasonText =
        toUtf8(m_reason->code().isEmpty() ? m_reason->freeText() : m_reason->currentText());
    decree.capacity = toUtf8(m_capacity->code());
    decree.effective = m_effective->date();
    decree.ends = m_ends->date();
    decree.years = m_years->text().toInt();
    decree.months = m_months->text().toInt();
    decree.rank = codeOrText(*m_rank);
    decree.formerRank = codeOrText(*m_formerRank);
    decree.legalPosition = toUtf8(m_legalPosition->text().simplified());
    decree.stopped = toUtf8(m_stopped->text().simplified());
    decree.remark = toUtf8(m_remark->text().simplified());
    for (const QString& digest : m_documents->codes())
        decree.documents.push_back(toUtf8(digest));
}

} // namespace jejak::ui
