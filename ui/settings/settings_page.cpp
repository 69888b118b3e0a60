#include "ui/settings/settings_page.h"

#include "ui/deadlines/recalculation_dialog.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

// What the window knows of the office and its rules, as the desk has it.
struct OfficeRules
{
    office::Office office;
    reference::ReferenceData reference;
    std::shared_ptr<const deadlines::Counting> counting;
    bool moves = false; // open limits would be counted otherwise by them
};

// On the worker's thread.
OfficeRules rulesOf(const desk::Desk& desk)
{
    return {desk.office(), desk.reference(), desk.counting()};
}

void use(Workspace& workspace, OfficeRules rules)
{
    workspace.office = std::move(rules.office);
    workspace.reference = std::move(rules.reference);
    workspace.counting = std::move(rules.counting);
}

bool isSameCalendar(const SettingsPage::Details& left, const SettingsPage::Details& right)
{
    const auto same = [&](const char* detail) {
        const auto in = [&](const SettingsPage::Details& details) {
            const auto found = details.find(detail);
            return found == details.end() ? std::string() : found->second;
        };
        return in(left) == in(right);
    };
    return same("work_week") && same("collective_leave");
}

} // namespace

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid::gap);
    layout->addWidget(buildHeader());
    layout->addWidget(buildSections(), 1);
    show(m_workspace.office.details);
    showPacks();
}

bool SettingsPage::hasUnsavedChanges() const
{
    return typed() != m_saved;
}

void SettingsPage::save(std::function<void(bool saved)> done)
{
    const bool sameCalendar = isSameCalendar(typed(), m_saved);
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, details = typed(),
         sameCalendar](desk::Desk& desk, JobControl&) -> Result<OfficeRules> {
            const auto before = desk.counting();
            TRY(desk.setDetails(session, details));
            OfficeRules rules = rulesOf(desk);
            if (!sameCalendar) {
                TRY_ASSIGN(const auto preview, desk.limits().preview(session, *before));
                rules.moves = !preview.moved.empty();
            }
            return rules;
        },
        [this, done = std::move(done), sameCalendar](Result<OfficeRules> saved) {
            if (!saved) {
                emit messageRaised({StatusRole::bad, sentence(saved.error())});
                return done(false);
            }
            const auto before = m_workspace.counting;
            m_saved = typed();
            emit unsavedChangesChanged();
            emit messageRaised({StatusRole::good, tr("The settings of the office are saved.")});
            const bool moves = saved->moves;
            use(m_workspace, *std::move(saved));
            if (!sameCalendar) {
                showPacks();
                emit rulesChanged();
            }
            done(true);
            if (moves && m_recalculate->isEnabled())
                recalculate(before);
        });
}

// After a pack: the window works with what the desk works with.
void SettingsPage::takeRules()
{
    m_workspace.desk.run(
        this, [](desk::Desk& desk, JobControl&) { return rulesOf(desk); },
        [this](Result<OfficeRules> rules) {
            if (!rules)
                return;
            use(m_workspace, *std::move(rules));
            showPacks();
            emit rulesChanged();
        });
}

void SettingsPage::recalculate(std::shared_ptr<const deadlines::Counting> before)
{
    auto* dialog = new RecalculationDialog(m_workspace, std::move(before), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecalculationDialog::recalculated, this, [this](int moved) {
        emit messageRaised(
            {StatusRole::good, tr("%Ln limit(s) were recalculated in one act.", "", moved)});
        emit workRecorded();
    });
    dialog->open();
}

std::vector<MenuAction> SettingsPage::menuActions() const
{
    return {{Menu::file, m_save}};
}

// Scrolls, so that a message above never makes the window taller than the screen.
QWidget* SettingsPage::buildSections()
{
    auto* sections = new QWidget;
    auto* layout = new QVBoxLayout(sections);
    layout->setContentsMargins({});
    layout->setSpacing(grid::gap);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid::gap);
    columns->addWidget(buildLetterhead(), 1);
    columns->addWidget(buildSignature(), 1);
    layout->addLayout(columns);
    layout->addWidget(buildCalendar());
    layout->addWidget(buildOffice());
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    nameControl(*scroll, QStringLiteral("settingsSections"), tr("Settings"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sections);
    return scroll;
}

QWidget* SettingsPage::buildHeader()
{
    auto* header = new PageHeader(tr("Settings"));
    m_save = new QAction(icon(IconName::save, IconColour::onAccent), tr("Save settings"), this);
    m_save->setObjectName(QStringLiteral("saveSettings"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setEnabled(m_workspace.allows(access::Action::changeSettings));
    connect(m_save, &QAction::triggered, this, [this] { save([](bool) {}); });
    header->addPrimaryAction(m_save);
    return header;
}

QWidget* SettingsPage::buildLetterhead()
{
    auto* card = new Card(tr("Letterhead"));
    addField(*card, tr("Government"), "government", tr("For example PEMERINTAH KABUPATEN KOLAKA"));
    addField(*card, tr("Address"), "address");
    addField(*card, tr("Telephone"), "phone");
    addField(*card, tr("Website"), "website");
    addField(*card, tr("E-mail"), "email");
    card->content().addStretch(1);
    return card;
}

QWidget* SettingsPage::buildSignature()
{
    auto* card = new Card(tr("Signature"));
    addField(*card, tr("City"), "city", tr("Stands before the date"));
    addField(*card, tr("Position of the signer"), "signer_title",
             tr("For example INSPEKTUR, or a.n. INSPEKTUR"));
    addField(*card, tr("Name of the signer"), "signer_name");
    addField(*card, tr("Rank of the signer"), "signer_rank");
    addField(*card, tr("NIP of the signer"), "signer_nip");
    addField(*card, tr("Classification code of letters"), "classification",
             tr("For example 700.1"));
    return card;
}

QWidget* SettingsPage::buildOffice()
{
    auto* card = new Card(tr("Office"));
    const office::Office& office = m_workspace.office;
    auto* text = new QLabel(
        tr("%1, region %2, time zone %3. To compare the keys of this office by telephone: %4. To "
           "compare the key of its reference packs: %5.")
            .arg(QString::fromStdString(office.name), QString::fromStdString(office.code),
                 QString::fromUtf8(name(office.timeZone).data()),
                 QString::fromStdString(office::fingerprint(office)),
                 QString::fromStdString(reference::keyDigits(office.signingKey))));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    nameControl(*text, QStringLiteral("officeCard"), tr("Office"));
    card->content().addWidget(text);
    return card;
}

QWidget* SettingsPage::buildCalendar()
{
    auto* card = new Card(tr("Working days and rules"));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(grid::gap);
    addChoice(*fields, tr("Working week of the office"), "work_week",
              {{QStringLiteral("5"), tr("5 days, Monday to Friday")},
               {QStringLiteral("6"), tr("6 days, Monday to Saturday")}});
    addChoice(*fields, tr("Collective leave (cuti bersama)"), "collective_leave",
              {{QStringLiteral("day-off"), tr("is a day off")},
               {QStringLiteral("working"), tr("is counted as a working day")}});
    fields->addStretch();
    card->content().addLayout(fields);
    m_packs = new QLabel;
    m_packs->setObjectName(QStringLiteral("takenPacks"));
    m_packs->setWordWrap(true);
    m_packs->setTextFormat(Qt::PlainText);
    setTextRole(*m_packs, TextRole::muted);
    auto* import = new QPushButton(icon(IconName::import), tr("&Import a pack of rules..."));
    nameControl(*import, QStringLiteral("importPack"), import->text());
    import->setToolTip(tr("Signed corrections of holidays, limits, contests and institutions. What "
                          "they change is shown first."));
    import->setEnabled(m_workspace.allows(access::Action::changeSettings));
    connect(import, &QPushButton::clicked, this, &SettingsPage::importPack);
    auto* holiday = new QPushButton(icon(IconName::calendar), tr("Add a &holiday..."));
    nameControl(*holiday, QStringLiteral("addHoliday"), holiday->text());
    holiday->setToolTip(tr("A local holiday, or one that was decreed later. It becomes a signed "
                           "correction; what it changes is shown first."));
    holiday->setEnabled(m_workspace.allows(access::Action::changeSettings));
    connect(holiday, &QPushButton::clicked, this, &SettingsPage::addHoliday);
    m_recalculate = new QPushButton(icon(IconName::refresh), tr("Recalculate the &deadlines..."));
    nameControl(*m_recalculate, QStringLiteral("recalculateDeadlines"), m_recalculate->text());
    m_recalculate->setToolTip(tr("Open limits keep the rules and the calendar they began with. "
                                 "Here they follow those that hold now; what moves is shown "
                                 "first."));
    m_recalculate->setEnabled(m_workspace.allows(access::Action::recordStep));
    connect(m_recalculate, &QPushButton::clicked, this, [this] { recalculate(nullptr); });
    auto* line = new QHBoxLayout;
    line->addWidget(m_packs, 1);
    line->addWidget(m_recalculate);
    line->addWidget(holiday);
    line->addWidget(import);
    card->content().addLayout(line);
    return card;
}

void SettingsPage::addChoice(QHBoxLayout& row, const QString& label, const char* detail,
                             const std::vector<Choice>& choices)
{
    auto* field = new ChoiceField;
    field->setChoices(choices);
    auto* title = new QLabel(label);
    setTextRole(*title, TextRole::small);
    nameField(*title, *field, QString::fromLatin1(detail));
    constexpr int readable = 28; // characters
    field->setMinimumContentsLength(readable);
    field->setProperty("usual", choices.front().code);
    connect(field, &ChoiceField::codeChanged, this, [this] { emit unsavedChangesChanged(); });
    row.addWidget(title);
    row.addWidget(field);
    m_choices[detail] = field;
}

void SettingsPage::addField(Card& card, const QString& label, const char* detail,
                            const QString& hint)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(hint);
    auto* title = new QLabel(label);
    setTextRole(*title, TextRole::small);
    nameField(*title, *field, QString::fromLatin1(detail));
    connect(field, &QLineEdit::textEdited, this, [this] { emit unsavedChangesChanged(); });
    card.content().addWidget(title);
    card.content().addWidget(field);
    m_fields[detail] = field;
}

void SettingsPage::show(const Details& details)
{
    for (const auto& [detail, field] : m_fields) {
        const auto found = details.find(detail);
        field->setText(found == details.end() ? QString() : QString::fromStdString(found->second));
    }
    for (const auto& [detail, field] : m_choices) {
        const auto found = details.find(detail);
        field->setCode(found == details.end() || found->second.empty()
                           ? field->property("usual").toString()
                           : QString::fromStdString(found->second));
    }
    m_saved = typed();
}

SettingsPage::Details SettingsPage::typed() const
{
    Details details;
    for (const auto& [detail, field] : m_fields)
        details[detail] = field->text().trimmed().toStdString();
    for (const auto& [detail, field] : m_choices)
        details[detail] = field->code().toStdString();
    return details;
}

PageEntry settingsPage(Workspace& workspace)
{
    return {QString::fromLatin1(page::settings), [] { return SettingsPage::tr("Settings"); },
            IconName::settings,
            [&workspace](QWidget* parent) { return new SettingsPage(workspace, parent); }, true};
}

} // namespace jejak::ui
