#pragma once

#include "core/sanctions/decree_course.h"
#include "ui/cases/content_tabs.h"

namespace jejak::ui {

// For each respondent what was recommended beside what was imposed, where the decree stands, and
// its fields as SIASN asks for them.
class SanctionsTab : public CardTab
{
    Q_OBJECT

public:
    explicit SanctionsTab(CaseLabels labels, QWidget* parent = nullptr);

    void show(const registers::CaseRecord& record);

private:
    void addRespondent(const registers::CaseRecord& record, std::size_t index);
    QWidget* makeRecommended(const std::optional<sanctions::Recommended>& recommended) const;
    QWidget* makeImposed(const sanctions::Decree* decree) const;
    QWidget* makeSiasn(const sanctions::Decree& decree, const cases::Respondent& respondent,
                       const QString& objectName);
    QString sanctionName(const std::optional<std::string>& code, const std::string& text,
                         const std::string& level, Date day) const;

    CaseLabels m_labels;
};

// Where a decree stands, as a chip.
ChipFace decreeChip(const sanctions::Decree& decree);

} // namespace jejak::ui
