#pragma once

#include "core/reference/agencies.h"
#include "core/reference/catalogue.h"
#include "core/reference/elections.h"
#include "core/reference/holidays.h"
#include "core/reference/institutions.h"
#include "core/reference/job_levels.h"
#include "core/reference/motives.h"
#include "core/reference/ranks.h"
#include "core/reference/regions.h"
#include "core/reference/sanctions.h"
#include "core/reference/words.h"

#include <memory>

namespace jejak::reference {

// The dated rules and lists the program ships with. Read once at start, never changed, cheap to
// copy and safe to use from several threads.
class ReferenceData
{
public:
    // Reads the embedded files; an error is a defect of the build.
    static Result<ReferenceData> load();

    // The same with `texts` in the place of embedded tables, and a name for them (see packs()).
    // Errors: what is wrong with a table.
    Result<ReferenceData> with(TableTexts texts, std::string packs) const;

    const Regions& regions() const { return m_tables->regions; }
    const Catalogue& catalogue() const { return m_tables->catalogue; }
    const Elections& elections() const { return m_tables->elections; }
    const Sanctions& sanctions() const { return m_tables->sanctions; }
    const Institutions& institutions() const { return m_tables->institutions; }
    const Motives& motives() const { return m_tables->motives; }
    const Ranks& ranks() const { return m_tables->ranks; }
    const JobLevels& jobLevels() const { return m_tables->jobLevels; }
    const Words& words() const { return m_tables->words; }
    const std::vector<Holiday>& holidays() const { return m_tables->holidays; }
    // The tables that stand in for embedded ones, and the packs they came from: "Inspektorat X 2".
    const TableTexts& texts() const { return m_tables->texts; }
    const std::string& packs() const { return m_tables->packs; }
    const std::vector<Agency>& agencies() const { return m_tables->agencies; }
    const std::vector<Party>& parties() const { return m_tables->parties; }

private:
    struct Tables
    {
        Regions regions;
        Catalogue catalogue;
        Elections elections;
        Sanctions sanctions;
        Institutions institutions;
        Motives motives;
        Ranks ranks;
        JobLevels jobLevels;
        Words words;
        std::vector<Holiday> holidays;
        TableTexts texts;
        std::string packs;
        std::vector<Agency> agencies;
        std::vector<Party> parties;
    };

    explicit ReferenceData(std::shared_ptr<const Tables> tables)
        : m_tables(std::move(tables))
    {
    }

    std::shared_ptr<const Tables> m_tables;
};

} // namespace jejak::reference
