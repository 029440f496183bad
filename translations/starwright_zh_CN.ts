<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Starwright</source>
        <translation>关于 Starwright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepare for a job interview: what will be asked, and what you will answer.&lt;/p&gt;&lt;p&gt;Everything you write stays on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;为求职面试做准备：会问什么问题，你又打算怎么回答。&lt;/p&gt;&lt;p&gt;你写的所有内容都只保存在这台电脑上。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>the file was there the last time and is missing now. Bring it back and try again, open another one, or start a new one.</source>
        <translation>上次还在的文件现在不见了。请把它放回原处再试，或者打开另一个文件，或者新建一个。</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>this window may only read; see what it says above</source>
        <translation>此窗口只能读取；请查看上方的说明</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>它没有打开</translation>
    </message>
    <message>
        <source>Another program had put another file in the place of %1, as one does that keeps folders alike. Both are joined: of each answer the newer counts, the other is among its versions. The other file as it was is among the backups.</source>
        <translation>另一个程序（例如同步文件夹的程序）把 %1 换成了另一个文件。两者已合并：每个回答以较新的为准，另一个保留在它的版本中。换上来的那个文件已原样存入备份。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>before an update of Starwright</source>
        <translation>Starwright 更新之前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
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
        <translation>；可选：%1</translation>
    </message>
    <message>
        <source>no category &apos;%1&apos;</source>
        <translation>没有类别“%1”</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>没有面试阶段“%1”</translation>
    </message>
    <message>
        <source>no set &apos;%1&apos;</source>
        <translation>没有题集“%1”</translation>
    </message>
    <message>
        <source>no guide &apos;%1&apos;</source>
        <translation>没有指南“%1”</translation>
    </message>
    <message>
        <source>a command is missing; &apos;starwright help&apos; names them</source>
        <translation>缺少命令；运行“starwright help”可查看所有命令</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>several guides have a question &apos;%1&apos;: name one by --guide (%2)</source>
        <translation>多份指南都有问题“%1”：请用 --guide 指定其中一份（%2）</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>the question &apos;%1&apos;</source>
        <translation>问题“%1”</translation>
    </message>
    <message>
        <source>no guide has it</source>
        <translation>没有指南包含它</translation>
    </message>
    <message>
        <source>no state &apos;%1&apos;</source>
        <translation>没有状态“%1”</translation>
    </message>
    <message>
        <source>standard input can be read for one part only</source>
        <translation>只能有一个部分从标准输入读取</translation>
    </message>
    <message>
        <source>cannot set</source>
        <translation>无法将</translation>
    </message>
    <message>
        <source>the state of &apos;%1&apos; to %2</source>
        <translation>“%1”的状态设为 %2</translation>
    </message>
    <message>
        <source>it has text; clear its parts to make it empty (--situation &quot;&quot; …)</source>
        <translation>它已有文字；要让它变为未填写，请清空各部分（--situation &quot;&quot; …）</translation>
    </message>
    <message>
        <source>it has no text; an answer without any is empty</source>
        <translation>它没有文字；没有文字的回答就是未填写</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>%1 is sound: %2 of %3 questions answered, %4 of them ready; guides: %5; good backups: %6</source>
        <translation>%1 完好：共 %3 个问题，已回答 %2 个，其中 %4 个已就绪；指南：%5；完好的备份：%6</translation>
    </message>
    <message>
        <source>the backup %1 is damaged</source>
        <translation>备份 %1 已损坏</translation>
    </message>
    <message>
        <source>cannot check</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>--out FILE is missing (or --markdown PATH)</source>
        <translation>缺少 --out FILE（或 --markdown PATH）</translation>
    </message>
    <message>
        <source>Wrote %1 (answers: %2, versions: %3)</source>
        <translation>已写入 %1（回答：%2，版本：%3）</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>There is no work history yet; &apos;starwright import FILE&apos; reads one.
</source>
        <translation>还没有履历；可用“starwright import FILE”读入。
</translation>
    </message>
    <message>
        <source>no kind &apos;%1&apos;</source>
        <translation>没有类型“%1”</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source> because of: %1</source>
        <translation> 依据：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>  nothing in your history</source>
        <translation>  履历中没有相关内容</translation>
    </message>
    <message>
        <source>no &apos;%1&apos;</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like 2026-03-31</source>
        <translation>“%1”不是 2026-03-31 这样的日期</translation>
    </message>
    <message>
        <source>--out FILE.pdf is missing</source>
        <translation>缺少 --out FILE.pdf</translation>
    </message>
    <message>
        <source>Answers: %1 new, %2 newer than yours, %3 older than yours. Versions added: %4.</source>
        <translation>回答：新增 %1 个，比你的新 %2 个，比你的旧 %3 个。新增版本：%4 个。</translation>
    </message>
    <message>
        <source>Usage: starwright [--data FILE]
       starwright COMMAND [OPTION…]

Prepares for a job interview, offline. Without a command, opens the window.

Commands:
</source>
        <translation>用法：starwright [--data FILE]
      starwright COMMAND [OPTION…]

为求职面试做准备，无需联网。不带命令运行时打开窗口。

命令：
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
所有命令通用的选项：
</translation>
    </message>
    <message>
        <source>Usage: starwright %1 [OPTION…]

%2
</source>
        <translation>用法：starwright %1 [OPTION…]

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
选项：
</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>志愿经历</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育经历</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发表作品</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣爱好</translation>
    </message>
    <message>
        <source>References</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: the guide &apos;%2&apos; (%3), version %4, questions: %5</source>
        <translation>%1：指南“%2”（%3），版本 %4，问题：%5</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过的内容</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>其中没有新内容。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1：新增：%2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1：%2，原为：%3</translation>
    </message>
    <message>
        <source>%1: a work history (%2)</source>
        <translation>%1：履历（%2）</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>没有从中读到任何内容。</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>无法执行</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>未知选项“%1”</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>what is &apos;%1&apos; for?</source>
        <translation>多余的参数“%1”</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>重复指定了两次</translation>
    </message>
    <message>
        <source>There is no work history to match yet; &apos;starwright import FILE&apos; reads one.</source>
        <translation>还没有可供匹配的履历；可用“starwright import FILE”读入。</translation>
    </message>
    <message>
        <source>Your history is not in English, the only language that matching knows so far; nothing was matched.</source>
        <translation>你的履历不是英文，而匹配目前只支持英文；因此没有进行匹配。</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>没有这个命令</translation>
    </message>
    <message>
        <source>; &apos;starwright help&apos; names them</source>
        <translation>；运行“starwright help”可查看所有命令</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The data file, in place of the one in the folder for application data.</source>
        <translation>要使用的数据文件，代替应用程序数据文件夹中的那个。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Print what the command does, and its options.</source>
        <translation>显示命令的作用及其选项。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this guide.</source>
        <translation>只要这份指南。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Only questions of this category; may be repeated.</source>
        <translation>只要这个类别的问题；可重复使用。</translation>
    </message>
    <message>
        <source>Only questions asked at this stage, by name or id; may be repeated.</source>
        <translation>只要这个面试阶段（名称或 ID）会问的问题；可重复使用。</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>SET</translation>
    </message>
    <message>
        <source>Only one set: primary, practice or extra; may be repeated.</source>
        <translation>只要一个题集：primary、practice 或 extra；可重复使用。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Only questions that hold all of these words, in the question, why it is asked, the pointers or your answer.</source>
        <translation>只要在问题、为什么会问、要点或你的回答中包含所有这些词的问题。</translation>
    </message>
    <message>
        <source>The guide, where several have a question of this ID.</source>
        <translation>多份指南都有此 ID 的问题时，指定其中的指南。</translation>
    </message>
    <message>
        <source>Set this part; &apos;-&apos; reads it from standard input.</source>
        <translation>设置这个部分；“-”表示从标准输入读取。</translation>
    </message>
    <message>
        <source>Set this part.</source>
        <translation>设置这个部分。</translation>
    </message>
    <message>
        <source>Set the notes.</source>
        <translation>设置笔记。</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>Mark the answer as draft or ready; empty is what has no text.</source>
        <translation>将回答标为 draft 或 ready；没有文本的回答为 empty。</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>What the files are: guide or history. Otherwise that is found out.</source>
        <translation>文件的类型：guide 或 history。不指定则自动判断。</translation>
    </message>
    <message>
        <source>The guide; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>指南；不指定则用“guides”列出的第一份。</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>FILE.pdf</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>The guide to print; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>要打印的指南；不指定则用“guides”列出的第一份。</translation>
    </message>
    <message>
        <source>Whom the interview is with.</source>
        <translation>面试的公司。</translation>
    </message>
    <message>
        <source>The role, in place of the guide&apos;s.</source>
        <translation>岗位，代替指南中的岗位。</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The day of the interview.</source>
        <translation>面试日期。</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPER</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>a4（默认）或 letter。</translation>
    </message>
    <message>
        <source>Print lines to write on where an answer is empty.</source>
        <translation>在回答未填写处打印供书写的横线。</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated.</source>
        <translation>省去 overview、why、pointers、followups、prompts、answers 或 notes；可重复使用。</translation>
    </message>
    <message>
        <source>The file to write everything into, to be restored from.</source>
        <translation>写入所有内容的文件，可用于恢复。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file a guide.</source>
        <translation>将回答写成 Markdown，不用 Starwright 也能阅读：写入该文件；若是文件夹，则每份指南写一个文件。</translation>
    </message>
    <message>
        <source>List the guides.</source>
        <translation>列出指南。</translation>
    </message>
    <message>
        <source>List the questions of the guides.</source>
        <translation>列出指南中的问题。</translation>
    </message>
    <message>
        <source>Print your answer to a question, or set parts of it.</source>
        <translation>显示你对某个问题的回答，或设置其中的部分。</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>Read work histories and guides from files and keep them.</source>
        <translation>从文件读入履历和指南并保存。</translation>
    </message>
    <message>
        <source>Print your work history; with --json, as a JSON Resume.</source>
        <translation>显示你的履历；加 --json 则输出 JSON Resume。</translation>
    </message>
    <message>
        <source>Print which lines of your work history answer each question.</source>
        <translation>显示履历中的哪些条目可用来回答各个问题。</translation>
    </message>
    <message>
        <source>List the questions by how pressing they are, with the reasons.</source>
        <translation>按紧迫程度列出问题，并附上理由。</translation>
    </message>
    <message>
        <source>Write the prep pack as a PDF.</source>
        <translation>将面试资料包写成 PDF。</translation>
    </message>
    <message>
        <source>Write everything that is yours into one file.</source>
        <translation>将属于你的所有内容写入一个文件。</translation>
    </message>
    <message>
        <source>Bring back what an export holds, beside what is there.</source>
        <translation>恢复导出文件中的内容，现有内容保留。</translation>
    </message>
    <message>
        <source>Check that the data file is sound.</source>
        <translation>检查数据文件是否完好。</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMMAND]</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>说明某个命令。</translation>
    </message>
    <message>
        <source>--passphrase-file needs --out FILE; Markdown is not protected</source>
        <translation>--passphrase-file 需要 --out FILE；Markdown 不受保护</translation>
    </message>
    <message>
        <source>the passphrase has to be one line, and not empty</source>
        <translation>密码短语必须是一行，且不能为空</translation>
    </message>
    <message>
        <source>The file whose one line is the passphrase that protects the export; - reads standard input.</source>
        <translation>只含一行的文件，该行就是保护导出文件的密码短语；“-”表示从标准输入读取。</translation>
    </message>
    <message>
        <source>no shell &apos;%1&apos;</source>
        <translation>没有 shell“%1”</translation>
    </message>
    <message>
        <source>SHELL</source>
        <translation>SHELL</translation>
    </message>
    <message>
        <source>Print what completes commands in a shell: bash, zsh or fish.</source>
        <translation>输出用于在 shell（bash、zsh 或 fish）中补全命令的内容。</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (did you mean %1?)</source>
        <extracomment>What stands for %1 are words in quotes: &apos;system-design&apos;, &apos;past-project&apos;</extracomment>
        <translation> (你是想输入 %1 吗？)</translation>
    </message>
</context>
<context>
    <name>Domain::Guide</name>
    <message>
        <source>cannot import</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>version %1 of the guide &apos;%2&apos; is there already; give this one a higher version than %1</source>
        <translation>指南“%2”的版本 %1 已经存在；请给这一份设置高于 %1 的版本号</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>Formats::Archive</name>
    <message>
        <source>this is an OpenDocument file; save it as DOCX or PDF</source>
        <translation>这是 OpenDocument 文件；请另存为 DOCX 或 PDF</translation>
    </message>
    <message>
        <source>this is a spreadsheet; save it as CSV</source>
        <translation>这是电子表格；请另存为 CSV</translation>
    </message>
    <message>
        <source>this archive is neither a DOCX file nor LinkedIn&apos;s copy of your data, which holds Positions.csv</source>
        <translation>这个压缩包既不是 DOCX 文件，也不是包含 Positions.csv 的 LinkedIn 数据副本</translation>
    </message>
</context>
<context>
    <name>Formats::Csv</name>
    <message>
        <source>it has more than %1 columns</source>
        <translation>超过 %1 列</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>有引号没有闭合</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>右引号后面还有文字</translation>
    </message>
</context>
<context>
    <name>Formats::CvText</name>
    <message>
        <source>line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
    <message>
        <source>it stands under &apos;%1&apos;, which is no part of a work history</source>
        <translation>它位于“%1”之下，而那不属于履历</translation>
    </message>
    <message>
        <source>it is about the file</source>
        <translation>这是关于文件本身的信息</translation>
    </message>
</context>
<context>
    <name>Formats::CvTop</name>
    <message>
        <source>no field of a work history is for this</source>
        <translation>履历中没有与此对应的字段</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
</context>
<context>
    <name>Formats::Docx</name>
    <message>
        <source>headers, footers and notes are not read</source>
        <translation>页眉、页脚和脚注不会读取</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>其中没有文字</translation>
    </message>
    <message>
        <source>it defines entities, which no word processor writes</source>
        <translation>它定义了实体，而文字处理软件不会这样写</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>it is broken at line %1, column %2</source>
        <translation>在第 %1 行第 %2 列处损坏</translation>
    </message>
    <message>
        <source>it has tags that no word processor writes</source>
        <translation>其中有文字处理软件不会写出的标签</translation>
    </message>
</context>
<context>
    <name>Formats::Encoding</name>
    <message>
        <source>its encoding is none that is known here; save it as UTF-8</source>
        <translation>无法识别它的编码；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>it is not all in the encoding that its first bytes name</source>
        <translation>部分内容与开头字节所标明的编码不符</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
    <message>
        <source>a character is broken here; the other lines are UTF-8</source>
        <translation>这里有损坏的字符；其他行是 UTF-8</translation>
    </message>
    <message>
        <source>this is neither text nor a document that can be read here</source>
        <translation>这既不是文本，也不是可以读取的文档</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
</context>
<context>
    <name>Formats::Export</name>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>没有文件夹 %1；请创建它，或选择其他位置</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>已有同名文件夹；请换一个名称</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>这是设备，不是文件；请换一个名称</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>无法写入文件夹 %1；请选择其他位置</translation>
    </message>
    <message>
        <source>cannot export</source>
        <translation>无法导出</translation>
    </message>
    <message>
        <source>what was written would not come back as it is; nothing was written</source>
        <translation>写出的内容无法原样读回；没有写入任何内容</translation>
    </message>
    <message>
        <source>it could not be restored (%1: %2); nothing was written</source>
        <translation>它将无法恢复（%1：%2）；没有写入任何内容</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>a data file has that name; it was left as it is. Choose another name</source>
        <translation>已有同名的数据文件，它保持原样。请换一个名称</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>这是文件夹；请指定其中的文件</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>必须是%1，而不是%2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>the export has this already</source>
        <translation>导出文件中已有此项</translation>
    </message>
    <message>
        <source>must be &apos;pinned&apos; or &apos;dismissed&apos;</source>
        <translation>必须是“pinned”或“dismissed”</translation>
    </message>
    <message>
        <source>must be &apos;high&apos;, &apos;medium&apos; or &apos;low&apos;</source>
        <translation>必须是“high”“medium”或“low”</translation>
    </message>
    <message>
        <source>this is no export of Starwright: its &apos;format&apos; is not &apos;%1&apos;</source>
        <translation>这不是 Starwright 的导出文件：它的“format”不是“%1”</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this export (format %1; this one knows up to %2). Install the newer Starwright, and restore it there</source>
        <translation>这个导出文件由更新版本的 Starwright 写出（格式 %1；此版本最高支持 %2）。请安装更新的 Starwright，并在那里恢复</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>必须是 %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>must be a time in UTC like 2026-01-31T09:30:00.000Z</source>
        <translation>必须是 2026-01-31T09:30:00.000Z 这样的 UTC 时间</translation>
    </message>
    <message>
        <source>must be a date like 2026-01-31, or empty</source>
        <translation>必须是 2026-01-31 这样的日期，或者留空</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>必须是不小于 0 的整数</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>%1; make room on the disk, or choose another place</source>
        <translation>%1；请腾出磁盘空间，或另选一个位置</translation>
    </message>
    <message>
        <source>%1; name a file that may be read</source>
        <translation>%1；请指定一个允许读取的文件</translation>
    </message>
    <message>
        <source>%1; look at the disk that it is on</source>
        <translation>%1；请检查它所在的磁盘</translation>
    </message>
</context>
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats::ForeignFile</name>
    <message>
        <source>a document of an older Office, or one with a password</source>
        <translation>旧版 Office 的文档，或带密码的文档</translation>
    </message>
    <message>
        <source>a document in Rich Text Format</source>
        <translation>RTF 格式的文档</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScript 文件</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
</context>
<context>
    <name>Formats::Guide</name>
    <message>
        <source>no set &apos;%1&apos;; the sets are %2</source>
        <translation>没有题集“%1”；可用的题集有 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands already at %2</source>
        <translation>“%1”在 %2 处已经出现</translation>
    </message>
    <message>
        <source>there must be at least one stage</source>
        <translation>至少要有一个面试阶段</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>没有面试阶段“%1”</translation>
    </message>
    <message>
        <source>%1 is already the number of %2 in the set &apos;%3&apos;</source>
        <translation>%1 已经是 %2 在题集“%3”中的编号</translation>
    </message>
    <message>
        <source>the set &apos;%1&apos; has no number %2; numbers run from 1 without gaps</source>
        <translation>题集“%1”缺少编号 %2；编号须从 1 开始连续</translation>
    </message>
    <message>
        <source>there must be at least one question</source>
        <translation>至少要有一个问题</translation>
    </message>
</context>
<context>
    <name>Formats::GuideTranslation</name>
    <message>
        <source>it is not for the guide &apos;%1&apos;</source>
        <translation>它不是指南“%1”的译文</translation>
    </message>
    <message>
        <source>the guide has version %1 by now</source>
        <translation>指南现在是版本 %1</translation>
    </message>
    <message>
        <source>the guide has %1 of these</source>
        <translation>指南中有 %1 项</translation>
    </message>
    <message>
        <source>the guide has no &apos;%1&apos;</source>
        <translation>指南中没有“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name</source>
        <translation>“%1”没有名称</translation>
    </message>
</context>
<context>
    <name>Formats::JsonErrors</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>objects and lists are nested more than %1 deep</source>
        <translation>对象和列表的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>键“%1”在这里重复出现</translation>
    </message>
    <message>
        <source>must be an object, not a list</source>
        <translation>必须是对象，而不是列表</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>第 %L1 行</translation>
    </message>
</context>
<context>
    <name>Formats::JsonResume</name>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>it has none of the parts of a JSON Resume, such as &apos;basics&apos; or &apos;work&apos;</source>
        <translation>其中没有 JSON Resume 的任何组成部分，例如“basics”或“work”</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>必须是%1，而不是%2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>不是日期：日期的格式是 YYYY、YYYY-MM 或 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
</context>
<context>
    <name>Formats::Lexicon</name>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>Formats::LinkedIn</name>
    <message>
        <source>it has more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>it has none of the columns that LinkedIn&apos;s files have, such as &apos;%1&apos; and &apos;%2&apos;</source>
        <translation>其中没有 LinkedIn 文件应有的列，例如“%1”和“%2”</translation>
    </message>
    <message>
        <source>files that no work history is in</source>
        <translation>不含履历的文件</translation>
    </message>
    <message>
        <source>there is more than one profile</source>
        <translation>有不止一份个人资料</translation>
    </message>
    <message>
        <source>a work history has no place for &apos;%1&apos;</source>
        <translation>履历中没有“%1”的位置</translation>
    </message>
    <message>
        <source>it has no &apos;%1&apos;</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>it has more fields than there are columns; is a comma not in quotation marks?</source>
        <translation>字段数多于列数；是否有逗号没有放在引号内？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like &apos;May 2019&apos; or &apos;2019&apos;; the rest of the row is kept</source>
        <translation>“%1”不是“May 2019”或“2019”这样的日期；该行的其余内容已保留</translation>
    </message>
    <message>
        <source>it stands there twice and is kept once</source>
        <translation>重复出现，只保留一份</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>第 %L1 行</translation>
    </message>
</context>
<context>
    <name>Formats::ObjectReader</name>
    <message>
        <source>must be %1, not %2</source>
        <translation>必须是%1，而不是%2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>含有半个代理对，不是有效字符</translation>
    </message>
    <message>
        <source>holds the control character U+%1</source>
        <translation>含有控制字符 U+%1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;</source>
        <translation>未知的键“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: ids are lower-case words joined by hyphens, of %2 characters at most</source>
        <translation>“%1”不是有效的 ID：ID 由小写单词以连字符连接而成，最多 %2 个字符</translation>
    </message>
    <message>
        <source>must be a whole number from 1</source>
        <translation>必须是不小于 1 的整数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>超过 %1 个</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
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
        <translation>这个 PDF 已损坏或不完整；请重新复制或重新导出</translation>
    </message>
    <message>
        <source>this PDF has a password; save a copy without one, and import that</source>
        <translation>这个 PDF 有密码；请保存一份没有密码的副本，再导入那一份</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>there is no text in this PDF, only pictures of it; make it searchable with a text recognition (OCR), or import the document that it was made from</source>
        <translation>这个 PDF 中没有文字，只有文字的图像；请用文字识别（OCR）使其可搜索，或导入生成它的原始文档</translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>第 %L1 页</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>it stands on every page</source>
        <translation>每页都有</translation>
    </message>
    <message>
        <source>the program that reads PDFs, starwright-pdftext, does not start; install again</source>
        <translation>读取 PDF 的程序 starwright-pdftext 无法启动；请重新安装</translation>
    </message>
    <message>
        <source>this PDF takes too long to read; export it again, or import another format</source>
        <translation>读取这个 PDF 耗时过长；请重新导出，或导入其他格式</translation>
    </message>
    <message>
        <source>this PDF cannot be read; export it again, or import another format</source>
        <translation>无法读取这个 PDF；请重新导出，或导入其他格式</translation>
    </message>
</context>
<context>
    <name>Formats::Protection</name>
    <message>
        <source>the file is damaged or cut short, and nothing of it was used; take another copy of it</source>
        <translation>文件已损坏或不完整，其中的内容均未使用；请换用它的另一份副本</translation>
    </message>
    <message>
        <source>the passphrase is another one; nobody can read the file without the right one</source>
        <translation>密码短语不对；没有正确的密码短语，谁也无法读取这个文件</translation>
    </message>
    <message>
        <source>a newer Starwright protected this file. Install the newer Starwright, and restore it there</source>
        <translation>这个文件由更新版本的 Starwright 保护。请安装更新版本的 Starwright，并在其中恢复</translation>
    </message>
    <message>
        <source>it asks for more work than Starwright ever does for a passphrase, so somebody else made it</source>
        <translation>它要求的计算量超出了 Starwright 处理密码短语时会用到的范围，因此不是 Starwright 生成的</translation>
    </message>
    <message>
        <source>there is too little memory for the passphrase; close other programs and try again</source>
        <translation>内存不足，无法处理密码短语；请关闭其他程序后再试</translation>
    </message>
    <message>
        <source>the part of Starwright that protects files, starwright-sodium, is missing; install again</source>
        <translation>缺少 Starwright 用来保护文件的组件 starwright-sodium；请重新安装</translation>
    </message>
    <message>
        <source>cannot protect</source>
        <translation>无法保护</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is protected with a passphrase, which has to be given (--passphrase-file FILE)</source>
        <translation>它受密码短语保护，必须提供密码短语（--passphrase-file FILE）</translation>
    </message>
</context>
<context>
    <name>Formats::ReadHistory</name>
    <message>
        <source>it has more than %1 lines</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>this is %1; save it as PDF, DOCX, Markdown or text</source>
        <translation>这是%1；请另存为 PDF、DOCX、Markdown 或文本</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>its history has more than %1 lines</source>
        <translation>其中的履历超过 %1 行</translation>
    </message>
</context>
<context>
    <name>Formats::Zip</name>
    <message>
        <source>the archive holds more than %1 files and folders</source>
        <translation>压缩包中的文件和文件夹超过 %1 个</translation>
    </message>
    <message>
        <source>the archive is encrypted; unpack it with its password, and import what is in it</source>
        <translation>压缩包已加密；请用密码解压，再导入其中的内容</translation>
    </message>
    <message>
        <source>the archive is broken or cut off; try to copy or download it again</source>
        <translation>压缩包已损坏或不完整；请重新复制或下载</translation>
    </message>
    <message>
        <source>unpacked, it is larger than %1 MB</source>
        <translation>解压后超过 %1 MB</translation>
    </message>
    <message>
        <source>the part of Starwright that reads archives, starwright-zip, is missing; install again</source>
        <translation>缺少 Starwright 读取压缩包的组件 starwright-zip；请重新安装</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>不支持它的压缩方式</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Each term below is a number from 0 (does not press) to 1. The priority is their weighted mean: every term times its weight, added up, divided by the sum of the weights. From %1 on a question is high, from %2 on medium. A term with the weight 0 does not count. A priority that you set by hand stands above the formula.</source>
        <translation>下面每个因素都是从 0（不紧迫）到 1 的数值。优先级是它们的加权平均值：每个因素乘以权重后相加，再除以权重之和。达到 %1 的问题优先级为高，达到 %2 的为中。权重为 0 的因素不计入。你手动设置的优先级高于公式结果。</translation>
    </message>
    <message>
        <source>Primary questions press most, extra ones least.</source>
        <translation>核心问题最紧迫，补充问题最不紧迫。</translation>
    </message>
    <message>
        <source>How many of the stages that you have planned ask the question.</source>
        <translation>你安排的面试阶段中有多少会问这个问题。</translation>
    </message>
    <message>
        <source>How close the next stage is that asks it.</source>
        <translation>会问这个问题的下一个面试阶段有多近。</translation>
    </message>
    <message>
        <source>How little your history has to answer it with.</source>
        <translation>你的履历中能用来回答它的内容有多少；越少越紧迫。</translation>
    </message>
    <message>
        <source>How much your answer still lacks: parts, a number in the result, the mark as ready.</source>
        <translation>你的回答还缺多少：各个部分、结果中的数字、已就绪的标记。</translation>
    </message>
    <message>
        <source>Whether it touches what interviewers take as a warning.</source>
        <translation>它是否触及面试官视为减分的地方。</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>What hiring managers screen for</source>
        <translation>用人经理看重什么</translation>
    </message>
    <message>
        <source>Red flags to avoid</source>
        <translation>要避免的减分项</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>%1 面试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln 个面试阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>version %L1 of the guide</source>
        <translation>指南版本 %L1</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>面试阶段（按顺序）</translation>
    </message>
    <message>
        <source>Which question belongs to which stage is our own estimate; companies differ.</source>
        <translation>哪个问题属于哪个面试阶段是我们自己的估计；各公司情况不同。</translation>
    </message>
    <message>
        <source>Common formats</source>
        <translation>常见形式</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>这份指南目前只有英文版。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>since %1</source>
        <translation>%1 至今</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>%Ln 个新条目</numerusform>
        </translation>
    </message>
    <message>
        <source>About you</source>
        <translation>个人信息</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Work</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>新工作经历</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>添加工作经历</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>志愿经历</translation>
    </message>
    <message>
        <source>New voluntary work</source>
        <translation>新志愿经历</translation>
    </message>
    <message>
        <source>Add voluntary work</source>
        <translation>添加志愿经历</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育经历</translation>
    </message>
    <message>
        <source>New degree</source>
        <translation>新教育经历</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>添加教育经历</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>新技能</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>添加技能</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>新证书</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>添加证书</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>新奖项</translation>
    </message>
    <message>
        <source>Add an award</source>
        <translation>添加奖项</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>发表作品</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>新发表作品</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>添加发表作品</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>新语言</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣爱好</translation>
    </message>
    <message>
        <source>New interest</source>
        <translation>新兴趣爱好</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>添加兴趣爱好</translation>
    </message>
    <message>
        <source>References</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>新推荐人</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>添加推荐人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>For</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
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
        <translation>专业</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发机构</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>颁奖机构</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>熟练程度</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>推荐语</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>职业头衔</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>添加成果</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>添加课程</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>添加关键词</translation>
    </message>
    <message>
        <source>What did you do, and what came of it? Numbers help.</source>
        <translation>你做了什么，带来了什么成果？有数字更有说服力。</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>&apos;%1&apos; in the guide &apos;%2&apos;</source>
        <translation>指南“%2”中的“%1”</translation>
    </message>
    <message>
        <source>A line of the history is pinned on one side and dismissed on the other for %1: it is pinned.</source>
        <translation>对于%1，履历中有一个条目在一边已固定，在另一边已排除：现为固定。</translation>
    </message>
    <message>
        <source>The level of %1 is not the same on both sides: the higher counts.</source>
        <translation>%1的优先级两边不同：以较高的为准。</translation>
    </message>
    <message>
        <source>preference &apos;%1&apos;</source>
        <translation>偏好设置“%1”</translation>
    </message>
    <message>
        <source>The answer to &apos;%1&apos; in the guide &apos;%2&apos; was written on both sides: the newer, of %3, counts; the one of %4 is among its versions.</source>
        <translation>指南“%2”中问题“%1”的回答在两边都写过：以较新的（%3）为准；%4 的那份保留在它的版本中。</translation>
    </message>
    <message>
        <source>work history, %1</source>
        <translation>履历，%1</translation>
    </message>
    <message>
        <source>work history</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>interview at &apos;%1&apos;</source>
        <translation>“%1”的面试</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Version %1 of the guide &apos;%2&apos; is not the same on both sides: the one that says more counts.</source>
        <translation>指南“%2”的版本 %1 两边不同：以内容较多的为准。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; counts, since it says more; the other side has &apos;%3&apos;.</source>
        <translation>%1：以内容较多的“%2”为准；另一边为“%3”。</translation>
    </message>
</context>
<context>
    <name>Models::Autosave</name>
    <message>
        <source>cannot save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>the save was given up before it was done</source>
        <translation>保存在完成之前中断了</translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message>
        <source>high priority</source>
        <translation>优先级：高</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>优先级：中</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>优先级：低</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln questions answered</source>
        <translation>
            <numerusform>%Ln 个问题中已回答 %L1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%1, %L2 of %Ln pointers covered</source>
        <translation>
            <numerusform>%1，%Ln 个要点中已涵盖 %L2 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CoverageModel</name>
    <message>
        <source>%1
answers: %2</source>
        <translation>%1
能回答：%2</translation>
    </message>
    <message>
        <source>%1
does not answer: %2</source>
        <translation>%1
不能回答：%2</translation>
    </message>
    <message>
        <source>%1
Nothing in your history yet.</source>
        <translation>%1
履历中还没有相关内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>%1，%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %Ln questions</source>
        <translation>
            <numerusform>可用于 %Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HistoryModel</name>
    <message>
        <source>Edit “%1” of “%2”</source>
        <translation>编辑“%2”的“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Edit a line of “%1”</source>
        <translation>编辑“%1”中的条目</translation>
    </message>
    <message>
        <source>Remove a line of “%1”</source>
        <translation>移除“%1”中的条目</translation>
    </message>
    <message>
        <source>Move a line of “%1”</source>
        <translation>移动“%1”中的条目</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>个人信息</translation>
    </message>
</context>
<context>
    <name>Models::LeftOutModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, taken in</source>
        <translation>%1，已采用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Models::YourData</name>
    <message>
        <source>Backed up, and read again to be sure.</source>
        <translation>备份已完成，并已重新读取确认无误。</translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>日期待定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The interviews</source>
        <translation>面试介绍</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2 个中有 %1 个已就绪</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>见后续表格</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a line of your history to answer with.</source>
        <translation>%2 个问题中，有 %1 个可用你履历中的条目来回答。</translation>
    </message>
    <message>
        <source>The best line for the question</source>
        <translation>最适合该问题的条目</translation>
    </message>
    <message>
        <source>Another line that answers it</source>
        <translation>能回答该问题的其他条目</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>用于问题 %1</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>面试资料包</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>cannot make a pack</source>
        <translation>无法生成资料包</translation>
    </message>
    <message>
        <source>no question fits the stages and categories chosen; choose more of them</source>
        <translation>所选的面试阶段和类别中没有符合的问题；请多选一些</translation>
    </message>
    <message>
        <source>Prep pack: %1</source>
        <translation>面试资料包：%1</translation>
    </message>
    <message>
        <source>Prep pack: %1 at %2</source>
        <translation>面试资料包：%2 %1</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>也用于问题 %1</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>由你固定</translation>
    </message>
    <message>
        <source>Nothing in your history answers this yet.</source>
        <translation>履历中还没有能回答此问题的内容。</translation>
    </message>
    <message>
        <source>From your history</source>
        <translation>来自你的履历</translation>
    </message>
    <message>
        <source>%1 in draft</source>
        <translation>%1 个草稿</translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>%1 个未填写</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>%1 of speech in all</source>
        <translation>讲述时间共 %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>面试阶段</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>准备人</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>%1 面试</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>面试阶段（按顺序）</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What they screen for</source>
        <translation>看重什么</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>减分项</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>无法绘制页面</translation>
    </message>
    <message>
        <source>the part of Starwright that writes PDFs, starwright-pdf, is missing; install again</source>
        <translation>缺少 Starwright 写出 PDF 的组件 starwright-pdf；请重新安装</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>没有文件夹 %1；请创建它，或选择其他位置</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another place</source>
        <translation>%1 不是文件夹；请选择其他位置</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>已有同名文件夹；请换一个名称</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>这是设备，不是文件；请换一个名称</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>无法写入文件夹 %1；请选择其他位置</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>讲述时间 %1</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>为什么会问</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>可能的追问</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>A good answer, step by step</source>
        <translation>好回答的步骤</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>待补充</translation>
    </message>
    <message>
        <source>No answer yet. A start from your history; whatever has a box is still open.</source>
        <translation>还没有回答。以下是根据你的履历拟的开头；带方框的内容仍待补充。</translation>
    </message>
    <message>
        <source>Prepare first</source>
        <translation>优先准备</translation>
    </message>
    <message>
        <source>Stories to tell</source>
        <translation>要讲的故事</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一场</translation>
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
        <translation>之后</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>；还有 %1 个</translation>
    </message>
    <message>
        <source>Nothing in your history answers these questions yet.</source>
        <translation>履历中还没有能回答这些问题的内容。</translation>
    </message>
    <message>
        <source>Your history is in a language that matching does not know yet.</source>
        <translation>匹配还不支持你的履历所用的语言。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 条</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>你想问的问题</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已就绪</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in %L1 days</source>
        <translation>%L1 天后</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 个已就绪</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
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
        <translation>草稿，缺少：%1</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>结果中还没有数字</translation>
    </message>
    <message numerus="yes">
        <source>draft, %L1 of %Ln pointer(s) covered</source>
        <translation>
            <numerusform>草稿，%Ln 个要点中已涵盖 %L1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not marked as ready</source>
        <translation>草稿，尚未标为已就绪</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>red flag: told in generalities, without any figure</source>
        <translation>减分项：泛泛而谈，没有任何数字</translation>
    </message>
    <message>
        <source>red flag: the Action says “we” %L1 times and “I” %L2 times</source>
        <translation>减分项：“行动”中“we”出现 %L1 次，“I”出现 %L2 次</translation>
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
        <translation>核心问题</translation>
    </message>
    <message>
        <source>practice question</source>
        <translation>练习问题</translation>
    </message>
    <message>
        <source>extra question</source>
        <translation>补充问题</translation>
    </message>
    <message>
        <source>asked in none of your coming stages</source>
        <translation>接下来的面试阶段都不会问</translation>
    </message>
    <message>
        <source>asked in your coming stage</source>
        <translation>接下来的面试阶段会问</translation>
    </message>
    <message numerus="yes">
        <source>asked in %L1 of your %Ln coming stage(s)</source>
        <translation>
            <numerusform>接下来的 %Ln 个面试阶段中有 %L1 个会问</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>%1，下一次在 %2</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>今天会问</translation>
    </message>
    <message numerus="yes">
        <source>asked in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后会问</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in your history matches</source>
        <translation>履历中没有匹配的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pinned by you</source>
        <translation>
            <numerusform>你固定了 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strong line(s) in your history</source>
        <translation>
            <numerusform>履历中有 %Ln 个匹配度高的条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln weak line(s) in your history</source>
        <translation>
            <numerusform>履历中只有 %Ln 个匹配度低的条目</numerusform>
        </translation>
    </message>
    <message>
        <source>you set it to high</source>
        <translation>你将优先级设为高</translation>
    </message>
    <message>
        <source>you set it to medium</source>
        <translation>你将优先级设为中</translation>
    </message>
    <message>
        <source>you set it to low</source>
        <translation>你将优先级设为低</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%L1 ready</source>
        <translation>%L1 个已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln 个草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 empty</source>
        <translation>%L1 个未填写</translation>
    </message>
</context>
<context>
    <name>Scaffold</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Where did you use %1, and for what?</source>
        <translation>你在哪里用过 %1，用来做什么？</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>那是什么时候？</translation>
    </message>
    <message>
        <source>What was going on, and how many people or systems did it concern?</source>
        <translation>当时是什么情况，涉及多少人或多少系统？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What did you measure before and after?</source>
        <translation>前后分别测量了什么？</translation>
    </message>
    <message>
        <source>What was it before, and how was it measured?</source>
        <translation>之前是多少，又是怎么测量的？</translation>
    </message>
    <message>
        <source>What is different today because of it?</source>
        <translation>因为这件事，如今有什么不同？</translation>
    </message>
    <message>
        <source>What was asked of you, and what was yours to decide?</source>
        <translation>你被要求做什么，哪些由你决定？</translation>
    </message>
    <message>
        <source>What did you do yourself, step by step, and why?</source>
        <translation>你自己一步一步做了什么，为什么？</translation>
    </message>
</context>
<context>
    <name>Storage::Backups</name>
    <message>
        <source>cannot make a backup of</source>
        <translation>无法备份</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>无法创建文件夹 %1；请允许在相应位置写入</translation>
    </message>
    <message>
        <source>%1; allow writing in %2</source>
        <translation>%1；请允许写入 %2</translation>
    </message>
    <message>
        <source>what was written is not what was to be written</source>
        <translation>写入的内容与应写入的内容不符</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>无法为它命名</translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message>
        <source>cannot look into</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>it could not be copied; make room on the disk, and allow writing in its folder</source>
        <translation>无法复制它；请腾出磁盘空间，并允许写入它所在的文件夹</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>a write was interrupted, and undoing it failed (%1). Allow writing to the file and its folder, or copy it to another folder together with %2</source>
        <translation>一次写入被中断，且撤销失败（%1）。请允许写入该文件及其文件夹，或将它与 %2 一起复制到另一个文件夹</translation>
    </message>
    <message>
        <source>found damage in</source>
        <translation>文件已损坏</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>%1 中有 %Ln 行引用了不存在的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 是 %2，而不是 %3</translation>
    </message>
    <message>
        <source>its tables are not those of version %1</source>
        <translation>它的表与版本 %1 的不符</translation>
    </message>
    <message>
        <source>SQLite says: %1; put a copy from a backup in its place</source>
        <translation>SQLite 报告：%1；请用备份的副本替换它</translation>
    </message>
    <message>
        <source>the trigger “%1”</source>
        <translation>触发器“%1”</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>视图“%1”</translation>
    </message>
    <message>
        <source>the index “%1”</source>
        <translation>索引“%1”</translation>
    </message>
    <message>
        <source>the virtual table “%1”</source>
        <translation>虚拟表“%1”</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>表“%1”</translation>
    </message>
    <message>
        <source>%1; it was left as it is, and nothing in it was run. Choose another file, or put a copy from a backup in its place</source>
        <translation>%1；文件保持原样，其中的任何内容都没有运行。请选择其他文件，或用备份的副本替换它</translation>
    </message>
    <message>
        <source>%1 has a generated column “%2”, which Starwright does not make</source>
        <translation>%1中有生成列“%2”，而 Starwright 不会创建它</translation>
    </message>
    <message>
        <source>%1 is not as Starwright makes it</source>
        <translation>%1与 Starwright 创建的不同</translation>
    </message>
    <message>
        <source>%1 is in it, which Starwright does not make</source>
        <translation>其中有%1，而 Starwright 不会创建它</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>what it holds is not what was written; put a copy from a backup in its place</source>
        <translation>其中的内容不是当初写入的内容；请用备份的副本替换它</translation>
    </message>
    <message>
        <source>the earlier versions of the answer to %1 (%2), of %3 to %4, cannot be read; put a copy from a backup in its place</source>
        <translation>无法读取对 %1（%2）的回答在 %3 至 %4 之间的旧版本；请用备份的副本替换该文件</translation>
    </message>
</context>
<context>
    <name>Storage::DataFile</name>
    <message>
        <source>cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder, or choose another</source>
        <translation>%1；请允许写入它所在的文件夹，或另选一个</translation>
    </message>
    <message>
        <source>this is no data file of Starwright (nor any SQLite file); it was left as it is. Choose another file</source>
        <translation>这不是 Starwright 的数据文件（也不是 SQLite 文件）；它保持原样。请选择其他文件</translation>
    </message>
    <message>
        <source>this SQLite file belongs to another program; it was left as it is. Choose another file</source>
        <translation>这个 SQLite 文件属于其他程序；它保持原样。请选择其他文件</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this file (format %1; this one knows up to %2); it was left as it is. Install the newer Starwright, or choose another file</source>
        <translation>这个文件由更新版本的 Starwright 写出（格式 %1；此版本最高支持 %2）；它保持原样。请安装更新的 Starwright，或选择其他文件</translation>
    </message>
    <message>
        <source>the file is damaged (format %1); put a copy from a backup in its place</source>
        <translation>文件已损坏（格式 %1）；请用备份的副本替换它</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another file</source>
        <translation>没有文件夹 %1；请创建它，或选择其他文件</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>无法创建文件夹 %1；请允许在相应位置写入</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>这是文件夹；请指定其中的文件</translation>
    </message>
    <message>
        <source>this is a device or a pipe; name a file</source>
        <translation>这是设备或管道；请指定文件</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no answers; it was left as it is. Put a copy from a backup in its place, or move it away to start anew</source>
        <translation>文件是空的，其中没有任何回答；它保持原样。请用备份的副本替换它，或将它移走以重新开始</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1；请允许读取它</translation>
    </message>
    <message>
        <source>the file is cut short (%1 of %2 bytes); put a copy from a backup in its place</source>
        <translation>文件不完整（共 %2 字节，只有 %1 字节）；请用备份的副本替换它</translation>
    </message>
    <message>
        <source>%1; look at the disk, or choose another place</source>
        <translation>%1；请检查磁盘，或另选一个位置</translation>
    </message>
</context>
<context>
    <name>Storage::Database</name>
    <message>
        <source>it was opened for reading only</source>
        <translation>它以只读方式打开</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>it has to be brought up to date first, and cannot be written: %1</source>
        <translation>必须先将它更新到最新格式，但无法写入：%1</translation>
    </message>
</context>
<context>
    <name>Storage::FileLock</name>
    <message>
        <source>the lock %1 cannot be written; allow writing in its folder</source>
        <translation>无法写入锁文件 %1；请允许写入它所在的文件夹</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first</source>
        <translation>另一个 Starwright 已打开它（%2 上的进程 %1）；请先关闭那一个</translation>
    </message>
    <message>
        <source>another Starwright has it open; close that one first</source>
        <translation>另一个 Starwright 已打开它；请先关闭那一个</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first. If there is none any more, remove %3</source>
        <translation>另一个 Starwright 已打开它（%2 上的进程 %1）；请先关闭那一个。如果已经没有这样的进程，请删除 %3</translation>
    </message>
</context>
<context>
    <name>Storage::Restore</name>
    <message>
        <source>cannot restore</source>
        <translation>无法恢复</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder</source>
        <translation>%1；请允许写入它所在的文件夹</translation>
    </message>
    <message>
        <source>%1; make room on the disk</source>
        <translation>%1；请腾出磁盘空间</translation>
    </message>
    <message>
        <source>the present state is backed up first, and that failed: %1; nothing was changed</source>
        <translation>恢复前要先备份当前状态，但备份失败：%1；没有更改任何内容</translation>
    </message>
    <message>
        <source>cannot rename</source>
        <translation>无法重命名</translation>
    </message>
    <message>
        <source>to %1; allow writing in its folder</source>
        <translation>新名称为 %1；请允许写入它所在的文件夹</translation>
    </message>
    <message>
        <source>cannot erase</source>
        <translation>无法清除</translation>
    </message>
    <message>
        <source>allow writing in the folder, then try again</source>
        <translation>请允许写入该文件夹，然后重试</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1；请允许读取它</translation>
    </message>
    <message>
        <source>%1; restore another one</source>
        <translation>%1；请改为恢复另一个</translation>
    </message>
</context>
<context>
    <name>Storage::Sqlite</name>
    <message>
        <source>another program is writing to the file; close it, then try again</source>
        <translation>其他程序正在写入该文件；请关闭它，然后重试</translation>
    </message>
    <message>
        <source>the file or its folder is read-only; allow writing to both</source>
        <translation>该文件或其文件夹是只读的；请允许写入两者</translation>
    </message>
    <message>
        <source>the disk reports an error (%1); look at the disk, and copy the file elsewhere</source>
        <translation>磁盘报告错误（%1）；请检查磁盘，并将文件复制到别处</translation>
    </message>
    <message>
        <source>a text in it is larger than any that Starwright writes; choose another file</source>
        <translation>其中有文本超出了 Starwright 会写入的大小；请选择其他文件</translation>
    </message>
    <message>
        <source>the file is damaged or cut short; put a copy from a backup in its place</source>
        <translation>文件已损坏或不完整；请用备份的副本替换它</translation>
    </message>
    <message>
        <source>the disk is full; make room, then try again</source>
        <translation>磁盘已满；请腾出空间，然后重试</translation>
    </message>
    <message>
        <source>the file, or the journal beside it, cannot be opened; allow reading and writing in its folder</source>
        <translation>无法打开该文件或它旁边的日志文件；请允许读取和写入它所在的文件夹</translation>
    </message>
    <message>
        <source>this is no SQLite file; choose another file</source>
        <translation>这不是 SQLite 文件；请选择其他文件</translation>
    </message>
    <message>
        <source>another program has moved it, or put another file in its place; open it again</source>
        <translation>另一个程序移动了它，或把它换成了另一个文件；请重新打开</translation>
    </message>
    <message>
        <source>the folder it is in does not lock files, as some network folders do not; wait until the network is back, or copy the file to a folder of this computer and open it there</source>
        <translation>它所在的文件夹无法锁定文件，某些网络文件夹就是这样；请等待网络恢复，或把文件复制到这台电脑的文件夹中再打开</translation>
    </message>
</context>
<context>
    <name>Storage::Worker</name>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>another program has put a file in its place that cannot be opened (%1). What was saved before is in %2. Move that file away, and what you have written is saved again</source>
        <translation>另一个程序把它换成了一个无法打开的文件（%1）。之前保存的内容在 %2 中。把那个文件移走后，你写的内容就会重新保存</translation>
    </message>
</context>
<context>
    <name>TextSpool</name>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>the temporary file with your answers</source>
        <translation>存放回答的临时文件</translation>
    </message>
    <message>
        <source>the disk does not give it back. The data file has them as well: close the window and open it again</source>
        <translation>磁盘无法读出它。数据文件中也有这些回答：请关闭窗口再重新打开</translation>
    </message>
</context>
<context>
    <name>Widgets::Announcements</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>未保存，正在重试：%1</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <translation>查看内容…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份（从新到旧）</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can go back.</source>
        <translation>会先备份当前内容，以便需要时退回。</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself every half an hour in which you wrote something.</source>
        <translation>还没有备份。只要你写了内容，每半小时会自动创建一份。</translation>
    </message>
    <message>
        <source>Made by itself every half an hour in which you wrote something. Of the last two days all are kept, then one a day for 12 days, one a week for 10 weeks, and one a month for 9 months.</source>
        <translation>只要你写了内容，每半小时会自动创建一份。最近两天的全部保留；再往前，12 天内每天保留一份，10 周内每周保留一份，9 个月内每月保留一份。</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message>
        <source>The backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>All of it is the same as now.</source>
        <translation>全部与现在相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from now. What is the same is not shown.</source>
        <translation>
            <numerusform>与现在有 %Ln 处不同。相同的内容不显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Priorities set by hand</source>
        <translation>手动设置的优先级</translation>
    </message>
    <message>
        <source>Pinned and dismissed lines</source>
        <translation>固定和排除的条目</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>导入的指南</translation>
    </message>
    <message>
        <source>Choices for the pack and weights</source>
        <translation>资料包选项和权重</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pointer(s) covered</source>
        <translation>
            <numerusform>已涵盖 %Ln 个要点</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已排除</translation>
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
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>面试阶段</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>哪些面试阶段会问哪个问题，是我们自己的估计。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>About these interviews: stages, formats, what is screened for</source>
        <translation>关于这类面试：面试阶段、形式、看重什么</translation>
    </message>
    <message>
        <source>About these interviews</source>
        <translation>关于这类面试</translation>
    </message>
    <message>
        <source>Start: what to do next</source>
        <translation>开始：接下来做什么</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueView</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No question fits. Clear the filters to see them all.</source>
        <translation>没有符合条件的问题。清除筛选即可查看全部问题。</translation>
    </message>
</context>
<context>
    <name>Widgets::Chip</name>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Widgets::CodeBlockPicker</name>
    <message>
        <source>Insert a code block</source>
        <translation>插入代码块</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言列表</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message>
        <source>Import your history…</source>
        <translation>导入履历…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Questions, and the lines of your history that answer them</source>
        <translation>问题，以及履历中能回答它们的条目</translation>
    </message>
    <message>
        <source>With your work history here, this page shows which of your achievements answer which questions, and where you have nothing to tell yet.</source>
        <translation>有了你的履历，此页会显示你的哪些成果能回答哪些问题，以及哪些问题你还没有可讲的内容。</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far.</source>
        <translation>你的履历似乎不是英文，而匹配目前只支持英文。</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>正在查看你的履历…</translation>
    </message>
    <message>
        <source>Every question has something in your history.</source>
        <translation>每个问题都能在你的履历中找到内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without anything in your history.</source>
        <translation>
            <numerusform>有 %Ln 个问题在你的履历中没有对应的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines told for more than one question.</source>
        <translation>
            <numerusform>有 %Ln 个条目用于多个问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::DataPage</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>What Starwright never does</source>
        <translation>Starwright 绝不会做的事</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>清除所有内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>Restored as of %1</source>
        <translation>已恢复到 %1 的状态</translation>
    </message>
    <message>
        <source>All that you write is in one file on this machine. Neither it nor its backups are encrypted: whoever can read this disk can read them, unless your system encrypts it, which is what we recommend. An export can be protected with a passphrase, a printed pack cannot.</source>
        <translation>你写的所有内容都在这台电脑上的一个文件里。该文件及其备份都没有加密：能读取这个磁盘的人都能读取它们，除非你的系统对磁盘加密，我们建议你这样做。导出文件可以用密码短语保护，打印出来的资料包则不能。</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>导入的指南</translation>
    </message>
    <message>
        <source>Removed the guide: %1. Your answers to it stay.</source>
        <translation>已移除指南：%1。您的回答仍会保留。</translation>
    </message>
</context>
<context>
    <name>Widgets::DateFields</name>
    <message>
        <source>A year, a month or a day: 2021, 2021-04 or 2021-04-30</source>
        <translation>年、月或日：2021、2021-04 或 2021-04-30</translation>
    </message>
    <message>
        <source>now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>“%1” is not kept: write 2021, 2021-04 or 2021-04-30</source>
        <translation>“%1”不会保存：请写成 2021、2021-04 或 2021-04-30</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
</context>
<context>
    <name>Widgets::DismissedButton</name>
    <message>
        <source>Bring a dismissed line back</source>
        <translation>找回已排除的一行</translation>
    </message>
    <message>
        <source>Dismissed (%L1)</source>
        <translation>已排除（%L1）</translation>
    </message>
</context>
<context>
    <name>Widgets::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>清除所有内容</translation>
    </message>
    <message>
        <source>Removes your answers, your work history, your interviews, imported guides, every backup, and files that were set aside as damaged. It cannot be undone. Packs that you exported, and copies that you or another program made, are not Starwright&apos;s to find; and a disk may keep traces of what was on it.</source>
        <translation>删除你的回答、履历、面试安排、导入的指南、所有备份，以及因损坏而另存的文件。此操作无法撤销。你导出的资料包，以及你或其他程序制作的副本，Starwright 无法找到；磁盘上也可能留有原有内容的痕迹。</translation>
    </message>
    <message>
        <source>erase everything</source>
        <extracomment>What has to be typed before everything can be erased.</extracomment>
        <translation>清除所有内容</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>输入：%1</translation>
    </message>
    <message>
        <source>Type &apos;%1&apos; to confirm</source>
        <translation>输入“%1”以确认</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message>
        <source>From your history</source>
        <translation>来自你的履历</translation>
    </message>
    <message>
        <source>Pin another line…</source>
        <translation>固定其他条目…</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>导入履历…</translation>
    </message>
    <message numerus="yes">
        <source>From your history: %Ln lines</source>
        <translation>
            <numerusform>来自你的履历：%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>再显示 %L1 个</translation>
    </message>
    <message>
        <source>Import your CV or another record of your work, and the lines that answer this question stand here.</source>
        <translation>导入你的简历或其他工作记录，能回答此问题的条目就会显示在这里。</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far. Rather than guess, it leaves the choice of lines to you.</source>
        <translation>你的履历似乎不是英文，而匹配目前只支持英文。它不会去猜，条目由你自己选择。</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>正在查看你的履历…</translation>
    </message>
    <message>
        <source>Nothing in your history yet answers this question. If you have done it and your history does not say so, add a line there; or think of a story from elsewhere.</source>
        <translation>履历中还没有能回答此问题的内容。如果你做过相关的事而履历中没有写，请在履历中添加一个条目；否则，可以从别处想一个故事。</translation>
    </message>
    <message>
        <source>Dismissed for this question: %1</source>
        <translation>已从此问题中排除：%1</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidenceRow</name>
    <message>
        <source>Use as a starting point: lays the empty parts of your answer out with it</source>
        <translation>以此开头：用它为回答中空着的部分搭好框架</translation>
    </message>
    <message>
        <source>Pin to this question</source>
        <translation>固定到此问题</translation>
    </message>
    <message>
        <source>Dismiss: this does not answer the question</source>
        <translation>排除：它不能回答此问题</translation>
    </message>
    <message>
        <source>your skills</source>
        <translation>你的技能</translation>
    </message>
    <message>
        <source>pinned · %1</source>
        <translation>已固定 · %1</translation>
    </message>
    <message>
        <source>Also told for: %1</source>
        <translation>也用于：%1</translation>
    </message>
    <message>
        <source>No longer pin to this question</source>
        <translation>不再固定到此问题</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>面试阶段</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>题集</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>搜索问题和回答</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>重新显示所有问题</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidanceCard</name>
    <message>
        <source>Why it comes up</source>
        <translation>为什么会问</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Outline of a good answer</source>
        <translation>好回答的提纲</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>可能的追问</translation>
    </message>
    <message>
        <source>Pointers: %L1 of %L2 covered</source>
        <translation>要点：%L2 个中已涵盖 %L1 个</translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message>
        <source>There are none. What you import as a guide is listed here.</source>
        <translation>没有。作为指南导入的内容会列在这里。</translation>
    </message>
    <message>
        <source>Your answers stay when a guide is removed, and are there again once you import it.</source>
        <translation>移除指南后您的回答仍会保留，再次导入该指南即可看到。</translation>
    </message>
    <message numerus="yes">
        <source>version %L1, %Ln question(s)</source>
        <translation>
            <numerusform>版本 %L1，%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the guide %1</source>
        <translation>移除指南 %1</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidePage</name>
    <message>
        <source>About these interviews</source>
        <translation>关于这类面试</translation>
    </message>
</context>
<context>
    <name>Widgets::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <translation>没有页面包含所有这些词。请少用几个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>添加到履历</translation>
    </message>
    <message>
        <source>Move up in the list (Alt+Up)</source>
        <translation>在列表中上移 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down in the list (Alt+Down)</source>
        <translation>在列表中下移 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation>从履历中移除 (Delete)</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message>
        <source>Your work history</source>
        <translation>你的履历</translation>
    </message>
    <message>
        <source>Bring in your CV, and each question shows what you have already done that answers it.</source>
        <translation>导入你的简历，每个问题就会显示你做过的、能用来回答它的事情。</translation>
    </message>
    <message>
        <source>Import a CV…</source>
        <translation>导入简历…</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>添加工作经历</translation>
    </message>
    <message>
        <source>PDF, Word, LinkedIn’s archive, JSON Resume, Markdown or text. It stays on this computer.</source>
        <translation>支持 PDF、Word、LinkedIn 数据存档、JSON Resume、Markdown 或文本。内容只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln 段工作经历</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryTree</name>
    <message>
        <source>Positions, projects and skills</source>
        <translation>工作经历、项目和技能</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>CVs and guides (%1)</source>
        <translation>简历和指南 (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported while this window may only read.</source>
        <translation>此窗口只能读取，无法导入任何内容。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>已取消导入。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing of %1 was kept.</source>
        <translation>没有保留 %1 的任何内容。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>已导入 %1。</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln 段工作经历</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s)</source>
        <translation>
            <numerusform>%Ln 项技能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>这样对吗？</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Correct here what was read wrongly.</source>
        <translation>目前还没有保留任何内容。如有读错的地方，请在这里改正。</translation>
    </message>
    <message>
        <source>Read from %1: %2</source>
        <translation>从 %1 读到：%2</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>没有略过任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>略过 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history has all of it already</source>
        <translation>你的履历中已有全部内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处变更</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected here would be lost.</source>
        <translation>你在此处的更正将会丢失。</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>继续更正</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>放弃更改并关闭</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewCard</name>
    <message>
        <source>New interview</source>
        <translation>新面试</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>想问的问题</translation>
    </message>
    <message>
        <source>What do you want to ask them? One question a line.</source>
        <translation>你想问对方什么？每行一个问题。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>面试阶段</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>移除此面试</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>安排面试</translation>
    </message>
    <message>
        <source>None is planned. Say where you apply and which stages are coming, with their dates as far as you know them: what they ask comes first then, and the pack can be made for that interview.</source>
        <translation>还没有安排面试。请填写你应聘的公司、接下来有哪些面试阶段，以及已知的日期：这些阶段会问的问题会排在前面，也可以为这场面试制作资料包。</translation>
    </message>
    <message>
        <source>What the coming stages ask comes first among your priorities, the more so the closer they are.</source>
        <translation>接下来的面试阶段会问的问题优先级更高，日期越近越靠前。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
</context>
<context>
    <name>Widgets::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>略过的内容</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>添加到…</translation>
    </message>
    <message>
        <source>Highlights of “%1”</source>
        <translation>“%1”的成果</translation>
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
        <translation>固定履历中的条目</translation>
    </message>
    <message>
        <source>Search your history</source>
        <translation>搜索履历</translation>
    </message>
    <message>
        <source>Lines of your history</source>
        <translation>履历中的条目</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>Widgets::LineRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+D)</source>
        <translation>移除此条目 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>条目 %L1 / %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message>
        <source>Not saved yet, and tried again: %1</source>
        <translation>尚未保存，正在重试：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln question(s)</source>
        <translation>
            <numerusform>%L1 / %Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ready</source>
        <translation>%L1 个已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln 个草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Your last changes could not be saved: %1</source>
        <translation>无法保存你最近的更改：%1</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>不关闭窗口</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>放弃更改并关闭</translation>
    </message>
    <message>
        <source>Everything was erased. You start anew.</source>
        <translation>所有内容都已清除。你可以重新开始了。</translation>
    </message>
    <message>
        <source>Your &amp;data</source>
        <translation>你的数据(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Work history</source>
        <translation>履历(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export pack…</source>
        <translation>导出资料包(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Insert &amp;code block…</source>
        <translation>插入代码块(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Group by &amp;category</source>
        <translation>按类别分组(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Group by &amp;stage</source>
        <translation>按面试阶段分组(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Group by &amp;priority</source>
        <translation>按优先级分组(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;About these interviews</source>
        <translation>关于这类面试(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Go to the &amp;questions</source>
        <translation>转到问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to the a&amp;nswer</source>
        <translation>转到回答(&amp;N)</translation>
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
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Answer is &amp;ready</source>
        <translation>切换已就绪状态(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>导出资料包…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>How &amp;priorities are made…</source>
        <translation>优先级是怎么得出的(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;About Starwright</source>
        <translation>关于 Starwright(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>没有恢复任何内容：%1</translation>
    </message>
    <message>
        <source>Restored; what stood there is among the versions.</source>
        <translation>已恢复；原来的内容保留在版本中。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand or question…</source>
        <translation>查找命令或问题(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Starwright &amp;help</source>
        <translation>Starwright 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <source>A tour of two minutes shows what Starwright does, on a sample that is thrown away afterwards.</source>
        <translation>两分钟的导览会用一份示例介绍 Starwright 的功能，示例用完即弃。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionalDateEdit</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Year, month, day; Delete takes the date away</source>
        <translation>年、月、日；按 Delete 键清除日期</translation>
    </message>
</context>
<context>
    <name>Widgets::PackActions</name>
    <message>
        <source>Export pack</source>
        <translation>导出资料包</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Pack written to %1</source>
        <translation>资料包已写入 %1</translation>
    </message>
    <message>
        <source>The pack was not written.</source>
        <translation>资料包没有写出。</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The printer refused the pack.</source>
        <translation>打印机拒绝了资料包。</translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message>
        <source>Guide overview</source>
        <translation>指南概览</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>为什么会问</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>你的笔记</translation>
    </message>
    <message>
        <source>Prompts and outlines</source>
        <translation>提示和提纲</translation>
    </message>
    <message>
        <source>What they may ask next</source>
        <translation>可能的追问</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>面试资料包</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Stands in the PDF&apos;s properties; may stay empty</source>
        <translation>写入 PDF 的属性；可以留空</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>面试日期</translation>
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
        <translation>对应的面试</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>面试阶段</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>都不勾选表示全部。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Lines to write on
where an answer is empty</source>
        <translation>在未填写的回答处
打印书写横线</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PaletteDialog</name>
    <message>
        <source>Find a command or question</source>
        <translation>查找命令或问题</translation>
    </message>
    <message>
        <source>A command or a question, by a few letters</source>
        <translation>输入命令或问题中的几个字</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配的内容</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有匹配的内容。请少输入几个字。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PreparationPages</name>
    <message>
        <source>S&amp;tart</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>覆盖情况(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Interviews…</source>
        <translation>面试(&amp;I)…</translation>
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
        <translation>%1，优先级：%2</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityDialog</name>
    <message>
        <source>How priorities are made</source>
        <translation>优先级是怎么得出的</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>恢复默认权重</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityLine</name>
    <message>
        <source>▲ High priority</source>
        <translation>▲ 优先级：高</translation>
    </message>
    <message>
        <source>△ Medium priority</source>
        <translation>△ 优先级：中</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>优先级：低</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>Set the priority by hand, or see how it is made</source>
        <translation>手动设置优先级，或查看它是怎么得出的</translation>
    </message>
    <message>
        <source>As the &amp;formula has it</source>
        <translation>按公式计算(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;How priorities are made…</source>
        <translation>优先级是怎么得出的(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressPicture</name>
    <message>
        <source>%L1 of %L2 ready</source>
        <translation>%L2 个中有 %L1 个已就绪</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressRing</name>
    <message>
        <source>of %L1 ready</source>
        <translation>/ %L1 已就绪</translation>
    </message>
</context>
<context>
    <name>Widgets::Promises</name>
    <message>
        <source>It never sends anything: there is no account, no telemetry and no code that opens a network connection. On Linux this prints nothing while you use the window:</source>
        <translation>绝不发送任何内容：没有账号，没有遥测，也没有任何打开网络连接的代码。在 Linux 上，下面的命令在你使用窗口期间不会有任何输出：</translation>
    </message>
    <message>
        <source>It never lets others look: the data file and the backups are for you alone.</source>
        <translation>绝不让别人看到：数据文件和备份只有你能读取。</translation>
    </message>
    <message>
        <source>It never keeps quiet about damage: this reads the whole file and its backups.</source>
        <translation>绝不隐瞒损坏：下面的命令会读取整个文件及其备份。</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>It never reads or writes elsewhere: only its own folder, its settings, its cache, and what you import or export. On Linux this lists every file that it touches; the rest are the system&apos;s libraries, fonts and icons:</source>
        <translation>绝不读写别处：只涉及自己的文件夹、设置、缓存，以及你导入或导出的内容。在 Linux 上，下面的命令会列出它接触的每个文件；其余的是系统的库、字体和图标：</translation>
    </message>
    <message>
        <source>It never locks you in: this writes everything as JSON, and your answers as Markdown.</source>
        <translation>绝不锁定你的数据：这条命令把一切写成 JSON，把你的回答写成 Markdown。</translation>
    </message>
</context>
<context>
    <name>Widgets::ProtectionDialog</name>
    <message>
        <source>&amp;Protect with a passphrase</source>
        <translation>用密码短语保护(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出所有内容</translation>
    </message>
    <message>
        <source>Whoever finds the export, or a copy of it, cannot read it without the passphrase; use several words that nobody guesses. It does not protect what is on this machine: the data file and its backups are not encrypted, for which your system can encrypt the disk. A lost passphrase is lost: nobody, Starwright neither, can read the export without it.</source>
        <translation>无论谁得到导出文件或它的副本，没有密码短语都无法读取；请使用几个别人猜不到的词。它不保护这台电脑上的内容：数据文件及其备份没有加密，你可以让系统加密磁盘来保护它们。密码短语一旦遗失便无法找回：没有它，任何人都无法读取导出文件，Starwright 也不例外。</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionHeader</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>其他要记住的内容。</translation>
    </message>
    <message>
        <source>Every part has text already, so nothing was laid out.</source>
        <translation>每个部分都已有文字，因此没有添加任何内容。</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>哪些面试阶段会问哪个问题，是我们自己的估计。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Insert a code block</source>
        <translation>插入代码块</translation>
    </message>
    <message>
        <source>What this answer said before</source>
        <translation>此回答以前的内容</translation>
    </message>
    <message>
        <source>Mark the answer as ready to be told</source>
        <translation>将此回答标为已就绪</translation>
    </message>
</context>
<context>
    <name>Widgets::ReviewDelegate</name>
    <message>
        <source>✓ taken in</source>
        <translation>✓ 已采用</translation>
    </message>
</context>
<context>
    <name>Widgets::SaveLabel</name>
    <message>
        <source>Saved %1</source>
        <translation>已于 %1 保存</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>未保存，正在重试：%1</translation>
    </message>
</context>
<context>
    <name>Widgets::ShortcutsDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>All shortcuts are back to the standard.</source>
        <translation>所有快捷键已恢复为标准。</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>新快捷键(&amp;N)：</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the keys. Delete takes them away, Escape leaves them as they are.</source>
        <translation>请按下按键。按 Delete 去掉，按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>Back to the standard.</source>
        <translation>已恢复为标准。</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take it together with Ctrl or Alt, or a function key.</source>
        <translation>%1 用于输入。请与 Ctrl 或 Alt 组合，或使用功能键。</translation>
    </message>
    <message>
        <source>%1 edits text everywhere, and stays with that.</source>
        <translation>%1 在各处都用于编辑文本，保持不变。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it over, or press other keys.</source>
        <translation>%1 属于“%2”。可以接管，或按其他按键。</translation>
    </message>
    <message>
        <source>Changed. “%1” has no such shortcut any more.</source>
        <translation>已更改。“%1”不再有此快捷键。</translation>
    </message>
    <message>
        <source>Changed: no shortcut.</source>
        <translation>已更改：没有快捷键。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
</context>
<context>
    <name>Widgets::StageList</name>
    <message>
        <source>Date of %1</source>
        <translation>%1 的日期</translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message>
        <source>Most pressing</source>
        <translation>当务之急</translation>
    </message>
    <message>
        <source>Every answer is ready. Tell them aloud once more.</source>
        <translation>所有回答都已就绪。再大声讲一遍吧。</translation>
    </message>
    <message>
        <source>No interview is planned yet</source>
        <translation>还没有安排面试</translation>
    </message>
    <message>
        <source>Say which stages are coming and when, and what they ask comes first.</source>
        <translation>填写接下来有哪些面试阶段、在什么时候，这些阶段会问的问题就会排在前面。</translation>
    </message>
    <message>
        <source>Your work history is not here yet. With it, each question shows what you have already done that answers it.</source>
        <translation>还没有你的履历。有了它，每个问题都会显示你做过的、能用来回答它的事情。</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>导入履历…</translation>
    </message>
    <message>
        <source>With an interview planned, priorities follow its stages and dates.</source>
        <translation>安排面试之后，优先级会随其阶段和日期而定。</translation>
    </message>
    <message>
        <source>Plan an interview…</source>
        <translation>安排面试…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>有 %Ln 个问题，你的履历中还没有能回答的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>查看空缺</translation>
    </message>
</context>
<context>
    <name>Widgets::StrengthMeter</name>
    <message>
        <source>chosen by you; nothing in the words speaks for it</source>
        <translation>由你选择；字面上没有匹配之处</translation>
    </message>
    <message>
        <source>a weak match</source>
        <translation>匹配度低</translation>
    </message>
    <message>
        <source>a fair match</source>
        <translation>匹配度中等</translation>
    </message>
    <message>
        <source>a strong match</source>
        <translation>匹配度高</translation>
    </message>
</context>
<context>
    <name>Widgets::Tour</name>
    <message>
        <source>The questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>On the left is what will be asked: by category, by stage, or the most pressing first. Type above them to search the questions and your own answers.</source>
        <translation>左侧是会被问到的问题：可按类别、按面试阶段，或从最紧要的开始排列。在搜索框中输入，即可搜索问题和你自己的回答。</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>你做过的事</translation>
    </message>
    <message>
        <source>These lines of the work history answer the question best, with the reason for each. Start an answer with one, pin it, or dismiss it.</source>
        <translation>履历中的这几个条目最能回答这个问题，每个条目都注明了理由。可以用其中一个条目开始写回答，也可以固定它或排除它。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Four parts, each with what this question wants to hear in it. What you write is saved as you type, and what it said before can be brought back.</source>
        <translation>共四个部分，每个部分都提示这个问题想听到什么。你写的内容会边输入边保存，以前的内容也可以找回。</translation>
    </message>
    <message>
        <source>Your work history</source>
        <translation>你的履历</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Which of your stories serves which question, and which questions nothing answers yet.</source>
        <translation>你的哪个故事适合哪个问题，以及哪些问题还没有内容可以回答。</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Say which stages are coming, and when. What they ask becomes pressing.</source>
        <translation>填写接下来有哪些面试阶段、在什么时候。这些阶段会问的问题会变得更紧要。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Starwright starts here: when your next interview is, how far your answers are, and which questions press most. Try whatever you like: this is a sample, and it goes with the tour.</source>
        <translation>Starwright 从这里开始：下一次面试在什么时候、回答进展如何、哪些问题最紧要。请随意尝试：这只是示例，会随导览一起消失。</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>资料包</translation>
    </message>
    <message>
        <source>Export pack, at the top, prints it all to take along. Now begin with your own history: nothing of this sample stays.</source>
        <translation>点击上方的“导出资料包”，即可把一切打印出来带走。现在从你自己的履历开始吧：这份示例不会留下任何内容。</translation>
    </message>
    <message>
        <source>It comes from your CV: PDF, Word, text, JSON Resume or LinkedIn&apos;s archive. It never leaves this machine.</source>
        <translation>它来自你的简历：PDF、Word、文本、JSON Resume 或 LinkedIn 的存档。它绝不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>Widgets::TourBar</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3</source>
        <translation>第 %L1 步，共 %L2 步 · %3</translation>
    </message>
    <message>
        <source>Begin with my own</source>
        <translation>用我自己的履历开始</translation>
    </message>
</context>
<context>
    <name>Widgets::TransferActions</name>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>导出所有内容(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Restore from an export…</source>
        <translation>从导出文件恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出所有内容</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>从导出文件恢复</translation>
    </message>
    <message>
        <source>Everything was written to %1</source>
        <translation>所有内容都已写入 %1</translation>
    </message>
    <message>
        <source>What %1 holds is here now, beside what was here.

Answers: %L2 new, %L3 newer than yours, %L4 older than yours. What an answer said before is among its versions.</source>
        <translation>%1 中的内容已合并到现有内容中。

回答：新增 %L2 个，比你的新 %L3 个，比你的旧 %L4 个。回答以前的内容保留在它的版本中。</translation>
    </message>
    <message>
        <source>Some things were not the same on both sides; the details tell which.</source>
        <translation>有些内容两边不同；详细信息中有说明。</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <translation>导出文件 (*.%1)</translation>
    </message>
    <message>
        <source>Exports (*.json *.locked)</source>
        <translation>导出文件 (*.json *.locked)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>%1 受密码短语保护。请输入密码短语：</translation>
    </message>
    <message>
        <source>Nothing can be restored while this window may only read.</source>
        <translation>此窗口只能读取，无法恢复任何内容。</translation>
    </message>
    <message>
        <source>Bring back what %1 holds, beside what is here?</source>
        <translation>要恢复 %1 中的内容，并与现有内容合并吗？</translation>
    </message>
    <message>
        <source>Of each answer the newer one counts, and the other becomes a version of it.</source>
        <translation>每个回答以较新的为准，另一个成为它的版本。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Widgets::TroublePage</name>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>无法打开你的回答</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. What you wrote after that is missing from it.</source>
        <translation>最新的完好备份是 %1 的，不包含你在那之后写的内容。</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, and the file was last written on %2: what you wrote in between is missing from it. The file itself is kept beside it under another name.</source>
        <translation>最新的完好备份是 %1 的，而该文件最后写入是在 %2：备份不包含你在这期间写的内容。原文件会以另一个名称保留在旁边。</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>Starwright data (*.db);;All files (*)</source>
        <translation>Starwright 数据 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation>新建数据文件</translation>
    </message>
    <message>
        <source>Starwright data (*.db)</source>
        <translation>Starwright 数据 (*.db)</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Search the versions of all your answers</source>
        <translation>搜索所有回答的版本</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>版本（从新到旧）</translation>
    </message>
    <message>
        <source>Difference to the present text</source>
        <translation>与当前文字的差异</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>恢复此版本(&amp;R)</translation>
    </message>
    <message>
        <source>Struck out: only in the present text. Underlined: only in this version.</source>
        <translation>删除线：仅在当前文字中。下划线：仅在此版本中。</translation>
    </message>
    <message>
        <source>There is no earlier version of this answer yet. One is kept when you turn to another question, and every five minutes.</source>
        <translation>此回答还没有更早的版本。当你转到其他问题时，以及每隔五分钟，会保存一份。</translation>
    </message>
    <message>
        <source>No version has these words.</source>
        <translation>没有版本包含这些词。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>For this question: %1</source>
        <translation>对此问题：%1</translation>
    </message>
    <message>
        <source>For this question: %1, %2</source>
        <translation>对此问题：%1，%2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>补充</translation>
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
        <translation>题集</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>面试阶段</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>减分项</translation>
    </message>
</context>
</TS>
