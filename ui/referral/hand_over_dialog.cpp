#include "ui/referral/hand_over_dialog.h"

#include "ui/cases/field_rows.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <array>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr QSize dialogSize(760, 580);
constexpr int noteHeight = 52;

} // namespace

HandOverDialog::HandOverDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_labels(workspace)
    , m_banner(new MessageBanner)
    , m_from(new ChoiceField)
    , m_number(new QLineEdit)
    , m_note(new QPlainTextEdit)
    , m_model(new QStandardItemModel(this))
    , m_summary(new QLabel)
    , m_preview(new QPushButton(tr("Show the &list")))
    , m_record(new QPushButton(tr("&Hand over")))
{
    const auto today = [day = workspace.today()] { return day; };
    m_date = new DateField(today);
    m_letterDate = new DateField(today);
    setObjectName(QStringLiteral("handOverDialog"));
    setWindowTitle(tr("Hand over open cases"));
    resize(dialogSize);
    build();
}

void HandOverDialog::build()
{
    constexpr std::array widths{150, 230, 140};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    auto* why = new QLabel(
        tr("When a commission ends, what it had worked on goes to the ministry, what it had only "
           "received to the commission that follows (SE MenPANRB 4/2024). It is recorded as one "
           "act over all these cases."));
    why->setWordWrap(true);
    setTextRole(*why, TextRole::muted);
    layout->addWidget(m_banner);
    layout->addWidget(why);
    std::vector<Choice> bodies;
    for (const reference::Institution& each : m_workspace.reference.institutions().all())
        if (each.role == "commission")
            bodies.push_back({fromUtf8(each.code), m_labels.word("holder", each.code)});
    m_from->setChoices(bodies);
    m_from->setCode(QStringLiteral("kasn"));
    m_date->setDate(m_workspace.today());
    addFieldRow(*layout,
                {{tr("Handed over by"), m_from, QStringLiteral("handOverFrom")},
                 {tr("On"), m_date, QStringLiteral("handOverDate")},
                 {tr("Number of the letter"), m_number, QStringLiteral("handOverNumber")},
                 {tr("Date of the letter"), m_letterDate, QStringLiteral("handOverLetterDate")}});
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    addFieldRow(*layout, {{tr("Note"), m_note, QStringLiteral("handOverNote")}});
    m_model->setHorizontalHeaderLabels(
        {tr("Register number"), tr("Respondents"), tr("Goes to"), tr("Because")});
    auto* table = new TableView;
    nameControl(*table, QStringLiteral("handOverTable"), tr("Cases that are handed over"));
    table->setModel(m_model);
    for (std::size_t i = 0; i < widths.size(); ++i)
        table->horizontalHeader()->resizeSection(static_cast<int>(i), widths.at(i));
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(table);
    layout->addWidget(card, 1);
    auto* close = new QPushButton(tr("&Cancel"));
    nameControl(*m_preview, QStringLiteral("previewHandOver"), m_preview->text());
    nameControl(*m_record, QStringLiteral("recordHandOver"), m_record->text());
    nameControl(*close, QStringLiteral("leaveHandOver"), close->text());
    makePrimary(*m_record);
    m_record->setEnabled(false);
    for (QPushButton* button : {m_preview, m_record, close})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_preview);
    buttons->addWidget(close);
    buttons->addWidget(m_record);
    layout->addLayout(buttons);
    connect(m_preview, &QPushButton::clicked, this, &HandOverDialog::preview);
    connect(m_record, &QPushButton::clicked, this, &HandOverDialog::record);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

referral::HandOver HandOverDialog::act() const
{
    return {.date = m_date->date().value_or(m_workspace.today()),
            .letterNumber = toUtf8(m_number->text().trimmed()),
            .letterDate = m_letterDate->date(),
            .from = toUtf8(m_from->code()),
            .note = toUtf8(m_note->toPlainText().trimmed())};
}

void HandOverDialog::preview()
{
    m_record->setEnabled(false);
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, act = act()](desk::Desk& desk, JobControl&) {
            return desk.handOver().preview(session, act);
        },
        [this](const Result<std::vector<referral::HandedOverCase>>& cases) {
            if (cases)
                present(*cases);
            else
                refuse(cases.error());
        });
}

void HandOverDialog::record()
{
    m_record->setEnabled(false);
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, act = act()](desk::Desk& desk, JobControl&) {
            return desk.handOver().handOver(session, act);
        },
        [this](const Result<std::vector<referral::HandedOverCase>>& cases) {
            if (!cases)
                return refuse(cases.error());
            emit handedOver(static_cast<int>(cases->size()));
            accept();
        });
}

void HandOverDialog::present(const std::vector<referral::HandedOverCase>& cases)
{
    m_banner->clear();
    m_model->removeRows(0, m_model->rowCount());
    for (const referral::HandedOverCase& each : cases) {
        QStringList names;
        for (const std::string& name : each.names)
            names += fromUtf8(name);
        QList<QStandardItem*> row;
        for (const QString& cell :
             {fromUtf8(each.number), names.join(QStringLiteral(", ")),
              m_labels.word("holder", each.to),
              each.wasProcessed ? tr("was being worked on") : tr("was only received")})
            row += new QStandardItem(cell);
        m_model->appendRow(row);
    }
    m_summary->setText(
        tr("%Ln entries; nothing was changed yet.", "", static_cast<int>(cases.size())));
    m_record->setEnabled(!cases.empty());
}

void HandOverDialog::refuse(const Error& error)
{
    m_model->removeRows(0, m_model->rowCount());
    m_summary->clear();
    m_banner->show({.role = StatusRole::bad, .text = sentence(error)});
}

} // namespace jejak::ui
