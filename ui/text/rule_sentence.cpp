#include "ui/text/rule_sentence.h"

#include "ui/text/field_label.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/text/word_label.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

QString dayOr(const std::string& text)
{
    const auto date = parseIsoDate(text);
    return date ? shortDate(*date) : fromUtf8(text);
}

// The sentences, by what they are about; each is whole, so that a translation may order its words.
class RuleSentence
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::RuleSentence)

public:
    explicit RuleSentence(const Error& error)
        : m_code(error.code)
        , m_arguments(error.arguments)
    {
    }

    QString whole() const
    {
        if (m_code == ErrorCode::invalidStep)
            return ofOrder();
        if (m_code == ErrorCode::reasonMissing)
            return ofReason();
        if (m_arguments.rule == "letter_used")
            return tr("Letter number %1 of this sender was already used this year for another "
                      "letter, in case %2. Nothing was changed. Correct the number, or say that it "
                      "is the same letter.")
                .arg(value(), other());
        if (m_arguments.rule == "same_file")
            return tr("%1 is the very file that is read. Nothing was changed. Name another file.")
                .arg(value());
        for (const QString& sentence : {ofDate(), ofInput(), ofSanction()})
            if (!sentence.isEmpty())
                return sentence;
        return {};
    }

private:
    QString ofOrder() const;
    QString ofReason() const;
    QString ofDate() const;
    QString ofInput() const;
    QString ofSanction() const;

    bool breaks(const char* rule) const { return m_arguments.rule == rule; }
    QString field() const { return fieldLabel(m_arguments.field); }
    QString value() const { return fromUtf8(m_arguments.value); }
    QString other() const { return fromUtf8(m_arguments.other); }
    QString day() const { return dayOr(m_arguments.value); }
    QString otherDay() const { return dayOr(m_arguments.other); }

    ErrorCode m_code;
    const ErrorArguments& m_arguments;
};

QString RuleSentence::ofOrder() const
{
    const QString next = wordLabel("step", m_arguments.field);
    const QString last = wordLabel("step", m_arguments.value);
    if (m_arguments.field == "void")
        return tr("This step cannot be withdrawn: the step \"%1\" of %2 rests on it. Nothing was "
                  "changed. Withdraw the later step first.")
            .arg(last, otherDay());
    if (m_arguments.value.empty())
        return tr("\"%1\" cannot be the first step of a case. Nothing was changed. Record \"%2\" "
                  "first.")
            .arg(next, wordLabel("step", "received"));
    if (m_arguments.field == "blocked" && m_arguments.value == "blocked")
        return tr("The data are blocked already. Nothing was changed. They can be blocked again "
                  "once they were unblocked.");
    if (m_arguments.field == "sanctioned" && m_arguments.value == "sanctioned")
        return tr("There is a decree already, and one examination has one punishment, the "
                  "heaviest. Nothing was changed. Withdraw the decree first if it was recorded in "
                  "error.");
    if (m_arguments.other.empty())
        return tr("\"%1\" cannot follow \"%2\". Nothing was changed. The case offers the steps "
                  "that are possible now.")
            .arg(next, last);
    return tr("For %3, \"%1\" cannot follow \"%2\". Nothing was changed. Choose the respondents "
              "for whom the step is possible.")
        .arg(next, last, other());
}

QString RuleSentence::ofReason() const
{
    if (m_arguments.field.ends_with("category"))
        return tr("The category differs from the proposed one, %1, which follows from the date on "
                  "which the candidates were fixed. Nothing was changed. Write down the reason for "
                  "the category.")
            .arg(wordLabel("category", m_arguments.value));
    if (m_arguments.field == "basis")
        return tr("Another limit than the rule's needs its basis: the letter or decision that sets "
                  "it. Nothing was changed. Write down the basis.");
    if (m_arguments.field != "decree.comparison_reason")
        return {};
    return m_arguments.value == "lighter"
               ? tr("The decree is lighter than what was recommended. Nothing was changed. Write "
                    "down why.")
               : tr("The decree is heavier than what was recommended. Nothing was changed. Write "
                    "down why.");
}

QString RuleSentence::ofDate() const
{
    if (breaks("future"))
        return tr("%1: %2 lies in the future. Nothing was changed.").arg(field(), day());
    if (breaks("before_previous"))
        return tr("%1: %2 lies before the previous step of %3. Nothing was changed. Correct the "
                  "date.")
            .arg(field(), day(), otherDay());
    if (breaks("received_before_sent"))
        return tr("A letter cannot be received on %1 that was sent on %2. Nothing was changed.")
            .arg(day(), otherDay());
    if (breaks("before_step") || breaks("before_effective"))
        return tr("%1: %2 lies before %3. Nothing was changed. Correct the date.")
            .arg(field(), day(), otherDay());
    if (breaks("before_act"))
        return tr("%1: %2 lies before the act of %3. Nothing was changed. Correct the date, or "
                  "that of the act.")
            .arg(field(), day(), otherDay());
    if (breaks("before_letter"))
        return tr("%1: %2 lies before the date of the letter, %3. Nothing was changed. Correct "
                  "one of them.")
            .arg(field(), day(), otherDay());
    if (breaks("before_change"))
        return tr("On %1 %2 was still in office. Nothing was changed. Open cases are handed over "
                  "from the day after.")
            .arg(day(), wordLabel("holder", m_arguments.other));
    return {};
}

QString RuleSentence::ofInput() const
{
    if (breaks("too_long"))
        return tr("%1 is longer than %2 characters. Nothing was changed. Shorten it, or attach the "
                  "text as evidence.")
            .arg(field(), number(m_arguments.number.value_or(0)));
    if (breaks("not_of_step"))
        return tr("\"%1\" does not belong to the step \"%2\". Nothing was changed. Leave it out, "
                  "or "
                  "record it with the step it belongs to.")
            .arg(field(), wordLabel("step", m_arguments.other));
    if (breaks("limit_twice"))
        return tr("The limit is given as a day (%1) and as a number of days (%2). Nothing was "
                  "changed. Leave one of them out.")
            .arg(day(), number(m_arguments.number.value_or(0)));
    if (breaks("empty_list"))
        return tr("%1: the list is empty. Nothing was changed. Leave it out when it means all, or "
                  "name whom it concerns.")
            .arg(field());
    if (breaks("duplicate"))
        return tr("NIP %1 stands in this case twice. Nothing was changed. A person is a respondent "
                  "of a case once, with all acts.")
            .arg(value());
    return {};
}

QString RuleSentence::ofSanction() const
{
    if (breaks("unknown_evidence"))
        return tr("The case has no evidence with the digest %1. Nothing was changed. Add the file "
                  "to the evidence first.")
            .arg(value());
    if (breaks("pns_only"))
        return tr("%1 exists for PNS alone; %2 is a PPPK, who has neither rank nor structural "
                  "position to lose. Nothing was changed. Choose a sanction for PPPK or write its "
                  "text.")
            .arg(value(), other());
    if (breaks("pppk_only"))
        return tr("%1 exists for PPPK alone; %2 is a PNS. Nothing was changed.")
            .arg(value(), other());
    if (breaks("not_asn"))
        return tr("%2 is not a civil servant: no discipline of civil servants applies, and %1 "
                  "cannot be recorded. Nothing was changed. Name the respondents it concerns.")
            .arg(value(), other());
    if (breaks("other_regime"))
        return tr("%1 belongs to %2, which was not in force when the act happened. Nothing was "
                  "changed. Choose a sanction of that time, or write in the note why it applies.")
            .arg(value(), other());
    if (m_code == ErrorCode::notFound && m_arguments.field == "hand_over")
        return tr("No open case lies with %1 any more. Nothing was changed.")
            .arg(wordLabel("holder", m_arguments.value));
    return {};
}

} // namespace

QString ruleSentence(const Error& error)
{
    return RuleSentence(error).whole();
}

} // namespace jejak::ui
