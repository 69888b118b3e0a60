<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>jejak::ui::CaseListView</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln case was written to %1.</numerusform>
            <numerusform>%Ln cases were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::CasePreview</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::CasesPage</name>
    <message numerus="yes">
        <source>%Ln entries were handed over in one act.</source>
        <translation>
            <numerusform>%Ln entry was handed over in one act.</numerusform>
            <numerusform>%Ln entries were handed over in one act.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::DeadlinesPage</name>
    <message numerus="yes">
        <source>%Ln deadline(s) were written to %1, without names.</source>
        <translation>
            <numerusform>%Ln deadline was written to %1, without names.</numerusform>
            <numerusform>%Ln deadlines were written to %1, without names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::DueCalendarView</name>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::EvidenceTab</name>
    <message numerus="yes">
        <source>Adding %Ln file(s)</source>
        <translation>
            <numerusform>Adding %Ln file</numerusform>
            <numerusform>Adding %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) verified, all as they were added.</source>
        <translation>
            <numerusform>%Ln file verified, as it was added.</numerusform>
            <numerusform>%Ln files verified, all as they were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not as they were added. See the list; restore them from a backup.</source>
        <translation>
            <numerusform>%Ln file is not as it was added. See the list; restore it from a backup.</numerusform>
            <numerusform>%Ln files are not as they were added. See the list; restore them from a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::ExportMessage</name>
    <message numerus="yes">
        <source>%Ln file(s) exported to %1, with the list SHA256SUMS.</source>
        <translation>
            <numerusform>%Ln file exported to %1, with the list SHA256SUMS.</numerusform>
            <numerusform>%Ln files exported to %1, with the list SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: %1. Restore them from a backup.</source>
        <translation>
            <numerusform>%Ln file left out: %1. Restore it from a backup.</numerusform>
            <numerusform>%Ln files left out: %1. Restore them from a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::HandOverDialog</name>
    <message numerus="yes">
        <source>%Ln entries; nothing was changed yet.</source>
        <translation>
            <numerusform>%Ln entry; nothing was changed yet.</numerusform>
            <numerusform>%Ln entries; nothing was changed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::HolderTable</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::LimitText</name>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar day(s)</source>
        <translation>
            <numerusform>%Ln calendar day</numerusform>
            <numerusform>%Ln calendar days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::LimitTexts</name>
    <message numerus="yes">
        <source>%Ln wd over</source>
        <translation>
            <numerusform>%Ln wd over</numerusform>
            <numerusform>%Ln wd over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d over</source>
        <translation>
            <numerusform>%Ln d over</numerusform>
            <numerusform>%Ln d over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) over</source>
        <translation>
            <numerusform>%Ln working day over</numerusform>
            <numerusform>%Ln working days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) over</source>
        <translation>
            <numerusform>%Ln day over</numerusform>
            <numerusform>%Ln days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wd left</source>
        <translation>
            <numerusform>%Ln wd left</numerusform>
            <numerusform>%Ln wd left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d left</source>
        <translation>
            <numerusform>%Ln d left</numerusform>
            <numerusform>%Ln d left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) left</source>
        <translation>
            <numerusform>%Ln working day left</numerusform>
            <numerusform>%Ln working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::OutputTexts</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::ProgressLine</name>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::ReportsPage</name>
    <message numerus="yes">
        <source>The report is saved: %1 (%Ln page(s)).</source>
        <translation>
            <numerusform>The report is saved: %1 (%Ln page).</numerusform>
            <numerusform>The report is saved: %1 (%Ln pages).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::RespondentFields</name>
    <message numerus="yes">
        <source>%Ln earlier case(s): fill in</source>
        <translation>
            <numerusform>%Ln earlier case: fill in</numerusform>
            <numerusform>%Ln earlier cases: fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln limit(s) were recalculated in one act.</source>
        <translation>
            <numerusform>%Ln limit was recalculated in one act.</numerusform>
            <numerusform>%Ln limits were recalculated in one act.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::StageTexts</name>
    <message numerus="yes">
        <source>since %1 · %Ln working day(s)</source>
        <translation>
            <numerusform>since %1 · %Ln working day</numerusform>
            <numerusform>since %1 · %Ln working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::WaitingView</name>
    <message numerus="yes">
        <source>%1, %Ln day(s)</source>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::WarningText</name>
    <message numerus="yes">
        <source>Received %Ln day(s) after it became known (Pasal 454 UU 7/2017).</source>
        <translation>
            <numerusform>Received %Ln day after it became known (Pasal 454 UU 7/2017).</numerusform>
            <numerusform>Received %Ln days after it became known (Pasal 454 UU 7/2017).</numerusform>
        </translation>
    </message>
</context>
</TS>
