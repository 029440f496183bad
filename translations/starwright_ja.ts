<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Starwright</source>
        <translation>Starwright について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepare for a job interview: what will be asked, and what you will answer.&lt;/p&gt;&lt;p&gt;Everything you write stays on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;就職面接の準備ツールです。聞かれる質問と、それにどう答えるかを準備できます。&lt;/p&gt;&lt;p&gt;書いた内容はすべて、このコンピューターの中だけに保存されます。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 またはそれ以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>cannot open</source>
        <translation>開けません:</translation>
    </message>
    <message>
        <source>the file was there the last time and is missing now. Bring it back and try again, open another one, or start a new one.</source>
        <translation>前回はあったファイルが見つかりません。元の場所に戻してやり直すか、別のファイルを開くか、新しいファイルを作成してください。</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>書き込めません:</translation>
    </message>
    <message>
        <source>this window may only read; see what it says above</source>
        <translation>このウィンドウは読み取り専用です。上の説明をご覧ください</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>読み取れません:</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>開かれていません</translation>
    </message>
    <message>
        <source>Another program had put another file in the place of %1, as one does that keeps folders alike. Both are joined: of each answer the newer counts, the other is among its versions. The other file as it was is among the backups.</source>
        <translation>フォルダーを同期するプログラムなどが、%1 を別のファイルに置き換えていました。両方を統合しました。各回答は新しいほうを採用し、もう一方はその回答のバージョンに残しています。置き換わっていたファイルは、元のままバックアップに入っています。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>before an update of Starwright</source>
        <translation>Starwright の更新前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>; there is: %1</source>
        <translation>。選択肢: %1</translation>
    </message>
    <message>
        <source>no category &apos;%1&apos;</source>
        <translation>カテゴリー「%1」はありません</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>選考ステップ「%1」はありません</translation>
    </message>
    <message>
        <source>no set &apos;%1&apos;</source>
        <translation>セット「%1」はありません</translation>
    </message>
    <message>
        <source>no guide &apos;%1&apos;</source>
        <translation>ガイド「%1」はありません</translation>
    </message>
    <message>
        <source>a command is missing; &apos;starwright help&apos; names them</source>
        <translation>コマンドが指定されていません。一覧は「starwright help」で確認できます</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>書き込めません:</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>several guides have a question &apos;%1&apos;: name one by --guide (%2)</source>
        <translation>質問「%1」は複数のガイドにあります。--guide で 1 つ指定してください (%2)</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>見つかりません:</translation>
    </message>
    <message>
        <source>the question &apos;%1&apos;</source>
        <translation>質問「%1」</translation>
    </message>
    <message>
        <source>no guide has it</source>
        <translation>どのガイドにもありません</translation>
    </message>
    <message>
        <source>no state &apos;%1&apos;</source>
        <translation>状態「%1」はありません</translation>
    </message>
    <message>
        <source>standard input can be read for one part only</source>
        <translation>標準入力から読み取れるのは 1 つのパートだけです</translation>
    </message>
    <message>
        <source>cannot set</source>
        <translation>設定できません:</translation>
    </message>
    <message>
        <source>the state of &apos;%1&apos; to %2</source>
        <translation>「%1」の状態を %2 に</translation>
    </message>
    <message>
        <source>it has text; clear its parts to make it empty (--situation &quot;&quot; …)</source>
        <translation>テキストがあります。未記入にするには、各パートを空にしてください (--situation &quot;&quot; …)</translation>
    </message>
    <message>
        <source>it has no text; an answer without any is empty</source>
        <translation>テキストがありません。テキストのない回答は未記入の扱いになります</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>%1 is sound: %2 of %3 questions answered, %4 of them ready; guides: %5; good backups: %6</source>
        <translation>%1 は正常です。質問 %3 件中 %2 件に回答済み、うち準備完了 %4 件。ガイド: %5、正常なバックアップ: %6</translation>
    </message>
    <message>
        <source>the backup %1 is damaged</source>
        <translation>バックアップ %1 は破損しています</translation>
    </message>
    <message>
        <source>cannot check</source>
        <translation>検査できません:</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>--out FILE is missing (or --markdown PATH)</source>
        <translation>--out FILE (または --markdown PATH) が指定されていません</translation>
    </message>
    <message>
        <source>Wrote %1 (answers: %2, versions: %3)</source>
        <translation>%1 に書き出しました (回答: %2、バージョン: %3)</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>質問: %1</translation>
    </message>
    <message>
        <source>There is no work history yet; &apos;starwright import FILE&apos; reads one.
</source>
        <translation>職務経歴がまだありません。「starwright import FILE」で読み込めます。
</translation>
    </message>
    <message>
        <source>no kind &apos;%1&apos;</source>
        <translation>種類「%1」はありません</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source> because of: %1</source>
        <translation> 理由: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  nothing in your history</source>
        <translation>  職務経歴に該当なし</translation>
    </message>
    <message>
        <source>no &apos;%1&apos;</source>
        <translation>「%1」はありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like 2026-03-31</source>
        <translation>「%1」は 2026-03-31 のような日付ではありません</translation>
    </message>
    <message>
        <source>--out FILE.pdf is missing</source>
        <translation>--out FILE.pdf が指定されていません</translation>
    </message>
    <message>
        <source>Answers: %1 new, %2 newer than yours, %3 older than yours. Versions added: %4.</source>
        <translation>回答: 新規 %1 件、手元より新しいもの %2 件、手元より古いもの %3 件。追加されたバージョン: %4 件。</translation>
    </message>
    <message>
        <source>Usage: starwright [--data FILE]
       starwright COMMAND [OPTION…]

Prepares for a job interview, offline. Without a command, opens the window.

Commands:
</source>
        <translation>使い方: starwright [--data FILE]
        starwright COMMAND [OPTION…]

就職面接の準備をオフラインで行います。コマンドを付けずに実行するとウィンドウが開きます。

コマンド:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
すべてのコマンドに共通のオプション:
</translation>
    </message>
    <message>
        <source>Usage: starwright %1 [OPTION…]

%2
</source>
        <translation>使い方: starwright %1 [OPTION…]

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
オプション:
</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>職歴</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>ボランティア</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学歴</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>受賞歴</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>著作・発表</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語学</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>趣味・関心</translation>
    </message>
    <message>
        <source>References</source>
        <translation>推薦者</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名称なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the guide &apos;%2&apos; (%3), version %4, questions: %5</source>
        <translation>%1: ガイド「%2」(%3)、バージョン %4、質問: %5</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>読み飛ばした内容</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>新しい内容はありません。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: 新規: %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1: %2、変更前: %3</translation>
    </message>
    <message>
        <source>%1: a work history (%2)</source>
        <translation>%1: 職務経歴 (%2)</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>何も読み取れませんでした。</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>読み取れません:</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>%1 MB を超えています</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>実行エラー</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>不明なオプション「%1」</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 が指定されていません</translation>
    </message>
    <message>
        <source>what is &apos;%1&apos; for?</source>
        <translation>引数「%1」は余分です</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>2 回指定されています</translation>
    </message>
    <message>
        <source>There is no work history to match yet; &apos;starwright import FILE&apos; reads one.</source>
        <translation>照合できる職務経歴がまだありません。「starwright import FILE」で読み込めます。</translation>
    </message>
    <message>
        <source>Your history is not in English, the only language that matching knows so far; nothing was matched.</source>
        <translation>職務経歴が英語で書かれていません。照合が対応しているのは今のところ英語だけのため、何も照合しませんでした。</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>そのようなコマンドはありません</translation>
    </message>
    <message>
        <source>; &apos;starwright help&apos; names them</source>
        <translation>。一覧は「starwright help」で確認できます</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The data file, in place of the one in the folder for application data.</source>
        <translation>アプリケーションデータ用フォルダーのファイルの代わりに使うデータファイル。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>JSON ドキュメントを 1 つ出力します。</translation>
    </message>
    <message>
        <source>Print what the command does, and its options.</source>
        <translation>コマンドの説明とオプションを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this guide.</source>
        <translation>このガイドのみ。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Only questions of this category; may be repeated.</source>
        <translation>このカテゴリーの質問のみ。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Only questions asked at this stage, by name or id; may be repeated.</source>
        <translation>この選考ステップ (名前または ID) で聞かれる質問のみ。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>SET</translation>
    </message>
    <message>
        <source>Only one set: primary, practice or extra; may be repeated.</source>
        <translation>1 つのセットのみ: primary、practice、extra のいずれか。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Only questions that hold all of these words, in the question, why it is asked, the pointers or your answer.</source>
        <translation>質問、聞かれる理由、ポイント、自分の回答のどこかに、これらの語をすべて含む質問のみ。</translation>
    </message>
    <message>
        <source>The guide, where several have a question of this ID.</source>
        <translation>この ID の質問が複数のガイドにある場合に、使うガイド。</translation>
    </message>
    <message>
        <source>Set this part; &apos;-&apos; reads it from standard input.</source>
        <translation>このパートを設定します。「-」を指定すると標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Set this part.</source>
        <translation>このパートを設定します。</translation>
    </message>
    <message>
        <source>Set the notes.</source>
        <translation>メモを設定します。</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>Mark the answer as draft or ready; empty is what has no text.</source>
        <translation>回答に draft または ready の印を付けます。テキストのない回答は empty です。</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>What the files are: guide or history. Otherwise that is found out.</source>
        <translation>ファイルの種類: guide または history。省略すると自動で判別します。</translation>
    </message>
    <message>
        <source>The guide; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>ガイド。省略すると「guides」の一覧の先頭のガイド。</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>FILE.pdf</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>書き込み先のファイル。</translation>
    </message>
    <message>
        <source>The guide to print; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>印刷するガイド。省略すると「guides」の一覧の先頭のガイド。</translation>
    </message>
    <message>
        <source>Whom the interview is with.</source>
        <translation>面接を受ける会社。</translation>
    </message>
    <message>
        <source>The role, in place of the guide&apos;s.</source>
        <translation>職種。ガイドの職種の代わりに使います。</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The day of the interview.</source>
        <translation>面接の日。</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPER</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>a4 (既定) または letter。</translation>
    </message>
    <message>
        <source>Print lines to write on where an answer is empty.</source>
        <translation>回答が未記入の箇所に、書き込み用の罫線を印刷します。</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated.</source>
        <translation>overview、why、pointers、followups、prompts、answers、notes のいずれかを省きます。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>The file to write everything into, to be restored from.</source>
        <translation>すべてを書き込むファイル。ここから復元できます。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file a guide.</source>
        <translation>回答を、Starwright がなくても読める Markdown で書き出します。書き出し先は指定のファイル、またはフォルダー (ガイドごとに 1 ファイル) です。</translation>
    </message>
    <message>
        <source>List the guides.</source>
        <translation>ガイドの一覧を表示します。</translation>
    </message>
    <message>
        <source>List the questions of the guides.</source>
        <translation>ガイドの質問の一覧を表示します。</translation>
    </message>
    <message>
        <source>Print your answer to a question, or set parts of it.</source>
        <translation>質問への自分の回答を表示するか、そのパートを設定します。</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>Read work histories and guides from files and keep them.</source>
        <translation>職務経歴とガイドをファイルから読み込んで保存します。</translation>
    </message>
    <message>
        <source>Print your work history; with --json, as a JSON Resume.</source>
        <translation>職務経歴を表示します。--json を付けると JSON Resume として出力します。</translation>
    </message>
    <message>
        <source>Print which lines of your work history answer each question.</source>
        <translation>各質問の答えになる職務経歴の項目を表示します。</translation>
    </message>
    <message>
        <source>List the questions by how pressing they are, with the reasons.</source>
        <translation>質問を急ぐ順に、理由を添えて一覧表示します。</translation>
    </message>
    <message>
        <source>Write the prep pack as a PDF.</source>
        <translation>準備パックを PDF として書き出します。</translation>
    </message>
    <message>
        <source>Write everything that is yours into one file.</source>
        <translation>自分のデータすべてを 1 つのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Bring back what an export holds, beside what is there.</source>
        <translation>エクスポートの内容を、今あるデータを残したまま復元します。</translation>
    </message>
    <message>
        <source>Check that the data file is sound.</source>
        <translation>データファイルが正常かどうかを確認します。</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMMAND]</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>コマンドの説明を表示します。</translation>
    </message>
    <message>
        <source>--passphrase-file needs --out FILE; Markdown is not protected</source>
        <translation>--passphrase-file には --out FILE が必要です。Markdown は保護されません</translation>
    </message>
    <message>
        <source>the passphrase has to be one line, and not empty</source>
        <translation>パスフレーズは空でない 1 行にしてください</translation>
    </message>
    <message>
        <source>The file whose one line is the passphrase that protects the export; - reads standard input.</source>
        <translation>エクスポートを保護するパスフレーズを 1 行だけ書いたファイル。「-」を指定すると標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>no shell &apos;%1&apos;</source>
        <translation>シェル「%1」はありません</translation>
    </message>
    <message>
        <source>SHELL</source>
        <translation>SHELL</translation>
    </message>
    <message>
        <source>Print what completes commands in a shell: bash, zsh or fish.</source>
        <translation>シェル (bash、zsh、fish) でコマンドを補完するための定義を出力します。</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (did you mean %1?)</source>
        <extracomment>What stands for %1 are words in quotes: &apos;system-design&apos;, &apos;past-project&apos;</extracomment>
        <translation> (%1 のことですか?)</translation>
    </message>
</context>
<context>
    <name>Domain::Guide</name>
    <message>
        <source>cannot import</source>
        <translation>インポートできません:</translation>
    </message>
    <message>
        <source>version %1 of the guide &apos;%2&apos; is there already; give this one a higher version than %1</source>
        <translation>ガイド「%2」のバージョン %1 はすでにあります。%1 より大きいバージョンを付けてください</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>cannot read</source>
        <translation>読み取れません:</translation>
    </message>
</context>
<context>
    <name>Formats::Archive</name>
    <message>
        <source>this is an OpenDocument file; save it as DOCX or PDF</source>
        <translation>これは OpenDocument ファイルです。DOCX か PDF で保存し直してください</translation>
    </message>
    <message>
        <source>this is a spreadsheet; save it as CSV</source>
        <translation>これは表計算ファイルです。CSV で保存し直してください</translation>
    </message>
    <message>
        <source>this archive is neither a DOCX file nor LinkedIn&apos;s copy of your data, which holds Positions.csv</source>
        <translation>このアーカイブは DOCX ファイルでも、Positions.csv を含む LinkedIn のデータのコピーでもありません</translation>
    </message>
</context>
<context>
    <name>Formats::Csv</name>
    <message>
        <source>it has more than %1 columns</source>
        <translation>列数が %1 を超えています</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>閉じ引用符の後に文字があります</translation>
    </message>
</context>
<context>
    <name>Formats::CvText</name>
    <message>
        <source>line %L1</source>
        <translation>%L1 行目</translation>
    </message>
    <message>
        <source>it stands under &apos;%1&apos;, which is no part of a work history</source>
        <translation>見出し「%1」の下にありますが、これは職務経歴の一部ではありません</translation>
    </message>
    <message>
        <source>it is about the file</source>
        <translation>ファイル自体に関する情報です</translation>
    </message>
</context>
<context>
    <name>Formats::CvTop</name>
    <message>
        <source>no field of a work history is for this</source>
        <translation>職務経歴に該当する欄がありません</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>%L1 行目</translation>
    </message>
</context>
<context>
    <name>Formats::Docx</name>
    <message>
        <source>headers, footers and notes are not read</source>
        <translation>ヘッダー、フッター、脚注は読み取りません</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>テキストが含まれていません</translation>
    </message>
    <message>
        <source>it defines entities, which no word processor writes</source>
        <translation>エンティティが定義されています。これを書き出すワープロソフトはありません</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>入れ子が %1 階層を超えています</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>行数が %1 を超えています</translation>
    </message>
    <message>
        <source>it is broken at line %1, column %2</source>
        <translation>%1 行 %2 列の位置で壊れています</translation>
    </message>
    <message>
        <source>it has tags that no word processor writes</source>
        <translation>ワープロソフトが書き出すことのないタグが含まれています</translation>
    </message>
</context>
<context>
    <name>Formats::Encoding</name>
    <message>
        <source>its encoding is none that is known here; save it as UTF-8</source>
        <translation>対応していない文字コードです。UTF-8 で保存し直してください</translation>
    </message>
    <message>
        <source>it is not all in the encoding that its first bytes name</source>
        <translation>先頭のバイトが示す文字コードと一致しない部分があります</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>%L1 行目</translation>
    </message>
    <message>
        <source>a character is broken here; the other lines are UTF-8</source>
        <translation>この行に壊れた文字があります。ほかの行は UTF-8 です</translation>
    </message>
    <message>
        <source>this is neither text nor a document that can be read here</source>
        <translation>テキストでも、ここで読み取れる文書でもありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
</context>
<context>
    <name>Formats::Export</name>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>フォルダー %1 がありません。作成するか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>同じ名前のフォルダーがあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>ファイルではなくデバイスです。別の名前を選んでください</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>フォルダー %1 には書き込めません。別の場所を選んでください</translation>
    </message>
    <message>
        <source>cannot export</source>
        <translation>エクスポートできません:</translation>
    </message>
    <message>
        <source>what was written would not come back as it is; nothing was written</source>
        <translation>書き出した内容を元どおりに読み戻せないため、何も書き込みませんでした</translation>
    </message>
    <message>
        <source>it could not be restored (%1: %2); nothing was written</source>
        <translation>書き出した内容を復元できないため (%1: %2)、何も書き込みませんでした</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>書き込めません:</translation>
    </message>
    <message>
        <source>a data file has that name; it was left as it is. Choose another name</source>
        <translation>同じ名前のデータファイルがあるため、そのまま残しました。別の名前を選んでください</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>これはフォルダーです。フォルダー内のファイルを指定してください</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>%1 が必要ですが、%2 になっています</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>the export has this already</source>
        <translation>エクスポート内で重複しています</translation>
    </message>
    <message>
        <source>must be &apos;pinned&apos; or &apos;dismissed&apos;</source>
        <translation>「pinned」か「dismissed」でなければなりません</translation>
    </message>
    <message>
        <source>must be &apos;high&apos;, &apos;medium&apos; or &apos;low&apos;</source>
        <translation>「high」「medium」「low」のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>this is no export of Starwright: its &apos;format&apos; is not &apos;%1&apos;</source>
        <translation>Starwright のエクスポートではありません。「format」が「%1」ではありません</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this export (format %1; this one knows up to %2). Install the newer Starwright, and restore it there</source>
        <translation>新しいバージョンの Starwright で書き出されたエクスポートです (形式 %1。このバージョンが対応しているのは %2 まで)。新しい Starwright をインストールして、そちらで復元してください</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>%1 でなければなりません</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>must be a time in UTC like 2026-01-31T09:30:00.000Z</source>
        <translation>2026-01-31T09:30:00.000Z のような UTC の日時でなければなりません</translation>
    </message>
    <message>
        <source>must be a date like 2026-01-31, or empty</source>
        <translation>2026-01-31 のような日付か、空でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>0 以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>重複しています</translation>
    </message>
    <message>
        <source>%1; make room on the disk, or choose another place</source>
        <translation>%1。ディスクの空き容量を増やすか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>%1; name a file that may be read</source>
        <translation>%1。読み取りが許可されているファイルを指定してください</translation>
    </message>
    <message>
        <source>%1; look at the disk that it is on</source>
        <translation>%1。ファイルのあるディスクを確認してください</translation>
    </message>
</context>
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats::ForeignFile</name>
    <message>
        <source>a document of an older Office, or one with a password</source>
        <translation>古い Office の文書か、パスワード付きの文書</translation>
    </message>
    <message>
        <source>a document in Rich Text Format</source>
        <translation>リッチテキスト形式 (RTF) の文書</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScript ファイル</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>Formats::Guide</name>
    <message>
        <source>no set &apos;%1&apos;; the sets are %2</source>
        <translation>セット「%1」はありません。使えるセットは %2 です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands already at %2</source>
        <translation>「%1」は %2 にすでにあります</translation>
    </message>
    <message>
        <source>there must be at least one stage</source>
        <translation>選考ステップが少なくとも 1 つ必要です</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>選考ステップ「%1」はありません</translation>
    </message>
    <message>
        <source>%1 is already the number of %2 in the set &apos;%3&apos;</source>
        <translation>番号 %1 は、セット「%3」ですでに %2 に使われています</translation>
    </message>
    <message>
        <source>the set &apos;%1&apos; has no number %2; numbers run from 1 without gaps</source>
        <translation>セット「%1」に番号 %2 がありません。番号は 1 からの連番にしてください</translation>
    </message>
    <message>
        <source>there must be at least one question</source>
        <translation>質問が少なくとも 1 つ必要です</translation>
    </message>
</context>
<context>
    <name>Formats::GuideTranslation</name>
    <message>
        <source>it is not for the guide &apos;%1&apos;</source>
        <translation>ガイド「%1」の翻訳ではありません</translation>
    </message>
    <message>
        <source>the guide has version %1 by now</source>
        <translation>ガイドは現在バージョン %1 です</translation>
    </message>
    <message>
        <source>the guide has %1 of these</source>
        <translation>ガイドには %1 個あります</translation>
    </message>
    <message>
        <source>the guide has no &apos;%1&apos;</source>
        <translation>ガイドに「%1」はありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name</source>
        <translation>「%1」に名前がありません</translation>
    </message>
</context>
<context>
    <name>Formats::JsonErrors</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>%1 MB を超えています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>objects and lists are nested more than %1 deep</source>
        <translation>オブジェクトとリストの入れ子が %1 階層を超えています</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>キー「%1」が重複しています</translation>
    </message>
    <message>
        <source>must be an object, not a list</source>
        <translation>リストではなく、オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>%L1 行目</translation>
    </message>
</context>
<context>
    <name>Formats::JsonResume</name>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>it has none of the parts of a JSON Resume, such as &apos;basics&apos; or &apos;work&apos;</source>
        <translation>「basics」や「work」など、JSON Resume の項目が 1 つもありません</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>%1 が必要ですが、%2 になっています</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>日付ではありません。日付は YYYY、YYYY-MM、YYYY-MM-DD のいずれかです</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
</context>
<context>
    <name>Formats::Lexicon</name>
    <message>
        <source>not a number</source>
        <translation>数値ではありません</translation>
    </message>
</context>
<context>
    <name>Formats::LinkedIn</name>
    <message>
        <source>it has more than %1 rows</source>
        <translation>行数が %1 を超えています</translation>
    </message>
    <message>
        <source>it has none of the columns that LinkedIn&apos;s files have, such as &apos;%1&apos; and &apos;%2&apos;</source>
        <translation>「%1」や「%2」など、LinkedIn のファイルにある列が 1 つもありません</translation>
    </message>
    <message>
        <source>files that no work history is in</source>
        <translation>職務経歴を含まないファイル</translation>
    </message>
    <message>
        <source>there is more than one profile</source>
        <translation>プロフィールが複数あります</translation>
    </message>
    <message>
        <source>a work history has no place for &apos;%1&apos;</source>
        <translation>職務経歴に「%1」の欄はありません</translation>
    </message>
    <message>
        <source>it has no &apos;%1&apos;</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>it has more fields than there are columns; is a comma not in quotation marks?</source>
        <translation>列の数より項目の数が多くなっています。引用符で囲まれていないカンマはありませんか?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like &apos;May 2019&apos; or &apos;2019&apos;; the rest of the row is kept</source>
        <translation>「%1」が「May 2019」や「2019」のような日付ではありません。行の残りの部分は取り込みました</translation>
    </message>
    <message>
        <source>it stands there twice and is kept once</source>
        <translation>重複しているため、1 つだけ残しました</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>%L1 行目</translation>
    </message>
</context>
<context>
    <name>Formats::ObjectReader</name>
    <message>
        <source>must be %1, not %2</source>
        <translation>%1 が必要ですが、%2 になっています</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>サロゲートペアの片方だけが含まれています。これは文字ではありません</translation>
    </message>
    <message>
        <source>holds the control character U+%1</source>
        <translation>制御文字 U+%1 が含まれています</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;</source>
        <translation>不明なキー「%1」</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: ids are lower-case words joined by hyphens, of %2 characters at most</source>
        <translation>「%1」は ID として使えません。ID は英小文字の単語をハイフンでつないだもので、最大 %2 文字です</translation>
    </message>
    <message>
        <source>must be a whole number from 1</source>
        <translation>1 以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>%1 件を超えています</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
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
        <translation>この PDF は壊れているか、途中で切れています。コピーし直すか、もう一度書き出してください</translation>
    </message>
    <message>
        <source>this PDF has a password; save a copy without one, and import that</source>
        <translation>この PDF にはパスワードが設定されています。パスワードなしのコピーを保存し、それをインポートしてください</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>行数が %1 を超えています</translation>
    </message>
    <message>
        <source>there is no text in this PDF, only pictures of it; make it searchable with a text recognition (OCR), or import the document that it was made from</source>
        <translation>この PDF にはテキストがなく、画像だけが含まれています。文字認識 (OCR) で検索可能にするか、元の文書をインポートしてください</translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>%L1 ページ</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>ページ番号です</translation>
    </message>
    <message>
        <source>it stands on every page</source>
        <translation>すべてのページにあります</translation>
    </message>
    <message>
        <source>the program that reads PDFs, starwright-pdftext, does not start; install again</source>
        <translation>PDF を読み取るプログラム starwright-pdftext を起動できません。インストールし直してください</translation>
    </message>
    <message>
        <source>this PDF takes too long to read; export it again, or import another format</source>
        <translation>この PDF は読み取りに時間がかかりすぎます。もう一度書き出すか、別の形式でインポートしてください</translation>
    </message>
    <message>
        <source>this PDF cannot be read; export it again, or import another format</source>
        <translation>この PDF は読み取れません。もう一度書き出すか、別の形式でインポートしてください</translation>
    </message>
</context>
<context>
    <name>Formats::Protection</name>
    <message>
        <source>the file is damaged or cut short, and nothing of it was used; take another copy of it</source>
        <translation>ファイルが破損しているか、途中で切れているため、内容は一切使用していません。このファイルの別のコピーを使ってください</translation>
    </message>
    <message>
        <source>the passphrase is another one; nobody can read the file without the right one</source>
        <translation>パスフレーズが違います。正しいパスフレーズがなければ、誰もこのファイルを読めません</translation>
    </message>
    <message>
        <source>a newer Starwright protected this file. Install the newer Starwright, and restore it there</source>
        <translation>このファイルは、より新しい Starwright で保護されています。新しい Starwright をインストールして、そちらで復元してください</translation>
    </message>
    <message>
        <source>it asks for more work than Starwright ever does for a passphrase, so somebody else made it</source>
        <translation>Starwright がパスフレーズの処理に使う範囲を超える計算量を要求しているため、Starwright 以外で作られたファイルです</translation>
    </message>
    <message>
        <source>there is too little memory for the passphrase; close other programs and try again</source>
        <translation>パスフレーズを処理するためのメモリが足りません。ほかのプログラムを閉じて、もう一度試してください</translation>
    </message>
    <message>
        <source>the part of Starwright that protects files, starwright-sodium, is missing; install again</source>
        <translation>ファイルを保護するための Starwright の部品 starwright-sodium が見つかりません。インストールし直してください</translation>
    </message>
    <message>
        <source>cannot protect</source>
        <translation>保護できません:</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>読み取れません:</translation>
    </message>
    <message>
        <source>it is protected with a passphrase, which has to be given (--passphrase-file FILE)</source>
        <translation>パスフレーズで保護されています。パスフレーズを指定してください (--passphrase-file FILE)</translation>
    </message>
</context>
<context>
    <name>Formats::ReadHistory</name>
    <message>
        <source>it has more than %1 lines</source>
        <translation>行数が %1 を超えています</translation>
    </message>
    <message>
        <source>this is %1; save it as PDF, DOCX, Markdown or text</source>
        <translation>これは %1 です。PDF、DOCX、Markdown、テキストのいずれかで保存し直してください</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>%1 MB を超えています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>its history has more than %1 lines</source>
        <translation>職務経歴の行数が %1 を超えています</translation>
    </message>
</context>
<context>
    <name>Formats::Zip</name>
    <message>
        <source>the archive holds more than %1 files and folders</source>
        <translation>アーカイブに %1 個を超えるファイルとフォルダーが含まれています</translation>
    </message>
    <message>
        <source>the archive is encrypted; unpack it with its password, and import what is in it</source>
        <translation>アーカイブが暗号化されています。パスワードで展開して、中のファイルをインポートしてください</translation>
    </message>
    <message>
        <source>the archive is broken or cut off; try to copy or download it again</source>
        <translation>アーカイブが壊れているか、途中で切れています。コピーかダウンロードをやり直してください</translation>
    </message>
    <message>
        <source>unpacked, it is larger than %1 MB</source>
        <translation>展開後のサイズが %1 MB を超えます</translation>
    </message>
    <message>
        <source>the part of Starwright that reads archives, starwright-zip, is missing; install again</source>
        <translation>アーカイブを読み取る Starwright の部品 starwright-zip がありません。インストールし直してください</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>対応していない方式で圧縮されています</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>%1 MB を超えています</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Each term below is a number from 0 (does not press) to 1. The priority is their weighted mean: every term times its weight, added up, divided by the sum of the weights. From %1 on a question is high, from %2 on medium. A term with the weight 0 does not count. A priority that you set by hand stands above the formula.</source>
        <translation>以下の各要素は、0 (急がない) から 1 までの数値です。優先度はその加重平均、つまり各要素に重みを掛けて合計し、重みの合計で割った値です。%1 以上で優先度が「高」、%2 以上で「中」になります。重みが 0 の要素は計算に入りません。手動で設定した優先度は、計算式より優先されます。</translation>
    </message>
    <message>
        <source>Primary questions press most, extra ones least.</source>
        <translation>主要な質問の優先度が最も高く、追加の質問が最も低くなります。</translation>
    </message>
    <message>
        <source>How many of the stages that you have planned ask the question.</source>
        <translation>予定に入れた選考ステップのうち、いくつでその質問が聞かれるか。</translation>
    </message>
    <message>
        <source>How close the next stage is that asks it.</source>
        <translation>その質問が聞かれる次の選考ステップがどれだけ近いか。</translation>
    </message>
    <message>
        <source>How little your history has to answer it with.</source>
        <translation>その質問に答える材料が職務経歴にどれだけ少ないか。</translation>
    </message>
    <message>
        <source>How much your answer still lacks: parts, a number in the result, the mark as ready.</source>
        <translation>回答にまだ足りないものがどれだけあるか: パート、結果の数字、準備完了の印。</translation>
    </message>
    <message>
        <source>Whether it touches what interviewers take as a warning.</source>
        <translation>面接官が警戒する点に触れているかどうか。</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>What hiring managers screen for</source>
        <translation>採用マネージャーが見ている点</translation>
    </message>
    <message>
        <source>Red flags to avoid</source>
        <translation>避けたい危険信号</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>%1 の面接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>質問 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>選考ステップ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>version %L1 of the guide</source>
        <translation>ガイドのバージョン %L1</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>選考ステップ (順番どおり)</translation>
    </message>
    <message>
        <source>Which question belongs to which stage is our own estimate; companies differ.</source>
        <translation>どの質問がどの選考ステップで聞かれるかは、Starwright 独自の推定です。企業によって異なります。</translation>
    </message>
    <message>
        <source>Common formats</source>
        <translation>よくある形式</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>このガイドは今のところ英語のみです。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>新しい項目 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>About you</source>
        <translation>あなたについて</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Work</source>
        <translation>職歴</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>新しい職歴</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>職歴を追加</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>プロジェクトを追加</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>ボランティア</translation>
    </message>
    <message>
        <source>New voluntary work</source>
        <translation>新しいボランティア活動</translation>
    </message>
    <message>
        <source>Add voluntary work</source>
        <translation>ボランティア活動を追加</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学歴</translation>
    </message>
    <message>
        <source>New degree</source>
        <translation>新しい学歴</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>学歴を追加</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>新しいスキル</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>スキルを追加</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>新しい資格</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>資格を追加</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>受賞歴</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>新しい受賞歴</translation>
    </message>
    <message>
        <source>Add an award</source>
        <translation>受賞歴を追加</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>著作・発表</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>新しい著作・発表</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>著作・発表を追加</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語学</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>新しい言語</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>趣味・関心</translation>
    </message>
    <message>
        <source>New interest</source>
        <translation>新しい趣味・関心</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>趣味・関心を追加</translation>
    </message>
    <message>
        <source>References</source>
        <translation>推薦者</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>新しい推薦者</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>推薦者を追加</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ウェブアドレス</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>For</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>専攻</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行機関</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>授与元</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>習熟度</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>推薦文</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>肩書き</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>実績を追加</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>科目を追加</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>役割を追加</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>キーワードを追加</translation>
    </message>
    <message>
        <source>What did you do, and what came of it? Numbers help.</source>
        <translation>何をして、どのような成果が出ましたか? 数字があると効果的です。</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>&apos;%1&apos; in the guide &apos;%2&apos;</source>
        <translation>「%1」(ガイド「%2」)</translation>
    </message>
    <message>
        <source>A line of the history is pinned on one side and dismissed on the other for %1: it is pinned.</source>
        <translation>%1 で、職務経歴の項目が一方ではピン留め、もう一方では除外されていました。ピン留めにしました。</translation>
    </message>
    <message>
        <source>The level of %1 is not the same on both sides: the higher counts.</source>
        <translation>%1 の優先度が双方で異なっていました。高いほうを採用しました。</translation>
    </message>
    <message>
        <source>preference &apos;%1&apos;</source>
        <translation>設定「%1」</translation>
    </message>
    <message>
        <source>The answer to &apos;%1&apos; in the guide &apos;%2&apos; was written on both sides: the newer, of %3, counts; the one of %4 is among its versions.</source>
        <translation>質問「%1」(ガイド「%2」) の回答が双方で書かれていました。新しい方 (%3) を採用し、もう一方 (%4) はバージョンに残しました。</translation>
    </message>
    <message>
        <source>work history, %1</source>
        <translation>職務経歴、%1</translation>
    </message>
    <message>
        <source>work history</source>
        <translation>職務経歴</translation>
    </message>
    <message>
        <source>interview at &apos;%1&apos;</source>
        <translation>「%1」の面接</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>role</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Version %1 of the guide &apos;%2&apos; is not the same on both sides: the one that says more counts.</source>
        <translation>ガイド「%2」のバージョン %1 の内容が双方で異なっていました。内容の多い方を採用しました。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; counts, since it says more; the other side has &apos;%3&apos;.</source>
        <translation>%1: 内容の多い「%2」を採用しました。もう一方は「%3」です。</translation>
    </message>
</context>
<context>
    <name>Models::Autosave</name>
    <message>
        <source>cannot save</source>
        <translation>保存できません:</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>the save was given up before it was done</source>
        <translation>保存が完了する前に中断されました</translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message>
        <source>high priority</source>
        <translation>優先度: 高</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>優先度: 中</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>優先度: 低</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln questions answered</source>
        <translation>
            <numerusform>質問 %Ln 件中 %L1 件に回答済み</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>%1, %L2 of %Ln pointers covered</source>
        <translation>
            <numerusform>%1、ポイント %Ln 件中 %L2 件をカバー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CoverageModel</name>
    <message>
        <source>%1
answers: %2</source>
        <translation>%1
次の質問の答えになる: %2</translation>
    </message>
    <message>
        <source>%1
does not answer: %2</source>
        <translation>%1
次の質問の答えにならない: %2</translation>
    </message>
    <message>
        <source>%1
Nothing in your history yet.</source>
        <translation>%1
職務経歴に該当する項目がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1、項目 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %Ln questions</source>
        <translation>
            <numerusform>%Ln 件の質問で使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HistoryModel</name>
    <message>
        <source>Edit “%1” of “%2”</source>
        <translation>「%2」の「%1」を編集</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>「%1」を移動</translation>
    </message>
    <message>
        <source>Edit a line of “%1”</source>
        <translation>「%1」の項目を編集</translation>
    </message>
    <message>
        <source>Remove a line of “%1”</source>
        <translation>「%1」の項目を削除</translation>
    </message>
    <message>
        <source>Move a line of “%1”</source>
        <translation>「%1」の項目を移動</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>あなたについて</translation>
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
        <translation>%1、取り込み済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Models::YourData</name>
    <message>
        <source>Backed up, and read again to be sure.</source>
        <translation>バックアップを作成し、読み直して確認しました。</translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>The interviews</source>
        <translation>面接について</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバー状況</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2 件中 %1 件が準備完了</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>続きの表に記載</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a line of your history to answer with.</source>
        <translation>質問 %2 件中 %1 件に、回答に使える職務経歴の項目があります。</translation>
    </message>
    <message>
        <source>The best line for the question</source>
        <translation>その質問に最適な項目</translation>
    </message>
    <message>
        <source>Another line that answers it</source>
        <translation>その質問に答えられるほかの項目</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>対象の質問: %1</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>エピソード一覧</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>面接準備パック</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (続き)</translation>
    </message>
    <message>
        <source>cannot make a pack</source>
        <translation>パック作成エラー</translation>
    </message>
    <message>
        <source>no question fits the stages and categories chosen; choose more of them</source>
        <translation>選んだ選考ステップとカテゴリーに当てはまる質問がありません。選ぶ範囲を広げてください</translation>
    </message>
    <message>
        <source>Prep pack: %1</source>
        <translation>面接準備パック: %1</translation>
    </message>
    <message>
        <source>Prep pack: %1 at %2</source>
        <translation>面接準備パック: %1 (%2)</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>ほかの対象の質問: %1</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>自分でピン留め</translation>
    </message>
    <message>
        <source>Nothing in your history answers this yet.</source>
        <translation>職務経歴に、この質問の答えになる項目がまだありません。</translation>
    </message>
    <message>
        <source>From your history</source>
        <translation>職務経歴から</translation>
    </message>
    <message>
        <source>%1 in draft</source>
        <translation>下書き %1 件</translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>未記入 %1 件</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>質問 1 件</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>質問 %1 件</translation>
    </message>
    <message>
        <source>%1 of speech in all</source>
        <translation>話す時間は合計 %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>選考ステップ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷日</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>%1 の面接</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>選考ステップ (順番どおり)</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What they screen for</source>
        <translation>見られる点</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>危険信号</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>優先度: %1</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>ページを描画できませんでした</translation>
    </message>
    <message>
        <source>the part of Starwright that writes PDFs, starwright-pdf, is missing; install again</source>
        <translation>PDF を書き出す Starwright の部品 starwright-pdf がありません。インストールし直してください</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>フォルダー %1 がありません。作成するか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another place</source>
        <translation>%1 はフォルダーではありません。別の場所を選んでください</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>同じ名前のフォルダーがあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>ファイルではなくデバイスです。別の名前を選んでください</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>フォルダー %1 には書き込めません。別の場所を選んでください</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>書き込めません:</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>質問 %1</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>話す時間 %1</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>聞かれる理由</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>想定される深掘り質問</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>A good answer, step by step</source>
        <translation>良い回答の流れ</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>No answer yet. A start from your history; whatever has a box is still open.</source>
        <translation>まだ回答がありません。職務経歴をもとにした書き出しです。四角の付いた箇所はまだ埋まっていません。</translation>
    </message>
    <message>
        <source>Prepare first</source>
        <translation>先に準備する質問</translation>
    </message>
    <message>
        <source>Stories to tell</source>
        <translation>話すエピソード</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>印刷日: %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>、ほか %1 件</translation>
    </message>
    <message>
        <source>Nothing in your history answers these questions yet.</source>
        <translation>職務経歴に、これらの質問の答えになる項目がまだありません。</translation>
    </message>
    <message>
        <source>Your history is in a language that matching does not know yet.</source>
        <translation>職務経歴の言語に、照合がまだ対応していません。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>自分から聞きたいこと</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>続き</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>in %L1 days</source>
        <translation>%L1 日後</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>準備完了 %1 件</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>draft without %1</source>
        <translation>下書き (未記入: %1)</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>結果にまだ数字がない</translation>
    </message>
    <message numerus="yes">
        <source>draft, %L1 of %Ln pointer(s) covered</source>
        <translation>
            <numerusform>下書き、ポイント %Ln 件中 %L1 件をカバー</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not marked as ready</source>
        <translation>下書き、準備完了の印なし</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>まだ回答なし</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>red flag: told in generalities, without any figure</source>
        <translation>危険信号: 一般論ばかりで、数字がない</translation>
    </message>
    <message>
        <source>red flag: the Action says “we” %L1 times and “I” %L2 times</source>
        <translation>危険信号: 「行動」に「we」が %L1 回、「I」が %L2 回出てくる</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>primary question</source>
        <translation>主要な質問</translation>
    </message>
    <message>
        <source>practice question</source>
        <translation>練習用の質問</translation>
    </message>
    <message>
        <source>extra question</source>
        <translation>追加の質問</translation>
    </message>
    <message>
        <source>asked in none of your coming stages</source>
        <translation>今後の選考ステップでは聞かれない</translation>
    </message>
    <message>
        <source>asked in your coming stage</source>
        <translation>今後の選考ステップで聞かれる</translation>
    </message>
    <message numerus="yes">
        <source>asked in %L1 of your %Ln coming stage(s)</source>
        <translation>
            <numerusform>今後の選考ステップ %Ln 件中 %L1 件で聞かれる</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1、次は %2</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>今日聞かれる</translation>
    </message>
    <message numerus="yes">
        <source>asked in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後に聞かれる</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in your history matches</source>
        <translation>職務経歴に該当なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pinned by you</source>
        <translation>
            <numerusform>自分でピン留めした項目 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strong line(s) in your history</source>
        <translation>
            <numerusform>職務経歴に関連度の高い項目 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln weak line(s) in your history</source>
        <translation>
            <numerusform>職務経歴に関連度の低い項目 %Ln 件のみ</numerusform>
        </translation>
    </message>
    <message>
        <source>you set it to high</source>
        <translation>自分で優先度を高に設定</translation>
    </message>
    <message>
        <source>you set it to medium</source>
        <translation>自分で優先度を中に設定</translation>
    </message>
    <message>
        <source>you set it to low</source>
        <translation>自分で優先度を低に設定</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%L1 ready</source>
        <translation>準備完了 %L1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>下書き %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 empty</source>
        <translation>未記入 %L1 件</translation>
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
        <translation>%1 をどこで、何のために使いましたか?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>それはいつのことですか?</translation>
    </message>
    <message>
        <source>What was going on, and how many people or systems did it concern?</source>
        <translation>何が起きていましたか? 何人、またはいくつのシステムに関わることでしたか?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What did you measure before and after?</source>
        <translation>前後で何を測定しましたか?</translation>
    </message>
    <message>
        <source>What was it before, and how was it measured?</source>
        <translation>以前はどうでしたか? それをどう測りましたか?</translation>
    </message>
    <message>
        <source>What is different today because of it?</source>
        <translation>その結果、今は何が変わっていますか?</translation>
    </message>
    <message>
        <source>What was asked of you, and what was yours to decide?</source>
        <translation>何を求められましたか? あなたが決めるべきことは何でしたか?</translation>
    </message>
    <message>
        <source>What did you do yourself, step by step, and why?</source>
        <translation>あなた自身は何を、どのような順で、なぜ行いましたか?</translation>
    </message>
</context>
<context>
    <name>Storage::Backups</name>
    <message>
        <source>cannot make a backup of</source>
        <translation>バックアップを作成できません:</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>フォルダー %1 を作成できませんでした。作成先への書き込みを許可してください</translation>
    </message>
    <message>
        <source>%1; allow writing in %2</source>
        <translation>%1。%2 への書き込みを許可してください</translation>
    </message>
    <message>
        <source>what was written is not what was to be written</source>
        <translation>書き込まれた内容が、書き込むべき内容と一致しません</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>ファイルに名前を付けられませんでした</translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message>
        <source>cannot look into</source>
        <translation>内容を確認できません:</translation>
    </message>
    <message>
        <source>it could not be copied; make room on the disk, and allow writing in its folder</source>
        <translation>コピーできませんでした。ディスクの空き容量を増やし、そのフォルダーへの書き込みを許可してください</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>開けません:</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>書き込めません:</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>読み取れません:</translation>
    </message>
    <message>
        <source>a write was interrupted, and undoing it failed (%1). Allow writing to the file and its folder, or copy it to another folder together with %2</source>
        <translation>書き込みが中断され、元に戻すこともできませんでした (%1)。ファイルとそのフォルダーへの書き込みを許可するか、%2 と一緒に別のフォルダーへコピーしてください</translation>
    </message>
    <message>
        <source>found damage in</source>
        <translation>破損が見つかりました:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>%1 の %Ln 行が、存在しないデータを参照しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 が %3 ではなく %2 になっています</translation>
    </message>
    <message>
        <source>its tables are not those of version %1</source>
        <translation>テーブルの構成がバージョン %1 のものと一致しません</translation>
    </message>
    <message>
        <source>SQLite says: %1; put a copy from a backup in its place</source>
        <translation>SQLite からの報告: %1。バックアップのコピーと置き換えてください</translation>
    </message>
    <message>
        <source>the trigger “%1”</source>
        <translation>トリガー「%1」</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>ビュー「%1」</translation>
    </message>
    <message>
        <source>the index “%1”</source>
        <translation>インデックス「%1」</translation>
    </message>
    <message>
        <source>the virtual table “%1”</source>
        <translation>仮想テーブル「%1」</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>テーブル「%1」</translation>
    </message>
    <message>
        <source>%1; it was left as it is, and nothing in it was run. Choose another file, or put a copy from a backup in its place</source>
        <translation>%1。ファイルはそのまま残し、中のものは何も実行していません。別のファイルを選ぶか、バックアップのコピーと置き換えてください</translation>
    </message>
    <message>
        <source>%1 has a generated column “%2”, which Starwright does not make</source>
        <translation>%1に、Starwright が作成しない生成列「%2」があります</translation>
    </message>
    <message>
        <source>%1 is not as Starwright makes it</source>
        <translation>%1が、Starwright の作成したものと異なります</translation>
    </message>
    <message>
        <source>%1 is in it, which Starwright does not make</source>
        <translation>Starwright が作成しない%1が含まれています</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>what it holds is not what was written; put a copy from a backup in its place</source>
        <translation>中身が書き込まれた内容と一致しません。バックアップのコピーと置き換えてください</translation>
    </message>
    <message>
        <source>the earlier versions of the answer to %1 (%2), of %3 to %4, cannot be read; put a copy from a backup in its place</source>
        <translation>%1（%2）への回答の以前のバージョン（%3 から %4 まで）を読めません。ファイルをバックアップのコピーと置き換えてください</translation>
    </message>
</context>
<context>
    <name>Storage::DataFile</name>
    <message>
        <source>cannot open</source>
        <translation>開けません:</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>作成できません:</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder, or choose another</source>
        <translation>%1。そのフォルダーへの書き込みを許可するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>this is no data file of Starwright (nor any SQLite file); it was left as it is. Choose another file</source>
        <translation>Starwright のデータファイルではありません (SQLite のファイルでもありません)。ファイルはそのまま残しました。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>this SQLite file belongs to another program; it was left as it is. Choose another file</source>
        <translation>この SQLite ファイルは別のプログラムのものです。ファイルはそのまま残しました。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this file (format %1; this one knows up to %2); it was left as it is. Install the newer Starwright, or choose another file</source>
        <translation>新しいバージョンの Starwright が書き込んだファイルです (形式 %1。このバージョンが対応しているのは %2 まで)。ファイルはそのまま残しました。新しい Starwright をインストールするか、別のファイルを選んでください</translation>
    </message>
    <message>
        <source>the file is damaged (format %1); put a copy from a backup in its place</source>
        <translation>ファイルが破損しています (形式 %1)。バックアップのコピーと置き換えてください</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another file</source>
        <translation>フォルダー %1 がありません。作成するか、別のファイルを選んでください</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>フォルダー %1 を作成できませんでした。作成先への書き込みを許可してください</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>これはフォルダーです。フォルダー内のファイルを指定してください</translation>
    </message>
    <message>
        <source>this is a device or a pipe; name a file</source>
        <translation>これはデバイスかパイプです。ファイルを指定してください</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no answers; it was left as it is. Put a copy from a backup in its place, or move it away to start anew</source>
        <translation>ファイルが空で、回答が入っていません。ファイルはそのまま残しました。バックアップのコピーと置き換えるか、新しく始める場合は別の場所に移動してください</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1。読み取りを許可してください</translation>
    </message>
    <message>
        <source>the file is cut short (%1 of %2 bytes); put a copy from a backup in its place</source>
        <translation>ファイルが途中で切れています (%2 バイト中 %1 バイト)。バックアップのコピーと置き換えてください</translation>
    </message>
    <message>
        <source>%1; look at the disk, or choose another place</source>
        <translation>%1。ディスクを確認するか、別の場所を選んでください</translation>
    </message>
</context>
<context>
    <name>Storage::Database</name>
    <message>
        <source>it was opened for reading only</source>
        <translation>読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>開けません:</translation>
    </message>
    <message>
        <source>it has to be brought up to date first, and cannot be written: %1</source>
        <translation>先に最新の形式に更新する必要がありますが、書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>Storage::FileLock</name>
    <message>
        <source>the lock %1 cannot be written; allow writing in its folder</source>
        <translation>ロックファイル %1 に書き込めません。そのフォルダーへの書き込みを許可してください</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first</source>
        <translation>別の Starwright が開いています (%2 上のプロセス %1)。先にそちらを閉じてください</translation>
    </message>
    <message>
        <source>another Starwright has it open; close that one first</source>
        <translation>別の Starwright が開いています。先にそちらを閉じてください</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>書き込めません:</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first. If there is none any more, remove %3</source>
        <translation>別の Starwright が開いています (%2 上のプロセス %1)。先にそちらを閉じてください。もう存在しない場合は %3 を削除してください</translation>
    </message>
</context>
<context>
    <name>Storage::Restore</name>
    <message>
        <source>cannot restore</source>
        <translation>復元できません:</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder</source>
        <translation>%1。そのフォルダーへの書き込みを許可してください</translation>
    </message>
    <message>
        <source>%1; make room on the disk</source>
        <translation>%1。ディスクの空き容量を増やしてください</translation>
    </message>
    <message>
        <source>the present state is backed up first, and that failed: %1; nothing was changed</source>
        <translation>先に現在の状態をバックアップしようとしましたが、失敗しました: %1。何も変更していません</translation>
    </message>
    <message>
        <source>cannot rename</source>
        <translation>名前を変更できません:</translation>
    </message>
    <message>
        <source>to %1; allow writing in its folder</source>
        <translation>変更先: %1。そのフォルダーへの書き込みを許可してください</translation>
    </message>
    <message>
        <source>cannot erase</source>
        <translation>消去できません:</translation>
    </message>
    <message>
        <source>allow writing in the folder, then try again</source>
        <translation>フォルダーへの書き込みを許可して、やり直してください</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1。読み取りを許可してください</translation>
    </message>
    <message>
        <source>%1; restore another one</source>
        <translation>%1。別のものを復元してください</translation>
    </message>
</context>
<context>
    <name>Storage::Sqlite</name>
    <message>
        <source>another program is writing to the file; close it, then try again</source>
        <translation>別のプログラムがこのファイルに書き込んでいます。そのプログラムを閉じて、やり直してください</translation>
    </message>
    <message>
        <source>the file or its folder is read-only; allow writing to both</source>
        <translation>ファイルまたはそのフォルダーが読み取り専用です。両方への書き込みを許可してください</translation>
    </message>
    <message>
        <source>the disk reports an error (%1); look at the disk, and copy the file elsewhere</source>
        <translation>ディスクがエラーを報告しています (%1)。ディスクを確認し、ファイルを別の場所にコピーしてください</translation>
    </message>
    <message>
        <source>a text in it is larger than any that Starwright writes; choose another file</source>
        <translation>Starwright が書き込む範囲を超える大きさのテキストが含まれています。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>the file is damaged or cut short; put a copy from a backup in its place</source>
        <translation>ファイルが破損しているか、途中で切れています。バックアップのコピーと置き換えてください</translation>
    </message>
    <message>
        <source>the disk is full; make room, then try again</source>
        <translation>ディスクに空きがありません。空き容量を増やして、やり直してください</translation>
    </message>
    <message>
        <source>the file, or the journal beside it, cannot be opened; allow reading and writing in its folder</source>
        <translation>ファイル、または同じ場所にあるジャーナルを開けません。そのフォルダーでの読み取りと書き込みを許可してください</translation>
    </message>
    <message>
        <source>this is no SQLite file; choose another file</source>
        <translation>SQLite のファイルではありません。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>another program has moved it, or put another file in its place; open it again</source>
        <translation>ほかのプログラムがファイルを移動したか、別のファイルに置き換えました。開き直してください</translation>
    </message>
    <message>
        <source>the folder it is in does not lock files, as some network folders do not; wait until the network is back, or copy the file to a folder of this computer and open it there</source>
        <translation>一部のネットワークフォルダーと同様に、このファイルのあるフォルダーではファイルをロックできません。ネットワークが復旧するのを待つか、ファイルをこのコンピューターのフォルダーにコピーして、そこで開いてください</translation>
    </message>
</context>
<context>
    <name>Storage::Worker</name>
    <message>
        <source>cannot write</source>
        <translation>書き込めません:</translation>
    </message>
    <message>
        <source>another program has put a file in its place that cannot be opened (%1). What was saved before is in %2. Move that file away, and what you have written is saved again</source>
        <translation>ほかのプログラムが、開けないファイルに置き換えました (%1)。それまでに保存した内容は %2 にあります。そのファイルを別の場所に移動すると、書いた内容が再び保存されるようになります</translation>
    </message>
</context>
<context>
    <name>TextSpool</name>
    <message>
        <source>cannot read</source>
        <translation>読み取れません:</translation>
    </message>
    <message>
        <source>the temporary file with your answers</source>
        <translation>回答の一時ファイル</translation>
    </message>
    <message>
        <source>the disk does not give it back. The data file has them as well: close the window and open it again</source>
        <translation>ディスクから読み出せません。回答はデータファイルにもあります。ウィンドウを閉じて、もう一度開いてください</translation>
    </message>
</context>
<context>
    <name>Widgets::Announcements</name>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>保存されていません。再試行しています: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <translation>内容を確認…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>これを復元</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>バックアップ (新しい順)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can go back.</source>
        <translation>元に戻せるように、先に現在の内容をバックアップします。</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself every half an hour in which you wrote something.</source>
        <translation>まだありません。何かを書いている間、30 分ごとに自動で 1 つ作成されます。</translation>
    </message>
    <message>
        <source>Made by itself every half an hour in which you wrote something. Of the last two days all are kept, then one a day for 12 days, one a week for 10 weeks, and one a month for 9 months.</source>
        <translation>何かを書いている間、30 分ごとに自動で作成されます。直近 2 日分はすべて残し、それより前は、12 日間は 1 日に 1 つ、10 週間は 1 週間に 1 つ、9 か月間は 1 か月に 1 つを残します。</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message>
        <source>The backup of %1</source>
        <translation>%1 のバックアップ</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>All of it is the same as now.</source>
        <translation>すべて現在と同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from now. What is the same is not shown.</source>
        <translation>
            <numerusform>現在と異なるものが %Ln 件あります。同じものは表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なるもの</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>職務経歴</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Priorities set by hand</source>
        <translation>手動で設定した優先度</translation>
    </message>
    <message>
        <source>Pinned and dismissed lines</source>
        <translation>ピン留めした項目と除外した項目</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>読み込んだガイド</translation>
    </message>
    <message>
        <source>Choices for the pack and weights</source>
        <translation>パックの設定と重み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pointer(s) covered</source>
        <translation>
            <numerusform>ポイント %Ln 件をカバー</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueDelegate</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::CataloguePanel</name>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>選考ステップ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化の基準</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>どの質問がどの選考ステップで聞かれるかは、Starwright 独自の推定です。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>About these interviews: stages, formats, what is screened for</source>
        <translation>この職種の面接について: 選考ステップ、形式、見られる点</translation>
    </message>
    <message>
        <source>About these interviews</source>
        <translation>この職種の面接について</translation>
    </message>
    <message>
        <source>Start: what to do next</source>
        <translation>スタート: 次にすること</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueView</name>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>No question fits. Clear the filters to see them all.</source>
        <translation>条件に合う質問がありません。絞り込みを解除すると、すべて表示されます。</translation>
    </message>
</context>
<context>
    <name>Widgets::Chip</name>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>絞り込み: %1</translation>
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
        <translation>コードブロックを挿入</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語の一覧</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message>
        <source>Import your history…</source>
        <translation>職務経歴をインポート…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバー状況</translation>
    </message>
    <message>
        <source>Questions, and the lines of your history that answer them</source>
        <translation>質問と、その答えになる職務経歴の項目</translation>
    </message>
    <message>
        <source>With your work history here, this page shows which of your achievements answer which questions, and where you have nothing to tell yet.</source>
        <translation>職務経歴を入れると、どの実績がどの質問の答えになるか、まだ話せることがないのはどの質問かを、このページで確認できます。</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far.</source>
        <translation>職務経歴が英語で書かれていないようです。照合が対応しているのは、今のところ英語だけです。</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>職務経歴を調べています…</translation>
    </message>
    <message>
        <source>Every question has something in your history.</source>
        <translation>すべての質問に、職務経歴の該当項目があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without anything in your history.</source>
        <translation>
            <numerusform>職務経歴に該当項目がない質問が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines told for more than one question.</source>
        <translation>
            <numerusform>複数の質問で使う項目が %Ln 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::DataPage</name>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>What Starwright never does</source>
        <translation>Starwright が決してしないこと</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>バックアップの場所</translation>
    </message>
    <message>
        <source>Restored as of %1</source>
        <translation>%1 の状態に復元しました</translation>
    </message>
    <message>
        <source>All that you write is in one file on this machine. Neither it nor its backups are encrypted: whoever can read this disk can read them, unless your system encrypts it, which is what we recommend. An export can be protected with a passphrase, a printed pack cannot.</source>
        <translation>書いた内容はすべて、このコンピューター上の 1 つのファイルに入っています。このファイルもバックアップも暗号化されていません。システムがディスクを暗号化していない限り、このディスクを読める人なら誰でも内容を読めます。ディスクの暗号化をおすすめします。エクスポートはパスフレーズで保護できますが、印刷したパックは保護できません。</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>読み込んだガイド</translation>
    </message>
    <message>
        <source>Removed the guide: %1. Your answers to it stay.</source>
        <translation>ガイドを削除しました: %1。回答は残ります。</translation>
    </message>
</context>
<context>
    <name>Widgets::DateFields</name>
    <message>
        <source>A year, a month or a day: 2021, 2021-04 or 2021-04-30</source>
        <translation>年、月、日のいずれか: 2021、2021-04、2021-04-30</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>“%1” is not kept: write 2021, 2021-04 or 2021-04-30</source>
        <translation>「%1」は保存されません。2021、2021-04、2021-04-30 のように入力してください</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>終了が開始より前になっています。</translation>
    </message>
</context>
<context>
    <name>Widgets::DismissedButton</name>
    <message>
        <source>Bring a dismissed line back</source>
        <translation>除外した行を元に戻す</translation>
    </message>
    <message>
        <source>Dismissed (%L1)</source>
        <translation>除外済み (%L1)</translation>
    </message>
</context>
<context>
    <name>Widgets::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Removes your answers, your work history, your interviews, imported guides, every backup, and files that were set aside as damaged. It cannot be undone. Packs that you exported, and copies that you or another program made, are not Starwright&apos;s to find; and a disk may keep traces of what was on it.</source>
        <translation>回答、職務経歴、面接の予定、インポートしたガイド、すべてのバックアップ、破損として取り分けたファイルを削除します。この操作は取り消せません。エクスポートしたパックや、あなたやほかのプログラムが作成したコピーは、Starwright では見つけられません。また、ディスクにはデータの痕跡が残ることがあります。</translation>
    </message>
    <message>
        <source>erase everything</source>
        <extracomment>What has to be typed before everything can be erased.</extracomment>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>「%1」と入力</translation>
    </message>
    <message>
        <source>Type &apos;%1&apos; to confirm</source>
        <translation>確認のため「%1」と入力してください</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message>
        <source>From your history</source>
        <translation>職務経歴から</translation>
    </message>
    <message>
        <source>Pin another line…</source>
        <translation>ほかの項目をピン留め…</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>職務経歴をインポート…</translation>
    </message>
    <message numerus="yes">
        <source>From your history: %Ln lines</source>
        <translation>
            <numerusform>職務経歴から: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>さらに %L1 件を表示</translation>
    </message>
    <message>
        <source>Import your CV or another record of your work, and the lines that answer this question stand here.</source>
        <translation>職務経歴書などの経歴の記録をインポートすると、この質問の答えになる項目がここに表示されます。</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far. Rather than guess, it leaves the choice of lines to you.</source>
        <translation>職務経歴が英語で書かれていないようです。照合が対応しているのは、今のところ英語だけです。推測はせず、項目の選択はお任せします。</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>職務経歴を調べています…</translation>
    </message>
    <message>
        <source>Nothing in your history yet answers this question. If you have done it and your history does not say so, add a line there; or think of a story from elsewhere.</source>
        <translation>職務経歴に、この質問の答えになる項目がまだありません。経験があるのに書かれていない場合は、職務経歴に項目を追加してください。そうでなければ、ほかの場でのエピソードを考えてみましょう。</translation>
    </message>
    <message>
        <source>Dismissed for this question: %1</source>
        <translation>この質問から除外しました: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidenceRow</name>
    <message>
        <source>Use as a starting point: lays the empty parts of your answer out with it</source>
        <translation>これをもとに書き始める: 回答の空のパートに骨組みを入れます</translation>
    </message>
    <message>
        <source>Pin to this question</source>
        <translation>この質問にピン留め</translation>
    </message>
    <message>
        <source>Dismiss: this does not answer the question</source>
        <translation>除外: この質問の答えになりません</translation>
    </message>
    <message>
        <source>your skills</source>
        <translation>あなたのスキル</translation>
    </message>
    <message>
        <source>pinned · %1</source>
        <translation>ピン留め · %1</translation>
    </message>
    <message>
        <source>Also told for: %1</source>
        <translation>ほかに使う質問: %1</translation>
    </message>
    <message>
        <source>No longer pin to this question</source>
        <translation>この質問のピン留めを外す</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>選考ステップ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>質問と回答を検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>すべての質問を再表示</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidanceCard</name>
    <message>
        <source>Why it comes up</source>
        <translation>聞かれる理由</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Outline of a good answer</source>
        <translation>良い回答のアウトライン</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>想定される深掘り質問</translation>
    </message>
    <message>
        <source>Pointers: %L1 of %L2 covered</source>
        <translation>ポイント: %L2 件中 %L1 件をカバー</translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message>
        <source>There are none. What you import as a guide is listed here.</source>
        <translation>ありません。ガイドとして読み込んだものがここに並びます。</translation>
    </message>
    <message>
        <source>Your answers stay when a guide is removed, and are there again once you import it.</source>
        <translation>ガイドを削除しても回答は残り、もう一度読み込めばまた現れます。</translation>
    </message>
    <message numerus="yes">
        <source>version %L1, %Ln question(s)</source>
        <translation>
            <numerusform>バージョン %L1、質問 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the guide %1</source>
        <translation>ガイド「%1」を削除</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidePage</name>
    <message>
        <source>About these interviews</source>
        <translation>この職種の面接について</translation>
    </message>
</context>
<context>
    <name>Widgets::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <translation>すべての語を含むページがありません。語を減らしてみてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>職務経歴に追加</translation>
    </message>
    <message>
        <source>Move up in the list (Alt+Up)</source>
        <translation>リスト内で上に移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down in the list (Alt+Down)</source>
        <translation>リスト内で下に移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation>職務経歴から削除 (Delete)</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message>
        <source>Your work history</source>
        <translation>あなたの職務経歴</translation>
    </message>
    <message>
        <source>Bring in your CV, and each question shows what you have already done that answers it.</source>
        <translation>職務経歴書を取り込むと、これまでの経験のうち答えに使えるものが質問ごとに表示されます。</translation>
    </message>
    <message>
        <source>Import a CV…</source>
        <translation>職務経歴書をインポート…</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>職歴を追加</translation>
    </message>
    <message>
        <source>PDF, Word, LinkedIn’s archive, JSON Resume, Markdown or text. It stays on this computer.</source>
        <translation>PDF、Word、LinkedIn のアーカイブ、JSON Resume、Markdown、テキストに対応しています。内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>職務経歴</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>職歴 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>項目 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryTree</name>
    <message>
        <source>Positions, projects and skills</source>
        <translation>職歴、プロジェクト、スキル</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>CVs and guides (%1)</source>
        <translation>職務経歴書とガイド (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported while this window may only read.</source>
        <translation>このウィンドウは読み取り専用のため、インポートできません。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>インポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Nothing of %1 was kept.</source>
        <translation>%1 の内容は保存されませんでした。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 をインポートしました。</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>職歴 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>プロジェクト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s)</source>
        <translation>
            <numerusform>スキル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>項目 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>この内容でよろしいですか?</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Correct here what was read wrongly.</source>
        <translation>まだ何も保存されていません。誤って読み取られた箇所は、ここで修正してください。</translation>
    </message>
    <message>
        <source>Read from %1: %2</source>
        <translation>%1 から読み取った内容: %2</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>読み飛ばした行はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln 行を読み飛ばしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history has all of it already</source>
        <translation>すべて職務経歴に入っています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected here would be lost.</source>
        <translation>ここで直した内容が失われます。</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>修正を続ける</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>変更を破棄して閉じる</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewCard</name>
    <message>
        <source>New interview</source>
        <translation>新しい面接</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>自分からの質問</translation>
    </message>
    <message>
        <source>What do you want to ask them? One question a line.</source>
        <translation>面接で何を聞きたいですか? 1 行に 1 つずつ書いてください。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>選考ステップ</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>この面接を削除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>面接の予定を追加</translation>
    </message>
    <message>
        <source>None is planned. Say where you apply and which stages are coming, with their dates as far as you know them: what they ask comes first then, and the pack can be made for that interview.</source>
        <translation>面接の予定がありません。応募先、今後の選考ステップと、わかっていればその日付を入力してください。そこで聞かれる質問の優先度が上がり、その面接用のパックも作成できます。</translation>
    </message>
    <message>
        <source>What the coming stages ask comes first among your priorities, the more so the closer they are.</source>
        <translation>今後の選考ステップで聞かれる質問は優先度が高くなります。日が近いほど優先されます。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除しました: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>読み飛ばした行</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>追加先…</translation>
    </message>
    <message>
        <source>Highlights of “%1”</source>
        <translation>「%1」の実績</translation>
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
        <translation>職務経歴の項目をピン留め</translation>
    </message>
    <message>
        <source>Search your history</source>
        <translation>職務経歴を検索</translation>
    </message>
    <message>
        <source>Lines of your history</source>
        <translation>職務経歴の項目</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
</context>
<context>
    <name>Widgets::LineRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上に移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下に移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+D)</source>
        <translation>この項目を削除 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>項目 %L1 / %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message>
        <source>Not saved yet, and tried again: %1</source>
        <translation>まだ保存されていません。再試行しています: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>質問 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln question(s)</source>
        <translation>
            <numerusform>質問 %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ready</source>
        <translation>準備完了 %L1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>下書き %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Your last changes could not be saved: %1</source>
        <translation>最後の変更を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>ウィンドウを閉じない</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>変更を破棄して閉じる</translation>
    </message>
    <message>
        <source>Everything was erased. You start anew.</source>
        <translation>すべて消去しました。新しく始められます。</translation>
    </message>
    <message>
        <source>Your &amp;data</source>
        <translation>あなたのデータ(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Work history</source>
        <translation>職務経歴(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export pack…</source>
        <translation>パックをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Insert &amp;code block…</source>
        <translation>コードブロックを挿入(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>絞り込みを解除(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Group by &amp;category</source>
        <translation>カテゴリーでグループ化(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Group by &amp;stage</source>
        <translation>選考ステップでグループ化(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Group by &amp;priority</source>
        <translation>優先度でグループ化(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;About these interviews</source>
        <translation>この職種の面接について(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Go to the &amp;questions</source>
        <translation>質問に移動(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to the a&amp;nswer</source>
        <translation>回答に移動(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>質問(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Answer is &amp;ready</source>
        <translation>準備完了の切り替え(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>パックをエクスポート…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>How &amp;priorities are made…</source>
        <translation>優先度の決まり方(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;About Starwright</source>
        <translation>Starwright について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>バージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>何も復元されませんでした: %1</translation>
    </message>
    <message>
        <source>Restored; what stood there is among the versions.</source>
        <translation>復元しました。それまでの内容はバージョンに残っています。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand or question…</source>
        <translation>コマンドまたは質問を探す(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Starwright &amp;help</source>
        <translation>Starwright のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>ツアーを開始(&amp;T)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてですか?</translation>
    </message>
    <message>
        <source>A tour of two minutes shows what Starwright does, on a sample that is thrown away afterwards.</source>
        <translation>2 分のツアーで Starwright の使い方をご案内します。サンプルを使用し、そのサンプルは終了後に破棄されます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionalDateEdit</name>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Year, month, day; Delete takes the date away</source>
        <translation>年、月、日。Delete キーで日付を消去します</translation>
    </message>
</context>
<context>
    <name>Widgets::PackActions</name>
    <message>
        <source>Export pack</source>
        <translation>パックをエクスポート</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 に書き出しています…</translation>
    </message>
    <message>
        <source>Pack written to %1</source>
        <translation>パックを %1 に書き出しました</translation>
    </message>
    <message>
        <source>The pack was not written.</source>
        <translation>パックは書き出されませんでした。</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>別の場所を選択…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>The printer refused the pack.</source>
        <translation>プリンターがパックを受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message>
        <source>Guide overview</source>
        <translation>ガイドの概要</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>聞かれる理由</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>自分の回答</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>Prompts and outlines</source>
        <translation>ヒントとアウトライン</translation>
    </message>
    <message>
        <source>What they may ask next</source>
        <translation>想定される深掘り質問</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>面接準備パック</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Stands in the PDF&apos;s properties; may stay empty</source>
        <translation>PDF のプロパティに記載されます。空のままでもかまいません</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>面接日</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>For the interview</source>
        <translation>対象の面接</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>選考ステップ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>1 つも選ばない場合は、すべてが対象です。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>含める内容</translation>
    </message>
    <message>
        <source>Lines to write on
where an answer is empty</source>
        <translation>回答が空の箇所に
書き込み用の罫線を入れる</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF をエクスポート…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>質問 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PaletteDialog</name>
    <message>
        <source>Find a command or question</source>
        <translation>コマンドまたは質問を探す</translation>
    </message>
    <message>
        <source>A command or a question, by a few letters</source>
        <translation>コマンドや質問の数文字を入力</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>合うもの</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>合うものがありません。文字を減らしてみてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PreparationPages</name>
    <message>
        <source>S&amp;tart</source>
        <translation>スタート(&amp;T)</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>カバー状況(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Interviews…</source>
        <translation>面接(&amp;I)…</translation>
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
        <translation>%1、優先度: %2</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityDialog</name>
    <message>
        <source>How priorities are made</source>
        <translation>優先度の決まり方</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>標準の重みに戻す</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityLine</name>
    <message>
        <source>▲ High priority</source>
        <translation>▲ 優先度: 高</translation>
    </message>
    <message>
        <source>△ Medium priority</source>
        <translation>△ 優先度: 中</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>優先度: 低</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>優先度: %1</translation>
    </message>
    <message>
        <source>Set the priority by hand, or see how it is made</source>
        <translation>優先度を手動で設定するか、決まり方を確認します</translation>
    </message>
    <message>
        <source>As the &amp;formula has it</source>
        <translation>計算式に従う(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;How priorities are made…</source>
        <translation>優先度の決まり方(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressPicture</name>
    <message>
        <source>%L1 of %L2 ready</source>
        <translation>%L2 件中 %L1 件が準備完了</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressRing</name>
    <message>
        <source>of %L1 ready</source>
        <translation>/ %L1 準備完了</translation>
    </message>
</context>
<context>
    <name>Widgets::Promises</name>
    <message>
        <source>It never sends anything: there is no account, no telemetry and no code that opens a network connection. On Linux this prints nothing while you use the window:</source>
        <translation>何も送信しません。アカウントもテレメトリも、ネットワーク接続を開くコードもありません。Linux では、次のコマンドはウィンドウの使用中に何も表示しません:</translation>
    </message>
    <message>
        <source>It never lets others look: the data file and the backups are for you alone.</source>
        <translation>ほかの人に見せません。データファイルとバックアップを読めるのは、あなただけです。</translation>
    </message>
    <message>
        <source>It never keeps quiet about damage: this reads the whole file and its backups.</source>
        <translation>破損を隠しません。次のコマンドで、ファイル全体とそのバックアップを検査できます。</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
    <message>
        <source>It never reads or writes elsewhere: only its own folder, its settings, its cache, and what you import or export. On Linux this lists every file that it touches; the rest are the system&apos;s libraries, fonts and icons:</source>
        <translation>ほかの場所を読み書きしません。扱うのは、専用のフォルダーと設定、キャッシュ、そしてあなたがインポートまたはエクスポートするものだけです。Linux では、次のコマンドで Starwright が触れるファイルをすべて一覧できます。そのほかに表示されるのは、システムのライブラリ、フォント、アイコンです:</translation>
    </message>
    <message>
        <source>It never locks you in: this writes everything as JSON, and your answers as Markdown.</source>
        <translation>データを囲い込みません。次のコマンドで、すべてを JSON に、回答を Markdown に書き出せます。</translation>
    </message>
</context>
<context>
    <name>Widgets::ProtectionDialog</name>
    <message>
        <source>&amp;Protect with a passphrase</source>
        <translation>パスフレーズで保護(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>パスフレーズ (確認)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてエクスポート</translation>
    </message>
    <message>
        <source>Whoever finds the export, or a copy of it, cannot read it without the passphrase; use several words that nobody guesses. It does not protect what is on this machine: the data file and its backups are not encrypted, for which your system can encrypt the disk. A lost passphrase is lost: nobody, Starwright neither, can read the export without it.</source>
        <translation>エクスポートやそのコピーを誰かが手に入れても、パスフレーズがなければ読めません。誰にも推測されない単語をいくつか組み合わせてください。このコンピューター上のデータは保護されません。データファイルとそのバックアップは暗号化されていないため、システムの機能でディスクを暗号化してください。パスフレーズを忘れると取り戻せません。パスフレーズがなければ、Starwright を含め、誰もエクスポートを読めません。</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionHeader</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>そのほかに覚えておきたいこと。</translation>
    </message>
    <message>
        <source>Every part has text already, so nothing was laid out.</source>
        <translation>すべてのパートにすでにテキストがあるため、何も追加しませんでした。</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>どの質問がどの選考ステップで聞かれるかは、Starwright 独自の推定です。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Insert a code block</source>
        <translation>コードブロックを挿入</translation>
    </message>
    <message>
        <source>What this answer said before</source>
        <translation>この回答の以前の内容</translation>
    </message>
    <message>
        <source>Mark the answer as ready to be told</source>
        <translation>この回答を準備完了にする</translation>
    </message>
</context>
<context>
    <name>Widgets::ReviewDelegate</name>
    <message>
        <source>✓ taken in</source>
        <translation>✓ 取り込み済み</translation>
    </message>
</context>
<context>
    <name>Widgets::SaveLabel</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>保存されていません。再試行しています: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::ShortcutsDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべて元に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>All shortcuts are back to the standard.</source>
        <translation>すべてのショートカットを標準に戻しました。</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>コマンドとショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>新しいショートカット(&amp;N):</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>Press the keys. Delete takes them away, Escape leaves them as they are.</source>
        <translation>キーを押してください。Delete で外し、Esc でそのままにします。</translation>
    </message>
    <message>
        <source>Back to the standard.</source>
        <translation>標準に戻しました。</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take it together with Ctrl or Alt, or a function key.</source>
        <translation>%1 は入力に必要です。Ctrl や Alt と組み合わせるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>%1 edits text everywhere, and stays with that.</source>
        <translation>%1 はどこでも文章の編集に使われるため、変えられません。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it over, or press other keys.</source>
        <translation>%1 は「%2」のキーです。引き継ぐか、別のキーを押してください。</translation>
    </message>
    <message>
        <source>Changed. “%1” has no such shortcut any more.</source>
        <translation>変更しました。「%1」にはこのショートカットがなくなりました。</translation>
    </message>
    <message>
        <source>Changed: no shortcut.</source>
        <translation>変更しました: ショートカットなし。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>変更しました。</translation>
    </message>
</context>
<context>
    <name>Widgets::StageList</name>
    <message>
        <source>Date of %1</source>
        <translation>%1 の日付</translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message>
        <source>Most pressing</source>
        <translation>最優先の質問</translation>
    </message>
    <message>
        <source>Every answer is ready. Tell them aloud once more.</source>
        <translation>すべての回答が準備完了です。もう一度、声に出して話してみましょう。</translation>
    </message>
    <message>
        <source>No interview is planned yet</source>
        <translation>面接の予定はまだありません</translation>
    </message>
    <message>
        <source>Say which stages are coming and when, and what they ask comes first.</source>
        <translation>今後の選考ステップと日程を入力すると、そこで聞かれる質問の優先度が上がります。</translation>
    </message>
    <message>
        <source>Your work history is not here yet. With it, each question shows what you have already done that answers it.</source>
        <translation>職務経歴がまだありません。取り込むと、これまでの経験のうち答えに使えるものが質問ごとに表示されます。</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>職務経歴をインポート…</translation>
    </message>
    <message>
        <source>With an interview planned, priorities follow its stages and dates.</source>
        <translation>面接の予定を入れると、その選考ステップと日程に応じて優先度が決まります。</translation>
    </message>
    <message>
        <source>Plan an interview…</source>
        <translation>面接の予定を追加…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>職務経歴に答えになる項目がまだない質問が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>足りない部分を見る</translation>
    </message>
</context>
<context>
    <name>Widgets::StrengthMeter</name>
    <message>
        <source>chosen by you; nothing in the words speaks for it</source>
        <translation>自分で選んだ項目です。言葉の一致はありません</translation>
    </message>
    <message>
        <source>a weak match</source>
        <translation>関連度: 低</translation>
    </message>
    <message>
        <source>a fair match</source>
        <translation>関連度: 中</translation>
    </message>
    <message>
        <source>a strong match</source>
        <translation>関連度: 高</translation>
    </message>
</context>
<context>
    <name>Widgets::Tour</name>
    <message>
        <source>The questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>On the left is what will be asked: by category, by stage, or the most pressing first. Type above them to search the questions and your own answers.</source>
        <translation>左側に、聞かれる質問がカテゴリー別、選考ステップ別、または優先度順に並びます。入力すると、質問と自分の回答を検索できます。</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>これまでにしたこと</translation>
    </message>
    <message>
        <source>These lines of the work history answer the question best, with the reason for each. Start an answer with one, pin it, or dismiss it.</source>
        <translation>この質問への答えに最も合う職務経歴の項目が、理由とともに表示されます。ここから回答を書き始めたり、ピン留めしたり、除外したりできます。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Four parts, each with what this question wants to hear in it. What you write is saved as you type, and what it said before can be brought back.</source>
        <translation>4 つのパートそれぞれに、この質問で求められる内容が示されます。書いたものは入力と同時に保存され、以前の内容に戻すこともできます。</translation>
    </message>
    <message>
        <source>Your work history</source>
        <translation>職務経歴</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバー状況</translation>
    </message>
    <message>
        <source>Which of your stories serves which question, and which questions nothing answers yet.</source>
        <translation>どのエピソードがどの質問に使えるか、答えになる項目がまだない質問はどれかがわかります。</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Say which stages are coming, and when. What they ask becomes pressing.</source>
        <translation>どの選考ステップがいつあるかを入力します。そこで聞かれる質問の優先度が上がります。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Starwright starts here: when your next interview is, how far your answers are, and which questions press most. Try whatever you like: this is a sample, and it goes with the tour.</source>
        <translation>Starwright はここから始まります。次の面接の日、回答の進み具合、優先度の高い質問がわかります。自由にお試しください。これはサンプルで、ツアーとともに消えます。</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Export pack, at the top, prints it all to take along. Now begin with your own history: nothing of this sample stays.</source>
        <translation>上の「パックをエクスポート」で、持って行くものをすべて印刷できます。では、ご自分の職務経歴から始めましょう。このサンプルは何も残りません。</translation>
    </message>
    <message>
        <source>It comes from your CV: PDF, Word, text, JSON Resume or LinkedIn&apos;s archive. It never leaves this machine.</source>
        <translation>職務経歴書から読み込みます。PDF、Word、テキスト、JSON Resume、LinkedIn のアーカイブに対応しています。このコンピューターの外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>Widgets::TourBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3</source>
        <translation>%L1 / %L2 · %3</translation>
    </message>
    <message>
        <source>Begin with my own</source>
        <translation>自分の経歴で始める</translation>
    </message>
</context>
<context>
    <name>Widgets::TransferActions</name>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>すべてエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Restore from an export…</source>
        <translation>エクスポートから復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてエクスポート</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>エクスポートから復元</translation>
    </message>
    <message>
        <source>Everything was written to %1</source>
        <translation>すべてを %1 に書き出しました</translation>
    </message>
    <message>
        <source>What %1 holds is here now, beside what was here.

Answers: %L2 new, %L3 newer than yours, %L4 older than yours. What an answer said before is among its versions.</source>
        <translation>%1 の内容を、これまでのデータに統合しました。

回答: 新規 %L2 件、手元より新しいもの %L3 件、手元より古いもの %L4 件。以前の回答はバージョンに残っています。</translation>
    </message>
    <message>
        <source>Some things were not the same on both sides; the details tell which.</source>
        <translation>双方で内容が異なるものがありました。詳細で確認できます。</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <translation>エクスポート (*.%1)</translation>
    </message>
    <message>
        <source>Exports (*.json *.locked)</source>
        <translation>エクスポート (*.json *.locked)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>%1 は保護されています。パスフレーズ:</translation>
    </message>
    <message>
        <source>Nothing can be restored while this window may only read.</source>
        <translation>このウィンドウは読み取り専用のため、復元できません。</translation>
    </message>
    <message>
        <source>Bring back what %1 holds, beside what is here?</source>
        <translation>%1 の内容を、現在のデータに統合して復元しますか?</translation>
    </message>
    <message>
        <source>Of each answer the newer one counts, and the other becomes a version of it.</source>
        <translation>それぞれの回答は新しい方が残り、もう一方はそのバージョンになります。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Widgets::TroublePage</name>
    <message>
        <source>Restore the backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>別のファイルを開く…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>新しいファイルで始める…</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>回答を開けません</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. What you wrote after that is missing from it.</source>
        <translation>正常なバックアップのうち最新のものは %1 のものです。それ以降に書いた内容は含まれていません。</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, and the file was last written on %2: what you wrote in between is missing from it. The file itself is kept beside it under another name.</source>
        <translation>正常なバックアップのうち最新のものは %1 のもので、ファイルの最終更新は %2 です。その間に書いた内容は、バックアップに含まれていません。元のファイルは、同じ場所に別の名前で残ります。</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>データファイルを開く</translation>
    </message>
    <message>
        <source>Starwright data (*.db);;All files (*)</source>
        <translation>Starwright データ (*.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation>新しいデータファイルで始める</translation>
    </message>
    <message>
        <source>Starwright data (*.db)</source>
        <translation>Starwright データ (*.db)</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Search the versions of all your answers</source>
        <translation>すべての回答のバージョンを検索</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>バージョン (新しい順)</translation>
    </message>
    <message>
        <source>Difference to the present text</source>
        <translation>現在のテキストとの違い</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>このバージョンを復元(&amp;R)</translation>
    </message>
    <message>
        <source>Struck out: only in the present text. Underlined: only in this version.</source>
        <translation>取り消し線: 現在のテキストのみにある部分。下線: このバージョンのみにある部分。</translation>
    </message>
    <message>
        <source>There is no earlier version of this answer yet. One is kept when you turn to another question, and every five minutes.</source>
        <translation>この回答の以前のバージョンはまだありません。別の質問に移ったときと、5 分ごとに 1 つずつ保存されます。</translation>
    </message>
    <message>
        <source>No version has these words.</source>
        <translation>その言葉を含むバージョンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>%1 の重み</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>For this question: %1</source>
        <translation>この質問の値: %1</translation>
    </message>
    <message>
        <source>For this question: %1, %2</source>
        <translation>この質問の値: %1、%2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>選考ステップ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>危険信号</translation>
    </message>
</context>
</TS>
