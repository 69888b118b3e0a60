#include "ui/shell/start_page.h"

#include "ui/text/error_sentence.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"

#include <algorithm>
#include <array>

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int pageWidth = 840;
constexpr int choiceWidth = 280;

// What another folder mends.
constexpr std::array ofTheFolder{ErrorCode::folderUnwritable, ErrorCode::folderUnsuitable,
                                 ErrorCode::folderNotEmpty, ErrorCode::officeExists,
                                 ErrorCode::diskFull};

QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    setTextRole(*label, TextRole::muted);
    return label;
}

// A field below its label.
void addField(QVBoxLayout& layout, const QString& label, QWidget& field, const QString& objectName)
{
    auto* name = new QLabel(label);
    setTextRole(*name, TextRole::small);
    nameField(*name, field, objectName);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(name);
    pair->addWidget(&field);
    layout.addLayout(pair);
}

} // namespace

StartPage::StartPage(std::vector<Choice> regions, const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_regions(std::move(regions))
    , m_proposedFolder(folder)
{
    setObjectName(QStringLiteral("startPage"));
    build();
}

void StartPage::build()
{
    auto* title = new QLabel(tr("Welcome"));
    setTextRole(*title, TextRole::title);
    m_banner = new MessageBanner;

    auto* open = new QPushButton(tr("&Open folder..."));
    nameControl(*open, QStringLiteral("startOpen"), open->text());
    connect(open, &QPushButton::clicked, this, &StartPage::openFolder);
    auto* sample = new QPushButton(tr("&Try with sample data"));
    nameControl(*sample, QStringLiteral("startSample"), sample->text());
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);

    auto* others = new QVBoxLayout;
    others->setSpacing(grid::gap);
    others->addWidget(buildChoice(
        tr("Open folder"),
        tr("The data of your office are on this PC already, or came from another one."), open));
    others->addWidget(buildChoice(tr("Sample data"),
                                  tr("Invented people and cases in a folder of their own, framed "
                                     "and marked. Nothing of it can be sent."),
                                  sample));
    others->addStretch();

    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid::gap);
    columns->addWidget(buildNewOffice(), 1);
    columns->addLayout(others);

    auto* column = new QWidget;
    column->setFixedWidth(pageWidth);
    auto* content = new QVBoxLayout(column);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(grid::gap);
    content->addWidget(title);
    content->addWidget(wrapped(tr("Jejak Netral keeps the cases of one office in one folder. Where "
                                  "do you begin?")));
    content->addWidget(m_banner);
    content->addLayout(columns);

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

QWidget* StartPage::buildChoice(const QString& heading, const QString& sentence,
                                QPushButton* button)
{
    auto* card = new Card(heading);
    card->setFixedWidth(choiceWidth);
    card->content().addWidget(wrapped(sentence));
    card->content().addWidget(button, 0, Qt::AlignLeft);
    return card;
}

QWidget* StartPage::buildNewOffice()
{
    auto* card = new Card(tr("New office"));
    m_region = new ChoiceField;
    m_region->setCodesShown(true);
    m_region->setChoices(m_regions);
    m_name = new QLineEdit;
    m_user = new QLineEdit;
    m_folder = new QLineEdit(m_proposedFolder);
    connect(m_region, &ChoiceField::codeChanged, this, &StartPage::proposeName);
    connect(m_region, &ChoiceField::codeChanged, this,
            [this](const QString& code) { noteFilled(m_region, code); });
    for (QLineEdit* line : {m_name, m_user, m_folder})
        connect(line, &QLineEdit::textChanged, this,
                [this, line](const QString& text) { noteFilled(line, text.trimmed()); });

    auto* browse = new QPushButton(tr("&Browse..."));
    nameControl(*browse, QStringLiteral("startBrowse"), browse->text());
    connect(browse, &QPushButton::clicked, this, &StartPage::chooseFolder);
    auto* create = new QPushButton(tr("&Make office"));
    nameControl(*create, QStringLiteral("startCreate"), create->text());
    makePrimary(*create);
    connect(create, &QPushButton::clicked, this, &StartPage::create);

    QVBoxLayout& content = card->content();
    content.setSpacing(grid::gap);
    addField(content, tr("&Region"), *m_region, QStringLiteral("startRegion"));
    addField(content, tr("&Name of the office"), *m_name, QStringLiteral("startName"));
    addField(content, tr("&Your name"), *m_user, QStringLiteral("startUser"));
    addField(content, tr("&Folder of the data"), *m_folder, QStringLiteral("startFolder"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(browse);
    buttons->addStretch();
    buttons->addWidget(create);
    content.addLayout(buttons);
    return card;
}

void StartPage::proposeName()
{
    const QString code = m_region->code();
    const auto found = std::ranges::find(m_regions, code, &Choice::code);
    const bool untouched = m_name->text().isEmpty() || m_name->text() == m_proposedName;
    if (found == m_regions.end() || !untouched)
        return;
    // The name of an Indonesian office, whatever the language of the screen.
    m_proposedName = QStringLiteral("Inspektorat ") + found->label;
    m_name->setText(m_proposedName);
}

void StartPage::create()
{
    const NewOffice office{.region = m_region->code(),
                           .name = m_name->text().trimmed(),
                           .user = m_user->text().trimmed(),
                           .folder = QDir::fromNativeSeparators(m_folder->text().trimmed())};
    const std::pair<const QString*, QWidget*> needed[] = {{&office.region, m_region},
                                                          {&office.name, m_name},
                                                          {&office.user, m_user},
                                                          {&office.folder, m_folder}};
    for (const auto& [value, field] : needed) {
        if (!value->isEmpty())
            continue;
        showMessage({.role = StatusRole::warning,
                     .text = tr("%1 is still missing.").arg(field->accessibleName())});
        m_missing = field;
        field->setFocus();
        return;
    }
    m_banner->clear();
    emit officeWanted(office);
}

void StartPage::noteFilled(const QWidget* field, const QString& value)
{
    if (field != m_missing || value.isEmpty())
        return;
    m_missing = nullptr;
    m_banner->clear();
}

void StartPage::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of the data"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void StartPage::openFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open folder"), m_proposedFolder);
    if (!folder.isEmpty())
        emit folderChosen(folder);
}

void StartPage::showMessage(const Message& message)
{
    m_missing = nullptr;
    m_banner->show(message);
}

void StartPage::showError(const Error& error)
{
    showMessage({.role = StatusRole::bad, .text = sentence(error)});
    if (std::ranges::find(ofTheFolder, error.code) == ofTheFolder.end())
        return;
    m_folder->setFocus();
    m_folder->selectAll();
}

void StartPage::setBusy(bool busy)
{
    for (auto* button : findChildren<QPushButton*>())
        button->setEnabled(!busy);
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !layout())
        return;
    const QString region = m_region->code();
    const QStringList typed{m_name->text(), m_user->text(), m_folder->text()};
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete layout();
    m_missing = nullptr;
    build();
    m_region->setCode(region);
    m_name->setText(typed.at(0));
    m_user->setText(typed.at(1));
    m_folder->setText(typed.at(2));
}

} // namespace jejak::ui
