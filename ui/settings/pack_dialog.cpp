#include "ui/settings/pack_dialog.h"

#include "ui/deadlines/moved_limits_table.h"
#include "ui/print/safe_file.h"
#include "ui/settings/pack_rows.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr QSize dialogSize(760, 560);
constexpr int rowsHeight = 132;
constexpr qint64 largestPack = 16 << 20;

// On the worker's thread.
Result<std::string> readPackFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestPack)
        return fail(ErrorCode::fileUnreadable, {.file = QFileInfo(path).fileName().toStdString()},
                    file.errorString().toStdString());
    return file.readAll().toStdString();
}

} // namespace

PackDialog::PackDialog(Workspace& workspace, const QString& file, QWidget* parent)
    : PackDialog(
          workspace, tr("Import %1").arg(QFileInfo(file).fileName()),
          [file](desk::Desk&, const access::Session&) { return readPackFile(file); }, parent)
{
}

PackDialog::PackDialog(Workspace& workspace, const QString& title, Reader read, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_read(std::move(read))
    , m_banner(new MessageBanner)
    , m_summary(new QLabel)
    , m_rows(new QPlainTextEdit)
    , m_table(new MovedLimitsTable)
    , m_trust(new QCheckBox(tr("I know this office and trust its packs from now on")))
    , m_take(new QPushButton(tr("&Take in")))
{
    setObjectName(QStringLiteral("packDialog"));
    setWindowTitle(title);
    resize(dialogSize);
    build();
    preview();
}

void PackDialog::build()
{
    m_summary->setObjectName(QStringLiteral("packSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    nameControl(*m_rows, QStringLiteral("packRows"), tr("Rows that the pack changes"));
    m_rows->setReadOnly(true);
    m_rows->setTabChangesFocus(true);
    m_rows->setMaximumHeight(rowsHeight);
    nameControl(*m_table, QStringLiteral("packTable"),
                tr("Open limits that would be counted anew"));
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(m_table);
    auto* close = new QPushButton(tr("&Cancel"));
    nameControl(*m_trust, QStringLiteral("trustPack"), m_trust->text());
    nameControl(*m_take, QStringLiteral("takePack"), m_take->text());
    nameControl(*close, QStringLiteral("leavePack"), close->text());
    makePrimary(*m_take);
    m_take->setEnabled(false);
    m_take->setAutoDefault(false);
    close->setAutoDefault(false);
    m_trust->hide();
    connect(m_trust, &QCheckBox::toggled, this, &PackDialog::preview);
    connect(m_take, &QPushButton::clicked, this, &PackDialog::take);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_trust);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
}

void PackDialog::preview()
{
    m_take->setEnabled(false);
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, read = m_read, trusted = m_trust->isChecked()](
            desk::Desk& desk, JobControl&) -> Result<desk::PackEffect> {
            TRY_ASSIGN(const std::string text, read(desk, session));
            return desk::previewPack(desk, session, text, trusted);
        },
        [this](const Result<desk::PackEffect>& effect) {
            if (effect)
                present(*effect);
            else
                refuse(effect.error());
        });
}

void PackDialog::take()
{
    m_take->setEnabled(false);
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, read = m_read, trusted = m_trust->isChecked()](
            desk::Desk& desk, JobControl&) -> Result<desk::PackEffect> {
            TRY_ASSIGN(const std::string text, read(desk, session));
            return desk::takePack(desk, session, text, trusted);
        },
        [this](const Result<desk::PackEffect>& effect) {
            if (!effect)
                return refuse(effect.error());
            emit packTaken(fromUtf8(effect->pack.label()), !effect->limits.moved.empty());
            accept();
        });
}

void PackDialog::present(const desk::PackEffect& effect)
{
    m_banner->clear();
    std::int64_t rows = 0;
    for (const auto& [table, count] : effect.rows)
        rows += count;
    const auto moved = static_cast<std::int64_t>(effect.limits.moved.size());
    m_summary->setText(
        tr("Pack %1, issued on %2, from: %3.\nIt changes %4 rows, listed below. Of %5 open limits "
           "%6 would "
           "be counted otherwise; they stay where they are until they are recalculated. No closed "
           "deadline changes.")
            .arg(fromUtf8(effect.pack.label()), longDate(effect.pack.issued),
                 fromUtf8(effect.pack.source), number(rows), number(effect.limits.open),
                 number(moved)));
    m_rows->setPlainText(packRows(effect.pack).join(QLatin1Char('\n')));
    m_table->setMoved(effect.limits.moved);
    m_take->setEnabled(true);
}

// A stranger's pack may be taken in once a person vouches for the office.
void PackDialog::refuse(const Error& error)
{
    m_table->setMoved({});
    m_rows->clear();
    m_trust->setVisible(error.code == ErrorCode::issuerUnknown || m_trust->isChecked());
    m_banner->show({.role = StatusRole::bad, .text = sentence(error)});
}

} // namespace jejak::ui
