#include "core/desk/reference_packs.h"

#include "core/desk/desk.h"
#include "core/office/office_store.h"
#include "core/reference/pack_history.h"

namespace jejak::desk {
namespace {

using nlohmann::json;
using reference::Pack;

Result<reference::ReferenceData> withNext(const reference::ReferenceData& before, const Pack& next)
{
    TRY_ASSIGN(auto texts, reference::withPack(before.texts(), next));
    TRY(deadlines::loadDeadlineRules(texts));
    const std::string packs =
        before.packs().empty() ? next.label() : before.packs() + ", " + next.label();
    return before.with(std::move(texts), packs);
}

std::string detail(const office::Office& office, const char* name)
{
    const auto found = office.details.find(name);
    return found == office.details.end() ? std::string() : found->second;
}

// Everything that can be said against a pack, and the data as they would be with it.
Result<std::pair<Pack, reference::ReferenceData>>
examine(Desk& desk, const access::Session& session, std::string_view text, bool isTrusted)
{
    TRY(access::authorize(session, access::Action::changeSettings));
    TRY_ASSIGN(Pack pack, reference::readPack(text));
    TRY(reference::mayFollow(desk.packs(), pack,
                             {.own = desk.office().signingKey, .isGivenNow = isTrusted}));
    TRY_ASSIGN(reference::ReferenceData next, withNext(desk.reference(), pack));
    return std::pair(std::move(pack), std::move(next));
}

Result<PackEffect> effectOf(Desk& desk, Pack pack, const reference::ReferenceData& next)
{
    TRY_ASSIGN(const auto counting, makeCounting(next, desk.office()));
    PackEffect effect{.pack = std::move(pack)};
    effect.isFirst = effect.pack.previous == 0;
    for (const auto& [table, changes] : effect.pack.rows.items())
        for (const auto& [what, rows] : changes.items())
            effect.rows[table] += static_cast<std::int64_t>(rows.size());
    effect.limits = deadlines::recalculate(desk.database(), *counting, *desk.counting());
    return effect;
}

} // namespace

Result<std::shared_ptr<const deadlines::Counting>>
makeCounting(const reference::ReferenceData& reference, const office::Office& office)
{
    TRY_ASSIGN(auto rules, deadlines::loadDeadlineRules(reference.texts()));
    const deadlines::CalendarRules calendar{
        .week = deadlines::weekFromWord(detail(office, "work_week"))
                    .value_or(deadlines::WeekLength::fiveDays),
        .collectiveLeave = deadlines::collectiveLeaveFromWord(detail(office, "collective_leave"))
                               .value_or(deadlines::CollectiveLeave::dayOff),
        .packs = reference.packs()};
    return std::make_shared<const deadlines::Counting>(deadlines::Counting{
        std::move(rules), deadlines::WorkingDays(reference.holidays(), calendar), reference});
}

reference::ReferenceData effectiveReference(const reference::ReferenceData& shipped,
                                            const std::vector<Pack>& packs)
{
    reference::ReferenceData effective = shipped;
    for (const Pack& pack : packs)
        if (auto next = withNext(effective, pack))
            effective = *std::move(next);
    return effective;
}

Result<PackEffect> previewPack(Desk& desk, const access::Session& session, std::string_view text,
                               bool isTrusted)
{
    TRY_ASSIGN(auto examined, examine(desk, session, text, isTrusted));
    return effectOf(desk, std::move(examined.first), examined.second);
}

Result<PackEffect> takePack(Desk& desk, const access::Session& session, std::string_view text,
                            bool isTrusted)
{
    TRY_ASSIGN(PackEffect effect, previewPack(desk, session, text, isTrusted));
    TRY(desk.journal().commit(session, desk.office().stream,
                              {{reference::packTaken, reference::packBody(effect.pack)}}));
    TRY(desk.reloadReference());
    return effect;
}

Result<std::string> makeOwnPack(Desk& desk, const access::Session& session, const json& content)
{
    TRY(access::authorize(session, access::Action::changeSettings));
    const auto secret =
        office::OfficeStore(desk.database()).signingSecret(office::officeSigningSecret);
    if (!secret)
        return fail(ErrorCode::notAllowed, {.field = "reference"}, "no key of the office here");
    std::int64_t last = 0;
    for (const Pack& each : desk.packs())
        if (each.key == desk.office().signingKey)
            last = std::max(last, each.number);
    TRY_ASSIGN(const Pack pack, reference::makePack(content, {.issuer = desk.office().name,
                                                              .publicKey = desk.office().signingKey,
                                                              .secretKey = *secret,
                                                              .previous = last,
                                                              .issued = desk.today()}));
    TRY(withNext(desk.reference(), pack));
    return reference::formatPack(pack);
}

std::optional<CalendarGap> calendarGap(const deadlines::WorkingDays& calendar, Date today)
{
    if (!calendar.isDecreed(today.year()))
        return CalendarGap{today.year(), calendar.knows(today.year())};
    const std::chrono::year next = today.year() + std::chrono::years(1);
    if (today.month() < std::chrono::November || calendar.isDecreed(next))
        return std::nullopt;
    return CalendarGap{next, calendar.knows(next)};
}

} // namespace jejak::desk
