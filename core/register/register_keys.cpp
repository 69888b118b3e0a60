#include "core/register/register_keys.h"

#include "core/base/text.h"
#include "core/people/name.h"

#include <algorithm>

namespace jejak::registers {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) > 0x7F;
}

} // namespace

std::string numberKey(std::string_view number)
{
    const std::string lower = lowerAscii(number);
    std::string key;
    for (auto at = lower.begin(); at != lower.end();) {
        const bool digits = isDigit(*at);
        if (!digits && !isLetter(*at)) {
            ++at;
            continue;
        }
        auto end = std::find_if_not(at, lower.end(), digits ? isDigit : isLetter);
        while (digits && end - at > 1 && *at == '0')
            ++at;
        if (!key.empty())
            key += '/';
        key.append(at, end);
        at = end;
    }
    return key;
}

RowKey rowKey(const RowIdentity& identity)
{
    RowKey key;
    key.caseKey = numberKey(identity.sourceNumber);
    const std::string where = !key.caseKey.empty() ? key.caseKey
                              : identity.received  ? formatIsoDate(*identity.received)
                                                   : std::string();
    key.respondentKey =
        where + '|' +
        (identity.nip.empty() ? people::nameKey(identity.name) : std::string(identity.nip));
    return key;
}

} // namespace jejak::registers
