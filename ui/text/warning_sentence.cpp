#include "ui/text/warning_sentence.h"

#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/text/word_label.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

// The sentences, by what they are about; each is whole, so that a translation may order its words.
class WarningSentence
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::WarningSentence)

public:
    explicit WarningSentence(const referral::StepWarning& warning)
        : m_warning(warning)
    {
    }

    QString whole() const
    {
        for (const QString& sentence : {ofLetter(), ofDecree(), ofSanction(), ofRemedy(), ofEnd()})
            if (!sentence.isEmpty())
                return sentence;
        return {};
    }

private:
    QString ofLetter() const;
    QString ofDecree() const;
    QString ofSanction() const;
    QString ofRemedy() const;
    QString ofEnd() const;

    bool is(const char* code) const { return m_warning.code == code; }

    QString day() const
    {
        const auto date = parseIsoDate(m_warning.value);
        return date ? longDate(*date) : fromUtf8(m_warning.value);
    }

    const referral::StepWarning& m_warning;
};

QString WarningSentence::ofLetter() const
{
    if (is("letter_after_step"))
        return tr("The letter is dated %1, after the step. Check both dates.").arg(day());
    if (is("commission_not_in_office") && m_warning.value.empty())
        return tr("That body was not in office on the day of the step.");
    if (is("commission_not_in_office"))
        return tr("On the day of the step that body was not in office; the case lay with %1.")
            .arg(wordLabel("holder", m_warning.value));
    if (is("summons_late"))
        return tr("The summons came too late: it had to be delivered by %1, 7 working days before "
                  "the examination (PP 94/2021, Pasal 26).")
            .arg(day());
    if (is("examination_date_missing"))
        return tr("The summons does not say for which day. Without it no limit can be counted.");
    if (is("summons_beyond"))
        return tr("This is summons number %1. The law knows two; after the second one decides on "
                  "the evidence at hand (PP 94/2021, Pasal 26).")
            .arg(fromUtf8(m_warning.value));
    if (is("summons_number"))
        return tr("By the steps before it this is summons number %1.")
            .arg(fromUtf8(m_warning.value));
    if (is("before_receipt"))
        return tr("The step lies before %1, the day the report was received. Check both dates.")
            .arg(day());
    if (is("sanction_not_named"))
        return tr("The recommendation names no sanction. Add it if the letter does: the decree is "
                  "compared with it.");
    if (is("party_unexpected") && m_warning.field == "from")
        return tr("Such a letter does not come from %1. Check the sender.")
            .arg(wordLabel("holder", m_warning.value));
    if (is("party_unexpected"))
        return tr("Such a letter does not go to %1. Check the recipient.")
            .arg(wordLabel("holder", m_warning.value));
    return {};
}

QString WarningSentence::ofDecree() const
{
    if (is("number_missing"))
        return tr("The decree has no number yet.");
    if (is("effective_early"))
        return tr("The decree takes effect before it was decided on %1. Check both dates.")
            .arg(day());
    if (is("term_differs") && m_warning.value == "0")
        return tr("By law this sanction has no term.");
    if (is("term_differs"))
        return tr("By law this sanction lasts %1 months.").arg(fromUtf8(m_warning.value));
    if (is("ends_differ"))
        return tr("Counted from its beginning the term leads to %1. Check the last day.")
            .arg(day());
    return {};
}

QString WarningSentence::ofSanction() const
{
    if (is("sanction_missing"))
        return tr("The decree counts as followed up, but its sanction is not filled in.");
    if (is("not_compared"))
        return tr("The sanction is given in words alone, so it was not compared with the "
                  "recommendation. Choose a kind or a level where there is one.");
    return {};
}

QString WarningSentence::ofRemedy() const
{
    if (is("wrong_remedy") && m_warning.value == "appeal")
        return tr("One appeals to BPASN against a dismissal; against this decree one objects, and "
                  "a moral sanction knows neither (PP 79/2021).");
    if (is("wrong_remedy"))
        return tr("Against a dismissal one appeals to BPASN instead of objecting, and a moral "
                  "sanction knows neither (PP 79/2021).");
    if (is("remedy_late"))
        return tr("Filed too late: the last day was %1.").arg(day());
    if (is("result_missing"))
        return tr("The decision does not say how it came out. It is read as upheld.");
    return {};
}

QString WarningSentence::ofEnd() const
{
    if (is("served_early"))
        return tr("The punishment has not been served before %1.").arg(day());
    if (is("closed_early") && m_warning.value.empty())
        return tr("The decree has not come into force yet.");
    if (is("closed_early"))
        return tr("Until %1 the decree can still be contested or is not in force yet.").arg(day());
    return {};
}

} // namespace

QString warningSentence(const referral::StepWarning& warning)
{
    return WarningSentence(warning).whole();
}

} // namespace jejak::ui
