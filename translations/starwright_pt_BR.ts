<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Starwright</source>
        <translation>Sobre o Starwright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepare for a job interview: what will be asked, and what you will answer.&lt;/p&gt;&lt;p&gt;Everything you write stays on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepare-se para uma entrevista de emprego: o que vão perguntar e o que você vai responder.&lt;/p&gt;&lt;p&gt;Tudo o que você escreve fica neste computador.&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>cannot open</source>
        <translation>não foi possível abrir</translation>
    </message>
    <message>
        <source>the file was there the last time and is missing now. Bring it back and try again, open another one, or start a new one.</source>
        <translation>o arquivo existia da última vez e agora não foi encontrado. Coloque-o de volta e tente novamente, abra outro ou comece um novo.</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>não foi possível gravar</translation>
    </message>
    <message>
        <source>this window may only read; see what it says above</source>
        <translation>esta janela está em modo somente leitura; veja o motivo indicado acima</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>não foi possível ler</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>ele não está aberto</translation>
    </message>
    <message>
        <source>Another program had put another file in the place of %1, as one does that keeps folders alike. Both are joined: of each answer the newer counts, the other is among its versions. The other file as it was is among the backups.</source>
        <translation>Outro programa havia colocado outro arquivo no lugar de %1, como fazem os que sincronizam pastas. Os dois foram mesclados: de cada resposta vale a mais recente, e a outra fica entre as versões dela. O outro arquivo, como estava, encontra-se entre os backups.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>a seu pedido</translation>
    </message>
    <message>
        <source>before an update of Starwright</source>
        <translation>antes de uma atualização do Starwright</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de uma restauração</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automático</translation>
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
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>; there is: %1</source>
        <translation>; valores possíveis: %1</translation>
    </message>
    <message>
        <source>no category &apos;%1&apos;</source>
        <translation>nenhuma categoria “%1”</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>nenhuma etapa “%1”</translation>
    </message>
    <message>
        <source>no set &apos;%1&apos;</source>
        <translation>nenhum conjunto “%1”</translation>
    </message>
    <message>
        <source>no guide &apos;%1&apos;</source>
        <translation>nenhum guia “%1”</translation>
    </message>
    <message>
        <source>a command is missing; &apos;starwright help&apos; names them</source>
        <translation>falta um comando; “starwright help” mostra a lista</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>não foi possível gravar</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>a saída padrão</translation>
    </message>
    <message>
        <source>several guides have a question &apos;%1&apos;: name one by --guide (%2)</source>
        <translation>vários guias têm uma pergunta “%1”: indique um com --guide (%2)</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>não foi possível encontrar</translation>
    </message>
    <message>
        <source>the question &apos;%1&apos;</source>
        <translation>a pergunta “%1”</translation>
    </message>
    <message>
        <source>no guide has it</source>
        <translation>nenhum guia a contém</translation>
    </message>
    <message>
        <source>no state &apos;%1&apos;</source>
        <translation>nenhum estado “%1”</translation>
    </message>
    <message>
        <source>standard input can be read for one part only</source>
        <translation>a entrada padrão só pode ser lida para uma única parte</translation>
    </message>
    <message>
        <source>cannot set</source>
        <translation>não foi possível definir</translation>
    </message>
    <message>
        <source>the state of &apos;%1&apos; to %2</source>
        <translation>o estado de “%1” como %2</translation>
    </message>
    <message>
        <source>it has text; clear its parts to make it empty (--situation &quot;&quot; …)</source>
        <translation>ela contém texto; limpe as partes dela para deixá-la vazia (--situation &quot;&quot; …)</translation>
    </message>
    <message>
        <source>it has no text; an answer without any is empty</source>
        <translation>ela não contém texto; uma resposta sem texto é vazia</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>%1 is sound: %2 of %3 questions answered, %4 of them ready; guides: %5; good backups: %6</source>
        <translation>%1 está íntegro: %2 de %3 perguntas respondidas, %4 delas prontas; guias: %5; backups válidos: %6</translation>
    </message>
    <message>
        <source>the backup %1 is damaged</source>
        <translation>o backup %1 está danificado</translation>
    </message>
    <message>
        <source>cannot check</source>
        <translation>não foi possível verificar</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>--out FILE is missing (or --markdown PATH)</source>
        <translation>falta --out ARQUIVO (ou --markdown CAMINHO)</translation>
    </message>
    <message>
        <source>Wrote %1 (answers: %2, versions: %3)</source>
        <translation>%1: gravação concluída (respostas: %2, versões: %3)</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>perguntas: %1</translation>
    </message>
    <message>
        <source>There is no work history yet; &apos;starwright import FILE&apos; reads one.
</source>
        <translation>Ainda não há histórico profissional; “starwright import ARQUIVO” lê um.
</translation>
    </message>
    <message>
        <source>no kind &apos;%1&apos;</source>
        <translation>nenhum tipo “%1”</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source> because of: %1</source>
        <translation> por causa de: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  nothing in your history</source>
        <translation>  nada no seu histórico</translation>
    </message>
    <message>
        <source>no &apos;%1&apos;</source>
        <translation>“%1” é desconhecido</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like 2026-03-31</source>
        <translation>“%1” não é uma data como 2026-03-31</translation>
    </message>
    <message>
        <source>--out FILE.pdf is missing</source>
        <translation>falta --out ARQUIVO.pdf</translation>
    </message>
    <message>
        <source>Answers: %1 new, %2 newer than yours, %3 older than yours. Versions added: %4.</source>
        <translation>Respostas: %1 novas, %2 mais recentes que as suas, %3 mais antigas que as suas. Versões adicionadas: %4.</translation>
    </message>
    <message>
        <source>Usage: starwright [--data FILE]
       starwright COMMAND [OPTION…]

Prepares for a job interview, offline. Without a command, opens the window.

Commands:
</source>
        <translation>Uso: starwright [--data ARQUIVO]
     starwright COMANDO [OPÇÃO…]

Prepara para uma entrevista de emprego, sem conexão. Sem um comando, abre a janela.

Comandos:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Opções comuns a todos os comandos:
</translation>
    </message>
    <message>
        <source>Usage: starwright %1 [OPTION…]

%2
</source>
        <translation>Uso: starwright %1 [OPÇÃO…]

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Opções:
</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Experiência profissional</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Trabalho voluntário</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formação acadêmica</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Prêmios</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the guide &apos;%2&apos; (%3), version %4, questions: %5</source>
        <translation>%1: o guia “%2” (%3), versão %4, perguntas: %5</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Não há nada de novo nele.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: novo: %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1: %2, antes: %3</translation>
    </message>
    <message>
        <source>%1: a work history (%2)</source>
        <translation>%1: um histórico profissional (%2)</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>Nada pôde ser lido dele.</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>não foi possível ler</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>a entrada padrão</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>ela tem mais de %1 MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>não foi possível executar</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>opção desconhecida “%1”</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>what is &apos;%1&apos; for?</source>
        <translation>para que serve “%1”?</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>There is no work history to match yet; &apos;starwright import FILE&apos; reads one.</source>
        <translation>Ainda não há histórico profissional para comparar; “starwright import ARQUIVO” lê um.</translation>
    </message>
    <message>
        <source>Your history is not in English, the only language that matching knows so far; nothing was matched.</source>
        <translation>Seu histórico não está em inglês, o único idioma que a busca de correspondências conhece até agora; nada foi comparado.</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>esse comando não existe</translation>
    </message>
    <message>
        <source>; &apos;starwright help&apos; names them</source>
        <translation>; “starwright help” mostra a lista</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>The data file, in place of the one in the folder for application data.</source>
        <translation>O arquivo de dados, no lugar do que está na pasta de dados do aplicativo.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Exibe um único documento JSON.</translation>
    </message>
    <message>
        <source>Print what the command does, and its options.</source>
        <translation>Exibe o que o comando faz e as suas opções.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Exibe a versão.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this guide.</source>
        <translation>Somente este guia.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Only questions of this category; may be repeated.</source>
        <translation>Somente perguntas desta categoria; pode ser repetida.</translation>
    </message>
    <message>
        <source>Only questions asked at this stage, by name or id; may be repeated.</source>
        <translation>Somente perguntas feitas nesta etapa, por nome ou ID; pode ser repetida.</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>CONJUNTO</translation>
    </message>
    <message>
        <source>Only one set: primary, practice or extra; may be repeated.</source>
        <translation>Somente um conjunto: primary, practice ou extra; pode ser repetida.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Only questions that hold all of these words, in the question, why it is asked, the pointers or your answer.</source>
        <translation>Somente perguntas que contenham todas estas palavras, na pergunta, no motivo dela, nos pontos a abordar ou na sua resposta.</translation>
    </message>
    <message>
        <source>The guide, where several have a question of this ID.</source>
        <translation>O guia, quando vários têm uma pergunta com este ID.</translation>
    </message>
    <message>
        <source>Set this part; &apos;-&apos; reads it from standard input.</source>
        <translation>Define esta parte; “-” a lê da entrada padrão.</translation>
    </message>
    <message>
        <source>Set this part.</source>
        <translation>Define esta parte.</translation>
    </message>
    <message>
        <source>Set the notes.</source>
        <translation>Define as anotações.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Mark the answer as draft or ready; empty is what has no text.</source>
        <translation>Marca a resposta como draft ou ready; empty é a que não tem texto.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>What the files are: guide or history. Otherwise that is found out.</source>
        <translation>O que os arquivos são: guide ou history. Sem esta opção, isso é detectado.</translation>
    </message>
    <message>
        <source>The guide; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>O guia; por padrão, o primeiro que “guides” lista.</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>ARQUIVO.pdf</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>O arquivo a gravar.</translation>
    </message>
    <message>
        <source>The guide to print; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>O guia a imprimir; por padrão, o primeiro que “guides” lista.</translation>
    </message>
    <message>
        <source>Whom the interview is with.</source>
        <translation>Com quem é a entrevista.</translation>
    </message>
    <message>
        <source>The role, in place of the guide&apos;s.</source>
        <translation>O cargo, no lugar do que consta no guia.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>The day of the interview.</source>
        <translation>O dia da entrevista.</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPEL</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>a4 (o padrão) ou letter.</translation>
    </message>
    <message>
        <source>Print lines to write on where an answer is empty.</source>
        <translation>Imprime linhas para escrever onde a resposta está vazia.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTE</translation>
    </message>
    <message>
        <source>Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated.</source>
        <translation>Omite overview, why, pointers, followups, prompts, answers ou notes; pode ser repetida.</translation>
    </message>
    <message>
        <source>The file to write everything into, to be restored from.</source>
        <translation>O arquivo em que tudo é gravado, para ser restaurado depois.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CAMINHO</translation>
    </message>
    <message>
        <source>Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file a guide.</source>
        <translation>Grava as respostas em Markdown, para ler sem o Starwright: nesse arquivo ou em uma pasta, um arquivo por guia.</translation>
    </message>
    <message>
        <source>List the guides.</source>
        <translation>Lista os guias.</translation>
    </message>
    <message>
        <source>List the questions of the guides.</source>
        <translation>Lista as perguntas dos guias.</translation>
    </message>
    <message>
        <source>Print your answer to a question, or set parts of it.</source>
        <translation>Exibe a sua resposta a uma pergunta ou define partes dela.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>ARQUIVO…</translation>
    </message>
    <message>
        <source>Read work histories and guides from files and keep them.</source>
        <translation>Lê históricos profissionais e guias de arquivos e os guarda.</translation>
    </message>
    <message>
        <source>Print your work history; with --json, as a JSON Resume.</source>
        <translation>Exibe o seu histórico profissional; com --json, como JSON Resume.</translation>
    </message>
    <message>
        <source>Print which lines of your work history answer each question.</source>
        <translation>Exibe quais linhas do seu histórico profissional respondem a cada pergunta.</translation>
    </message>
    <message>
        <source>List the questions by how pressing they are, with the reasons.</source>
        <translation>Lista as perguntas por urgência, com os motivos.</translation>
    </message>
    <message>
        <source>Write the prep pack as a PDF.</source>
        <translation>Grava o caderno de preparação em PDF.</translation>
    </message>
    <message>
        <source>Write everything that is yours into one file.</source>
        <translation>Grava tudo o que é seu em um único arquivo.</translation>
    </message>
    <message>
        <source>Bring back what an export holds, beside what is there.</source>
        <translation>Traz de volta o conteúdo de uma exportação, junto ao que já existe.</translation>
    </message>
    <message>
        <source>Check that the data file is sound.</source>
        <translation>Verifica se o arquivo de dados está íntegro.</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMANDO]</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>Explica um comando.</translation>
    </message>
    <message>
        <source>--passphrase-file needs --out FILE; Markdown is not protected</source>
        <translation>--passphrase-file exige --out ARQUIVO; Markdown não é protegido</translation>
    </message>
    <message>
        <source>the passphrase has to be one line, and not empty</source>
        <translation>a frase secreta precisa ocupar uma única linha e não pode estar vazia</translation>
    </message>
    <message>
        <source>The file whose one line is the passphrase that protects the export; - reads standard input.</source>
        <translation>O arquivo cuja única linha é a frase secreta que protege a exportação; - lê a entrada padrão.</translation>
    </message>
    <message>
        <source>no shell &apos;%1&apos;</source>
        <translation>nenhum shell “%1”</translation>
    </message>
    <message>
        <source>SHELL</source>
        <translation>SHELL</translation>
    </message>
    <message>
        <source>Print what completes commands in a shell: bash, zsh or fish.</source>
        <translation>Imprimir o que completa os comandos em um shell: bash, zsh ou fish.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (did you mean %1?)</source>
        <extracomment>What stands for %1 are words in quotes: &apos;system-design&apos;, &apos;past-project&apos;</extracomment>
        <translation> (você quis dizer %1?)</translation>
    </message>
</context>
<context>
    <name>Domain::Guide</name>
    <message>
        <source>cannot import</source>
        <translation>não foi possível importar</translation>
    </message>
    <message>
        <source>version %1 of the guide &apos;%2&apos; is there already; give this one a higher version than %1</source>
        <translation>a versão %1 do guia “%2” já existe; dê a este uma versão maior que %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>cannot read</source>
        <translation>não foi possível ler</translation>
    </message>
</context>
<context>
    <name>Formats::Archive</name>
    <message>
        <source>this is an OpenDocument file; save it as DOCX or PDF</source>
        <translation>este é um arquivo OpenDocument; salve-o como DOCX ou PDF</translation>
    </message>
    <message>
        <source>this is a spreadsheet; save it as CSV</source>
        <translation>esta é uma planilha; salve-a como CSV</translation>
    </message>
    <message>
        <source>this archive is neither a DOCX file nor LinkedIn&apos;s copy of your data, which holds Positions.csv</source>
        <translation>este arquivo compactado não é um DOCX nem a cópia dos seus dados do LinkedIn, que contém Positions.csv</translation>
    </message>
</context>
<context>
    <name>Formats::Csv</name>
    <message>
        <source>it has more than %1 columns</source>
        <translation>ela tem mais de %1 colunas</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>há aspas que não foram fechadas</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>há texto depois de aspas de fechamento</translation>
    </message>
</context>
<context>
    <name>Formats::CvText</name>
    <message>
        <source>line %L1</source>
        <translation>linha %L1</translation>
    </message>
    <message>
        <source>it stands under &apos;%1&apos;, which is no part of a work history</source>
        <translation>está sob “%1”, que não faz parte de um histórico profissional</translation>
    </message>
    <message>
        <source>it is about the file</source>
        <translation>diz respeito ao próprio arquivo</translation>
    </message>
</context>
<context>
    <name>Formats::CvTop</name>
    <message>
        <source>no field of a work history is for this</source>
        <translation>nenhum campo de um histórico profissional corresponde a isto</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>linha %L1</translation>
    </message>
</context>
<context>
    <name>Formats::Docx</name>
    <message>
        <source>headers, footers and notes are not read</source>
        <translation>cabeçalhos, rodapés e notas não são lidos</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>não há texto nele</translation>
    </message>
    <message>
        <source>it defines entities, which no word processor writes</source>
        <translation>ele define entidades, o que nenhum editor de texto faz</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>ele tem mais de %1 níveis de aninhamento</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>ele tem mais de %1 linhas</translation>
    </message>
    <message>
        <source>it is broken at line %1, column %2</source>
        <translation>ele está danificado na linha %1, coluna %2</translation>
    </message>
    <message>
        <source>it has tags that no word processor writes</source>
        <translation>ele tem marcações que nenhum editor de texto grava</translation>
    </message>
</context>
<context>
    <name>Formats::Encoding</name>
    <message>
        <source>its encoding is none that is known here; save it as UTF-8</source>
        <translation>a codificação dele é desconhecida aqui; salve-o como UTF-8</translation>
    </message>
    <message>
        <source>it is not all in the encoding that its first bytes name</source>
        <translation>nem tudo nele está na codificação que os primeiros bytes indicam</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>linha %L1</translation>
    </message>
    <message>
        <source>a character is broken here; the other lines are UTF-8</source>
        <translation>há um caractere inválido aqui; as outras linhas estão em UTF-8</translation>
    </message>
    <message>
        <source>this is neither text nor a document that can be read here</source>
        <translation>isto não é texto nem um documento que o Starwright saiba ler</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ele está vazio</translation>
    </message>
</context>
<context>
    <name>Formats::Export</name>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>a pasta %1 não existe; crie-a ou escolha outro local</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>uma pasta tem esse nome; escolha outro nome</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>é um dispositivo, não um arquivo; escolha outro nome</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>não é permitido gravar na pasta %1; escolha outro local</translation>
    </message>
    <message>
        <source>cannot export</source>
        <translation>não foi possível exportar</translation>
    </message>
    <message>
        <source>what was written would not come back as it is; nothing was written</source>
        <translation>o que foi gravado não voltaria igual; nada foi gravado</translation>
    </message>
    <message>
        <source>it could not be restored (%1: %2); nothing was written</source>
        <translation>a exportação não poderia ser restaurada (%1: %2); nada foi gravado</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>não foi possível gravar</translation>
    </message>
    <message>
        <source>a data file has that name; it was left as it is. Choose another name</source>
        <translation>um arquivo de dados tem esse nome; ele foi deixado como está. Escolha outro nome</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>isto é uma pasta; indique um arquivo dentro dela</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>deve ser %1, e não %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>the export has this already</source>
        <translation>a exportação já contém este item</translation>
    </message>
    <message>
        <source>must be &apos;pinned&apos; or &apos;dismissed&apos;</source>
        <translation>deve ser “pinned” ou “dismissed”</translation>
    </message>
    <message>
        <source>must be &apos;high&apos;, &apos;medium&apos; or &apos;low&apos;</source>
        <translation>deve ser “high”, “medium” ou “low”</translation>
    </message>
    <message>
        <source>this is no export of Starwright: its &apos;format&apos; is not &apos;%1&apos;</source>
        <translation>isto não é uma exportação do Starwright: o “format” dela não é “%1”</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this export (format %1; this one knows up to %2). Install the newer Starwright, and restore it there</source>
        <translation>esta exportação foi gravada por um Starwright mais recente (formato %1; este conhece até o %2). Instale o Starwright mais recente e restaure-a nele</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>deve ser %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>must be a time in UTC like 2026-01-31T09:30:00.000Z</source>
        <translation>deve ser uma data e hora em UTC como 2026-01-31T09:30:00.000Z</translation>
    </message>
    <message>
        <source>must be a date like 2026-01-31, or empty</source>
        <translation>deve ser uma data como 2026-01-31, ou estar vazio</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>deve ser um número inteiro a partir de 0</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>%1; make room on the disk, or choose another place</source>
        <translation>%1; libere espaço no disco ou escolha outro local</translation>
    </message>
    <message>
        <source>%1; name a file that may be read</source>
        <translation>%1; indique um arquivo que possa ser lido</translation>
    </message>
    <message>
        <source>%1; look at the disk that it is on</source>
        <translation>%1; verifique o disco em que ele está</translation>
    </message>
</context>
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats::ForeignFile</name>
    <message>
        <source>a document of an older Office, or one with a password</source>
        <translation>um documento de um Office antigo, ou protegido por senha</translation>
    </message>
    <message>
        <source>a document in Rich Text Format</source>
        <translation>um documento no formato RTF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>uma página web</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>um arquivo PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>um arquivo compactado</translation>
    </message>
</context>
<context>
    <name>Formats::Guide</name>
    <message>
        <source>no set &apos;%1&apos;; the sets are %2</source>
        <translation>nenhum conjunto “%1”; os conjuntos são %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands already at %2</source>
        <translation>“%1” já aparece em %2</translation>
    </message>
    <message>
        <source>there must be at least one stage</source>
        <translation>deve haver pelo menos uma etapa</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>nenhuma etapa “%1”</translation>
    </message>
    <message>
        <source>%1 is already the number of %2 in the set &apos;%3&apos;</source>
        <translation>%1 já é o número de %2 no conjunto “%3”</translation>
    </message>
    <message>
        <source>the set &apos;%1&apos; has no number %2; numbers run from 1 without gaps</source>
        <translation>o conjunto “%1” não tem o número %2; os números vão de 1 em diante, sem lacunas</translation>
    </message>
    <message>
        <source>there must be at least one question</source>
        <translation>deve haver pelo menos uma pergunta</translation>
    </message>
</context>
<context>
    <name>Formats::GuideTranslation</name>
    <message>
        <source>it is not for the guide &apos;%1&apos;</source>
        <translation>não é para o guia “%1”</translation>
    </message>
    <message>
        <source>the guide has version %1 by now</source>
        <translation>o guia já está na versão %1</translation>
    </message>
    <message>
        <source>the guide has %1 of these</source>
        <translation>o guia tem %1 destes</translation>
    </message>
    <message>
        <source>the guide has no &apos;%1&apos;</source>
        <translation>o guia não tem “%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name</source>
        <translation>“%1” não tem nome</translation>
    </message>
</context>
<context>
    <name>Formats::JsonErrors</name>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>ele tem mais de %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ele está vazio</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>isto não é texto UTF-8</translation>
    </message>
    <message>
        <source>objects and lists are nested more than %1 deep</source>
        <translation>objetos e listas têm mais de %1 níveis de aninhamento</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>isto não é JSON: %1</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>a chave “%1” aparece aqui duas vezes</translation>
    </message>
    <message>
        <source>must be an object, not a list</source>
        <translation>deve ser um objeto, e não uma lista</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>linha %L1</translation>
    </message>
</context>
<context>
    <name>Formats::JsonResume</name>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>it has none of the parts of a JSON Resume, such as &apos;basics&apos; or &apos;work&apos;</source>
        <translation>ele não tem nenhuma das partes de um JSON Resume, como “basics” ou “work”</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>deve ser %1, e não %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>não é uma data: as datas são AAAA, AAAA-MM ou AAAA-MM-DD</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>uma lista de textos</translation>
    </message>
</context>
<context>
    <name>Formats::Lexicon</name>
    <message>
        <source>not a number</source>
        <translation>não é um número</translation>
    </message>
</context>
<context>
    <name>Formats::LinkedIn</name>
    <message>
        <source>it has more than %1 rows</source>
        <translation>ele tem mais de %1 linhas</translation>
    </message>
    <message>
        <source>it has none of the columns that LinkedIn&apos;s files have, such as &apos;%1&apos; and &apos;%2&apos;</source>
        <translation>ele não tem nenhuma das colunas dos arquivos do LinkedIn, como “%1” e “%2”</translation>
    </message>
    <message>
        <source>files that no work history is in</source>
        <translation>arquivos sem histórico profissional</translation>
    </message>
    <message>
        <source>there is more than one profile</source>
        <translation>há mais de um perfil</translation>
    </message>
    <message>
        <source>a work history has no place for &apos;%1&apos;</source>
        <translation>um histórico profissional não tem lugar para “%1”</translation>
    </message>
    <message>
        <source>it has no &apos;%1&apos;</source>
        <translation>falta “%1”</translation>
    </message>
    <message>
        <source>it has more fields than there are columns; is a comma not in quotation marks?</source>
        <translation>há mais campos do que colunas; será que uma vírgula está fora das aspas?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like &apos;May 2019&apos; or &apos;2019&apos;; the rest of the row is kept</source>
        <translation>“%1” não é uma data como “May 2019” ou “2019”; o resto da linha foi mantido</translation>
    </message>
    <message>
        <source>it stands there twice and is kept once</source>
        <translation>aparece duas vezes e foi mantido uma só vez</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>linha %L1</translation>
    </message>
</context>
<context>
    <name>Formats::ObjectReader</name>
    <message>
        <source>must be %1, not %2</source>
        <translation>deve ser %1, e não %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>contém metade de um par substituto, o que não é um caractere</translation>
    </message>
    <message>
        <source>holds the control character U+%1</source>
        <translation>contém o caractere de controle U+%1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;</source>
        <translation>chave desconhecida “%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>falta “%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: ids are lower-case words joined by hyphens, of %2 characters at most</source>
        <translation>“%1” não é um identificador: os identificadores são palavras em minúsculas ligadas por hifens, com no máximo %2 caracteres</translation>
    </message>
    <message>
        <source>must be a whole number from 1</source>
        <translation>deve ser um número inteiro a partir de 1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>há mais de %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
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
        <translation>este PDF está danificado ou truncado; tente copiá-lo ou exportá-lo novamente</translation>
    </message>
    <message>
        <source>this PDF has a password; save a copy without one, and import that</source>
        <translation>este PDF tem senha; salve uma cópia sem senha e importe-a</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>ele tem mais de %1 linhas</translation>
    </message>
    <message>
        <source>there is no text in this PDF, only pictures of it; make it searchable with a text recognition (OCR), or import the document that it was made from</source>
        <translation>não há texto neste PDF, só imagens dele; torne-o pesquisável com reconhecimento de texto (OCR) ou importe o documento do qual ele foi gerado</translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>página %L1</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>um número de página</translation>
    </message>
    <message>
        <source>it stands on every page</source>
        <translation>aparece em todas as páginas</translation>
    </message>
    <message>
        <source>the program that reads PDFs, starwright-pdftext, does not start; install again</source>
        <translation>o programa que lê PDFs, starwright-pdftext, não inicia; reinstale o Starwright</translation>
    </message>
    <message>
        <source>this PDF takes too long to read; export it again, or import another format</source>
        <translation>este PDF demora demais para ser lido; exporte-o novamente ou importe outro formato</translation>
    </message>
    <message>
        <source>this PDF cannot be read; export it again, or import another format</source>
        <translation>este PDF não pode ser lido; exporte-o novamente ou importe outro formato</translation>
    </message>
</context>
<context>
    <name>Formats::Protection</name>
    <message>
        <source>the file is damaged or cut short, and nothing of it was used; take another copy of it</source>
        <translation>o arquivo está danificado ou truncado, e nada dele foi usado; use outra cópia</translation>
    </message>
    <message>
        <source>the passphrase is another one; nobody can read the file without the right one</source>
        <translation>a frase secreta não é essa; sem a correta, ninguém consegue ler o arquivo</translation>
    </message>
    <message>
        <source>a newer Starwright protected this file. Install the newer Starwright, and restore it there</source>
        <translation>uma versão mais recente do Starwright protegeu este arquivo. Instale essa versão e restaure-o nela</translation>
    </message>
    <message>
        <source>it asks for more work than Starwright ever does for a passphrase, so somebody else made it</source>
        <translation>ele exige mais processamento do que o Starwright jamais usa para uma frase secreta; portanto, não foi criado pelo Starwright</translation>
    </message>
    <message>
        <source>there is too little memory for the passphrase; close other programs and try again</source>
        <translation>não há memória suficiente para a frase secreta; feche outros programas e tente de novo</translation>
    </message>
    <message>
        <source>the part of Starwright that protects files, starwright-sodium, is missing; install again</source>
        <translation>falta a parte do Starwright que protege arquivos, starwright-sodium; instale novamente</translation>
    </message>
    <message>
        <source>cannot protect</source>
        <translation>não foi possível proteger</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>não foi possível ler</translation>
    </message>
    <message>
        <source>it is protected with a passphrase, which has to be given (--passphrase-file FILE)</source>
        <translation>ele está protegido com uma frase secreta, que precisa ser informada (--passphrase-file ARQUIVO)</translation>
    </message>
</context>
<context>
    <name>Formats::ReadHistory</name>
    <message>
        <source>it has more than %1 lines</source>
        <translation>ele tem mais de %1 linhas</translation>
    </message>
    <message>
        <source>this is %1; save it as PDF, DOCX, Markdown or text</source>
        <translation>isto é %1; salve como PDF, DOCX, Markdown ou texto</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>ele tem mais de %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ele está vazio</translation>
    </message>
    <message>
        <source>its history has more than %1 lines</source>
        <translation>o histórico dele tem mais de %1 linhas</translation>
    </message>
</context>
<context>
    <name>Formats::Zip</name>
    <message>
        <source>the archive holds more than %1 files and folders</source>
        <translation>o arquivo compactado contém mais de %1 arquivos e pastas</translation>
    </message>
    <message>
        <source>the archive is encrypted; unpack it with its password, and import what is in it</source>
        <translation>o arquivo compactado está criptografado; descompacte-o com a senha e importe o que há nele</translation>
    </message>
    <message>
        <source>the archive is broken or cut off; try to copy or download it again</source>
        <translation>o arquivo compactado está danificado ou truncado; tente copiá-lo ou baixá-lo novamente</translation>
    </message>
    <message>
        <source>unpacked, it is larger than %1 MB</source>
        <translation>descompactado, ele tem mais de %1 MB</translation>
    </message>
    <message>
        <source>the part of Starwright that reads archives, starwright-zip, is missing; install again</source>
        <translation>a parte do Starwright que lê arquivos compactados, starwright-zip, não foi encontrada; reinstale o Starwright</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>ele está compactado de uma forma desconhecida aqui</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>ele tem mais de %1 MB</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Each term below is a number from 0 (does not press) to 1. The priority is their weighted mean: every term times its weight, added up, divided by the sum of the weights. From %1 on a question is high, from %2 on medium. A term with the weight 0 does not count. A priority that you set by hand stands above the formula.</source>
        <translation>Cada critério abaixo é um número de 0 (não é urgente) a 1. A prioridade é a média ponderada deles: cada critério multiplicado pelo seu peso, tudo somado e dividido pela soma dos pesos. A partir de %1, a prioridade de uma pergunta é alta; a partir de %2, média. Um critério com peso 0 não conta. Uma prioridade definida por você prevalece sobre a fórmula.</translation>
    </message>
    <message>
        <source>Primary questions press most, extra ones least.</source>
        <translation>As perguntas principais são as mais urgentes; as extras, as menos.</translation>
    </message>
    <message>
        <source>How many of the stages that you have planned ask the question.</source>
        <translation>Em quantas das etapas planejadas a pergunta é feita.</translation>
    </message>
    <message>
        <source>How close the next stage is that asks it.</source>
        <translation>A proximidade da próxima etapa em que ela é feita.</translation>
    </message>
    <message>
        <source>How little your history has to answer it with.</source>
        <translation>Quão pouco seu histórico oferece para responder a ela.</translation>
    </message>
    <message>
        <source>How much your answer still lacks: parts, a number in the result, the mark as ready.</source>
        <translation>O que ainda falta na sua resposta: partes, um número no resultado, a marca “pronta”.</translation>
    </message>
    <message>
        <source>Whether it touches what interviewers take as a warning.</source>
        <translation>Se a resposta tem algo que os recrutadores tomam como sinal de alerta.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>What hiring managers screen for</source>
        <translation>O que os recrutadores avaliam</translation>
    </message>
    <message>
        <source>Red flags to avoid</source>
        <translation>Sinais de alerta a evitar</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Entrevistas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pergunta</numerusform>
            <numerusform>%Ln perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln etapa</numerusform>
            <numerusform>%Ln etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>version %L1 of the guide</source>
        <translation>versão %L1 do guia</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Etapas, em ordem</translation>
    </message>
    <message>
        <source>Which question belongs to which stage is our own estimate; companies differ.</source>
        <translation>A distribuição das perguntas pelas etapas é estimativa nossa; varia de empresa para empresa.</translation>
    </message>
    <message>
        <source>Common formats</source>
        <translation>Formatos comuns</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>Por enquanto, este guia só existe em inglês.</translation>
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
            <numerusform>%Ln linha nova</numerusform>
            <numerusform>%Ln linhas novas</numerusform>
        </translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre você</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Work</source>
        <translation>Experiência profissional</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Novo cargo</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Adicionar cargo</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Adicionar projeto</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Trabalho voluntário</translation>
    </message>
    <message>
        <source>New voluntary work</source>
        <translation>Novo trabalho voluntário</translation>
    </message>
    <message>
        <source>Add voluntary work</source>
        <translation>Adicionar trabalho voluntário</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formação acadêmica</translation>
    </message>
    <message>
        <source>New degree</source>
        <translation>Nova formação</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>Adicionar formação</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>Nova competência</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Adicionar competência</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Novo certificado</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Adicionar certificado</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Prêmios</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>Novo prêmio</translation>
    </message>
    <message>
        <source>Add an award</source>
        <translation>Adicionar prêmio</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Nova publicação</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Adicionar publicação</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>Novo idioma</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Adicionar idioma</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <source>New interest</source>
        <translation>Novo interesse</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>Adicionar interesse</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>Nova referência</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Adicionar referência</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço web</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Realizações</translation>
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
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Instituição de ensino</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Área de estudo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Concedido por</translation>
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
        <translation>Fluência</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>O que dizem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título profissional</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empregador</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>Adicionar realização</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Adicionar curso</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Adicionar função</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Adicionar palavra-chave</translation>
    </message>
    <message>
        <source>What did you do, and what came of it? Numbers help.</source>
        <translation>O que você fez e o que resultou disso? Números ajudam.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>&apos;%1&apos; in the guide &apos;%2&apos;</source>
        <translation>“%1” no guia “%2”</translation>
    </message>
    <message>
        <source>A line of the history is pinned on one side and dismissed on the other for %1: it is pinned.</source>
        <translation>Uma linha do histórico está fixada de um lado e descartada do outro para %1: ela fica fixada.</translation>
    </message>
    <message>
        <source>The level of %1 is not the same on both sides: the higher counts.</source>
        <translation>A prioridade de %1 não é a mesma nos dois lados: vale a mais alta.</translation>
    </message>
    <message>
        <source>preference &apos;%1&apos;</source>
        <translation>preferência “%1”</translation>
    </message>
    <message>
        <source>The answer to &apos;%1&apos; in the guide &apos;%2&apos; was written on both sides: the newer, of %3, counts; the one of %4 is among its versions.</source>
        <translation>A resposta a “%1” no guia “%2” foi escrita nos dois lados: vale a mais recente, de %3; a de %4 está entre as versões dela.</translation>
    </message>
    <message>
        <source>work history, %1</source>
        <translation>histórico profissional, %1</translation>
    </message>
    <message>
        <source>work history</source>
        <translation>histórico profissional</translation>
    </message>
    <message>
        <source>interview at &apos;%1&apos;</source>
        <translation>entrevista em “%1”</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guia</translation>
    </message>
    <message>
        <source>role</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>Version %1 of the guide &apos;%2&apos; is not the same on both sides: the one that says more counts.</source>
        <translation>A versão %1 do guia “%2” não é a mesma nos dois lados: vale a mais completa.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; counts, since it says more; the other side has &apos;%3&apos;.</source>
        <translation>%1: vale “%2”, por ser mais completo; o outro lado tem “%3”.</translation>
    </message>
</context>
<context>
    <name>Models::Autosave</name>
    <message>
        <source>cannot save</source>
        <translation>não foi possível salvar</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>as respostas</translation>
    </message>
    <message>
        <source>the save was given up before it was done</source>
        <translation>o salvamento foi interrompido antes de terminar</translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message>
        <source>high priority</source>
        <translation>prioridade alta</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>prioridade média</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioridade baixa</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln questions answered</source>
        <translation>
            <numerusform>%L1 de %Ln pergunta respondida</numerusform>
            <numerusform>%L1 de %Ln perguntas respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message numerus="yes">
        <source>%1, %L2 of %Ln pointers covered</source>
        <translation>
            <numerusform>%1, %L2 de %Ln ponto abordado</numerusform>
            <numerusform>%1, %L2 de %Ln pontos abordados</numerusform>
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
não responde a: %2</translation>
    </message>
    <message>
        <source>%1
Nothing in your history yet.</source>
        <translation>%1
Ainda não há nada no seu histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1, %Ln linha</numerusform>
            <numerusform>%1, %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %Ln questions</source>
        <translation>
            <numerusform>Serve para %Ln pergunta</numerusform>
            <numerusform>Serve para %Ln perguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HistoryModel</name>
    <message>
        <source>Edit “%1” of “%2”</source>
        <translation>Edição de “%1” em “%2”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remoção de “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Movimentação de “%1”</translation>
    </message>
    <message>
        <source>Edit a line of “%1”</source>
        <translation>Edição de uma linha de “%1”</translation>
    </message>
    <message>
        <source>Remove a line of “%1”</source>
        <translation>Remoção de uma linha de “%1”</translation>
    </message>
    <message>
        <source>Move a line of “%1”</source>
        <translation>Movimentação de uma linha de “%1”</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre você</translation>
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
        <translation>%1, incluída</translation>
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
        <translation>Backup feito e relido para garantir.</translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>daqui a %Ln dia</numerusform>
            <numerusform>daqui a %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>Uma entrevista</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>ainda sem data</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>The interviews</source>
        <translation>As entrevistas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 prontas</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>mais abaixo</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a line of your history to answer with.</source>
        <translation>%1 de %2 perguntas têm uma linha do seu histórico com que responder.</translation>
    </message>
    <message>
        <source>The best line for the question</source>
        <translation>A melhor linha para a pergunta</translation>
    </message>
    <message>
        <source>Another line that answers it</source>
        <translation>Outra linha que responde a ela</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>As histórias</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Caderno de preparação</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (continuação)</translation>
    </message>
    <message>
        <source>cannot make a pack</source>
        <translation>não foi possível criar o caderno</translation>
    </message>
    <message>
        <source>no question fits the stages and categories chosen; choose more of them</source>
        <translation>nenhuma pergunta corresponde às etapas e categorias escolhidas; escolha mais delas</translation>
    </message>
    <message>
        <source>Prep pack: %1</source>
        <translation>Caderno de preparação: %1</translation>
    </message>
    <message>
        <source>Prep pack: %1 at %2</source>
        <translation>Caderno de preparação: %1 – %2</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>também para %1</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>fixada por você</translation>
    </message>
    <message>
        <source>Nothing in your history answers this yet.</source>
        <translation>Nada no seu histórico responde a isto ainda.</translation>
    </message>
    <message>
        <source>From your history</source>
        <translation>Do seu histórico</translation>
    </message>
    <message>
        <source>%1 in draft</source>
        <translation>rascunhos: %1</translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>a escrever: %1</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 perguntas</translation>
    </message>
    <message>
        <source>%1 of speech in all</source>
        <translation>%1 de fala no total</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso em</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>Entrevistas: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>Etapas, em ordem</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>What they screen for</source>
        <translation>O que os recrutadores avaliam</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Sinais de alerta</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>Prioridade: %1</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>não foi possível desenhar as páginas</translation>
    </message>
    <message>
        <source>the part of Starwright that writes PDFs, starwright-pdf, is missing; install again</source>
        <translation>a parte do Starwright que grava PDFs, starwright-pdf, não foi encontrada; reinstale o Starwright</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>a pasta %1 não existe; crie-a ou escolha outro local</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another place</source>
        <translation>%1 não é uma pasta; escolha outro local</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>uma pasta tem esse nome; escolha outro nome</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>é um dispositivo, não um arquivo; escolha outro nome</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>não é permitido gravar na pasta %1; escolha outro local</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>não foi possível gravar</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pergunta %1</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>%1 de fala</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Por que perguntam isso</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Perguntas de acompanhamento</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Pontos a abordar</translation>
    </message>
    <message>
        <source>A good answer, step by step</source>
        <translation>Uma boa resposta, passo a passo</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>a escrever</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>a completar</translation>
    </message>
    <message>
        <source>No answer yet. A start from your history; whatever has a box is still open.</source>
        <translation>Ainda sem resposta. Um começo a partir do seu histórico; o que tem uma caixa ainda está por completar.</translation>
    </message>
    <message>
        <source>Prepare first</source>
        <translation>Prepare primeiro</translation>
    </message>
    <message>
        <source>Stories to tell</source>
        <translation>Histórias para contar</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>impresso em %1</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>; e mais %1</translation>
    </message>
    <message>
        <source>Nothing in your history answers these questions yet.</source>
        <translation>Nada no seu histórico responde a estas perguntas ainda.</translation>
    </message>
    <message>
        <source>Your history is in a language that matching does not know yet.</source>
        <translation>Seu histórico está em um idioma que a busca de correspondências ainda não conhece.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>O que você quer perguntar</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuação</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>in %L1 days</source>
        <translation>daqui a %L1 dias</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>prontas: %1</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>draft without %1</source>
        <translation>rascunho sem %1</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>ainda não há número no Resultado</translation>
    </message>
    <message numerus="yes">
        <source>draft, %L1 of %Ln pointer(s) covered</source>
        <translation>
            <numerusform>rascunho, %L1 de %Ln ponto abordado</numerusform>
            <numerusform>rascunho, %L1 de %Ln pontos abordados</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not marked as ready</source>
        <translation>rascunho, não marcado como pronto</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ainda sem resposta</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>red flag: told in generalities, without any figure</source>
        <translation>sinal de alerta: contada de forma genérica, sem nenhum número</translation>
    </message>
    <message>
        <source>red flag: the Action says “we” %L1 times and “I” %L2 times</source>
        <translation>sinal de alerta: a Ação diz “we” %L1 vezes e “I” %L2 vezes</translation>
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
        <translation>pergunta principal</translation>
    </message>
    <message>
        <source>practice question</source>
        <translation>pergunta de prática</translation>
    </message>
    <message>
        <source>extra question</source>
        <translation>pergunta extra</translation>
    </message>
    <message>
        <source>asked in none of your coming stages</source>
        <translation>feita em nenhuma das suas próximas etapas</translation>
    </message>
    <message>
        <source>asked in your coming stage</source>
        <translation>feita na sua próxima etapa</translation>
    </message>
    <message numerus="yes">
        <source>asked in %L1 of your %Ln coming stage(s)</source>
        <translation>
            <numerusform>feita em %L1 das suas próximas etapas (de %Ln)</numerusform>
            <numerusform>feita em %L1 das suas %Ln próximas etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1, a próxima em %2</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>feita hoje</translation>
    </message>
    <message numerus="yes">
        <source>asked in %Ln day(s)</source>
        <translation>
            <numerusform>feita daqui a %Ln dia</numerusform>
            <numerusform>feita daqui a %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in your history matches</source>
        <translation>nada no seu histórico corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pinned by you</source>
        <translation>
            <numerusform>%Ln linha fixada por você</numerusform>
            <numerusform>%Ln linhas fixadas por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strong line(s) in your history</source>
        <translation>
            <numerusform>%Ln linha forte no seu histórico</numerusform>
            <numerusform>%Ln linhas fortes no seu histórico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln weak line(s) in your history</source>
        <translation>
            <numerusform>só %Ln linha fraca no seu histórico</numerusform>
            <numerusform>só %Ln linhas fracas no seu histórico</numerusform>
        </translation>
    </message>
    <message>
        <source>you set it to high</source>
        <translation>você definiu a prioridade como alta</translation>
    </message>
    <message>
        <source>you set it to medium</source>
        <translation>você definiu a prioridade como média</translation>
    </message>
    <message>
        <source>you set it to low</source>
        <translation>você definiu a prioridade como baixa</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%L1 ready</source>
        <translation>prontas: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>rascunhos: %Ln</numerusform>
            <numerusform>rascunhos: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 empty</source>
        <translation>vazias: %L1</translation>
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
        <translation>Onde você usou %1, e para quê?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Quando foi?</translation>
    </message>
    <message>
        <source>What was going on, and how many people or systems did it concern?</source>
        <translation>O que estava acontecendo, e quantas pessoas ou sistemas foram afetados?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What did you measure before and after?</source>
        <translation>O que você mediu antes e depois?</translation>
    </message>
    <message>
        <source>What was it before, and how was it measured?</source>
        <translation>Qual era o valor antes, e como foi medido?</translation>
    </message>
    <message>
        <source>What is different today because of it?</source>
        <translation>O que está diferente hoje por causa disso?</translation>
    </message>
    <message>
        <source>What was asked of you, and what was yours to decide?</source>
        <translation>O que pediram a você, e o que cabia a você decidir?</translation>
    </message>
    <message>
        <source>What did you do yourself, step by step, and why?</source>
        <translation>O que você fez pessoalmente, passo a passo, e por quê?</translation>
    </message>
</context>
<context>
    <name>Storage::Backups</name>
    <message>
        <source>cannot make a backup of</source>
        <translation>não foi possível fazer backup de</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>não foi possível criar a pasta %1; permita a gravação no local onde ela deve ficar</translation>
    </message>
    <message>
        <source>%1; allow writing in %2</source>
        <translation>%1; permita a gravação em %2</translation>
    </message>
    <message>
        <source>what was written is not what was to be written</source>
        <translation>o que foi gravado não é o que deveria ter sido gravado</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>não foi possível dar a ele o nome definitivo</translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message>
        <source>cannot look into</source>
        <translation>não foi possível examinar</translation>
    </message>
    <message>
        <source>it could not be copied; make room on the disk, and allow writing in its folder</source>
        <translation>não foi possível copiá-lo; libere espaço no disco e permita a gravação na pasta dele</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>não foi possível abrir</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>não foi possível gravar</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>não foi possível ler</translation>
    </message>
    <message>
        <source>a write was interrupted, and undoing it failed (%1). Allow writing to the file and its folder, or copy it to another folder together with %2</source>
        <translation>uma gravação foi interrompida e não foi possível desfazê-la (%1). Permita a gravação no arquivo e na pasta dele, ou copie-o para outra pasta junto com %2</translation>
    </message>
    <message>
        <source>found damage in</source>
        <translation>há dados danificados em</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>%Ln linha de %1 se refere a algo que não existe</numerusform>
            <numerusform>%Ln linhas de %1 se referem a algo que não existe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 é %2, e não %3</translation>
    </message>
    <message>
        <source>its tables are not those of version %1</source>
        <translation>as tabelas dele não são as da versão %1</translation>
    </message>
    <message>
        <source>SQLite says: %1; put a copy from a backup in its place</source>
        <translation>o SQLite diz: %1; substitua o arquivo por uma cópia de um backup</translation>
    </message>
    <message>
        <source>the trigger “%1”</source>
        <translation>o gatilho “%1”</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>a visão “%1”</translation>
    </message>
    <message>
        <source>the index “%1”</source>
        <translation>o índice “%1”</translation>
    </message>
    <message>
        <source>the virtual table “%1”</source>
        <translation>a tabela virtual “%1”</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>a tabela “%1”</translation>
    </message>
    <message>
        <source>%1; it was left as it is, and nothing in it was run. Choose another file, or put a copy from a backup in its place</source>
        <translation>%1; o arquivo foi deixado como está, e nada nele foi executado. Escolha outro arquivo ou substitua-o por uma cópia de um backup</translation>
    </message>
    <message>
        <source>%1 has a generated column “%2”, which Starwright does not make</source>
        <translation>%1 tem uma coluna gerada “%2”, que o Starwright não cria</translation>
    </message>
    <message>
        <source>%1 is not as Starwright makes it</source>
        <translation>%1 não tem a forma que o Starwright lhe dá</translation>
    </message>
    <message>
        <source>%1 is in it, which Starwright does not make</source>
        <translation>ele contém %1, que o Starwright não cria</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>o arquivo está truncado</translation>
    </message>
    <message>
        <source>what it holds is not what was written; put a copy from a backup in its place</source>
        <translation>o que ele contém não é o que foi gravado; substitua-o por uma cópia de um backup</translation>
    </message>
    <message>
        <source>the earlier versions of the answer to %1 (%2), of %3 to %4, cannot be read; put a copy from a backup in its place</source>
        <translation>as versões anteriores da resposta a %1 (%2), de %3 a %4, não podem ser lidas; substitua o arquivo por uma cópia de um backup</translation>
    </message>
</context>
<context>
    <name>Storage::DataFile</name>
    <message>
        <source>cannot open</source>
        <translation>não foi possível abrir</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>não foi possível criar</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder, or choose another</source>
        <translation>%1; permita a gravação na pasta dele ou escolha outra</translation>
    </message>
    <message>
        <source>this is no data file of Starwright (nor any SQLite file); it was left as it is. Choose another file</source>
        <translation>este não é um arquivo de dados do Starwright (nem um arquivo SQLite); ele foi deixado como está. Escolha outro arquivo</translation>
    </message>
    <message>
        <source>this SQLite file belongs to another program; it was left as it is. Choose another file</source>
        <translation>este arquivo SQLite pertence a outro programa; ele foi deixado como está. Escolha outro arquivo</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this file (format %1; this one knows up to %2); it was left as it is. Install the newer Starwright, or choose another file</source>
        <translation>este arquivo foi gravado por um Starwright mais recente (formato %1; este conhece até o %2); ele foi deixado como está. Instale o Starwright mais recente ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>the file is damaged (format %1); put a copy from a backup in its place</source>
        <translation>o arquivo está danificado (formato %1); substitua-o por uma cópia de um backup</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another file</source>
        <translation>a pasta %1 não existe; crie-a ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>não foi possível criar a pasta %1; permita a gravação no local onde ela deve ficar</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>isto é uma pasta; indique um arquivo dentro dela</translation>
    </message>
    <message>
        <source>this is a device or a pipe; name a file</source>
        <translation>isto é um dispositivo ou um pipe; indique um arquivo</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no answers; it was left as it is. Put a copy from a backup in its place, or move it away to start anew</source>
        <translation>o arquivo está vazio e, portanto, não contém respostas; ele foi deixado como está. Substitua-o por uma cópia de um backup ou mova-o para outro lugar para começar de novo</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1; permita a leitura dele</translation>
    </message>
    <message>
        <source>the file is cut short (%1 of %2 bytes); put a copy from a backup in its place</source>
        <translation>o arquivo está truncado (%1 de %2 bytes); substitua-o por uma cópia de um backup</translation>
    </message>
    <message>
        <source>%1; look at the disk, or choose another place</source>
        <translation>%1; verifique o disco ou escolha outro local</translation>
    </message>
</context>
<context>
    <name>Storage::Database</name>
    <message>
        <source>it was opened for reading only</source>
        <translation>ele foi aberto somente para leitura</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>não foi possível abrir</translation>
    </message>
    <message>
        <source>it has to be brought up to date first, and cannot be written: %1</source>
        <translation>ele precisa antes ser atualizado, e não é possível gravar nele: %1</translation>
    </message>
</context>
<context>
    <name>Storage::FileLock</name>
    <message>
        <source>the lock %1 cannot be written; allow writing in its folder</source>
        <translation>não foi possível gravar a trava %1; permita a gravação na pasta dela</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first</source>
        <translation>outro Starwright está com ele aberto (processo %1 em %2); feche primeiro o outro</translation>
    </message>
    <message>
        <source>another Starwright has it open; close that one first</source>
        <translation>outro Starwright está com ele aberto; feche primeiro o outro</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>não foi possível gravar</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first. If there is none any more, remove %3</source>
        <translation>outro Starwright está com ele aberto (processo %1 em %2); feche primeiro o outro. Se já não houver nenhum, remova %3</translation>
    </message>
</context>
<context>
    <name>Storage::Restore</name>
    <message>
        <source>cannot restore</source>
        <translation>não foi possível restaurar</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder</source>
        <translation>%1; permita a gravação na pasta dele</translation>
    </message>
    <message>
        <source>%1; make room on the disk</source>
        <translation>%1; libere espaço no disco</translation>
    </message>
    <message>
        <source>the present state is backed up first, and that failed: %1; nothing was changed</source>
        <translation>antes é feito um backup do estado atual, e isso falhou: %1; nada foi alterado</translation>
    </message>
    <message>
        <source>cannot rename</source>
        <translation>não foi possível renomear</translation>
    </message>
    <message>
        <source>to %1; allow writing in its folder</source>
        <translation>para %1; permita a gravação na pasta dele</translation>
    </message>
    <message>
        <source>cannot erase</source>
        <translation>não foi possível apagar</translation>
    </message>
    <message>
        <source>allow writing in the folder, then try again</source>
        <translation>permita a gravação na pasta e tente novamente</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1; permita a leitura</translation>
    </message>
    <message>
        <source>%1; restore another one</source>
        <translation>%1; restaure outro</translation>
    </message>
</context>
<context>
    <name>Storage::Sqlite</name>
    <message>
        <source>another program is writing to the file; close it, then try again</source>
        <translation>outro programa está gravando no arquivo; feche-o e tente novamente</translation>
    </message>
    <message>
        <source>the file or its folder is read-only; allow writing to both</source>
        <translation>o arquivo ou a pasta dele é somente leitura; permita a gravação em ambos</translation>
    </message>
    <message>
        <source>the disk reports an error (%1); look at the disk, and copy the file elsewhere</source>
        <translation>o disco informa um erro (%1); verifique o disco e copie o arquivo para outro lugar</translation>
    </message>
    <message>
        <source>a text in it is larger than any that Starwright writes; choose another file</source>
        <translation>um texto nele é maior do que qualquer um que o Starwright grava; escolha outro arquivo</translation>
    </message>
    <message>
        <source>the file is damaged or cut short; put a copy from a backup in its place</source>
        <translation>o arquivo está danificado ou truncado; substitua-o por uma cópia de um backup</translation>
    </message>
    <message>
        <source>the disk is full; make room, then try again</source>
        <translation>o disco está cheio; libere espaço e tente novamente</translation>
    </message>
    <message>
        <source>the file, or the journal beside it, cannot be opened; allow reading and writing in its folder</source>
        <translation>não foi possível abrir o arquivo, ou o diário ao lado dele; permita a leitura e a gravação na pasta dele</translation>
    </message>
    <message>
        <source>this is no SQLite file; choose another file</source>
        <translation>este não é um arquivo SQLite; escolha outro arquivo</translation>
    </message>
    <message>
        <source>another program has moved it, or put another file in its place; open it again</source>
        <translation>outro programa o moveu ou colocou outro arquivo no lugar dele; abra-o de novo</translation>
    </message>
    <message>
        <source>the folder it is in does not lock files, as some network folders do not; wait until the network is back, or copy the file to a folder of this computer and open it there</source>
        <translation>a pasta em que ele está não trava arquivos, como acontece com algumas pastas de rede; espere a rede voltar ou copie o arquivo para uma pasta deste computador e abra-o de lá</translation>
    </message>
</context>
<context>
    <name>Storage::Worker</name>
    <message>
        <source>cannot write</source>
        <translation>não foi possível gravar</translation>
    </message>
    <message>
        <source>another program has put a file in its place that cannot be opened (%1). What was saved before is in %2. Move that file away, and what you have written is saved again</source>
        <translation>outro programa colocou no lugar dele um arquivo que não pode ser aberto (%1). O que foi salvo antes está em %2. Mova esse arquivo para outro lugar, e o que você escreveu será salvo de novo</translation>
    </message>
</context>
<context>
    <name>TextSpool</name>
    <message>
        <source>cannot read</source>
        <translation>não foi possível ler</translation>
    </message>
    <message>
        <source>the temporary file with your answers</source>
        <translation>o arquivo temporário com suas respostas</translation>
    </message>
    <message>
        <source>the disk does not give it back. The data file has them as well: close the window and open it again</source>
        <translation>o disco não o devolve. O arquivo de dados também as contém: feche a janela e abra-a de novo</translation>
    </message>
</context>
<context>
    <name>Widgets::Announcements</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Não salvo, tentando novamente: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
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
        <translation>Backups, do mais recente ao mais antigo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can go back.</source>
        <translation>Antes é feito um backup do estado atual, para que você possa voltar a ele.</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself every half an hour in which you wrote something.</source>
        <translation>Ainda não há nenhum. Um é feito automaticamente a cada meia hora em que você escreveu algo.</translation>
    </message>
    <message>
        <source>Made by itself every half an hour in which you wrote something. Of the last two days all are kept, then one a day for 12 days, one a week for 10 weeks, and one a month for 9 months.</source>
        <translation>Feitos automaticamente a cada meia hora em que você escreveu algo. Os dos últimos dois dias são todos mantidos; depois, um por dia durante 12 dias, um por semana durante 10 semanas e um por mês durante 9 meses.</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message>
        <source>The backup of %1</source>
        <translation>Backup de %1</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>All of it is the same as now.</source>
        <translation>Tudo está igual ao estado atual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from now. What is the same is not shown.</source>
        <translation>
            <numerusform>%Ln diferença em relação a agora. O que é igual não é mostrado.</numerusform>
            <numerusform>%Ln diferenças em relação a agora. O que é igual não é mostrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Histórico profissional</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Priorities set by hand</source>
        <translation>Prioridades definidas manualmente</translation>
    </message>
    <message>
        <source>Pinned and dismissed lines</source>
        <translation>Linhas fixadas e descartadas</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Guias importados</translation>
    </message>
    <message>
        <source>Choices for the pack and weights</source>
        <translation>Opções do caderno e pesos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pointer(s) covered</source>
        <translation>
            <numerusform>%Ln ponto abordado</numerusform>
            <numerusform>%Ln pontos abordados</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
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
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>A distribuição das perguntas pelas etapas é estimativa nossa.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>About these interviews: stages, formats, what is screened for</source>
        <translation>Sobre estas entrevistas: etapas, formatos, o que é avaliado</translation>
    </message>
    <message>
        <source>About these interviews</source>
        <translation>Sobre estas entrevistas</translation>
    </message>
    <message>
        <source>Start: what to do next</source>
        <translation>Início: o que fazer a seguir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueView</name>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>No question fits. Clear the filters to see them all.</source>
        <translation>Nenhuma pergunta corresponde. Limpe os filtros para ver todas.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chip</name>
    <message>
        <source>Any</source>
        <translation>Sem filtro</translation>
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
        <translation>Inserir bloco de código</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Linguagens</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message>
        <source>Import your history…</source>
        <translation>Importar seu histórico…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Questions, and the lines of your history that answer them</source>
        <translation>As perguntas e as linhas do seu histórico que respondem a elas</translation>
    </message>
    <message>
        <source>With your work history here, this page shows which of your achievements answer which questions, and where you have nothing to tell yet.</source>
        <translation>Com seu histórico profissional aqui, esta página mostra quais das suas realizações respondem a quais perguntas e onde você ainda não tem nada para contar.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far.</source>
        <translation>Seu histórico não parece estar em inglês, o único idioma que a busca de correspondências conhece até agora.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Procurando no seu histórico…</translation>
    </message>
    <message>
        <source>Every question has something in your history.</source>
        <translation>Há algo no seu histórico para cada pergunta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without anything in your history.</source>
        <translation>
            <numerusform>%Ln pergunta sem nada no seu histórico.</numerusform>
            <numerusform>%Ln perguntas sem nada no seu histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines told for more than one question.</source>
        <translation>
            <numerusform>%Ln linha serve para mais de uma pergunta.</numerusform>
            <numerusform>%Ln linhas servem para mais de uma pergunta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::DataPage</name>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>What Starwright never does</source>
        <translation>O que o Starwright nunca faz</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Backups em</translation>
    </message>
    <message>
        <source>Restored as of %1</source>
        <translation>Restaurado para o estado de %1</translation>
    </message>
    <message>
        <source>All that you write is in one file on this machine. Neither it nor its backups are encrypted: whoever can read this disk can read them, unless your system encrypts it, which is what we recommend. An export can be protected with a passphrase, a printed pack cannot.</source>
        <translation>Tudo o que você escreve fica em um único arquivo neste computador. Nem ele nem os backups são criptografados: quem puder ler este disco poderá lê-los, a menos que o sistema o criptografe, o que recomendamos. Uma exportação pode ser protegida com uma frase secreta; um caderno impresso, não.</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>Guias importados</translation>
    </message>
    <message>
        <source>Removed the guide: %1. Your answers to it stay.</source>
        <translation>Guia removido: %1. Suas respostas ficam.</translation>
    </message>
</context>
<context>
    <name>Widgets::DateFields</name>
    <message>
        <source>A year, a month or a day: 2021, 2021-04 or 2021-04-30</source>
        <translation>Um ano, um mês ou um dia: 2021, 2021-04 ou 2021-04-30</translation>
    </message>
    <message>
        <source>now</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>“%1” is not kept: write 2021, 2021-04 or 2021-04-30</source>
        <translation>“%1” não é mantido: escreva 2021, 2021-04 ou 2021-04-30</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de começar.</translation>
    </message>
</context>
<context>
    <name>Widgets::DismissedButton</name>
    <message>
        <source>Bring a dismissed line back</source>
        <translation>Trazer de volta uma linha descartada</translation>
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
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Removes your answers, your work history, your interviews, imported guides, every backup, and files that were set aside as damaged. It cannot be undone. Packs that you exported, and copies that you or another program made, are not Starwright&apos;s to find; and a disk may keep traces of what was on it.</source>
        <translation>Remove suas respostas, seu histórico profissional, suas entrevistas, os guias importados, todos os backups e os arquivos que foram separados por estarem danificados. Não é possível desfazer. Os cadernos que você exportou e as cópias feitas por você ou por outro programa não podem ser encontrados pelo Starwright; e um disco pode guardar vestígios do que havia nele.</translation>
    </message>
    <message>
        <source>erase everything</source>
        <extracomment>What has to be typed before everything can be erased.</extracomment>
        <translation>apagar tudo</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Digite: %1</translation>
    </message>
    <message>
        <source>Type &apos;%1&apos; to confirm</source>
        <translation>Digite “%1” para confirmar</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message>
        <source>From your history</source>
        <translation>Do seu histórico</translation>
    </message>
    <message>
        <source>Pin another line…</source>
        <translation>Fixar outra linha…</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Importar seu histórico…</translation>
    </message>
    <message numerus="yes">
        <source>From your history: %Ln lines</source>
        <translation>
            <numerusform>Do seu histórico: %Ln linha</numerusform>
            <numerusform>Do seu histórico: %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>Mostrar mais %L1</translation>
    </message>
    <message>
        <source>Import your CV or another record of your work, and the lines that answer this question stand here.</source>
        <translation>Importe seu currículo ou outro registro do seu trabalho, e as linhas que respondem a esta pergunta aparecerão aqui.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far. Rather than guess, it leaves the choice of lines to you.</source>
        <translation>Seu histórico não parece estar em inglês, o único idioma que a busca de correspondências conhece até agora. Em vez de adivinhar, ela deixa a escolha das linhas para você.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>Procurando no seu histórico…</translation>
    </message>
    <message>
        <source>Nothing in your history yet answers this question. If you have done it and your history does not say so, add a line there; or think of a story from elsewhere.</source>
        <translation>Nada no seu histórico responde ainda a esta pergunta. Se você já fez isso e seu histórico não o diz, adicione uma linha a ele; ou pense em uma história de outro contexto.</translation>
    </message>
    <message>
        <source>Dismissed for this question: %1</source>
        <translation>Descartada para esta pergunta: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidenceRow</name>
    <message>
        <source>Use as a starting point: lays the empty parts of your answer out with it</source>
        <translation>Usar como ponto de partida: esboça com ela as partes vazias da sua resposta</translation>
    </message>
    <message>
        <source>Pin to this question</source>
        <translation>Fixar nesta pergunta</translation>
    </message>
    <message>
        <source>Dismiss: this does not answer the question</source>
        <translation>Descartar: isto não responde à pergunta</translation>
    </message>
    <message>
        <source>your skills</source>
        <translation>suas competências</translation>
    </message>
    <message>
        <source>pinned · %1</source>
        <translation>fixada · %1</translation>
    </message>
    <message>
        <source>Also told for: %1</source>
        <translation>Serve também para: %1</translation>
    </message>
    <message>
        <source>No longer pin to this question</source>
        <translation>Não fixar mais nesta pergunta</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
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
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Pesquisar perguntas e respostas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Mostrar novamente todas as perguntas</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidanceCard</name>
    <message>
        <source>Why it comes up</source>
        <translation>Por que perguntam isso</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Pontos a abordar</translation>
    </message>
    <message>
        <source>Outline of a good answer</source>
        <translation>Roteiro de uma boa resposta</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>Perguntas de acompanhamento</translation>
    </message>
    <message>
        <source>Pointers: %L1 of %L2 covered</source>
        <translation>Pontos a abordar: %L1 de %L2 abordados</translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message>
        <source>There are none. What you import as a guide is listed here.</source>
        <translation>Não há nenhum. O que você importar como guia aparece aqui.</translation>
    </message>
    <message>
        <source>Your answers stay when a guide is removed, and are there again once you import it.</source>
        <translation>Suas respostas ficam quando um guia é removido e voltam a aparecer assim que você o importar.</translation>
    </message>
    <message numerus="yes">
        <source>version %L1, %Ln question(s)</source>
        <translation>
            <numerusform>versão %L1, %Ln pergunta</numerusform>
            <numerusform>versão %L1, %Ln perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the guide %1</source>
        <translation>Remover o guia %1</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
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
        <translation>Nenhuma página tem todas essas palavras. Tente menos.</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>Adicionar ao histórico</translation>
    </message>
    <message>
        <source>Move up in the list (Alt+Up)</source>
        <translation>Mover para cima na lista (Alt+Seta para cima)</translation>
    </message>
    <message>
        <source>Move down in the list (Alt+Down)</source>
        <translation>Mover para baixo na lista (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation>Remover do histórico (Delete)</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message>
        <source>Your work history</source>
        <translation>Seu histórico profissional</translation>
    </message>
    <message>
        <source>Bring in your CV, and each question shows what you have already done that answers it.</source>
        <translation>Importe seu currículo, e cada pergunta mostrará o que você já fez que responde a ela.</translation>
    </message>
    <message>
        <source>Import a CV…</source>
        <translation>Importar um currículo…</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Adicionar cargo</translation>
    </message>
    <message>
        <source>PDF, Word, LinkedIn’s archive, JSON Resume, Markdown or text. It stays on this computer.</source>
        <translation>PDF, Word, arquivo do LinkedIn, JSON Resume, Markdown ou texto. Fica neste computador.</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>Histórico profissional</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln cargo</numerusform>
            <numerusform>%Ln cargos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryTree</name>
    <message>
        <source>Positions, projects and skills</source>
        <translation>Cargos, projetos e competências</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>CVs and guides (%1)</source>
        <translation>Currículos e guias (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported while this window may only read.</source>
        <translation>Nada pode ser importado enquanto esta janela estiver em modo somente leitura.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>Importação cancelada.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Nothing of %1 was kept.</source>
        <translation>Nada de %1 foi mantido.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importação de %1</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 foi importado.</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message>
        <source>New</source>
        <translation>Adição</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Remoção</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln cargo</numerusform>
            <numerusform>%Ln cargos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projeto</numerusform>
            <numerusform>%Ln projetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s)</source>
        <translation>
            <numerusform>%Ln competência</numerusform>
            <numerusform>%Ln competências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importação de %1</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Está correto?</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Correct here what was read wrongly.</source>
        <translation>Nada foi mantido ainda. Corrija aqui o que foi lido errado.</translation>
    </message>
    <message>
        <source>Read from %1: %2</source>
        <translation>Lido de %1: %2</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Nada foi deixado de fora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln linha deixada de fora</numerusform>
            <numerusform>%Ln linhas deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history has all of it already</source>
        <translation>Seu histórico já tem tudo isso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected here would be lost.</source>
        <translation>O que você corrigiu aqui se perderia.</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Continuar corrigindo</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fechar e perder as alterações</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewCard</name>
    <message>
        <source>New interview</source>
        <translation>Nova entrevista</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Perguntas a fazer</translation>
    </message>
    <message>
        <source>What do you want to ask them? One question a line.</source>
        <translation>O que você quer perguntar a eles? Uma pergunta por linha.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>Remover esta entrevista</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
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
        <translation>Planejar uma entrevista</translation>
    </message>
    <message>
        <source>None is planned. Say where you apply and which stages are coming, with their dates as far as you know them: what they ask comes first then, and the pack can be made for that interview.</source>
        <translation>Nenhuma está planejada. Informe onde você está se candidatando e quais etapas vêm pela frente, com as datas que souber: as perguntas delas passam a vir primeiro, e o caderno pode ser feito para essa entrevista.</translation>
    </message>
    <message>
        <source>What the coming stages ask comes first among your priorities, the more so the closer they are.</source>
        <translation>As perguntas das próximas etapas vêm primeiro entre suas prioridades, tanto mais quanto mais próximas elas estiverem.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removida: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>Adicionar a…</translation>
    </message>
    <message>
        <source>Highlights of “%1”</source>
        <translation>Realizações de “%1”</translation>
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
        <translation>Fixar uma linha do seu histórico</translation>
    </message>
    <message>
        <source>Search your history</source>
        <translation>Pesquisar no seu histórico</translation>
    </message>
    <message>
        <source>Lines of your history</source>
        <translation>Linhas do seu histórico</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
</context>
<context>
    <name>Widgets::LineRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Mover para cima (Alt+Seta para cima)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mover para baixo (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+D)</source>
        <translation>Remover esta linha (Ctrl+D)</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>Linha %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message>
        <source>Not saved yet, and tried again: %1</source>
        <translation>Ainda não salvo, tentando novamente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pergunta</numerusform>
            <numerusform>%Ln perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln question(s)</source>
        <translation>
            <numerusform>%L1 de %Ln pergunta</numerusform>
            <numerusform>%L1 de %Ln perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ready</source>
        <translation>prontas: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>rascunhos: %Ln</numerusform>
            <numerusform>rascunhos: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Your last changes could not be saved: %1</source>
        <translation>Não foi possível salvar suas últimas alterações: %1</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Manter a janela aberta</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fechar e perder as alterações</translation>
    </message>
    <message>
        <source>Everything was erased. You start anew.</source>
        <translation>Tudo foi apagado. Você começa do zero.</translation>
    </message>
    <message>
        <source>Your &amp;data</source>
        <translation>Seus &amp;dados</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Work history</source>
        <translation>&amp;Histórico profissional</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Export pack…</source>
        <translation>&amp;Exportar caderno…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Insert &amp;code block…</source>
        <translation>Inserir bloco de &amp;código…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Limpar &amp;filtros</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Group by &amp;category</source>
        <translation>Agrupar por &amp;categoria</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Group by &amp;stage</source>
        <translation>Agrupar por &amp;etapa</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Group by &amp;priority</source>
        <translation>Agrupar por &amp;prioridade</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;About these interviews</source>
        <translation>&amp;Sobre estas entrevistas</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Go to the &amp;questions</source>
        <translation>Ir para as per&amp;guntas</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to the a&amp;nswer</source>
        <translation>Ir para a &amp;resposta</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como no &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pergunta</translation>
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
        <translation>&amp;Próxima</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Answer is &amp;ready</source>
        <translation>&amp;Resposta pronta</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>Exportar caderno…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>How &amp;priorities are made…</source>
        <translation>Como as &amp;prioridades são calculadas…</translation>
    </message>
    <message>
        <source>&amp;About Starwright</source>
        <translation>&amp;Sobre o Starwright</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versões…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>Nada foi restaurado: %1</translation>
    </message>
    <message>
        <source>Restored; what stood there is among the versions.</source>
        <translation>Versão restaurada; o texto anterior está entre as versões.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand or question…</source>
        <translation>Encontrar um c&amp;omando ou pergunta…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Starwright &amp;help</source>
        <translation>A&amp;juda do Starwright</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atalhos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Fazer o tour</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Primeira vez por aqui?</translation>
    </message>
    <message>
        <source>A tour of two minutes shows what Starwright does, on a sample that is thrown away afterwards.</source>
        <translation>Um tour de dois minutos mostra o que o Starwright faz, em um exemplo que é descartado depois.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionalDateEdit</name>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>Year, month, day; Delete takes the date away</source>
        <translation>Ano, mês, dia; Delete remove a data</translation>
    </message>
</context>
<context>
    <name>Widgets::PackActions</name>
    <message>
        <source>Export pack</source>
        <translation>Exportar caderno</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>Pack written to %1</source>
        <translation>Caderno gravado em %1</translation>
    </message>
    <message>
        <source>The pack was not written.</source>
        <translation>O caderno não foi gravado.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Escolher outro local…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The printer refused the pack.</source>
        <translation>A impressora recusou o caderno.</translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message>
        <source>Guide overview</source>
        <translation>Visão geral do guia</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>Por que perguntam isso</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Pontos a abordar</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Suas respostas</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Suas anotações</translation>
    </message>
    <message>
        <source>Prompts and outlines</source>
        <translation>Apoio à escrita e roteiros</translation>
    </message>
    <message>
        <source>What they may ask next</source>
        <translation>Perguntas de acompanhamento</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>Caderno de preparação</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Stands in the PDF&apos;s properties; may stay empty</source>
        <translation>Aparece nas propriedades do PDF; pode ficar vazio</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Entrevista em</translation>
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
        <translation>Para a entrevista</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Se nada estiver marcado, todas.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Lines to write on
where an answer is empty</source>
        <translation>Linhas para escrever
onde uma resposta está vazia</translation>
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
            <numerusform>%Ln pergunta</numerusform>
            <numerusform>%Ln perguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PaletteDialog</name>
    <message>
        <source>Find a command or question</source>
        <translation>Encontrar um comando ou pergunta</translation>
    </message>
    <message>
        <source>A command or a question, by a few letters</source>
        <translation>Um comando ou uma pergunta, por algumas letras</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada corresponde. Tente menos letras.</translation>
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
        <translation>&amp;Início</translation>
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
        <translation>Entre&amp;vistas…</translation>
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
        <translation>%1, prioridade: %2</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityDialog</name>
    <message>
        <source>How priorities are made</source>
        <translation>Como as prioridades são calculadas</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>Voltar aos pesos habituais</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityLine</name>
    <message>
        <source>▲ High priority</source>
        <translation>▲ Prioridade alta</translation>
    </message>
    <message>
        <source>△ Medium priority</source>
        <translation>△ Prioridade média</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridade baixa</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridade: %1</translation>
    </message>
    <message>
        <source>Set the priority by hand, or see how it is made</source>
        <translation>Definir a prioridade manualmente ou ver como ela é calculada</translation>
    </message>
    <message>
        <source>As the &amp;formula has it</source>
        <translation>Segundo a &amp;fórmula</translation>
    </message>
    <message>
        <source>&amp;How priorities are made…</source>
        <translation>&amp;Como as prioridades são calculadas…</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressPicture</name>
    <message>
        <source>%L1 of %L2 ready</source>
        <translation>%L1 de %L2 prontas</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressRing</name>
    <message>
        <source>of %L1 ready</source>
        <translation>de %L1 prontas</translation>
    </message>
</context>
<context>
    <name>Widgets::Promises</name>
    <message>
        <source>It never sends anything: there is no account, no telemetry and no code that opens a network connection. On Linux this prints nothing while you use the window:</source>
        <translation>Ele nunca envia nada: não há conta, telemetria nem código que abra uma conexão de rede. No Linux, este comando não mostra nada enquanto você usa a janela:</translation>
    </message>
    <message>
        <source>It never lets others look: the data file and the backups are for you alone.</source>
        <translation>Ele nunca deixa outras pessoas verem: o arquivo de dados e os backups são só para você.</translation>
    </message>
    <message>
        <source>It never keeps quiet about damage: this reads the whole file and its backups.</source>
        <translation>Ele nunca esconde danos: este comando lê o arquivo inteiro e os backups dele.</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
    <message>
        <source>It never reads or writes elsewhere: only its own folder, its settings, its cache, and what you import or export. On Linux this lists every file that it touches; the rest are the system&apos;s libraries, fonts and icons:</source>
        <translation>Ele nunca lê nem grava em outro lugar: só na própria pasta, nas próprias configurações, no próprio cache e no que você importa ou exporta. No Linux, este comando lista todos os arquivos em que ele toca; os demais são as bibliotecas, fontes e ícones do sistema:</translation>
    </message>
    <message>
        <source>It never locks you in: this writes everything as JSON, and your answers as Markdown.</source>
        <translation>Ele nunca prende você: este comando grava tudo como JSON e suas respostas como Markdown.</translation>
    </message>
</context>
<context>
    <name>Widgets::ProtectionDialog</name>
    <message>
        <source>&amp;Protect with a passphrase</source>
        <translation>&amp;Proteger com uma frase secreta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repetir a frase</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Whoever finds the export, or a copy of it, cannot read it without the passphrase; use several words that nobody guesses. It does not protect what is on this machine: the data file and its backups are not encrypted, for which your system can encrypt the disk. A lost passphrase is lost: nobody, Starwright neither, can read the export without it.</source>
        <translation>Quem encontrar a exportação, ou uma cópia dela, não conseguirá lê-la sem a frase secreta; use várias palavras que ninguém adivinhe. Ela não protege o que está neste computador: o arquivo de dados e os backups não são criptografados; para isso, o sistema pode criptografar o disco. Uma frase secreta perdida não pode ser recuperada: ninguém, nem mesmo o Starwright, consegue ler a exportação sem ela.</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionHeader</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>Qualquer outra coisa a lembrar.</translation>
    </message>
    <message>
        <source>Every part has text already, so nothing was laid out.</source>
        <translation>Todas as partes já têm texto, por isso nada foi esboçado.</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>A distribuição das perguntas pelas etapas é estimativa nossa.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>Insert a code block</source>
        <translation>Inserir bloco de código</translation>
    </message>
    <message>
        <source>What this answer said before</source>
        <translation>O que esta resposta dizia antes</translation>
    </message>
    <message>
        <source>Mark the answer as ready to be told</source>
        <translation>Marcar a resposta como pronta para ser contada</translation>
    </message>
</context>
<context>
    <name>Widgets::ReviewDelegate</name>
    <message>
        <source>✓ taken in</source>
        <translation>✓ incluída</translation>
    </message>
</context>
<context>
    <name>Widgets::SaveLabel</name>
    <message>
        <source>Saved %1</source>
        <translation>Salvo às %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tudo salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Não salvo, tentando novamente: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::ShortcutsDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Assumir</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos e teclas</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Redefinir t&amp;odos</translation>
    </message>
    <message>
        <source>All shortcuts are back to the standard.</source>
        <translation>Todos os atalhos voltaram ao padrão.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos e seus atalhos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Novo atalho:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Press the keys. Delete takes them away, Escape leaves them as they are.</source>
        <translation>Pressione as teclas. Delete as remove, Esc as deixa como estão.</translation>
    </message>
    <message>
        <source>Back to the standard.</source>
        <translation>De volta ao padrão.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take it together with Ctrl or Alt, or a function key.</source>
        <translation>%1 é necessária para digitar. Combine com Ctrl ou Alt, ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>%1 edits text everywhere, and stays with that.</source>
        <translation>%1 edita texto em todo lugar, e continua assim.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it over, or press other keys.</source>
        <translation>%1 pertence a “%2”. Assuma-o ou pressione outras teclas.</translation>
    </message>
    <message>
        <source>Changed. “%1” has no such shortcut any more.</source>
        <translation>Alterado. “%1” não tem mais esse atalho.</translation>
    </message>
    <message>
        <source>Changed: no shortcut.</source>
        <translation>Alterado: sem atalho.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Alterado.</translation>
    </message>
</context>
<context>
    <name>Widgets::StageList</name>
    <message>
        <source>Date of %1</source>
        <translation>Data da etapa: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message>
        <source>Most pressing</source>
        <translation>Mais urgentes</translation>
    </message>
    <message>
        <source>Every answer is ready. Tell them aloud once more.</source>
        <translation>Todas as respostas estão prontas. Conte-as em voz alta mais uma vez.</translation>
    </message>
    <message>
        <source>No interview is planned yet</source>
        <translation>Nenhuma entrevista planejada ainda</translation>
    </message>
    <message>
        <source>Say which stages are coming and when, and what they ask comes first.</source>
        <translation>Informe quais etapas vêm pela frente e quando, e as perguntas delas virão primeiro.</translation>
    </message>
    <message>
        <source>Your work history is not here yet. With it, each question shows what you have already done that answers it.</source>
        <translation>Seu histórico profissional ainda não está aqui. Com ele, cada pergunta mostra o que você já fez que responde a ela.</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>Importar seu histórico…</translation>
    </message>
    <message>
        <source>With an interview planned, priorities follow its stages and dates.</source>
        <translation>Com uma entrevista planejada, as prioridades seguem as etapas e datas dela.</translation>
    </message>
    <message>
        <source>Plan an interview…</source>
        <translation>Planejar uma entrevista…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>%Ln pergunta a que nada no seu histórico responde ainda.</numerusform>
            <numerusform>%Ln perguntas a que nada no seu histórico responde ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>Ver as lacunas</translation>
    </message>
</context>
<context>
    <name>Widgets::StrengthMeter</name>
    <message>
        <source>chosen by you; nothing in the words speaks for it</source>
        <translation>escolhida por você; nada no texto a sustenta</translation>
    </message>
    <message>
        <source>a weak match</source>
        <translation>correspondência fraca</translation>
    </message>
    <message>
        <source>a fair match</source>
        <translation>correspondência razoável</translation>
    </message>
    <message>
        <source>a strong match</source>
        <translation>correspondência forte</translation>
    </message>
</context>
<context>
    <name>Widgets::Tour</name>
    <message>
        <source>The questions</source>
        <translation>As perguntas</translation>
    </message>
    <message>
        <source>On the left is what will be asked: by category, by stage, or the most pressing first. Type above them to search the questions and your own answers.</source>
        <translation>À esquerda está o que será perguntado: por categoria, por etapa ou o mais urgente primeiro. Digite para pesquisar as perguntas e as suas respostas.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>O que você já fez</translation>
    </message>
    <message>
        <source>These lines of the work history answer the question best, with the reason for each. Start an answer with one, pin it, or dismiss it.</source>
        <translation>Estas linhas do histórico são as que melhor respondem à pergunta, e cada uma diz por quê. Comece uma resposta com uma delas, fixe-a ou descarte-a.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>Four parts, each with what this question wants to hear in it. What you write is saved as you type, and what it said before can be brought back.</source>
        <translation>Quatro partes, cada uma com o que esta pergunta quer ouvir nela. O que você escreve é salvo enquanto digita, e o que a resposta dizia antes pode ser recuperado.</translation>
    </message>
    <message>
        <source>Your work history</source>
        <translation>Seu histórico profissional</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Which of your stories serves which question, and which questions nothing answers yet.</source>
        <translation>Qual das suas histórias serve para qual pergunta, e a quais perguntas nada responde ainda.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Say which stages are coming, and when. What they ask becomes pressing.</source>
        <translation>Diga quais etapas vêm e quando. O que elas perguntam passa a ser urgente.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer em seguida</translation>
    </message>
    <message>
        <source>Starwright starts here: when your next interview is, how far your answers are, and which questions press most. Try whatever you like: this is a sample, and it goes with the tour.</source>
        <translation>O Starwright começa aqui: quando é a próxima entrevista, como estão as suas respostas e quais perguntas são mais urgentes. Experimente à vontade: isto é um exemplo e desaparece com o tour.</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>O caderno</translation>
    </message>
    <message>
        <source>Export pack, at the top, prints it all to take along. Now begin with your own history: nothing of this sample stays.</source>
        <translation>“Exportar caderno”, no alto, imprime tudo para levar. Comece agora com o seu próprio histórico: nada deste exemplo fica.</translation>
    </message>
    <message>
        <source>It comes from your CV: PDF, Word, text, JSON Resume or LinkedIn&apos;s archive. It never leaves this machine.</source>
        <translation>Ele vem do seu currículo: PDF, Word, texto, JSON Resume ou o arquivo do LinkedIn. Nunca sai deste computador.</translation>
    </message>
</context>
<context>
    <name>Widgets::TourBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3</source>
        <translation>%L1 de %L2 · %3</translation>
    </message>
    <message>
        <source>Begin with my own</source>
        <translation>Começar com o meu</translation>
    </message>
</context>
<context>
    <name>Widgets::TransferActions</name>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>Exportar &amp;tudo…</translation>
    </message>
    <message>
        <source>&amp;Restore from an export…</source>
        <translation>&amp;Restaurar de uma exportação…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Restaurar de uma exportação</translation>
    </message>
    <message>
        <source>Everything was written to %1</source>
        <translation>Tudo foi gravado em %1</translation>
    </message>
    <message>
        <source>What %1 holds is here now, beside what was here.

Answers: %L2 new, %L3 newer than yours, %L4 older than yours. What an answer said before is among its versions.</source>
        <translation>O conteúdo de %1 agora está aqui, junto com o que já havia.

Respostas: %L2 novas, %L3 mais recentes que as suas, %L4 mais antigas que as suas. O que uma resposta dizia antes está entre as versões dela.</translation>
    </message>
    <message>
        <source>Some things were not the same on both sides; the details tell which.</source>
        <translation>Alguns itens não eram iguais nos dois lados; os detalhes mostram quais.</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <translation>Exportações (*.%1)</translation>
    </message>
    <message>
        <source>Exports (*.json *.locked)</source>
        <translation>Exportações (*.json *.locked)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>%1 está protegido. Frase secreta:</translation>
    </message>
    <message>
        <source>Nothing can be restored while this window may only read.</source>
        <translation>Nada pode ser restaurado enquanto esta janela estiver em modo somente leitura.</translation>
    </message>
    <message>
        <source>Bring back what %1 holds, beside what is here?</source>
        <translation>Recuperar o conteúdo de %1, junto com o que já está aqui?</translation>
    </message>
    <message>
        <source>Of each answer the newer one counts, and the other becomes a version of it.</source>
        <translation>De cada resposta vale a mais recente, e a outra passa a ser uma versão dela.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Widgets::TroublePage</name>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar o backup</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir outro arquivo…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>Começar um novo arquivo…</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>Não foi possível abrir suas respostas</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. What you wrote after that is missing from it.</source>
        <translation>O backup válido mais recente é de %1. O que você escreveu depois disso não está nele.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, and the file was last written on %2: what you wrote in between is missing from it. The file itself is kept beside it under another name.</source>
        <translation>O backup válido mais recente é de %1, e o arquivo foi gravado pela última vez em %2: o que você escreveu nesse intervalo não está no backup. O próprio arquivo é mantido ao lado, com outro nome.</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Abrir um arquivo de dados</translation>
    </message>
    <message>
        <source>Starwright data (*.db);;All files (*)</source>
        <translation>Dados do Starwright (*.db);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation>Começar um novo arquivo de dados</translation>
    </message>
    <message>
        <source>Starwright data (*.db)</source>
        <translation>Dados do Starwright (*.db)</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Search the versions of all your answers</source>
        <translation>Pesquisar nas versões de todas as suas respostas</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versões, da mais recente à mais antiga</translation>
    </message>
    <message>
        <source>Difference to the present text</source>
        <translation>Diferenças em relação ao texto atual</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versão</translation>
    </message>
    <message>
        <source>Struck out: only in the present text. Underlined: only in this version.</source>
        <translation>Riscado: só no texto atual. Sublinhado: só nesta versão.</translation>
    </message>
    <message>
        <source>There is no earlier version of this answer yet. One is kept when you turn to another question, and every five minutes.</source>
        <translation>Ainda não há versão anterior desta resposta. Uma é guardada quando você passa para outra pergunta e a cada cinco minutos.</translation>
    </message>
    <message>
        <source>No version has these words.</source>
        <translation>Nenhuma versão contém essas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de: %1</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>For this question: %1</source>
        <translation>Para esta pergunta: %1</translation>
    </message>
    <message>
        <source>For this question: %1, %2</source>
        <translation>Para esta pergunta: %1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazia</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Sinais de alerta</translation>
    </message>
</context>
</TS>
