// What the form of a new case keeps of unfinished work; the rest is in new_case_form.cpp.
#include "core/cases/draft_service.h"
#include "ui/cases/form_state.h"
#include "ui/cases/new_case_form.h"
#include "ui/cases/new_case_jobs.h"
#include "ui/cases/report_fields.h"
#include "ui/cases/respondent_fields.h"
#include "ui/shell/workspace.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/page_header.h"

#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>

namespace jejak::ui {

KeptDraft NewCaseForm::draft() const
{
    QJsonArray people;
    for (const Person& each : m_people)
        people.append(QJsonObject{{QStringLiteral("acts"), each.fields->actCount()},
                                  {QStringLiteral("fields"), fieldTexts(*each.fields)},
                                  {QStringLiteral("prefix"), each.fields->objectName()}});
    return {{{QStringLiteral("report"), fieldTexts(*m_report)},
             {QStringLiteral("place"), fieldTexts(*m_place)},
             {QStringLiteral("narrative"), m_narrative->toPlainText()},
             {QStringLiteral("files"), QJsonArray::fromStringList(m_files)},
             {QStringLiteral("people"), people}},
            m_workspace.clock.now()};
}

std::string NewCaseForm::otherDrafts() const
{
    return m_waiting.empty() ? std::string() : toUtf8(storedDrafts(m_waiting));
}

void NewCaseForm::storeDrafts(const std::vector<KeptDraft>& drafts)
{
    m_workspace.desk.run(
        this,
        [stored = drafts.empty() ? std::string() : toUtf8(storedDrafts(drafts))](desk::Desk& desk,
                                                                                 JobControl&) {
            cases::DraftService service(desk.journal());
            return stored.empty() ? service.discard(newCaseDraft)
                                  : service.save(newCaseDraft, stored);
        },
        [this](const Result<void>& kept) {
            if (kept && m_edited)
                m_header->setNote(
                    tr("Draft kept at %1")
                        .arg(dateTime(m_workspace.clock.now(), m_workspace.office.timeZone)
                                 .section(QLatin1Char(' '), 1)));
        });
}

// What is typed stands beside the drafts that are offered and takes the place of none.
void NewCaseForm::keepDraft()
{
    if (m_draftKept || m_isAsking)
        return;
    m_draftKept = true;
    std::vector<KeptDraft> drafts{draft()};
    drafts.insert(drafts.end(), m_waiting.begin(), m_waiting.end());
    storeDrafts(drafts);
}

void NewCaseForm::offerDrafts(std::vector<KeptDraft> drafts)
{
    m_waiting = std::move(drafts);
    showOffer();
}

void NewCaseForm::showOffer()
{
    m_draftOffer->setVisible(!m_waiting.empty());
    if (m_waiting.empty())
        return;
    const KeptDraft& offered = m_waiting.front();
    QString text = offered.kept ? tr("An unfinished form of %1 was kept.")
                                      .arg(dateTime(*offered.kept, m_workspace.office.timeZone))
                                : tr("An unfinished form was kept.");
    if (const QString words = firstWords(offered); !words.isEmpty())
        text += QLatin1Char(' ') + words;
    if (m_waiting.size() > 1)
        text += QLatin1Char(' ') +
                tr("(the latest of %1)").arg(number(static_cast<std::int64_t>(m_waiting.size())));
    m_offerText->setText(text);
}

// What was typed meanwhile is kept and offered in its turn.
void NewCaseForm::restoreDraft()
{
    const QJsonObject taken = m_waiting.front().form;
    m_waiting.erase(m_waiting.begin());
    if (m_edited)
        m_waiting.insert(m_waiting.begin(), draft());
    clear();
    setFieldTexts(*m_report, taken[QStringLiteral("report")].toObject());
    setFieldTexts(*m_place, taken[QStringLiteral("place")].toObject());
    m_narrative->setPlainText(taken[QStringLiteral("narrative")].toString());
    m_files = filesIn(taken[QStringLiteral("files")].toVariant().toStringList());
    showFiles();
    const QJsonArray people = taken[QStringLiteral("people")].toArray();
    for (int i = 0; i < people.size(); ++i) {
        const QJsonObject person = people.at(i).toObject();
        RespondentFields* fields = i == 0 ? m_people.front().fields : addRespondent();
        while (fields->actCount() < person[QStringLiteral("acts")].toInt())
            fields->addAct();
        const QString before = person[QStringLiteral("prefix")].toString();
        const QJsonObject texts = person[QStringLiteral("fields")].toObject();
        QJsonObject renamed;
        for (auto each = texts.begin(); each != texts.end(); ++each)
            renamed[fields->objectName() + each.key().mid(before.size())] = each.value();
        setFieldTexts(*fields, renamed);
    }
    noteEdited();
    keepDraft();
    showOffer();
}

void NewCaseForm::discardDraft()
{
    m_waiting.erase(m_waiting.begin());
    showOffer();
    m_draftKept = !m_edited;
    if (m_edited)
        keepDraft();
    else
        storeDrafts(m_waiting);
}

} // namespace jejak::ui
