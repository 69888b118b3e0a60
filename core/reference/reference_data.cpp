#include "core/reference/reference_data.h"

namespace jejak::reference {

Result<ReferenceData> ReferenceData::load()
{
    auto tables = std::make_shared<Tables>();
    TRY_ASSIGN(tables->regions, Regions::load());
    TRY_ASSIGN(tables->catalogue, Catalogue::load());
    TRY_ASSIGN(tables->elections, Elections::load());
    TRY_ASSIGN(tables->sanctions, Sanctions::load());
    TRY_ASSIGN(tables->institutions, Institutions::load());
    TRY_ASSIGN(tables->motives, Motives::load());
    TRY_ASSIGN(tables->ranks, Ranks::load());
    TRY_ASSIGN(tables->jobLevels, JobLevels::load());
    TRY_ASSIGN(tables->words, Words::load());
    TRY_ASSIGN(tables->holidays, loadHolidays());
    TRY_ASSIGN(tables->agencies, loadAgencies());
    TRY_ASSIGN(tables->parties, loadParties());
    return ReferenceData(std::move(tables));
}

Result<ReferenceData> ReferenceData::with(TableTexts texts, std::string packs) const
{
    auto tables = std::make_shared<Tables>(*m_tables);
    TRY_ASSIGN(tables->elections, Elections::load(texts));
    TRY_ASSIGN(tables->sanctions, Sanctions::load(texts));
    TRY_ASSIGN(tables->institutions, Institutions::load(texts));
    TRY_ASSIGN(tables->holidays, loadHolidays(texts));
    tables->texts = std::move(texts);
    tables->packs = std::move(packs);
    return ReferenceData(std::move(tables));
}

} // namespace jejak::reference
