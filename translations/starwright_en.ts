<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln stage</numerusform>
            <numerusform>%Ln stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>%Ln new line</numerusform>
            <numerusform>%Ln new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message numerus="yes">
        <source>%L1 of %Ln questions answered</source>
        <translation>
            <numerusform>%L1 of %Ln question answered</numerusform>
            <numerusform>%L1 of %Ln questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %L2 of %Ln pointers covered</source>
        <translation>
            <numerusform>%1, %L2 of %Ln pointer covered</numerusform>
            <numerusform>%1, %L2 of %Ln pointers covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CoverageModel</name>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1, %Ln line</numerusform>
            <numerusform>%1, %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %Ln questions</source>
        <translation>
            <numerusform>Told for %Ln question</numerusform>
            <numerusform>Told for %Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message numerus="yes">
        <source>asked in %L1 of your %Ln coming stage(s)</source>
        <translation>
            <numerusform>asked in %L1 of your %Ln coming stage</numerusform>
            <numerusform>asked in %L1 of your %Ln coming stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked in %Ln day(s)</source>
        <translation>
            <numerusform>asked tomorrow</numerusform>
            <numerusform>asked in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pinned by you</source>
        <translation>
            <numerusform>a line pinned by you</numerusform>
            <numerusform>%Ln lines pinned by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strong line(s) in your history</source>
        <translation>
            <numerusform>a strong line in your history</numerusform>
            <numerusform>%Ln strong lines in your history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln weak line(s) in your history</source>
        <translation>
            <numerusform>only one weak line in your history</numerusform>
            <numerusform>only %Ln weak lines in your history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>draft, %L1 of %Ln pointer(s) covered</source>
        <translation>
            <numerusform>draft, %L1 of %Ln pointer covered</numerusform>
            <numerusform>draft, %L1 of %Ln pointers covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>%Ln row of %1 lacks what it refers to</numerusform>
            <numerusform>%Ln rows of %1 lack what they refer to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message numerus="yes">
        <source>%Ln difference(s) from now. What is the same is not shown.</source>
        <translation>
            <numerusform>%Ln difference from now. What is the same is not shown.</numerusform>
            <numerusform>%Ln differences from now. What is the same is not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pointer(s) covered</source>
        <translation>
            <numerusform>%Ln pointer covered</numerusform>
            <numerusform>%Ln pointers covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message numerus="yes">
        <source>%Ln questions without anything in your history.</source>
        <translation>
            <numerusform>%Ln question without anything in your history.</numerusform>
            <numerusform>%Ln questions without anything in your history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines told for more than one question.</source>
        <translation>
            <numerusform>%Ln line told for more than one question.</numerusform>
            <numerusform>%Ln lines told for more than one question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message numerus="yes">
        <source>From your history: %Ln lines</source>
        <translation>
            <numerusform>From your history: %Ln line</numerusform>
            <numerusform>From your history: %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message numerus="yes">
        <source>version %L1, %Ln question(s)</source>
        <translation>
            <numerusform>version %L1, %Ln question</numerusform>
            <numerusform>version %L1, %Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HelpDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln position</numerusform>
            <numerusform>%Ln positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln position</numerusform>
            <numerusform>%Ln positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s)</source>
        <translation>
            <numerusform>%Ln skill</numerusform>
            <numerusform>%Ln skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln question(s)</source>
        <translation>
            <numerusform>%L1 of %Ln question</numerusform>
            <numerusform>%L1 of %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PaletteDialog</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message numerus="yes">
        <source>%Ln questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>%Ln question that nothing in your history answers yet.</numerusform>
            <numerusform>%Ln questions that nothing in your history answers yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
</TS>
