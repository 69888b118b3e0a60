#include "ui/cases/respondent_fields.h"

#include "core/people/nip.h"
#include "core/register/respondent_lookup.h"
#include "ui/cases/act_fields.h"
#include "ui/cases/choices.h"
#include "ui/cases/field_rows.h"
#include "ui/cases/nip_text.h"
#include "ui/shell/workspace.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/multi_choice_field.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int lookUpDelay = 200; // ms
constexpr std::size_t offeredPeople = 8;

QPushButton* makeLink(const QString& text, const QString& objectName)
{
    auto* link = new QPushButton(text);
    nameControl(*link, objectName, text);
    setStyleProperty(*link, "link", true);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

} // namespace

RespondentFields::RespondentFields(Workspace& workspace, const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_labels(workspace)
    , m_prefix(prefix)
    , m_rows(new QVBoxLayout(this))
    , m_actRows(new QVBoxLayout)
    , m_offered(new QStandardItemModel(this))
    , m_addAct(makeLink(tr("+ Another act"), prefix + QStringLiteral("AddAct")))
{
    setObjectName(prefix);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(grid::unit);
    buildIdentity();
    buildPosition();
    m_actRows->setSpacing(grid::unit);
    m_rows->addLayout(m_actRows);
    m_rows->addWidget(m_addAct, 0, Qt::AlignLeft);
    connect(m_addAct, &QPushButton::clicked, this, [this] {
        addAct();
        emit edited();
    });
    connectFields();
    offerRanks();
    addAct();
}

RespondentFields::~RespondentFields() = default;

void RespondentFields::buildIdentity()
{
    m_kind = new ChoiceField;
    m_kind->setChoices(wordChoices("kind", m_labels));
    m_kind->setCode(QStringLiteral("pns"));
    m_nip = new QLineEdit;
    m_nipSays = new QLabel;
    m_nipSays->setObjectName(m_prefix + QStringLiteral("NipSays"));
    m_nipSays->setWordWrap(true);
    setTextRole(*m_nipSays, TextRole::small);
    m_nipSays->hide();
    m_name = new QLineEdit;
    m_earlier = makeLink({}, m_prefix + QStringLiteral("Earlier"));
    m_earlier->hide();
    auto* completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_name->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const auto at = static_cast<std::size_t>(index.data(Qt::UserRole).toInt());
                if (at < m_known.size())
                    fillIn(m_known[at].respondent);
            });
    addFieldRow(*m_rows, {{tr("Kind"), m_kind, m_prefix + QStringLiteral("Kind"), 2},
                          {tr("NIP"), m_nip, m_prefix + QStringLiteral("Nip"), 4, m_nipSays},
                          {tr("Name"), m_name, m_prefix + QStringLiteral("Name"), 5, m_earlier}});
}

void RespondentFields::buildPosition()
{
    m_position = new QLineEdit;
    m_jobLevel = new ChoiceField;
    m_jobLevel->setChoices(jobLevelChoices(m_labels));
    m_rank = new ChoiceField;
    m_rank->setFreeTextAllowed(true);
    m_unit = new QLineEdit;
    m_agency = new QLineEdit;
    auto* agencies = new QCompleter(agencyNames(m_labels, m_workspace.office.code), this);
    agencies->setCaseSensitivity(Qt::CaseInsensitive);
    agencies->setFilterMode(Qt::MatchContains);
    m_agency->setCompleter(agencies);
    m_region = new ChoiceField;
    m_region->setChoices(regionChoices(m_labels, m_workspace.office.code));
    m_motives = new MultiChoiceField(motiveChoices(m_labels));
    addFieldRow(*m_rows,
                {{tr("Position at the time"), m_position, m_prefix + QStringLiteral("Position"), 4},
                 {tr("Job level"), m_jobLevel, m_prefix + QStringLiteral("JobLevel"), 4},
                 {tr("Rank"), m_rank, m_prefix + QStringLiteral("Rank"), 3}});
    addFieldRow(*m_rows,
                {{tr("Work unit"), m_unit, m_prefix + QStringLiteral("Unit"), 4},
                 {tr("Agency"), m_agency, m_prefix + QStringLiteral("Agency"), 4},
                 {tr("Region of the agency"), m_region, m_prefix + QStringLiteral("Region"), 3}});
    addFieldRow(*m_rows, {{tr("Motives"), m_motives, m_prefix + QStringLiteral("Motives")}});
}

void RespondentFields::connectFields()
{
    m_lookUpDelay.setSingleShot(true);
    m_lookUpDelay.setInterval(lookUpDelay);
    connect(&m_lookUpDelay, &QTimer::timeout, this, [this] { lookUp(m_lookedUp); });
    for (QLineEdit* line : {m_nip, m_name, m_position, m_unit, m_agency})
        connect(line, &QLineEdit::textChanged, this, &RespondentFields::edited);
    for (QLineEdit* line : {m_nip, m_name})
        connect(line, &QLineEdit::textEdited, this, [this](const QString& typed) {
            m_lookedUp = typed;
            m_lookUpDelay.start();
        });
    connect(m_nip, &QLineEdit::textChanged, this, &RespondentFields::readNip);
    connect(m_nip, &QLineEdit::editingFinished, this, [this] {
        const auto reading = people::readNip(toUtf8(m_nip->text()), people::PersonKind::pns);
        if (!reading.warns(people::NipWarning::otherCharacters))
            m_nip->setText(fromUtf8(people::formatNip(reading.digits)));
    });
    connect(m_kind, &ChoiceField::codeChanged, this, [this] {
        readNip();
        offerRanks();
        emit edited();
    });
    for (ChoiceField* field : {m_jobLevel, m_rank, m_region})
        connect(field, &ChoiceField::codeChanged, this, &RespondentFields::edited);
    connect(m_rank, &ChoiceField::freeTextChanged, this, &RespondentFields::edited);
    connect(m_motives, &MultiChoiceField::codesChanged, this, &RespondentFields::edited);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        if (!m_known.empty())
            fillIn(m_known.front().respondent);
    });
}

ActFields* RespondentFields::addAct()
{
    auto* act = new ActFields(m_labels, m_workspace.office.code,
                              QStringLiteral("%1Act%2").arg(m_prefix).arg(++m_actsMade));
    m_acts.push_back(act);
    m_actRows->addWidget(act);
    act->setCasePlace(m_casePlace);
    connect(act, &ActFields::edited, this, &RespondentFields::edited);
    connect(act, &ActFields::removeWanted, this, [this, act] { removeAct(act); });
    offerRemoval();
    emit actsChanged();
    return act;
}

void RespondentFields::removeAct(ActFields* act)
{
    std::erase(m_acts, act);
    act->hide();
    act->deleteLater();
    offerRemoval();
    emit actsChanged();
    emit edited();
}

void RespondentFields::keepActs()
{
    m_keptActs = m_acts.size();
    offerRemoval();
}

void RespondentFields::offerRemoval()
{
    for (std::size_t i = 0; i < m_acts.size(); ++i)
        m_acts[i]->setRemovable(i >= m_keptActs && m_acts.size() > 1);
}

void RespondentFields::setCasePlace(const QString& code)
{
    m_casePlace = code;
    for (ActFields* each : m_acts)
        each->setCasePlace(code);
}

void RespondentFields::readNip()
{
    const auto kind = people::parsePersonKind(toUtf8(m_kind->code()));
    const people::NipReading reading =
        people::readNip(toUtf8(m_nip->text()), kind.value_or(people::PersonKind::pns));
    m_nipSays->setText(nipText(reading, kind.value_or(people::PersonKind::pns)));
    const QString name = nipLabel(kind.value_or(people::PersonKind::pns));
    m_nip->setAccessibleName(name);
    if (auto* label = findChild<QLabel*>(m_prefix + QStringLiteral("NipLabel")))
        label->setText(name);
    m_nipSays->setVisible(!m_nipSays->text().isEmpty());
    const bool odd = !reading.warnings.empty() && reading.digits.size() >= 9;
    setStyleProperty(*m_nipSays, "status", odd ? QStringLiteral("warning") : QString());
}

void RespondentFields::offerRanks()
{
    m_rank->setChoices(rankChoices(m_labels, m_kind->code() == QLatin1String("pppk")));
}

void RespondentFields::lookUp(const QString& typed)
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, text = toUtf8(typed)](desk::Desk& desk, JobControl&) {
            return registers::RespondentLookup(desk.database())
                .suggest(session, text, offeredPeople);
        },
        [this](Result<std::vector<registers::KnownRespondent>> known) {
            if (known)
                offer(*std::move(known));
        });
}

void RespondentFields::offer(std::vector<registers::KnownRespondent> known)
{
    m_known = std::move(known);
    m_offered->clear();
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const cases::Respondent& each = m_known[i].respondent;
        QStringList parts{fromUtf8(each.name)};
        if (!each.nip.empty())
            parts += fromUtf8(people::formatNip(each.nip));
        if (!each.position.empty())
            parts += fromUtf8(each.position);
        auto* item = new QStandardItem(parts.join(QStringLiteral(" \u00b7 ")));
        item->setData(static_cast<int>(i), Qt::UserRole);
        m_offered->appendRow(item);
    }
    if (m_name->hasFocus() && !m_known.empty())
        m_name->completer()->complete();
    const auto digits = people::readNip(toUtf8(m_nip->text()), people::PersonKind::pns).digits;
    const bool same =
        m_known.size() == 1 && !digits.empty() && m_known.front().respondent.nip == digits;
    m_earlier->setVisible(same);
    if (!same)
        return;
    m_earlier->setText(
        tr("%Ln earlier case(s): fill in", "", static_cast<int>(m_known.front().cases)));
    m_earlier->setAccessibleName(m_earlier->text());
}

void RespondentFields::fillIn(const cases::Respondent& respondent)
{
    m_kind->setCode(fromUtf8(respondent.kind));
    offerRanks();
    m_nip->setText(fromUtf8(people::formatNip(respondent.nip)));
    m_name->setText(fromUtf8(respondent.name));
    m_position->setText(fromUtf8(respondent.position));
    m_jobLevel->setCode(fromUtf8(respondent.jobLevel.value_or(std::string())));
    m_rank->setCode(fromUtf8(respondent.rank));
    if (m_rank->code().isEmpty())
        m_rank->setFreeText(fromUtf8(respondent.rank));
    m_unit->setText(fromUtf8(respondent.unit));
    m_agency->setText(fromUtf8(respondent.agency));
    m_region->setCode(fromUtf8(respondent.region.value_or(std::string())));
    emit edited();
}

cases::Respondent RespondentFields::value() const
{
    cases::Respondent respondent;
    respondent.id = m_id;
    respondent.name = toUtf8(m_name->text().simplified());
    respondent.nip = toUtf8(m_nip->text().trimmed());
    respondent.kind = toUtf8(m_kind->code().isEmpty() ? QStringLiteral("pns") : m_kind->code());
    respondent.position = toUtf8(m_position->text().simplified());
    respondent.jobLevel = optionalUtf8(m_jobLevel->code());
    respondent.rank = toUtf8(m_rank->code().isEmpty() ? m_rank->freeText() : m_rank->code());
    respondent.unit = toUtf8(m_unit->text().simplified());
    respondent.agency = toUtf8(m_agency->text().simplified());
    respondent.region = optionalUtf8(m_region->code());
    for (const QString& code : m_motives->codes())
        respondent.motives.push_back(toUtf8(code));
    for (const ActFields* act : m_acts)
        respondent.acts.push_back(act->value());
    return respondent;
}

void RespondentFields::setValue(const cases::Respondent& respondent)
{
    m_id = respondent.id;
    fillIn(respondent);
    QStringList motives;
    for (const std::string& code : respondent.motives)
        motives += fromUtf8(code);
    m_motives->setCodes(motives);
    while (m_acts.size() < respondent.acts.size())
        addAct();
    for (std::size_t i = 0; i < respondent.acts.size(); ++i)
        m_acts[i]->setValue(respondent.acts[i]);
}

} // namespace jejak::ui
