#include "ui/evidence/evidence_tab.h"

#include "ui/evidence/export_message.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/table_view.h"

#include <array>

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

WorkControl workControl(JobControl& control)
{
    return {.report =
                [&control](std::int64_t done, std::int64_t total) {
                    control.report({done, total});
                },
            .stopRequested = [&control] { return control.stopRequested(); }};
}

StatusRole roleOf(evidence::FileState state)
{
    return state == evidence::FileState::ok ? StatusRole::good : StatusRole::bad;
}

IconName iconOf(evidence::FileState state)
{
    return state == evidence::FileState::ok ? IconName::check : IconName::error;
}

} // namespace

EvidenceTab::EvidenceTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_labels(workspace)
    , m_drop(new DropZone)
    , m_progress(new ProgressLine)
    , m_table(new TableView)
    , m_model(new QStandardItemModel(this))
    , m_open(new QPushButton(tr("&Open a copy")))
    , m_verify(new QPushButton(tr("Verif&y files")))
    , m_export(new QPushButton(tr("E&xport files...")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::gap, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_drop);
    layout->addWidget(m_progress);
    layout->addWidget(buildList(), 1);
    m_drop->setEnabled(workspace.allows(access::Action::addEvidence));
    connect(m_drop, &DropZone::filesAdded, this, &EvidenceTab::addFiles);
    connect(m_drop, &DropZone::imagePasted, this, &EvidenceTab::addImage);
    connect(m_open, &QPushButton::clicked, this, &EvidenceTab::open);
    connect(m_verify, &QPushButton::clicked, this, &EvidenceTab::verify);
    connect(m_export, &QPushButton::clicked, this, &EvidenceTab::exportAll);
    connect(m_table, &TableView::rowOpened, this, &EvidenceTab::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EvidenceTab::updateButtons);
    updateButtons();
}

EvidenceTab::~EvidenceTab()
{
    m_workspace.desk.run(
        nullptr, [](desk::Desk& desk, JobControl&) { desk.evidence().removeCopies(); },
        [](const Result<void>&) {});
}

QWidget* EvidenceTab::buildList()
{
    constexpr std::array widths{280, 96, 120, 160, 128};
    m_model->setHorizontalHeaderLabels(
        {tr("File"), tr("Size"), tr("Added on"), tr("Added by"), tr("State"), tr("SHA-256")});
    nameControl(*m_table, QStringLiteral("evidenceTable"), tr("Evidence"));
    m_table->setModel(m_model);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->horizontalHeader()->resizeSection(static_cast<int>(i), widths.at(i));
    nameControl(*m_open, QStringLiteral("openCopy"), m_open->text());
    nameControl(*m_verify, QStringLiteral("verifyEvidence"), m_verify->text());
    nameControl(*m_export, QStringLiteral("exportEvidence"), m_export->text());
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(grid::unit, 0, grid::unit, grid::half);
    for (QPushButton* button : {m_open, m_verify, m_export})
        buttons->addWidget(button);
    buttons->addStretch();
    card->content().addLayout(buttons);
    return card;
}

void EvidenceTab::show(const CaseDossier& dossier)
{
    if (m_case != dossier.record.file.id)
        m_states.clear();
    m_case = dossier.record.file.id;
    m_items = dossier.record.evidence;
    fill();
}

void EvidenceTab::clear()
{
    m_case.reset();
    m_items.clear();
    m_states.clear();
    fill();
}

QString EvidenceTab::personName(const PersonId& person) const
{
    for (const office::Person& each : m_workspace.office.people)
        if (each.id == person)
            return fromUtf8(each.name);
    return tr("(somebody of another office)");
}

void EvidenceTab::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const evidence::EvidenceItem& item : m_items) {
        const auto known = m_states.find(item.id);
        const QString state = known == m_states.end()
                                  ? tr("not verified yet")
                                  : m_labels.word("evidence_state", evidence::word(known->second));
        const QStringList cells{fromUtf8(item.name),
                                fileSize(item.size),
                                shortDate(item.added),
                                personName(item.addedBy),
                                state,
                                fromUtf8(item.sha256)};
        QList<QStandardItem*> row;
        for (const QString& cell : cells) {
            auto* each = new QStandardItem(cell);
            each->setToolTip(cell);
            row += each;
        }
        if (known != m_states.end())
            row.at(4)->setData(
                QVariant::fromValue(ChipFace{roleOf(known->second), state, iconOf(known->second)}),
                chipRole);
        m_model->appendRow(row);
    }
    if (!m_items.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateButtons();
}

void EvidenceTab::updateButtons()
{
    m_open->setEnabled(m_table->currentIndex().isValid());
    m_verify->setEnabled(!m_items.empty());
    m_export->setEnabled(!m_items.empty());
}

void EvidenceTab::setBusy(bool busy)
{
    m_drop->setEnabled(!busy && m_workspace.allows(access::Action::addEvidence));
    if (!busy)
        m_progress->finish();
    for (QPushButton* button : {m_open, m_verify, m_export})
        button->setEnabled(!busy);
    if (!busy)
        updateButtons();
}

void EvidenceTab::tell(StatusRole role, const QString& text)
{
    emit messageRaised({.role = role, .text = text});
}

void EvidenceTab::addFiles(const QStringList& paths)
{
    std::vector<std::filesystem::path> files;
    for (const QString& path : filesIn(paths))
        files.push_back(toPath(path));
    if (!m_case || files.empty())
        return;
    setBusy(true);
    const int count = static_cast<int>(files.size());
    m_progress->start(
        tr("Adding %Ln file(s)", "", count),
        m_workspace.desk.run(
            this,
            [session = m_workspace.session, id = *m_case,
             files = std::move(files)](desk::Desk& desk, JobControl& control) {
                return desk.evidence().add(session, id, files, workControl(control));
            },
            [this](Result<evidence::AddedEvidence> added) {
                setBusy(false);
                if (!added)
                    return tell(StatusRole::bad, sentence(added.error()));
                QStringList known;
                for (const evidence::DuplicateFile& file : added->duplicates)
                    known += fromUtf8(file.name);
                if (!known.isEmpty())
                    tell(StatusRole::warning,
                         tr("This case has these files already, so they were not added again: %1.")
                             .arg(known.join(QStringLiteral(", "))));
                emit changed();
            },
            [this](Progress progress) { m_progress->show(progress); }));
}

void EvidenceTab::addImage(const QImage& image)
{
    const QString name = tr("Screenshot %1")
                             .arg(QLocale().toString(QDateTime::currentDateTime(),
                                                     QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    const QString path = m_pasted.keep(image, name);
    if (path.isEmpty())
        return tell(StatusRole::bad, tr("The picture could not be kept. Nothing was changed. Save "
                                        "it as a file and add the file."));
    addFiles({path});
}

void EvidenceTab::open()
{
    const auto row = static_cast<std::size_t>(m_table->currentIndex().row());
    if (!m_case || row >= m_items.size())
        return;
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, id = *m_case, item = m_items[row].id](desk::Desk& desk,
                                                                              JobControl& control) {
            return desk.evidence().openCopy(session, id, item, workControl(control));
        },
        [this, item = m_items[row].id](Result<evidence::OpenedCopy> copy) {
            if (!copy)
                return tell(StatusRole::bad, sentence(copy.error()));
            m_states[item] = copy->state;
            fill();
            if (copy->state != evidence::FileState::ok)
                return tell(StatusRole::bad,
                            tr("The file is no longer as it was added, so it was not opened. Its "
                               "entry stays. Restore it from a backup."));
            QDesktopServices::openUrl(
                QUrl::fromLocalFile(QString::fromStdU16String(copy->path.u16string())));
        });
}

void EvidenceTab::verify()
{
    if (!m_case)
        return;
    setBusy(true);
    m_progress->start(
        tr("Verifying files"),
        m_workspace.desk.run(
            this,
            [session = m_workspace.session, id = *m_case](desk::Desk& desk, JobControl& control) {
                auto check = desk.evidence().verify(session, id, workControl(control));
                if (check)
                    if (auto recorded = desk.evidence().record(session, *check); !recorded)
                        check = tl::unexpected(recorded.error());
                return check;
            },
            [this](Result<evidence::EvidenceCheck> check) {
                setBusy(false);
                if (!check)
                    return tell(StatusRole::bad, sentence(check.error()));
                int bad = 0;
                for (const evidence::EvidenceEntry& entry : check->entries) {
                    m_states[entry.item.id] = entry.state;
                    bad += entry.state == evidence::FileState::ok ? 0 : 1;
                }
                fill();
                if (bad == 0)
                    tell(StatusRole::good, tr("%Ln file(s) verified, all as they were added.", "",
                                              static_cast<int>(check->entries.size())));
                else
                    tell(StatusRole::bad,
                         tr("%Ln file(s) are not as they were added. See the list; restore them "
                            "from a backup.",
                            "", bad));
            },
            [this](Progress progress) { m_progress->show(progress); }));
}

void EvidenceTab::exportAll()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose an empty folder"));
    if (!m_case || folder.isEmpty())
        return;
    setBusy(true);
    m_progress->start(tr("Exporting files"),
                      m_workspace.desk.run(
                          this,
                          [session = m_workspace.session, id = *m_case,
                           target = toPath(folder)](desk::Desk& desk, JobControl& control) {
                              return desk.evidence().exportTo(session, id, target,
                                                              workControl(control));
                          },
                          [this, folder](Result<std::vector<evidence::ExportedFile>> files) {
                              setBusy(false);
                              if (!files)
                                  return tell(StatusRole::bad, sentence(files.error()));
                              emit messageRaised(exportMessage(*files, folder, m_labels));
                          },
                          [this](Progress progress) { m_progress->show(progress); }));
}

} // namespace jejak::ui
