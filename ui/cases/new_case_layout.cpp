// How the form of a new case is built up, and its files; the rest is in new_case_form.cpp.
#include "ui/cases/check_pane.h"
#include "ui/cases/field_rows.h"
#include "ui/cases/new_case_form.h"
#include "ui/cases/report_fields.h"
#include "ui/cases/respondent_fields.h"
#include "ui/shell/workspace.h"
#include "ui/text/format.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int narrativeHeight = 88;

} // namespace

void NewCaseForm::buildHeader()
{
    m_save->setObjectName(QStringLiteral("saveCase"));
    m_save->setShortcut(QKeySequence::Save);
    m_saveAndNew->setObjectName(QStringLiteral("saveCaseAndNew"));
    m_saveAndNew->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_leave->setObjectName(QStringLiteral("leaveCase"));
    m_header->addAction(m_leave);
    m_header->addAction(m_saveAndNew);
    m_header->addPrimaryAction(m_save);
    connect(m_save, &QAction::triggered, this, [this] { saveWith([](bool) {}, false); });
    connect(m_saveAndNew, &QAction::triggered, this, [this] {
        saveWith(
            [this](bool saved) {
                if (saved)
                    begin();
            },
            true);
    });
    connect(m_leave, &QAction::triggered, this, &NewCaseForm::leave);
}

void NewCaseForm::addSection(const QString& heading, QWidget* rows)
{
    if (m_sections->count() > 0)
        m_sections->addWidget(makeRuler());
    auto* title = new QLabel(heading);
    setTextRole(*title, TextRole::heading);
    title->setWordWrap(true);
    m_sections->addLayout(makeSection(title, rows));
}

void NewCaseForm::buildSections()
{
    m_report = new ReportFields(m_labels);
    m_place = new PlaceFields(m_labels, m_workspace.office.code);
    addSection(tr("Report"), m_report);
    addSection(tr("Place and channel"), m_place);
    m_sections->addWidget(makeRuler());
    m_peopleRows = new QVBoxLayout;
    m_peopleRows->setSpacing(grid::gap);
    m_sections->addLayout(m_peopleRows);
    auto* more = new QPushButton(tr("+ Another &respondent"));
    nameControl(*more, QStringLiteral("addRespondent"), more->text());
    setStyleProperty(*more, "link", true);
    connect(more, &QPushButton::clicked, this, [this] {
        addRespondent();
        noteEdited();
    });
    m_sections->addWidget(more, 0, Qt::AlignRight);
    m_narrative = new QPlainTextEdit;
    m_narrative->setTabChangesFocus(true);
    m_narrative->setFixedHeight(narrativeHeight);
    auto* narrative = new QWidget;
    auto* rows = new QVBoxLayout(narrative);
    rows->setContentsMargins(0, 0, 0, 0);
    addFieldRow(*rows, {{tr("Chronology"), m_narrative, QStringLiteral("caseNarrative")}});
    addSection(tr("Narrative"), narrative);
    addSection(tr("Evidence"), buildEvidence());
    m_sections->addStretch();
    connect(m_report, &ReportFields::edited, this, &NewCaseForm::noteEdited);
    connect(m_place, &PlaceFields::edited, this, &NewCaseForm::noteEdited);
    connect(m_narrative, &QPlainTextEdit::textChanged, this, &NewCaseForm::noteEdited);
}

QWidget* NewCaseForm::buildEvidence()
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* drop = new DropZone;
    rows->addWidget(drop);
    m_fileRows = new QVBoxLayout;
    m_fileRows->setSpacing(2);
    rows->addLayout(m_fileRows);
    connect(drop, &DropZone::filesAdded, this, &NewCaseForm::addFiles);
    connect(drop, &DropZone::imagePasted, this, &NewCaseForm::addImage);
    return box;
}

QWidget* NewCaseForm::buildDraftOffer()
{
    auto* offer = new QFrame;
    offer->setObjectName(QStringLiteral("draftOffer"));
    offer->setProperty("banner", true);
    offer->setProperty("status", QStringLiteral("accent"));
    m_offerText->setObjectName(QStringLiteral("draftOfferText"));
    m_offerText->setTextFormat(Qt::PlainText);
    m_offerText->setWordWrap(true);
    auto* take = new QPushButton(tr("Go &on with it"));
    auto* drop = new QPushButton(tr("&Discard it"));
    nameControl(*take, QStringLiteral("takeDraft"), take->text());
    nameControl(*drop, QStringLiteral("discardDraft"), drop->text());
    makePrimary(*take);
    connect(take, &QPushButton::clicked, this, &NewCaseForm::restoreDraft);
    connect(drop, &QPushButton::clicked, this, &NewCaseForm::discardDraft);
    auto* row = new QHBoxLayout(offer);
    row->setContentsMargins(grid::gap, grid::half, grid::gap, grid::half);
    row->addWidget(m_offerText, 1);
    row->addWidget(drop);
    row->addWidget(take);
    offer->hide();
    return offer;
}

RespondentFields* NewCaseForm::addRespondent()
{
    Person person{};
    person.section = new QWidget;
    person.heading = new QLabel;
    person.heading->setWordWrap(true);
    setTextRole(*person.heading, TextRole::heading);
    person.fields =
        new RespondentFields(m_workspace, QStringLiteral("respondent%1").arg(++m_respondentsMade));
    person.remove = new QPushButton(tr("Remove this respondent"));
    nameControl(*person.remove, QStringLiteral("removeRespondent%1").arg(m_respondentsMade),
                person.remove->text());
    setStyleProperty(*person.remove, "link", true);
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(person.fields);
    column->addWidget(person.remove, 0, Qt::AlignLeft);
    auto* outer = new QVBoxLayout(person.section);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(grid::gap);
    if (!m_people.empty())
        outer->addWidget(makeRuler());
    outer->addLayout(makeSection(person.heading, rows));
    m_peopleRows->addWidget(person.section);
    m_people.push_back(person);
    RespondentFields* fields = person.fields;
    connect(fields, &RespondentFields::edited, this, &NewCaseForm::noteEdited);
    connect(fields, &RespondentFields::actsChanged, this, [this] { setTabOrderByLayout(*this); });
    connect(person.remove, &QPushButton::clicked, this,
            [this, fields] { removeRespondent(fields); });
    nameRespondents();
    return fields;
}

void NewCaseForm::removeRespondent(RespondentFields* respondent)
{
    for (const Person& each : m_people)
        if (each.fields == respondent) {
            each.section->hide();
            each.section->deleteLater();
        }
    std::erase_if(m_people, [&](const Person& each) { return each.fields == respondent; });
    nameRespondents();
    noteEdited();
}

void NewCaseForm::nameRespondents()
{
    const auto count = static_cast<std::int64_t>(m_people.size());
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        m_people[i].heading->setText(
            tr("Respondent %1 of %2").arg(number(static_cast<std::int64_t>(i) + 1), number(count)));
        m_people[i].remove->setVisible(count > 1);
    }
    setTabOrderByLayout(*this);
}

void NewCaseForm::showFiles()
{
    while (QLayoutItem* item = m_fileRows->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : m_files) {
        const QFileInfo file(path);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* name =
            new QLabel(QStringLiteral("%1 (%2)").arg(file.fileName(), fileSize(file.size())));
        name->setTextFormat(Qt::PlainText);
        auto* remove = new QPushButton(tr("Remove"));
        nameControl(*remove, QStringLiteral("removeFile"), remove->text());
        remove->setAccessibleDescription(file.fileName());
        setStyleProperty(*remove, "link", true);
        connect(remove, &QPushButton::clicked, this, [this, path] {
            m_files.removeOne(path);
            showFiles();
            noteEdited();
        });
        line->addWidget(name, 1);
        line->addWidget(remove);
        m_fileRows->addWidget(row);
    }
    setTabOrderByLayout(*this);
}

void NewCaseForm::addFiles(const QStringList& paths)
{
    for (const QString& path : filesIn(paths))
        if (!m_files.contains(path))
            m_files += path;
    showFiles();
    noteEdited();
}

void NewCaseForm::addImage(const QImage& image)
{
    const QString name = tr("Screenshot %1")
                             .arg(QLocale().toString(QDateTime::currentDateTime(),
                                                     QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    if (const QString path = m_pasted.keep(image, name); !path.isEmpty())
        addFiles({path});
    else
        m_banner->show({.role = StatusRole::bad,
                        .text = tr("The picture could not be kept. Save it as a file and add the "
                                   "file.")});
}

void NewCaseForm::keyPressEvent(QKeyEvent* event)
{
    const QMimeData* pasted = QGuiApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && pasted->hasImage())
        addImage(pasted->imageData().value<QImage>());
    else
        QWidget::keyPressEvent(event);
}

} // namespace jejak::ui
