#include "ui/cases/case_preview.h"

#include "core/people/nip.h"
#include "ui/cases/case_texts.h"
#include "ui/cases/nip_text.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_header.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr std::size_t respondentsShown = 3;

} // namespace

CasePreview::CasePreview(CaseLabels labels, QAction* nextStep, QAction* open, QWidget* parent)
    : Card(parent)
    , m_labels(std::move(labels))
    , m_buttons(new QWidget)
    , m_body(new QVBoxLayout)
{
    setObjectName(QStringLiteral("casePreview"));
    setAccessibleName(tr("Preview of the case"));
    setFixedWidth(216);
    auto* inner = new QWidget;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(grid::half);
    inner->setLayout(m_body);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("previewScroll"));
    scroll->setAccessibleName(accessibleName());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    content().addWidget(scroll, 1);

    auto* buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    QPushButton* step = makeButton(nextStep);
    makePrimary(*step);
    buttons->addWidget(step);
    buttons->addWidget(makeButton(open));
    content().addWidget(m_buttons);
    clear();
}

void CasePreview::wipe()
{
    while (QLayoutItem* item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CasePreview::clear()
{
    m_dossier.reset();
    wipe();
    addText(tr("Choose a case in the list to see it here."), true);
    m_body->addStretch();
    m_buttons->hide();
}

void CasePreview::addText(const QString& text, bool isMuted, bool isStrong)
{
    if (text.isEmpty())
        return;
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    if (isMuted)
        setTextRole(*label, TextRole::muted);
    if (isStrong)
        setTextRole(*label, TextRole::heading);
    m_body->addWidget(label);
}

void CasePreview::show(const SharedDossier& dossier)
{
    m_dossier = dossier;
    wipe();
    addText(fromUtf8(dossier->record.file.number), false, true);
    addChips();
    const auto& respondents = dossier->record.file.content.respondents;
    for (std::size_t i = 0; i < respondents.size() && i < respondentsShown; ++i)
        addRespondent(respondents[i]);
    if (respondents.size() > respondentsShown)
        addText(tr("and %Ln more", "", static_cast<int>(respondents.size() - respondentsShown)),
                true);
    addActs();
    addLastStep();
    addCounts();
    m_body->addStretch();
    m_buttons->show();
}

void CasePreview::addChips()
{
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const ChipFace& face : headChips(m_dossier->record, m_labels))
        flow->addWidget(new Chip(face));
    m_body->addWidget(chips);
}

void CasePreview::addRespondent(const cases::Respondent& respondent)
{
    m_body->addSpacing(grid::half);
    addText(fromUtf8(respondent.name), false, true);
    addText(positionLine(respondent, m_labels), true);
    if (!respondent.nip.empty())
        addText(QStringLiteral("%1 %2").arg(
                    nipLabel(
                        people::parsePersonKind(respondent.kind).value_or(people::PersonKind::pns)),
                    fromUtf8(people::formatNip(respondent.nip))),
                true);
}

void CasePreview::addActs()
{
    const auto& respondents = m_dossier->record.file.content.respondents;
    if (respondents.empty() || respondents.front().acts.empty())
        return;
    const cases::Act& act = respondents.front().acts.front();
    m_body->addSpacing(grid::half);
    addText(tr("Alleged act"), true);
    addText(m_labels.wholeForm(act.form.value_or(std::string()), act.formText, act.occurred),
            false);
}

void CasePreview::addLastStep()
{
    const referral::Step* last = nullptr;
    for (const referral::Step& step : m_dossier->record.chain.steps)
        if (!step.isVoided)
            last = &step;
    if (last == nullptr)
        return;
    m_body->addSpacing(grid::half);
    addText(tr("Latest step"), true);
    addText(stepLine(*last, m_labels), false);
}

void CasePreview::addCounts()
{
    m_body->addSpacing(grid::half);
    addText(
        tr("Evidence %1").arg(number(static_cast<std::int64_t>(m_dossier->record.evidence.size()))),
        true);
}

} // namespace jejak::ui
