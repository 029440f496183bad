<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Starwright</source>
        <translation>Über Starwright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepare for a job interview: what will be asked, and what you will answer.&lt;/p&gt;&lt;p&gt;Everything you write stays on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Bereiten Sie sich auf ein Vorstellungsgespräch vor: was gefragt wird und was Sie antworten.&lt;/p&gt;&lt;p&gt;Alles, was Sie schreiben, bleibt auf diesem Rechner.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>cannot open</source>
        <translation>Fehler beim Öffnen von</translation>
    </message>
    <message>
        <source>the file was there the last time and is missing now. Bring it back and try again, open another one, or start a new one.</source>
        <translation>die Datei war beim letzten Mal da und fehlt jetzt. Legen Sie sie zurück und versuchen Sie es erneut, öffnen Sie eine andere, oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>Fehler beim Schreiben in</translation>
    </message>
    <message>
        <source>this window may only read; see what it says above</source>
        <translation>dieses Fenster darf nur lesen; der Grund steht oben</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>Fehler beim Lesen von</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>sie ist nicht geöffnet</translation>
    </message>
    <message>
        <source>Another program had put another file in the place of %1, as one does that keeps folders alike. Both are joined: of each answer the newer counts, the other is among its versions. The other file as it was is among the backups.</source>
        <translation>Ein anderes Programm hatte eine andere Datei an die Stelle von %1 gesetzt, wie es Programme tun, die Ordner abgleichen. Beide sind zusammengeführt: Von jeder Antwort gilt die neuere, die andere steht unter ihren Versionen. Die andere Datei liegt unverändert bei den Sicherungen.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>before an update of Starwright</source>
        <translation>vor einem Update von Starwright</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>; there is: %1</source>
        <translation>; es gibt: %1</translation>
    </message>
    <message>
        <source>no category &apos;%1&apos;</source>
        <translation>unbekannte Kategorie „%1“</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>unbekannte Phase „%1“</translation>
    </message>
    <message>
        <source>no set &apos;%1&apos;</source>
        <translation>unbekannter Fragensatz „%1“</translation>
    </message>
    <message>
        <source>no guide &apos;%1&apos;</source>
        <translation>unbekannter Leitfaden „%1“</translation>
    </message>
    <message>
        <source>a command is missing; &apos;starwright help&apos; names them</source>
        <translation>es fehlt ein Befehl; „starwright help“ nennt alle</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>Fehler beim Schreiben in</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>die Standardausgabe</translation>
    </message>
    <message>
        <source>several guides have a question &apos;%1&apos;: name one by --guide (%2)</source>
        <translation>mehrere Leitfäden enthalten eine Frage „%1“: wählen Sie einen mit --guide (%2)</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>unbekannte</translation>
    </message>
    <message>
        <source>the question &apos;%1&apos;</source>
        <translation>Frage „%1“</translation>
    </message>
    <message>
        <source>no guide has it</source>
        <translation>kein Leitfaden enthält sie</translation>
    </message>
    <message>
        <source>no state &apos;%1&apos;</source>
        <translation>unbekannter Status „%1“</translation>
    </message>
    <message>
        <source>standard input can be read for one part only</source>
        <translation>die Standardeingabe kann nur für einen Teil gelesen werden</translation>
    </message>
    <message>
        <source>cannot set</source>
        <translation>Fehler beim Setzen</translation>
    </message>
    <message>
        <source>the state of &apos;%1&apos; to %2</source>
        <translation>des Status von „%1“ auf %2</translation>
    </message>
    <message>
        <source>it has text; clear its parts to make it empty (--situation &quot;&quot; …)</source>
        <translation>sie enthält Text; leeren Sie ihre Teile, damit sie leer wird (--situation &quot;&quot; …)</translation>
    </message>
    <message>
        <source>it has no text; an answer without any is empty</source>
        <translation>sie enthält keinen Text; eine Antwort ohne Text ist leer</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>%1 is sound: %2 of %3 questions answered, %4 of them ready; guides: %5; good backups: %6</source>
        <translation>%1 ist in Ordnung: %2 von %3 Fragen beantwortet, davon %4 fertig; Leitfäden: %5; intakte Sicherungen: %6</translation>
    </message>
    <message>
        <source>the backup %1 is damaged</source>
        <translation>die Sicherung %1 ist beschädigt</translation>
    </message>
    <message>
        <source>cannot check</source>
        <translation>Fehler beim Prüfen von</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>--out FILE is missing (or --markdown PATH)</source>
        <translation>--out DATEI fehlt (oder --markdown PFAD)</translation>
    </message>
    <message>
        <source>Wrote %1 (answers: %2, versions: %3)</source>
        <translation>%1 geschrieben (Antworten: %2, Versionen: %3)</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>Fragen: %1</translation>
    </message>
    <message>
        <source>There is no work history yet; &apos;starwright import FILE&apos; reads one.
</source>
        <translation>Es gibt noch keinen Werdegang; „starwright import DATEI“ liest einen ein.
</translation>
    </message>
    <message>
        <source>no kind &apos;%1&apos;</source>
        <translation>unbekannte Art „%1“</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source> because of: %1</source>
        <translation> wegen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  nothing in your history</source>
        <translation>  nichts in Ihrem Werdegang</translation>
    </message>
    <message>
        <source>no &apos;%1&apos;</source>
        <translation>unbekannt: „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like 2026-03-31</source>
        <translation>„%1“ ist kein Datum wie 2026-03-31</translation>
    </message>
    <message>
        <source>--out FILE.pdf is missing</source>
        <translation>--out DATEI.pdf fehlt</translation>
    </message>
    <message>
        <source>Answers: %1 new, %2 newer than yours, %3 older than yours. Versions added: %4.</source>
        <translation>Antworten: %1 neu, %2 neuer als Ihre, %3 älter als Ihre. Hinzugefügte Versionen: %4.</translation>
    </message>
    <message>
        <source>Usage: starwright [--data FILE]
       starwright COMMAND [OPTION…]

Prepares for a job interview, offline. Without a command, opens the window.

Commands:
</source>
        <translation>Aufruf: starwright [--data DATEI]
       starwright BEFEHL [OPTION…]

Bereitet auf ein Vorstellungsgespräch vor, ganz ohne Netz. Ohne Befehl öffnet sich das Fenster.

Befehle:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Optionen aller Befehle:
</translation>
    </message>
    <message>
        <source>Usage: starwright %1 [OPTION…]

%2
</source>
        <translation>Aufruf: starwright %1 [OPTION…]

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Optionen:
</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the guide &apos;%2&apos; (%3), version %4, questions: %5</source>
        <translation>%1: der Leitfaden „%2“ (%3), Version %4, Fragen: %5</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nichts darin ist neu.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: neu: %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1: %2, vorher: %3</translation>
    </message>
    <message>
        <source>%1: a work history (%2)</source>
        <translation>%1: ein Werdegang (%2)</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>Fehler beim Lesen von</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>der Standardeingabe</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>sie ist länger als %1 MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>ungültiger Aufruf</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>unbekannte Option „%1“</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>what is &apos;%1&apos; for?</source>
        <translation>wozu dient „%1“?</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>ist doppelt angegeben</translation>
    </message>
    <message>
        <source>There is no work history to match yet; &apos;starwright import FILE&apos; reads one.</source>
        <translation>Es gibt noch keinen Werdegang zum Abgleichen; „starwright import DATEI“ liest einen ein.</translation>
    </message>
    <message>
        <source>Your history is not in English, the only language that matching knows so far; nothing was matched.</source>
        <translation>Ihr Werdegang ist nicht auf Englisch, der einzigen Sprache, die der Abgleich bisher beherrscht; es wurde nichts abgeglichen.</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>diesen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>; &apos;starwright help&apos; names them</source>
        <translation>; „starwright help“ nennt alle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The data file, in place of the one in the folder for application data.</source>
        <translation>Die Datendatei anstelle der Datei im Ordner für Anwendungsdaten.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein einziges JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Print what the command does, and its options.</source>
        <translation>Ausgeben, was der Befehl tut und welche Optionen er hat.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this guide.</source>
        <translation>Nur dieser Leitfaden.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Only questions of this category; may be repeated.</source>
        <translation>Nur Fragen dieser Kategorie; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only questions asked at this stage, by name or id; may be repeated.</source>
        <translation>Nur Fragen aus dieser Phase (Name oder ID); mehrfach möglich.</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>SATZ</translation>
    </message>
    <message>
        <source>Only one set: primary, practice or extra; may be repeated.</source>
        <translation>Nur ein Fragensatz: primary, practice oder extra; mehrfach möglich.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Only questions that hold all of these words, in the question, why it is asked, the pointers or your answer.</source>
        <translation>Nur Fragen, die alle diese Wörter enthalten: in der Frage, im Grund der Frage, in den Hinweisen oder in Ihrer Antwort.</translation>
    </message>
    <message>
        <source>The guide, where several have a question of this ID.</source>
        <translation>Der Leitfaden, falls mehrere eine Frage mit dieser ID enthalten.</translation>
    </message>
    <message>
        <source>Set this part; &apos;-&apos; reads it from standard input.</source>
        <translation>Diesen Teil setzen; „-“ liest ihn von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Set this part.</source>
        <translation>Diesen Teil setzen.</translation>
    </message>
    <message>
        <source>Set the notes.</source>
        <translation>Die Notizen setzen.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>Mark the answer as draft or ready; empty is what has no text.</source>
        <translation>Die Antwort als draft oder ready markieren; empty ist, was keinen Text hat.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>What the files are: guide or history. Otherwise that is found out.</source>
        <translation>Was die Dateien sind: guide oder history. Ohne Angabe wird es ermittelt.</translation>
    </message>
    <message>
        <source>The guide; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>Der Leitfaden; ohne Angabe der erste, den „guides“ auflistet.</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>DATEI.pdf</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>The guide to print; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>Der zu druckende Leitfaden; ohne Angabe der erste, den „guides“ auflistet.</translation>
    </message>
    <message>
        <source>Whom the interview is with.</source>
        <translation>Mit wem das Gespräch geführt wird.</translation>
    </message>
    <message>
        <source>The role, in place of the guide&apos;s.</source>
        <translation>Die Rolle anstelle der im Leitfaden genannten.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>The day of the interview.</source>
        <translation>Der Tag des Gesprächs.</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPIER</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>a4 (Vorgabe) oder letter.</translation>
    </message>
    <message>
        <source>Print lines to write on where an answer is empty.</source>
        <translation>Schreiblinien drucken, wo eine Antwort leer ist.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>TEIL</translation>
    </message>
    <message>
        <source>Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated.</source>
        <translation>overview, why, pointers, followups, prompts, answers oder notes weglassen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The file to write everything into, to be restored from.</source>
        <translation>Die Datei, in die alles geschrieben wird, um es daraus wiederherstellen zu können.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file a guide.</source>
        <translation>Die Antworten als Markdown schreiben, lesbar ohne Starwright: in diese Datei oder in einen Ordner, eine Datei je Leitfaden.</translation>
    </message>
    <message>
        <source>List the guides.</source>
        <translation>Die Leitfäden auflisten.</translation>
    </message>
    <message>
        <source>List the questions of the guides.</source>
        <translation>Die Fragen der Leitfäden auflisten.</translation>
    </message>
    <message>
        <source>Print your answer to a question, or set parts of it.</source>
        <translation>Ihre Antwort auf eine Frage ausgeben oder Teile davon setzen.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>DATEI…</translation>
    </message>
    <message>
        <source>Read work histories and guides from files and keep them.</source>
        <translation>Werdegänge und Leitfäden aus Dateien einlesen und übernehmen.</translation>
    </message>
    <message>
        <source>Print your work history; with --json, as a JSON Resume.</source>
        <translation>Ihren Werdegang ausgeben; mit --json als JSON Resume.</translation>
    </message>
    <message>
        <source>Print which lines of your work history answer each question.</source>
        <translation>Ausgeben, welche Zeilen Ihres Werdegangs zu jeder Frage passen.</translation>
    </message>
    <message>
        <source>List the questions by how pressing they are, with the reasons.</source>
        <translation>Die Fragen nach Dringlichkeit auflisten, mit den Gründen.</translation>
    </message>
    <message>
        <source>Write the prep pack as a PDF.</source>
        <translation>Die Vorbereitungsmappe als PDF schreiben.</translation>
    </message>
    <message>
        <source>Write everything that is yours into one file.</source>
        <translation>Alles, was Ihnen gehört, in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Bring back what an export holds, beside what is there.</source>
        <translation>Den Inhalt eines Exports zurückholen und das Vorhandene behalten.</translation>
    </message>
    <message>
        <source>Check that the data file is sound.</source>
        <translation>Prüfen, ob die Datendatei in Ordnung ist.</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[BEFEHL]</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>Einen Befehl erklären.</translation>
    </message>
    <message>
        <source>--passphrase-file needs --out FILE; Markdown is not protected</source>
        <translation>--passphrase-file braucht --out DATEI; Markdown wird nicht geschützt</translation>
    </message>
    <message>
        <source>the passphrase has to be one line, and not empty</source>
        <translation>die Passphrase muss aus genau einer Zeile bestehen und darf nicht leer sein</translation>
    </message>
    <message>
        <source>The file whose one line is the passphrase that protects the export; - reads standard input.</source>
        <translation>Die Datei, deren einzige Zeile die Passphrase zum Schutz des Exports ist; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>no shell &apos;%1&apos;</source>
        <translation>unbekannte Shell „%1“</translation>
    </message>
    <message>
        <source>SHELL</source>
        <translation>SHELL</translation>
    </message>
    <message>
        <source>Print what completes commands in a shell: bash, zsh or fish.</source>
        <translation>Ausgeben, was Befehle in einer Shell vervollständigt: bash, zsh oder fish.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (did you mean %1?)</source>
        <extracomment>What stands for %1 are words in quotes: &apos;system-design&apos;, &apos;past-project&apos;</extracomment>
        <translation> (meinten Sie %1?)</translation>
    </message>
</context>
<context>
    <name>Domain::Guide</name>
    <message>
        <source>cannot import</source>
        <translation>Fehler beim Importieren von</translation>
    </message>
    <message>
        <source>version %1 of the guide &apos;%2&apos; is there already; give this one a higher version than %1</source>
        <translation>Version %1 des Leitfadens „%2“ ist schon vorhanden; geben Sie diesem eine höhere Version als %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>cannot read</source>
        <translation>Fehler beim Lesen von</translation>
    </message>
</context>
<context>
    <name>Formats::Archive</name>
    <message>
        <source>this is an OpenDocument file; save it as DOCX or PDF</source>
        <translation>das ist eine OpenDocument-Datei; speichern Sie sie als DOCX oder PDF</translation>
    </message>
    <message>
        <source>this is a spreadsheet; save it as CSV</source>
        <translation>das ist eine Kalkulationstabelle; speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>this archive is neither a DOCX file nor LinkedIn&apos;s copy of your data, which holds Positions.csv</source>
        <translation>dieses Archiv ist weder eine DOCX-Datei noch die Kopie Ihrer Daten von LinkedIn, die eine Positions.csv enthält</translation>
    </message>
</context>
<context>
    <name>Formats::Csv</name>
    <message>
        <source>it has more than %1 columns</source>
        <translation>sie hat mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>nach einem schließenden Anführungszeichen steht Text</translation>
    </message>
</context>
<context>
    <name>Formats::CvText</name>
    <message>
        <source>line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>it stands under &apos;%1&apos;, which is no part of a work history</source>
        <translation>sie steht unter „%1“, das nicht zu einem Werdegang gehört</translation>
    </message>
    <message>
        <source>it is about the file</source>
        <translation>sie betrifft die Datei selbst</translation>
    </message>
</context>
<context>
    <name>Formats::CvTop</name>
    <message>
        <source>no field of a work history is for this</source>
        <translation>im Werdegang gibt es dafür kein Feld</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
</context>
<context>
    <name>Formats::Docx</name>
    <message>
        <source>headers, footers and notes are not read</source>
        <translation>Kopfzeilen, Fußzeilen und Anmerkungen werden nicht gelesen</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>sie enthält keinen Text</translation>
    </message>
    <message>
        <source>it defines entities, which no word processor writes</source>
        <translation>sie definiert Entitäten, was kein Textprogramm tut</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>sie ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>sie hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>it is broken at line %1, column %2</source>
        <translation>sie ist in Zeile %1, Spalte %2 fehlerhaft</translation>
    </message>
    <message>
        <source>it has tags that no word processor writes</source>
        <translation>sie enthält Tags, die kein Textprogramm schreibt</translation>
    </message>
</context>
<context>
    <name>Formats::Encoding</name>
    <message>
        <source>its encoding is none that is known here; save it as UTF-8</source>
        <translation>ihre Zeichenkodierung ist hier unbekannt; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>it is not all in the encoding that its first bytes name</source>
        <translation>sie entspricht nicht durchgehend der Kodierung, die ihre ersten Bytes angeben</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>a character is broken here; the other lines are UTF-8</source>
        <translation>hier ist ein Zeichen defekt; die anderen Zeilen sind UTF-8</translation>
    </message>
    <message>
        <source>this is neither text nor a document that can be read here</source>
        <translation>das ist weder Text noch ein Dokument, das hier gelesen werden kann</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
</context>
<context>
    <name>Formats::Export</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>den Ordner %1 gibt es nicht; legen Sie ihn an, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>ein Ordner heißt schon so; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>das ist ein Gerät, keine Datei; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>im Ordner %1 darf nicht geschrieben werden; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>cannot export</source>
        <translation>Fehler beim Exportieren nach</translation>
    </message>
    <message>
        <source>what was written would not come back as it is; nothing was written</source>
        <translation>das Geschriebene käme nicht unverändert zurück; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>it could not be restored (%1: %2); nothing was written</source>
        <translation>der Export ließe sich nicht wiederherstellen (%1: %2); es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>Fehler beim Schreiben in</translation>
    </message>
    <message>
        <source>a data file has that name; it was left as it is. Choose another name</source>
        <translation>eine Datendatei heißt so; sie bleibt unverändert. Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>das ist ein Ordner; geben Sie eine Datei darin an</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>muss %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>the export has this already</source>
        <translation>ist im Export schon vorhanden</translation>
    </message>
    <message>
        <source>must be &apos;pinned&apos; or &apos;dismissed&apos;</source>
        <translation>muss „pinned“ oder „dismissed“ sein</translation>
    </message>
    <message>
        <source>must be &apos;high&apos;, &apos;medium&apos; or &apos;low&apos;</source>
        <translation>muss „high“, „medium“ oder „low“ sein</translation>
    </message>
    <message>
        <source>this is no export of Starwright: its &apos;format&apos; is not &apos;%1&apos;</source>
        <translation>das ist kein Export von Starwright: „format“ ist nicht „%1“</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this export (format %1; this one knows up to %2). Install the newer Starwright, and restore it there</source>
        <translation>ein neueres Starwright hat diesen Export geschrieben (Format %1; dieses kennt höchstens %2). Installieren Sie das neuere Starwright, und stellen Sie ihn dort wieder her</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>must be a time in UTC like 2026-01-31T09:30:00.000Z</source>
        <translation>muss eine Zeitangabe in UTC wie 2026-01-31T09:30:00.000Z sein</translation>
    </message>
    <message>
        <source>must be a date like 2026-01-31, or empty</source>
        <translation>muss ein Datum wie 2026-01-31 oder leer sein</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>ist doppelt angegeben</translation>
    </message>
    <message>
        <source>%1; make room on the disk, or choose another place</source>
        <translation>%1; schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>%1; name a file that may be read</source>
        <translation>%1; geben Sie eine Datei an, die gelesen werden darf</translation>
    </message>
    <message>
        <source>%1; look at the disk that it is on</source>
        <translation>%1; prüfen Sie den Datenträger, auf dem sie liegt</translation>
    </message>
</context>
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats::ForeignFile</name>
    <message>
        <source>a document of an older Office, or one with a password</source>
        <translation>ein Dokument eines älteren Office oder eines mit Passwort</translation>
    </message>
    <message>
        <source>a document in Rich Text Format</source>
        <translation>ein Dokument im Rich Text Format</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
</context>
<context>
    <name>Formats::Guide</name>
    <message>
        <source>no set &apos;%1&apos;; the sets are %2</source>
        <translation>unbekannter Fragensatz „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands already at %2</source>
        <translation>„%1“ steht schon bei %2</translation>
    </message>
    <message>
        <source>there must be at least one stage</source>
        <translation>mindestens eine Phase ist nötig</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>unbekannte Phase „%1“</translation>
    </message>
    <message>
        <source>%1 is already the number of %2 in the set &apos;%3&apos;</source>
        <translation>%1 ist schon die Nummer von %2 im Fragensatz „%3“</translation>
    </message>
    <message>
        <source>the set &apos;%1&apos; has no number %2; numbers run from 1 without gaps</source>
        <translation>im Fragensatz „%1“ fehlt die Nummer %2; die Nummern laufen ab 1 ohne Lücken</translation>
    </message>
    <message>
        <source>there must be at least one question</source>
        <translation>mindestens eine Frage ist nötig</translation>
    </message>
</context>
<context>
    <name>Formats::GuideTranslation</name>
    <message>
        <source>it is not for the guide &apos;%1&apos;</source>
        <translation>sie gehört nicht zum Leitfaden „%1“</translation>
    </message>
    <message>
        <source>the guide has version %1 by now</source>
        <translation>der Leitfaden hat inzwischen die Version %1</translation>
    </message>
    <message>
        <source>the guide has %1 of these</source>
        <translation>der Leitfaden hat hiervon %1</translation>
    </message>
    <message>
        <source>the guide has no &apos;%1&apos;</source>
        <translation>im Leitfaden gibt es „%1“ nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name</source>
        <translation>„%1“ hat keinen Namen</translation>
    </message>
</context>
<context>
    <name>Formats::JsonErrors</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>sie ist größer als %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>objects and lists are nested more than %1 deep</source>
        <translation>Objekte und Listen sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>der Schlüssel „%1“ steht hier doppelt</translation>
    </message>
    <message>
        <source>must be an object, not a list</source>
        <translation>muss ein Objekt sein, keine Liste</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
</context>
<context>
    <name>Formats::JsonResume</name>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>it has none of the parts of a JSON Resume, such as &apos;basics&apos; or &apos;work&apos;</source>
        <translation>sie hat keinen der Teile eines JSON Resume, etwa „basics“ oder „work“</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>muss %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>ist kein Datum: Daten haben die Form YYYY, YYYY-MM oder YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
</context>
<context>
    <name>Formats::Lexicon</name>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
</context>
<context>
    <name>Formats::LinkedIn</name>
    <message>
        <source>it has more than %1 rows</source>
        <translation>sie hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>it has none of the columns that LinkedIn&apos;s files have, such as &apos;%1&apos; and &apos;%2&apos;</source>
        <translation>sie hat keine der Spalten, die LinkedIn-Dateien haben, etwa „%1“ und „%2“</translation>
    </message>
    <message>
        <source>files that no work history is in</source>
        <translation>Dateien, die keinen Werdegang enthalten</translation>
    </message>
    <message>
        <source>there is more than one profile</source>
        <translation>es gibt mehr als ein Profil</translation>
    </message>
    <message>
        <source>a work history has no place for &apos;%1&apos;</source>
        <translation>im Werdegang gibt es keinen Platz für „%1“</translation>
    </message>
    <message>
        <source>it has no &apos;%1&apos;</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>it has more fields than there are columns; is a comma not in quotation marks?</source>
        <translation>sie hat mehr Felder, als es Spalten gibt; steht ein Komma nicht in Anführungszeichen?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like &apos;May 2019&apos; or &apos;2019&apos;; the rest of the row is kept</source>
        <translation>„%1“ ist kein Datum wie „May 2019“ oder „2019“; der Rest der Zeile wird übernommen</translation>
    </message>
    <message>
        <source>it stands there twice and is kept once</source>
        <translation>doppelt vorhanden; wird einmal übernommen</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
</context>
<context>
    <name>Formats::ObjectReader</name>
    <message>
        <source>must be %1, not %2</source>
        <translation>muss %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>enthält ein halbes Surrogatpaar, also kein Zeichen</translation>
    </message>
    <message>
        <source>holds the control character U+%1</source>
        <translation>enthält das Steuerzeichen U+%1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;</source>
        <translation>unbekannter Schlüssel „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: ids are lower-case words joined by hyphens, of %2 characters at most</source>
        <translation>„%1“ ist keine ID: IDs sind kleingeschriebene Wörter mit Bindestrichen, höchstens %2 Zeichen lang</translation>
    </message>
    <message>
        <source>must be a whole number from 1</source>
        <translation>muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>es sind mehr als %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>Formats::Pdf</name>
    <message>
        <source>this PDF is broken or cut off; try to copy it or to export it again</source>
        <translation>dieses PDF ist beschädigt oder unvollständig; kopieren oder exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>this PDF has a password; save a copy without one, and import that</source>
        <translation>dieses PDF ist mit einem Passwort geschützt; speichern Sie eine Kopie ohne Passwort, und importieren Sie diese</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>es hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>there is no text in this PDF, only pictures of it; make it searchable with a text recognition (OCR), or import the document that it was made from</source>
        <translation>dieses PDF enthält keinen Text, nur Bilder davon; machen Sie es mit einer Texterkennung (OCR) durchsuchbar, oder importieren Sie das Dokument, aus dem es entstanden ist</translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>Seite %L1</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>eine Seitenzahl</translation>
    </message>
    <message>
        <source>it stands on every page</source>
        <translation>steht auf jeder Seite</translation>
    </message>
    <message>
        <source>the program that reads PDFs, starwright-pdftext, does not start; install again</source>
        <translation>das Programm, das PDFs liest, starwright-pdftext, startet nicht; installieren Sie Starwright neu</translation>
    </message>
    <message>
        <source>this PDF takes too long to read; export it again, or import another format</source>
        <translation>das Lesen dieses PDFs dauert zu lange; exportieren Sie es noch einmal, oder importieren Sie ein anderes Format</translation>
    </message>
    <message>
        <source>this PDF cannot be read; export it again, or import another format</source>
        <translation>dieses PDF ist nicht lesbar; exportieren Sie es noch einmal, oder importieren Sie ein anderes Format</translation>
    </message>
</context>
<context>
    <name>Formats::Protection</name>
    <message>
        <source>the file is damaged or cut short, and nothing of it was used; take another copy of it</source>
        <translation>die Datei ist beschädigt oder abgeschnitten, und nichts daraus wurde verwendet; nehmen Sie eine andere Kopie davon</translation>
    </message>
    <message>
        <source>the passphrase is another one; nobody can read the file without the right one</source>
        <translation>die Passphrase stimmt nicht; ohne die richtige kann niemand die Datei lesen</translation>
    </message>
    <message>
        <source>a newer Starwright protected this file. Install the newer Starwright, and restore it there</source>
        <translation>ein neueres Starwright hat diese Datei geschützt. Installieren Sie das neuere Starwright, und stellen Sie sie dort wieder her</translation>
    </message>
    <message>
        <source>it asks for more work than Starwright ever does for a passphrase, so somebody else made it</source>
        <translation>sie verlangt mehr Rechenaufwand, als Starwright je für eine Passphrase aufwendet, stammt also nicht von Starwright</translation>
    </message>
    <message>
        <source>there is too little memory for the passphrase; close other programs and try again</source>
        <translation>für die Passphrase ist zu wenig Arbeitsspeicher frei; schließen Sie andere Programme, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the part of Starwright that protects files, starwright-sodium, is missing; install again</source>
        <translation>der Teil von Starwright, der Dateien schützt (starwright-sodium), fehlt; installieren Sie Starwright neu</translation>
    </message>
    <message>
        <source>cannot protect</source>
        <translation>Fehler beim Schützen von</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>Fehler beim Lesen von</translation>
    </message>
    <message>
        <source>it is protected with a passphrase, which has to be given (--passphrase-file FILE)</source>
        <translation>sie ist mit einer Passphrase geschützt, die angegeben werden muss (--passphrase-file DATEI)</translation>
    </message>
</context>
<context>
    <name>Formats::ReadHistory</name>
    <message>
        <source>it has more than %1 lines</source>
        <translation>sie hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>this is %1; save it as PDF, DOCX, Markdown or text</source>
        <translation>das ist %1; speichern Sie es als PDF, DOCX, Markdown oder Text</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>sie ist größer als %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>its history has more than %1 lines</source>
        <translation>der Werdegang darin hat mehr als %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>Formats::Zip</name>
    <message>
        <source>the archive holds more than %1 files and folders</source>
        <translation>das Archiv enthält mehr als %1 Dateien und Ordner</translation>
    </message>
    <message>
        <source>the archive is encrypted; unpack it with its password, and import what is in it</source>
        <translation>das Archiv ist verschlüsselt; entpacken Sie es mit seinem Passwort, und importieren Sie den Inhalt</translation>
    </message>
    <message>
        <source>the archive is broken or cut off; try to copy or download it again</source>
        <translation>das Archiv ist beschädigt oder unvollständig; kopieren Sie es noch einmal, oder laden Sie es erneut herunter</translation>
    </message>
    <message>
        <source>unpacked, it is larger than %1 MB</source>
        <translation>entpackt ist es größer als %1 MB</translation>
    </message>
    <message>
        <source>the part of Starwright that reads archives, starwright-zip, is missing; install again</source>
        <translation>der Teil von Starwright, der Archive liest, starwright-zip, fehlt; installieren Sie Starwright neu</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>es ist auf eine hier unbekannte Art gepackt</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>sie ist größer als %1 MB</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Each term below is a number from 0 (does not press) to 1. The priority is their weighted mean: every term times its weight, added up, divided by the sum of the weights. From %1 on a question is high, from %2 on medium. A term with the weight 0 does not count. A priority that you set by hand stands above the formula.</source>
        <translation>Jeder Term unten ist eine Zahl von 0 (nicht dringend) bis 1. Die Priorität ist ihr gewichtetes Mittel: jeder Term mal sein Gewicht, zusammengezählt und durch die Summe der Gewichte geteilt. Ab %1 ist die Priorität einer Frage hoch, ab %2 mittel. Ein Term mit dem Gewicht 0 zählt nicht. Eine Priorität, die Sie von Hand setzen, geht der Formel vor.</translation>
    </message>
    <message>
        <source>Primary questions press most, extra ones least.</source>
        <translation>Kernfragen sind am dringendsten, Zusatzfragen am wenigsten.</translation>
    </message>
    <message>
        <source>How many of the stages that you have planned ask the question.</source>
        <translation>In wie vielen Ihrer geplanten Phasen die Frage gestellt wird.</translation>
    </message>
    <message>
        <source>How close the next stage is that asks it.</source>
        <translation>Wie nah die nächste Phase ist, in der sie gestellt wird.</translation>
    </message>
    <message>
        <source>How little your history has to answer it with.</source>
        <translation>Wie wenig Ihr Werdegang dafür hergibt.</translation>
    </message>
    <message>
        <source>How much your answer still lacks: parts, a number in the result, the mark as ready.</source>
        <translation>Was Ihrer Antwort noch fehlt: Teile, eine Zahl im Ergebnis, die Markierung als fertig.</translation>
    </message>
    <message>
        <source>Whether it touches what interviewers take as a warning.</source>
        <translation>Ob sie berührt, was Interviewer als Warnung verstehen.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>What hiring managers screen for</source>
        <translation>Worauf Hiring Manager achten</translation>
    </message>
    <message>
        <source>Red flags to avoid</source>
        <translation>Warnsignale, die Sie vermeiden sollten</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Vorstellungsgespräche als %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln Phase</numerusform>
            <numerusform>%Ln Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>version %L1 of the guide</source>
        <translation>Version %L1 des Leitfadens</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Phasen, der Reihe nach</translation>
    </message>
    <message>
        <source>Which question belongs to which stage is our own estimate; companies differ.</source>
        <translation>Welche Frage zu welcher Phase gehört, ist unsere eigene Einschätzung; jedes Unternehmen hält es anders.</translation>
    </message>
    <message>
        <source>Common formats</source>
        <translation>Übliche Formate</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>Diesen Leitfaden gibt es bisher nur auf Englisch.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>%Ln neue Zeile</numerusform>
            <numerusform>%Ln neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Zur Person</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Work</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>New voluntary work</source>
        <translation>Neues Ehrenamt</translation>
    </message>
    <message>
        <source>Add voluntary work</source>
        <translation>Ehrenamt hinzufügen</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>New degree</source>
        <translation>Neuer Abschluss</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>Abschluss hinzufügen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>Neue Kenntnis</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Kenntnis hinzufügen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>Neue Auszeichnung</translation>
    </message>
    <message>
        <source>Add an award</source>
        <translation>Auszeichnung hinzufügen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Neue Veröffentlichung</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Veröffentlichung hinzufügen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>Neue Sprache</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>New interest</source>
        <translation>Neues Interesse</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>Interesse hinzufügen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>Neue Referenz</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Bildungseinrichtung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Verliehen von</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Sprachniveau</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>Erfolg hinzufügen</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>What did you do, and what came of it? Numbers help.</source>
        <translation>Was haben Sie getan, und was kam dabei heraus? Zahlen helfen.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>&apos;%1&apos; in the guide &apos;%2&apos;</source>
        <translation>„%1“ im Leitfaden „%2“</translation>
    </message>
    <message>
        <source>A line of the history is pinned on one side and dismissed on the other for %1: it is pinned.</source>
        <translation>Eine Zeile des Werdegangs ist für %1 auf der einen Seite angeheftet und auf der anderen verworfen: Sie ist angeheftet.</translation>
    </message>
    <message>
        <source>The level of %1 is not the same on both sides: the higher counts.</source>
        <translation>Die Priorität von %1 ist auf beiden Seiten verschieden: die höhere gilt.</translation>
    </message>
    <message>
        <source>preference &apos;%1&apos;</source>
        <translation>Einstellung „%1“</translation>
    </message>
    <message>
        <source>The answer to &apos;%1&apos; in the guide &apos;%2&apos; was written on both sides: the newer, of %3, counts; the one of %4 is among its versions.</source>
        <translation>Die Antwort auf „%1“ im Leitfaden „%2“ wurde auf beiden Seiten geschrieben: Die neuere vom %3 gilt; die vom %4 ist unter ihren Versionen.</translation>
    </message>
    <message>
        <source>work history, %1</source>
        <translation>Werdegang, %1</translation>
    </message>
    <message>
        <source>work history</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>interview at &apos;%1&apos;</source>
        <translation>Vorstellungsgespräch bei „%1“</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Version %1 of the guide &apos;%2&apos; is not the same on both sides: the one that says more counts.</source>
        <translation>Version %1 des Leitfadens „%2“ ist auf beiden Seiten verschieden: Die ausführlichere gilt.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; counts, since it says more; the other side has &apos;%3&apos;.</source>
        <translation>%1: „%2“ gilt, weil es mehr sagt; auf der anderen Seite steht „%3“.</translation>
    </message>
</context>
<context>
    <name>Models::Autosave</name>
    <message>
        <source>cannot save</source>
        <translation>Fehler beim Speichern</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>der Antworten</translation>
    </message>
    <message>
        <source>the save was given up before it was done</source>
        <translation>das Speichern wurde abgebrochen, bevor es fertig war</translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message>
        <source>high priority</source>
        <translation>hohe Priorität</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>mittlere Priorität</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>niedrige Priorität</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln questions answered</source>
        <translation>
            <numerusform>%L1 von %Ln Frage beantwortet</numerusform>
            <numerusform>%L1 von %Ln Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %L2 of %Ln pointers covered</source>
        <translation>
            <numerusform>%1, %L2 von %Ln Hinweis berücksichtigt</numerusform>
            <numerusform>%1, %L2 von %Ln Hinweisen berücksichtigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CoverageModel</name>
    <message>
        <source>%1
answers: %2</source>
        <translation>%1
passt zu: %2</translation>
    </message>
    <message>
        <source>%1
does not answer: %2</source>
        <translation>%1
passt nicht zu: %2</translation>
    </message>
    <message>
        <source>%1
Nothing in your history yet.</source>
        <translation>%1
Noch nichts in Ihrem Werdegang.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %Ln questions</source>
        <translation>
            <numerusform>Passt zu %Ln Frage</numerusform>
            <numerusform>Passt zu %Ln Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HistoryModel</name>
    <message>
        <source>Edit “%1” of “%2”</source>
        <translation>„%1“ von „%2“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Edit a line of “%1”</source>
        <translation>Zeile von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove a line of “%1”</source>
        <translation>Zeile von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move a line of “%1”</source>
        <translation>Zeile von „%1“ verschieben</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Zur Person</translation>
    </message>
</context>
<context>
    <name>Models::LeftOutModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, taken in</source>
        <translation>%1, hinzugefügt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Models::YourData</name>
    <message>
        <source>Backed up, and read again to be sure.</source>
        <translation>Gesichert und zur Kontrolle noch einmal gelesen.</translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>Ein Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The interviews</source>
        <translation>Die Gespräche</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>weiter unten</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a line of your history to answer with.</source>
        <translation>Für %1 von %2 Fragen gibt es eine passende Zeile in Ihrem Werdegang.</translation>
    </message>
    <message>
        <source>The best line for the question</source>
        <translation>Die beste Zeile für die Frage</translation>
    </message>
    <message>
        <source>Another line that answers it</source>
        <translation>Eine weitere passende Zeile</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>Die Geschichten</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Vorbereitungsmappe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>cannot make a pack</source>
        <translation>Fehler beim Erstellen der Mappe</translation>
    </message>
    <message>
        <source>no question fits the stages and categories chosen; choose more of them</source>
        <translation>zu den gewählten Phasen und Kategorien passt keine Frage; wählen Sie mehr davon</translation>
    </message>
    <message>
        <source>Prep pack: %1</source>
        <translation>Vorbereitungsmappe: %1</translation>
    </message>
    <message>
        <source>Prep pack: %1 at %2</source>
        <translation>Vorbereitungsmappe: %1 bei %2</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>auch für %1</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>von Ihnen angeheftet</translation>
    </message>
    <message>
        <source>Nothing in your history answers this yet.</source>
        <translation>Noch passt nichts in Ihrem Werdegang dazu.</translation>
    </message>
    <message>
        <source>From your history</source>
        <translation>Aus Ihrem Werdegang</translation>
    </message>
    <message>
        <source>%1 in draft</source>
        <translation>%1 im Entwurf</translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>%1 zu schreiben</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>%1 of speech in all</source>
        <translation>insgesamt %1 Sprechzeit</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Vorbereitet von</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt am</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Vorstellungsgespräche als %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Phasen, der Reihe nach</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>What they screen for</source>
        <translation>Worauf geachtet wird</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnsignale</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>die Seiten ließen sich nicht zeichnen</translation>
    </message>
    <message>
        <source>the part of Starwright that writes PDFs, starwright-pdf, is missing; install again</source>
        <translation>der Teil von Starwright, der PDFs schreibt, starwright-pdf, fehlt; installieren Sie Starwright neu</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>den Ordner %1 gibt es nicht; legen Sie ihn an, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another place</source>
        <translation>%1 ist kein Ordner; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>ein Ordner heißt schon so; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>das ist ein Gerät, keine Datei; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>im Ordner %1 darf nicht geschrieben werden; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>Fehler beim Schreiben in</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>%1 Sprechzeit</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Warum danach gefragt wird</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Mögliche Nachfragen</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>A good answer, step by step</source>
        <translation>Eine gute Antwort, Schritt für Schritt</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>zu schreiben</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>No answer yet. A start from your history; whatever has a box is still open.</source>
        <translation>Noch keine Antwort. Ein Anfang aus Ihrem Werdegang; was ein Kästchen hat, ist noch offen.</translation>
    </message>
    <message>
        <source>Prepare first</source>
        <translation>Zuerst vorbereiten</translation>
    </message>
    <message>
        <source>Stories to tell</source>
        <translation>Geschichten zum Erzählen</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>gedruckt am %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>; und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing in your history answers these questions yet.</source>
        <translation>Noch passt nichts in Ihrem Werdegang zu diesen Fragen.</translation>
    </message>
    <message>
        <source>Your history is in a language that matching does not know yet.</source>
        <translation>Ihr Werdegang ist in einer Sprache, die der Abgleich noch nicht beherrscht.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Was Sie fragen möchten</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %L1 days</source>
        <translation>in %L1 Tagen</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 fertig</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>draft without %1</source>
        <translation>Entwurf ohne %1</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>Ergebnis noch ohne Zahl</translation>
    </message>
    <message numerus="yes">
        <source>draft, %L1 of %Ln pointer(s) covered</source>
        <translation>
            <numerusform>Entwurf, %L1 von %Ln Hinweis berücksichtigt</numerusform>
            <numerusform>Entwurf, %L1 von %Ln Hinweisen berücksichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not marked as ready</source>
        <translation>Entwurf, nicht als fertig markiert</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>red flag: told in generalities, without any figure</source>
        <translation>Warnsignal: allgemein gehalten, ohne jede Zahl</translation>
    </message>
    <message>
        <source>red flag: the Action says “we” %L1 times and “I” %L2 times</source>
        <translation>Warnsignal: In der Handlung steht %L1-mal „we“ und %L2-mal „I“</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>primary question</source>
        <translation>Kernfrage</translation>
    </message>
    <message>
        <source>practice question</source>
        <translation>Übungsfrage</translation>
    </message>
    <message>
        <source>extra question</source>
        <translation>Zusatzfrage</translation>
    </message>
    <message>
        <source>asked in none of your coming stages</source>
        <translation>kommt in keiner Ihrer anstehenden Phasen vor</translation>
    </message>
    <message>
        <source>asked in your coming stage</source>
        <translation>kommt in Ihrer anstehenden Phase vor</translation>
    </message>
    <message numerus="yes">
        <source>asked in %L1 of your %Ln coming stage(s)</source>
        <translation>
            <numerusform>kommt in %L1 Ihrer %Ln anstehenden Phase vor</numerusform>
            <numerusform>kommt in %L1 Ihrer %Ln anstehenden Phasen vor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1, als Nächstes am %2</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>kommt heute dran</translation>
    </message>
    <message numerus="yes">
        <source>asked in %Ln day(s)</source>
        <translation>
            <numerusform>kommt in %Ln Tag dran</numerusform>
            <numerusform>kommt in %Ln Tagen dran</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in your history matches</source>
        <translation>nichts in Ihrem Werdegang passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pinned by you</source>
        <translation>
            <numerusform>%Ln von Ihnen angeheftete Zeile</numerusform>
            <numerusform>%Ln von Ihnen angeheftete Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strong line(s) in your history</source>
        <translation>
            <numerusform>%Ln starke Zeile in Ihrem Werdegang</numerusform>
            <numerusform>%Ln starke Zeilen in Ihrem Werdegang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln weak line(s) in your history</source>
        <translation>
            <numerusform>nur %Ln schwache Zeile in Ihrem Werdegang</numerusform>
            <numerusform>nur %Ln schwache Zeilen in Ihrem Werdegang</numerusform>
        </translation>
    </message>
    <message>
        <source>you set it to high</source>
        <translation>von Ihnen auf hoch gesetzt</translation>
    </message>
    <message>
        <source>you set it to medium</source>
        <translation>von Ihnen auf mittel gesetzt</translation>
    </message>
    <message>
        <source>you set it to low</source>
        <translation>von Ihnen auf niedrig gesetzt</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%L1 ready</source>
        <translation>%L1 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 empty</source>
        <translation>%L1 leer</translation>
    </message>
</context>
<context>
    <name>Scaffold</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where did you use %1, and for what?</source>
        <translation>Wo haben Sie %1 eingesetzt, und wofür?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war das?</translation>
    </message>
    <message>
        <source>What was going on, and how many people or systems did it concern?</source>
        <translation>Was war los, und wie viele Menschen oder Systeme betraf es?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What did you measure before and after?</source>
        <translation>Was haben Sie vorher und nachher gemessen?</translation>
    </message>
    <message>
        <source>What was it before, and how was it measured?</source>
        <translation>Wie war es vorher, und wie wurde gemessen?</translation>
    </message>
    <message>
        <source>What is different today because of it?</source>
        <translation>Was ist heute deswegen anders?</translation>
    </message>
    <message>
        <source>What was asked of you, and what was yours to decide?</source>
        <translation>Was wurde von Ihnen verlangt, und was konnten Sie selbst entscheiden?</translation>
    </message>
    <message>
        <source>What did you do yourself, step by step, and why?</source>
        <translation>Was haben Sie selbst getan, Schritt für Schritt, und warum?</translation>
    </message>
</context>
<context>
    <name>Storage::Backups</name>
    <message>
        <source>cannot make a backup of</source>
        <translation>Fehler beim Sichern von</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>der Ordner %1 konnte nicht angelegt werden; erlauben Sie das Schreiben dort, wo er entstehen soll</translation>
    </message>
    <message>
        <source>%1; allow writing in %2</source>
        <translation>%1; erlauben Sie das Schreiben in %2</translation>
    </message>
    <message>
        <source>what was written is not what was to be written</source>
        <translation>was geschrieben wurde, ist nicht, was geschrieben werden sollte</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>die Sicherung konnte ihren Namen nicht erhalten</translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message>
        <source>cannot look into</source>
        <translation>Fehler beim Ansehen von</translation>
    </message>
    <message>
        <source>it could not be copied; make room on the disk, and allow writing in its folder</source>
        <translation>die Sicherung ließ sich nicht kopieren; schaffen Sie Platz auf dem Datenträger, und erlauben Sie das Schreiben in ihrem Ordner</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>Fehler beim Öffnen von</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>Fehler beim Schreiben in</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>Fehler beim Lesen von</translation>
    </message>
    <message>
        <source>a write was interrupted, and undoing it failed (%1). Allow writing to the file and its folder, or copy it to another folder together with %2</source>
        <translation>ein Schreibvorgang wurde unterbrochen und ließ sich nicht rückgängig machen (%1). Erlauben Sie das Schreiben in der Datei und ihrem Ordner, oder kopieren Sie sie zusammen mit %2 in einen anderen Ordner</translation>
    </message>
    <message>
        <source>found damage in</source>
        <translation>Schaden gefunden in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>%Ln Zeile in %1 verweist auf etwas, das fehlt</numerusform>
            <numerusform>%Ln Zeilen in %1 verweisen auf etwas, das fehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>its tables are not those of version %1</source>
        <translation>ihre Tabellen sind nicht die der Version %1</translation>
    </message>
    <message>
        <source>SQLite says: %1; put a copy from a backup in its place</source>
        <translation>SQLite meldet: %1; ersetzen Sie die Datei durch eine Kopie aus einer Sicherung</translation>
    </message>
    <message>
        <source>the trigger “%1”</source>
        <translation>der Trigger „%1“</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>die Sicht „%1“</translation>
    </message>
    <message>
        <source>the index “%1”</source>
        <translation>der Index „%1“</translation>
    </message>
    <message>
        <source>the virtual table “%1”</source>
        <translation>die virtuelle Tabelle „%1“</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>die Tabelle „%1“</translation>
    </message>
    <message>
        <source>%1; it was left as it is, and nothing in it was run. Choose another file, or put a copy from a backup in its place</source>
        <translation>%1; die Datei bleibt unverändert, und nichts darin wurde ausgeführt. Wählen Sie eine andere Datei, oder ersetzen Sie sie durch eine Kopie aus einer Sicherung</translation>
    </message>
    <message>
        <source>%1 has a generated column “%2”, which Starwright does not make</source>
        <translation>%1 hat eine generierte Spalte „%2“, die nicht von Starwright stammt</translation>
    </message>
    <message>
        <source>%1 is not as Starwright makes it</source>
        <translation>%1 ist nicht so, wie Starwright es anlegt</translation>
    </message>
    <message>
        <source>%1 is in it, which Starwright does not make</source>
        <translation>%1 ist darin und stammt nicht von Starwright</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>die Datei ist unvollständig</translation>
    </message>
    <message>
        <source>what it holds is not what was written; put a copy from a backup in its place</source>
        <translation>der Inhalt ist nicht der, der geschrieben wurde; ersetzen Sie die Datei durch eine Kopie aus einer Sicherung</translation>
    </message>
    <message>
        <source>the earlier versions of the answer to %1 (%2), of %3 to %4, cannot be read; put a copy from a backup in its place</source>
        <translation>die früheren Versionen der Antwort auf %1 (%2) vom %3 bis zum %4 sind nicht lesbar; ersetzen Sie die Datei durch eine Kopie aus einer Sicherung</translation>
    </message>
</context>
<context>
    <name>Storage::DataFile</name>
    <message>
        <source>cannot open</source>
        <translation>Fehler beim Öffnen von</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>Fehler beim Anlegen von</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder, or choose another</source>
        <translation>%1; erlauben Sie das Schreiben in ihrem Ordner, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>this is no data file of Starwright (nor any SQLite file); it was left as it is. Choose another file</source>
        <translation>das ist keine Datendatei von Starwright (und überhaupt keine SQLite-Datei); sie bleibt unverändert. Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>this SQLite file belongs to another program; it was left as it is. Choose another file</source>
        <translation>diese SQLite-Datei gehört zu einem anderen Programm; sie bleibt unverändert. Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this file (format %1; this one knows up to %2); it was left as it is. Install the newer Starwright, or choose another file</source>
        <translation>ein neueres Starwright hat diese Datei geschrieben (Format %1; dieses kennt höchstens %2); sie bleibt unverändert. Installieren Sie das neuere Starwright, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>the file is damaged (format %1); put a copy from a backup in its place</source>
        <translation>die Datei ist beschädigt (Format %1); ersetzen Sie sie durch eine Kopie aus einer Sicherung</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another file</source>
        <translation>den Ordner %1 gibt es nicht; legen Sie ihn an, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>der Ordner %1 konnte nicht angelegt werden; erlauben Sie das Schreiben dort, wo er entstehen soll</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>das ist ein Ordner; geben Sie eine Datei darin an</translation>
    </message>
    <message>
        <source>this is a device or a pipe; name a file</source>
        <translation>das ist ein Gerät oder eine Pipe; geben Sie eine Datei an</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no answers; it was left as it is. Put a copy from a backup in its place, or move it away to start anew</source>
        <translation>die Datei ist leer, enthält also keine Antworten; sie bleibt unverändert. Ersetzen Sie sie durch eine Kopie aus einer Sicherung, oder verschieben Sie sie, um neu zu beginnen</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1; erlauben Sie das Lesen</translation>
    </message>
    <message>
        <source>the file is cut short (%1 of %2 bytes); put a copy from a backup in its place</source>
        <translation>die Datei ist unvollständig (%1 von %2 Byte); ersetzen Sie sie durch eine Kopie aus einer Sicherung</translation>
    </message>
    <message>
        <source>%1; look at the disk, or choose another place</source>
        <translation>%1; prüfen Sie den Datenträger, oder wählen Sie einen anderen Ort</translation>
    </message>
</context>
<context>
    <name>Storage::Database</name>
    <message>
        <source>it was opened for reading only</source>
        <translation>sie wurde nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>Fehler beim Öffnen von</translation>
    </message>
    <message>
        <source>it has to be brought up to date first, and cannot be written: %1</source>
        <translation>sie muss zuerst aktualisiert werden und ist nicht beschreibbar: %1</translation>
    </message>
</context>
<context>
    <name>Storage::FileLock</name>
    <message>
        <source>the lock %1 cannot be written; allow writing in its folder</source>
        <translation>die Sperrdatei %1 kann nicht geschrieben werden; erlauben Sie das Schreiben in ihrem Ordner</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first</source>
        <translation>ein anderes Starwright hat sie geöffnet (Prozess %1 auf %2); schließen Sie dieses zuerst</translation>
    </message>
    <message>
        <source>another Starwright has it open; close that one first</source>
        <translation>ein anderes Starwright hat sie geöffnet; schließen Sie dieses zuerst</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>Fehler beim Schreiben in</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first. If there is none any more, remove %3</source>
        <translation>ein anderes Starwright hat sie geöffnet (Prozess %1 auf %2); schließen Sie zuerst jenes. Gibt es keines mehr, entfernen Sie %3</translation>
    </message>
</context>
<context>
    <name>Storage::Restore</name>
    <message>
        <source>cannot restore</source>
        <translation>Fehler beim Wiederherstellen aus</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder</source>
        <translation>%1; erlauben Sie das Schreiben in ihrem Ordner</translation>
    </message>
    <message>
        <source>%1; make room on the disk</source>
        <translation>%1; schaffen Sie Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>the present state is backed up first, and that failed: %1; nothing was changed</source>
        <translation>zuerst wird der jetzige Stand gesichert, und das ist fehlgeschlagen: %1; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>cannot rename</source>
        <translation>Fehler beim Umbenennen von</translation>
    </message>
    <message>
        <source>to %1; allow writing in its folder</source>
        <translation>der neue Name wäre %1; erlauben Sie das Schreiben in ihrem Ordner</translation>
    </message>
    <message>
        <source>cannot erase</source>
        <translation>Fehler beim Löschen von</translation>
    </message>
    <message>
        <source>allow writing in the folder, then try again</source>
        <translation>erlauben Sie das Schreiben im Ordner, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1; erlauben Sie, sie zu lesen</translation>
    </message>
    <message>
        <source>%1; restore another one</source>
        <translation>%1; stellen Sie eine andere wieder her</translation>
    </message>
</context>
<context>
    <name>Storage::Sqlite</name>
    <message>
        <source>another program is writing to the file; close it, then try again</source>
        <translation>ein anderes Programm schreibt gerade in die Datei; schließen Sie es, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the file or its folder is read-only; allow writing to both</source>
        <translation>die Datei oder ihr Ordner ist schreibgeschützt; erlauben Sie das Schreiben in beiden</translation>
    </message>
    <message>
        <source>the disk reports an error (%1); look at the disk, and copy the file elsewhere</source>
        <translation>der Datenträger meldet einen Fehler (%1); prüfen Sie ihn, und kopieren Sie die Datei an einen anderen Ort</translation>
    </message>
    <message>
        <source>a text in it is larger than any that Starwright writes; choose another file</source>
        <translation>ein Text darin ist größer als alles, was Starwright schreibt; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>the file is damaged or cut short; put a copy from a backup in its place</source>
        <translation>die Datei ist beschädigt oder unvollständig; ersetzen Sie sie durch eine Kopie aus einer Sicherung</translation>
    </message>
    <message>
        <source>the disk is full; make room, then try again</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the file, or the journal beside it, cannot be opened; allow reading and writing in its folder</source>
        <translation>die Datei oder das Journal daneben lässt sich nicht öffnen; erlauben Sie das Lesen und Schreiben in ihrem Ordner</translation>
    </message>
    <message>
        <source>this is no SQLite file; choose another file</source>
        <translation>das ist keine SQLite-Datei; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>another program has moved it, or put another file in its place; open it again</source>
        <translation>ein anderes Programm hat sie verschoben oder eine andere Datei an ihre Stelle gesetzt; öffnen Sie sie erneut</translation>
    </message>
    <message>
        <source>the folder it is in does not lock files, as some network folders do not; wait until the network is back, or copy the file to a folder of this computer and open it there</source>
        <translation>der Ordner, in dem sie liegt, sperrt keine Dateien, wie es bei manchen Netzwerkordnern der Fall ist; warten Sie, bis das Netzwerk wieder da ist, oder kopieren Sie die Datei in einen Ordner auf diesem Rechner, und öffnen Sie sie dort</translation>
    </message>
</context>
<context>
    <name>Storage::Worker</name>
    <message>
        <source>cannot write</source>
        <translation>Fehler beim Schreiben in</translation>
    </message>
    <message>
        <source>another program has put a file in its place that cannot be opened (%1). What was saved before is in %2. Move that file away, and what you have written is saved again</source>
        <translation>ein anderes Programm hat an ihre Stelle eine Datei gesetzt, die sich nicht öffnen lässt (%1). Was zuvor gespeichert war, liegt in %2. Verschieben Sie jene Datei an einen anderen Ort; dann wird das, was Sie geschrieben haben, wieder gespeichert</translation>
    </message>
</context>
<context>
    <name>TextSpool</name>
    <message>
        <source>cannot read</source>
        <translation>Fehler beim Lesen von</translation>
    </message>
    <message>
        <source>the temporary file with your answers</source>
        <translation>der temporären Datei mit Ihren Antworten</translation>
    </message>
    <message>
        <source>the disk does not give it back. The data file has them as well: close the window and open it again</source>
        <translation>der Datenträger gibt sie nicht zurück. Die Datendatei hat sie auch: Schließen Sie das Fenster und öffnen Sie es wieder</translation>
    </message>
</context>
<context>
    <name>Widgets::Announcements</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Nicht gespeichert, neuer Versuch: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can go back.</source>
        <translation>Der jetzige Stand wird zuerst gesichert, damit Sie zurückkehren können.</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself every half an hour in which you wrote something.</source>
        <translation>Es gibt noch keine. Eine Sicherung entsteht von selbst nach jeder halben Stunde, in der Sie etwas geschrieben haben.</translation>
    </message>
    <message>
        <source>Made by itself every half an hour in which you wrote something. Of the last two days all are kept, then one a day for 12 days, one a week for 10 weeks, and one a month for 9 months.</source>
        <translation>Eine Sicherung entsteht von selbst nach jeder halben Stunde, in der Sie etwas geschrieben haben. Aus den letzten zwei Tagen bleiben alle erhalten, danach 12 Tage lang eine pro Tag, 10 Wochen lang eine pro Woche und 9 Monate lang eine pro Monat.</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message>
        <source>The backup of %1</source>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>All of it is the same as now.</source>
        <translation>Alles darin ist wie jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from now. What is the same is not shown.</source>
        <translation>
            <numerusform>%Ln Unterschied zu jetzt. Was gleich ist, wird nicht gezeigt.</numerusform>
            <numerusform>%Ln Unterschiede zu jetzt. Was gleich ist, wird nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Vorstellungsgespräche</translation>
    </message>
    <message>
        <source>Priorities set by hand</source>
        <translation>Von Hand gesetzte Prioritäten</translation>
    </message>
    <message>
        <source>Pinned and dismissed lines</source>
        <translation>Angeheftete und verworfene Zeilen</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Importierte Leitfäden</translation>
    </message>
    <message>
        <source>Choices for the pack and weights</source>
        <translation>Gewichte und Auswahl für die Mappe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pointer(s) covered</source>
        <translation>
            <numerusform>%Ln Hinweis berücksichtigt</numerusform>
            <numerusform>%Ln Hinweise berücksichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueDelegate</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::CataloguePanel</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>In welchen Phasen eine Frage gestellt wird, ist unsere eigene Einschätzung.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>About these interviews: stages, formats, what is screened for</source>
        <translation>Über diese Gespräche: Phasen, Formate, worauf geachtet wird</translation>
    </message>
    <message>
        <source>About these interviews</source>
        <translation>Über diese Gespräche</translation>
    </message>
    <message>
        <source>Start: what to do next</source>
        <translation>Start: was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueView</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No question fits. Clear the filters to see them all.</source>
        <translation>Keine Frage passt. Setzen Sie die Filter zurück, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chip</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>Filtern nach: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Widgets::CodeBlockPicker</name>
    <message>
        <source>Insert a code block</source>
        <translation>Codeblock einfügen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message>
        <source>Import your history…</source>
        <translation>Werdegang importieren…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Questions, and the lines of your history that answer them</source>
        <translation>Fragen und die Zeilen Ihres Werdegangs, die zu ihnen passen</translation>
    </message>
    <message>
        <source>With your work history here, this page shows which of your achievements answer which questions, and where you have nothing to tell yet.</source>
        <translation>Sobald Ihr Werdegang hier ist, zeigt diese Seite, welche Ihrer Erfolge zu welchen Fragen passen und wo Sie noch nichts zu erzählen haben.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far.</source>
        <translation>Ihr Werdegang scheint nicht auf Englisch zu sein, und bisher beherrscht der Abgleich nur Englisch.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Ihr Werdegang wird durchsucht…</translation>
    </message>
    <message>
        <source>Every question has something in your history.</source>
        <translation>Zu jeder Frage findet sich etwas in Ihrem Werdegang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without anything in your history.</source>
        <translation>
            <numerusform>Zu %Ln Frage findet sich nichts in Ihrem Werdegang.</numerusform>
            <numerusform>Zu %Ln Fragen findet sich nichts in Ihrem Werdegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines told for more than one question.</source>
        <translation>
            <numerusform>%Ln Zeile passt zu mehr als einer Frage.</numerusform>
            <numerusform>%Ln Zeilen passen zu mehr als einer Frage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::DataPage</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What Starwright never does</source>
        <translation>Was Starwright niemals tut</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Sicherungen in</translation>
    </message>
    <message>
        <source>Restored as of %1</source>
        <translation>Stand vom %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>All that you write is in one file on this machine. Neither it nor its backups are encrypted: whoever can read this disk can read them, unless your system encrypts it, which is what we recommend. An export can be protected with a passphrase, a printed pack cannot.</source>
        <translation>Alles, was Sie schreiben, liegt in einer Datei auf diesem Rechner. Weder sie noch ihre Sicherungen sind verschlüsselt: Wer diesen Datenträger lesen kann, kann auch sie lesen, es sei denn, Ihr System verschlüsselt ihn, was wir empfehlen. Ein Export lässt sich mit einer Passphrase schützen, eine gedruckte Mappe nicht.</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Importierte Leitfäden</translation>
    </message>
    <message>
        <source>Removed the guide: %1. Your answers to it stay.</source>
        <translation>Leitfaden entfernt: %1. Ihre Antworten darauf bleiben.</translation>
    </message>
</context>
<context>
    <name>Widgets::DateFields</name>
    <message>
        <source>A year, a month or a day: 2021, 2021-04 or 2021-04-30</source>
        <translation>Ein Jahr, ein Monat oder ein Tag: 2021, 2021-04 oder 2021-04-30</translation>
    </message>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>“%1” is not kept: write 2021, 2021-04 or 2021-04-30</source>
        <translation>„%1“ wird nicht übernommen: Schreiben Sie 2021, 2021-04 oder 2021-04-30</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>Widgets::DismissedButton</name>
    <message>
        <source>Bring a dismissed line back</source>
        <translation>Eine verworfene Zeile zurückholen</translation>
    </message>
    <message>
        <source>Dismissed (%L1)</source>
        <translation>Verworfen (%L1)</translation>
    </message>
</context>
<context>
    <name>Widgets::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Removes your answers, your work history, your interviews, imported guides, every backup, and files that were set aside as damaged. It cannot be undone. Packs that you exported, and copies that you or another program made, are not Starwright&apos;s to find; and a disk may keep traces of what was on it.</source>
        <translation>Entfernt Ihre Antworten, Ihren Werdegang, Ihre Vorstellungsgespräche, importierte Leitfäden, alle Sicherungen und Dateien, die als beschädigt beiseitegelegt wurden. Das lässt sich nicht rückgängig machen. Exportierte Mappen sowie Kopien, die Sie oder ein anderes Programm angelegt haben, kann Starwright nicht finden; und auf einem Datenträger können Spuren dessen bleiben, was darauf war.</translation>
    </message>
    <message>
        <source>erase everything</source>
        <extracomment>What has to be typed before everything can be erased.</extracomment>
        <translation>alles löschen</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Eingeben: %1</translation>
    </message>
    <message>
        <source>Type &apos;%1&apos; to confirm</source>
        <translation>Zum Bestätigen „%1“ eingeben</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message>
        <source>From your history</source>
        <translation>Aus Ihrem Werdegang</translation>
    </message>
    <message>
        <source>Pin another line…</source>
        <translation>Weitere Zeile anheften…</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Werdegang importieren…</translation>
    </message>
    <message numerus="yes">
        <source>From your history: %Ln lines</source>
        <translation>
            <numerusform>Aus Ihrem Werdegang: %Ln Zeile</numerusform>
            <numerusform>Aus Ihrem Werdegang: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>%L1 weitere anzeigen</translation>
    </message>
    <message>
        <source>Import your CV or another record of your work, and the lines that answer this question stand here.</source>
        <translation>Importieren Sie Ihren Lebenslauf oder eine andere Aufzeichnung Ihrer Arbeit; dann stehen hier die Zeilen, die zu dieser Frage passen.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far. Rather than guess, it leaves the choice of lines to you.</source>
        <translation>Ihr Werdegang scheint nicht auf Englisch zu sein, und bisher beherrscht der Abgleich nur Englisch. Statt zu raten, überlässt er Ihnen die Wahl der Zeilen.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Ihr Werdegang wird durchsucht…</translation>
    </message>
    <message>
        <source>Nothing in your history yet answers this question. If you have done it and your history does not say so, add a line there; or think of a story from elsewhere.</source>
        <translation>Noch passt nichts in Ihrem Werdegang zu dieser Frage. Wenn Sie so etwas getan haben und es dort nicht steht, ergänzen Sie eine Zeile; oder überlegen Sie sich eine Geschichte von anderswo.</translation>
    </message>
    <message>
        <source>Dismissed for this question: %1</source>
        <translation>Für diese Frage verworfen: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidenceRow</name>
    <message>
        <source>Use as a starting point: lays the empty parts of your answer out with it</source>
        <translation>Als Ausgangspunkt verwenden: füllt damit die leeren Teile Ihrer Antwort vor</translation>
    </message>
    <message>
        <source>Pin to this question</source>
        <translation>An diese Frage anheften</translation>
    </message>
    <message>
        <source>Dismiss: this does not answer the question</source>
        <translation>Verwerfen: passt nicht zu dieser Frage</translation>
    </message>
    <message>
        <source>your skills</source>
        <translation>Ihre Kenntnisse</translation>
    </message>
    <message>
        <source>pinned · %1</source>
        <translation>angeheftet · %1</translation>
    </message>
    <message>
        <source>Also told for: %1</source>
        <translation>Passt auch zu: %1</translation>
    </message>
    <message>
        <source>No longer pin to this question</source>
        <translation>Nicht mehr an diese Frage anheften</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fragensatz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Fragen und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Wieder alle Fragen anzeigen</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidanceCard</name>
    <message>
        <source>Why it comes up</source>
        <translation>Warum danach gefragt wird</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Outline of a good answer</source>
        <translation>Gliederung einer guten Antwort</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Mögliche Nachfragen</translation>
    </message>
    <message>
        <source>Pointers: %L1 of %L2 covered</source>
        <translation>Hinweise: %L1 von %L2 berücksichtigt</translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message>
        <source>There are none. What you import as a guide is listed here.</source>
        <translation>Es gibt keine. Was Sie als Leitfaden importieren, steht hier.</translation>
    </message>
    <message>
        <source>Your answers stay when a guide is removed, and are there again once you import it.</source>
        <translation>Ihre Antworten bleiben, wenn ein Leitfaden entfernt wird, und sind wieder da, sobald Sie ihn erneut importieren.</translation>
    </message>
    <message numerus="yes">
        <source>version %L1, %Ln question(s)</source>
        <translation>
            <numerusform>Version %L1, %Ln Frage</numerusform>
            <numerusform>Version %L1, %Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the guide %1</source>
        <translation>Den Leitfaden %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidePage</name>
    <message>
        <source>About these interviews</source>
        <translation>Über diese Gespräche</translation>
    </message>
</context>
<context>
    <name>Widgets::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <translation>Keine Seite hat alle diese Wörter. Versuchen Sie weniger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>Zum Werdegang hinzufügen</translation>
    </message>
    <message>
        <source>Move up in the list (Alt+Up)</source>
        <translation>In der Liste nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down in the list (Alt+Down)</source>
        <translation>In der Liste nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation>Aus dem Werdegang entfernen (Entf)</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message>
        <source>Your work history</source>
        <translation>Ihr Werdegang</translation>
    </message>
    <message>
        <source>Bring in your CV, and each question shows what you have already done that answers it.</source>
        <translation>Importieren Sie Ihren Lebenslauf, und Sie sehen zu jeder Frage, was Sie dazu schon vorzuweisen haben.</translation>
    </message>
    <message>
        <source>Import a CV…</source>
        <translation>Lebenslauf importieren…</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>PDF, Word, LinkedIn’s archive, JSON Resume, Markdown or text. It stays on this computer.</source>
        <translation>PDF, Word, das LinkedIn-Archiv, JSON Resume, Markdown oder Text. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryTree</name>
    <message>
        <source>Positions, projects and skills</source>
        <translation>Stellen, Projekte und Kenntnisse</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>CVs and guides (%1)</source>
        <translation>Lebensläufe und Leitfäden (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported while this window may only read.</source>
        <translation>Solange dieses Fenster nur lesen darf, kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>Import abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing of %1 was kept.</source>
        <translation>Nichts aus %1 wurde übernommen.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importiert.</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s)</source>
        <translation>
            <numerusform>%Ln Kenntnis</numerusform>
            <numerusform>%Ln Kenntnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Stimmt das so?</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Correct here what was read wrongly.</source>
        <translation>Noch ist nichts übernommen. Korrigieren Sie hier, was falsch gelesen wurde.</translation>
    </message>
    <message>
        <source>Read from %1: %2</source>
        <translation>Gelesen aus %1: %2</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Nichts wurde ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history has all of it already</source>
        <translation>Ihr Werdegang enthält schon alles davon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected here would be lost.</source>
        <translation>Was Sie hier berichtigt haben, ginge verloren.</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Weiter berichtigen</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und Änderungen verlieren</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewCard</name>
    <message>
        <source>New interview</source>
        <translation>Neues Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>What do you want to ask them? One question a line.</source>
        <translation>Was möchten Sie dort fragen? Eine Frage pro Zeile.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>Dieses Vorstellungsgespräch entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Vorstellungsgespräche</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>Vorstellungsgespräch planen</translation>
    </message>
    <message>
        <source>None is planned. Say where you apply and which stages are coming, with their dates as far as you know them: what they ask comes first then, and the pack can be made for that interview.</source>
        <translation>Keines ist geplant. Geben Sie an, wo Sie sich bewerben und welche Phasen anstehen, mit Datum, soweit Sie es kennen: Dann steht obenan, was dort gefragt wird, und die Mappe lässt sich für dieses Gespräch erstellen.</translation>
    </message>
    <message>
        <source>What the coming stages ask comes first among your priorities, the more so the closer they are.</source>
        <translation>Was in den anstehenden Phasen gefragt wird, steht bei den Prioritäten obenan, und je näher der Termin, desto weiter oben.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>Hinzufügen zu…</translation>
    </message>
    <message>
        <source>Highlights of “%1”</source>
        <translation>Erfolge von „%1“</translation>
    </message>
</context>
<context>
    <name>Widgets::LineHeader</name>
    <message>
        <source>×%L1</source>
        <translation>×%L1</translation>
    </message>
</context>
<context>
    <name>Widgets::LinePicker</name>
    <message>
        <source>Pin a line of your history</source>
        <translation>Zeile Ihres Werdegangs anheften</translation>
    </message>
    <message>
        <source>Search your history</source>
        <translation>Werdegang durchsuchen</translation>
    </message>
    <message>
        <source>Lines of your history</source>
        <translation>Zeilen Ihres Werdegangs</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
</context>
<context>
    <name>Widgets::LineRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+D)</source>
        <translation>Diese Zeile entfernen (Strg+D)</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>Zeile %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message>
        <source>Not saved yet, and tried again: %1</source>
        <translation>Noch nicht gespeichert, wird erneut versucht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln question(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Frage</numerusform>
            <numerusform>%L1 von %Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ready</source>
        <translation>%L1 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your last changes could not be saved: %1</source>
        <translation>Ihre letzten Änderungen konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster geöffnet lassen</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und Änderungen verlieren</translation>
    </message>
    <message>
        <source>Everything was erased. You start anew.</source>
        <translation>Alles wurde gelöscht. Sie beginnen von vorn.</translation>
    </message>
    <message>
        <source>Your &amp;data</source>
        <translation>Ihre Da&amp;ten</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Work history</source>
        <translation>&amp;Werdegang</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export pack…</source>
        <translation>Mappe &amp;exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Insert &amp;code block…</source>
        <translation>&amp;Codeblock einfügen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Group by &amp;category</source>
        <translation>Nach &amp;Kategorie gruppieren</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Group by &amp;stage</source>
        <translation>Nach &amp;Phase gruppieren</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Group by &amp;priority</source>
        <translation>Nach P&amp;riorität gruppieren</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;About these interviews</source>
        <translation>Über diese &amp;Gespräche</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Go to the &amp;questions</source>
        <translation>Zu den &amp;Fragen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to the a&amp;nswer</source>
        <translation>Zur A&amp;ntwort</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Answer is &amp;ready</source>
        <translation>Antwort ist &amp;fertig</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>Mappe exportieren…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How &amp;priorities are made…</source>
        <translation>Wie &amp;Prioritäten entstehen…</translation>
    </message>
    <message>
        <source>&amp;About Starwright</source>
        <translation>Ü&amp;ber Starwright</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Ver&amp;sionen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>Nichts wurde wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Restored; what stood there is among the versions.</source>
        <translation>Wiederhergestellt; was vorher da stand, ist unter den Versionen.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand or question…</source>
        <translation>&amp;Befehl oder Frage finden…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Starwright &amp;help</source>
        <translation>&amp;Hilfe zu Starwright</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Rundgang beginnen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>A tour of two minutes shows what Starwright does, on a sample that is thrown away afterwards.</source>
        <translation>Ein Rundgang von zwei Minuten zeigt, was Starwright kann, an einem Beispiel, das danach verschwindet.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionalDateEdit</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Year, month, day; Delete takes the date away</source>
        <translation>Jahr, Monat, Tag; Entf löscht das Datum</translation>
    </message>
</context>
<context>
    <name>Widgets::PackActions</name>
    <message>
        <source>Export pack</source>
        <translation>Mappe exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Pack written to %1</source>
        <translation>Mappe gespeichert: %1</translation>
    </message>
    <message>
        <source>The pack was not written.</source>
        <translation>Die Mappe wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The printer refused the pack.</source>
        <translation>Der Drucker hat die Mappe abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message>
        <source>Guide overview</source>
        <translation>Überblick aus dem Leitfaden</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Warum danach gefragt wird</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Prompts and outlines</source>
        <translation>Leitfragen und Gliederungen</translation>
    </message>
    <message>
        <source>What they may ask next</source>
        <translation>Mögliche Nachfragen</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Vorbereitungsmappe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Stands in the PDF&apos;s properties; may stay empty</source>
        <translation>Steht in den Eigenschaften des PDFs; darf leer bleiben</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Vorstellungsgespräch am</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>For the interview</source>
        <translation>Für das Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Nichts angekreuzt heißt: alle.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Lines to write on
where an answer is empty</source>
        <translation>Linien zum Schreiben,
wo eine Antwort leer ist</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Als PDF exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PaletteDialog</name>
    <message>
        <source>Find a command or question</source>
        <translation>Befehl oder Frage finden</translation>
    </message>
    <message>
        <source>A command or a question, by a few letters</source>
        <translation>Ein Befehl oder eine Frage, mit ein paar Buchstaben</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie weniger Buchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PreparationPages</name>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>&amp;Abdeckung</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Interviews…</source>
        <translation>&amp;Vorstellungsgespräche…</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
</context>
<context>
    <name>Widgets::PressingRow</name>
    <message>
        <source>%1, priority: %2</source>
        <translation>%1, Priorität: %2</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityDialog</name>
    <message>
        <source>How priorities are made</source>
        <translation>Wie Prioritäten entstehen</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>Zurück zu den üblichen Gewichten</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityLine</name>
    <message>
        <source>▲ High priority</source>
        <translation>▲ Hohe Priorität</translation>
    </message>
    <message>
        <source>△ Medium priority</source>
        <translation>△ Mittlere Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Set the priority by hand, or see how it is made</source>
        <translation>Priorität von Hand setzen oder sehen, wie sie entsteht</translation>
    </message>
    <message>
        <source>As the &amp;formula has it</source>
        <translation>Nach der &amp;Formel</translation>
    </message>
    <message>
        <source>&amp;How priorities are made…</source>
        <translation>&amp;Wie Prioritäten entstehen…</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressPicture</name>
    <message>
        <source>%L1 of %L2 ready</source>
        <translation>%L1 von %L2 fertig</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressRing</name>
    <message>
        <source>of %L1 ready</source>
        <translation>von %L1 fertig</translation>
    </message>
</context>
<context>
    <name>Widgets::Promises</name>
    <message>
        <source>It never sends anything: there is no account, no telemetry and no code that opens a network connection. On Linux this prints nothing while you use the window:</source>
        <translation>Es sendet nie etwas: Es gibt kein Konto, keine Telemetrie und keinen Code, der eine Netzwerkverbindung öffnet. Unter Linux gibt dieser Befehl nichts aus, während Sie das Fenster benutzen:</translation>
    </message>
    <message>
        <source>It never lets others look: the data file and the backups are for you alone.</source>
        <translation>Es lässt nie andere mitlesen: Die Datendatei und die Sicherungen sind nur für Sie zugänglich.</translation>
    </message>
    <message>
        <source>It never keeps quiet about damage: this reads the whole file and its backups.</source>
        <translation>Es verschweigt nie einen Schaden: Dieser Befehl liest die ganze Datei und ihre Sicherungen.</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>It never reads or writes elsewhere: only its own folder, its settings, its cache, and what you import or export. On Linux this lists every file that it touches; the rest are the system&apos;s libraries, fonts and icons:</source>
        <translation>Es liest und schreibt nie anderswo: nur im eigenen Ordner, in seinen Einstellungen, seinem Zwischenspeicher und in dem, was Sie importieren oder exportieren. Unter Linux listet dieser Befehl jede Datei auf, die es anfasst; der Rest sind Bibliotheken, Schriften und Symbole des Systems:</translation>
    </message>
    <message>
        <source>It never locks you in: this writes everything as JSON, and your answers as Markdown.</source>
        <translation>Es sperrt Sie nie ein: Dieser Befehl schreibt alles als JSON und Ihre Antworten als Markdown.</translation>
    </message>
</context>
<context>
    <name>Widgets::ProtectionDialog</name>
    <message>
        <source>&amp;Protect with a passphrase</source>
        <translation>Mit einer Passphrase &amp;schützen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Whoever finds the export, or a copy of it, cannot read it without the passphrase; use several words that nobody guesses. It does not protect what is on this machine: the data file and its backups are not encrypted, for which your system can encrypt the disk. A lost passphrase is lost: nobody, Starwright neither, can read the export without it.</source>
        <translation>Wer den Export oder eine Kopie davon findet, kann ihn ohne die Passphrase nicht lesen; nehmen Sie mehrere Wörter, die niemand errät. Was auf diesem Rechner liegt, schützt sie nicht: Die Datendatei und ihre Sicherungen sind nicht verschlüsselt; dafür kann Ihr System den Datenträger verschlüsseln. Eine verlorene Passphrase ist verloren: Ohne sie kann niemand den Export lesen, auch Starwright nicht.</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionHeader</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>Was Sie sich sonst noch merken möchten.</translation>
    </message>
    <message>
        <source>Every part has text already, so nothing was laid out.</source>
        <translation>Jeder Teil enthält schon Text, deshalb wurde nichts vorgefüllt.</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>In welchen Phasen eine Frage gestellt wird, ist unsere eigene Einschätzung.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Insert a code block</source>
        <translation>Codeblock einfügen</translation>
    </message>
    <message>
        <source>What this answer said before</source>
        <translation>Was vorher in dieser Antwort stand</translation>
    </message>
    <message>
        <source>Mark the answer as ready to be told</source>
        <translation>Antwort als fertig zum Erzählen markieren</translation>
    </message>
</context>
<context>
    <name>Widgets::ReviewDelegate</name>
    <message>
        <source>✓ taken in</source>
        <translation>✓ hinzugefügt</translation>
    </message>
</context>
<context>
    <name>Widgets::SaveLabel</name>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Nicht gespeichert, neuer Versuch: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::ShortcutsDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>All shortcuts are back to the standard.</source>
        <translation>Alle Tastenkürzel sind wieder im Auslieferungszustand.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Neues Tastenkürzel:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the keys. Delete takes them away, Escape leaves them as they are.</source>
        <translation>Drücken Sie die Tasten. Entf nimmt sie weg, Escape lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Back to the standard.</source>
        <translation>Wieder im Auslieferungszustand.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take it together with Ctrl or Alt, or a function key.</source>
        <translation>%1 wird zum Schreiben gebraucht. Nehmen Sie Strg oder Alt dazu, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 edits text everywhere, and stays with that.</source>
        <translation>%1 bearbeitet überall Text und bleibt dabei.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it over, or press other keys.</source>
        <translation>%1 gehört zu „%2“. Übernehmen Sie es, oder drücken Sie andere Tasten.</translation>
    </message>
    <message>
        <source>Changed. “%1” has no such shortcut any more.</source>
        <translation>Geändert. „%1“ hat dieses Tastenkürzel nicht mehr.</translation>
    </message>
    <message>
        <source>Changed: no shortcut.</source>
        <translation>Geändert: kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
</context>
<context>
    <name>Widgets::StageList</name>
    <message>
        <source>Date of %1</source>
        <translation>Datum: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message>
        <source>Most pressing</source>
        <translation>Am dringendsten</translation>
    </message>
    <message>
        <source>Every answer is ready. Tell them aloud once more.</source>
        <translation>Jede Antwort ist fertig. Erzählen Sie sie noch einmal laut.</translation>
    </message>
    <message>
        <source>No interview is planned yet</source>
        <translation>Noch ist kein Vorstellungsgespräch geplant</translation>
    </message>
    <message>
        <source>Say which stages are coming and when, and what they ask comes first.</source>
        <translation>Geben Sie an, welche Phasen wann anstehen; was dort gefragt wird, steht dann obenan.</translation>
    </message>
    <message>
        <source>Your work history is not here yet. With it, each question shows what you have already done that answers it.</source>
        <translation>Ihr Werdegang ist noch nicht hier. Mit ihm sehen Sie zu jeder Frage, was Sie dazu schon vorzuweisen haben.</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Werdegang importieren…</translation>
    </message>
    <message>
        <source>With an interview planned, priorities follow its stages and dates.</source>
        <translation>Ist ein Vorstellungsgespräch geplant, richten sich die Prioritäten nach seinen Phasen und Terminen.</translation>
    </message>
    <message>
        <source>Plan an interview…</source>
        <translation>Vorstellungsgespräch planen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>Zu %Ln Frage passt noch nichts in Ihrem Werdegang.</numerusform>
            <numerusform>Zu %Ln Fragen passt noch nichts in Ihrem Werdegang.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>Lücken ansehen</translation>
    </message>
</context>
<context>
    <name>Widgets::StrengthMeter</name>
    <message>
        <source>chosen by you; nothing in the words speaks for it</source>
        <translation>von Ihnen gewählt; im Wortlaut spricht nichts dafür</translation>
    </message>
    <message>
        <source>a weak match</source>
        <translation>ein schwacher Treffer</translation>
    </message>
    <message>
        <source>a fair match</source>
        <translation>ein mittlerer Treffer</translation>
    </message>
    <message>
        <source>a strong match</source>
        <translation>ein starker Treffer</translation>
    </message>
</context>
<context>
    <name>Widgets::Tour</name>
    <message>
        <source>The questions</source>
        <translation>Die Fragen</translation>
    </message>
    <message>
        <source>On the left is what will be asked: by category, by stage, or the most pressing first. Type above them to search the questions and your own answers.</source>
        <translation>Links steht, was gefragt wird: nach Kategorie, nach Phase oder das Dringendste zuerst. Tippen Sie, um Fragen und eigene Antworten zu durchsuchen.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>These lines of the work history answer the question best, with the reason for each. Start an answer with one, pin it, or dismiss it.</source>
        <translation>Diese Zeilen des Werdegangs beantworten die Frage am besten; bei jeder steht, warum. Beginnen Sie eine Antwort mit einer davon, heften Sie sie an oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Four parts, each with what this question wants to hear in it. What you write is saved as you type, and what it said before can be brought back.</source>
        <translation>Vier Teile, jeder mit dem, was diese Frage darin hören will. Was Sie schreiben, wird beim Tippen gespeichert, und frühere Versionen lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>Your work history</source>
        <translation>Ihr Werdegang</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Which of your stories serves which question, and which questions nothing answers yet.</source>
        <translation>Welche Ihrer Geschichten zu welcher Frage passt und zu welchen Fragen noch nichts passt.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Vorstellungsgespräche</translation>
    </message>
    <message>
        <source>Say which stages are coming, and when. What they ask becomes pressing.</source>
        <translation>Sagen Sie, welche Phasen bevorstehen und wann. Was dort gefragt wird, wird dringend.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes ansteht</translation>
    </message>
    <message>
        <source>Starwright starts here: when your next interview is, how far your answers are, and which questions press most. Try whatever you like: this is a sample, and it goes with the tour.</source>
        <translation>Hier beginnt Starwright: wann Ihr nächstes Gespräch ist, wie weit Ihre Antworten sind und welche Fragen am meisten drängen. Probieren Sie aus, was Sie möchten: Dies ist ein Beispiel, und es verschwindet mit dem Rundgang.</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Die Mappe</translation>
    </message>
    <message>
        <source>Export pack, at the top, prints it all to take along. Now begin with your own history: nothing of this sample stays.</source>
        <translation>„Mappe exportieren“ oben druckt alles zum Mitnehmen. Beginnen Sie nun mit Ihrem eigenen Werdegang: Von diesem Beispiel bleibt nichts.</translation>
    </message>
    <message>
        <source>It comes from your CV: PDF, Word, text, JSON Resume or LinkedIn&apos;s archive. It never leaves this machine.</source>
        <translation>Er kommt aus Ihrem Lebenslauf: PDF, Word, Text, JSON Resume oder das Archiv von LinkedIn. Er verlässt diesen Rechner nie.</translation>
    </message>
</context>
<context>
    <name>Widgets::TourBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3</source>
        <translation>%L1 von %L2 · %3</translation>
    </message>
    <message>
        <source>Begin with my own</source>
        <translation>Mit eigenem Werdegang beginnen</translation>
    </message>
</context>
<context>
    <name>Widgets::TransferActions</name>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>&amp;Alles exportieren…</translation>
    </message>
    <message>
        <source>&amp;Restore from an export…</source>
        <translation>Aus einem Export &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Aus einem Export wiederherstellen</translation>
    </message>
    <message>
        <source>Everything was written to %1</source>
        <translation>Alles gespeichert in %1</translation>
    </message>
    <message>
        <source>What %1 holds is here now, beside what was here.

Answers: %L2 new, %L3 newer than yours, %L4 older than yours. What an answer said before is among its versions.</source>
        <translation>Der Inhalt von %1 ist jetzt hier, zusätzlich zu dem, was schon hier war.

Antworten: %L2 neu, %L3 neuer als Ihre, %L4 älter als Ihre. Was vorher in einer Antwort stand, ist unter ihren Versionen.</translation>
    </message>
    <message>
        <source>Some things were not the same on both sides; the details tell which.</source>
        <translation>Einiges war auf beiden Seiten verschieden; was es war, steht in den Details.</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <translation>Exporte (*.%1)</translation>
    </message>
    <message>
        <source>Exports (*.json *.locked)</source>
        <translation>Exporte (*.json *.locked)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>%1 ist geschützt. Passphrase der Datei:</translation>
    </message>
    <message>
        <source>Nothing can be restored while this window may only read.</source>
        <translation>Solange dieses Fenster nur lesen darf, kann nichts wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Bring back what %1 holds, beside what is here?</source>
        <translation>Den Inhalt von %1 zurückholen, zusätzlich zu dem, was hier ist?</translation>
    </message>
    <message>
        <source>Of each answer the newer one counts, and the other becomes a version of it.</source>
        <translation>Von jeder Antwort zählt die neuere, und die andere wird zu einer ihrer Versionen.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Widgets::TroublePage</name>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>Neue Datei anlegen…</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>Ihre Antworten lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. What you wrote after that is missing from it.</source>
        <translation>Die neueste intakte Sicherung ist vom %1. Was Sie danach geschrieben haben, fehlt darin.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, and the file was last written on %2: what you wrote in between is missing from it. The file itself is kept beside it under another name.</source>
        <translation>Die neueste intakte Sicherung ist vom %1, und die Datei wurde zuletzt am %2 geschrieben: Was Sie dazwischen geschrieben haben, fehlt darin. Die Datei selbst bleibt unter einem anderen Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Datendatei öffnen</translation>
    </message>
    <message>
        <source>Starwright data (*.db);;All files (*)</source>
        <translation>Starwright-Daten (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation>Neue Datendatei anlegen</translation>
    </message>
    <message>
        <source>Starwright data (*.db)</source>
        <translation>Starwright-Daten (*.db)</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Search the versions of all your answers</source>
        <translation>Versionen aller Ihrer Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <source>Difference to the present text</source>
        <translation>Unterschied zum jetzigen Text</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Version &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Struck out: only in the present text. Underlined: only in this version.</source>
        <translation>Durchgestrichen: nur im jetzigen Text. Unterstrichen: nur in dieser Version.</translation>
    </message>
    <message>
        <source>There is no earlier version of this answer yet. One is kept when you turn to another question, and every five minutes.</source>
        <translation>Von dieser Antwort gibt es noch keine frühere Version. Eine wird aufbewahrt, wenn Sie zu einer anderen Frage wechseln, und alle fünf Minuten.</translation>
    </message>
    <message>
        <source>No version has these words.</source>
        <translation>Diese Wörter stehen in keiner Version.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>For this question: %1</source>
        <translation>Für diese Frage: %1</translation>
    </message>
    <message>
        <source>For this question: %1, %2</source>
        <translation>Für diese Frage: %1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Kernfrage</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übungsfrage</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusatzfrage</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fragensatz</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnsignale</translation>
    </message>
</context>
</TS>
