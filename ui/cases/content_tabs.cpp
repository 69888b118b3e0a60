#include "ui/cases/content_tabs.h"

#include "core/people/nip.h"
#include "ui/cases/case_texts.h"
#include "ui/cases/nip_text.h"
#include "ui/cases/property_list.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

// A label lays its whole text out at once, and would hold up the window for minutes.
constexpr std::int64_t narrativeShown = 20'000;

QString dateOrNothing(std::optional<Date> date)
{
    return date ? longDate(*date) : QString();
}

} // namespace

CardTab::CardTab(const QString& name, QWidget* parent)
    : QScrollArea(parent)
    , m_rows(new QVBoxLayout)
{
    setAccessibleName(name);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    m_rows->setContentsMargins(0, grid::gap, 0, 0);
    m_rows->setSpacing(grid::gap);
    inner->setLayout(m_rows);
    setWidget(inner);
}

void CardTab::wipe()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

void CardTab::add(QWidget* widget)
{
    m_rows->addWidget(widget);
}

void CardTab::finish()
{
    m_rows->addStretch();
}

Card* CardTab::addCard(const QString& heading, const QString& editName, std::function<void()> edit)
{
    auto* card = new Card;
    card->setAccessibleName(heading);
    auto* row = new QHBoxLayout;
    auto* title = new QLabel(heading);
    setTextRole(*title, TextRole::heading);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    if (edit) {
        QPushButton* button = makeLink(tr("Edit..."), editName, std::move(edit));
        button->setAccessibleDescription(heading);
        row->addWidget(button);
    }
    card->content().addLayout(row);
    add(card);
    return card;
}

QPushButton* CardTab::makeLink(const QString& text, const QString& objectName,
                               std::function<void()> follow)
{
    auto* link = new QPushButton(text);
    nameControl(*link, objectName, text);
    setStyleProperty(*link, "link", true);
    connect(link, &QPushButton::clicked, this, std::move(follow));
    return link;
}

SummaryTab::SummaryTab(CaseLabels labels, bool mayEdit, QWidget* parent)
    : CardTab(tr("Summary"), parent)
    , m_labels(std::move(labels))
    , m_mayEdit(mayEdit)
{
    setObjectName(QStringLiteral("summaryTab"));
}

void SummaryTab::show(const CaseDossier& dossier)
{
    wipe();
    const cases::CaseFile& file = dossier.record.file;
    if (file.isCancelled) {
        Card* card = addCard(tr("Cancelled"), {}, {});
        auto* list = new PropertyList;
        list->add(tr("Reason"), fromUtf8(file.cancelReason));
        card->content().addWidget(list);
    }
    for (std::size_t i = 0; i < file.content.reports.size(); ++i)
        addReport(file.content.reports[i], i);
    addPlace(file);
    addNarrative(file);
    finish();
}

void SummaryTab::addReport(const cases::Report& report, std::size_t index)
{
    const std::function<void()> edit = [this, index] { emit reportEditWanted(index); };
    Card* card =
        addCard(tr("Report"), QStringLiteral("editReport%1").arg(static_cast<int>(index) + 1),
                m_mayEdit ? edit : nullptr);
    auto* list = new PropertyList;
    list->add(tr("Source"), report.source ? m_labels.word("source", *report.source)
                                          : fromUtf8(report.sourceText));
    list->add(tr("Number"), fromUtf8(report.number));
    list->add(tr("Known on"), dateOrNothing(report.known));
    list->add(tr("Received on"), dateOrNothing(report.received));
    card->content().addWidget(list);
}

void SummaryTab::addPlace(const cases::CaseFile& file)
{
    const std::function<void()> edit = [this] { emit placeEditWanted(); };
    Card* card =
        addCard(tr("Place and channel"), QStringLiteral("editPlace"), m_mayEdit ? edit : nullptr);
    auto* list = new PropertyList;
    list->add(tr("Place of the case"),
              m_labels.place(file.content.place.value_or(std::string()), file.content.placeText));
    list->add(tr("Channel"),
              m_labels.word("channel", file.content.channel.value_or(std::string())));
    list->add(tr("Recorded on"), dateOrNothing(file.recorded));
    card->content().addWidget(list);
}

void SummaryTab::addNarrative(const cases::CaseFile& file)
{
    const std::function<void()> edit = [this] { emit narrativeEditWanted(); };
    Card* card =
        addCard(tr("Narrative"), QStringLiteral("editNarrative"), m_mayEdit ? edit : nullptr);
    QString narrative = fromUtf8(file.content.narrative);
    if (narrative.isEmpty())
        narrative = tr("Nothing was written yet.");
    else if (narrative.size() > narrativeShown)
        narrative = tr("%1...\n\n(The first %2 of %3 characters; editing shows them all.)")
                        .arg(narrative.left(narrativeShown), number(narrativeShown),
                             number(std::int64_t{narrative.size()}));
    auto* text = new QLabel(narrative);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    card->content().addWidget(text);
}

RespondentsTab::RespondentsTab(CaseLabels labels, bool mayEdit, QWidget* parent)
    : CardTab(tr("Respondents"), parent)
    , m_labels(std::move(labels))
    , m_mayEdit(mayEdit)
{
    setObjectName(QStringLiteral("respondentsTab"));
}

void RespondentsTab::show(const CaseDossier& dossier)
{
    wipe();
    for (std::size_t i = 0; i < dossier.record.file.content.respondents.size(); ++i)
        addRespondent(dossier, i);
    if (m_mayEdit && !dossier.record.file.isCancelled) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(makeLink(tr("+ Another respondent"), QStringLiteral("addCaseRespondent"),
                                   [this] { emit respondentWanted(); }));
        layout->addStretch();
        add(row);
    }
    finish();
}

void RespondentsTab::addRespondent(const CaseDossier& dossier, std::size_t index)
{
    const cases::Respondent& person = dossier.record.file.content.respondents[index];
    const std::function<void()> edit = [this, index] { emit respondentEditWanted(index); };
    Card* card = addCard(fromUtf8(person.name),
                         QStringLiteral("editRespondent%1").arg(static_cast<int>(index) + 1),
                         m_mayEdit ? edit : nullptr);
    auto* list = new PropertyList;
    const auto kind = people::parsePersonKind(person.kind).value_or(people::PersonKind::pns);
    list->add(tr("Kind"), m_labels.word("kind", person.kind));
    list->add(nipLabel(kind), fromUtf8(people::formatNip(person.nip)));
    if (const QString says = nipText(people::readNip(person.nip, kind), kind); !says.isEmpty())
        list->add(tr("From the number"), says);
    list->add(tr("Position"), positionLine(person, m_labels));
    list->add(tr("Work unit"), fromUtf8(person.unit));
    list->add(tr("Agency"), fromUtf8(person.agency));
    QStringList motives;
    for (const std::string& motive : person.motives)
        motives += m_labels.motive(motive);
    list->add(tr("Motives"), motives.join(QStringLiteral("; ")));
    for (const cases::Act& act : person.acts) {
        QStringList parts{
            m_labels.wholeForm(act.form.value_or(std::string()), act.formText, act.occurred)};
        if (act.occurred)
            parts += longDate(*act.occurred);
        parts += m_labels.place(act.place.value_or(std::string()), act.placeText);
        parts += m_labels.word("category", act.category.value_or(std::string()));
        parts.removeAll(QString());
        list->add(tr("Alleged act"), parts.join(QStringLiteral("\n")));
    }
    if (index < dossier.record.chain.outcomes.size()) {
        const referral::RespondentOutcome& outcome = dossier.record.chain.outcomes[index];
        list->add(tr("Outcome"), m_labels.word("outcome", referral::word(outcome.outcome)));
        if (outcome.sanction)
            list->add(tr("Sanction"), m_labels.sanction(*outcome.sanction, outcome.decided));
        if (outcome.due)
            list->add(tr("Answer of the PPK due"), longDate(*outcome.due));
    }
    card->content().addWidget(list);
    if (m_mayEdit && !dossier.record.file.isCancelled)
        card->content().addWidget(
            makeLink(tr("+ Another act"),
                     QStringLiteral("addCaseAct%1").arg(static_cast<int>(index) + 1),
                     [this, index] { emit actWanted(index); }),
            0, Qt::AlignLeft);
}

} // namespace jejak::ui
