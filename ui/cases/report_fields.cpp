#include "ui/cases/report_fields.h"

#include "ui/cases/choices.h"
#include "ui/cases/field_rows.h"
#include "ui/text/utf8.h"
#include "ui/widgets/date_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

QVBoxLayout* rowsIn(QWidget* widget)
{
    auto* rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::unit);
    return rows;
}

} // namespace

ReportFields::ReportFields(const CaseLabels& labels, QWidget* parent)
    : QWidget(parent)
    , m_source(new ChoiceField)
    , m_number(new QLineEdit)
    , m_known(new DateField([today = labels.today()] { return today; }))
    , m_received(new DateField([today = labels.today()] { return today; }))
{
    m_source->setChoices(wordChoices("source", labels));
    m_source->setFreeTextAllowed(true);
    QVBoxLayout& rows = *rowsIn(this);
    addFieldRow(rows, {{tr("Source"), m_source, QStringLiteral("reportSource"), 1},
                       {tr("Number"), m_number, QStringLiteral("reportNumber"), 1}});
    addFieldRow(rows, {{tr("Known on"), m_known, QStringLiteral("reportKnown"), 1},
                       {tr("Received on"), m_received, QStringLiteral("reportReceived"), 1}});
    m_known->setToolTip(tr("The day the reporter learned of the act. A report must come within "
                           "seven days of it (Pasal 454 UU 7/2017)."));
    connect(m_source, &ChoiceField::codeChanged, this, &ReportFields::edited);
    connect(m_source, &ChoiceField::freeTextChanged, this, &ReportFields::edited);
    connect(m_number, &QLineEdit::textEdited, this, &ReportFields::edited);
    connect(m_known, &DateField::dateChanged, this, &ReportFields::edited);
    connect(m_received, &DateField::dateChanged, this, &ReportFields::edited);
}

cases::Report ReportFields::value() const
{
    return {.id = m_id,
            .source = optionalUtf8(m_source->code()),
            .sourceText = toUtf8(m_source->freeText()),
            .number = toUtf8(m_number->text().trimmed()),
            .known = m_known->date(),
            .received = m_received->date()};
}

void ReportFields::setValue(const cases::Report& report)
{
    m_id = report.id;
    if (report.source)
        m_source->setCode(fromUtf8(*report.source));
    else
        m_source->setFreeText(fromUtf8(report.sourceText));
    m_number->setText(fromUtf8(report.number));
    m_known->setDate(report.known);
    m_received->setDate(report.received);
}

PlaceFields::PlaceFields(const CaseLabels& labels, std::string_view officeCode, QWidget* parent)
    : QWidget(parent)
    , m_place(new ChoiceField)
    , m_channel(new ChoiceField)
{
    m_place->setChoices(regionChoices(labels, officeCode));
    m_place->setFreeTextAllowed(true);
    m_channel->setChoices(wordChoices("channel", labels));
    addFieldRow(*rowsIn(this), {{tr("Place of the case"), m_place, QStringLiteral("casePlace")},
                                {tr("Channel"), m_channel, QStringLiteral("caseChannel")}});
    connect(m_place, &ChoiceField::codeChanged, this, &PlaceFields::edited);
    connect(m_place, &ChoiceField::freeTextChanged, this, &PlaceFields::edited);
    connect(m_channel, &ChoiceField::codeChanged, this, &PlaceFields::edited);
}

void PlaceFields::write(cases::CaseContent& content) const
{
    content.place = optionalUtf8(m_place->code());
    content.placeText = toUtf8(m_place->freeText());
    content.channel = optionalUtf8(m_channel->code());
}

void PlaceFields::setValue(const cases::CaseContent& content)
{
    if (content.place)
        m_place->setCode(fromUtf8(*content.place));
    else
        m_place->setFreeText(fromUtf8(content.placeText));
    m_channel->setCode(fromUtf8(content.channel.value_or(std::string())));
}

} // namespace jejak::ui
