<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Starwright</source>
        <translation>O programie Starwright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepare for a job interview: what will be asked, and what you will answer.&lt;/p&gt;&lt;p&gt;Everything you write stays on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Przygotowanie do rozmowy kwalifikacyjnej: jakie padną pytania i co na nie odpowiedzieć.&lt;/p&gt;&lt;p&gt;Wszystkie wpisane treści pozostają na tym komputerze.&lt;/p&gt;&lt;p&gt;Wolne oprogramowanie na Powszechnej Licencji Publicznej GNU w wersji 3 lub nowszej.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>cannot open</source>
        <translation>nie można otworzyć</translation>
    </message>
    <message>
        <source>the file was there the last time and is missing now. Bring it back and try again, open another one, or start a new one.</source>
        <translation>poprzednio plik był na swoim miejscu, a teraz go brakuje. Należy go przywrócić i spróbować ponownie, otworzyć inny albo utworzyć nowy.</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>this window may only read; see what it says above</source>
        <translation>to okno działa tylko do odczytu; powód podano powyżej</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>plik nie jest otwarty</translation>
    </message>
    <message>
        <source>Another program had put another file in the place of %1, as one does that keeps folders alike. Both are joined: of each answer the newer counts, the other is among its versions. The other file as it was is among the backups.</source>
        <translation>Inny program podstawił inny plik w miejsce %1, jak robią to programy synchronizujące foldery. Oba pliki zostały scalone: w przypadku każdej odpowiedzi liczy się nowsza, a druga znajduje się wśród jej wersji. Drugi plik w pierwotnej postaci jest wśród kopii zapasowych.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>na żądanie</translation>
    </message>
    <message>
        <source>before an update of Starwright</source>
        <translation>przed aktualizacją programu Starwright</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>przed przywróceniem</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatycznie</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>; there is: %1</source>
        <translation>; dostępne: %1</translation>
    </message>
    <message>
        <source>no category &apos;%1&apos;</source>
        <translation>nie ma kategorii „%1”</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>nie ma etapu „%1”</translation>
    </message>
    <message>
        <source>no set &apos;%1&apos;</source>
        <translation>nie ma zestawu „%1”</translation>
    </message>
    <message>
        <source>no guide &apos;%1&apos;</source>
        <translation>nie ma przewodnika „%1”</translation>
    </message>
    <message>
        <source>a command is missing; &apos;starwright help&apos; names them</source>
        <translation>brak polecenia; listę poleceń podaje „starwright help”</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>na standardowe wyjście</translation>
    </message>
    <message>
        <source>several guides have a question &apos;%1&apos;: name one by --guide (%2)</source>
        <translation>pytanie „%1” jest w kilku przewodnikach: należy wskazać jeden opcją --guide (%2)</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>nie można znaleźć</translation>
    </message>
    <message>
        <source>the question &apos;%1&apos;</source>
        <translation>pytania „%1”</translation>
    </message>
    <message>
        <source>no guide has it</source>
        <translation>nie ma go w żadnym przewodniku</translation>
    </message>
    <message>
        <source>no state &apos;%1&apos;</source>
        <translation>nie ma stanu „%1”</translation>
    </message>
    <message>
        <source>standard input can be read for one part only</source>
        <translation>ze standardowego wejścia można odczytać tylko jedną część</translation>
    </message>
    <message>
        <source>cannot set</source>
        <translation>nie można zmienić</translation>
    </message>
    <message>
        <source>the state of &apos;%1&apos; to %2</source>
        <translation>stanu „%1” na %2</translation>
    </message>
    <message>
        <source>it has text; clear its parts to make it empty (--situation &quot;&quot; …)</source>
        <translation>odpowiedź zawiera tekst; aby była pusta, należy wyczyścić jej części (--situation &quot;&quot; …)</translation>
    </message>
    <message>
        <source>it has no text; an answer without any is empty</source>
        <translation>odpowiedź nie zawiera tekstu, a odpowiedź bez tekstu jest pusta</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stan: %1</translation>
    </message>
    <message>
        <source>%1 is sound: %2 of %3 questions answered, %4 of them ready; guides: %5; good backups: %6</source>
        <translation>%1 – plik w porządku; pytania z odpowiedzią: %2 z %3, w tym gotowe: %4; przewodniki: %5; dobre kopie zapasowe: %6</translation>
    </message>
    <message>
        <source>the backup %1 is damaged</source>
        <translation>kopia zapasowa %1 jest uszkodzona</translation>
    </message>
    <message>
        <source>cannot check</source>
        <translation>nie można sprawdzić</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>--out FILE is missing (or --markdown PATH)</source>
        <translation>brak opcji --out PLIK (lub --markdown ŚCIEŻKA)</translation>
    </message>
    <message>
        <source>Wrote %1 (answers: %2, versions: %3)</source>
        <translation>Zapisano %1 (odpowiedzi: %2, wersje: %3)</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>pytania: %1</translation>
    </message>
    <message>
        <source>There is no work history yet; &apos;starwright import FILE&apos; reads one.
</source>
        <translation>Nie ma jeszcze historii zawodowej; wczytuje ją „starwright import PLIK”.
</translation>
    </message>
    <message>
        <source>no kind &apos;%1&apos;</source>
        <translation>nie ma rodzaju „%1”</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>przypięty</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source> because of: %1</source>
        <translation> ze względu na: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  nothing in your history</source>
        <translation>  nic w historii</translation>
    </message>
    <message>
        <source>no &apos;%1&apos;</source>
        <translation>nie ma „%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like 2026-03-31</source>
        <translation>„%1” nie jest datą w postaci 2026-03-31</translation>
    </message>
    <message>
        <source>--out FILE.pdf is missing</source>
        <translation>brak opcji --out PLIK.pdf</translation>
    </message>
    <message>
        <source>Answers: %1 new, %2 newer than yours, %3 older than yours. Versions added: %4.</source>
        <translation>Odpowiedzi: nowe – %1, nowsze od posiadanych – %2, starsze od posiadanych – %3. Dodane wersje: %4.</translation>
    </message>
    <message>
        <source>Usage: starwright [--data FILE]
       starwright COMMAND [OPTION…]

Prepares for a job interview, offline. Without a command, opens the window.

Commands:
</source>
        <translation>Użycie: starwright [--data PLIK]
        starwright POLECENIE [OPCJA…]

Przygotowuje do rozmowy kwalifikacyjnej, bez dostępu do sieci. Bez polecenia otwiera okno.

Polecenia:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Opcje wszystkich poleceń:
</translation>
    </message>
    <message>
        <source>Usage: starwright %1 [OPTION…]

%2
</source>
        <translation>Użycie: starwright %1 [OPCJA…]

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Opcje:
</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekty</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Wolontariat</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Wykształcenie</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Nagrody</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikacje</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencje</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the guide &apos;%2&apos; (%3), version %4, questions: %5</source>
        <translation>%1: przewodnik „%2” (%3), wersja %4, pytania: %5</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nie ma w nim nic nowego.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: nowe: %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1: %2, wcześniej: %3</translation>
    </message>
    <message>
        <source>%1: a work history (%2)</source>
        <translation>%1: historia zawodowa (%2)</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>Nic z niego nie odczytano.</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standardowego wejścia</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>rozmiar przekracza %1 MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>to nie jest tekst UTF-8</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>nie można wykonać</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>nieznana opcja „%1”</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>brak argumentu: %1</translation>
    </message>
    <message>
        <source>what is &apos;%1&apos; for?</source>
        <translation>zbędny argument „%1”</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>występuje dwukrotnie</translation>
    </message>
    <message>
        <source>There is no work history to match yet; &apos;starwright import FILE&apos; reads one.</source>
        <translation>Nie ma jeszcze historii zawodowej, którą można by dopasować; wczytuje ją „starwright import PLIK”.</translation>
    </message>
    <message>
        <source>Your history is not in English, the only language that matching knows so far; nothing was matched.</source>
        <translation>Historia nie jest w języku angielskim, jedynym, który na razie zna dopasowywanie; niczego nie dopasowano.</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>nie ma takiego polecenia</translation>
    </message>
    <message>
        <source>; &apos;starwright help&apos; names them</source>
        <translation>; listę poleceń podaje „starwright help”</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>PLIK</translation>
    </message>
    <message>
        <source>The data file, in place of the one in the folder for application data.</source>
        <translation>Plik danych używany zamiast pliku z folderu danych aplikacji.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Wypisuje jeden dokument JSON.</translation>
    </message>
    <message>
        <source>Print what the command does, and its options.</source>
        <translation>Wypisuje, co robi polecenie i jakie ma opcje.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Wypisuje wersję.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this guide.</source>
        <translation>Tylko ten przewodnik.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>Only questions of this category; may be repeated.</source>
        <translation>Tylko pytania z tej kategorii; można powtarzać.</translation>
    </message>
    <message>
        <source>Only questions asked at this stage, by name or id; may be repeated.</source>
        <translation>Tylko pytania zadawane na tym etapie, podanym przez nazwę lub ID; można powtarzać.</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>ZESTAW</translation>
    </message>
    <message>
        <source>Only one set: primary, practice or extra; may be repeated.</source>
        <translation>Tylko jeden zestaw: primary, practice lub extra; można powtarzać.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>Only questions that hold all of these words, in the question, why it is asked, the pointers or your answer.</source>
        <translation>Tylko pytania, które zawierają wszystkie te słowa: w pytaniu, w wyjaśnieniu, dlaczego ono pada, we wskazówkach lub w odpowiedzi.</translation>
    </message>
    <message>
        <source>The guide, where several have a question of this ID.</source>
        <translation>Przewodnik, gdy pytanie o tym ID jest w kilku.</translation>
    </message>
    <message>
        <source>Set this part; &apos;-&apos; reads it from standard input.</source>
        <translation>Ustawia tę część; „-” odczytuje ją ze standardowego wejścia.</translation>
    </message>
    <message>
        <source>Set this part.</source>
        <translation>Ustawia tę część.</translation>
    </message>
    <message>
        <source>Set the notes.</source>
        <translation>Ustawia notatki.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>Mark the answer as draft or ready; empty is what has no text.</source>
        <translation>Oznacza odpowiedź jako draft lub ready; odpowiedź bez tekstu ma stan empty.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>RODZAJ</translation>
    </message>
    <message>
        <source>What the files are: guide or history. Otherwise that is found out.</source>
        <translation>Czym są pliki: guide lub history. Bez tej opcji jest to rozpoznawane.</translation>
    </message>
    <message>
        <source>The guide; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>Przewodnik; domyślnie pierwszy z listy „guides”.</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>PLIK.pdf</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Plik do zapisania.</translation>
    </message>
    <message>
        <source>The guide to print; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>Przewodnik do wydrukowania; domyślnie pierwszy z listy „guides”.</translation>
    </message>
    <message>
        <source>Whom the interview is with.</source>
        <translation>Z kim odbędzie się rozmowa.</translation>
    </message>
    <message>
        <source>The role, in place of the guide&apos;s.</source>
        <translation>Stanowisko, zamiast podanego w przewodniku.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
    <message>
        <source>The day of the interview.</source>
        <translation>Dzień rozmowy.</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPIER</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>a4 (domyślnie) lub letter.</translation>
    </message>
    <message>
        <source>Print lines to write on where an answer is empty.</source>
        <translation>Drukuje linie do pisania tam, gdzie odpowiedź jest pusta.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>CZĘŚĆ</translation>
    </message>
    <message>
        <source>Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated.</source>
        <translation>Pomija overview, why, pointers, followups, prompts, answers lub notes; można powtarzać.</translation>
    </message>
    <message>
        <source>The file to write everything into, to be restored from.</source>
        <translation>Plik, do którego zostanie zapisane wszystko i z którego można to przywrócić.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ŚCIEŻKA</translation>
    </message>
    <message>
        <source>Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file a guide.</source>
        <translation>Zapisuje odpowiedzi w formacie Markdown, do czytania bez Starwright: do tego pliku albo do folderu, po jednym pliku na przewodnik.</translation>
    </message>
    <message>
        <source>List the guides.</source>
        <translation>Wypisuje listę przewodników.</translation>
    </message>
    <message>
        <source>List the questions of the guides.</source>
        <translation>Wypisuje listę pytań z przewodników.</translation>
    </message>
    <message>
        <source>Print your answer to a question, or set parts of it.</source>
        <translation>Wypisuje odpowiedź na pytanie albo ustawia jej części.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>PLIK…</translation>
    </message>
    <message>
        <source>Read work histories and guides from files and keep them.</source>
        <translation>Wczytuje z plików historie zawodowe i przewodniki i je zachowuje.</translation>
    </message>
    <message>
        <source>Print your work history; with --json, as a JSON Resume.</source>
        <translation>Wypisuje historię zawodową; z opcją --json jako JSON Resume.</translation>
    </message>
    <message>
        <source>Print which lines of your work history answer each question.</source>
        <translation>Wypisuje, które punkty historii zawodowej odpowiadają na każde z pytań.</translation>
    </message>
    <message>
        <source>List the questions by how pressing they are, with the reasons.</source>
        <translation>Wypisuje pytania od najpilniejszych, z uzasadnieniem.</translation>
    </message>
    <message>
        <source>Write the prep pack as a PDF.</source>
        <translation>Zapisuje pakiet przygotowawczy jako PDF.</translation>
    </message>
    <message>
        <source>Write everything that is yours into one file.</source>
        <translation>Zapisuje wszystkie własne dane w jednym pliku.</translation>
    </message>
    <message>
        <source>Bring back what an export holds, beside what is there.</source>
        <translation>Przywraca zawartość eksportu obok tego, co już jest.</translation>
    </message>
    <message>
        <source>Check that the data file is sound.</source>
        <translation>Sprawdza, czy plik danych jest w porządku.</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[POLECENIE]</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>Objaśnia polecenie.</translation>
    </message>
    <message>
        <source>--passphrase-file needs --out FILE; Markdown is not protected</source>
        <translation>--passphrase-file wymaga --out FILE; Markdown nie jest chroniony</translation>
    </message>
    <message>
        <source>the passphrase has to be one line, and not empty</source>
        <translation>hasło musi zajmować jeden wiersz i nie może być puste</translation>
    </message>
    <message>
        <source>The file whose one line is the passphrase that protects the export; - reads standard input.</source>
        <translation>Plik, którego jedyny wiersz jest hasłem chroniącym eksport; „-” oznacza standardowe wejście.</translation>
    </message>
    <message>
        <source>no shell &apos;%1&apos;</source>
        <translation>nie ma powłoki „%1”</translation>
    </message>
    <message>
        <source>SHELL</source>
        <translation>POWŁOKA</translation>
    </message>
    <message>
        <source>Print what completes commands in a shell: bash, zsh or fish.</source>
        <translation>Wypisz to, co uzupełnia polecenia w powłoce: bash, zsh lub fish.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (did you mean %1?)</source>
        <extracomment>What stands for %1 are words in quotes: &apos;system-design&apos;, &apos;past-project&apos;</extracomment>
        <translation> (czy chodziło o %1?)</translation>
    </message>
</context>
<context>
    <name>Domain::Guide</name>
    <message>
        <source>cannot import</source>
        <translation>nie można zaimportować</translation>
    </message>
    <message>
        <source>version %1 of the guide &apos;%2&apos; is there already; give this one a higher version than %1</source>
        <translation>wersja %1 przewodnika „%2” już istnieje; tej należy nadać wersję wyższą niż %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>cannot read</source>
        <translation>nie można odczytać</translation>
    </message>
</context>
<context>
    <name>Formats::Archive</name>
    <message>
        <source>this is an OpenDocument file; save it as DOCX or PDF</source>
        <translation>to plik OpenDocument; należy go zapisać jako DOCX lub PDF</translation>
    </message>
    <message>
        <source>this is a spreadsheet; save it as CSV</source>
        <translation>to arkusz kalkulacyjny; należy go zapisać jako CSV</translation>
    </message>
    <message>
        <source>this archive is neither a DOCX file nor LinkedIn&apos;s copy of your data, which holds Positions.csv</source>
        <translation>to archiwum nie jest ani plikiem DOCX, ani kopią danych z LinkedIn, która zawiera Positions.csv</translation>
    </message>
</context>
<context>
    <name>Formats::Csv</name>
    <message>
        <source>it has more than %1 columns</source>
        <translation>liczba kolumn przekracza %1</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>cudzysłów nie został zamknięty</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>po cudzysłowie zamykającym jest tekst</translation>
    </message>
</context>
<context>
    <name>Formats::CvText</name>
    <message>
        <source>line %L1</source>
        <translation>wiersz %L1</translation>
    </message>
    <message>
        <source>it stands under &apos;%1&apos;, which is no part of a work history</source>
        <translation>znajduje się pod nagłówkiem „%1”, który nie należy do historii zawodowej</translation>
    </message>
    <message>
        <source>it is about the file</source>
        <translation>dotyczy samego pliku</translation>
    </message>
</context>
<context>
    <name>Formats::CvTop</name>
    <message>
        <source>no field of a work history is for this</source>
        <translation>żadne pole historii zawodowej do tego nie pasuje</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>wiersz %L1</translation>
    </message>
</context>
<context>
    <name>Formats::Docx</name>
    <message>
        <source>headers, footers and notes are not read</source>
        <translation>nagłówki, stopki i przypisy nie są odczytywane</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>nie ma w nim tekstu</translation>
    </message>
    <message>
        <source>it defines entities, which no word processor writes</source>
        <translation>definiuje encje, czego nie robi żaden edytor tekstu</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>poziom zagnieżdżenia przekracza %1</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>liczba wierszy przekracza %1</translation>
    </message>
    <message>
        <source>it is broken at line %1, column %2</source>
        <translation>plik jest uszkodzony w wierszu %1, kolumnie %2</translation>
    </message>
    <message>
        <source>it has tags that no word processor writes</source>
        <translation>zawiera znaczniki, których nie zapisuje żaden edytor tekstu</translation>
    </message>
</context>
<context>
    <name>Formats::Encoding</name>
    <message>
        <source>its encoding is none that is known here; save it as UTF-8</source>
        <translation>nieznane kodowanie; należy zapisać plik jako UTF-8</translation>
    </message>
    <message>
        <source>it is not all in the encoding that its first bytes name</source>
        <translation>nie cały plik ma kodowanie, które podają jego pierwsze bajty</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>wiersz %L1</translation>
    </message>
    <message>
        <source>a character is broken here; the other lines are UTF-8</source>
        <translation>jest tu uszkodzony znak; pozostałe wiersze to UTF-8</translation>
    </message>
    <message>
        <source>this is neither text nor a document that can be read here</source>
        <translation>to ani tekst, ani dokument, który można tu odczytać</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>plik jest pusty</translation>
    </message>
</context>
<context>
    <name>Formats::Export</name>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>nie ma folderu %1; należy go utworzyć lub wybrać inne miejsce</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>taką nazwę ma folder; należy wybrać inną</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>to urządzenie, a nie plik; należy wybrać inną nazwę</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>w folderze %1 nie można zapisywać; należy wybrać inne miejsce</translation>
    </message>
    <message>
        <source>cannot export</source>
        <translation>nie można wyeksportować</translation>
    </message>
    <message>
        <source>what was written would not come back as it is; nothing was written</source>
        <translation>zapisane dane nie odtworzyłyby się w tej samej postaci; niczego nie zapisano</translation>
    </message>
    <message>
        <source>it could not be restored (%1: %2); nothing was written</source>
        <translation>nie dałoby się ich przywrócić (%1: %2); niczego nie zapisano</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>a data file has that name; it was left as it is. Choose another name</source>
        <translation>taką nazwę ma plik danych; pozostał bez zmian. Należy wybrać inną nazwę</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>to folder; należy podać plik w nim</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>musi to być %1, a nie %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>lista tekstów</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>the export has this already</source>
        <translation>eksport już to zawiera</translation>
    </message>
    <message>
        <source>must be &apos;pinned&apos; or &apos;dismissed&apos;</source>
        <translation>musi to być „pinned” lub „dismissed”</translation>
    </message>
    <message>
        <source>must be &apos;high&apos;, &apos;medium&apos; or &apos;low&apos;</source>
        <translation>musi to być „high”, „medium” lub „low”</translation>
    </message>
    <message>
        <source>this is no export of Starwright: its &apos;format&apos; is not &apos;%1&apos;</source>
        <translation>to nie jest eksport programu Starwright: wartość „format” jest inna niż „%1”</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this export (format %1; this one knows up to %2). Install the newer Starwright, and restore it there</source>
        <translation>ten eksport zapisała nowsza wersja programu Starwright (format %1; ta zna najwyżej %2). Należy zainstalować nowszą wersję i przywrócić go w niej</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>musi to być %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wartość true lub false</translation>
    </message>
    <message>
        <source>must be a time in UTC like 2026-01-31T09:30:00.000Z</source>
        <translation>musi to być czas UTC w postaci 2026-01-31T09:30:00.000Z</translation>
    </message>
    <message>
        <source>must be a date like 2026-01-31, or empty</source>
        <translation>musi to być data w postaci 2026-01-31 lub wartość pusta</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>musi to być liczba całkowita od 0</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>występuje dwukrotnie</translation>
    </message>
    <message>
        <source>%1; make room on the disk, or choose another place</source>
        <translation>%1; należy zwolnić miejsce na dysku lub wybrać inne miejsce zapisu</translation>
    </message>
    <message>
        <source>%1; name a file that may be read</source>
        <translation>%1; należy podać plik, który wolno odczytać</translation>
    </message>
    <message>
        <source>%1; look at the disk that it is on</source>
        <translation>%1; należy sprawdzić dysk, na którym się znajduje</translation>
    </message>
</context>
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats::ForeignFile</name>
    <message>
        <source>a document of an older Office, or one with a password</source>
        <translation>dokument starszej wersji Office lub dokument z hasłem</translation>
    </message>
    <message>
        <source>a document in Rich Text Format</source>
        <translation>dokument w formacie RTF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>strona internetowa</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>plik PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>archiwum</translation>
    </message>
</context>
<context>
    <name>Formats::Guide</name>
    <message>
        <source>no set &apos;%1&apos;; the sets are %2</source>
        <translation>nie ma zestawu „%1”; zestawy to %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands already at %2</source>
        <translation>„%1” występuje już w %2</translation>
    </message>
    <message>
        <source>there must be at least one stage</source>
        <translation>musi być co najmniej jeden etap</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>nie ma etapu „%1”</translation>
    </message>
    <message>
        <source>%1 is already the number of %2 in the set &apos;%3&apos;</source>
        <translation>%1 to już numer pytania %2 w zestawie „%3”</translation>
    </message>
    <message>
        <source>the set &apos;%1&apos; has no number %2; numbers run from 1 without gaps</source>
        <translation>w zestawie „%1” brakuje numeru %2; numery biegną od 1 bez przerw</translation>
    </message>
    <message>
        <source>there must be at least one question</source>
        <translation>musi być co najmniej jedno pytanie</translation>
    </message>
</context>
<context>
    <name>Formats::GuideTranslation</name>
    <message>
        <source>it is not for the guide &apos;%1&apos;</source>
        <translation>to nie jest tłumaczenie przewodnika „%1”</translation>
    </message>
    <message>
        <source>the guide has version %1 by now</source>
        <translation>przewodnik ma już wersję %1</translation>
    </message>
    <message>
        <source>the guide has %1 of these</source>
        <translation>przewodnik ma ich tyle: %1</translation>
    </message>
    <message>
        <source>the guide has no &apos;%1&apos;</source>
        <translation>w przewodniku nie ma „%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name</source>
        <translation>„%1” nie ma nazwy</translation>
    </message>
</context>
<context>
    <name>Formats::JsonErrors</name>
    <message>
        <source>line %1, column %2</source>
        <translation>wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>rozmiar przekracza %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>to nie jest tekst UTF-8</translation>
    </message>
    <message>
        <source>objects and lists are nested more than %1 deep</source>
        <translation>poziom zagnieżdżenia obiektów i list przekracza %1</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>to nie jest JSON: %1</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>klucz „%1” występuje tu dwukrotnie</translation>
    </message>
    <message>
        <source>must be an object, not a list</source>
        <translation>musi to być obiekt, a nie lista</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>wiersz %L1</translation>
    </message>
</context>
<context>
    <name>Formats::JsonResume</name>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>it has none of the parts of a JSON Resume, such as &apos;basics&apos; or &apos;work&apos;</source>
        <translation>nie ma żadnej części formatu JSON Resume, takiej jak „basics” czy „work”</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>musi to być %1, a nie %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>to nie jest data: daty mają postać RRRR, RRRR-MM lub RRRR-MM-DD</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>lista tekstów</translation>
    </message>
</context>
<context>
    <name>Formats::Lexicon</name>
    <message>
        <source>not a number</source>
        <translation>to nie jest liczba</translation>
    </message>
</context>
<context>
    <name>Formats::LinkedIn</name>
    <message>
        <source>it has more than %1 rows</source>
        <translation>liczba wierszy przekracza %1</translation>
    </message>
    <message>
        <source>it has none of the columns that LinkedIn&apos;s files have, such as &apos;%1&apos; and &apos;%2&apos;</source>
        <translation>nie ma żadnej z kolumn plików LinkedIn, takich jak „%1” i „%2”</translation>
    </message>
    <message>
        <source>files that no work history is in</source>
        <translation>pliki, w których nie ma historii zawodowej</translation>
    </message>
    <message>
        <source>there is more than one profile</source>
        <translation>jest więcej niż jeden profil</translation>
    </message>
    <message>
        <source>a work history has no place for &apos;%1&apos;</source>
        <translation>w historii zawodowej nie ma miejsca na „%1”</translation>
    </message>
    <message>
        <source>it has no &apos;%1&apos;</source>
        <translation>brakuje wartości „%1”</translation>
    </message>
    <message>
        <source>it has more fields than there are columns; is a comma not in quotation marks?</source>
        <translation>pól jest więcej niż kolumn; może przecinek nie jest w cudzysłowie?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like &apos;May 2019&apos; or &apos;2019&apos;; the rest of the row is kept</source>
        <translation>„%1” nie jest datą w postaci „May 2019” lub „2019”; resztę wiersza zachowano</translation>
    </message>
    <message>
        <source>it stands there twice and is kept once</source>
        <translation>występuje dwukrotnie i zachowano jedno wystąpienie</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>wiersz %L1</translation>
    </message>
</context>
<context>
    <name>Formats::ObjectReader</name>
    <message>
        <source>must be %1, not %2</source>
        <translation>musi to być %1, a nie %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>jest puste</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>zawiera połowę pary surogatów, która nie jest znakiem</translation>
    </message>
    <message>
        <source>holds the control character U+%1</source>
        <translation>zawiera znak sterujący U+%1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;</source>
        <translation>nieznany klucz „%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>brak klucza „%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: ids are lower-case words joined by hyphens, of %2 characters at most</source>
        <translation>„%1” nie jest identyfikatorem: identyfikatory to słowa zapisane małymi literami i połączone łącznikami, najwyżej %2 znaków</translation>
    </message>
    <message>
        <source>must be a whole number from 1</source>
        <translation>musi to być liczba całkowita od 1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>jest ich więcej niż %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wartość true lub false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>liczba</translation>
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
        <translation>plik PDF jest uszkodzony lub ucięty; należy spróbować ponownie go skopiować lub wyeksportować</translation>
    </message>
    <message>
        <source>this PDF has a password; save a copy without one, and import that</source>
        <translation>plik PDF ma hasło; należy zapisać kopię bez hasła i ją zaimportować</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>liczba wierszy przekracza %1</translation>
    </message>
    <message>
        <source>there is no text in this PDF, only pictures of it; make it searchable with a text recognition (OCR), or import the document that it was made from</source>
        <translation>w pliku PDF nie ma tekstu, są tylko jego obrazy; należy dodać tekst za pomocą rozpoznawania (OCR) lub zaimportować dokument źródłowy</translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>strona %L1</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>numer strony</translation>
    </message>
    <message>
        <source>it stands on every page</source>
        <translation>występuje na każdej stronie</translation>
    </message>
    <message>
        <source>the program that reads PDFs, starwright-pdftext, does not start; install again</source>
        <translation>program odczytujący pliki PDF, starwright-pdftext, nie uruchamia się; należy ponownie zainstalować Starwright</translation>
    </message>
    <message>
        <source>this PDF takes too long to read; export it again, or import another format</source>
        <translation>odczyt pliku PDF trwa zbyt długo; należy wyeksportować go ponownie lub zaimportować inny format</translation>
    </message>
    <message>
        <source>this PDF cannot be read; export it again, or import another format</source>
        <translation>nie można odczytać pliku PDF; należy wyeksportować go ponownie lub zaimportować inny format</translation>
    </message>
</context>
<context>
    <name>Formats::Protection</name>
    <message>
        <source>the file is damaged or cut short, and nothing of it was used; take another copy of it</source>
        <translation>plik jest uszkodzony lub ucięty i nic z niego nie zostało użyte; należy użyć innej jego kopii</translation>
    </message>
    <message>
        <source>the passphrase is another one; nobody can read the file without the right one</source>
        <translation>hasło jest inne; bez właściwego nikt nie odczyta tego pliku</translation>
    </message>
    <message>
        <source>a newer Starwright protected this file. Install the newer Starwright, and restore it there</source>
        <translation>ten plik zabezpieczyła nowsza wersja programu Starwright. Należy zainstalować nowszą wersję i przywrócić go w niej</translation>
    </message>
    <message>
        <source>it asks for more work than Starwright ever does for a passphrase, so somebody else made it</source>
        <translation>wymaga więcej obliczeń, niż Starwright kiedykolwiek wykonuje dla hasła, więc utworzył go ktoś inny</translation>
    </message>
    <message>
        <source>there is too little memory for the passphrase; close other programs and try again</source>
        <translation>za mało pamięci, aby przetworzyć hasło; należy zamknąć inne programy i spróbować ponownie</translation>
    </message>
    <message>
        <source>the part of Starwright that protects files, starwright-sodium, is missing; install again</source>
        <translation>brakuje części programu Starwright zabezpieczającej pliki, starwright-sodium; należy ponownie zainstalować Starwright</translation>
    </message>
    <message>
        <source>cannot protect</source>
        <translation>nie można zabezpieczyć</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>it is protected with a passphrase, which has to be given (--passphrase-file FILE)</source>
        <translation>plik jest chroniony hasłem, które trzeba podać (--passphrase-file FILE)</translation>
    </message>
</context>
<context>
    <name>Formats::ReadHistory</name>
    <message>
        <source>it has more than %1 lines</source>
        <translation>liczba wierszy przekracza %1</translation>
    </message>
    <message>
        <source>this is %1; save it as PDF, DOCX, Markdown or text</source>
        <translation>to %1; należy zapisać jako PDF, DOCX, Markdown lub tekst</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>rozmiar przekracza %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>its history has more than %1 lines</source>
        <translation>liczba wierszy historii przekracza %1</translation>
    </message>
</context>
<context>
    <name>Formats::Zip</name>
    <message>
        <source>the archive holds more than %1 files and folders</source>
        <translation>liczba plików i folderów w archiwum przekracza %1</translation>
    </message>
    <message>
        <source>the archive is encrypted; unpack it with its password, and import what is in it</source>
        <translation>archiwum jest zaszyfrowane; należy je rozpakować z użyciem hasła i zaimportować zawartość</translation>
    </message>
    <message>
        <source>the archive is broken or cut off; try to copy or download it again</source>
        <translation>archiwum jest uszkodzone lub ucięte; należy spróbować ponownie je skopiować lub pobrać</translation>
    </message>
    <message>
        <source>unpacked, it is larger than %1 MB</source>
        <translation>po rozpakowaniu przekracza %1 MB</translation>
    </message>
    <message>
        <source>the part of Starwright that reads archives, starwright-zip, is missing; install again</source>
        <translation>brakuje części programu Starwright odczytującej archiwa, starwright-zip; należy ponownie zainstalować Starwright</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>spakowano w sposób, który nie jest tu znany</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>rozmiar przekracza %1 MB</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Each term below is a number from 0 (does not press) to 1. The priority is their weighted mean: every term times its weight, added up, divided by the sum of the weights. From %1 on a question is high, from %2 on medium. A term with the weight 0 does not count. A priority that you set by hand stands above the formula.</source>
        <translation>Każdy z poniższych składników jest liczbą od 0 (nie jest pilne) do 1. Priorytet to ich średnia ważona: każdy składnik mnoży się przez jego wagę, iloczyny sumuje i dzieli przez sumę wag. Od %1 priorytet pytania jest wysoki, od %2 średni. Składnik o wadze 0 się nie liczy. Priorytet ustawiony ręcznie jest ważniejszy niż wzór.</translation>
    </message>
    <message>
        <source>Primary questions press most, extra ones least.</source>
        <translation>Pytania główne są najpilniejsze, dodatkowe najmniej pilne.</translation>
    </message>
    <message>
        <source>How many of the stages that you have planned ask the question.</source>
        <translation>Na ilu z zaplanowanych etapów pada to pytanie.</translation>
    </message>
    <message>
        <source>How close the next stage is that asks it.</source>
        <translation>Jak blisko jest najbliższy etap, na którym ono pada.</translation>
    </message>
    <message>
        <source>How little your history has to answer it with.</source>
        <translation>Jak mało w historii odpowiada na to pytanie.</translation>
    </message>
    <message>
        <source>How much your answer still lacks: parts, a number in the result, the mark as ready.</source>
        <translation>Ile brakuje jeszcze odpowiedzi: części, liczby w rezultacie, oznaczenia jako gotowej.</translation>
    </message>
    <message>
        <source>Whether it touches what interviewers take as a warning.</source>
        <translation>Czy dotyka tego, co prowadzący rozmowę uznają za ostrzeżenie.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>What hiring managers screen for</source>
        <translation>Na co zwracają uwagę menedżerowie prowadzący rekrutację</translation>
    </message>
    <message>
        <source>Red flags to avoid</source>
        <translation>Sygnały ostrzegawcze, których należy unikać</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Rozmowy na stanowisko: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pytanie</numerusform>
            <numerusform>%Ln pytania</numerusform>
            <numerusform>%Ln pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln etap</numerusform>
            <numerusform>%Ln etapy</numerusform>
            <numerusform>%Ln etapów</numerusform>
        </translation>
    </message>
    <message>
        <source>version %L1 of the guide</source>
        <translation>wersja %L1 przewodnika</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Etapy po kolei</translation>
    </message>
    <message>
        <source>Which question belongs to which stage is our own estimate; companies differ.</source>
        <translation>Przypisanie pytań do etapów to nasze szacunki; w różnych firmach bywa różnie.</translation>
    </message>
    <message>
        <source>Common formats</source>
        <translation>Typowe formy</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>Ten przewodnik jest na razie tylko po angielsku.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>%Ln nowy wiersz</numerusform>
            <numerusform>%Ln nowe wiersze</numerusform>
            <numerusform>%Ln nowych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>About you</source>
        <translation>O mnie</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nowe miejsce pracy</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Dodaj miejsce pracy</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekty</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Dodaj projekt</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Wolontariat</translation>
    </message>
    <message>
        <source>New voluntary work</source>
        <translation>Nowy wolontariat</translation>
    </message>
    <message>
        <source>Add voluntary work</source>
        <translation>Dodaj wolontariat</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Wykształcenie</translation>
    </message>
    <message>
        <source>New degree</source>
        <translation>Nowe wykształcenie</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>Dodaj wykształcenie</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>Nowa umiejętność</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Dodaj umiejętność</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nowy certyfikat</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Dodaj certyfikat</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Nagrody</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>Nowa nagroda</translation>
    </message>
    <message>
        <source>Add an award</source>
        <translation>Dodaj nagrodę</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikacje</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Nowa publikacja</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Dodaj publikację</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>Nowy język</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Dodaj język</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>New interest</source>
        <translation>Nowe zainteresowanie</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>Dodaj zainteresowanie</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencje</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>Nowe referencje</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Dodaj referencje</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adres internetowy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Osiągnięcia</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Uczelnia lub szkoła</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kursy</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Przyznane przez</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Wydawca</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Biegłość</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Treść referencji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nagłówek zawodowy</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pracodawca</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>Dodaj osiągnięcie</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Dodaj kurs</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Dodaj rolę</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Dodaj słowo kluczowe</translation>
    </message>
    <message>
        <source>What did you do, and what came of it? Numbers help.</source>
        <translation>Co zostało zrobione i co z tego wynikło? Pomagają liczby.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>&apos;%1&apos; in the guide &apos;%2&apos;</source>
        <translation>„%1” w przewodniku „%2”</translation>
    </message>
    <message>
        <source>A line of the history is pinned on one side and dismissed on the other for %1: it is pinned.</source>
        <translation>Punkt historii jest po jednej stronie przypięty, a po drugiej odrzucony dla %1: pozostaje przypięty.</translation>
    </message>
    <message>
        <source>The level of %1 is not the same on both sides: the higher counts.</source>
        <translation>Priorytet pytania %1 nie jest taki sam po obu stronach: obowiązuje wyższy.</translation>
    </message>
    <message>
        <source>preference &apos;%1&apos;</source>
        <translation>ustawienie „%1”</translation>
    </message>
    <message>
        <source>The answer to &apos;%1&apos; in the guide &apos;%2&apos; was written on both sides: the newer, of %3, counts; the one of %4 is among its versions.</source>
        <translation>Odpowiedź na „%1” w przewodniku „%2” zapisano po obu stronach: obowiązuje nowsza, z %3; odpowiedź z %4 jest wśród jej wersji.</translation>
    </message>
    <message>
        <source>work history, %1</source>
        <translation>historia zawodowa, %1</translation>
    </message>
    <message>
        <source>work history</source>
        <translation>historia zawodowa</translation>
    </message>
    <message>
        <source>interview at &apos;%1&apos;</source>
        <translation>rozmowa w firmie „%1”</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>przewodnik</translation>
    </message>
    <message>
        <source>role</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>Version %1 of the guide &apos;%2&apos; is not the same on both sides: the one that says more counts.</source>
        <translation>Wersja %1 przewodnika „%2” nie jest taka sama po obu stronach: obowiązuje obszerniejsza.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; counts, since it says more; the other side has &apos;%3&apos;.</source>
        <translation>%1: obowiązuje „%2”, bo zawiera więcej; po drugiej stronie jest „%3”.</translation>
    </message>
</context>
<context>
    <name>Models::Autosave</name>
    <message>
        <source>cannot save</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <source>the save was given up before it was done</source>
        <translation>zapisywanie porzucono przed ukończeniem</translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message>
        <source>high priority</source>
        <translation>wysoki priorytet</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>średni priorytet</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>niski priorytet</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln questions answered</source>
        <translation>
            <numerusform>odpowiedzi na %L1 z %Ln pytania</numerusform>
            <numerusform>odpowiedzi na %L1 z %Ln pytań</numerusform>
            <numerusform>odpowiedzi na %L1 z %Ln pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>pusta</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message numerus="yes">
        <source>%1, %L2 of %Ln pointers covered</source>
        <translation>
            <numerusform>%1, uwzględniono %L2 z %Ln wskazówki</numerusform>
            <numerusform>%1, uwzględniono %L2 z %Ln wskazówek</numerusform>
            <numerusform>%1, uwzględniono %L2 z %Ln wskazówek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CoverageModel</name>
    <message>
        <source>%1
answers: %2</source>
        <translation>%1
odpowiada na: %2</translation>
    </message>
    <message>
        <source>%1
does not answer: %2</source>
        <translation>%1
nie odpowiada na: %2</translation>
    </message>
    <message>
        <source>%1
Nothing in your history yet.</source>
        <translation>%1
W historii nie ma jeszcze nic.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1, %Ln punkt</numerusform>
            <numerusform>%1, %Ln punkty</numerusform>
            <numerusform>%1, %Ln punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %Ln questions</source>
        <translation>
            <numerusform>Pasuje do %Ln pytania</numerusform>
            <numerusform>Pasuje do %Ln pytań</numerusform>
            <numerusform>Pasuje do %Ln pytań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HistoryModel</name>
    <message>
        <source>Edit “%1” of “%2”</source>
        <translation>Edytuj „%1” w „%2”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Przenieś „%1”</translation>
    </message>
    <message>
        <source>Edit a line of “%1”</source>
        <translation>Edytuj wiersz w „%1”</translation>
    </message>
    <message>
        <source>Remove a line of “%1”</source>
        <translation>Usuń wiersz z „%1”</translation>
    </message>
    <message>
        <source>Move a line of “%1”</source>
        <translation>Przenieś wiersz w „%1”</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>O mnie</translation>
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
        <translation>%1, dodano</translation>
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
        <translation>Utworzono kopię zapasową i dla pewności odczytano ją ponownie.</translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>za %Ln dzień</numerusform>
            <numerusform>za %Ln dni</numerusform>
            <numerusform>za %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 w firmie %2</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>data jeszcze nieznana</translation>
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
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>The interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Gotowe: %1 z %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>niżej</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a line of your history to answer with.</source>
        <translation>Pytania, na które można odpowiedzieć punktem z historii: %1 z %2.</translation>
    </message>
    <message>
        <source>The best line for the question</source>
        <translation>Najlepszy punkt do pytania</translation>
    </message>
    <message>
        <source>Another line that answers it</source>
        <translation>Inny punkt, który na nie odpowiada</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>Opowieści</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Pakiet przygotowawczy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (cd.)</translation>
    </message>
    <message>
        <source>cannot make a pack</source>
        <translation>nie można utworzyć pakietu dla</translation>
    </message>
    <message>
        <source>no question fits the stages and categories chosen; choose more of them</source>
        <translation>żadne pytanie nie pasuje do wybranych etapów i kategorii; należy wybrać ich więcej</translation>
    </message>
    <message>
        <source>Prep pack: %1</source>
        <translation>Pakiet przygotowawczy: %1</translation>
    </message>
    <message>
        <source>Prep pack: %1 at %2</source>
        <translation>Pakiet przygotowawczy: %1 w firmie %2</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>także do %1</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>przypięty ręcznie</translation>
    </message>
    <message>
        <source>Nothing in your history answers this yet.</source>
        <translation>Nic w historii nie odpowiada jeszcze na to pytanie.</translation>
    </message>
    <message>
        <source>From your history</source>
        <translation>Z historii</translation>
    </message>
    <message>
        <source>%1 in draft</source>
        <translation>szkice: %1</translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>do napisania: %1</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Jedno pytanie</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>Pytania: %1</translation>
    </message>
    <message>
        <source>%1 of speech in all</source>
        <translation>łącznie %1 mówienia</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Rozmowy na stanowisko: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Etapy po kolei</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formy</translation>
    </message>
    <message>
        <source>What they screen for</source>
        <translation>Na co zwracają uwagę</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Sygnały ostrzegawcze</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>%1 priorytet</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>nie udało się narysować stron</translation>
    </message>
    <message>
        <source>the part of Starwright that writes PDFs, starwright-pdf, is missing; install again</source>
        <translation>brakuje części programu Starwright zapisującej pliki PDF, starwright-pdf; należy ponownie zainstalować Starwright</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>nie ma folderu %1; należy go utworzyć lub wybrać inne miejsce</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another place</source>
        <translation>%1 nie jest folderem; należy wybrać inne miejsce</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>taką nazwę ma folder; należy wybrać inną</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>to urządzenie, a nie plik; należy wybrać inną nazwę</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>w folderze %1 nie można zapisywać; należy wybrać inne miejsce</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pytanie %1</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>%1 mówienia</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Dlaczego pada to pytanie</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Mogą zapytać dalej</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>A good answer, step by step</source>
        <translation>Dobra odpowiedź krok po kroku</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>do napisania</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>do uzupełnienia</translation>
    </message>
    <message>
        <source>No answer yet. A start from your history; whatever has a box is still open.</source>
        <translation>Nie ma jeszcze odpowiedzi. Punkt wyjścia z historii; pozycje z kratką są do uzupełnienia.</translation>
    </message>
    <message>
        <source>Prepare first</source>
        <translation>W pierwszej kolejności</translation>
    </message>
    <message>
        <source>Stories to tell</source>
        <translation>Opowieści</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>wydrukowano %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>; i jeszcze %1</translation>
    </message>
    <message>
        <source>Nothing in your history answers these questions yet.</source>
        <translation>Nic w historii nie odpowiada jeszcze na te pytania.</translation>
    </message>
    <message>
        <source>Your history is in a language that matching does not know yet.</source>
        <translation>Historia jest w języku, którego dopasowywanie jeszcze nie zna.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Własne pytania</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>ciąg dalszy</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>in %L1 days</source>
        <translation>za %L1 dni</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>gotowe: %1</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>draft without %1</source>
        <translation>szkic, brakuje części: %1</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>Rezultat nie zawiera jeszcze liczb</translation>
    </message>
    <message numerus="yes">
        <source>draft, %L1 of %Ln pointer(s) covered</source>
        <translation>
            <numerusform>szkic, uwzględniono %L1 z %Ln wskazówki</numerusform>
            <numerusform>szkic, uwzględniono %L1 z %Ln wskazówek</numerusform>
            <numerusform>szkic, uwzględniono %L1 z %Ln wskazówek</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not marked as ready</source>
        <translation>szkic, nieoznaczony jako gotowy</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nie ma jeszcze odpowiedzi</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <source>red flag: told in generalities, without any figure</source>
        <translation>sygnał ostrzegawczy: same ogólniki, bez ani jednej liczby</translation>
    </message>
    <message>
        <source>red flag: the Action says “we” %L1 times and “I” %L2 times</source>
        <translation>sygnał ostrzegawczy: w Działaniu „we” pada %L1 razy, a „I” – %L2 razy</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>primary question</source>
        <translation>pytanie główne</translation>
    </message>
    <message>
        <source>practice question</source>
        <translation>pytanie ćwiczeniowe</translation>
    </message>
    <message>
        <source>extra question</source>
        <translation>pytanie dodatkowe</translation>
    </message>
    <message>
        <source>asked in none of your coming stages</source>
        <translation>nie pada na żadnym z nadchodzących etapów</translation>
    </message>
    <message>
        <source>asked in your coming stage</source>
        <translation>pada na nadchodzącym etapie</translation>
    </message>
    <message numerus="yes">
        <source>asked in %L1 of your %Ln coming stage(s)</source>
        <translation>
            <numerusform>pada na %L1 z %Ln nadchodzącego etapu</numerusform>
            <numerusform>pada na %L1 z %Ln nadchodzących etapów</numerusform>
            <numerusform>pada na %L1 z %Ln nadchodzących etapów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1, najbliżej %2</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>pada dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>asked in %Ln day(s)</source>
        <translation>
            <numerusform>pada za %Ln dzień</numerusform>
            <numerusform>pada za %Ln dni</numerusform>
            <numerusform>pada za %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in your history matches</source>
        <translation>nic w historii nie pasuje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pinned by you</source>
        <translation>
            <numerusform>%Ln punkt przypięty ręcznie</numerusform>
            <numerusform>%Ln punkty przypięte ręcznie</numerusform>
            <numerusform>%Ln punktów przypiętych ręcznie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strong line(s) in your history</source>
        <translation>
            <numerusform>%Ln mocny punkt w historii</numerusform>
            <numerusform>%Ln mocne punkty w historii</numerusform>
            <numerusform>%Ln mocnych punktów w historii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln weak line(s) in your history</source>
        <translation>
            <numerusform>tylko %Ln słaby punkt w historii</numerusform>
            <numerusform>tylko %Ln słabe punkty w historii</numerusform>
            <numerusform>tylko %Ln słabych punktów w historii</numerusform>
        </translation>
    </message>
    <message>
        <source>you set it to high</source>
        <translation>priorytet ustawiony ręcznie na wysoki</translation>
    </message>
    <message>
        <source>you set it to medium</source>
        <translation>priorytet ustawiony ręcznie na średni</translation>
    </message>
    <message>
        <source>you set it to low</source>
        <translation>priorytet ustawiony ręcznie na niski</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%L1 ready</source>
        <translation>gotowe: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>szkice: %Ln</numerusform>
            <numerusform>szkice: %Ln</numerusform>
            <numerusform>szkice: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 empty</source>
        <translation>puste: %L1</translation>
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
        <translation>Gdzie i do czego wykorzystano „%1”?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Kiedy to było?</translation>
    </message>
    <message>
        <source>What was going on, and how many people or systems did it concern?</source>
        <translation>Co się działo i ilu osób lub systemów dotyczyło?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What did you measure before and after?</source>
        <translation>Co zmierzono przed i po?</translation>
    </message>
    <message>
        <source>What was it before, and how was it measured?</source>
        <translation>Ile było wcześniej i jak to zmierzono?</translation>
    </message>
    <message>
        <source>What is different today because of it?</source>
        <translation>Co dzięki temu jest dziś inne?</translation>
    </message>
    <message>
        <source>What was asked of you, and what was yours to decide?</source>
        <translation>Jakie było zadanie i o czym można było decydować samodzielnie?</translation>
    </message>
    <message>
        <source>What did you do yourself, step by step, and why?</source>
        <translation>Jakie kroki podjęto osobiście, jeden po drugim, i dlaczego?</translation>
    </message>
</context>
<context>
    <name>Storage::Backups</name>
    <message>
        <source>cannot make a backup of</source>
        <translation>nie można utworzyć kopii zapasowej pliku</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>nie udało się utworzyć folderu %1; należy zezwolić na zapis w miejscu, w którym ma być</translation>
    </message>
    <message>
        <source>%1; allow writing in %2</source>
        <translation>%1; należy zezwolić na zapis w %2</translation>
    </message>
    <message>
        <source>what was written is not what was to be written</source>
        <translation>zapisano coś innego, niż miało być zapisane</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>nie udało się nadać jej nazwy</translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message>
        <source>cannot look into</source>
        <translation>nie można zajrzeć do</translation>
    </message>
    <message>
        <source>it could not be copied; make room on the disk, and allow writing in its folder</source>
        <translation>nie udało się utworzyć kopii pliku; należy zwolnić miejsce na dysku i zezwolić na zapis w jego folderze</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>nie można otworzyć</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>a write was interrupted, and undoing it failed (%1). Allow writing to the file and its folder, or copy it to another folder together with %2</source>
        <translation>zapis został przerwany i nie udało się go cofnąć (%1). Należy zezwolić na zapis w pliku i jego folderze albo skopiować plik do innego folderu razem z %2</translation>
    </message>
    <message>
        <source>found damage in</source>
        <translation>znaleziono uszkodzenia w</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>%Ln wiersz tabeli %1 odwołuje się do czegoś, czego nie ma</numerusform>
            <numerusform>%Ln wiersze tabeli %1 odwołują się do czegoś, czego nie ma</numerusform>
            <numerusform>%Ln wierszy tabeli %1 odwołuje się do czegoś, czego nie ma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ma wartość %2, a nie %3</translation>
    </message>
    <message>
        <source>its tables are not those of version %1</source>
        <translation>jego tabele nie są tabelami wersji %1</translation>
    </message>
    <message>
        <source>SQLite says: %1; put a copy from a backup in its place</source>
        <translation>SQLite podaje: %1; należy zastąpić ten plik kopią zapasową</translation>
    </message>
    <message>
        <source>the trigger “%1”</source>
        <translation>wyzwalacz „%1”</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>widok „%1”</translation>
    </message>
    <message>
        <source>the index “%1”</source>
        <translation>indeks „%1”</translation>
    </message>
    <message>
        <source>the virtual table “%1”</source>
        <translation>tabela wirtualna „%1”</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>tabela „%1”</translation>
    </message>
    <message>
        <source>%1; it was left as it is, and nothing in it was run. Choose another file, or put a copy from a backup in its place</source>
        <translation>%1; plik pozostał bez zmian i nic z niego nie uruchomiono. Należy wybrać inny plik lub zastąpić ten plik kopią zapasową</translation>
    </message>
    <message>
        <source>%1 has a generated column “%2”, which Starwright does not make</source>
        <translation>%1: jest tu kolumna generowana „%2”, której Starwright nie tworzy</translation>
    </message>
    <message>
        <source>%1 is not as Starwright makes it</source>
        <translation>%1: postać inna niż ta, którą tworzy Starwright</translation>
    </message>
    <message>
        <source>%1 is in it, which Starwright does not make</source>
        <translation>plik zawiera coś, czego Starwright nie tworzy: %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>brak: %1</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>plik jest ucięty</translation>
    </message>
    <message>
        <source>what it holds is not what was written; put a copy from a backup in its place</source>
        <translation>plik zawiera co innego, niż zapisano; należy zastąpić ten plik kopią zapasową</translation>
    </message>
    <message>
        <source>the earlier versions of the answer to %1 (%2), of %3 to %4, cannot be read; put a copy from a backup in its place</source>
        <translation>nie można odczytać wcześniejszych wersji odpowiedzi na %1 (%2) z okresu od %3 do %4; należy zastąpić ten plik kopią zapasową</translation>
    </message>
</context>
<context>
    <name>Storage::DataFile</name>
    <message>
        <source>cannot open</source>
        <translation>nie można otworzyć</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>nie można utworzyć</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder, or choose another</source>
        <translation>%1; należy zezwolić na zapis w jego folderze lub wybrać inny</translation>
    </message>
    <message>
        <source>this is no data file of Starwright (nor any SQLite file); it was left as it is. Choose another file</source>
        <translation>to nie jest plik danych programu Starwright (ani żaden plik SQLite); pozostał bez zmian. Należy wybrać inny plik</translation>
    </message>
    <message>
        <source>this SQLite file belongs to another program; it was left as it is. Choose another file</source>
        <translation>ten plik SQLite należy do innego programu; pozostał bez zmian. Należy wybrać inny plik</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this file (format %1; this one knows up to %2); it was left as it is. Install the newer Starwright, or choose another file</source>
        <translation>ten plik zapisała nowsza wersja programu Starwright (format %1; ta zna najwyżej %2); pozostał bez zmian. Należy zainstalować nowszą wersję lub wybrać inny plik</translation>
    </message>
    <message>
        <source>the file is damaged (format %1); put a copy from a backup in its place</source>
        <translation>plik jest uszkodzony (format %1); należy zastąpić ten plik kopią zapasową</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another file</source>
        <translation>nie ma folderu %1; należy go utworzyć lub wybrać inny plik</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>nie udało się utworzyć folderu %1; należy zezwolić na zapis w miejscu, w którym ma być</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>to folder; należy podać plik w nim</translation>
    </message>
    <message>
        <source>this is a device or a pipe; name a file</source>
        <translation>to urządzenie lub potok; należy podać plik</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no answers; it was left as it is. Put a copy from a backup in its place, or move it away to start anew</source>
        <translation>plik jest pusty, więc nie zawiera odpowiedzi; pozostał bez zmian. Należy zastąpić ten plik kopią zapasową lub przenieść go gdzie indziej, aby zacząć od nowa</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1; należy zezwolić na odczyt</translation>
    </message>
    <message>
        <source>the file is cut short (%1 of %2 bytes); put a copy from a backup in its place</source>
        <translation>plik jest ucięty (%1 z %2 bajtów); należy zastąpić ten plik kopią zapasową</translation>
    </message>
    <message>
        <source>%1; look at the disk, or choose another place</source>
        <translation>%1; należy sprawdzić dysk lub wybrać inne miejsce</translation>
    </message>
</context>
<context>
    <name>Storage::Database</name>
    <message>
        <source>it was opened for reading only</source>
        <translation>otwarto go tylko do odczytu</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>nie można otworzyć</translation>
    </message>
    <message>
        <source>it has to be brought up to date first, and cannot be written: %1</source>
        <translation>najpierw trzeba go zaktualizować, a nie można w nim zapisywać: %1</translation>
    </message>
</context>
<context>
    <name>Storage::FileLock</name>
    <message>
        <source>the lock %1 cannot be written; allow writing in its folder</source>
        <translation>nie można zapisać blokady %1; należy zezwolić na zapis w jej folderze</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first</source>
        <translation>plik jest otwarty w innym uruchomionym programie Starwright (proces %1 na %2); najpierw należy go zamknąć</translation>
    </message>
    <message>
        <source>another Starwright has it open; close that one first</source>
        <translation>plik jest otwarty w innym uruchomionym programie Starwright; najpierw należy go zamknąć</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first. If there is none any more, remove %3</source>
        <translation>plik jest otwarty w innym uruchomionym programie Starwright (proces %1 na %2); najpierw należy go zamknąć. Jeśli takiego już nie ma, należy usunąć %3</translation>
    </message>
</context>
<context>
    <name>Storage::Restore</name>
    <message>
        <source>cannot restore</source>
        <translation>nie można przywrócić</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder</source>
        <translation>%1; należy zezwolić na zapis w jego folderze</translation>
    </message>
    <message>
        <source>%1; make room on the disk</source>
        <translation>%1; należy zwolnić miejsce na dysku</translation>
    </message>
    <message>
        <source>the present state is backed up first, and that failed: %1; nothing was changed</source>
        <translation>najpierw tworzona jest kopia zapasowa obecnego stanu, a to się nie udało: %1; niczego nie zmieniono</translation>
    </message>
    <message>
        <source>cannot rename</source>
        <translation>nie można zmienić nazwy</translation>
    </message>
    <message>
        <source>to %1; allow writing in its folder</source>
        <translation>na %1; należy zezwolić na zapis w jego folderze</translation>
    </message>
    <message>
        <source>cannot erase</source>
        <translation>nie można wymazać</translation>
    </message>
    <message>
        <source>allow writing in the folder, then try again</source>
        <translation>należy zezwolić na zapis w folderze i spróbować ponownie</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1; należy zezwolić na odczyt</translation>
    </message>
    <message>
        <source>%1; restore another one</source>
        <translation>%1; należy przywrócić inną kopię</translation>
    </message>
</context>
<context>
    <name>Storage::Sqlite</name>
    <message>
        <source>another program is writing to the file; close it, then try again</source>
        <translation>inny program zapisuje w pliku; należy go zamknąć i spróbować ponownie</translation>
    </message>
    <message>
        <source>the file or its folder is read-only; allow writing to both</source>
        <translation>plik lub jego folder jest tylko do odczytu; należy zezwolić na zapis w obu</translation>
    </message>
    <message>
        <source>the disk reports an error (%1); look at the disk, and copy the file elsewhere</source>
        <translation>dysk zgłasza błąd (%1); należy sprawdzić dysk i skopiować plik w inne miejsce</translation>
    </message>
    <message>
        <source>a text in it is larger than any that Starwright writes; choose another file</source>
        <translation>plik zawiera tekst dłuższy niż jakikolwiek zapisywany przez Starwright; należy wybrać inny plik</translation>
    </message>
    <message>
        <source>the file is damaged or cut short; put a copy from a backup in its place</source>
        <translation>plik jest uszkodzony lub ucięty; należy zastąpić ten plik kopią zapasową</translation>
    </message>
    <message>
        <source>the disk is full; make room, then try again</source>
        <translation>dysk jest pełny; należy zwolnić miejsce i spróbować ponownie</translation>
    </message>
    <message>
        <source>the file, or the journal beside it, cannot be opened; allow reading and writing in its folder</source>
        <translation>nie można otworzyć pliku lub towarzyszącego mu dziennika; należy zezwolić na odczyt i zapis w jego folderze</translation>
    </message>
    <message>
        <source>this is no SQLite file; choose another file</source>
        <translation>to nie jest plik SQLite; należy wybrać inny plik</translation>
    </message>
    <message>
        <source>another program has moved it, or put another file in its place; open it again</source>
        <translation>inny program przeniósł ten plik lub podstawił w jego miejsce inny; należy otworzyć go ponownie</translation>
    </message>
    <message>
        <source>the folder it is in does not lock files, as some network folders do not; wait until the network is back, or copy the file to a folder of this computer and open it there</source>
        <translation>folder, w którym jest plik, nie obsługuje blokowania plików, jak niektóre foldery sieciowe; należy poczekać na powrót sieci albo skopiować plik do folderu na tym komputerze i tam go otworzyć</translation>
    </message>
</context>
<context>
    <name>Storage::Worker</name>
    <message>
        <source>cannot write</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>another program has put a file in its place that cannot be opened (%1). What was saved before is in %2. Move that file away, and what you have written is saved again</source>
        <translation>inny program podstawił w jego miejsce plik, którego nie można otworzyć (%1). To, co zapisano wcześniej, jest w %2. Po przeniesieniu tamtego pliku w inne miejsce wpisane treści zostaną zapisane ponownie</translation>
    </message>
</context>
<context>
    <name>TextSpool</name>
    <message>
        <source>cannot read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>the temporary file with your answers</source>
        <translation>pliku tymczasowego z odpowiedziami</translation>
    </message>
    <message>
        <source>the disk does not give it back. The data file has them as well: close the window and open it again</source>
        <translation>dysk go nie oddaje. Odpowiedzi są także w pliku danych: należy zamknąć okno i otworzyć je ponownie</translation>
    </message>
</context>
<context>
    <name>Widgets::Announcements</name>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Nie zapisano, trwa ponowna próba: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <translation>Zobacz zawartość…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Kopie zapasowe, od najnowszej</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can go back.</source>
        <translation>Najpierw tworzona jest kopia zapasowa obecnych danych, aby można było do nich wrócić.</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself every half an hour in which you wrote something.</source>
        <translation>Nie ma jeszcze żadnej. Kopia powstaje automatycznie co pół godziny, jeśli w tym czasie coś napisano.</translation>
    </message>
    <message>
        <source>Made by itself every half an hour in which you wrote something. Of the last two days all are kept, then one a day for 12 days, one a week for 10 weeks, and one a month for 9 months.</source>
        <translation>Kopie powstają automatycznie co pół godziny, jeśli w tym czasie coś napisano. Z ostatnich dwóch dni przechowywane są wszystkie, potem jedna dziennie przez 12 dni, jedna tygodniowo przez 10 tygodni i jedna miesięcznie przez 9 miesięcy.</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message>
        <source>The backup of %1</source>
        <translation>Kopia zapasowa z %1</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>W kopii zapasowej</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>All of it is the same as now.</source>
        <translation>Wszystko jest w niej takie jak teraz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from now. What is the same is not shown.</source>
        <translation>
            <numerusform>%Ln różnica wobec stanu obecnego. To, co jest takie samo, nie jest pokazane.</numerusform>
            <numerusform>%Ln różnice wobec stanu obecnego. To, co jest takie samo, nie jest pokazane.</numerusform>
            <numerusform>%Ln różnic wobec stanu obecnego. To, co jest takie samo, nie jest pokazane.</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Historia zawodowa</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Priorities set by hand</source>
        <translation>Priorytety ustawione ręcznie</translation>
    </message>
    <message>
        <source>Pinned and dismissed lines</source>
        <translation>Przypięte i odrzucone punkty</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Zaimportowane przewodniki</translation>
    </message>
    <message>
        <source>Choices for the pack and weights</source>
        <translation>Wagi i ustawienia pakietu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pointer(s) covered</source>
        <translation>
            <numerusform>uwzględniono %Ln wskazówkę</numerusform>
            <numerusform>uwzględniono %Ln wskazówki</numerusform>
            <numerusform>uwzględniono %Ln wskazówek</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>przypięty</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>odrzucony</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueDelegate</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 z %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::CataloguePanel</name>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupuj według</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>Przypisanie pytań do etapów to nasze szacunki.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>About these interviews: stages, formats, what is screened for</source>
        <translation>O tych rozmowach: etapy, formy, na co zwracają uwagę</translation>
    </message>
    <message>
        <source>About these interviews</source>
        <translation>O tych rozmowach</translation>
    </message>
    <message>
        <source>Start: what to do next</source>
        <translation>Start: co zrobić dalej</translation>
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
        <translation>Pytania</translation>
    </message>
    <message>
        <source>No question fits. Clear the filters to see them all.</source>
        <translation>Żadne pytanie nie pasuje. Aby zobaczyć wszystkie, należy wyczyścić filtry.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chip</name>
    <message>
        <source>Any</source>
        <translation>Dowolne</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>Filtruj według: %1</translation>
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
        <translation>Wstaw blok kodu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message>
        <source>Import your history…</source>
        <translation>Importuj historię…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Questions, and the lines of your history that answer them</source>
        <translation>Pytania i punkty historii, które na nie odpowiadają</translation>
    </message>
    <message>
        <source>With your work history here, this page shows which of your achievements answer which questions, and where you have nothing to tell yet.</source>
        <translation>Gdy jest tu historia zawodowa, ta strona pokazuje, które osiągnięcia odpowiadają na które pytania, a gdzie nie ma jeszcze o czym opowiedzieć.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far.</source>
        <translation>Historia nie wygląda na napisaną po angielsku, a dopasowywanie zna na razie tylko ten język.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Przeszukiwanie historii…</translation>
    </message>
    <message>
        <source>Every question has something in your history.</source>
        <translation>Na każde pytanie jest coś w historii.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without anything in your history.</source>
        <translation>
            <numerusform>%Ln pytanie bez żadnego punktu w historii.</numerusform>
            <numerusform>%Ln pytania bez żadnego punktu w historii.</numerusform>
            <numerusform>%Ln pytań bez żadnego punktu w historii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines told for more than one question.</source>
        <translation>
            <numerusform>%Ln punkt pasuje do więcej niż jednego pytania.</numerusform>
            <numerusform>%Ln punkty pasują do więcej niż jednego pytania.</numerusform>
            <numerusform>%Ln punktów pasuje do więcej niż jednego pytania.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::DataPage</name>
    <message>
        <source>Your data</source>
        <translation>Moje dane</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>What Starwright never does</source>
        <translation>Czego Starwright nigdy nie robi</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Wymaż wszystko</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Kopie zapasowe w</translation>
    </message>
    <message>
        <source>Restored as of %1</source>
        <translation>Przywrócono stan z %1</translation>
    </message>
    <message>
        <source>All that you write is in one file on this machine. Neither it nor its backups are encrypted: whoever can read this disk can read them, unless your system encrypts it, which is what we recommend. An export can be protected with a passphrase, a printed pack cannot.</source>
        <translation>Wszystkie wpisane treści są w jednym pliku na tym komputerze. Ani on, ani jego kopie zapasowe nie są zaszyfrowane: odczyta je każdy, kto może odczytać ten dysk, chyba że szyfruje go system, co zalecamy. Eksport można zabezpieczyć hasłem, wydrukowanego pakietu nie.</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Zaimportowane przewodniki</translation>
    </message>
    <message>
        <source>Removed the guide: %1. Your answers to it stay.</source>
        <translation>Usunięto przewodnik: %1. Twoje odpowiedzi pozostają.</translation>
    </message>
</context>
<context>
    <name>Widgets::DateFields</name>
    <message>
        <source>A year, a month or a day: 2021, 2021-04 or 2021-04-30</source>
        <translation>Rok, miesiąc lub dzień: 2021, 2021-04 lub 2021-04-30</translation>
    </message>
    <message>
        <source>now</source>
        <translation>obecnie</translation>
    </message>
    <message>
        <source>“%1” is not kept: write 2021, 2021-04 or 2021-04-30</source>
        <translation>„%1” nie zostanie zapisane: poprawne są 2021, 2021-04 i 2021-04-30</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Koniec jest wcześniejszy niż początek.</translation>
    </message>
</context>
<context>
    <name>Widgets::DismissedButton</name>
    <message>
        <source>Bring a dismissed line back</source>
        <translation>Przywróć odrzucony wiersz</translation>
    </message>
    <message>
        <source>Dismissed (%L1)</source>
        <translation>Odrzucone (%L1)</translation>
    </message>
</context>
<context>
    <name>Widgets::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>Wymaż wszystko</translation>
    </message>
    <message>
        <source>Removes your answers, your work history, your interviews, imported guides, every backup, and files that were set aside as damaged. It cannot be undone. Packs that you exported, and copies that you or another program made, are not Starwright&apos;s to find; and a disk may keep traces of what was on it.</source>
        <translation>Usuwa odpowiedzi, historię zawodową, rozmowy, zaimportowane przewodniki, wszystkie kopie zapasowe i pliki odłożone jako uszkodzone. Tego nie można cofnąć. Wyeksportowanych pakietów oraz kopii utworzonych ręcznie lub przez inny program Starwright nie znajdzie, a na dysku mogą pozostać ślady tego, co na nim było.</translation>
    </message>
    <message>
        <source>erase everything</source>
        <extracomment>What has to be typed before everything can be erased.</extracomment>
        <translation>wymaż wszystko</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Należy wpisać: %1</translation>
    </message>
    <message>
        <source>Type &apos;%1&apos; to confirm</source>
        <translation>Aby potwierdzić, należy wpisać „%1”</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message>
        <source>From your history</source>
        <translation>Z historii</translation>
    </message>
    <message>
        <source>Pin another line…</source>
        <translation>Przypnij inny punkt…</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Importuj historię…</translation>
    </message>
    <message numerus="yes">
        <source>From your history: %Ln lines</source>
        <translation>
            <numerusform>Z historii: %Ln punkt</numerusform>
            <numerusform>Z historii: %Ln punkty</numerusform>
            <numerusform>Z historii: %Ln punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>Pokaż jeszcze %L1</translation>
    </message>
    <message>
        <source>Import your CV or another record of your work, and the lines that answer this question stand here.</source>
        <translation>Po zaimportowaniu CV lub innego dokumentu o przebiegu pracy pojawią się tu punkty, które odpowiadają na to pytanie.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far. Rather than guess, it leaves the choice of lines to you.</source>
        <translation>Historia nie wygląda na napisaną po angielsku, a dopasowywanie zna na razie tylko ten język. Zamiast zgadywać, pozostawia wybór punktów użytkownikowi.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Przeszukiwanie historii…</translation>
    </message>
    <message>
        <source>Nothing in your history yet answers this question. If you have done it and your history does not say so, add a line there; or think of a story from elsewhere.</source>
        <translation>Nic w historii nie odpowiada jeszcze na to pytanie. Jeśli takie doświadczenie jest, a historia o nim nie wspomina, należy dodać tam punkt albo poszukać opowieści z innej dziedziny.</translation>
    </message>
    <message>
        <source>Dismissed for this question: %1</source>
        <translation>Odrzucono dla tego pytania: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidenceRow</name>
    <message>
        <source>Use as a starting point: lays the empty parts of your answer out with it</source>
        <translation>Użyj jako punktu wyjścia: wypełnia nim puste części odpowiedzi</translation>
    </message>
    <message>
        <source>Pin to this question</source>
        <translation>Przypnij do tego pytania</translation>
    </message>
    <message>
        <source>Dismiss: this does not answer the question</source>
        <translation>Odrzuć: nie odpowiada na pytanie</translation>
    </message>
    <message>
        <source>your skills</source>
        <translation>umiejętności</translation>
    </message>
    <message>
        <source>pinned · %1</source>
        <translation>przypięty · %1</translation>
    </message>
    <message>
        <source>Also told for: %1</source>
        <translation>Pasuje też do: %1</translation>
    </message>
    <message>
        <source>No longer pin to this question</source>
        <translation>Odepnij od tego pytania</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Szukaj w pytaniach i odpowiedziach</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Pokaż znowu wszystkie pytania</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidanceCard</name>
    <message>
        <source>Why it comes up</source>
        <translation>Dlaczego pada to pytanie</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>Outline of a good answer</source>
        <translation>Plan dobrej odpowiedzi</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Mogą zapytać dalej</translation>
    </message>
    <message>
        <source>Pointers: %L1 of %L2 covered</source>
        <translation>Wskazówki: uwzględniono %L1 z %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message>
        <source>There are none. What you import as a guide is listed here.</source>
        <translation>Nie ma żadnych. Tutaj pojawia się to, co zaimportujesz jako przewodnik.</translation>
    </message>
    <message>
        <source>Your answers stay when a guide is removed, and are there again once you import it.</source>
        <translation>Twoje odpowiedzi pozostają po usunięciu przewodnika i są znowu widoczne, gdy zaimportujesz go ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>version %L1, %Ln question(s)</source>
        <translation>
            <numerusform>wersja %L1, %Ln pytanie</numerusform>
            <numerusform>wersja %L1, %Ln pytania</numerusform>
            <numerusform>wersja %L1, %Ln pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the guide %1</source>
        <translation>Usuń przewodnik %1</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidePage</name>
    <message>
        <source>About these interviews</source>
        <translation>O tych rozmowach</translation>
    </message>
</context>
<context>
    <name>Widgets::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Przeszukaj pomoc</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <translation>Żadna strona nie ma wszystkich tych słów. Spróbuj mniej.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln strona</numerusform>
            <numerusform>%Ln strony</numerusform>
            <numerusform>%Ln stron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryEditor</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>Dodaj do historii</translation>
    </message>
    <message>
        <source>Move up in the list (Alt+Up)</source>
        <translation>Przenieś w górę listy (Alt+strzałka w górę)</translation>
    </message>
    <message>
        <source>Move down in the list (Alt+Down)</source>
        <translation>Przenieś w dół listy (Alt+strzałka w dół)</translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation>Usuń z historii (Delete)</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nic tu jeszcze nie ma.</translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message>
        <source>Your work history</source>
        <translation>Historia zawodowa</translation>
    </message>
    <message>
        <source>Bring in your CV, and each question shows what you have already done that answers it.</source>
        <translation>Po wczytaniu CV przy każdym pytaniu widać dotychczasowe doświadczenia, które na nie odpowiadają.</translation>
    </message>
    <message>
        <source>Import a CV…</source>
        <translation>Importuj CV…</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Dodaj miejsce pracy</translation>
    </message>
    <message>
        <source>PDF, Word, LinkedIn’s archive, JSON Resume, Markdown or text. It stays on this computer.</source>
        <translation>PDF, Word, archiwum z LinkedIn, JSON Resume, Markdown lub tekst. Pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Historia zawodowa</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln miejsce pracy</numerusform>
            <numerusform>%Ln miejsca pracy</numerusform>
            <numerusform>%Ln miejsc pracy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln punkt</numerusform>
            <numerusform>%Ln punkty</numerusform>
            <numerusform>%Ln punktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryTree</name>
    <message>
        <source>Positions, projects and skills</source>
        <translation>Miejsca pracy, projekty i umiejętności</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>CVs and guides (%1)</source>
        <translation>CV i przewodniki (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported while this window may only read.</source>
        <translation>Nic nie można zaimportować, dopóki to okno działa tylko do odczytu.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Odczytywanie %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>Import anulowano.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Nothing of %1 was kept.</source>
        <translation>Niczego z %1 nie zachowano.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importuj %1</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Zaimportowano %1.</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Usunięte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln miejsce pracy</numerusform>
            <numerusform>%Ln miejsca pracy</numerusform>
            <numerusform>%Ln miejsc pracy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projekt</numerusform>
            <numerusform>%Ln projekty</numerusform>
            <numerusform>%Ln projektów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s)</source>
        <translation>
            <numerusform>%Ln umiejętność</numerusform>
            <numerusform>%Ln umiejętności</numerusform>
            <numerusform>%Ln umiejętności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln punkt</numerusform>
            <numerusform>%Ln punkty</numerusform>
            <numerusform>%Ln punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Czy to się zgadza?</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Co się zmieni</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Correct here what was read wrongly.</source>
        <translation>Nic jeszcze nie zostało zachowane. Tutaj można poprawić to, co odczytano błędnie.</translation>
    </message>
    <message>
        <source>Read from %1: %2</source>
        <translation>Odczytano z %1: %2</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Niczego nie pominięto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>Pominięto %Ln wiersz</numerusform>
            <numerusform>Pominięto %Ln wiersze</numerusform>
            <numerusform>Pominięto %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history has all of it already</source>
        <translation>Historia zawiera to już w całości</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln zmiana</numerusform>
            <numerusform>%Ln zmiany</numerusform>
            <numerusform>%Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected here would be lost.</source>
        <translation>To, co tu poprawiono, przepadnie.</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Poprawiaj dalej</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Zamknij i utrać zmiany</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewCard</name>
    <message>
        <source>New interview</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 w firmie %2</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Pytania do zadania</translation>
    </message>
    <message>
        <source>What do you want to ask them? One question a line.</source>
        <translation>O co warto zapytać? Jedno pytanie w wierszu.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>Usuń tę rozmowę</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>Zaplanuj rozmowę</translation>
    </message>
    <message>
        <source>None is planned. Say where you apply and which stages are coming, with their dates as far as you know them: what they ask comes first then, and the pack can be made for that interview.</source>
        <translation>Nie zaplanowano żadnej. Wystarczy podać firmę i stanowisko oraz nadchodzące etapy wraz z ich datami, o ile są znane: wtedy pytania, które na nich padają, są na pierwszym miejscu, a pakiet można przygotować na tę rozmowę.</translation>
    </message>
    <message>
        <source>What the coming stages ask comes first among your priorities, the more so the closer they are.</source>
        <translation>Pytania z nadchodzących etapów mają pierwszeństwo wśród priorytetów, tym większe, im bliżej są te etapy.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Usunięto: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>Dodaj do…</translation>
    </message>
    <message>
        <source>Highlights of “%1”</source>
        <translation>Osiągnięcia: „%1”</translation>
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
        <translation>Przypnij punkt historii</translation>
    </message>
    <message>
        <source>Search your history</source>
        <translation>Szukaj w historii</translation>
    </message>
    <message>
        <source>Lines of your history</source>
        <translation>Punkty historii</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Przypnij</translation>
    </message>
</context>
<context>
    <name>Widgets::LineRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Przenieś w górę (Alt+strzałka w górę)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Przenieś w dół (Alt+strzałka w dół)</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+D)</source>
        <translation>Usuń ten wiersz (Ctrl+D)</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>Wiersz %L1 z %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message>
        <source>Not saved yet, and tried again: %1</source>
        <translation>Jeszcze nie zapisano, trwa ponowna próba: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pytanie</numerusform>
            <numerusform>%Ln pytania</numerusform>
            <numerusform>%Ln pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln question(s)</source>
        <translation>
            <numerusform>%L1 z %Ln pytania</numerusform>
            <numerusform>%L1 z %Ln pytań</numerusform>
            <numerusform>%L1 z %Ln pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ready</source>
        <translation>gotowe: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln szkic</numerusform>
            <numerusform>%Ln szkice</numerusform>
            <numerusform>%Ln szkiców</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Your last changes could not be saved: %1</source>
        <translation>Nie udało się zapisać ostatnich zmian: %1</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Pozostaw okno otwarte</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Zamknij i utrać zmiany</translation>
    </message>
    <message>
        <source>Everything was erased. You start anew.</source>
        <translation>Wszystko wymazano. Można zacząć od nowa.</translation>
    </message>
    <message>
        <source>Your &amp;data</source>
        <translation>&amp;Moje dane</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Work history</source>
        <translation>&amp;Historia zawodowa</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Export pack…</source>
        <translation>&amp;Eksportuj pakiet…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>Insert &amp;code block…</source>
        <translation>Wstaw &amp;blok kodu…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Wyczyść &amp;filtry</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Group by &amp;category</source>
        <translation>Grupuj według &amp;kategorii</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Group by &amp;stage</source>
        <translation>Grupuj według &amp;etapu</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Group by &amp;priority</source>
        <translation>Grupuj według &amp;priorytetu</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;About these interviews</source>
        <translation>&amp;O tych rozmowach</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Go to the &amp;questions</source>
        <translation>Przejdź do p&amp;ytań</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to the a&amp;nswer</source>
        <translation>Przejdź do o&amp;dpowiedzi</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Ko&amp;lory</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasne</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemne</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>P&amp;ytanie</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Poprzednie</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Następne</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Answer is &amp;ready</source>
        <translation>&amp;Odpowiedź jest gotowa</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>Eksportuj pakiet…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>How &amp;priorities are made…</source>
        <translation>Jak powstają &amp;priorytety…</translation>
    </message>
    <message>
        <source>&amp;About Starwright</source>
        <translation>&amp;O programie Starwright</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Wersje…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>Niczego nie przywrócono: %1</translation>
    </message>
    <message>
        <source>Restored; what stood there is among the versions.</source>
        <translation>Przywrócono; poprzedni tekst jest wśród wersji.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand or question…</source>
        <translation>Znajdź p&amp;olecenie lub pytanie…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Starwright &amp;help</source>
        <translation>Po&amp;moc programu Starwright</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>S&amp;króty klawiszowe…</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Rozpocznij prezentację</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Pierwszy raz tutaj?</translation>
    </message>
    <message>
        <source>A tour of two minutes shows what Starwright does, on a sample that is thrown away afterwards.</source>
        <translation>Dwuminutowa prezentacja pokazuje, co potrafi Starwright, na przykładzie, który potem znika.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rozpocznij prezentację</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionalDateEdit</name>
    <message>
        <source>no date</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>Year, month, day; Delete takes the date away</source>
        <translation>Rok, miesiąc, dzień; Delete usuwa datę</translation>
    </message>
</context>
<context>
    <name>Widgets::PackActions</name>
    <message>
        <source>Export pack</source>
        <translation>Eksportuj pakiet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Zapisywanie %1…</translation>
    </message>
    <message>
        <source>Pack written to %1</source>
        <translation>Pakiet zapisano w %1</translation>
    </message>
    <message>
        <source>The pack was not written.</source>
        <translation>Pakiet nie został zapisany.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Wybierz inne miejsce…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>The printer refused the pack.</source>
        <translation>Drukarka odrzuciła pakiet.</translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message>
        <source>Guide overview</source>
        <translation>Opis przewodnika</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Dlaczego pada to pytanie</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Prompts and outlines</source>
        <translation>Pytania pomocnicze i plany odpowiedzi</translation>
    </message>
    <message>
        <source>What they may ask next</source>
        <translation>O co mogą zapytać dalej</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Pakiet przygotowawczy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadna</translation>
    </message>
    <message>
        <source>Stands in the PDF&apos;s properties; may stay empty</source>
        <translation>Trafia do właściwości pliku PDF; może pozostać puste</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Data rozmowy</translation>
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
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Bez zaznaczenia: wszystkie.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Lines to write on
where an answer is empty</source>
        <translation>Linie do pisania
tam, gdzie odpowiedź jest pusta</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Eksportuj PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pytanie</numerusform>
            <numerusform>%Ln pytania</numerusform>
            <numerusform>%Ln pytań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PaletteDialog</name>
    <message>
        <source>Find a command or question</source>
        <translation>Znajdź polecenie lub pytanie</translation>
    </message>
    <message>
        <source>A command or a question, by a few letters</source>
        <translation>Polecenie albo pytanie, kilka liter</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Co pasuje</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nic nie pasuje. Spróbuj mniej liter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>znaleziono %Ln</numerusform>
            <numerusform>znaleziono %Ln</numerusform>
            <numerusform>znaleziono %Ln</numerusform>
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
        <translation>Pok&amp;rycie</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Interviews…</source>
        <translation>Rozmo&amp;wy…</translation>
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
        <translation>%1, priorytet: %2</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityDialog</name>
    <message>
        <source>How priorities are made</source>
        <translation>Jak powstają priorytety</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>Przywróć zwykłe wagi</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityLine</name>
    <message>
        <source>▲ High priority</source>
        <translation>▲ Wysoki priorytet</translation>
    </message>
    <message>
        <source>△ Medium priority</source>
        <translation>△ Średni priorytet</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niski priorytet</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorytet: %1</translation>
    </message>
    <message>
        <source>Set the priority by hand, or see how it is made</source>
        <translation>Ustaw priorytet ręcznie lub zobacz, jak powstaje</translation>
    </message>
    <message>
        <source>As the &amp;formula has it</source>
        <translation>Według &amp;wzoru</translation>
    </message>
    <message>
        <source>&amp;How priorities are made…</source>
        <translation>&amp;Jak powstają priorytety…</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressPicture</name>
    <message>
        <source>%L1 of %L2 ready</source>
        <translation>Gotowe: %L1 z %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressRing</name>
    <message>
        <source>of %L1 ready</source>
        <translation>z %L1 gotowych</translation>
    </message>
</context>
<context>
    <name>Widgets::Promises</name>
    <message>
        <source>It never sends anything: there is no account, no telemetry and no code that opens a network connection. On Linux this prints nothing while you use the window:</source>
        <translation>Niczego nie wysyła: nie ma konta, telemetrii ani kodu, który otwierałby połączenie sieciowe. W systemie Linux to polecenie podczas używania okna niczego nie wypisuje:</translation>
    </message>
    <message>
        <source>It never lets others look: the data file and the backups are for you alone.</source>
        <translation>Nie daje nikomu wglądu: plik danych i kopie zapasowe są dostępne tylko dla ich właściciela.</translation>
    </message>
    <message>
        <source>It never keeps quiet about damage: this reads the whole file and its backups.</source>
        <translation>Nie ukrywa uszkodzeń: to polecenie odczytuje cały plik i jego kopie zapasowe.</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Polecenie: %1</translation>
    </message>
    <message>
        <source>It never reads or writes elsewhere: only its own folder, its settings, its cache, and what you import or export. On Linux this lists every file that it touches; the rest are the system&apos;s libraries, fonts and icons:</source>
        <translation>Nie czyta i nie zapisuje nigdzie indziej: tylko we własnym folderze, w ustawieniach, w pamięci podręcznej oraz w tym, co się importuje lub eksportuje. W systemie Linux to polecenie wymienia wszystkie pliki, których program dotyka; pozostałe to systemowe biblioteki, czcionki i ikony:</translation>
    </message>
    <message>
        <source>It never locks you in: this writes everything as JSON, and your answers as Markdown.</source>
        <translation>Nie uzależnia od siebie: to polecenie zapisuje wszystko jako JSON, a odpowiedzi jako Markdown.</translation>
    </message>
</context>
<context>
    <name>Widgets::ProtectionDialog</name>
    <message>
        <source>&amp;Protect with a passphrase</source>
        <translation>&amp;Zabezpiecz hasłem</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Eksportuj wszystko</translation>
    </message>
    <message>
        <source>Whoever finds the export, or a copy of it, cannot read it without the passphrase; use several words that nobody guesses. It does not protect what is on this machine: the data file and its backups are not encrypted, for which your system can encrypt the disk. A lost passphrase is lost: nobody, Starwright neither, can read the export without it.</source>
        <translation>Kto znajdzie eksport lub jego kopię, nie odczyta go bez hasła; najlepiej użyć kilku słów, których nikt nie odgadnie. Hasło nie chroni tego, co jest na tym komputerze: plik danych i jego kopie zapasowe nie są zaszyfrowane, ale system może zaszyfrować dysk. Utraconego hasła nie da się odzyskać: bez niego nikt, nawet Starwright, nie odczyta eksportu.</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionHeader</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln słowo</numerusform>
            <numerusform>%Ln słowa</numerusform>
            <numerusform>%Ln słów</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowa</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>Inne rzeczy warte zapamiętania.</translation>
    </message>
    <message>
        <source>Every part has text already, so nothing was laid out.</source>
        <translation>Wszystkie części zawierają już tekst, więc niczego nie wypełniono.</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>Przypisanie pytań do etapów to nasze szacunki.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Insert a code block</source>
        <translation>Wstaw blok kodu</translation>
    </message>
    <message>
        <source>What this answer said before</source>
        <translation>Wcześniejsza treść odpowiedzi</translation>
    </message>
    <message>
        <source>Mark the answer as ready to be told</source>
        <translation>Oznacz odpowiedź jako gotową do opowiedzenia</translation>
    </message>
</context>
<context>
    <name>Widgets::ReviewDelegate</name>
    <message>
        <source>✓ taken in</source>
        <translation>✓ dodano</translation>
    </message>
</context>
<context>
    <name>Widgets::SaveLabel</name>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano o %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Wszystko zapisano</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Nie zapisano, trwa ponowna próba: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::ShortcutsDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>Prz&amp;ejmij</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Szukaj poleceń i klawiszy</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Przywróć &amp;wszystkie</translation>
    </message>
    <message>
        <source>All shortcuts are back to the standard.</source>
        <translation>Wszystkie skróty są znowu standardowe.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Polecenia i ich skróty</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Nowy skrót:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nowy skrót</translation>
    </message>
    <message>
        <source>Press the keys. Delete takes them away, Escape leaves them as they are.</source>
        <translation>Naciśnij klawisze. Delete je usuwa, Escape zostawia bez zmian.</translation>
    </message>
    <message>
        <source>Back to the standard.</source>
        <translation>Znowu standardowy.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take it together with Ctrl or Alt, or a function key.</source>
        <translation>%1 służy do pisania. Dodaj Ctrl lub Alt albo użyj klawisza funkcyjnego.</translation>
    </message>
    <message>
        <source>%1 edits text everywhere, and stays with that.</source>
        <translation>%1 wszędzie edytuje tekst i tak zostaje.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it over, or press other keys.</source>
        <translation>%1 należy do „%2”. Przejmij go albo naciśnij inne klawisze.</translation>
    </message>
    <message>
        <source>Changed. “%1” has no such shortcut any more.</source>
        <translation>Zmieniono. „%1” nie ma już tego skrótu.</translation>
    </message>
    <message>
        <source>Changed: no shortcut.</source>
        <translation>Zmieniono: brak skrótu.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Zmieniono.</translation>
    </message>
</context>
<context>
    <name>Widgets::StageList</name>
    <message>
        <source>Date of %1</source>
        <translation>Data etapu: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message>
        <source>Most pressing</source>
        <translation>Najpilniejsze</translation>
    </message>
    <message>
        <source>Every answer is ready. Tell them aloud once more.</source>
        <translation>Wszystkie odpowiedzi są gotowe. Warto opowiedzieć je jeszcze raz na głos.</translation>
    </message>
    <message>
        <source>No interview is planned yet</source>
        <translation>Nie zaplanowano jeszcze żadnej rozmowy</translation>
    </message>
    <message>
        <source>Say which stages are coming and when, and what they ask comes first.</source>
        <translation>Wystarczy podać, jakie etapy nadchodzą i kiedy, a pytania, które na nich padają, znajdą się na pierwszym miejscu.</translation>
    </message>
    <message>
        <source>Your work history is not here yet. With it, each question shows what you have already done that answers it.</source>
        <translation>Nie ma tu jeszcze historii zawodowej. Z nią przy każdym pytaniu widać dotychczasowe doświadczenia, które na nie odpowiadają.</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Importuj historię…</translation>
    </message>
    <message>
        <source>With an interview planned, priorities follow its stages and dates.</source>
        <translation>Gdy rozmowa jest zaplanowana, priorytety zależą od jej etapów i dat.</translation>
    </message>
    <message>
        <source>Plan an interview…</source>
        <translation>Zaplanuj rozmowę…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>%Ln pytanie, na które nic w historii jeszcze nie odpowiada.</numerusform>
            <numerusform>%Ln pytania, na które nic w historii jeszcze nie odpowiada.</numerusform>
            <numerusform>%Ln pytań, na które nic w historii jeszcze nie odpowiada.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>Zobacz luki</translation>
    </message>
</context>
<context>
    <name>Widgets::StrengthMeter</name>
    <message>
        <source>chosen by you; nothing in the words speaks for it</source>
        <translation>wybrane ręcznie; słowa tego nie potwierdzają</translation>
    </message>
    <message>
        <source>a weak match</source>
        <translation>słabe dopasowanie</translation>
    </message>
    <message>
        <source>a fair match</source>
        <translation>średnie dopasowanie</translation>
    </message>
    <message>
        <source>a strong match</source>
        <translation>mocne dopasowanie</translation>
    </message>
</context>
<context>
    <name>Widgets::Tour</name>
    <message>
        <source>The questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>On the left is what will be asked: by category, by stage, or the most pressing first. Type above them to search the questions and your own answers.</source>
        <translation>Po lewej jest to, o co zapytają: według kategorii, według etapu albo od najpilniejszych. Wpisz tekst, aby przeszukać pytania i własne odpowiedzi.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Co już masz za sobą</translation>
    </message>
    <message>
        <source>These lines of the work history answer the question best, with the reason for each. Start an answer with one, pin it, or dismiss it.</source>
        <translation>Te punkty historii najlepiej odpowiadają na pytanie, każdy z uzasadnieniem. Zacznij odpowiedź od jednego z nich, przypnij go albo odrzuć.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Four parts, each with what this question wants to hear in it. What you write is saved as you type, and what it said before can be brought back.</source>
        <translation>Cztery części, a w każdej to, co to pytanie chce w niej usłyszeć. To, co piszesz, jest zapisywane na bieżąco, a wcześniejsze brzmienie można przywrócić.</translation>
    </message>
    <message>
        <source>Your work history</source>
        <translation>Twoja historia zawodowa</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Which of your stories serves which question, and which questions nothing answers yet.</source>
        <translation>Która z Twoich opowieści pasuje do którego pytania i na które pytania nic jeszcze nie odpowiada.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Say which stages are coming, and when. What they ask becomes pressing.</source>
        <translation>Powiedz, jakie etapy Cię czekają i kiedy. To, o co na nich pytają, staje się pilne.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co teraz zrobić</translation>
    </message>
    <message>
        <source>Starwright starts here: when your next interview is, how far your answers are, and which questions press most. Try whatever you like: this is a sample, and it goes with the tour.</source>
        <translation>Tu zaczyna się Starwright: kiedy jest najbliższa rozmowa, jak zaawansowane są Twoje odpowiedzi i które pytania są najpilniejsze. Wypróbuj, co chcesz: to przykład i znika razem z prezentacją.</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>Export pack, at the top, prints it all to take along. Now begin with your own history: nothing of this sample stays.</source>
        <translation>„Eksportuj pakiet” u góry drukuje wszystko, co warto zabrać ze sobą. Zacznij teraz od własnej historii: z tego przykładu nic nie zostaje.</translation>
    </message>
    <message>
        <source>It comes from your CV: PDF, Word, text, JSON Resume or LinkedIn&apos;s archive. It never leaves this machine.</source>
        <translation>Pochodzi z Twojego CV: PDF, Word, tekst, JSON Resume albo archiwum LinkedIn. Nigdy nie opuszcza tego komputera.</translation>
    </message>
</context>
<context>
    <name>Widgets::TourBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Zakończ prezentację</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3</source>
        <translation>%L1 z %L2 · %3</translation>
    </message>
    <message>
        <source>Begin with my own</source>
        <translation>Zacznij od swojej</translation>
    </message>
</context>
<context>
    <name>Widgets::TransferActions</name>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>Eksportuj ws&amp;zystko…</translation>
    </message>
    <message>
        <source>&amp;Restore from an export…</source>
        <translation>&amp;Przywróć z eksportu…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Eksportuj wszystko</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Przywróć z eksportu</translation>
    </message>
    <message>
        <source>Everything was written to %1</source>
        <translation>Wszystko zapisano w %1</translation>
    </message>
    <message>
        <source>What %1 holds is here now, beside what was here.

Answers: %L2 new, %L3 newer than yours, %L4 older than yours. What an answer said before is among its versions.</source>
        <translation>Zawartość %1 jest teraz tutaj, obok tego, co było.

Odpowiedzi: nowe – %L2, nowsze od posiadanych – %L3, starsze od posiadanych – %L4. Wcześniejsza treść odpowiedzi jest wśród jej wersji.</translation>
    </message>
    <message>
        <source>Some things were not the same on both sides; the details tell which.</source>
        <translation>Nie wszystko było takie samo po obu stronach; co się różniło, podano w szczegółach.</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <translation>Eksporty (*.%1)</translation>
    </message>
    <message>
        <source>Exports (*.json *.locked)</source>
        <translation>Eksporty (*.json *.locked)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>Plik %1 jest zabezpieczony. Hasło do niego:</translation>
    </message>
    <message>
        <source>Nothing can be restored while this window may only read.</source>
        <translation>Nic nie można przywrócić, dopóki to okno działa tylko do odczytu.</translation>
    </message>
    <message>
        <source>Bring back what %1 holds, beside what is here?</source>
        <translation>Przywrócić zawartość %1 obok tego, co tu jest?</translation>
    </message>
    <message>
        <source>Of each answer the newer one counts, and the other becomes a version of it.</source>
        <translation>Z każdej odpowiedzi liczy się nowsza, a druga staje się jej wersją.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>Widgets::TroublePage</name>
    <message>
        <source>Restore the backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Otwórz inny plik…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>Utwórz nowy plik…</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>Nie można otworzyć odpowiedzi</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. What you wrote after that is missing from it.</source>
        <translation>Najnowsza dobra kopia zapasowa jest z %1. Brakuje w niej tego, co napisano później.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, and the file was last written on %2: what you wrote in between is missing from it. The file itself is kept beside it under another name.</source>
        <translation>Najnowsza dobra kopia zapasowa jest z %1, a plik ostatnio zapisano %2: brakuje w niej tego, co napisano w międzyczasie. Sam plik jest przechowywany obok niej pod inną nazwą.</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Otwórz plik danych</translation>
    </message>
    <message>
        <source>Starwright data (*.db);;All files (*)</source>
        <translation>Dane programu Starwright (*.db);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation>Utwórz nowy plik danych</translation>
    </message>
    <message>
        <source>Starwright data (*.db)</source>
        <translation>Dane programu Starwright (*.db)</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ponów: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Search the versions of all your answers</source>
        <translation>Szukaj w wersjach wszystkich odpowiedzi</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Wersje, od najnowszej</translation>
    </message>
    <message>
        <source>Difference to the present text</source>
        <translation>Różnica względem obecnego tekstu</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Przywróć tę wersję</translation>
    </message>
    <message>
        <source>Struck out: only in the present text. Underlined: only in this version.</source>
        <translation>Przekreślone: tylko w obecnym tekście. Podkreślone: tylko w tej wersji.</translation>
    </message>
    <message>
        <source>There is no earlier version of this answer yet. One is kept when you turn to another question, and every five minutes.</source>
        <translation>Nie ma jeszcze wcześniejszej wersji tej odpowiedzi. Wersja powstaje po przejściu do innego pytania oraz co pięć minut.</translation>
    </message>
    <message>
        <source>No version has these words.</source>
        <translation>Żadna wersja nie zawiera tych słów.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln słowo</numerusform>
            <numerusform>%Ln słowa</numerusform>
            <numerusform>%Ln słów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>Waga: %1</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>For this question: %1</source>
        <translation>Dla tego pytania: %1</translation>
    </message>
    <message>
        <source>For this question: %1, %2</source>
        <translation>Dla tego pytania: %1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Pusta</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowa</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Główne</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczeniowe</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Dodatkowe</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Sygnały ostrzegawcze</translation>
    </message>
</context>
</TS>
