<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>jejak::ui::CaseListView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were written to %1.</source>
        <translation>
            <numerusform>%n case was written to %1.</numerusform>
            <numerusform>%n cases were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::CasePreview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::CasesPage</name>
    <message numerus="yes">
        <source>%n entries were handed over in one act.</source>
        <translation>
            <numerusform>%n entry was handed over in one act.</numerusform>
            <numerusform>%n entries were handed over in one act.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::DeadlinesPage</name>
    <message numerus="yes">
        <source>%n deadline(s) were written to %1, without names.</source>
        <translation>
            <numerusform>%n deadline was written to %1, without names.</numerusform>
            <numerusform>%n deadlines were written to %1, without names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::DueCalendarView</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::EvidenceTab</name>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Adding %n file</numerusform>
            <numerusform>Adding %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) verified, all as they were added.</source>
        <translation>
            <numerusform>%n file verified, as it was added.</numerusform>
            <numerusform>%n files verified, all as they were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as they were added. See the list; restore them from a backup.</source>
        <translation>
            <numerusform>%n file is not as it was added. See the list; restore it from a backup.</numerusform>
            <numerusform>%n files are not as they were added. See the list; restore them from a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::ExportMessage</name>
    <message numerus="yes">
        <source>%n file(s) exported to %1, with the list SHA256SUMS.</source>
        <translation>
            <numerusform>%n file exported to %1, with the list SHA256SUMS.</numerusform>
            <numerusform>%n files exported to %1, with the list SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: %1. Restore them from a backup.</source>
        <translation>
            <numerusform>%n file left out: %1. Restore it from a backup.</numerusform>
            <numerusform>%n files left out: %1. Restore them from a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::HandOverDialog</name>
    <message numerus="yes">
        <source>%n entries; nothing was changed yet.</source>
        <translation>
            <numerusform>%n entry; nothing was changed yet.</numerusform>
            <numerusform>%n entries; nothing was changed yet.</numerusform>
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
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
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
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::ProgressLine</name>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::ReportsPage</name>
    <message numerus="yes">
        <source>The report is saved: %1 (%n page(s)).</source>
        <translation>
            <numerusform>The report is saved: %1 (%n page).</numerusform>
            <numerusform>The report is saved: %1 (%n pages).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::RespondentFields</name>
    <message numerus="yes">
        <source>%n earlier case(s): fill in</source>
        <translation>
            <numerusform>%n earlier case: fill in</numerusform>
            <numerusform>%n earlier cases: fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n limit(s) were recalculated in one act.</source>
        <translation>
            <numerusform>%n limit was recalculated in one act.</numerusform>
            <numerusform>%n limits were recalculated in one act.</numerusform>
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
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
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
