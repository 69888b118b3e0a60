#include "ui/sanctions/sanctions_tab.h"

#include "ui/cases/property_list.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

using sanctions::Decree;
using sanctions::DecreeState;

namespace {

struct DecreeTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::DecreeTexts)
};

QString dayOf(const std::optional<Date>& date)
{
    return date ? longDate(*date) : QString();
}

// A column with its heading, beside another.
QWidget* makeColumn(const QString& heading, QWidget* content)
{
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::half);
    auto* title = new QLabel(heading);
    setTextRole(*title, TextRole::muted);
    rows->addWidget(title);
    rows->addWidget(content);
    rows->addStretch();
    return column;
}

} // namespace

ChipFace decreeChip(const Decree& decree)
{
    switch (decree.state) {
    case DecreeState::decided:
        return {StatusRole::warning, DecreeTexts::tr("Not delivered yet"), IconName::warning};
    case DecreeState::delivered:
        return {StatusRole::accent, DecreeTexts::tr("Delivered"), IconName::letter};
    case DecreeState::inForce:
        return {StatusRole::good, DecreeTexts::tr("In force"), IconName::check};
    case DecreeState::served:
        return {StatusRole::good, DecreeTexts::tr("Served"), IconName::success};
    case DecreeState::contested:
        return {StatusRole::warning, DecreeTexts::tr("Objection or appeal"), IconName::question};
    case DecreeState::cancelled:
        return {StatusRole::neutral, DecreeTexts::tr("Cancelled on appeal"), IconName::close};
    }
    return {};
}

SanctionsTab::SanctionsTab(CaseLabels labels, QWidget* parent)
    : CardTab(tr("Sanctions"), parent)
    , m_labels(std::move(labels))
{
    setObjectName(QStringLiteral("sanctionsTab"));
}

void SanctionsTab::show(const registers::CaseRecord& record)
{
    wipe();
    for (std::size_t i = 0; i < record.file.content.respondents.size(); ++i)
        addRespondent(record, i);
    finish();
}

QString SanctionsTab::sanctionName(const std::optional<std::string>& code, const std::string& text,
                                   const std::string& level, Date day) const
{
    const QString name = code ? m_labels.sanction(*code, day) : fromUtf8(text);
    const QString heavy = m_labels.word("sanction_level", level);
    if (name.isEmpty() || heavy.isEmpty())
        return name.isEmpty() ? heavy : name;
    return QStringLiteral("%1 (%2)").arg(name, heavy);
}

QWidget*
SanctionsTab::makeRecommended(const std::optional<sanctions::Recommended>& recommended) const
{
    auto* list = new PropertyList;
    if (!recommended) {
        list->add(tr("Recommended"), tr("no recommendation"));
        return list;
    }
    list->add(tr("Sanction"), sanctionName(recommended->code, recommended->text, recommended->level,
                                           recommended->date));
    list->add(tr("By the law of"), fromUtf8(recommended->regulation));
    list->add(tr("Article"), fromUtf8(recommended->article));
    list->add(tr("Recommended on"), longDate(recommended->date));
    return list;
}

QWidget* SanctionsTab::makeImposed(const Decree* decree) const
{
    auto* list = new PropertyList;
    if (decree == nullptr) {
        list->add(tr("Imposed"), tr("nothing yet"));
        return list;
    }
    list->add(tr("Sanction"),
              decree->isSanctionMissing()
                  ? tr("not filled in")
                  : sanctionName(decree->code, decree->text, decree->level, decree->decided));
    list->add(tr("By the law of"), fromUtf8(decree->regulation));
    list->add(tr("Decree"), decree->date ? QStringLiteral("%1, %2").arg(fromUtf8(decree->number),
                                                                        longDate(*decree->date))
                                         : fromUtf8(decree->number));
    list->add(tr("Delivered on"), dayOf(decree->delivered));
    list->add(tr("In force from (TMT)"), dayOf(decree->effective));
    list->add(tr("Until"), dayOf(decree->ends));
    if (decree->served)
        list->add(tr("Served"), longDate(*decree->served));
    if (!decree->details.comparison.empty())
        list->add(tr("Compared"), m_labels.word("comparison", decree->details.comparison));
    if (!decree->details.comparisonReason.empty())
        list->add(tr("Because"), fromUtf8(decree->details.comparisonReason));
    return list;
}

QWidget* SanctionsTab::makeSiasn(const Decree& decree, const cases::Respondent& respondent,
                                 const QString& objectName)
{
    auto* part = new QWidget;
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, grid::unit, 0, 0);
    rows->setSpacing(grid::half);
    const auto fields = sanctions::siasnFields(decree, respondent);
    QString all;
    auto* list = new PropertyList;
    for (const auto& [name, value] : fields) {
        all += QStringLiteral("%1\t%2\n").arg(fromUtf8(name), fromUtf8(value));
        list->add(fromUtf8(name), fromUtf8(value));
    }
    list->hide();
    auto* line = new QHBoxLayout;
    auto* open = makeLink(tr("Fields of SIASN"), objectName + QStringLiteral("Open"),
                          [list] { list->setVisible(list->isHidden()); });
    auto* copy = makeLink(tr("Copy them all"), objectName + QStringLiteral("Copy"),
                          [all] { QGuiApplication::clipboard()->setText(all); });
    line->addWidget(open);
    line->addWidget(copy);
    line->addStretch();
    rows->addLayout(line);
    rows->addWidget(list);
    return part;
}

void SanctionsTab::addRespondent(const registers::CaseRecord& record, std::size_t index)
{
    const cases::Respondent& person = record.file.content.respondents[index];
    const std::vector<Decree> decrees = sanctions::decreesOf(record.chain, person.id);
    const Decree* latest = decrees.empty() ? nullptr : &decrees.back();
    Card* card = addCard(fromUtf8(person.name), {}, {});
    if (latest != nullptr) {
        auto* chips = new QHBoxLayout;
        chips->addWidget(new Chip(decreeChip(*latest)));
        if (latest->isClosedMoral())
            chips->addWidget(
                new Chip({StatusRole::warning, tr("Closed: never printed beside a name in public"),
                          IconName::lock}));
        chips->addStretch();
        card->content().addLayout(chips);
    }
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid::padding);
    columns->addWidget(
        makeColumn(tr("Recommended by KASN or BKN"),
                   makeRecommended(sanctions::recommendedFor(record.chain, person.id))),
        1);
    columns->addWidget(makeColumn(tr("Imposed by the PPK"), makeImposed(latest)), 1);
    card->content().addLayout(columns);
    if (latest != nullptr)
        card->content().addWidget(
            makeSiasn(*latest, person, QStringLiteral("siasn%1").arg(static_cast<int>(index) + 1)));
}

} // namespace jejak::ui
