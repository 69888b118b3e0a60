#include "core/register/register_keys.h"

#include "core/base/text.h"
#include "core/people/name.h"

namespace jejak::registers {

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
