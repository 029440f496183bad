<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Starwright</source>
        <translation>Acerca de Starwright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepare for a job interview: what will be asked, and what you will answer.&lt;/p&gt;&lt;p&gt;Everything you write stays on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepara tus entrevistas de trabajo: qué te van a preguntar y qué vas a responder.&lt;/p&gt;&lt;p&gt;Todo lo que escribes se queda en este equipo.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>cannot open</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>the file was there the last time and is missing now. Bring it back and try again, open another one, or start a new one.</source>
        <translation>el archivo existía la última vez y ahora no está. Vuelve a ponerlo en su sitio e inténtalo de nuevo, abre otro o crea uno nuevo.</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>no se puede escribir en</translation>
    </message>
    <message>
        <source>this window may only read; see what it says above</source>
        <translation>esta ventana es de solo lectura; consulta el aviso de la parte superior</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>no está abierto</translation>
    </message>
    <message>
        <source>Another program had put another file in the place of %1, as one does that keeps folders alike. Both are joined: of each answer the newer counts, the other is among its versions. The other file as it was is among the backups.</source>
        <translation>Otro programa había puesto otro archivo en el lugar de %1, como hacen los que sincronizan carpetas. Ambos se han combinado: de cada respuesta vale la más reciente y la otra queda entre sus versiones. El otro archivo, tal como estaba, se encuentra entre las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>a petición tuya</translation>
    </message>
    <message>
        <source>before an update of Starwright</source>
        <translation>antes de actualizar Starwright</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>; there is: %1</source>
        <translation>; disponibles: %1</translation>
    </message>
    <message>
        <source>no category &apos;%1&apos;</source>
        <translation>no existe la categoría «%1»</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>no existe la fase «%1»</translation>
    </message>
    <message>
        <source>no set &apos;%1&apos;</source>
        <translation>no existe el conjunto «%1»</translation>
    </message>
    <message>
        <source>no guide &apos;%1&apos;</source>
        <translation>no existe la guía «%1»</translation>
    </message>
    <message>
        <source>a command is missing; &apos;starwright help&apos; names them</source>
        <translation>falta una orden; «starwright help» las enumera</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>no se puede escribir en</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>several guides have a question &apos;%1&apos;: name one by --guide (%2)</source>
        <translation>varias guías tienen una pregunta «%1»: indica una con --guide (%2)</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>the question &apos;%1&apos;</source>
        <translation>la pregunta «%1»</translation>
    </message>
    <message>
        <source>no guide has it</source>
        <translation>no está en ninguna guía</translation>
    </message>
    <message>
        <source>no state &apos;%1&apos;</source>
        <translation>no existe el estado «%1»</translation>
    </message>
    <message>
        <source>standard input can be read for one part only</source>
        <translation>la entrada estándar solo se puede leer para una parte</translation>
    </message>
    <message>
        <source>cannot set</source>
        <translation>no se puede cambiar</translation>
    </message>
    <message>
        <source>the state of &apos;%1&apos; to %2</source>
        <translation>el estado de «%1» a %2</translation>
    </message>
    <message>
        <source>it has text; clear its parts to make it empty (--situation &quot;&quot; …)</source>
        <translation>tiene texto; borra sus partes para dejarla vacía (--situation &quot;&quot; …)</translation>
    </message>
    <message>
        <source>it has no text; an answer without any is empty</source>
        <translation>no tiene texto; una respuesta sin texto está vacía</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>%1 is sound: %2 of %3 questions answered, %4 of them ready; guides: %5; good backups: %6</source>
        <translation>%1 está en buen estado: %2 de %3 preguntas respondidas, de ellas listas: %4; guías: %5; copias de seguridad válidas: %6</translation>
    </message>
    <message>
        <source>the backup %1 is damaged</source>
        <translation>la copia de seguridad %1 está dañada</translation>
    </message>
    <message>
        <source>cannot check</source>
        <translation>no se puede comprobar</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>--out FILE is missing (or --markdown PATH)</source>
        <translation>falta --out ARCHIVO (o --markdown RUTA)</translation>
    </message>
    <message>
        <source>Wrote %1 (answers: %2, versions: %3)</source>
        <translation>Se ha escrito %1 (respuestas: %2, versiones: %3)</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>preguntas: %1</translation>
    </message>
    <message>
        <source>There is no work history yet; &apos;starwright import FILE&apos; reads one.
</source>
        <translation>Todavía no hay historial laboral; «starwright import ARCHIVO» lee uno.
</translation>
    </message>
    <message>
        <source>no kind &apos;%1&apos;</source>
        <translation>no existe el tipo «%1»</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source> because of: %1</source>
        <translation> por: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  nothing in your history</source>
        <translation>  nada en tu historial</translation>
    </message>
    <message>
        <source>no &apos;%1&apos;</source>
        <translation>no existe «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like 2026-03-31</source>
        <translation>«%1» no es una fecha como 2026-03-31</translation>
    </message>
    <message>
        <source>--out FILE.pdf is missing</source>
        <translation>falta --out ARCHIVO.pdf</translation>
    </message>
    <message>
        <source>Answers: %1 new, %2 newer than yours, %3 older than yours. Versions added: %4.</source>
        <translation>Respuestas: %1 nuevas, %2 más recientes que las tuyas, %3 más antiguas que las tuyas. Versiones añadidas: %4.</translation>
    </message>
    <message>
        <source>Usage: starwright [--data FILE]
       starwright COMMAND [OPTION…]

Prepares for a job interview, offline. Without a command, opens the window.

Commands:
</source>
        <translation>Uso: starwright [--data ARCHIVO]
     starwright ORDEN [OPCIÓN…]

Ayuda a preparar entrevistas de trabajo, sin conexión. Sin ninguna orden, abre la ventana.

Órdenes:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Opciones de todas las órdenes:
</translation>
    </message>
    <message>
        <source>Usage: starwright %1 [OPTION…]

%2
</source>
        <translation>Uso: starwright %1 [OPCIÓN…]

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Opciones:
</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Experiencia laboral</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the guide &apos;%2&apos; (%3), version %4, questions: %5</source>
        <translation>%1: la guía «%2» (%3), versión %4, preguntas: %5</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: nuevo: %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1: %2, antes: %3</translation>
    </message>
    <message>
        <source>%1: a work history (%2)</source>
        <translation>%1: un historial laboral (%2)</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>No se ha podido extraer nada.</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>no se puede ejecutar</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>opción desconocida «%1»</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>what is &apos;%1&apos; for?</source>
        <translation>«%1» está de más</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>There is no work history to match yet; &apos;starwright import FILE&apos; reads one.</source>
        <translation>Todavía no hay ningún historial laboral con el que buscar coincidencias; «starwright import ARCHIVO» lee uno.</translation>
    </message>
    <message>
        <source>Your history is not in English, the only language that matching knows so far; nothing was matched.</source>
        <translation>Tu historial no está en inglés, el único idioma que conoce por ahora la búsqueda de coincidencias; no se ha buscado ninguna.</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>esa orden no existe</translation>
    </message>
    <message>
        <source>; &apos;starwright help&apos; names them</source>
        <translation>; «starwright help» las enumera</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>The data file, in place of the one in the folder for application data.</source>
        <translation>El archivo de datos, en lugar del de la carpeta de datos de aplicaciones.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Mostrar un único documento JSON.</translation>
    </message>
    <message>
        <source>Print what the command does, and its options.</source>
        <translation>Mostrar qué hace la orden y sus opciones.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this guide.</source>
        <translation>Solo esta guía.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Only questions of this category; may be repeated.</source>
        <translation>Solo las preguntas de esta categoría; se puede repetir.</translation>
    </message>
    <message>
        <source>Only questions asked at this stage, by name or id; may be repeated.</source>
        <translation>Solo las preguntas de esta fase, por nombre o ID; se puede repetir.</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>CONJUNTO</translation>
    </message>
    <message>
        <source>Only one set: primary, practice or extra; may be repeated.</source>
        <translation>Solo un conjunto: primary, practice o extra; se puede repetir.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Only questions that hold all of these words, in the question, why it is asked, the pointers or your answer.</source>
        <translation>Solo las preguntas que contengan todas estas palabras en la pregunta, en por qué se pregunta, en los puntos clave o en tu respuesta.</translation>
    </message>
    <message>
        <source>The guide, where several have a question of this ID.</source>
        <translation>La guía, cuando varias tienen una pregunta con este ID.</translation>
    </message>
    <message>
        <source>Set this part; &apos;-&apos; reads it from standard input.</source>
        <translation>Escribir esta parte; «-» la lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Set this part.</source>
        <translation>Escribir esta parte.</translation>
    </message>
    <message>
        <source>Set the notes.</source>
        <translation>Escribir las notas.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Mark the answer as draft or ready; empty is what has no text.</source>
        <translation>Marcar la respuesta como draft o ready; empty es la que no tiene texto.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>What the files are: guide or history. Otherwise that is found out.</source>
        <translation>Qué son los archivos: guide o history. Si se omite, se detecta.</translation>
    </message>
    <message>
        <source>The guide; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>La guía; si se omite, la primera que enumera «guides».</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>ARCHIVO.pdf</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>The guide to print; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>La guía que se va a imprimir; si se omite, la primera que enumera «guides».</translation>
    </message>
    <message>
        <source>Whom the interview is with.</source>
        <translation>Con quién es la entrevista.</translation>
    </message>
    <message>
        <source>The role, in place of the guide&apos;s.</source>
        <translation>El puesto, en lugar del de la guía.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>The day of the interview.</source>
        <translation>El día de la entrevista.</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPEL</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>a4 (predeterminado) o letter.</translation>
    </message>
    <message>
        <source>Print lines to write on where an answer is empty.</source>
        <translation>Imprimir líneas para escribir donde la respuesta esté vacía.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTE</translation>
    </message>
    <message>
        <source>Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated.</source>
        <translation>Omitir overview, why, pointers, followups, prompts, answers o notes; se puede repetir.</translation>
    </message>
    <message>
        <source>The file to write everything into, to be restored from.</source>
        <translation>El archivo en el que escribir todo, para restaurarlo después.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file a guide.</source>
        <translation>Escribir las respuestas en Markdown, para leerlas sin Starwright: en ese archivo o en una carpeta, un archivo por guía.</translation>
    </message>
    <message>
        <source>List the guides.</source>
        <translation>Enumerar las guías.</translation>
    </message>
    <message>
        <source>List the questions of the guides.</source>
        <translation>Enumerar las preguntas de las guías.</translation>
    </message>
    <message>
        <source>Print your answer to a question, or set parts of it.</source>
        <translation>Mostrar tu respuesta a una pregunta o escribir partes de ella.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>ARCHIVO…</translation>
    </message>
    <message>
        <source>Read work histories and guides from files and keep them.</source>
        <translation>Leer historiales laborales y guías de archivos y guardarlos.</translation>
    </message>
    <message>
        <source>Print your work history; with --json, as a JSON Resume.</source>
        <translation>Mostrar tu historial laboral; con --json, como JSON Resume.</translation>
    </message>
    <message>
        <source>Print which lines of your work history answer each question.</source>
        <translation>Mostrar qué líneas de tu historial laboral responden a cada pregunta.</translation>
    </message>
    <message>
        <source>List the questions by how pressing they are, with the reasons.</source>
        <translation>Enumerar las preguntas por urgencia, con los motivos.</translation>
    </message>
    <message>
        <source>Write the prep pack as a PDF.</source>
        <translation>Escribir el dosier de preparación en PDF.</translation>
    </message>
    <message>
        <source>Write everything that is yours into one file.</source>
        <translation>Escribir todo lo tuyo en un solo archivo.</translation>
    </message>
    <message>
        <source>Bring back what an export holds, beside what is there.</source>
        <translation>Recuperar el contenido de una exportación sin perder lo que ya hay.</translation>
    </message>
    <message>
        <source>Check that the data file is sound.</source>
        <translation>Comprobar que el archivo de datos está en buen estado.</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[ORDEN]</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>Explicar una orden.</translation>
    </message>
    <message>
        <source>--passphrase-file needs --out FILE; Markdown is not protected</source>
        <translation>--passphrase-file necesita --out ARCHIVO; Markdown no se protege</translation>
    </message>
    <message>
        <source>the passphrase has to be one line, and not empty</source>
        <translation>la frase de contraseña debe ocupar una sola línea y no estar vacía</translation>
    </message>
    <message>
        <source>The file whose one line is the passphrase that protects the export; - reads standard input.</source>
        <translation>El archivo cuya única línea es la frase de contraseña que protege la exportación; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>no shell &apos;%1&apos;</source>
        <translation>no existe el intérprete «%1»</translation>
    </message>
    <message>
        <source>SHELL</source>
        <translation>SHELL</translation>
    </message>
    <message>
        <source>Print what completes commands in a shell: bash, zsh or fish.</source>
        <translation>Imprimir lo que completa las órdenes en un intérprete: bash, zsh o fish.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (did you mean %1?)</source>
        <extracomment>What stands for %1 are words in quotes: &apos;system-design&apos;, &apos;past-project&apos;</extracomment>
        <translation> (¿querías decir %1?)</translation>
    </message>
</context>
<context>
    <name>Domain::Guide</name>
    <message>
        <source>cannot import</source>
        <translation>no se puede importar</translation>
    </message>
    <message>
        <source>version %1 of the guide &apos;%2&apos; is there already; give this one a higher version than %1</source>
        <translation>la versión %1 de la guía «%2» ya existe; da a esta una versión superior a %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>cannot read</source>
        <translation>no se puede leer</translation>
    </message>
</context>
<context>
    <name>Formats::Archive</name>
    <message>
        <source>this is an OpenDocument file; save it as DOCX or PDF</source>
        <translation>es un archivo OpenDocument; guárdalo como DOCX o PDF</translation>
    </message>
    <message>
        <source>this is a spreadsheet; save it as CSV</source>
        <translation>es una hoja de cálculo; guárdala como CSV</translation>
    </message>
    <message>
        <source>this archive is neither a DOCX file nor LinkedIn&apos;s copy of your data, which holds Positions.csv</source>
        <translation>este archivo comprimido no es ni un DOCX ni la copia de tus datos de LinkedIn, que contiene Positions.csv</translation>
    </message>
</context>
<context>
    <name>Formats::Csv</name>
    <message>
        <source>it has more than %1 columns</source>
        <translation>tiene más de %1 columnas</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>hay texto detrás de unas comillas de cierre</translation>
    </message>
</context>
<context>
    <name>Formats::CvText</name>
    <message>
        <source>line %L1</source>
        <translation>línea %L1</translation>
    </message>
    <message>
        <source>it stands under &apos;%1&apos;, which is no part of a work history</source>
        <translation>está bajo «%1», que no es una sección de un historial laboral</translation>
    </message>
    <message>
        <source>it is about the file</source>
        <translation>se refiere al propio archivo</translation>
    </message>
</context>
<context>
    <name>Formats::CvTop</name>
    <message>
        <source>no field of a work history is for this</source>
        <translation>ningún campo del historial laboral sirve para esto</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>línea %L1</translation>
    </message>
</context>
<context>
    <name>Formats::Docx</name>
    <message>
        <source>headers, footers and notes are not read</source>
        <translation>los encabezados, los pies de página y las notas no se leen</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>it defines entities, which no word processor writes</source>
        <translation>define entidades, cosa que no hace ningún procesador de textos</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>tiene más de %1 líneas</translation>
    </message>
    <message>
        <source>it is broken at line %1, column %2</source>
        <translation>está dañado en la línea %1, columna %2</translation>
    </message>
    <message>
        <source>it has tags that no word processor writes</source>
        <translation>tiene etiquetas que ningún procesador de textos escribe</translation>
    </message>
</context>
<context>
    <name>Formats::Encoding</name>
    <message>
        <source>its encoding is none that is known here; save it as UTF-8</source>
        <translation>no se reconoce su codificación; guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>it is not all in the encoding that its first bytes name</source>
        <translation>no todo está en la codificación que indican sus primeros bytes</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>línea %L1</translation>
    </message>
    <message>
        <source>a character is broken here; the other lines are UTF-8</source>
        <translation>aquí hay un carácter dañado; las demás líneas son UTF-8</translation>
    </message>
    <message>
        <source>this is neither text nor a document that can be read here</source>
        <translation>no es texto ni un documento que se pueda leer aquí</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
</context>
<context>
    <name>Formats::Export</name>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>la carpeta %1 no existe; créala o elige otra ubicación</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>hay una carpeta con ese nombre; elige otro</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>es un dispositivo, no un archivo; elige otro nombre</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>no se puede escribir en la carpeta %1; elige otra ubicación</translation>
    </message>
    <message>
        <source>cannot export</source>
        <translation>no se puede exportar</translation>
    </message>
    <message>
        <source>what was written would not come back as it is; nothing was written</source>
        <translation>los datos escritos no se recuperarían tal cual; no se ha escrito nada</translation>
    </message>
    <message>
        <source>it could not be restored (%1: %2); nothing was written</source>
        <translation>no se podría restaurar (%1: %2); no se ha escrito nada</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>no se puede escribir en</translation>
    </message>
    <message>
        <source>a data file has that name; it was left as it is. Choose another name</source>
        <translation>un archivo de datos tiene ese nombre; no se ha modificado. Elige otro nombre</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>es una carpeta; indica un archivo dentro de ella</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>debe ser %1, no %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>the export has this already</source>
        <translation>ya figura en la exportación</translation>
    </message>
    <message>
        <source>must be &apos;pinned&apos; or &apos;dismissed&apos;</source>
        <translation>debe ser «pinned» o «dismissed»</translation>
    </message>
    <message>
        <source>must be &apos;high&apos;, &apos;medium&apos; or &apos;low&apos;</source>
        <translation>debe ser «high», «medium» o «low»</translation>
    </message>
    <message>
        <source>this is no export of Starwright: its &apos;format&apos; is not &apos;%1&apos;</source>
        <translation>no es una exportación de Starwright: su «format» no es «%1»</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this export (format %1; this one knows up to %2). Install the newer Starwright, and restore it there</source>
        <translation>esta exportación se creó con una versión más reciente de Starwright (formato %1; esta conoce hasta el %2). Instala la versión más reciente y restáurala con ella</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>must be a time in UTC like 2026-01-31T09:30:00.000Z</source>
        <translation>debe ser una fecha y hora en UTC como 2026-01-31T09:30:00.000Z</translation>
    </message>
    <message>
        <source>must be a date like 2026-01-31, or empty</source>
        <translation>debe ser una fecha como 2026-01-31 o estar vacío</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>debe ser un número entero a partir de 0</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>%1; make room on the disk, or choose another place</source>
        <translation>%1; libera espacio en el disco o elige otro lugar</translation>
    </message>
    <message>
        <source>%1; name a file that may be read</source>
        <translation>%1; indica un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>%1; look at the disk that it is on</source>
        <translation>%1; revisa el disco en el que está</translation>
    </message>
</context>
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats::ForeignFile</name>
    <message>
        <source>a document of an older Office, or one with a password</source>
        <translation>un documento de una versión antigua de Office o uno con contraseña</translation>
    </message>
    <message>
        <source>a document in Rich Text Format</source>
        <translation>un documento en formato de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
</context>
<context>
    <name>Formats::Guide</name>
    <message>
        <source>no set &apos;%1&apos;; the sets are %2</source>
        <translation>no existe el conjunto «%1»; los conjuntos son %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands already at %2</source>
        <translation>«%1» ya aparece en %2</translation>
    </message>
    <message>
        <source>there must be at least one stage</source>
        <translation>debe haber al menos una fase</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>no existe la fase «%1»</translation>
    </message>
    <message>
        <source>%1 is already the number of %2 in the set &apos;%3&apos;</source>
        <translation>%1 ya es el número de %2 en el conjunto «%3»</translation>
    </message>
    <message>
        <source>the set &apos;%1&apos; has no number %2; numbers run from 1 without gaps</source>
        <translation>en el conjunto «%1» falta el número %2; los números van desde 1 sin huecos</translation>
    </message>
    <message>
        <source>there must be at least one question</source>
        <translation>debe haber al menos una pregunta</translation>
    </message>
</context>
<context>
    <name>Formats::GuideTranslation</name>
    <message>
        <source>it is not for the guide &apos;%1&apos;</source>
        <translation>no es para la guía «%1»</translation>
    </message>
    <message>
        <source>the guide has version %1 by now</source>
        <translation>la guía va ya por la versión %1</translation>
    </message>
    <message>
        <source>the guide has %1 of these</source>
        <translation>la guía tiene %1 de estos</translation>
    </message>
    <message>
        <source>the guide has no &apos;%1&apos;</source>
        <translation>la guía no tiene «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name</source>
        <translation>«%1» no tiene nombre</translation>
    </message>
</context>
<context>
    <name>Formats::JsonErrors</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>objects and lists are nested more than %1 deep</source>
        <translation>los objetos y las listas tienen más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>la clave «%1» aparece dos veces aquí</translation>
    </message>
    <message>
        <source>must be an object, not a list</source>
        <translation>debe ser un objeto, no una lista</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>línea %L1</translation>
    </message>
</context>
<context>
    <name>Formats::JsonResume</name>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>it has none of the parts of a JSON Resume, such as &apos;basics&apos; or &apos;work&apos;</source>
        <translation>no tiene ninguna de las partes de un JSON Resume, como «basics» o «work»</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>debe ser %1, no %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>no es una fecha: las fechas son AAAA, AAAA-MM o AAAA-MM-DD</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
</context>
<context>
    <name>Formats::Lexicon</name>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
</context>
<context>
    <name>Formats::LinkedIn</name>
    <message>
        <source>it has more than %1 rows</source>
        <translation>tiene más de %1 filas</translation>
    </message>
    <message>
        <source>it has none of the columns that LinkedIn&apos;s files have, such as &apos;%1&apos; and &apos;%2&apos;</source>
        <translation>no tiene ninguna de las columnas de los archivos de LinkedIn, como «%1» y «%2»</translation>
    </message>
    <message>
        <source>files that no work history is in</source>
        <translation>archivos que no contienen historial laboral</translation>
    </message>
    <message>
        <source>there is more than one profile</source>
        <translation>hay más de un perfil</translation>
    </message>
    <message>
        <source>a work history has no place for &apos;%1&apos;</source>
        <translation>el historial laboral no tiene lugar para «%1»</translation>
    </message>
    <message>
        <source>it has no &apos;%1&apos;</source>
        <translation>le falta «%1»</translation>
    </message>
    <message>
        <source>it has more fields than there are columns; is a comma not in quotation marks?</source>
        <translation>tiene más campos que columnas; ¿hay alguna coma sin comillas?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like &apos;May 2019&apos; or &apos;2019&apos;; the rest of the row is kept</source>
        <translation>«%1» no es una fecha como «May 2019» o «2019»; se conserva el resto de la fila</translation>
    </message>
    <message>
        <source>it stands there twice and is kept once</source>
        <translation>aparece dos veces y se conserva una</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>fila %L1</translation>
    </message>
</context>
<context>
    <name>Formats::ObjectReader</name>
    <message>
        <source>must be %1, not %2</source>
        <translation>debe ser %1, no %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>contiene medio par suplente, que no es ningún carácter</translation>
    </message>
    <message>
        <source>holds the control character U+%1</source>
        <translation>contiene el carácter de control U+%1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;</source>
        <translation>clave desconocida «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: ids are lower-case words joined by hyphens, of %2 characters at most</source>
        <translation>«%1» no es un identificador: los identificadores son palabras en minúsculas unidas por guiones, de %2 caracteres como máximo</translation>
    </message>
    <message>
        <source>must be a whole number from 1</source>
        <translation>debe ser un número entero a partir de 1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>hay más de %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
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
        <translation>el PDF está dañado o incompleto; prueba a copiarlo o a exportarlo de nuevo</translation>
    </message>
    <message>
        <source>this PDF has a password; save a copy without one, and import that</source>
        <translation>el PDF tiene contraseña; guarda una copia sin ella e impórtala</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>tiene más de %1 líneas</translation>
    </message>
    <message>
        <source>there is no text in this PDF, only pictures of it; make it searchable with a text recognition (OCR), or import the document that it was made from</source>
        <translation>el PDF no contiene texto, solo imágenes de él; haz que se pueda buscar con un reconocimiento de texto (OCR) o importa el documento del que se hizo</translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>página %L1</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>un número de página</translation>
    </message>
    <message>
        <source>it stands on every page</source>
        <translation>aparece en todas las páginas</translation>
    </message>
    <message>
        <source>the program that reads PDFs, starwright-pdftext, does not start; install again</source>
        <translation>el programa que lee los PDF, starwright-pdftext, no se inicia; vuelve a instalar Starwright</translation>
    </message>
    <message>
        <source>this PDF takes too long to read; export it again, or import another format</source>
        <translation>el PDF tarda demasiado en leerse; expórtalo de nuevo o importa otro formato</translation>
    </message>
    <message>
        <source>this PDF cannot be read; export it again, or import another format</source>
        <translation>no se puede leer el PDF; expórtalo de nuevo o importa otro formato</translation>
    </message>
</context>
<context>
    <name>Formats::Protection</name>
    <message>
        <source>the file is damaged or cut short, and nothing of it was used; take another copy of it</source>
        <translation>el archivo está dañado o truncado y no se ha usado nada de él; usa otra copia</translation>
    </message>
    <message>
        <source>the passphrase is another one; nobody can read the file without the right one</source>
        <translation>la frase de contraseña no es esa; sin la correcta, nadie puede leer el archivo</translation>
    </message>
    <message>
        <source>a newer Starwright protected this file. Install the newer Starwright, and restore it there</source>
        <translation>una versión más reciente de Starwright protegió este archivo. Instala esa versión y restáuralo en ella</translation>
    </message>
    <message>
        <source>it asks for more work than Starwright ever does for a passphrase, so somebody else made it</source>
        <translation>exige más cálculo del que Starwright usa nunca para una frase de contraseña, así que no lo creó Starwright</translation>
    </message>
    <message>
        <source>there is too little memory for the passphrase; close other programs and try again</source>
        <translation>no hay memoria suficiente para la frase de contraseña; cierra otros programas e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>the part of Starwright that protects files, starwright-sodium, is missing; install again</source>
        <translation>falta la parte de Starwright que protege los archivos, starwright-sodium; vuelve a instalarlo</translation>
    </message>
    <message>
        <source>cannot protect</source>
        <translation>no se puede proteger</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it is protected with a passphrase, which has to be given (--passphrase-file FILE)</source>
        <translation>está protegido con una frase de contraseña, que hay que indicar (--passphrase-file ARCHIVO)</translation>
    </message>
</context>
<context>
    <name>Formats::ReadHistory</name>
    <message>
        <source>it has more than %1 lines</source>
        <translation>tiene más de %1 líneas</translation>
    </message>
    <message>
        <source>this is %1; save it as PDF, DOCX, Markdown or text</source>
        <translation>es %1; guárdalo como PDF, DOCX, Markdown o texto</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>its history has more than %1 lines</source>
        <translation>su historial tiene más de %1 líneas</translation>
    </message>
</context>
<context>
    <name>Formats::Zip</name>
    <message>
        <source>the archive holds more than %1 files and folders</source>
        <translation>el archivo comprimido contiene más de %1 archivos y carpetas</translation>
    </message>
    <message>
        <source>the archive is encrypted; unpack it with its password, and import what is in it</source>
        <translation>el archivo comprimido está cifrado; descomprímelo con su contraseña e importa el contenido</translation>
    </message>
    <message>
        <source>the archive is broken or cut off; try to copy or download it again</source>
        <translation>el archivo comprimido está dañado o incompleto; prueba a copiarlo o a descargarlo de nuevo</translation>
    </message>
    <message>
        <source>unpacked, it is larger than %1 MB</source>
        <translation>descomprimido, ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>the part of Starwright that reads archives, starwright-zip, is missing; install again</source>
        <translation>falta la parte de Starwright que lee archivos comprimidos, starwright-zip; vuelve a instalar Starwright</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>está comprimido con un método desconocido</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>ocupa más de %1 MB</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Each term below is a number from 0 (does not press) to 1. The priority is their weighted mean: every term times its weight, added up, divided by the sum of the weights. From %1 on a question is high, from %2 on medium. A term with the weight 0 does not count. A priority that you set by hand stands above the formula.</source>
        <translation>Cada uno de los factores siguientes es un número de 0 (no urge) a 1. La prioridad es su media ponderada: cada factor por su peso, todo sumado y dividido entre la suma de los pesos. A partir de %1 la prioridad de una pregunta es alta; a partir de %2, media. Un factor con peso 0 no cuenta. La prioridad que establezcas a mano prevalece sobre la fórmula.</translation>
    </message>
    <message>
        <source>Primary questions press most, extra ones least.</source>
        <translation>Las preguntas principales son las que más urgen; las adicionales, las que menos.</translation>
    </message>
    <message>
        <source>How many of the stages that you have planned ask the question.</source>
        <translation>En cuántas de las fases que has previsto se hace la pregunta.</translation>
    </message>
    <message>
        <source>How close the next stage is that asks it.</source>
        <translation>Lo cerca que está la próxima fase en que se hace.</translation>
    </message>
    <message>
        <source>How little your history has to answer it with.</source>
        <translation>Lo poco que hay en tu historial para responder a ella.</translation>
    </message>
    <message>
        <source>How much your answer still lacks: parts, a number in the result, the mark as ready.</source>
        <translation>Cuánto le falta aún a tu respuesta: partes, una cifra en el resultado, la marca de lista.</translation>
    </message>
    <message>
        <source>Whether it touches what interviewers take as a warning.</source>
        <translation>Si toca algo que los entrevistadores consideran una advertencia.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>What hiring managers screen for</source>
        <translation>En qué se fijan los responsables de contratación</translation>
    </message>
    <message>
        <source>Red flags to avoid</source>
        <translation>Señales de alarma que evitar</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Entrevistas para %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln fase</numerusform>
            <numerusform>%Ln fases</numerusform>
        </translation>
    </message>
    <message>
        <source>version %L1 of the guide</source>
        <translation>versión %L1 de la guía</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Fases, por orden</translation>
    </message>
    <message>
        <source>Which question belongs to which stage is our own estimate; companies differ.</source>
        <translation>Qué pregunta corresponde a cada fase es una estimación nuestra; varía según la empresa.</translation>
    </message>
    <message>
        <source>Common formats</source>
        <translation>Formatos habituales</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>Por ahora esta guía solo está en inglés.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>%Ln línea nueva</numerusform>
            <numerusform>%Ln líneas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre ti</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Work</source>
        <translation>Experiencia laboral</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nuevo empleo</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Añadir un empleo</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Añadir un proyecto</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>New voluntary work</source>
        <translation>Nuevo voluntariado</translation>
    </message>
    <message>
        <source>Add voluntary work</source>
        <translation>Añadir un voluntariado</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>New degree</source>
        <translation>Nueva titulación</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>Añadir una titulación</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>Nueva habilidad</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Añadir una habilidad</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nuevo certificado</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Añadir un certificado</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>Nuevo premio</translation>
    </message>
    <message>
        <source>Add an award</source>
        <translation>Añadir un premio</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Añadir una publicación</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>Nuevo idioma</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>New interest</source>
        <translation>Nuevo interés</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>Añadir un interés</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>Nueva referencia</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Añadir una referencia</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Titulación</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Centro de estudios</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Otorgado por</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen de ti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>Añadir un logro</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Añadir un curso</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Añadir una función</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Añadir una palabra clave</translation>
    </message>
    <message>
        <source>What did you do, and what came of it? Numbers help.</source>
        <translation>¿Qué hiciste y qué conseguiste? Las cifras ayudan.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>&apos;%1&apos; in the guide &apos;%2&apos;</source>
        <translation>«%1» de la guía «%2»</translation>
    </message>
    <message>
        <source>A line of the history is pinned on one side and dismissed on the other for %1: it is pinned.</source>
        <translation>Para %1, una línea del historial está fijada en un lado y descartada en el otro: queda fijada.</translation>
    </message>
    <message>
        <source>The level of %1 is not the same on both sides: the higher counts.</source>
        <translation>La prioridad de %1 difiere entre ambos lados: vale la más alta.</translation>
    </message>
    <message>
        <source>preference &apos;%1&apos;</source>
        <translation>preferencia «%1»</translation>
    </message>
    <message>
        <source>The answer to &apos;%1&apos; in the guide &apos;%2&apos; was written on both sides: the newer, of %3, counts; the one of %4 is among its versions.</source>
        <translation>La respuesta a «%1» de la guía «%2» se escribió en ambos lados: vale la más reciente, del %3; la del %4 está entre sus versiones.</translation>
    </message>
    <message>
        <source>work history, %1</source>
        <translation>historial laboral, %1</translation>
    </message>
    <message>
        <source>work history</source>
        <translation>historial laboral</translation>
    </message>
    <message>
        <source>interview at &apos;%1&apos;</source>
        <translation>entrevista en «%1»</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>role</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>Version %1 of the guide &apos;%2&apos; is not the same on both sides: the one that says more counts.</source>
        <translation>La versión %1 de la guía «%2» difiere entre ambos lados: vale la más completa.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; counts, since it says more; the other side has &apos;%3&apos;.</source>
        <translation>%1: vale «%2», porque dice más; el otro lado tiene «%3».</translation>
    </message>
</context>
<context>
    <name>Models::Autosave</name>
    <message>
        <source>cannot save</source>
        <translation>no se pueden guardar</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>las respuestas</translation>
    </message>
    <message>
        <source>the save was given up before it was done</source>
        <translation>el guardado se interrumpió antes de terminar</translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message>
        <source>high priority</source>
        <translation>prioridad alta</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>prioridad media</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioridad baja</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln questions answered</source>
        <translation>
            <numerusform>%L1 de %Ln pregunta respondida</numerusform>
            <numerusform>%L1 de %Ln preguntas respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message numerus="yes">
        <source>%1, %L2 of %Ln pointers covered</source>
        <translation>
            <numerusform>%1, %L2 de %Ln punto clave cubierto</numerusform>
            <numerusform>%1, %L2 de %Ln puntos clave cubiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CoverageModel</name>
    <message>
        <source>%1
answers: %2</source>
        <translation>%1
responde a: %2</translation>
    </message>
    <message>
        <source>%1
does not answer: %2</source>
        <translation>%1
no responde a: %2</translation>
    </message>
    <message>
        <source>%1
Nothing in your history yet.</source>
        <translation>%1
Todavía nada en tu historial.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1, %Ln línea</numerusform>
            <numerusform>%1, %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %Ln questions</source>
        <translation>
            <numerusform>Sirve para %Ln pregunta</numerusform>
            <numerusform>Sirve para %Ln preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HistoryModel</name>
    <message>
        <source>Edit “%1” of “%2”</source>
        <translation>Editar «%1» de «%2»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mover «%1»</translation>
    </message>
    <message>
        <source>Edit a line of “%1”</source>
        <translation>Editar una línea de «%1»</translation>
    </message>
    <message>
        <source>Remove a line of “%1”</source>
        <translation>Eliminar una línea de «%1»</translation>
    </message>
    <message>
        <source>Move a line of “%1”</source>
        <translation>Mover una línea de «%1»</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre ti</translation>
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
        <translation>%1, incorporado</translation>
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
        <translation>Copia de seguridad creada y leída de nuevo para comprobarla.</translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>Una entrevista</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>sin fecha todavía</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The interviews</source>
        <translation>Las entrevistas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Listas: %1 de %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>más abajo</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a line of your history to answer with.</source>
        <translation>%1 de %2 preguntas tienen una línea de tu historial con la que responder.</translation>
    </message>
    <message>
        <source>The best line for the question</source>
        <translation>La mejor línea para la pregunta</translation>
    </message>
    <message>
        <source>Another line that answers it</source>
        <translation>Otra línea que responde a ella</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>Las historias</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Dosier de preparación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>cannot make a pack</source>
        <translation>no se puede crear el dosier de</translation>
    </message>
    <message>
        <source>no question fits the stages and categories chosen; choose more of them</source>
        <translation>ninguna pregunta encaja con las fases y categorías elegidas; elige más</translation>
    </message>
    <message>
        <source>Prep pack: %1</source>
        <translation>Dosier de preparación: %1</translation>
    </message>
    <message>
        <source>Prep pack: %1 at %2</source>
        <translation>Dosier de preparación: %1 en %2</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>también para %1</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>fijada por ti</translation>
    </message>
    <message>
        <source>Nothing in your history answers this yet.</source>
        <translation>Todavía no hay nada en tu historial que responda a esto.</translation>
    </message>
    <message>
        <source>From your history</source>
        <translation>De tu historial</translation>
    </message>
    <message>
        <source>%1 in draft</source>
        <translation>en borrador: %1</translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>por escribir: %1</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 preguntas</translation>
    </message>
    <message>
        <source>%1 of speech in all</source>
        <translation>%1 de exposición oral en total</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Entrevistas para %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Fases, por orden</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>What they screen for</source>
        <translation>En qué se fijan</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>no se han podido dibujar las páginas</translation>
    </message>
    <message>
        <source>the part of Starwright that writes PDFs, starwright-pdf, is missing; install again</source>
        <translation>falta la parte de Starwright que escribe los PDF, starwright-pdf; vuelve a instalar Starwright</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>la carpeta %1 no existe; créala o elige otra ubicación</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another place</source>
        <translation>%1 no es una carpeta; elige otra ubicación</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>hay una carpeta con ese nombre; elige otro</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>es un dispositivo, no un archivo; elige otro nombre</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>no se puede escribir en la carpeta %1; elige otra ubicación</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>no se puede escribir en</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>%1 de exposición</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Pueden preguntar después</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>A good answer, step by step</source>
        <translation>Una buena respuesta, paso a paso</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>por escribir</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>No answer yet. A start from your history; whatever has a box is still open.</source>
        <translation>Todavía no hay respuesta. Un punto de partida sacado de tu historial; lo que lleva una casilla está pendiente.</translation>
    </message>
    <message>
        <source>Prepare first</source>
        <translation>Prepara primero</translation>
    </message>
    <message>
        <source>Stories to tell</source>
        <translation>Historias que contar</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>impreso el %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>; y %1 más</translation>
    </message>
    <message>
        <source>Nothing in your history answers these questions yet.</source>
        <translation>Todavía no hay nada en tu historial que responda a estas preguntas.</translation>
    </message>
    <message>
        <source>Your history is in a language that matching does not know yet.</source>
        <translation>Tu historial está en un idioma que la búsqueda de coincidencias aún no conoce.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Lo que quieres preguntar</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuación</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in %L1 days</source>
        <translation>dentro de %L1 días</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>listas: %1</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>draft without %1</source>
        <translation>borrador sin %1</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>el Resultado aún no tiene ninguna cifra</translation>
    </message>
    <message numerus="yes">
        <source>draft, %L1 of %Ln pointer(s) covered</source>
        <translation>
            <numerusform>borrador, %L1 de %Ln punto clave cubierto</numerusform>
            <numerusform>borrador, %L1 de %Ln puntos clave cubiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not marked as ready</source>
        <translation>borrador sin marcar como listo</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sin respuesta todavía</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>red flag: told in generalities, without any figure</source>
        <translation>señal de alarma: contada en términos generales, sin ninguna cifra</translation>
    </message>
    <message>
        <source>red flag: the Action says “we” %L1 times and “I” %L2 times</source>
        <translation>señal de alarma: la Acción dice «we» %L1 veces y «I» %L2 veces</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>primary question</source>
        <translation>pregunta principal</translation>
    </message>
    <message>
        <source>practice question</source>
        <translation>pregunta de práctica</translation>
    </message>
    <message>
        <source>extra question</source>
        <translation>pregunta adicional</translation>
    </message>
    <message>
        <source>asked in none of your coming stages</source>
        <translation>no se hace en ninguna de tus próximas fases</translation>
    </message>
    <message>
        <source>asked in your coming stage</source>
        <translation>se hace en tu próxima fase</translation>
    </message>
    <message numerus="yes">
        <source>asked in %L1 of your %Ln coming stage(s)</source>
        <translation>
            <numerusform>se hace en %L1 de %Ln próxima fase</numerusform>
            <numerusform>se hace en %L1 de tus %Ln próximas fases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1, la próxima vez el %2</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>se hace hoy</translation>
    </message>
    <message numerus="yes">
        <source>asked in %Ln day(s)</source>
        <translation>
            <numerusform>se hace dentro de %Ln día</numerusform>
            <numerusform>se hace dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in your history matches</source>
        <translation>nada en tu historial coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pinned by you</source>
        <translation>
            <numerusform>%Ln línea fijada por ti</numerusform>
            <numerusform>%Ln líneas fijadas por ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strong line(s) in your history</source>
        <translation>
            <numerusform>%Ln línea sólida en tu historial</numerusform>
            <numerusform>%Ln líneas sólidas en tu historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln weak line(s) in your history</source>
        <translation>
            <numerusform>solo %Ln línea débil en tu historial</numerusform>
            <numerusform>solo %Ln líneas débiles en tu historial</numerusform>
        </translation>
    </message>
    <message>
        <source>you set it to high</source>
        <translation>la has fijado en alta</translation>
    </message>
    <message>
        <source>you set it to medium</source>
        <translation>la has fijado en media</translation>
    </message>
    <message>
        <source>you set it to low</source>
        <translation>la has fijado en baja</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%L1 ready</source>
        <translation>listas: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>borradores: %Ln</numerusform>
            <numerusform>borradores: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 empty</source>
        <translation>vacías: %L1</translation>
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
        <translation>¿Dónde usaste %1 y para qué?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>What was going on, and how many people or systems did it concern?</source>
        <translation>¿Qué estaba pasando y a cuántas personas o sistemas afectaba?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What did you measure before and after?</source>
        <translation>¿Qué mediste antes y después?</translation>
    </message>
    <message>
        <source>What was it before, and how was it measured?</source>
        <translation>¿Cuánto era antes y cómo se midió?</translation>
    </message>
    <message>
        <source>What is different today because of it?</source>
        <translation>¿Qué es distinto hoy gracias a ello?</translation>
    </message>
    <message>
        <source>What was asked of you, and what was yours to decide?</source>
        <translation>¿Qué se te pidió y qué te tocaba decidir a ti?</translation>
    </message>
    <message>
        <source>What did you do yourself, step by step, and why?</source>
        <translation>¿Qué hiciste tú, paso a paso, y por qué?</translation>
    </message>
</context>
<context>
    <name>Storage::Backups</name>
    <message>
        <source>cannot make a backup of</source>
        <translation>no se puede hacer una copia de seguridad de</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>no se ha podido crear la carpeta %1; permite la escritura en la ubicación donde debe estar</translation>
    </message>
    <message>
        <source>%1; allow writing in %2</source>
        <translation>%1; permite la escritura en %2</translation>
    </message>
    <message>
        <source>what was written is not what was to be written</source>
        <translation>lo escrito no es lo que había que escribir</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>no se le ha podido dar su nombre</translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message>
        <source>cannot look into</source>
        <translation>no se puede examinar</translation>
    </message>
    <message>
        <source>it could not be copied; make room on the disk, and allow writing in its folder</source>
        <translation>no se ha podido copiar; libera espacio en el disco y permite la escritura en su carpeta</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>no se puede escribir en</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>a write was interrupted, and undoing it failed (%1). Allow writing to the file and its folder, or copy it to another folder together with %2</source>
        <translation>se interrumpió una escritura y no se ha podido deshacer (%1). Permite la escritura en el archivo y en su carpeta, o cópialo a otra carpeta junto con %2</translation>
    </message>
    <message>
        <source>found damage in</source>
        <translation>se han encontrado daños en</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>a %Ln fila de %1 le falta aquello a lo que hace referencia</numerusform>
            <numerusform>a %Ln filas de %1 les falta aquello a lo que hacen referencia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 es %2, no %3</translation>
    </message>
    <message>
        <source>its tables are not those of version %1</source>
        <translation>sus tablas no son las de la versión %1</translation>
    </message>
    <message>
        <source>SQLite says: %1; put a copy from a backup in its place</source>
        <translation>SQLite indica: %1; sustitúyelo por una copia de seguridad</translation>
    </message>
    <message>
        <source>the trigger “%1”</source>
        <translation>el disparador «%1»</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>la vista «%1»</translation>
    </message>
    <message>
        <source>the index “%1”</source>
        <translation>el índice «%1»</translation>
    </message>
    <message>
        <source>the virtual table “%1”</source>
        <translation>la tabla virtual «%1»</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>la tabla «%1»</translation>
    </message>
    <message>
        <source>%1; it was left as it is, and nothing in it was run. Choose another file, or put a copy from a backup in its place</source>
        <translation>%1; el archivo no se ha modificado y no se ha ejecutado nada de lo que contiene. Elige otro archivo o sustitúyelo por una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 has a generated column “%2”, which Starwright does not make</source>
        <translation>%1 tiene una columna generada, «%2», que Starwright no crea</translation>
    </message>
    <message>
        <source>%1 is not as Starwright makes it</source>
        <translation>%1 no es como lo crea Starwright</translation>
    </message>
    <message>
        <source>%1 is in it, which Starwright does not make</source>
        <translation>contiene %1, que Starwright no crea</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>el archivo está truncado</translation>
    </message>
    <message>
        <source>what it holds is not what was written; put a copy from a backup in its place</source>
        <translation>lo que contiene no es lo que se escribió; sustitúyelo por una copia de seguridad</translation>
    </message>
    <message>
        <source>the earlier versions of the answer to %1 (%2), of %3 to %4, cannot be read; put a copy from a backup in its place</source>
        <translation>las versiones anteriores de la respuesta a %1 (%2), del %3 al %4, no se pueden leer; sustituye el archivo por una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>Storage::DataFile</name>
    <message>
        <source>cannot open</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder, or choose another</source>
        <translation>%1; permite la escritura en su carpeta o elige otra</translation>
    </message>
    <message>
        <source>this is no data file of Starwright (nor any SQLite file); it was left as it is. Choose another file</source>
        <translation>no es un archivo de datos de Starwright (ni un archivo SQLite); no se ha modificado. Elige otro archivo</translation>
    </message>
    <message>
        <source>this SQLite file belongs to another program; it was left as it is. Choose another file</source>
        <translation>este archivo SQLite pertenece a otro programa; no se ha modificado. Elige otro archivo</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this file (format %1; this one knows up to %2); it was left as it is. Install the newer Starwright, or choose another file</source>
        <translation>este archivo se creó con una versión más reciente de Starwright (formato %1; esta conoce hasta el %2); no se ha modificado. Instala la versión más reciente o elige otro archivo</translation>
    </message>
    <message>
        <source>the file is damaged (format %1); put a copy from a backup in its place</source>
        <translation>el archivo está dañado (formato %1); sustitúyelo por una copia de seguridad</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another file</source>
        <translation>la carpeta %1 no existe; créala o elige otro archivo</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>no se ha podido crear la carpeta %1; permite la escritura en la ubicación donde debe estar</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>es una carpeta; indica un archivo dentro de ella</translation>
    </message>
    <message>
        <source>this is a device or a pipe; name a file</source>
        <translation>es un dispositivo o una tubería; indica un archivo</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no answers; it was left as it is. Put a copy from a backup in its place, or move it away to start anew</source>
        <translation>el archivo está vacío, así que no contiene respuestas; no se ha modificado. Sustitúyelo por una copia de seguridad o muévelo a otro sitio para empezar de cero</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1; permite su lectura</translation>
    </message>
    <message>
        <source>the file is cut short (%1 of %2 bytes); put a copy from a backup in its place</source>
        <translation>el archivo está truncado (%1 de %2 bytes); sustitúyelo por una copia de seguridad</translation>
    </message>
    <message>
        <source>%1; look at the disk, or choose another place</source>
        <translation>%1; revisa el disco o elige otro lugar</translation>
    </message>
</context>
<context>
    <name>Storage::Database</name>
    <message>
        <source>it was opened for reading only</source>
        <translation>se ha abierto solo para lectura</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it has to be brought up to date first, and cannot be written: %1</source>
        <translation>primero hay que actualizarlo y no se puede escribir en él: %1</translation>
    </message>
</context>
<context>
    <name>Storage::FileLock</name>
    <message>
        <source>the lock %1 cannot be written; allow writing in its folder</source>
        <translation>no se puede escribir el bloqueo %1; permite la escritura en su carpeta</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first</source>
        <translation>otra instancia de Starwright lo tiene abierto (proceso %1 en %2); ciérrala primero</translation>
    </message>
    <message>
        <source>another Starwright has it open; close that one first</source>
        <translation>otra instancia de Starwright lo tiene abierto; ciérrala primero</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>no se puede escribir en</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first. If there is none any more, remove %3</source>
        <translation>otra instancia de Starwright lo tiene abierto (proceso %1 en %2); ciérrala primero. Si ya no hay ninguna, elimina %3</translation>
    </message>
</context>
<context>
    <name>Storage::Restore</name>
    <message>
        <source>cannot restore</source>
        <translation>no se puede restaurar</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder</source>
        <translation>%1; permite la escritura en su carpeta</translation>
    </message>
    <message>
        <source>%1; make room on the disk</source>
        <translation>%1; libera espacio en el disco</translation>
    </message>
    <message>
        <source>the present state is backed up first, and that failed: %1; nothing was changed</source>
        <translation>antes se hace una copia de seguridad del estado actual, y eso ha fallado: %1; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>cannot rename</source>
        <translation>no se puede cambiar el nombre de</translation>
    </message>
    <message>
        <source>to %1; allow writing in its folder</source>
        <translation>a %1; permite la escritura en su carpeta</translation>
    </message>
    <message>
        <source>cannot erase</source>
        <translation>no se puede borrar</translation>
    </message>
    <message>
        <source>allow writing in the folder, then try again</source>
        <translation>permite la escritura en la carpeta e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1; permite su lectura</translation>
    </message>
    <message>
        <source>%1; restore another one</source>
        <translation>%1; restaura otra</translation>
    </message>
</context>
<context>
    <name>Storage::Sqlite</name>
    <message>
        <source>another program is writing to the file; close it, then try again</source>
        <translation>otro programa está escribiendo en el archivo; ciérralo e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>the file or its folder is read-only; allow writing to both</source>
        <translation>el archivo o su carpeta son de solo lectura; permite la escritura en ambos</translation>
    </message>
    <message>
        <source>the disk reports an error (%1); look at the disk, and copy the file elsewhere</source>
        <translation>el disco comunica un error (%1); revisa el disco y copia el archivo a otro lugar</translation>
    </message>
    <message>
        <source>a text in it is larger than any that Starwright writes; choose another file</source>
        <translation>contiene un texto más largo que cualquiera de los que escribe Starwright; elige otro archivo</translation>
    </message>
    <message>
        <source>the file is damaged or cut short; put a copy from a backup in its place</source>
        <translation>el archivo está dañado o truncado; sustitúyelo por una copia de seguridad</translation>
    </message>
    <message>
        <source>the disk is full; make room, then try again</source>
        <translation>el disco está lleno; libera espacio e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>the file, or the journal beside it, cannot be opened; allow reading and writing in its folder</source>
        <translation>no se puede abrir el archivo o el diario que lo acompaña; permite la lectura y la escritura en su carpeta</translation>
    </message>
    <message>
        <source>this is no SQLite file; choose another file</source>
        <translation>no es un archivo SQLite; elige otro archivo</translation>
    </message>
    <message>
        <source>another program has moved it, or put another file in its place; open it again</source>
        <translation>otro programa lo ha movido o ha puesto otro archivo en su lugar; ábrelo de nuevo</translation>
    </message>
    <message>
        <source>the folder it is in does not lock files, as some network folders do not; wait until the network is back, or copy the file to a folder of this computer and open it there</source>
        <translation>la carpeta en la que está no bloquea archivos, como ocurre con algunas carpetas de red; espera a que vuelva la red, o copia el archivo a una carpeta de este equipo y ábrelo allí</translation>
    </message>
</context>
<context>
    <name>Storage::Worker</name>
    <message>
        <source>cannot write</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>another program has put a file in its place that cannot be opened (%1). What was saved before is in %2. Move that file away, and what you have written is saved again</source>
        <translation>otro programa ha puesto en su lugar un archivo que no se puede abrir (%1). Lo que se había guardado antes está en %2. Mueve ese archivo a otro sitio y lo que has escrito se volverá a guardar</translation>
    </message>
</context>
<context>
    <name>TextSpool</name>
    <message>
        <source>cannot read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>the temporary file with your answers</source>
        <translation>el archivo temporal con tus respuestas</translation>
    </message>
    <message>
        <source>the disk does not give it back. The data file has them as well: close the window and open it again</source>
        <translation>el disco no lo devuelve. El archivo de datos también las tiene: cierra la ventana y vuelve a abrirla</translation>
    </message>
</context>
<context>
    <name>Widgets::Announcements</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Sin guardar, reintentando: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can go back.</source>
        <translation>Antes se hace una copia de seguridad de lo que hay ahora, para que puedas volver atrás.</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself every half an hour in which you wrote something.</source>
        <translation>Todavía no hay ninguna. Se hace una automáticamente cada media hora en la que hayas escrito algo.</translation>
    </message>
    <message>
        <source>Made by itself every half an hour in which you wrote something. Of the last two days all are kept, then one a day for 12 days, one a week for 10 weeks, and one a month for 9 months.</source>
        <translation>Se hacen automáticamente cada media hora en la que hayas escrito algo. De los dos últimos días se conservan todas; después, una al día durante 12 días, una a la semana durante 10 semanas y una al mes durante 9 meses.</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message>
        <source>The backup of %1</source>
        <translation>Copia de seguridad del %1</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>All of it is the same as now.</source>
        <translation>Todo está igual que ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from now. What is the same is not shown.</source>
        <translation>
            <numerusform>%Ln diferencia con el estado actual. Lo que es igual no se muestra.</numerusform>
            <numerusform>%Ln diferencias con el estado actual. Lo que es igual no se muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Historial laboral</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Priorities set by hand</source>
        <translation>Prioridades establecidas a mano</translation>
    </message>
    <message>
        <source>Pinned and dismissed lines</source>
        <translation>Líneas fijadas y descartadas</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Guías importadas</translation>
    </message>
    <message>
        <source>Choices for the pack and weights</source>
        <translation>Opciones del dosier y pesos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pointer(s) covered</source>
        <translation>
            <numerusform>%Ln punto clave cubierto</numerusform>
            <numerusform>%Ln puntos clave cubiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartada</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueDelegate</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::CataloguePanel</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>Las fases en que se hace cada pregunta son una estimación nuestra.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>About these interviews: stages, formats, what is screened for</source>
        <translation>Sobre estas entrevistas: fases, formatos y en qué se fijan</translation>
    </message>
    <message>
        <source>About these interviews</source>
        <translation>Sobre estas entrevistas</translation>
    </message>
    <message>
        <source>Start: what to do next</source>
        <translation>Inicio: qué hacer a continuación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueView</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>No question fits. Clear the filters to see them all.</source>
        <translation>Ninguna pregunta cumple los filtros. Quítalos para verlas todas.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chip</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>Filtrar por: %1</translation>
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
        <translation>Insertar un bloque de código</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lenguajes</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message>
        <source>Import your history…</source>
        <translation>Importar tu historial…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Questions, and the lines of your history that answer them</source>
        <translation>Las preguntas y las líneas de tu historial que responden a ellas</translation>
    </message>
    <message>
        <source>With your work history here, this page shows which of your achievements answer which questions, and where you have nothing to tell yet.</source>
        <translation>Con tu historial laboral, esta página muestra qué logros responden a qué preguntas y dónde no tienes todavía nada que contar.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far.</source>
        <translation>Tu historial no parece estar en inglés, y por ahora la búsqueda de coincidencias solo conoce el inglés.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Buscando en tu historial…</translation>
    </message>
    <message>
        <source>Every question has something in your history.</source>
        <translation>Todas las preguntas tienen algo en tu historial.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without anything in your history.</source>
        <translation>
            <numerusform>%Ln pregunta sin nada en tu historial.</numerusform>
            <numerusform>%Ln preguntas sin nada en tu historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines told for more than one question.</source>
        <translation>
            <numerusform>%Ln línea que sirve para más de una pregunta.</numerusform>
            <numerusform>%Ln líneas que sirven para más de una pregunta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::DataPage</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>What Starwright never does</source>
        <translation>Lo que Starwright nunca hace</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Copias de seguridad en</translation>
    </message>
    <message>
        <source>Restored as of %1</source>
        <translation>Restaurado al estado del %1</translation>
    </message>
    <message>
        <source>All that you write is in one file on this machine. Neither it nor its backups are encrypted: whoever can read this disk can read them, unless your system encrypts it, which is what we recommend. An export can be protected with a passphrase, a printed pack cannot.</source>
        <translation>Todo lo que escribes está en un solo archivo en este equipo. Ni el archivo ni sus copias de seguridad están cifrados: quien pueda leer este disco puede leerlos, a no ser que el sistema lo cifre, que es lo que recomendamos. Una exportación se puede proteger con una frase de contraseña; un dosier impreso, no.</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Guías importadas</translation>
    </message>
    <message>
        <source>Removed the guide: %1. Your answers to it stay.</source>
        <translation>Guía eliminada: %1. Tus respuestas se conservan.</translation>
    </message>
</context>
<context>
    <name>Widgets::DateFields</name>
    <message>
        <source>A year, a month or a day: 2021, 2021-04 or 2021-04-30</source>
        <translation>Un año, un mes o un día: 2021, 2021-04 o 2021-04-30</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actualidad</translation>
    </message>
    <message>
        <source>“%1” is not kept: write 2021, 2021-04 or 2021-04-30</source>
        <translation>«%1» no se guarda: escribe 2021, 2021-04 o 2021-04-30</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>Widgets::DismissedButton</name>
    <message>
        <source>Bring a dismissed line back</source>
        <translation>Recuperar una línea descartada</translation>
    </message>
    <message>
        <source>Dismissed (%L1)</source>
        <translation>Descartadas (%L1)</translation>
    </message>
</context>
<context>
    <name>Widgets::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Removes your answers, your work history, your interviews, imported guides, every backup, and files that were set aside as damaged. It cannot be undone. Packs that you exported, and copies that you or another program made, are not Starwright&apos;s to find; and a disk may keep traces of what was on it.</source>
        <translation>Elimina tus respuestas, tu historial laboral, tus entrevistas, las guías importadas, todas las copias de seguridad y los archivos apartados por estar dañados. No se puede deshacer. Starwright no puede encontrar los dosieres que hayas exportado ni las copias hechas por ti o por otro programa; además, en el disco pueden quedar restos de lo que contenía.</translation>
    </message>
    <message>
        <source>erase everything</source>
        <extracomment>What has to be typed before everything can be erased.</extracomment>
        <translation>borrar todo</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Escribe: %1</translation>
    </message>
    <message>
        <source>Type &apos;%1&apos; to confirm</source>
        <translation>Escribe «%1» para confirmar</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message>
        <source>From your history</source>
        <translation>De tu historial</translation>
    </message>
    <message>
        <source>Pin another line…</source>
        <translation>Fijar otra línea…</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Importar tu historial…</translation>
    </message>
    <message numerus="yes">
        <source>From your history: %Ln lines</source>
        <translation>
            <numerusform>De tu historial: %Ln línea</numerusform>
            <numerusform>De tu historial: %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>Mostrar %L1 más</translation>
    </message>
    <message>
        <source>Import your CV or another record of your work, and the lines that answer this question stand here.</source>
        <translation>Importa tu currículum u otro documento sobre tu trabajo y aquí aparecerán las líneas que responden a esta pregunta.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far. Rather than guess, it leaves the choice of lines to you.</source>
        <translation>Tu historial no parece estar en inglés, y por ahora la búsqueda de coincidencias solo conoce el inglés. En lugar de adivinar, te deja elegir las líneas.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Buscando en tu historial…</translation>
    </message>
    <message>
        <source>Nothing in your history yet answers this question. If you have done it and your history does not say so, add a line there; or think of a story from elsewhere.</source>
        <translation>Nada en tu historial responde todavía a esta pregunta. Si lo has hecho y tu historial no lo dice, añade una línea allí; o piensa en una historia de otro ámbito.</translation>
    </message>
    <message>
        <source>Dismissed for this question: %1</source>
        <translation>Descartada para esta pregunta: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidenceRow</name>
    <message>
        <source>Use as a starting point: lays the empty parts of your answer out with it</source>
        <translation>Usar como punto de partida: rellena con ella las partes vacías de tu respuesta</translation>
    </message>
    <message>
        <source>Pin to this question</source>
        <translation>Fijar a esta pregunta</translation>
    </message>
    <message>
        <source>Dismiss: this does not answer the question</source>
        <translation>Descartar: no responde a la pregunta</translation>
    </message>
    <message>
        <source>your skills</source>
        <translation>tus habilidades</translation>
    </message>
    <message>
        <source>pinned · %1</source>
        <translation>fijada · %1</translation>
    </message>
    <message>
        <source>Also told for: %1</source>
        <translation>También sirve para: %1</translation>
    </message>
    <message>
        <source>No longer pin to this question</source>
        <translation>Dejar de fijar a esta pregunta</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Buscar en las preguntas y respuestas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Mostrar de nuevo todas las preguntas</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidanceCard</name>
    <message>
        <source>Why it comes up</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Outline of a good answer</source>
        <translation>Esquema de una buena respuesta</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Pueden preguntar después</translation>
    </message>
    <message>
        <source>Pointers: %L1 of %L2 covered</source>
        <translation>Puntos clave: %L1 de %L2 cubiertos</translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message>
        <source>There are none. What you import as a guide is listed here.</source>
        <translation>No hay ninguna. Lo que importes como guía aparecerá aquí.</translation>
    </message>
    <message>
        <source>Your answers stay when a guide is removed, and are there again once you import it.</source>
        <translation>Tus respuestas se conservan cuando se elimina una guía y vuelven a estar ahí en cuanto la importes.</translation>
    </message>
    <message numerus="yes">
        <source>version %L1, %Ln question(s)</source>
        <translation>
            <numerusform>versión %L1, %Ln pregunta</numerusform>
            <numerusform>versión %L1, %Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the guide %1</source>
        <translation>Eliminar la guía %1</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidePage</name>
    <message>
        <source>About these interviews</source>
        <translation>Sobre estas entrevistas</translation>
    </message>
</context>
<context>
    <name>Widgets::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <translation>Ninguna página tiene todas estas palabras. Prueba con menos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>Añadir al historial</translation>
    </message>
    <message>
        <source>Move up in the list (Alt+Up)</source>
        <translation>Subir en la lista (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down in the list (Alt+Down)</source>
        <translation>Bajar en la lista (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation>Eliminar del historial (Supr)</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message>
        <source>Your work history</source>
        <translation>Tu historial laboral</translation>
    </message>
    <message>
        <source>Bring in your CV, and each question shows what you have already done that answers it.</source>
        <translation>Incorpora tu currículum y cada pregunta mostrará qué has hecho ya que responda a ella.</translation>
    </message>
    <message>
        <source>Import a CV…</source>
        <translation>Importar un currículum…</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Añadir un empleo</translation>
    </message>
    <message>
        <source>PDF, Word, LinkedIn’s archive, JSON Resume, Markdown or text. It stays on this computer.</source>
        <translation>PDF, Word, la copia de datos de LinkedIn, JSON Resume, Markdown o texto. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Historial laboral</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln empleo</numerusform>
            <numerusform>%Ln empleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryTree</name>
    <message>
        <source>Positions, projects and skills</source>
        <translation>Empleos, proyectos y habilidades</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>CVs and guides (%1)</source>
        <translation>Currículums y guías (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported while this window may only read.</source>
        <translation>No se puede importar nada mientras esta ventana sea de solo lectura.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>Importación cancelada.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Nothing of %1 was kept.</source>
        <translation>No se ha conservado nada de %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Se ha importado %1.</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln empleo</numerusform>
            <numerusform>%Ln empleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln proyecto</numerusform>
            <numerusform>%Ln proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s)</source>
        <translation>
            <numerusform>%Ln habilidad</numerusform>
            <numerusform>%Ln habilidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Correct here what was read wrongly.</source>
        <translation>Todavía no se ha conservado nada. Corrige aquí lo que se haya leído mal.</translation>
    </message>
    <message>
        <source>Read from %1: %2</source>
        <translation>De %1 se ha leído: %2</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>No se ha omitido nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln línea omitida</numerusform>
            <numerusform>%Ln líneas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history has all of it already</source>
        <translation>Tu historial ya lo contiene todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected here would be lost.</source>
        <translation>Lo que has corregido aquí se perdería.</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Seguir corrigiendo</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewCard</name>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas que hacerles</translation>
    </message>
    <message>
        <source>What do you want to ask them? One question a line.</source>
        <translation>¿Qué quieres preguntarles? Una pregunta por línea.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>Eliminar esta entrevista</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>Planificar una entrevista</translation>
    </message>
    <message>
        <source>None is planned. Say where you apply and which stages are coming, with their dates as far as you know them: what they ask comes first then, and the pack can be made for that interview.</source>
        <translation>No hay ninguna prevista. Indica a qué empresa te presentas y qué fases tienes por delante, con sus fechas si las conoces: lo que se pregunta en ellas pasará a ser lo primero y se podrá crear el dosier para esa entrevista.</translation>
    </message>
    <message>
        <source>What the coming stages ask comes first among your priorities, the more so the closer they are.</source>
        <translation>Lo que se pregunta en las próximas fases va primero en tus prioridades, más cuanto más cerca estén.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminada: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>Añadir a…</translation>
    </message>
    <message>
        <source>Highlights of “%1”</source>
        <translation>Logros de «%1»</translation>
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
        <translation>Fijar una línea de tu historial</translation>
    </message>
    <message>
        <source>Search your history</source>
        <translation>Buscar en tu historial</translation>
    </message>
    <message>
        <source>Lines of your history</source>
        <translation>Líneas de tu historial</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
</context>
<context>
    <name>Widgets::LineRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+D)</source>
        <translation>Eliminar esta línea (Ctrl+D)</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>Línea %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message>
        <source>Not saved yet, and tried again: %1</source>
        <translation>Todavía sin guardar; se está reintentando: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln question(s)</source>
        <translation>
            <numerusform>%L1 de %Ln pregunta</numerusform>
            <numerusform>%L1 de %Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ready</source>
        <translation>listas: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Your last changes could not be saved: %1</source>
        <translation>No se han podido guardar tus últimos cambios: %1</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Mantener la ventana abierta</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Everything was erased. You start anew.</source>
        <translation>Se ha borrado todo. Empiezas de cero.</translation>
    </message>
    <message>
        <source>Your &amp;data</source>
        <translation>Tus &amp;datos</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Work history</source>
        <translation>&amp;Historial laboral</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export pack…</source>
        <translation>&amp;Exportar dosier…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Insert &amp;code block…</source>
        <translation>Insertar bloque de &amp;código…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>&amp;Quitar los filtros</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Group by &amp;category</source>
        <translation>Agrupar por &amp;categoría</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Group by &amp;stage</source>
        <translation>Agrupar por &amp;fase</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Group by &amp;priority</source>
        <translation>Agrupar por &amp;prioridad</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;About these interviews</source>
        <translation>Sobre es&amp;tas entrevistas</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Go to the &amp;questions</source>
        <translation>Ir a las p&amp;reguntas</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to the a&amp;nswer</source>
        <translation>Ir a la re&amp;spuesta</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Answer is &amp;ready</source>
        <translation>La respuesta está &amp;lista</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>Exportar dosier…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>How &amp;priorities are made…</source>
        <translation>Cómo se calculan las &amp;prioridades…</translation>
    </message>
    <message>
        <source>&amp;About Starwright</source>
        <translation>&amp;Acerca de Starwright</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>No se ha restaurado nada: %1</translation>
    </message>
    <message>
        <source>Restored; what stood there is among the versions.</source>
        <translation>Restaurada; lo que había antes está entre las versiones.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand or question…</source>
        <translation>Buscar una &amp;orden o pregunta…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Starwright &amp;help</source>
        <translation>A&amp;yuda de Starwright</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es tu primera vez?</translation>
    </message>
    <message>
        <source>A tour of two minutes shows what Starwright does, on a sample that is thrown away afterwards.</source>
        <translation>Un recorrido de dos minutos muestra qué hace Starwright, con un ejemplo que después se descarta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionalDateEdit</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Year, month, day; Delete takes the date away</source>
        <translation>Año, mes, día; Supr quita la fecha</translation>
    </message>
</context>
<context>
    <name>Widgets::PackActions</name>
    <message>
        <source>Export pack</source>
        <translation>Exportar dosier</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Pack written to %1</source>
        <translation>Dosier escrito en %1</translation>
    </message>
    <message>
        <source>The pack was not written.</source>
        <translation>No se ha escrito el dosier.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otra ubicación…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The printer refused the pack.</source>
        <translation>La impresora ha rechazado el dosier.</translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message>
        <source>Guide overview</source>
        <translation>Presentación de la guía</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <source>Prompts and outlines</source>
        <translation>Preguntas de apoyo y esquemas</translation>
    </message>
    <message>
        <source>What they may ask next</source>
        <translation>Lo que pueden preguntar después</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Dosier de preparación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Stands in the PDF&apos;s properties; may stay empty</source>
        <translation>Figura en las propiedades del PDF; puede quedar vacío</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Entrevista el</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>For the interview</source>
        <translation>Para la entrevista</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Si no marcas ninguna: todas.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Lines to write on
where an answer is empty</source>
        <translation>Líneas para escribir
donde una respuesta esté vacía</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PaletteDialog</name>
    <message>
        <source>Find a command or question</source>
        <translation>Buscar una orden o pregunta</translation>
    </message>
    <message>
        <source>A command or a question, by a few letters</source>
        <translation>Una orden o una pregunta, con unas letras</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada encaja. Prueba con menos letras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PreparationPages</name>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>Co&amp;bertura</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Interviews…</source>
        <translation>&amp;Entrevistas…</translation>
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
        <translation>%1, prioridad: %2</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityDialog</name>
    <message>
        <source>How priorities are made</source>
        <translation>Cómo se calculan las prioridades</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>Volver a los pesos habituales</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityLine</name>
    <message>
        <source>▲ High priority</source>
        <translation>▲ Prioridad alta</translation>
    </message>
    <message>
        <source>△ Medium priority</source>
        <translation>△ Prioridad media</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>Set the priority by hand, or see how it is made</source>
        <translation>Establecer la prioridad a mano o ver cómo se calcula</translation>
    </message>
    <message>
        <source>As the &amp;formula has it</source>
        <translation>Según la &amp;fórmula</translation>
    </message>
    <message>
        <source>&amp;How priorities are made…</source>
        <translation>Cómo se calculan las &amp;prioridades…</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressPicture</name>
    <message>
        <source>%L1 of %L2 ready</source>
        <translation>Listas: %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressRing</name>
    <message>
        <source>of %L1 ready</source>
        <translation>de %L1 listas</translation>
    </message>
</context>
<context>
    <name>Widgets::Promises</name>
    <message>
        <source>It never sends anything: there is no account, no telemetry and no code that opens a network connection. On Linux this prints nothing while you use the window:</source>
        <translation>Nunca envía nada: no hay cuenta, ni telemetría, ni código que abra una conexión de red. En Linux, esta orden no muestra nada mientras usas la ventana:</translation>
    </message>
    <message>
        <source>It never lets others look: the data file and the backups are for you alone.</source>
        <translation>Nunca deja mirar a otros: el archivo de datos y las copias de seguridad son solo para ti.</translation>
    </message>
    <message>
        <source>It never keeps quiet about damage: this reads the whole file and its backups.</source>
        <translation>Nunca oculta los daños: esta orden lee todo el archivo y sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>It never reads or writes elsewhere: only its own folder, its settings, its cache, and what you import or export. On Linux this lists every file that it touches; the rest are the system&apos;s libraries, fonts and icons:</source>
        <translation>Nunca lee ni escribe en otro lugar: solo en su propia carpeta, sus ajustes, su caché y lo que importas o exportas. En Linux, esta orden enumera todos los archivos que toca; el resto son las bibliotecas, los tipos de letra y los iconos del sistema:</translation>
    </message>
    <message>
        <source>It never locks you in: this writes everything as JSON, and your answers as Markdown.</source>
        <translation>Nunca te ata: esta orden escribe todo como JSON y tus respuestas como Markdown.</translation>
    </message>
</context>
<context>
    <name>Widgets::ProtectionDialog</name>
    <message>
        <source>&amp;Protect with a passphrase</source>
        <translation>&amp;Proteger con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Whoever finds the export, or a copy of it, cannot read it without the passphrase; use several words that nobody guesses. It does not protect what is on this machine: the data file and its backups are not encrypted, for which your system can encrypt the disk. A lost passphrase is lost: nobody, Starwright neither, can read the export without it.</source>
        <translation>Quien encuentre la exportación, o una copia de ella, no podrá leerla sin la frase de contraseña; usa varias palabras que nadie pueda adivinar. No protege lo que hay en este equipo: el archivo de datos y sus copias de seguridad no están cifrados; para eso, el sistema puede cifrar el disco. Si pierdes la frase de contraseña, no se puede recuperar: nadie, ni siquiera Starwright, puede leer la exportación sin ella.</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionHeader</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>Cualquier otra cosa que recordar.</translation>
    </message>
    <message>
        <source>Every part has text already, so nothing was laid out.</source>
        <translation>Todas las partes tienen ya texto, así que no se ha rellenado nada.</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>Las fases en que se hace cada pregunta son una estimación nuestra.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Insert a code block</source>
        <translation>Insertar un bloque de código</translation>
    </message>
    <message>
        <source>What this answer said before</source>
        <translation>Lo que decía antes esta respuesta</translation>
    </message>
    <message>
        <source>Mark the answer as ready to be told</source>
        <translation>Marcar la respuesta como lista para contarla</translation>
    </message>
</context>
<context>
    <name>Widgets::ReviewDelegate</name>
    <message>
        <source>✓ taken in</source>
        <translation>✓ incorporado</translation>
    </message>
</context>
<context>
    <name>Widgets::SaveLabel</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Sin guardar, reintentando: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::ShortcutsDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Tomarlo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer t&amp;odos</translation>
    </message>
    <message>
        <source>All shortcuts are back to the standard.</source>
        <translation>Todos los atajos vuelven a ser los de fábrica.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Órdenes y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>Atajo &amp;nuevo:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Press the keys. Delete takes them away, Escape leaves them as they are.</source>
        <translation>Pulsa las teclas. Supr las quita, Escape las deja como están.</translation>
    </message>
    <message>
        <source>Back to the standard.</source>
        <translation>De nuevo el de fábrica.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take it together with Ctrl or Alt, or a function key.</source>
        <translation>%1 hace falta para escribir. Combínala con Ctrl o Alt, o usa una tecla de función.</translation>
    </message>
    <message>
        <source>%1 edits text everywhere, and stays with that.</source>
        <translation>%1 edita texto en todas partes, y así se queda.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it over, or press other keys.</source>
        <translation>%1 pertenece a «%2». Tómalo o pulsa otras teclas.</translation>
    </message>
    <message>
        <source>Changed. “%1” has no such shortcut any more.</source>
        <translation>Cambiado. «%1» ya no tiene ese atajo.</translation>
    </message>
    <message>
        <source>Changed: no shortcut.</source>
        <translation>Cambiado: sin atajo.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
</context>
<context>
    <name>Widgets::StageList</name>
    <message>
        <source>Date of %1</source>
        <translation>Fecha de %1</translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message>
        <source>Most pressing</source>
        <translation>Lo más urgente</translation>
    </message>
    <message>
        <source>Every answer is ready. Tell them aloud once more.</source>
        <translation>Todas las respuestas están listas. Cuéntalas en voz alta una vez más.</translation>
    </message>
    <message>
        <source>No interview is planned yet</source>
        <translation>Todavía no hay ninguna entrevista prevista</translation>
    </message>
    <message>
        <source>Say which stages are coming and when, and what they ask comes first.</source>
        <translation>Indica qué fases tienes por delante y cuándo, y lo que se pregunta en ellas irá primero.</translation>
    </message>
    <message>
        <source>Your work history is not here yet. With it, each question shows what you have already done that answers it.</source>
        <translation>Tu historial laboral todavía no está aquí. Con él, cada pregunta muestra qué has hecho ya que responda a ella.</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Importar tu historial…</translation>
    </message>
    <message>
        <source>With an interview planned, priorities follow its stages and dates.</source>
        <translation>Con una entrevista prevista, las prioridades siguen sus fases y fechas.</translation>
    </message>
    <message>
        <source>Plan an interview…</source>
        <translation>Planificar una entrevista…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>%Ln pregunta a la que nada en tu historial responde todavía.</numerusform>
            <numerusform>%Ln preguntas a las que nada en tu historial responde todavía.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>Ver las lagunas</translation>
    </message>
</context>
<context>
    <name>Widgets::StrengthMeter</name>
    <message>
        <source>chosen by you; nothing in the words speaks for it</source>
        <translation>elegida por ti; nada en las palabras la avala</translation>
    </message>
    <message>
        <source>a weak match</source>
        <translation>una coincidencia débil</translation>
    </message>
    <message>
        <source>a fair match</source>
        <translation>una coincidencia aceptable</translation>
    </message>
    <message>
        <source>a strong match</source>
        <translation>una coincidencia sólida</translation>
    </message>
</context>
<context>
    <name>Widgets::Tour</name>
    <message>
        <source>The questions</source>
        <translation>Las preguntas</translation>
    </message>
    <message>
        <source>On the left is what will be asked: by category, by stage, or the most pressing first. Type above them to search the questions and your own answers.</source>
        <translation>A la izquierda está lo que preguntarán: por categoría, por fase o lo más urgente primero. Escribe para buscar en las preguntas y en tus respuestas.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>Lo que has hecho</translation>
    </message>
    <message>
        <source>These lines of the work history answer the question best, with the reason for each. Start an answer with one, pin it, or dismiss it.</source>
        <translation>Estas líneas del historial son las que mejor responden a la pregunta, y cada una dice por qué. Empieza una respuesta con una, fíjala o descártala.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Four parts, each with what this question wants to hear in it. What you write is saved as you type, and what it said before can be brought back.</source>
        <translation>Cuatro partes, cada una con lo que esta pregunta quiere oír en ella. Lo que escribes se guarda mientras tecleas, y se puede recuperar lo que decía antes.</translation>
    </message>
    <message>
        <source>Your work history</source>
        <translation>Tu historial laboral</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Which of your stories serves which question, and which questions nothing answers yet.</source>
        <translation>Qué historia tuya sirve para qué pregunta, y qué preguntas siguen sin nada que las responda.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Say which stages are coming, and when. What they ask becomes pressing.</source>
        <translation>Di qué fases vienen y cuándo. Lo que preguntan en ellas pasa a ser urgente.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué toca ahora</translation>
    </message>
    <message>
        <source>Starwright starts here: when your next interview is, how far your answers are, and which questions press most. Try whatever you like: this is a sample, and it goes with the tour.</source>
        <translation>Starwright empieza aquí: cuándo es tu próxima entrevista, cómo van tus respuestas y qué preguntas urgen más. Prueba lo que quieras: esto es un ejemplo y desaparece con el recorrido.</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>El dosier</translation>
    </message>
    <message>
        <source>Export pack, at the top, prints it all to take along. Now begin with your own history: nothing of this sample stays.</source>
        <translation>«Exportar dosier», arriba, lo imprime todo para llevártelo. Empieza ahora con tu propio historial: de este ejemplo no queda nada.</translation>
    </message>
    <message>
        <source>It comes from your CV: PDF, Word, text, JSON Resume or LinkedIn&apos;s archive. It never leaves this machine.</source>
        <translation>Procede de tu currículum: PDF, Word, texto, JSON Resume o la copia de datos de LinkedIn. Nunca sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Widgets::TourBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3</source>
        <translation>%L1 de %L2 · %3</translation>
    </message>
    <message>
        <source>Begin with my own</source>
        <translation>Empezar con lo mío</translation>
    </message>
</context>
<context>
    <name>Widgets::TransferActions</name>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>Exportar t&amp;odo…</translation>
    </message>
    <message>
        <source>&amp;Restore from an export…</source>
        <translation>&amp;Restaurar desde una exportación…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Restaurar desde una exportación</translation>
    </message>
    <message>
        <source>Everything was written to %1</source>
        <translation>Se ha escrito todo en %1</translation>
    </message>
    <message>
        <source>What %1 holds is here now, beside what was here.

Answers: %L2 new, %L3 newer than yours, %L4 older than yours. What an answer said before is among its versions.</source>
        <translation>Lo que contiene %1 está ahora aquí, junto a lo que ya había.

Respuestas: %L2 nuevas, %L3 más recientes que las tuyas, %L4 más antiguas que las tuyas. Lo que decía antes una respuesta está entre sus versiones.</translation>
    </message>
    <message>
        <source>Some things were not the same on both sides; the details tell which.</source>
        <translation>Algunas cosas no eran iguales en ambos lados; los detalles indican cuáles.</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <translation>Exportaciones (*.%1)</translation>
    </message>
    <message>
        <source>Exports (*.json *.locked)</source>
        <translation>Exportaciones (*.json *.locked)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>%1 está protegido. Su frase de contraseña:</translation>
    </message>
    <message>
        <source>Nothing can be restored while this window may only read.</source>
        <translation>No se puede restaurar nada mientras esta ventana sea de solo lectura.</translation>
    </message>
    <message>
        <source>Bring back what %1 holds, beside what is here?</source>
        <translation>¿Recuperar lo que contiene %1, junto a lo que ya hay aquí?</translation>
    </message>
    <message>
        <source>Of each answer the newer one counts, and the other becomes a version of it.</source>
        <translation>De cada respuesta cuenta la más reciente, y la otra pasa a ser una de sus versiones.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Widgets::TroublePage</name>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>Crear un archivo nuevo…</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>No se pueden abrir tus respuestas</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. What you wrote after that is missing from it.</source>
        <translation>La copia de seguridad válida más reciente es del %1. Le falta lo que hayas escrito después.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, and the file was last written on %2: what you wrote in between is missing from it. The file itself is kept beside it under another name.</source>
        <translation>La copia de seguridad válida más reciente es del %1 y se escribió en el archivo por última vez el %2: le falta lo que hayas escrito entretanto. El propio archivo se conserva junto a ella con otro nombre.</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Abrir un archivo de datos</translation>
    </message>
    <message>
        <source>Starwright data (*.db);;All files (*)</source>
        <translation>Datos de Starwright (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation>Crear un archivo de datos nuevo</translation>
    </message>
    <message>
        <source>Starwright data (*.db)</source>
        <translation>Datos de Starwright (*.db)</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Search the versions of all your answers</source>
        <translation>Buscar en las versiones de todas tus respuestas</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versiones, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>Difference to the present text</source>
        <translation>Diferencias con el texto actual</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>Struck out: only in the present text. Underlined: only in this version.</source>
        <translation>Tachado: solo en el texto actual. Subrayado: solo en esta versión.</translation>
    </message>
    <message>
        <source>There is no earlier version of this answer yet. One is kept when you turn to another question, and every five minutes.</source>
        <translation>Todavía no hay ninguna versión anterior de esta respuesta. Se guarda una al pasar a otra pregunta y cada cinco minutos.</translation>
    </message>
    <message>
        <source>No version has these words.</source>
        <translation>Ninguna versión contiene esas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>For this question: %1</source>
        <translation>Para esta pregunta: %1</translation>
    </message>
    <message>
        <source>For this question: %1, %2</source>
        <translation>Para esta pregunta: %1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Adicional</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alarma</translation>
    </message>
</context>
</TS>
