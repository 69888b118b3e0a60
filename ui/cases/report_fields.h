#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/case_labels.h"

#include <QWidget>

class QLineEdit;

namespace jejak::ui {

class ChoiceField;
class DateField;

// The fields of a report that led to the case.
class ReportFields : public QWidget
{
    Q_OBJECT

public:
    explicit ReportFields(const CaseLabels& labels, QWidget* parent = nullptr);

    cases::Report value() const;
    void setValue(const cases::Report& report);

signals:
    void edited();

private:
    EntityId m_id{};
    ChoiceField* m_source;
    QLineEdit* m_number;
    DateField* m_known;
    DateField* m_received;
};

// Where and by what means it happened.
class PlaceFields : public QWidget
{
    Q_OBJECT

public:
    PlaceFields(const CaseLabels& labels, std::string_view officeCode, QWidget* parent = nullptr);

    // Writes place and channel into `content`.
    void write(cases::CaseContent& content) const;
    void setValue(const cases::CaseContent& content);

signals:
    void edited();

private:
    ChoiceField* m_place;
    ChoiceField* m_channel;
};

} // namespace jejak::ui
