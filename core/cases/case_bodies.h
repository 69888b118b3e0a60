#pragma once

#include "core/cases/case_file.h"

#include <nlohmann/json_fwd.hpp>

namespace jejak::journal {
class Entity;
}

namespace jejak::cases {

// Kinds of operations of this folder; docs/journal-format.md describes their bodies.
inline constexpr const char* caseCreate = "case.create";
inline constexpr const char* caseSet = "case.set";
inline constexpr const char* caseCancel = "case.cancel";
inline constexpr const char* reportAdd = "report.add";
inline constexpr const char* reportSet = "report.set";
inline constexpr const char* respondentAdd = "respondent.add";
inline constexpr const char* respondentSet = "respondent.set";
inline constexpr const char* actAdd = "act.add";
inline constexpr const char* actSet = "act.set";

// Fields without value are left out, so a body holds only what somebody said.
nlohmann::json toJson(const Report& report);
nlohmann::json toJson(const Act& act);
nlohmann::json toJson(const Respondent& respondent); // with its acts

// From the entity's present values. Ids are left to the caller.
Report reportFrom(const journal::Entity& entity);
Act actFrom(const journal::Entity& entity);
Respondent respondentFrom(const journal::Entity& entity); // without acts

} // namespace jejak::cases
