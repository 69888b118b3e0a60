#include "ui/settings/settings_page.h"

#include "ui/text/error_sentence.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jejak::ui {
SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid::gap);
    layout->addWidget(buildHeader());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid::gap);
    columns->addWidget(buildLetterhead(), 1);
    columns->addWidget(buildSignature(), 1);
    layout->addLayout(columns);
    layout->addWidget(buildOffice());
    layout->addStretch(1);
    show(m_workspace.office.details);
}

bool SettingsPage::hasUnsavedChanges() const
{
    return typed() != m_saved;
}

void SettingsPage::save(std::function<void(bool saved)> done)
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, details = typed()](desk::Desk& desk,
                                                           JobControl&) -> Result<office::Office> {
            TRY(desk.setDetails(session, details));
            return desk.office();
        },
        [this, done = std::move(done)](const Result<office::Office>& office) {
            if (!office) {
                emit messageRaised({StatusRole::bad, sentence(office.error())});
                return done(false);
            }
            m_workspace.office = *office;
            m_saved = typed();
            emit unsavedChangesChanged();
            emit messageRaised({StatusRole::good, tr("The settings of the office are saved.")});
            done(true);
        });
}

std::vector<MenuAction> SettingsPage::menuActions() const
{
    return {{Menu::file, m_save}};
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
        tr("%1, region %2, time zone %3. To compare the keys of this office by telephone: %4")
            .arg(QString::fromStdString(office.name), QString::fromStdString(office.code),
                 QString::fromUtf8(name(office.timeZone).data()),
                 QString::fromStdString(office::fingerprint(office))));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    nameControl(*text, QStringLiteral("officeCard"), tr("Office"));
    card->content().addWidget(text);
    return card;
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
    m_saved = typed();
}

SettingsPage::Details SettingsPage::typed() const
{
    Details details;
    for (const auto& [detail, field] : m_fields)
        details[detail] = field->text().trimmed().toStdString();
    return details;
}

PageEntry settingsPage(Workspace& workspace)
{
    return {QString::fromLatin1(page::settings), [] { return SettingsPage::tr("Settings"); },
            IconName::settings,
            [&workspace](QWidget* parent) { return new SettingsPage(workspace, parent); }, true};
}

} // namespace jejak::ui
