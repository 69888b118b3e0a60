#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace jejak::referral {

// The steps of the chain, in the words of docs/glossary.md.
enum class StepKind : std::uint8_t {
    received,
    initialReview,
    sentToBawaslu,
    bawasluRegistered,
    bawasluNotEligible,
    bawasluStopped,
    forwarded,
    commissionReceived,
    clarificationRequested,
    clarificationAnswered,
    documentsIncomplete,
    notProven,
    recommended,
    ppkReceived,
    summoned,
    examined,
    examinationReported,
    sanctioned,
    sanctionedDirectly,
    delivered,
    inForce,
    served,
    objection,
    appeal,
    appealDecided,
    warned,
    blocked,
    unblocked,
    handedOver,
    reopened,
    cancelled,
    closed,
};

// What has come out for one respondent. Forwarded is not proven; recommended is not sanctioned.
enum class Outcome : std::uint8_t {
    inProcess,
    clarification,
    incomplete,
    rejected,
    notProven,
    recommended,
    followedUp,
    direct,
    cancelled,
};

// Who has to act next, in the order in which a case passes through their hands.
enum class Holder : std::uint8_t {
    office,
    bawaslu,
    kasn,
    bkn,
    menpanrb,
    commission, // whoever comes after BKN; the step names it
    ppk,
    bpasn,
    none,
};

std::string_view word(StepKind kind);
std::string_view word(Outcome outcome);
std::string_view word(Holder holder);
std::optional<StepKind> stepFromWord(std::string_view word);
std::optional<Outcome> outcomeFromWord(std::string_view word);

// The holder that the code of a commission means, "kasn" of institutions.csv.
Holder commissionFromCode(std::string_view code);

std::span<const StepKind> allSteps();
std::span<const Outcome> allOutcomes();

// Steps that leave the course of the case as it is (a warning, a block): the step before them
// still decides what may follow.
bool isSideStep(StepKind kind);

} // namespace jejak::referral
