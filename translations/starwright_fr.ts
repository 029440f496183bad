<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Starwright</source>
        <translation>À propos de Starwright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepare for a job interview: what will be asked, and what you will answer.&lt;/p&gt;&lt;p&gt;Everything you write stays on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Préparez un entretien d’embauche&#xa0;: ce qu’on vous demandera, et ce que vous répondrez.&lt;/p&gt;&lt;p&gt;Tout ce que vous écrivez reste sur cet ordinateur.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>cannot open</source>
        <translation>impossible d’ouvrir</translation>
    </message>
    <message>
        <source>the file was there the last time and is missing now. Bring it back and try again, open another one, or start a new one.</source>
        <translation>le fichier existait la dernière fois et il est maintenant introuvable. Remettez-le en place et réessayez, ouvrez-en un autre ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>impossible d’écrire</translation>
    </message>
    <message>
        <source>this window may only read; see what it says above</source>
        <translation>cette fenêtre est en lecture seule&#xa0;; la raison est indiquée plus haut</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>impossible de lire</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>il n’est pas ouvert</translation>
    </message>
    <message>
        <source>Another program had put another file in the place of %1, as one does that keeps folders alike. Both are joined: of each answer the newer counts, the other is among its versions. The other file as it was is among the backups.</source>
        <translation>Un autre programme avait mis un autre fichier à la place de %1, comme le font ceux qui synchronisent des dossiers. Les deux ont été fusionnés&#xa0;: pour chaque réponse, la plus récente est retenue et l’autre figure parmi ses versions. L’autre fichier a été conservé tel quel parmi les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>à votre demande</translation>
    </message>
    <message>
        <source>before an update of Starwright</source>
        <translation>avant une mise à jour de Starwright</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>; there is: %1</source>
        <translation>&#xa0;; valeurs possibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>no category &apos;%1&apos;</source>
        <translation>aucune catégorie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>aucune étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no set &apos;%1&apos;</source>
        <translation>aucune série «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no guide &apos;%1&apos;</source>
        <translation>aucun guide «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a command is missing; &apos;starwright help&apos; names them</source>
        <translation>il manque une commande&#xa0;; «&#xa0;starwright help&#xa0;» en donne la liste</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>impossible d’écrire</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>several guides have a question &apos;%1&apos;: name one by --guide (%2)</source>
        <translation>plusieurs guides ont une question «&#xa0;%1&#xa0;»&#xa0;: précisez lequel avec --guide (%2)</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>impossible de trouver</translation>
    </message>
    <message>
        <source>the question &apos;%1&apos;</source>
        <translation>la question «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no guide has it</source>
        <translation>aucun guide ne la contient</translation>
    </message>
    <message>
        <source>no state &apos;%1&apos;</source>
        <translation>aucun état «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>standard input can be read for one part only</source>
        <translation>l’entrée standard ne peut être lue que pour une seule partie</translation>
    </message>
    <message>
        <source>cannot set</source>
        <translation>impossible de fixer</translation>
    </message>
    <message>
        <source>the state of &apos;%1&apos; to %2</source>
        <translation>l’état de «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>it has text; clear its parts to make it empty (--situation &quot;&quot; …)</source>
        <translation>elle contient du texte&#xa0;; videz ses parties pour la rendre vide (--situation &quot;&quot; …)</translation>
    </message>
    <message>
        <source>it has no text; an answer without any is empty</source>
        <translation>elle ne contient aucun texte&#xa0;; une réponse sans texte est vide</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is sound: %2 of %3 questions answered, %4 of them ready; guides: %5; good backups: %6</source>
        <translation>%1 est en bon état&#xa0;: %2 questions sur %3 ont une réponse, dont %4 prêtes&#xa0;; guides&#xa0;: %5&#xa0;; sauvegardes valides&#xa0;: %6</translation>
    </message>
    <message>
        <source>the backup %1 is damaged</source>
        <translation>la sauvegarde %1 est endommagée</translation>
    </message>
    <message>
        <source>cannot check</source>
        <translation>impossible de vérifier</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>--out FILE is missing (or --markdown PATH)</source>
        <translation>il manque --out FICHIER (ou --markdown CHEMIN)</translation>
    </message>
    <message>
        <source>Wrote %1 (answers: %2, versions: %3)</source>
        <translation>%1&#xa0;: écriture terminée (réponses&#xa0;: %2, versions&#xa0;: %3)</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>questions&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no work history yet; &apos;starwright import FILE&apos; reads one.
</source>
        <translation>Il n’y a pas encore de parcours professionnel&#xa0;; «&#xa0;starwright import FICHIER&#xa0;» en lit un.
</translation>
    </message>
    <message>
        <source>no kind &apos;%1&apos;</source>
        <translation>aucun type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source> because of: %1</source>
        <translation> en raison de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  nothing in your history</source>
        <translation>  rien dans votre parcours</translation>
    </message>
    <message>
        <source>no &apos;%1&apos;</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like 2026-03-31</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date comme 2026-03-31</translation>
    </message>
    <message>
        <source>--out FILE.pdf is missing</source>
        <translation>il manque --out FICHIER.pdf</translation>
    </message>
    <message>
        <source>Answers: %1 new, %2 newer than yours, %3 older than yours. Versions added: %4.</source>
        <translation>Réponses&#xa0;: %1 nouvelles, %2 plus récentes que les vôtres, %3 plus anciennes que les vôtres. Versions ajoutées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Usage: starwright [--data FILE]
       starwright COMMAND [OPTION…]

Prepares for a job interview, offline. Without a command, opens the window.

Commands:
</source>
        <translation>Utilisation&#xa0;: starwright [--data FICHIER]
              starwright COMMANDE [OPTION…]

Prépare à un entretien d’embauche, hors ligne. Sans commande, ouvre la fenêtre.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Options communes à toutes les commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>Usage: starwright %1 [OPTION…]

%2
</source>
        <translation>Utilisation&#xa0;: starwright %1 [OPTION…]

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Options&#xa0;:
</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Expérience professionnelle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the guide &apos;%2&apos; (%3), version %4, questions: %5</source>
        <translation>%1&#xa0;: le guide «&#xa0;%2&#xa0;» (%3), version %4, questions&#xa0;: %5</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Il ne contient rien de nouveau.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1&#xa0;: ajout&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1&#xa0;: %2, auparavant&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: a work history (%2)</source>
        <translation>%1&#xa0;: un parcours professionnel (%2)</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>Rien n’a pu en être lu.</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>impossible de lire</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>elle dépasse %1 Mo</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>impossible d’exécuter</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>option «&#xa0;%1&#xa0;» inconnue</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>what is &apos;%1&apos; for?</source>
        <translation>à quoi sert «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>figure deux fois</translation>
    </message>
    <message>
        <source>There is no work history to match yet; &apos;starwright import FILE&apos; reads one.</source>
        <translation>Il n’y a pas encore de parcours professionnel à comparer&#xa0;; «&#xa0;starwright import FICHIER&#xa0;» en lit un.</translation>
    </message>
    <message>
        <source>Your history is not in English, the only language that matching knows so far; nothing was matched.</source>
        <translation>Votre parcours n’est pas en anglais, la seule langue que la recherche de correspondances connaisse pour l’instant&#xa0;; rien n’a été comparé.</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>cette commande n’existe pas</translation>
    </message>
    <message>
        <source>; &apos;starwright help&apos; names them</source>
        <translation>&#xa0;; «&#xa0;starwright help&#xa0;» en donne la liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>The data file, in place of the one in the folder for application data.</source>
        <translation>Le fichier de données, à la place de celui du dossier des données d’application.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Afficher un seul document JSON.</translation>
    </message>
    <message>
        <source>Print what the command does, and its options.</source>
        <translation>Afficher ce que fait la commande, et ses options.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this guide.</source>
        <translation>Uniquement ce guide.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Only questions of this category; may be repeated.</source>
        <translation>Uniquement les questions de cette catégorie&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>Only questions asked at this stage, by name or id; may be repeated.</source>
        <translation>Uniquement les questions posées à cette étape (nom ou ID)&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>SÉRIE</translation>
    </message>
    <message>
        <source>Only one set: primary, practice or extra; may be repeated.</source>
        <translation>Uniquement une série&#xa0;: primary, practice ou extra&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Only questions that hold all of these words, in the question, why it is asked, the pointers or your answer.</source>
        <translation>Uniquement les questions qui contiennent tous ces mots, dans la question, sa raison d’être, les points à aborder ou votre réponse.</translation>
    </message>
    <message>
        <source>The guide, where several have a question of this ID.</source>
        <translation>Le guide, si plusieurs ont une question portant cet ID.</translation>
    </message>
    <message>
        <source>Set this part; &apos;-&apos; reads it from standard input.</source>
        <translation>Définir cette partie&#xa0;; «&#xa0;-&#xa0;» la lit depuis l’entrée standard.</translation>
    </message>
    <message>
        <source>Set this part.</source>
        <translation>Définir cette partie.</translation>
    </message>
    <message>
        <source>Set the notes.</source>
        <translation>Définir les notes.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>Mark the answer as draft or ready; empty is what has no text.</source>
        <translation>Marquer la réponse comme draft ou ready&#xa0;; empty désigne celle qui n’a pas de texte.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>What the files are: guide or history. Otherwise that is found out.</source>
        <translation>Ce que sont les fichiers&#xa0;: guide ou history. Sinon, le type est détecté.</translation>
    </message>
    <message>
        <source>The guide; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>Le guide&#xa0;; sinon, le premier de la liste de «&#xa0;guides&#xa0;».</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>FICHIER.pdf</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>The guide to print; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>Le guide à imprimer&#xa0;; sinon, le premier de la liste de «&#xa0;guides&#xa0;».</translation>
    </message>
    <message>
        <source>Whom the interview is with.</source>
        <translation>Avec qui a lieu l’entretien.</translation>
    </message>
    <message>
        <source>The role, in place of the guide&apos;s.</source>
        <translation>Le poste, à la place de celui du guide.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>The day of the interview.</source>
        <translation>Le jour de l’entretien.</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPIER</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>a4 (par défaut) ou letter.</translation>
    </message>
    <message>
        <source>Print lines to write on where an answer is empty.</source>
        <translation>Imprimer des lignes où écrire lorsqu’une réponse est vide.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTIE</translation>
    </message>
    <message>
        <source>Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated.</source>
        <translation>Omettre overview, why, pointers, followups, prompts, answers ou notes&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>The file to write everything into, to be restored from.</source>
        <translation>Le fichier où tout écrire, pour pouvoir le restaurer.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file a guide.</source>
        <translation>Écrire les réponses en Markdown, lisibles sans Starwright&#xa0;: dans ce fichier ou dans un dossier, un fichier par guide.</translation>
    </message>
    <message>
        <source>List the guides.</source>
        <translation>Lister les guides.</translation>
    </message>
    <message>
        <source>List the questions of the guides.</source>
        <translation>Lister les questions des guides.</translation>
    </message>
    <message>
        <source>Print your answer to a question, or set parts of it.</source>
        <translation>Afficher votre réponse à une question, ou en définir des parties.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FICHIER…</translation>
    </message>
    <message>
        <source>Read work histories and guides from files and keep them.</source>
        <translation>Lire des parcours professionnels et des guides dans des fichiers et les conserver.</translation>
    </message>
    <message>
        <source>Print your work history; with --json, as a JSON Resume.</source>
        <translation>Afficher votre parcours professionnel&#xa0;; avec --json, au format JSON Resume.</translation>
    </message>
    <message>
        <source>Print which lines of your work history answer each question.</source>
        <translation>Afficher les lignes de votre parcours professionnel qui répondent à chaque question.</translation>
    </message>
    <message>
        <source>List the questions by how pressing they are, with the reasons.</source>
        <translation>Lister les questions par urgence, avec les raisons.</translation>
    </message>
    <message>
        <source>Write the prep pack as a PDF.</source>
        <translation>Écrire le livret de préparation en PDF.</translation>
    </message>
    <message>
        <source>Write everything that is yours into one file.</source>
        <translation>Écrire tout ce qui est à vous dans un seul fichier.</translation>
    </message>
    <message>
        <source>Bring back what an export holds, beside what is there.</source>
        <translation>Récupérer le contenu d’un export, sans perdre l’existant.</translation>
    </message>
    <message>
        <source>Check that the data file is sound.</source>
        <translation>Vérifier que le fichier de données est en bon état.</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMMANDE]</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>Expliquer une commande.</translation>
    </message>
    <message>
        <source>--passphrase-file needs --out FILE; Markdown is not protected</source>
        <translation>--passphrase-file exige --out FICHIER&#xa0;; le Markdown n’est pas protégé</translation>
    </message>
    <message>
        <source>the passphrase has to be one line, and not empty</source>
        <translation>la phrase secrète doit tenir sur une seule ligne et ne pas être vide</translation>
    </message>
    <message>
        <source>The file whose one line is the passphrase that protects the export; - reads standard input.</source>
        <translation>Le fichier dont l’unique ligne est la phrase secrète qui protège l’export&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>no shell &apos;%1&apos;</source>
        <translation>aucun shell «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>SHELL</source>
        <translation>SHELL</translation>
    </message>
    <message>
        <source>Print what completes commands in a shell: bash, zsh or fish.</source>
        <translation>Afficher ce qui complète les commandes dans un shell&#xa0;: bash, zsh ou fish.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (did you mean %1?)</source>
        <extracomment>What stands for %1 are words in quotes: &apos;system-design&apos;, &apos;past-project&apos;</extracomment>
        <translation> (vouliez-vous dire %1&#xa0;?)</translation>
    </message>
</context>
<context>
    <name>Domain::Guide</name>
    <message>
        <source>cannot import</source>
        <translation>impossible d’importer</translation>
    </message>
    <message>
        <source>version %1 of the guide &apos;%2&apos; is there already; give this one a higher version than %1</source>
        <translation>la version %1 du guide «&#xa0;%2&#xa0;» existe déjà&#xa0;; donnez à celui-ci une version supérieure à %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>cannot read</source>
        <translation>impossible de lire</translation>
    </message>
</context>
<context>
    <name>Formats::Archive</name>
    <message>
        <source>this is an OpenDocument file; save it as DOCX or PDF</source>
        <translation>c’est un fichier OpenDocument&#xa0;; enregistrez-le au format DOCX ou PDF</translation>
    </message>
    <message>
        <source>this is a spreadsheet; save it as CSV</source>
        <translation>c’est une feuille de calcul&#xa0;; enregistrez-la au format CSV</translation>
    </message>
    <message>
        <source>this archive is neither a DOCX file nor LinkedIn&apos;s copy of your data, which holds Positions.csv</source>
        <translation>cette archive n’est ni un fichier DOCX ni la copie de vos données LinkedIn, qui contient Positions.csv</translation>
    </message>
</context>
<context>
    <name>Formats::Csv</name>
    <message>
        <source>it has more than %1 columns</source>
        <translation>cette ligne a plus de %1 colonnes</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>du texte suit un guillemet fermant</translation>
    </message>
</context>
<context>
    <name>Formats::CvText</name>
    <message>
        <source>line %L1</source>
        <translation>ligne %L1</translation>
    </message>
    <message>
        <source>it stands under &apos;%1&apos;, which is no part of a work history</source>
        <translation>elle figure sous «&#xa0;%1&#xa0;», qui ne fait pas partie d’un parcours professionnel</translation>
    </message>
    <message>
        <source>it is about the file</source>
        <translation>elle concerne le fichier lui-même</translation>
    </message>
</context>
<context>
    <name>Formats::CvTop</name>
    <message>
        <source>no field of a work history is for this</source>
        <translation>aucun champ d’un parcours professionnel ne lui correspond</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>ligne %L1</translation>
    </message>
</context>
<context>
    <name>Formats::Docx</name>
    <message>
        <source>headers, footers and notes are not read</source>
        <translation>les en-têtes, les pieds de page et les notes ne sont pas lus</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il ne contient aucun texte</translation>
    </message>
    <message>
        <source>it defines entities, which no word processor writes</source>
        <translation>il définit des entités, ce qu’aucun traitement de texte ne fait</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>il compte plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>il compte plus de %1 lignes</translation>
    </message>
    <message>
        <source>it is broken at line %1, column %2</source>
        <translation>il est endommagé à la ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>it has tags that no word processor writes</source>
        <translation>il contient des balises qu’aucun traitement de texte n’écrit</translation>
    </message>
</context>
<context>
    <name>Formats::Encoding</name>
    <message>
        <source>its encoding is none that is known here; save it as UTF-8</source>
        <translation>son encodage est inconnu ici&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>it is not all in the encoding that its first bytes name</source>
        <translation>il n’est pas entièrement dans l’encodage qu’annoncent ses premiers octets</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>ligne %L1</translation>
    </message>
    <message>
        <source>a character is broken here; the other lines are UTF-8</source>
        <translation>un caractère est invalide ici&#xa0;; les autres lignes sont en UTF-8</translation>
    </message>
    <message>
        <source>this is neither text nor a document that can be read here</source>
        <translation>ce n’est ni du texte ni un document que Starwright sache lire</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
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
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>le dossier %1 n’existe pas&#xa0;; créez-le ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>un dossier porte ce nom&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>c’est un périphérique, pas un fichier&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>l’écriture n’est pas autorisée dans le dossier %1&#xa0;; choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>cannot export</source>
        <translation>impossible d’exporter</translation>
    </message>
    <message>
        <source>what was written would not come back as it is; nothing was written</source>
        <translation>les données écrites ne seraient pas relues à l’identique&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>it could not be restored (%1: %2); nothing was written</source>
        <translation>l’export ne pourrait pas être restauré (%1&#xa0;: %2)&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>impossible d’écrire</translation>
    </message>
    <message>
        <source>a data file has that name; it was left as it is. Choose another name</source>
        <translation>un fichier de données porte ce nom&#xa0;; il a été laissé tel quel. Choisissez un autre nom</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>c’est un dossier&#xa0;; indiquez un fichier de ce dossier</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>doit être %1, et non %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>the export has this already</source>
        <translation>l’export contient déjà cet élément</translation>
    </message>
    <message>
        <source>must be &apos;pinned&apos; or &apos;dismissed&apos;</source>
        <translation>doit être «&#xa0;pinned&#xa0;» ou «&#xa0;dismissed&#xa0;»</translation>
    </message>
    <message>
        <source>must be &apos;high&apos;, &apos;medium&apos; or &apos;low&apos;</source>
        <translation>doit être «&#xa0;high&#xa0;», «&#xa0;medium&#xa0;» ou «&#xa0;low&#xa0;»</translation>
    </message>
    <message>
        <source>this is no export of Starwright: its &apos;format&apos; is not &apos;%1&apos;</source>
        <translation>ce n’est pas un export de Starwright&#xa0;: son champ «&#xa0;format&#xa0;» n’est pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this export (format %1; this one knows up to %2). Install the newer Starwright, and restore it there</source>
        <translation>cet export vient d’une version plus récente de Starwright (format %1&#xa0;; celle-ci connaît jusqu’au format %2). Installez la version plus récente et restaurez-le avec elle</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>must be a time in UTC like 2026-01-31T09:30:00.000Z</source>
        <translation>doit être une date et heure UTC comme 2026-01-31T09:30:00.000Z</translation>
    </message>
    <message>
        <source>must be a date like 2026-01-31, or empty</source>
        <translation>doit être une date comme 2026-01-31, ou être vide</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>doit être un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>%1; make room on the disk, or choose another place</source>
        <translation>%1&#xa0;; libérez de la place sur le disque ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>%1; name a file that may be read</source>
        <translation>%1&#xa0;; indiquez un fichier dont la lecture est autorisée</translation>
    </message>
    <message>
        <source>%1; look at the disk that it is on</source>
        <translation>%1&#xa0;; vérifiez le disque sur lequel il se trouve</translation>
    </message>
</context>
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats::ForeignFile</name>
    <message>
        <source>a document of an older Office, or one with a password</source>
        <translation>un document d’une ancienne version d’Office, ou protégé par un mot de passe</translation>
    </message>
    <message>
        <source>a document in Rich Text Format</source>
        <translation>un document au format RTF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
</context>
<context>
    <name>Formats::Guide</name>
    <message>
        <source>no set &apos;%1&apos;; the sets are %2</source>
        <translation>aucune série «&#xa0;%1&#xa0;»&#xa0;; les séries sont %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands already at %2</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà dans %2</translation>
    </message>
    <message>
        <source>there must be at least one stage</source>
        <translation>il faut au moins une étape</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>aucune étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is already the number of %2 in the set &apos;%3&apos;</source>
        <translation>%1 est déjà le numéro de %2 dans la série «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>the set &apos;%1&apos; has no number %2; numbers run from 1 without gaps</source>
        <translation>la série «&#xa0;%1&#xa0;» n’a pas de numéro %2&#xa0;; les numéros se suivent à partir de 1</translation>
    </message>
    <message>
        <source>there must be at least one question</source>
        <translation>il faut au moins une question</translation>
    </message>
</context>
<context>
    <name>Formats::GuideTranslation</name>
    <message>
        <source>it is not for the guide &apos;%1&apos;</source>
        <translation>elle n’est pas pour le guide « %1 »</translation>
    </message>
    <message>
        <source>the guide has version %1 by now</source>
        <translation>le guide en est à la version %1</translation>
    </message>
    <message>
        <source>the guide has %1 of these</source>
        <translation>le guide en compte %1</translation>
    </message>
    <message>
        <source>the guide has no &apos;%1&apos;</source>
        <translation>le guide n’a pas de « %1 »</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name</source>
        <translation>« %1 » n’a pas de nom</translation>
    </message>
</context>
<context>
    <name>Formats::JsonErrors</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>il dépasse %1 Mo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>objects and lists are nested more than %1 deep</source>
        <translation>les objets et les listes comptent plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>la clé «&#xa0;%1&#xa0;» figure ici deux fois</translation>
    </message>
    <message>
        <source>must be an object, not a list</source>
        <translation>doit être un objet, et non une liste</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>ligne %L1</translation>
    </message>
</context>
<context>
    <name>Formats::JsonResume</name>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>it has none of the parts of a JSON Resume, such as &apos;basics&apos; or &apos;work&apos;</source>
        <translation>il ne contient aucune des parties d’un JSON Resume, comme «&#xa0;basics&#xa0;» ou «&#xa0;work&#xa0;»</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>doit être %1, et non %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>n’est pas une date&#xa0;: les dates s’écrivent AAAA, AAAA-MM ou AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
</context>
<context>
    <name>Formats::Lexicon</name>
    <message>
        <source>not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
</context>
<context>
    <name>Formats::LinkedIn</name>
    <message>
        <source>it has more than %1 rows</source>
        <translation>il compte plus de %1 lignes</translation>
    </message>
    <message>
        <source>it has none of the columns that LinkedIn&apos;s files have, such as &apos;%1&apos; and &apos;%2&apos;</source>
        <translation>il n’a aucune des colonnes des fichiers de LinkedIn, comme «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>files that no work history is in</source>
        <translation>fichiers sans parcours professionnel</translation>
    </message>
    <message>
        <source>there is more than one profile</source>
        <translation>il y a plusieurs profils</translation>
    </message>
    <message>
        <source>a work history has no place for &apos;%1&apos;</source>
        <translation>un parcours professionnel n’a pas de place pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it has no &apos;%1&apos;</source>
        <translation>il y manque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it has more fields than there are columns; is a comma not in quotation marks?</source>
        <translation>il y a plus de champs que de colonnes&#xa0;; une virgule serait-elle hors guillemets&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like &apos;May 2019&apos; or &apos;2019&apos;; the rest of the row is kept</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date comme «&#xa0;May 2019&#xa0;» ou «&#xa0;2019&#xa0;»&#xa0;; le reste de la ligne est conservé</translation>
    </message>
    <message>
        <source>it stands there twice and is kept once</source>
        <translation>cet élément figure deux fois et n’est conservé qu’une fois</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>ligne %L1</translation>
    </message>
</context>
<context>
    <name>Formats::ObjectReader</name>
    <message>
        <source>must be %1, not %2</source>
        <translation>doit être %1, et non %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>contient une demi-paire de substitution, qui n’est pas un caractère</translation>
    </message>
    <message>
        <source>holds the control character U+%1</source>
        <translation>contient le caractère de contrôle U+%1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;</source>
        <translation>clé inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>il manque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: ids are lower-case words joined by hyphens, of %2 characters at most</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant&#xa0;: ceux-ci sont des mots en minuscules reliés par des traits d’union, de %2 caractères au plus</translation>
    </message>
    <message>
        <source>must be a whole number from 1</source>
        <translation>doit être un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>il y en a plus de %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
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
        <translation>ce PDF est endommagé ou tronqué&#xa0;; essayez de le copier ou de l’exporter à nouveau</translation>
    </message>
    <message>
        <source>this PDF has a password; save a copy without one, and import that</source>
        <translation>ce PDF est protégé par un mot de passe&#xa0;; enregistrez-en une copie sans mot de passe et importez-la</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>il compte plus de %1 lignes</translation>
    </message>
    <message>
        <source>there is no text in this PDF, only pictures of it; make it searchable with a text recognition (OCR), or import the document that it was made from</source>
        <translation>ce PDF ne contient pas de texte, seulement des images de texte&#xa0;; appliquez-lui une reconnaissance de caractères (OCR), ou importez le document dont il est issu</translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>page %L1</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>un numéro de page</translation>
    </message>
    <message>
        <source>it stands on every page</source>
        <translation>cette ligne figure sur chaque page</translation>
    </message>
    <message>
        <source>the program that reads PDFs, starwright-pdftext, does not start; install again</source>
        <translation>le programme qui lit les PDF, starwright-pdftext, ne démarre pas&#xa0;; réinstallez Starwright</translation>
    </message>
    <message>
        <source>this PDF takes too long to read; export it again, or import another format</source>
        <translation>ce PDF est trop long à lire&#xa0;; exportez-le à nouveau ou importez un autre format</translation>
    </message>
    <message>
        <source>this PDF cannot be read; export it again, or import another format</source>
        <translation>ce PDF ne peut pas être lu&#xa0;; exportez-le à nouveau ou importez un autre format</translation>
    </message>
</context>
<context>
    <name>Formats::Protection</name>
    <message>
        <source>the file is damaged or cut short, and nothing of it was used; take another copy of it</source>
        <translation>le fichier est endommagé ou tronqué et rien n’en a été utilisé&#xa0;; prenez-en une autre copie</translation>
    </message>
    <message>
        <source>the passphrase is another one; nobody can read the file without the right one</source>
        <translation>la phrase secrète n’est pas la bonne&#xa0;; sans elle, personne ne peut lire le fichier</translation>
    </message>
    <message>
        <source>a newer Starwright protected this file. Install the newer Starwright, and restore it there</source>
        <translation>ce fichier a été protégé par une version plus récente de Starwright. Installez la version plus récente et restaurez-le avec elle</translation>
    </message>
    <message>
        <source>it asks for more work than Starwright ever does for a passphrase, so somebody else made it</source>
        <translation>il demande plus de calculs que Starwright n’en fait jamais pour une phrase secrète&#xa0;; il ne vient donc pas de Starwright</translation>
    </message>
    <message>
        <source>there is too little memory for the passphrase; close other programs and try again</source>
        <translation>il n’y a pas assez de mémoire pour la phrase secrète&#xa0;; fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>the part of Starwright that protects files, starwright-sodium, is missing; install again</source>
        <translation>le composant de Starwright qui protège les fichiers, starwright-sodium, est introuvable&#xa0;; réinstallez Starwright</translation>
    </message>
    <message>
        <source>cannot protect</source>
        <translation>impossible de protéger</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>impossible de lire</translation>
    </message>
    <message>
        <source>it is protected with a passphrase, which has to be given (--passphrase-file FILE)</source>
        <translation>il est protégé par une phrase secrète, qu’il faut fournir (--passphrase-file FICHIER)</translation>
    </message>
</context>
<context>
    <name>Formats::ReadHistory</name>
    <message>
        <source>it has more than %1 lines</source>
        <translation>il compte plus de %1 lignes</translation>
    </message>
    <message>
        <source>this is %1; save it as PDF, DOCX, Markdown or text</source>
        <translation>c’est %1&#xa0;; enregistrez le contenu au format PDF, DOCX, Markdown ou texte</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>il dépasse %1 Mo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>its history has more than %1 lines</source>
        <translation>son parcours compte plus de %1 lignes</translation>
    </message>
</context>
<context>
    <name>Formats::Zip</name>
    <message>
        <source>the archive holds more than %1 files and folders</source>
        <translation>l’archive contient plus de %1 fichiers et dossiers</translation>
    </message>
    <message>
        <source>the archive is encrypted; unpack it with its password, and import what is in it</source>
        <translation>l’archive est chiffrée&#xa0;; décompressez-la avec son mot de passe et importez son contenu</translation>
    </message>
    <message>
        <source>the archive is broken or cut off; try to copy or download it again</source>
        <translation>l’archive est endommagée ou tronquée&#xa0;; essayez de la copier ou de la télécharger à nouveau</translation>
    </message>
    <message>
        <source>unpacked, it is larger than %1 MB</source>
        <translation>une fois décompressée, elle dépasse %1 Mo</translation>
    </message>
    <message>
        <source>the part of Starwright that reads archives, starwright-zip, is missing; install again</source>
        <translation>le module de Starwright qui lit les archives, starwright-zip, est absent&#xa0;; réinstallez Starwright</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>il est compressé d’une façon inconnue ici</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>il dépasse %1 Mo</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Each term below is a number from 0 (does not press) to 1. The priority is their weighted mean: every term times its weight, added up, divided by the sum of the weights. From %1 on a question is high, from %2 on medium. A term with the weight 0 does not count. A priority that you set by hand stands above the formula.</source>
        <translation>Chaque critère ci-dessous est un nombre de 0 (pas urgent) à 1. La priorité est leur moyenne pondérée&#xa0;: la somme des critères multipliés par leur poids, divisée par la somme des poids. À partir de %1, la priorité d’une question est haute&#xa0;; à partir de %2, elle est moyenne. Un critère de poids 0 ne compte pas. Une priorité que vous fixez vous-même l’emporte sur la formule.</translation>
    </message>
    <message>
        <source>Primary questions press most, extra ones least.</source>
        <translation>Les questions principales sont les plus urgentes, les complémentaires le moins.</translation>
    </message>
    <message>
        <source>How many of the stages that you have planned ask the question.</source>
        <translation>Le nombre d’étapes prévues où la question est posée.</translation>
    </message>
    <message>
        <source>How close the next stage is that asks it.</source>
        <translation>La proximité de la prochaine étape où elle est posée.</translation>
    </message>
    <message>
        <source>How little your history has to answer it with.</source>
        <translation>À quel point votre parcours manque d’éléments pour y répondre.</translation>
    </message>
    <message>
        <source>How much your answer still lacks: parts, a number in the result, the mark as ready.</source>
        <translation>Ce qui manque encore à votre réponse&#xa0;: des parties, un chiffre dans le résultat, la marque «&#xa0;prête&#xa0;».</translation>
    </message>
    <message>
        <source>Whether it touches what interviewers take as a warning.</source>
        <translation>Si la réponse comporte ce que les recruteurs prennent pour un signal d’alerte.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>What hiring managers screen for</source>
        <translation>Ce que les recruteurs évaluent</translation>
    </message>
    <message>
        <source>Red flags to avoid</source>
        <translation>Signaux d’alerte à éviter</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Entretiens&#xa0;: %1</translation>
    </message>
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
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>version %L1 of the guide</source>
        <translation>version %L1 du guide</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Les étapes, dans l’ordre</translation>
    </message>
    <message>
        <source>Which question belongs to which stage is our own estimate; companies differ.</source>
        <translation>La répartition des questions entre les étapes est notre propre estimation&#xa0;; elle varie d’une entreprise à l’autre.</translation>
    </message>
    <message>
        <source>Common formats</source>
        <translation>Formats courants</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>Ce guide n’existe pour l’instant qu’en anglais.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>%Ln nouvelle ligne</numerusform>
            <numerusform>%Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Work</source>
        <translation>Expérience professionnelle</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Ajouter un projet</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>New voluntary work</source>
        <translation>Nouvelle activité bénévole</translation>
    </message>
    <message>
        <source>Add voluntary work</source>
        <translation>Ajouter une activité bénévole</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>New degree</source>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>Ajouter une formation</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>Nouvelle compétence</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nouvelle certification</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Ajouter une certification</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>Nouvelle distinction</translation>
    </message>
    <message>
        <source>Add an award</source>
        <translation>Ajouter une distinction</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Ajouter une publication</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>Nouvelle langue</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>New interest</source>
        <translation>Nouveau centre d’intérêt</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>Ajouter un centre d’intérêt</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>Nouvelle recommandation</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Ajouter une recommandation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Réalisations</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Domaine d’études</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note obtenue</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours suivis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivrée par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Décernée par</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publiée par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Maîtrise</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Contenu de la recommandation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre professionnel</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>Ajouter une réalisation</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Ajouter un cours</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>What did you do, and what came of it? Numbers help.</source>
        <translation>Qu’avez-vous fait, et qu’en est-il résulté&#xa0;? Les chiffres aident.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>&apos;%1&apos; in the guide &apos;%2&apos;</source>
        <translation>«&#xa0;%1&#xa0;» dans le guide «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>A line of the history is pinned on one side and dismissed on the other for %1: it is pinned.</source>
        <translation>Une ligne du parcours est épinglée d’un côté et écartée de l’autre pour %1&#xa0;: elle est épinglée.</translation>
    </message>
    <message>
        <source>The level of %1 is not the same on both sides: the higher counts.</source>
        <translation>La priorité de %1 n’est pas la même des deux côtés&#xa0;: la plus haute l’emporte.</translation>
    </message>
    <message>
        <source>preference &apos;%1&apos;</source>
        <translation>préférence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The answer to &apos;%1&apos; in the guide &apos;%2&apos; was written on both sides: the newer, of %3, counts; the one of %4 is among its versions.</source>
        <translation>La réponse à «&#xa0;%1&#xa0;» dans le guide «&#xa0;%2&#xa0;» a été écrite des deux côtés&#xa0;: la plus récente, du %3, l’emporte&#xa0;; celle du %4 figure parmi ses versions.</translation>
    </message>
    <message>
        <source>work history, %1</source>
        <translation>parcours professionnel, %1</translation>
    </message>
    <message>
        <source>work history</source>
        <translation>parcours professionnel</translation>
    </message>
    <message>
        <source>interview at &apos;%1&apos;</source>
        <translation>entretien chez «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guide</translation>
    </message>
    <message>
        <source>role</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>Version %1 of the guide &apos;%2&apos; is not the same on both sides: the one that says more counts.</source>
        <translation>La version %1 du guide «&#xa0;%2&#xa0;» n’est pas la même des deux côtés&#xa0;: la plus complète l’emporte.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; counts, since it says more; the other side has &apos;%3&apos;.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» l’emporte, car plus complet&#xa0;; l’autre côté indique «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Models::Autosave</name>
    <message>
        <source>cannot save</source>
        <translation>impossible d’enregistrer</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>les réponses</translation>
    </message>
    <message>
        <source>the save was given up before it was done</source>
        <translation>l’enregistrement a été abandonné avant la fin</translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message>
        <source>high priority</source>
        <translation>priorité haute</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>priorité moyenne</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>priorité basse</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln questions answered</source>
        <translation>
            <numerusform>questions avec une réponse&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>questions avec une réponse&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message numerus="yes">
        <source>%1, %L2 of %Ln pointers covered</source>
        <translation>
            <numerusform>%1, points abordés&#xa0;: %L2 sur %Ln</numerusform>
            <numerusform>%1, points abordés&#xa0;: %L2 sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CoverageModel</name>
    <message>
        <source>%1
answers: %2</source>
        <translation>%1
répond à&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
does not answer: %2</source>
        <translation>%1
ne répond pas à&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
Nothing in your history yet.</source>
        <translation>%1
Rien dans votre parcours pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %Ln questions</source>
        <translation>
            <numerusform>Sert pour %Ln question</numerusform>
            <numerusform>Sert pour %Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HistoryModel</name>
    <message>
        <source>Edit “%1” of “%2”</source>
        <translation>Modification de «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit a line of “%1”</source>
        <translation>Modification d’une ligne de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove a line of “%1”</source>
        <translation>Suppression d’une ligne de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move a line of “%1”</source>
        <translation>Déplacement d’une ligne de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
</context>
<context>
    <name>Models::LeftOutModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, taken in</source>
        <translation>%1, ajoutée</translation>
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
        <translation>Sauvegarde faite, puis relue pour s’en assurer.</translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>Un entretien</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
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
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>The interviews</source>
        <translation>Les entretiens</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture des questions</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 sur %2 prêtes</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a line of your history to answer with.</source>
        <translation>Pour %1 questions sur %2, une ligne de votre parcours peut servir de réponse.</translation>
    </message>
    <message>
        <source>The best line for the question</source>
        <translation>La meilleure ligne pour la question</translation>
    </message>
    <message>
        <source>Another line that answers it</source>
        <translation>Une autre ligne qui y répond</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>Les récits</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Livret de préparation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>cannot make a pack</source>
        <translation>impossible de créer le livret</translation>
    </message>
    <message>
        <source>no question fits the stages and categories chosen; choose more of them</source>
        <translation>aucune question ne correspond aux étapes et aux catégories choisies&#xa0;; choisissez-en davantage</translation>
    </message>
    <message>
        <source>Prep pack: %1</source>
        <translation>Livret de préparation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prep pack: %1 at %2</source>
        <translation>Livret de préparation&#xa0;: %1 chez %2</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>aussi pour %1</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>épinglée par vous</translation>
    </message>
    <message>
        <source>Nothing in your history answers this yet.</source>
        <translation>Rien dans votre parcours n’y répond pour l’instant.</translation>
    </message>
    <message>
        <source>From your history</source>
        <translation>Dans votre parcours</translation>
    </message>
    <message>
        <source>%1 in draft</source>
        <translation>brouillons&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>à rédiger&#xa0;: %1</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>%1 of speech in all</source>
        <translation>%1 de parole en tout</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Entretiens&#xa0;: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Les étapes, dans l’ordre</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>What they screen for</source>
        <translation>Ce que les recruteurs évaluent</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Signaux d’alerte</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>Priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>les pages n’ont pas pu être dessinées</translation>
    </message>
    <message>
        <source>the part of Starwright that writes PDFs, starwright-pdf, is missing; install again</source>
        <translation>le module de Starwright qui écrit les PDF, starwright-pdf, est absent&#xa0;; réinstallez Starwright</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>le dossier %1 n’existe pas&#xa0;; créez-le ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another place</source>
        <translation>%1 n’est pas un dossier&#xa0;; choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>un dossier porte ce nom&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>c’est un périphérique, pas un fichier&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>l’écriture n’est pas autorisée dans le dossier %1&#xa0;; choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>impossible d’écrire</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>%1 à l’oral</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Relances possibles</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Points à aborder</translation>
    </message>
    <message>
        <source>A good answer, step by step</source>
        <translation>Une bonne réponse, pas à pas</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>à rédiger</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>No answer yet. A start from your history; whatever has a box is still open.</source>
        <translation>Pas encore de réponse. Voici un début tiré de votre parcours&#xa0;; ce qui a une case reste à compléter.</translation>
    </message>
    <message>
        <source>Prepare first</source>
        <translation>À préparer d’abord</translation>
    </message>
    <message>
        <source>Stories to tell</source>
        <translation>Récits à raconter</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>imprimé le %1</translation>
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
        <translation>À venir</translation>
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
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>&#xa0;; et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing in your history answers these questions yet.</source>
        <translation>Rien dans votre parcours ne répond à ces questions pour l’instant.</translation>
    </message>
    <message>
        <source>Your history is in a language that matching does not know yet.</source>
        <translation>Votre parcours est dans une langue que la recherche de correspondances ne connaît pas encore.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Ce que vous voulez demander</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in %L1 days</source>
        <translation>dans %L1 jours</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>prêtes&#xa0;: %1</translation>
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
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>draft without %1</source>
        <translation>brouillon sans %1</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>pas encore de chiffre dans le Résultat</translation>
    </message>
    <message numerus="yes">
        <source>draft, %L1 of %Ln pointer(s) covered</source>
        <translation>
            <numerusform>brouillon, points abordés&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>brouillon, points abordés&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not marked as ready</source>
        <translation>brouillon, non marqué comme prêt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>red flag: told in generalities, without any figure</source>
        <translation>signal d’alerte&#xa0;: récit trop général, sans aucun chiffre</translation>
    </message>
    <message>
        <source>red flag: the Action says “we” %L1 times and “I” %L2 times</source>
        <translation>signal d’alerte&#xa0;: l’Action dit «&#xa0;we&#xa0;» %L1 fois et «&#xa0;I&#xa0;» %L2 fois</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
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
        <translation>question principale</translation>
    </message>
    <message>
        <source>practice question</source>
        <translation>question d’entraînement</translation>
    </message>
    <message>
        <source>extra question</source>
        <translation>question complémentaire</translation>
    </message>
    <message>
        <source>asked in none of your coming stages</source>
        <translation>posée à aucune de vos étapes à venir</translation>
    </message>
    <message>
        <source>asked in your coming stage</source>
        <translation>posée à votre étape à venir</translation>
    </message>
    <message numerus="yes">
        <source>asked in %L1 of your %Ln coming stage(s)</source>
        <translation>
            <numerusform>posée à %L1 de vos étapes à venir (sur %Ln)</numerusform>
            <numerusform>posée à %L1 de vos %Ln étapes à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1, la prochaine le %2</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>posée aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>asked in %Ln day(s)</source>
        <translation>
            <numerusform>posée dans %Ln jour</numerusform>
            <numerusform>posée dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in your history matches</source>
        <translation>rien dans votre parcours ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pinned by you</source>
        <translation>
            <numerusform>%Ln ligne épinglée par vous</numerusform>
            <numerusform>%Ln lignes épinglées par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strong line(s) in your history</source>
        <translation>
            <numerusform>%Ln ligne convaincante dans votre parcours</numerusform>
            <numerusform>%Ln lignes convaincantes dans votre parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln weak line(s) in your history</source>
        <translation>
            <numerusform>%Ln seule ligne peu convaincante dans votre parcours</numerusform>
            <numerusform>seulement %Ln lignes peu convaincantes dans votre parcours</numerusform>
        </translation>
    </message>
    <message>
        <source>you set it to high</source>
        <translation>vous l’avez fixée à haute</translation>
    </message>
    <message>
        <source>you set it to medium</source>
        <translation>vous l’avez fixée à moyenne</translation>
    </message>
    <message>
        <source>you set it to low</source>
        <translation>vous l’avez fixée à basse</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%L1 ready</source>
        <translation>prêtes&#xa0;: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>brouillons&#xa0;: %Ln</numerusform>
            <numerusform>brouillons&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 empty</source>
        <translation>vides&#xa0;: %L1</translation>
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
        <translation>Où avez-vous utilisé %1, et pour quoi faire&#xa0;?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Quand était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>What was going on, and how many people or systems did it concern?</source>
        <translation>Que se passait-il, et combien de personnes ou de systèmes étaient concernés&#xa0;?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What did you measure before and after?</source>
        <translation>Qu’avez-vous mesuré avant et après&#xa0;?</translation>
    </message>
    <message>
        <source>What was it before, and how was it measured?</source>
        <translation>Quelle était la valeur avant, et comment a-t-elle été mesurée&#xa0;?</translation>
    </message>
    <message>
        <source>What is different today because of it?</source>
        <translation>Qu’est-ce qui est différent aujourd’hui grâce à cela&#xa0;?</translation>
    </message>
    <message>
        <source>What was asked of you, and what was yours to decide?</source>
        <translation>Que vous demandait-on, et quelles décisions vous revenaient&#xa0;?</translation>
    </message>
    <message>
        <source>What did you do yourself, step by step, and why?</source>
        <translation>Qu’avez-vous fait vous-même, étape par étape, et pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Storage::Backups</name>
    <message>
        <source>cannot make a backup of</source>
        <translation>impossible de sauvegarder</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>le dossier %1 n’a pas pu être créé&#xa0;; autorisez l’écriture à l’endroit où il doit se trouver</translation>
    </message>
    <message>
        <source>%1; allow writing in %2</source>
        <translation>%1&#xa0;; autorisez l’écriture dans %2</translation>
    </message>
    <message>
        <source>what was written is not what was to be written</source>
        <translation>ce qui a été écrit n’est pas ce qui devait l’être</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>elle n’a pas pu recevoir son nom</translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message>
        <source>cannot look into</source>
        <translation>impossible de consulter</translation>
    </message>
    <message>
        <source>it could not be copied; make room on the disk, and allow writing in its folder</source>
        <translation>elle n’a pas pu être copiée&#xa0;; libérez de la place sur le disque et autorisez l’écriture dans son dossier</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>impossible d’ouvrir</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>impossible d’écrire</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>impossible de lire</translation>
    </message>
    <message>
        <source>a write was interrupted, and undoing it failed (%1). Allow writing to the file and its folder, or copy it to another folder together with %2</source>
        <translation>une écriture a été interrompue, et son annulation a échoué (%1). Autorisez l’écriture dans le fichier et son dossier, ou copiez-le dans un autre dossier avec %2</translation>
    </message>
    <message>
        <source>found damage in</source>
        <translation>données endommagées dans</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>%Ln ligne de %1 renvoie à des données absentes</numerusform>
            <numerusform>%Ln lignes de %1 renvoient à des données absentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 vaut %2 et non %3</translation>
    </message>
    <message>
        <source>its tables are not those of version %1</source>
        <translation>ses tables ne sont pas celles de la version %1</translation>
    </message>
    <message>
        <source>SQLite says: %1; put a copy from a backup in its place</source>
        <translation>SQLite signale&#xa0;: %1&#xa0;; remplacez le fichier par une copie provenant d’une sauvegarde</translation>
    </message>
    <message>
        <source>the trigger “%1”</source>
        <translation>le déclencheur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the index “%1”</source>
        <translation>l’index «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the virtual table “%1”</source>
        <translation>la table virtuelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>la table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1; it was left as it is, and nothing in it was run. Choose another file, or put a copy from a backup in its place</source>
        <translation>%1&#xa0;; le fichier a été laissé tel quel, et rien de ce qu’il contient n’a été exécuté. Choisissez un autre fichier, ou remplacez-le par une copie provenant d’une sauvegarde</translation>
    </message>
    <message>
        <source>%1 has a generated column “%2”, which Starwright does not make</source>
        <translation>%1 comporte une colonne générée «&#xa0;%2&#xa0;», que Starwright ne crée pas</translation>
    </message>
    <message>
        <source>%1 is not as Starwright makes it</source>
        <translation>%1 n’a pas la forme que lui donne Starwright</translation>
    </message>
    <message>
        <source>%1 is in it, which Starwright does not make</source>
        <translation>il contient %1, que Starwright ne crée pas</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>what it holds is not what was written; put a copy from a backup in its place</source>
        <translation>son contenu n’est pas ce qui a été écrit&#xa0;; remplacez-le par une copie provenant d’une sauvegarde</translation>
    </message>
    <message>
        <source>the earlier versions of the answer to %1 (%2), of %3 to %4, cannot be read; put a copy from a backup in its place</source>
        <translation>les versions antérieures de la réponse à %1 (%2), du %3 au %4, sont illisibles&#xa0;; remplacez le fichier par une copie provenant d’une sauvegarde</translation>
    </message>
</context>
<context>
    <name>Storage::DataFile</name>
    <message>
        <source>cannot open</source>
        <translation>impossible d’ouvrir</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>impossible de créer</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder, or choose another</source>
        <translation>%1&#xa0;; autorisez l’écriture dans son dossier, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>this is no data file of Starwright (nor any SQLite file); it was left as it is. Choose another file</source>
        <translation>ce n’est pas un fichier de données de Starwright (ni même un fichier SQLite)&#xa0;; il a été laissé tel quel. Choisissez un autre fichier</translation>
    </message>
    <message>
        <source>this SQLite file belongs to another program; it was left as it is. Choose another file</source>
        <translation>ce fichier SQLite appartient à un autre programme&#xa0;; il a été laissé tel quel. Choisissez un autre fichier</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this file (format %1; this one knows up to %2); it was left as it is. Install the newer Starwright, or choose another file</source>
        <translation>ce fichier vient d’une version plus récente de Starwright (format %1&#xa0;; celle-ci connaît jusqu’au format %2)&#xa0;; il a été laissé tel quel. Installez la version plus récente, ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the file is damaged (format %1); put a copy from a backup in its place</source>
        <translation>le fichier est endommagé (format %1)&#xa0;; remplacez-le par une copie provenant d’une sauvegarde</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another file</source>
        <translation>le dossier %1 n’existe pas&#xa0;; créez-le ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>le dossier %1 n’a pas pu être créé&#xa0;; autorisez l’écriture à l’endroit où il doit se trouver</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>c’est un dossier&#xa0;; indiquez un fichier de ce dossier</translation>
    </message>
    <message>
        <source>this is a device or a pipe; name a file</source>
        <translation>c’est un périphérique ou un tube&#xa0;; indiquez un fichier</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no answers; it was left as it is. Put a copy from a backup in its place, or move it away to start anew</source>
        <translation>le fichier est vide et ne contient donc aucune réponse&#xa0;; il a été laissé tel quel. Remplacez-le par une copie provenant d’une sauvegarde, ou déplacez-le pour repartir de zéro</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1&#xa0;; autorisez sa lecture</translation>
    </message>
    <message>
        <source>the file is cut short (%1 of %2 bytes); put a copy from a backup in its place</source>
        <translation>le fichier est tronqué (%1 octets sur %2)&#xa0;; remplacez-le par une copie provenant d’une sauvegarde</translation>
    </message>
    <message>
        <source>%1; look at the disk, or choose another place</source>
        <translation>%1&#xa0;; vérifiez le disque ou choisissez un autre emplacement</translation>
    </message>
</context>
<context>
    <name>Storage::Database</name>
    <message>
        <source>it was opened for reading only</source>
        <translation>il a été ouvert en lecture seule</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>impossible d’ouvrir</translation>
    </message>
    <message>
        <source>it has to be brought up to date first, and cannot be written: %1</source>
        <translation>il doit d’abord être mis à jour, et l’écriture y est impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Storage::FileLock</name>
    <message>
        <source>the lock %1 cannot be written; allow writing in its folder</source>
        <translation>le verrou %1 ne peut pas être écrit&#xa0;; autorisez l’écriture dans son dossier</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first</source>
        <translation>il est ouvert dans un autre Starwright (processus %1 sur %2)&#xa0;; fermez d’abord l’autre</translation>
    </message>
    <message>
        <source>another Starwright has it open; close that one first</source>
        <translation>il est ouvert dans un autre Starwright&#xa0;; fermez d’abord l’autre</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>impossible d’écrire</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first. If there is none any more, remove %3</source>
        <translation>il est ouvert dans un autre Starwright (processus %1 sur %2)&#xa0;; fermez d’abord l’autre. S’il n’y en a plus, supprimez %3</translation>
    </message>
</context>
<context>
    <name>Storage::Restore</name>
    <message>
        <source>cannot restore</source>
        <translation>impossible de restaurer</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder</source>
        <translation>%1&#xa0;; autorisez l’écriture dans son dossier</translation>
    </message>
    <message>
        <source>%1; make room on the disk</source>
        <translation>%1&#xa0;; libérez de la place sur le disque</translation>
    </message>
    <message>
        <source>the present state is backed up first, and that failed: %1; nothing was changed</source>
        <translation>l’état actuel est d’abord sauvegardé, et cela a échoué&#xa0;: %1&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>cannot rename</source>
        <translation>impossible de renommer</translation>
    </message>
    <message>
        <source>to %1; allow writing in its folder</source>
        <translation>en %1&#xa0;; autorisez l’écriture dans son dossier</translation>
    </message>
    <message>
        <source>cannot erase</source>
        <translation>impossible d’effacer</translation>
    </message>
    <message>
        <source>allow writing in the folder, then try again</source>
        <translation>autorisez l’écriture dans le dossier, puis réessayez</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1&#xa0;; autorisez-en la lecture</translation>
    </message>
    <message>
        <source>%1; restore another one</source>
        <translation>%1&#xa0;; restaurez-en une autre</translation>
    </message>
</context>
<context>
    <name>Storage::Sqlite</name>
    <message>
        <source>another program is writing to the file; close it, then try again</source>
        <translation>un autre programme écrit dans le fichier&#xa0;; fermez-le, puis réessayez</translation>
    </message>
    <message>
        <source>the file or its folder is read-only; allow writing to both</source>
        <translation>le fichier ou son dossier est en lecture seule&#xa0;; autorisez l’écriture dans les deux</translation>
    </message>
    <message>
        <source>the disk reports an error (%1); look at the disk, and copy the file elsewhere</source>
        <translation>le disque signale une erreur (%1)&#xa0;; vérifiez le disque et copiez le fichier ailleurs</translation>
    </message>
    <message>
        <source>a text in it is larger than any that Starwright writes; choose another file</source>
        <translation>il contient un texte plus long que tous ceux que Starwright écrit&#xa0;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the file is damaged or cut short; put a copy from a backup in its place</source>
        <translation>le fichier est endommagé ou tronqué&#xa0;; remplacez-le par une copie provenant d’une sauvegarde</translation>
    </message>
    <message>
        <source>the disk is full; make room, then try again</source>
        <translation>le disque est plein&#xa0;; libérez de la place, puis réessayez</translation>
    </message>
    <message>
        <source>the file, or the journal beside it, cannot be opened; allow reading and writing in its folder</source>
        <translation>le fichier, ou le journal à côté de lui, ne peut pas être ouvert&#xa0;; autorisez la lecture et l’écriture dans son dossier</translation>
    </message>
    <message>
        <source>this is no SQLite file; choose another file</source>
        <translation>ce n’est pas un fichier SQLite&#xa0;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>another program has moved it, or put another file in its place; open it again</source>
        <translation>un autre programme l’a déplacé ou a mis un autre fichier à sa place&#xa0;; ouvrez-le de nouveau</translation>
    </message>
    <message>
        <source>the folder it is in does not lock files, as some network folders do not; wait until the network is back, or copy the file to a folder of this computer and open it there</source>
        <translation>le dossier où il se trouve ne permet pas de verrouiller les fichiers, comme certains dossiers réseau&#xa0;; attendez que le réseau soit rétabli, ou copiez le fichier dans un dossier de cet ordinateur et ouvrez-le à cet endroit</translation>
    </message>
</context>
<context>
    <name>Storage::Worker</name>
    <message>
        <source>cannot write</source>
        <translation>impossible d’écrire</translation>
    </message>
    <message>
        <source>another program has put a file in its place that cannot be opened (%1). What was saved before is in %2. Move that file away, and what you have written is saved again</source>
        <translation>un autre programme a mis à sa place un fichier qui ne peut pas être ouvert (%1). Ce qui était enregistré auparavant se trouve dans %2. Déplacez ce fichier ailleurs, et ce que vous avez écrit sera de nouveau enregistré</translation>
    </message>
</context>
<context>
    <name>TextSpool</name>
    <message>
        <source>cannot read</source>
        <translation>impossible de lire</translation>
    </message>
    <message>
        <source>the temporary file with your answers</source>
        <translation>le fichier temporaire contenant vos réponses</translation>
    </message>
    <message>
        <source>the disk does not give it back. The data file has them as well: close the window and open it again</source>
        <translation>le disque ne le restitue pas. Le fichier de données les contient aussi : fermez la fenêtre et rouvrez-la</translation>
    </message>
</context>
<context>
    <name>Widgets::Announcements</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Non enregistré, nouvelle tentative&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <translation>Consulter…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can go back.</source>
        <translation>L’état actuel est d’abord sauvegardé, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself every half an hour in which you wrote something.</source>
        <translation>Il n’y en a pas encore. Une sauvegarde est faite automatiquement toutes les demi-heures pendant lesquelles vous avez écrit.</translation>
    </message>
    <message>
        <source>Made by itself every half an hour in which you wrote something. Of the last two days all are kept, then one a day for 12 days, one a week for 10 weeks, and one a month for 9 months.</source>
        <translation>Faites automatiquement toutes les demi-heures pendant lesquelles vous avez écrit. Celles des deux derniers jours sont toutes conservées, puis une par jour pendant 12 jours, une par semaine pendant 10 semaines et une par mois pendant 9 mois.</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message>
        <source>The backup of %1</source>
        <translation>Sauvegarde du %1</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>All of it is the same as now.</source>
        <translation>Tout y est comme maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from now. What is the same is not shown.</source>
        <translation>
            <numerusform>%Ln différence avec l’état actuel. Ce qui est identique n’est pas affiché.</numerusform>
            <numerusform>%Ln différences avec l’état actuel. Ce qui est identique n’est pas affiché.</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Parcours professionnel</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Priorities set by hand</source>
        <translation>Priorités fixées à la main</translation>
    </message>
    <message>
        <source>Pinned and dismissed lines</source>
        <translation>Lignes épinglées et écartées</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Guides importés</translation>
    </message>
    <message>
        <source>Choices for the pack and weights</source>
        <translation>Options du livret et poids</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pointer(s) covered</source>
        <translation>
            <numerusform>%Ln point abordé</numerusform>
            <numerusform>%Ln points abordés</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartée</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueDelegate</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::CataloguePanel</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>La répartition des questions entre les étapes est notre propre estimation.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>About these interviews: stages, formats, what is screened for</source>
        <translation>À propos de ces entretiens&#xa0;: étapes, formats, critères d’évaluation</translation>
    </message>
    <message>
        <source>About these interviews</source>
        <translation>À propos de ces entretiens</translation>
    </message>
    <message>
        <source>Start: what to do next</source>
        <translation>Accueil&#xa0;: que faire maintenant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueView</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No question fits. Clear the filters to see them all.</source>
        <translation>Aucune question ne correspond. Effacez les filtres pour les voir toutes.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chip</name>
    <message>
        <source>Any</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>Filtrer par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Widgets::CodeBlockPicker</name>
    <message>
        <source>Insert a code block</source>
        <translation>Insérer un bloc de code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langages</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message>
        <source>Import your history…</source>
        <translation>Importer votre parcours…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture des questions</translation>
    </message>
    <message>
        <source>Questions, and the lines of your history that answer them</source>
        <translation>Les questions, et les lignes de votre parcours qui y répondent</translation>
    </message>
    <message>
        <source>With your work history here, this page shows which of your achievements answer which questions, and where you have nothing to tell yet.</source>
        <translation>Une fois votre parcours professionnel importé, cette page montre lesquelles de vos réalisations répondent à quelles questions, et où vous n’avez encore rien à raconter.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far.</source>
        <translation>Votre parcours ne semble pas être en anglais, la seule langue que la recherche de correspondances connaisse pour l’instant.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Recherche dans votre parcours…</translation>
    </message>
    <message>
        <source>Every question has something in your history.</source>
        <translation>Pour chaque question, il y a quelque chose dans votre parcours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without anything in your history.</source>
        <translation>
            <numerusform>%Ln question sans rien dans votre parcours.</numerusform>
            <numerusform>%Ln questions sans rien dans votre parcours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines told for more than one question.</source>
        <translation>
            <numerusform>%Ln ligne sert pour plusieurs questions.</numerusform>
            <numerusform>%Ln lignes servent pour plusieurs questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::DataPage</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>What Starwright never does</source>
        <translation>Ce que Starwright ne fait jamais</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Sauvegardes dans</translation>
    </message>
    <message>
        <source>Restored as of %1</source>
        <translation>Restauré à l’état du %1</translation>
    </message>
    <message>
        <source>All that you write is in one file on this machine. Neither it nor its backups are encrypted: whoever can read this disk can read them, unless your system encrypts it, which is what we recommend. An export can be protected with a passphrase, a printed pack cannot.</source>
        <translation>Tout ce que vous écrivez se trouve dans un seul fichier sur cet ordinateur. Ni lui ni ses sauvegardes ne sont chiffrés&#xa0;: quiconque peut lire ce disque peut les lire, sauf si votre système le chiffre, ce que nous recommandons. Un export peut être protégé par une phrase secrète, un livret imprimé non.</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Guides importés</translation>
    </message>
    <message>
        <source>Removed the guide: %1. Your answers to it stay.</source>
        <translation>Guide supprimé&#xa0;: %1. Vos réponses restent.</translation>
    </message>
</context>
<context>
    <name>Widgets::DateFields</name>
    <message>
        <source>A year, a month or a day: 2021, 2021-04 or 2021-04-30</source>
        <translation>Une année, un mois ou un jour&#xa0;: 2021, 2021-04 ou 2021-04-30</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>“%1” is not kept: write 2021, 2021-04 or 2021-04-30</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas conservé&#xa0;: écrivez 2021, 2021-04 ou 2021-04-30</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
</context>
<context>
    <name>Widgets::DismissedButton</name>
    <message>
        <source>Bring a dismissed line back</source>
        <translation>Ramener une ligne écartée</translation>
    </message>
    <message>
        <source>Dismissed (%L1)</source>
        <translation>Écartées (%L1)</translation>
    </message>
</context>
<context>
    <name>Widgets::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Removes your answers, your work history, your interviews, imported guides, every backup, and files that were set aside as damaged. It cannot be undone. Packs that you exported, and copies that you or another program made, are not Starwright&apos;s to find; and a disk may keep traces of what was on it.</source>
        <translation>Supprime vos réponses, votre parcours professionnel, vos entretiens, les guides importés, toutes les sauvegardes et les fichiers mis de côté parce qu’endommagés. Cette opération est irréversible. Starwright ne peut pas retrouver les livrets que vous avez exportés, ni les copies faites par vous ou par un autre programme&#xa0;; et un disque peut garder des traces de ce qu’il contenait.</translation>
    </message>
    <message>
        <source>erase everything</source>
        <extracomment>What has to be typed before everything can be erased.</extracomment>
        <translation>tout effacer</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Saisissez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type &apos;%1&apos; to confirm</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour confirmer</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message>
        <source>From your history</source>
        <translation>Dans votre parcours</translation>
    </message>
    <message>
        <source>Pin another line…</source>
        <translation>Épingler une autre ligne…</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Importer votre parcours…</translation>
    </message>
    <message numerus="yes">
        <source>From your history: %Ln lines</source>
        <translation>
            <numerusform>Dans votre parcours&#xa0;: %Ln ligne</numerusform>
            <numerusform>Dans votre parcours&#xa0;: %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>Afficher %L1 de plus</translation>
    </message>
    <message>
        <source>Import your CV or another record of your work, and the lines that answer this question stand here.</source>
        <translation>Importez votre CV ou un autre document sur votre parcours, et les lignes qui répondent à cette question apparaîtront ici.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far. Rather than guess, it leaves the choice of lines to you.</source>
        <translation>Votre parcours ne semble pas être en anglais, la seule langue que la recherche de correspondances connaisse pour l’instant. Plutôt que de deviner, elle vous laisse choisir les lignes.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Recherche dans votre parcours…</translation>
    </message>
    <message>
        <source>Nothing in your history yet answers this question. If you have done it and your history does not say so, add a line there; or think of a story from elsewhere.</source>
        <translation>Rien dans votre parcours ne répond encore à cette question. Si vous l’avez fait sans que votre parcours le dise, ajoutez-y une ligne&#xa0;; ou pensez à un récit venu d’ailleurs.</translation>
    </message>
    <message>
        <source>Dismissed for this question: %1</source>
        <translation>Écartée pour cette question&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidenceRow</name>
    <message>
        <source>Use as a starting point: lays the empty parts of your answer out with it</source>
        <translation>Utiliser comme point de départ&#xa0;: en tire une trame pour les parties vides de votre réponse</translation>
    </message>
    <message>
        <source>Pin to this question</source>
        <translation>Épingler à cette question</translation>
    </message>
    <message>
        <source>Dismiss: this does not answer the question</source>
        <translation>Écarter&#xa0;: cette ligne ne répond pas à la question</translation>
    </message>
    <message>
        <source>your skills</source>
        <translation>vos compétences</translation>
    </message>
    <message>
        <source>pinned · %1</source>
        <translation>épinglée · %1</translation>
    </message>
    <message>
        <source>Also told for: %1</source>
        <translation>Sert aussi pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer pin to this question</source>
        <translation>Ne plus épingler à cette question</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Rechercher dans les questions et réponses</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Afficher à nouveau toutes les questions</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidanceCard</name>
    <message>
        <source>Why it comes up</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Points à aborder</translation>
    </message>
    <message>
        <source>Outline of a good answer</source>
        <translation>Plan d’une bonne réponse</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Relances possibles</translation>
    </message>
    <message>
        <source>Pointers: %L1 of %L2 covered</source>
        <translation>Points à aborder&#xa0;: %L1 sur %L2 abordés</translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message>
        <source>There are none. What you import as a guide is listed here.</source>
        <translation>Il n’y en a aucun. Ce que vous importez comme guide apparaît ici.</translation>
    </message>
    <message>
        <source>Your answers stay when a guide is removed, and are there again once you import it.</source>
        <translation>Vos réponses restent quand un guide est supprimé, et sont de nouveau là dès que vous l’importez.</translation>
    </message>
    <message numerus="yes">
        <source>version %L1, %Ln question(s)</source>
        <translation>
            <numerusform>version %L1, %Ln question</numerusform>
            <numerusform>version %L1, %Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the guide %1</source>
        <translation>Supprimer le guide %1</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidePage</name>
    <message>
        <source>About these interviews</source>
        <translation>À propos de ces entretiens</translation>
    </message>
</context>
<context>
    <name>Widgets::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <translation>Aucune page n&apos;a tous ces mots. Essayez-en moins.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>Ajouter au parcours</translation>
    </message>
    <message>
        <source>Move up in the list (Alt+Up)</source>
        <translation>Monter dans la liste (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down in the list (Alt+Down)</source>
        <translation>Descendre dans la liste (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation>Supprimer du parcours (Suppr)</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message>
        <source>Your work history</source>
        <translation>Votre parcours professionnel</translation>
    </message>
    <message>
        <source>Bring in your CV, and each question shows what you have already done that answers it.</source>
        <translation>Importez votre CV, et chaque question montrera ce que vous avez déjà fait qui y répond.</translation>
    </message>
    <message>
        <source>Import a CV…</source>
        <translation>Importer un CV…</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>PDF, Word, LinkedIn’s archive, JSON Resume, Markdown or text. It stays on this computer.</source>
        <translation>PDF, Word, archive LinkedIn, JSON Resume, Markdown ou texte. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Parcours professionnel</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln poste</numerusform>
            <numerusform>%Ln postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryTree</name>
    <message>
        <source>Positions, projects and skills</source>
        <translation>Postes, projets et compétences</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;porter…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>CVs and guides (%1)</source>
        <translation>CV et guides (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported while this window may only read.</source>
        <translation>Rien ne peut être importé tant que cette fenêtre est en lecture seule.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>Importation annulée.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing of %1 was kept.</source>
        <translation>Rien de %1 n’a été conservé.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 a été importé.</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message>
        <source>New</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Suppression</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln poste</numerusform>
            <numerusform>%Ln postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s)</source>
        <translation>
            <numerusform>%Ln compétence</numerusform>
            <numerusform>%Ln compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce correct&#xa0;?</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Correct here what was read wrongly.</source>
        <translation>Rien n’est encore conservé. Corrigez ici ce qui a été mal lu.</translation>
    </message>
    <message>
        <source>Read from %1: %2</source>
        <translation>Lu dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Tout a été repris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln ligne non reprise</numerusform>
            <numerusform>%Ln lignes non reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history has all of it already</source>
        <translation>Votre parcours contient déjà tout cela</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected here would be lost.</source>
        <translation>Ce que vous avez corrigé ici serait perdu.</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Continuer à corriger</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et perdre ces modifications</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewCard</name>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>What do you want to ask them? One question a line.</source>
        <translation>Que voulez-vous leur demander&#xa0;? Une question par ligne.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>Supprimer cet entretien</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>Planifier un entretien</translation>
    </message>
    <message>
        <source>None is planned. Say where you apply and which stages are coming, with their dates as far as you know them: what they ask comes first then, and the pack can be made for that interview.</source>
        <translation>Aucun n’est prévu. Indiquez où vous postulez et quelles étapes vous attendent, avec leurs dates si vous les connaissez&#xa0;: leurs questions passeront alors en premier, et le livret pourra être fait pour cet entretien.</translation>
    </message>
    <message>
        <source>What the coming stages ask comes first among your priorities, the more so the closer they are.</source>
        <translation>Les questions des étapes à venir passent en premier dans vos priorités, d’autant plus que ces étapes sont proches.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>Ajouter à…</translation>
    </message>
    <message>
        <source>Highlights of “%1”</source>
        <translation>Réalisations de «&#xa0;%1&#xa0;»</translation>
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
        <translation>Épingler une ligne de votre parcours</translation>
    </message>
    <message>
        <source>Search your history</source>
        <translation>Rechercher dans votre parcours</translation>
    </message>
    <message>
        <source>Lines of your history</source>
        <translation>Lignes de votre parcours</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
</context>
<context>
    <name>Widgets::LineRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+D)</source>
        <translation>Supprimer cette ligne (Ctrl+D)</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>Ligne %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message>
        <source>Not saved yet, and tried again: %1</source>
        <translation>Pas encore enregistré, nouvelle tentative&#xa0;: %1</translation>
    </message>
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
            <numerusform>%L1 sur %Ln question</numerusform>
            <numerusform>%L1 sur %Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ready</source>
        <translation>prêtes&#xa0;: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>brouillons&#xa0;: %Ln</numerusform>
            <numerusform>brouillons&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Your last changes could not be saved: %1</source>
        <translation>Vos dernières modifications n’ont pas pu être enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et perdre ces modifications</translation>
    </message>
    <message>
        <source>Everything was erased. You start anew.</source>
        <translation>Tout a été effacé. Vous repartez de zéro.</translation>
    </message>
    <message>
        <source>Your &amp;data</source>
        <translation>Vos &amp;données</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Work history</source>
        <translation>Parcours pr&amp;ofessionnel</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export pack…</source>
        <translation>&amp;Exporter le livret…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Insert &amp;code block…</source>
        <translation>Insérer un bloc de &amp;code…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>R&amp;echercher</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Effacer les &amp;filtres</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Group by &amp;category</source>
        <translation>Grouper par &amp;catégorie</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Group by &amp;stage</source>
        <translation>Grouper par é&amp;tape</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Group by &amp;priority</source>
        <translation>Grouper par &amp;priorité</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;About these interviews</source>
        <translation>À p&amp;ropos de ces entretiens</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Go to the &amp;questions</source>
        <translation>Aller aux &amp;questions</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to the a&amp;nswer</source>
        <translation>Aller à la répo&amp;nse</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Cou&amp;leurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Answer is &amp;ready</source>
        <translation>&amp;Réponse prête</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>Exporter le livret…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>How &amp;priorities are made…</source>
        <translation>Comment les &amp;priorités sont calculées…</translation>
    </message>
    <message>
        <source>&amp;About Starwright</source>
        <translation>À pr&amp;opos de Starwright</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>Rien n’a été restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restored; what stood there is among the versions.</source>
        <translation>Version restaurée&#xa0;; le texte précédent figure parmi les versions.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand or question…</source>
        <translation>Trouver une c&amp;ommande ou une question…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Starwright &amp;help</source>
        <translation>Ai&amp;de de Starwright</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>Suivre la &amp;visite</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première fois ici&#xa0;?</translation>
    </message>
    <message>
        <source>A tour of two minutes shows what Starwright does, on a sample that is thrown away afterwards.</source>
        <translation>Une visite de deux minutes montre ce que fait Starwright, sur un exemple qui disparaît ensuite.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionalDateEdit</name>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>Year, month, day; Delete takes the date away</source>
        <translation>Année, mois, jour&#xa0;; Suppr retire la date</translation>
    </message>
</context>
<context>
    <name>Widgets::PackActions</name>
    <message>
        <source>Export pack</source>
        <translation>Exporter le livret</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Pack written to %1</source>
        <translation>Livret écrit dans %1</translation>
    </message>
    <message>
        <source>The pack was not written.</source>
        <translation>Le livret n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The printer refused the pack.</source>
        <translation>L’imprimante a refusé le livret.</translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message>
        <source>Guide overview</source>
        <translation>Présentation du guide</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Points à aborder</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Prompts and outlines</source>
        <translation>Aides à la rédaction et plans</translation>
    </message>
    <message>
        <source>What they may ask next</source>
        <translation>Relances possibles</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Livret de préparation</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Stands in the PDF&apos;s properties; may stay empty</source>
        <translation>Figure dans les propriétés du PDF&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Entretien le</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>For the interview</source>
        <translation>Pour l’entretien</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Si rien n’est coché, tout est inclus.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Lines to write on
where an answer is empty</source>
        <translation>Lignes pour écrire
là où une réponse est vide</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
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
    <message>
        <source>Find a command or question</source>
        <translation>Trouver une commande ou une question</translation>
    </message>
    <message>
        <source>A command or a question, by a few letters</source>
        <translation>Une commande ou une question, en quelques lettres</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Rien ne convient. Essayez moins de lettres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PreparationPages</name>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>Cou&amp;verture des questions</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Interviews…</source>
        <translation>&amp;Entretiens…</translation>
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
        <translation>%1, priorité&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityDialog</name>
    <message>
        <source>How priorities are made</source>
        <translation>Comment les priorités sont calculées</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>Rétablir les poids habituels</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityLine</name>
    <message>
        <source>▲ High priority</source>
        <translation>▲ Priorité haute</translation>
    </message>
    <message>
        <source>△ Medium priority</source>
        <translation>△ Priorité moyenne</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set the priority by hand, or see how it is made</source>
        <translation>Fixer la priorité vous-même, ou voir comment elle est calculée</translation>
    </message>
    <message>
        <source>As the &amp;formula has it</source>
        <translation>Selon la &amp;formule</translation>
    </message>
    <message>
        <source>&amp;How priorities are made…</source>
        <translation>&amp;Comment les priorités sont calculées…</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressPicture</name>
    <message>
        <source>%L1 of %L2 ready</source>
        <translation>%L1 sur %L2 prêtes</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressRing</name>
    <message>
        <source>of %L1 ready</source>
        <translation>sur %L1 prêtes</translation>
    </message>
</context>
<context>
    <name>Widgets::Promises</name>
    <message>
        <source>It never sends anything: there is no account, no telemetry and no code that opens a network connection. On Linux this prints nothing while you use the window:</source>
        <translation>Il n’envoie jamais rien&#xa0;: pas de compte, pas de télémétrie, aucun code qui ouvre une connexion réseau. Sous Linux, cette commande n’affiche rien pendant que vous utilisez la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>It never lets others look: the data file and the backups are for you alone.</source>
        <translation>Il ne laisse jamais d’autres personnes regarder&#xa0;: le fichier de données et les sauvegardes ne sont accessibles qu’à vous.</translation>
    </message>
    <message>
        <source>It never keeps quiet about damage: this reads the whole file and its backups.</source>
        <translation>Il ne passe jamais un dommage sous silence&#xa0;: cette commande lit tout le fichier et ses sauvegardes.</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>It never reads or writes elsewhere: only its own folder, its settings, its cache, and what you import or export. On Linux this lists every file that it touches; the rest are the system&apos;s libraries, fonts and icons:</source>
        <translation>Il ne lit ni n’écrit jamais ailleurs&#xa0;: uniquement son propre dossier, ses réglages, son cache et ce que vous importez ou exportez. Sous Linux, cette commande liste tous les fichiers qu’il touche&#xa0;; les autres sont les bibliothèques, polices et icônes du système&#xa0;:</translation>
    </message>
    <message>
        <source>It never locks you in: this writes everything as JSON, and your answers as Markdown.</source>
        <translation>Il ne vous enferme jamais&#xa0;: cette commande écrit tout en JSON, et vos réponses en Markdown.</translation>
    </message>
</context>
<context>
    <name>Widgets::ProtectionDialog</name>
    <message>
        <source>&amp;Protect with a passphrase</source>
        <translation>&amp;Protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Confirmer la phrase secrète</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Whoever finds the export, or a copy of it, cannot read it without the passphrase; use several words that nobody guesses. It does not protect what is on this machine: the data file and its backups are not encrypted, for which your system can encrypt the disk. A lost passphrase is lost: nobody, Starwright neither, can read the export without it.</source>
        <translation>Quiconque trouve l’export, ou une copie de celui-ci, ne peut pas le lire sans la phrase secrète&#xa0;; utilisez plusieurs mots que personne ne devinera. Elle ne protège pas ce qui se trouve sur cet ordinateur&#xa0;: le fichier de données et ses sauvegardes ne sont pas chiffrés, mais votre système peut chiffrer le disque. Une phrase secrète perdue l’est définitivement&#xa0;: sans elle, personne ne peut lire l’export, pas même Starwright.</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionHeader</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>Tout autre élément à retenir.</translation>
    </message>
    <message>
        <source>Every part has text already, so nothing was laid out.</source>
        <translation>Toutes les parties contiennent déjà du texte&#xa0;; aucune trame n’a donc été préparée.</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>La répartition des questions entre les étapes est notre propre estimation.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Insert a code block</source>
        <translation>Insérer un bloc de code</translation>
    </message>
    <message>
        <source>What this answer said before</source>
        <translation>Versions précédentes de cette réponse</translation>
    </message>
    <message>
        <source>Mark the answer as ready to be told</source>
        <translation>Marquer la réponse comme prête à être racontée</translation>
    </message>
</context>
<context>
    <name>Widgets::ReviewDelegate</name>
    <message>
        <source>✓ taken in</source>
        <translation>✓ ajoutée</translation>
    </message>
</context>
<context>
    <name>Widgets::SaveLabel</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Non enregistré, nouvelle tentative&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::ShortcutsDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Le reprendre</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Tout réta&amp;blir</translation>
    </message>
    <message>
        <source>All shortcuts are back to the standard.</source>
        <translation>Tous les raccourcis sont de nouveau ceux d&apos;origine.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Nouveau raccourci :</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the keys. Delete takes them away, Escape leaves them as they are.</source>
        <translation>Appuyez sur les touches. Suppr les retire, Échap les laisse telles quelles.</translation>
    </message>
    <message>
        <source>Back to the standard.</source>
        <translation>De nouveau celui d&apos;origine.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take it together with Ctrl or Alt, or a function key.</source>
        <translation>%1 sert à écrire. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 edits text everywhere, and stays with that.</source>
        <translation>%1 modifie du texte partout, et le reste.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it over, or press other keys.</source>
        <translation>%1 appartient à « %2 ». Reprenez-le, ou appuyez sur d&apos;autres touches.</translation>
    </message>
    <message>
        <source>Changed. “%1” has no such shortcut any more.</source>
        <translation>Changé. « %1 » n&apos;a plus ce raccourci.</translation>
    </message>
    <message>
        <source>Changed: no shortcut.</source>
        <translation>Changé : pas de raccourci.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Changé.</translation>
    </message>
</context>
<context>
    <name>Widgets::StageList</name>
    <message>
        <source>Date of %1</source>
        <translation>Date de l’étape&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message>
        <source>Most pressing</source>
        <translation>Les plus urgentes</translation>
    </message>
    <message>
        <source>Every answer is ready. Tell them aloud once more.</source>
        <translation>Toutes les réponses sont prêtes. Racontez-les encore une fois à voix haute.</translation>
    </message>
    <message>
        <source>No interview is planned yet</source>
        <translation>Aucun entretien prévu pour l’instant</translation>
    </message>
    <message>
        <source>Say which stages are coming and when, and what they ask comes first.</source>
        <translation>Indiquez quelles étapes vous attendent et quand&#xa0;: leurs questions passeront en premier.</translation>
    </message>
    <message>
        <source>Your work history is not here yet. With it, each question shows what you have already done that answers it.</source>
        <translation>Votre parcours professionnel n’est pas encore ici. Une fois que vous l’aurez importé, chaque question montrera ce que vous avez déjà fait qui y répond.</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Importer votre parcours…</translation>
    </message>
    <message>
        <source>With an interview planned, priorities follow its stages and dates.</source>
        <translation>Dès qu’un entretien est prévu, les priorités suivent ses étapes et ses dates.</translation>
    </message>
    <message>
        <source>Plan an interview…</source>
        <translation>Planifier un entretien…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>%Ln question à laquelle rien dans votre parcours ne répond encore.</numerusform>
            <numerusform>%Ln questions auxquelles rien dans votre parcours ne répond encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>Voir les lacunes</translation>
    </message>
</context>
<context>
    <name>Widgets::StrengthMeter</name>
    <message>
        <source>chosen by you; nothing in the words speaks for it</source>
        <translation>choisie par vous&#xa0;; rien dans le texte ne l’appuie</translation>
    </message>
    <message>
        <source>a weak match</source>
        <translation>correspondance faible</translation>
    </message>
    <message>
        <source>a fair match</source>
        <translation>correspondance moyenne</translation>
    </message>
    <message>
        <source>a strong match</source>
        <translation>correspondance forte</translation>
    </message>
</context>
<context>
    <name>Widgets::Tour</name>
    <message>
        <source>The questions</source>
        <translation>Les questions</translation>
    </message>
    <message>
        <source>On the left is what will be asked: by category, by stage, or the most pressing first. Type above them to search the questions and your own answers.</source>
        <translation>À gauche, ce qui sera demandé&#xa0;: par catégorie, par étape, ou le plus urgent d’abord. Tapez pour chercher dans les questions et dans vos réponses.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>These lines of the work history answer the question best, with the reason for each. Start an answer with one, pin it, or dismiss it.</source>
        <translation>Ces lignes du parcours répondent le mieux à la question, et chacune dit pourquoi. Commencez une réponse avec l’une d’elles, épinglez-la ou écartez-la.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Four parts, each with what this question wants to hear in it. What you write is saved as you type, and what it said before can be brought back.</source>
        <translation>Quatre parties, chacune avec ce que cette question veut y entendre. Ce que vous écrivez est enregistré à mesure, et une version antérieure peut être reprise.</translation>
    </message>
    <message>
        <source>Your work history</source>
        <translation>Votre parcours</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture des questions</translation>
    </message>
    <message>
        <source>Which of your stories serves which question, and which questions nothing answers yet.</source>
        <translation>Quel récit sert pour quelle question, et à quelles questions rien ne répond encore.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Say which stages are coming, and when. What they ask becomes pressing.</source>
        <translation>Dites quelles étapes arrivent, et quand. Ce qui y est demandé devient urgent.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Starwright starts here: when your next interview is, how far your answers are, and which questions press most. Try whatever you like: this is a sample, and it goes with the tour.</source>
        <translation>Starwright commence ici&#xa0;: quand a lieu votre prochain entretien, où en sont vos réponses et quelles questions pressent le plus. Essayez ce que vous voulez&#xa0;: c’est un exemple, et il disparaît avec la visite.</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Le livret</translation>
    </message>
    <message>
        <source>Export pack, at the top, prints it all to take along. Now begin with your own history: nothing of this sample stays.</source>
        <translation>«&#xa0;Exporter le livret&#xa0;», en haut, imprime tout pour l’emporter. Commencez maintenant avec votre propre parcours&#xa0;: rien de cet exemple ne reste.</translation>
    </message>
    <message>
        <source>It comes from your CV: PDF, Word, text, JSON Resume or LinkedIn&apos;s archive. It never leaves this machine.</source>
        <translation>Il vient de votre CV&#xa0;: PDF, Word, texte, JSON Resume ou l’archive de LinkedIn. Il ne quitte jamais cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Widgets::TourBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3</source>
        <translation>%L1 sur %L2 · %3</translation>
    </message>
    <message>
        <source>Begin with my own</source>
        <translation>Commencer avec le mien</translation>
    </message>
</context>
<context>
    <name>Widgets::TransferActions</name>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>&amp;Restore from an export…</source>
        <translation>&amp;Restaurer depuis un export…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Restaurer depuis un export</translation>
    </message>
    <message>
        <source>Everything was written to %1</source>
        <translation>Tout a été écrit dans %1</translation>
    </message>
    <message>
        <source>What %1 holds is here now, beside what was here.

Answers: %L2 new, %L3 newer than yours, %L4 older than yours. What an answer said before is among its versions.</source>
        <translation>Le contenu de %1 se trouve maintenant ici, à côté de ce qui y était.

Réponses&#xa0;: %L2 nouvelles, %L3 plus récentes que les vôtres, %L4 plus anciennes que les vôtres. Le texte précédent d’une réponse figure parmi ses versions.</translation>
    </message>
    <message>
        <source>Some things were not the same on both sides; the details tell which.</source>
        <translation>Certains éléments n’étaient pas identiques des deux côtés&#xa0;; les détails indiquent lesquels.</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <translation>Exports (*.%1)</translation>
    </message>
    <message>
        <source>Exports (*.json *.locked)</source>
        <translation>Exports (*.json *.locked)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>%1 est protégé. Sa phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing can be restored while this window may only read.</source>
        <translation>Rien ne peut être restauré tant que cette fenêtre est en lecture seule.</translation>
    </message>
    <message>
        <source>Bring back what %1 holds, beside what is here?</source>
        <translation>Récupérer le contenu de %1, à côté de ce qui se trouve ici&#xa0;?</translation>
    </message>
    <message>
        <source>Of each answer the newer one counts, and the other becomes a version of it.</source>
        <translation>De chaque réponse, la plus récente compte, et l’autre devient l’une de ses versions.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Widgets::TroublePage</name>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>Commencer un nouveau fichier…</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>Vos réponses ne peuvent pas être ouvertes</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. What you wrote after that is missing from it.</source>
        <translation>La dernière sauvegarde valide date du %1. Ce que vous avez écrit ensuite n’y figure pas.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, and the file was last written on %2: what you wrote in between is missing from it. The file itself is kept beside it under another name.</source>
        <translation>La dernière sauvegarde valide date du %1, et le fichier a été écrit pour la dernière fois le %2&#xa0;: ce que vous avez écrit entre-temps n’y figure pas. Le fichier lui-même est conservé à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Ouvrir un fichier de données</translation>
    </message>
    <message>
        <source>Starwright data (*.db);;All files (*)</source>
        <translation>Données Starwright (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation>Commencer un nouveau fichier de données</translation>
    </message>
    <message>
        <source>Starwright data (*.db)</source>
        <translation>Données Starwright (*.db)</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Search the versions of all your answers</source>
        <translation>Rechercher dans les versions de toutes vos réponses</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Difference to the present text</source>
        <translation>Différences avec le texte actuel</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurer cette version</translation>
    </message>
    <message>
        <source>Struck out: only in the present text. Underlined: only in this version.</source>
        <translation>Barré&#xa0;: seulement dans le texte actuel. Souligné&#xa0;: seulement dans cette version.</translation>
    </message>
    <message>
        <source>There is no earlier version of this answer yet. One is kept when you turn to another question, and every five minutes.</source>
        <translation>Il n’y a pas encore de version antérieure de cette réponse. Une version est conservée quand vous passez à une autre question, et toutes les cinq minutes.</translation>
    </message>
    <message>
        <source>No version has these words.</source>
        <translation>Aucune version ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de&#xa0;: %1</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>For this question: %1</source>
        <translation>Pour cette question&#xa0;: %1</translation>
    </message>
    <message>
        <source>For this question: %1, %2</source>
        <translation>Pour cette question&#xa0;: %1, %2</translation>
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
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Complémentaire</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Signaux d’alerte</translation>
    </message>
</context>
</TS>
