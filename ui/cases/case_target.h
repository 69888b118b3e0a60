#pragma once

#include "core/register/case_filter.h"

#include <QMetaType>
#include <QString>

namespace jejak::ui {

// What another page asks the page of cases for, as the target of navigationRequested:
//     emit navigationRequested(QLatin1String(page::cases),
//                              QVariant::fromValue(CaseTarget::list(filter)));
struct CaseTarget
{
    enum class Kind { list, oneCase, newCase };

    Kind kind = Kind::list;
    registers::CaseFilter filter{}; // of the list
    QString numberOrId{};           // of the one case

    static CaseTarget list(registers::CaseFilter filter)
    {
        return {Kind::list, std::move(filter), {}};
    }
    static CaseTarget oneCase(QString numberOrId)
    {
        return {Kind::oneCase, {}, std::move(numberOrId)};
    }
    static CaseTarget newCase() { return {Kind::newCase, {}, {}}; }
};

} // namespace jejak::ui

Q_DECLARE_METATYPE(jejak::ui::CaseTarget)
