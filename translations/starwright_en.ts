<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message numerus="yes">
        <source>%1 of %n questions answered</source>
        <translation>
            <numerusform>%1 of %n question answered</numerusform>
            <numerusform>%1 of %n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n pointers covered</source>
        <translation>
            <numerusform>%1, %2 of %n pointer covered</numerusform>
            <numerusform>%1, %2 of %n pointers covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CoverageModel</name>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %n questions</source>
        <translation>
            <numerusform>Told for %n question</numerusform>
            <numerusform>Told for %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message numerus="yes">
        <source>asked in %1 of your %n coming stage(s)</source>
        <translation>
            <numerusform>asked in %1 of your %n coming stage</numerusform>
            <numerusform>asked in %1 of your %n coming stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked in %n day(s)</source>
        <translation>
            <numerusform>asked tomorrow</numerusform>
            <numerusform>asked in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pinned by you</source>
        <translation>
            <numerusform>a line pinned by you</numerusform>
            <numerusform>%n lines pinned by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strong line(s) in your history</source>
        <translation>
            <numerusform>a strong line in your history</numerusform>
            <numerusform>%n strong lines in your history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n weak line(s) in your history</source>
        <translation>
            <numerusform>only one weak line in your history</numerusform>
            <numerusform>only %n weak lines in your history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>draft, %1 of %n pointer(s) covered</source>
        <translation>
            <numerusform>draft, %1 of %n pointer covered</numerusform>
            <numerusform>draft, %1 of %n pointers covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message numerus="yes">
        <source>%n row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>%n row of %1 lacks what it refers to</numerusform>
            <numerusform>%n rows of %1 lack what they refer to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message numerus="yes">
        <source>%n answer(s) differ from now. Those parts are shown that differ.</source>
        <translation>
            <numerusform>%n answer differs from now. Those parts are shown that differ.</numerusform>
            <numerusform>%n answers differ from now. Those parts are shown that differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message numerus="yes">
        <source>%n questions without anything in your history.</source>
        <translation>
            <numerusform>%n question without anything in your history.</numerusform>
            <numerusform>%n questions without anything in your history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines told for more than one question.</source>
        <translation>
            <numerusform>%n line told for more than one question.</numerusform>
            <numerusform>%n lines told for more than one question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message numerus="yes">
        <source>From your history: %n lines</source>
        <translation>
            <numerusform>From your history: %n line</numerusform>
            <numerusform>From your history: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message numerus="yes">
        <source>version %1, %n question(s)</source>
        <translation>
            <numerusform>version %1, %n question</numerusform>
            <numerusform>version %1, %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HelpDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 of %n question</numerusform>
            <numerusform>%1 of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PaletteDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message numerus="yes">
        <source>%n questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>%n question that nothing in your history answers yet.</numerusform>
            <numerusform>%n questions that nothing in your history answers yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
