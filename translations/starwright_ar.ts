<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Starwright</source>
        <translation>حول Starwright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;Prepare for a job interview: what will be asked, and what you will answer.&lt;/p&gt;&lt;p&gt;Everything you write stays on this machine.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Starwright %1&lt;/h3&gt;&lt;p&gt;استعد لمقابلة العمل: ما الذي ستُسأل عنه، وبماذا ستجيب.&lt;/p&gt;&lt;p&gt;كل ما تكتبه يبقى على هذا الجهاز.&lt;/p&gt;&lt;p&gt;برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أي إصدار أحدث.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>cannot open</source>
        <translation>تعذّر فتح‎</translation>
    </message>
    <message>
        <source>the file was there the last time and is missing now. Bring it back and try again, open another one, or start a new one.</source>
        <translation>كان الملف موجودًا في المرة السابقة وهو مفقود الآن. أعِده إلى مكانه وحاول مجددًا، أو افتح ملفًا آخر، أو أنشئ ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>تعذّرت الكتابة في‎</translation>
    </message>
    <message>
        <source>this window may only read; see what it says above</source>
        <translation>هذه النافذة للقراءة فقط؛ راجع الرسالة في أعلاها</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>تعذّرت قراءة‎</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>الملف غير مفتوح</translation>
    </message>
    <message>
        <source>Another program had put another file in the place of %1, as one does that keeps folders alike. Both are joined: of each answer the newer counts, the other is among its versions. The other file as it was is among the backups.</source>
        <translation>وضع برنامج آخر ملفًا آخر مكان ‎%1، كما تفعل برامج مزامنة المجلدات. دُمج الملفان: تُعتمد الأحدث من كل إجابة، وتبقى الأخرى ضمن إصداراتها. أما الملف الآخر كما كان فهو ضمن النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>asked for</source>
        <translation>بطلب منك</translation>
    </message>
    <message>
        <source>before an update of Starwright</source>
        <translation>قبل تحديث Starwright</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>High</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>أولوية منخفضة</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>; there is: %1</source>
        <translation>؛ المتاح: %1</translation>
    </message>
    <message>
        <source>no category &apos;%1&apos;</source>
        <translation>لا توجد فئة باسم «%1»</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>لا توجد مرحلة باسم «%1»</translation>
    </message>
    <message>
        <source>no set &apos;%1&apos;</source>
        <translation>لا توجد مجموعة باسم «%1»</translation>
    </message>
    <message>
        <source>no guide &apos;%1&apos;</source>
        <translation>لا يوجد دليل باسم «%1»</translation>
    </message>
    <message>
        <source>a command is missing; &apos;starwright help&apos; names them</source>
        <translation>لم يُذكر أي أمر؛ اكتب «starwright help» لعرض الأوامر</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>تعذّرت الكتابة في‎</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>several guides have a question &apos;%1&apos;: name one by --guide (%2)</source>
        <translation>السؤال «%1» موجود في عدة أدلة: حدّد أحدها بالخيار ‎--guide (%2)</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>تعذّر العثور على</translation>
    </message>
    <message>
        <source>the question &apos;%1&apos;</source>
        <translation>السؤال «%1»</translation>
    </message>
    <message>
        <source>no guide has it</source>
        <translation>لا يوجد في أي دليل</translation>
    </message>
    <message>
        <source>no state &apos;%1&apos;</source>
        <translation>لا توجد حالة باسم «%1»</translation>
    </message>
    <message>
        <source>standard input can be read for one part only</source>
        <translation>لا يمكن قراءة الدخل القياسي إلا لجزء واحد</translation>
    </message>
    <message>
        <source>cannot set</source>
        <translation>تعذّر ضبط</translation>
    </message>
    <message>
        <source>the state of &apos;%1&apos; to %2</source>
        <translation>حالة «%1» على %2</translation>
    </message>
    <message>
        <source>it has text; clear its parts to make it empty (--situation &quot;&quot; …)</source>
        <translation>فيها نص؛ امسح أجزاءها لتصبح فارغة (‎--situation &quot;&quot; …)</translation>
    </message>
    <message>
        <source>it has no text; an answer without any is empty</source>
        <translation>ليس فيها نص؛ والإجابة التي بلا نص فارغة</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>%1 is sound: %2 of %3 questions answered, %4 of them ready; guides: %5; good backups: %6</source>
        <translation>الملف ‎%1 سليم: أُجيب عن %2 من أصل %3 من الأسئلة، والجاهز منها %4؛ الأدلة: %5؛ النسخ الاحتياطية السليمة: %6</translation>
    </message>
    <message>
        <source>the backup %1 is damaged</source>
        <translation>النسخة الاحتياطية %1 تالفة</translation>
    </message>
    <message>
        <source>cannot check</source>
        <translation>تعذّر فحص‎</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>--out FILE is missing (or --markdown PATH)</source>
        <translation>الخيار ‎--out FILE مفقود (أو ‎--markdown PATH)</translation>
    </message>
    <message>
        <source>Wrote %1 (answers: %2, versions: %3)</source>
        <translation>كُتب ‎%1 (الإجابات: %2، الإصدارات: %3)</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>الأسئلة: %1</translation>
    </message>
    <message>
        <source>There is no work history yet; &apos;starwright import FILE&apos; reads one.
</source>
        <translation>لا يوجد سجل مهني بعد؛ لقراءة سجل استخدم «starwright import FILE».
</translation>
    </message>
    <message>
        <source>no kind &apos;%1&apos;</source>
        <translation>لا يوجد نوع باسم «%1»</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source> because of: %1</source>
        <translation> بسبب: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  nothing in your history</source>
        <translation>  لا شيء في سجلك المهني</translation>
    </message>
    <message>
        <source>no &apos;%1&apos;</source>
        <translation>«%1» غير معروف</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like 2026-03-31</source>
        <translation>«%1» ليس تاريخًا بالصيغة ‎2026-03-31</translation>
    </message>
    <message>
        <source>--out FILE.pdf is missing</source>
        <translation>الخيار ‎--out FILE.pdf مفقود</translation>
    </message>
    <message>
        <source>Answers: %1 new, %2 newer than yours, %3 older than yours. Versions added: %4.</source>
        <translation>الإجابات: %1 جديدة، و%2 أحدث مما لديك، و%3 أقدم مما لديك. الإصدارات المضافة: %4.</translation>
    </message>
    <message>
        <source>Usage: starwright [--data FILE]
       starwright COMMAND [OPTION…]

Prepares for a job interview, offline. Without a command, opens the window.

Commands:
</source>
        <translation>الاستخدام: starwright [--data FILE]
           starwright COMMAND [OPTION…]

يساعدك على التحضير لمقابلة عمل دون اتصال بالإنترنت. يفتح النافذة إذا لم تُدخل أمرًا.

الأوامر:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
الخيارات المشتركة بين الأوامر:
</translation>
    </message>
    <message>
        <source>Usage: starwright %1 [OPTION…]

%2
</source>
        <translation>الاستخدام: starwright %1 [OPTION…]

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
الخيارات:
</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>الخبرة العملية</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>العمل التطوعي</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>الجوائز</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>References</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the guide &apos;%2&apos; (%3), version %4, questions: %5</source>
        <translation>%1: الدليل «%2» (%3)، الإصدار %4، الأسئلة: %5</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما لم يُدرَج</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>لا جديد فيه.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <translation>%1: جديد: %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1: %2، وكان: %3</translation>
    </message>
    <message>
        <source>%1: a work history (%2)</source>
        <translation>%1: سجل مهني (%2)</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>تعذّرت قراءة‎</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>حجمه أكبر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>تعذّر تنفيذ الأمر‎</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;</source>
        <translation>خيار غير معروف «‎%1»</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>what is &apos;%1&apos; for?</source>
        <translation>ما الغرض من «%1»؟</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>ورد مرتين</translation>
    </message>
    <message>
        <source>There is no work history to match yet; &apos;starwright import FILE&apos; reads one.</source>
        <translation>لا يوجد سجل مهني لمطابقته بعد؛ لقراءة سجل استخدم «starwright import FILE».</translation>
    </message>
    <message>
        <source>Your history is not in English, the only language that matching knows so far; nothing was matched.</source>
        <translation>سجلك المهني ليس بالإنجليزية، وهي اللغة الوحيدة التي تعرفها المطابقة حتى الآن؛ لم يُطابَق شيء.</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>لا يوجد أمر كهذا</translation>
    </message>
    <message>
        <source>; &apos;starwright help&apos; names them</source>
        <translation>؛ اكتب «starwright help» لعرض الأوامر</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The data file, in place of the one in the folder for application data.</source>
        <translation>ملف البيانات، بدلًا من الملف الموجود في مجلد بيانات التطبيقات.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>عرض مستند JSON واحد.</translation>
    </message>
    <message>
        <source>Print what the command does, and its options.</source>
        <translation>عرض ما يفعله الأمر وخياراته.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this guide.</source>
        <translation>هذا الدليل فقط.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Only questions of this category; may be repeated.</source>
        <translation>أسئلة هذه الفئة فقط؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Only questions asked at this stage, by name or id; may be repeated.</source>
        <translation>الأسئلة التي تُطرح في هذه المرحلة فقط، بالاسم أو المعرّف؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>SET</translation>
    </message>
    <message>
        <source>Only one set: primary, practice or extra; may be repeated.</source>
        <translation>مجموعة واحدة فقط: primary أو practice أو extra؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Only questions that hold all of these words, in the question, why it is asked, the pointers or your answer.</source>
        <translation>الأسئلة التي ترد فيها كل هذه الكلمات فقط، في السؤال أو سبب طرحه أو النقاط الرئيسية أو إجابتك.</translation>
    </message>
    <message>
        <source>The guide, where several have a question of this ID.</source>
        <translation>الدليل، إذا ورد سؤال بهذا المعرّف في عدة أدلة.</translation>
    </message>
    <message>
        <source>Set this part; &apos;-&apos; reads it from standard input.</source>
        <translation>ضبط هذا الجزء؛ «-» يقرؤه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Set this part.</source>
        <translation>ضبط هذا الجزء.</translation>
    </message>
    <message>
        <source>Set the notes.</source>
        <translation>ضبط الملاحظات.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>Mark the answer as draft or ready; empty is what has no text.</source>
        <translation>تعليم الإجابة بأنها draft أو ready؛ أما empty فهي التي بلا نص.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>What the files are: guide or history. Otherwise that is found out.</source>
        <translation>نوع الملفات: guide أو history. وإلا فيُكتشف تلقائيًا.</translation>
    </message>
    <message>
        <source>The guide; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>الدليل؛ وإلا فأول دليل يعرضه «guides».</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>FILE.pdf</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>The guide to print; otherwise the first that &apos;guides&apos; lists.</source>
        <translation>الدليل المراد طباعته؛ وإلا فأول دليل يعرضه «guides».</translation>
    </message>
    <message>
        <source>Whom the interview is with.</source>
        <translation>الجهة التي ستُجري المقابلة معها.</translation>
    </message>
    <message>
        <source>The role, in place of the guide&apos;s.</source>
        <translation>الوظيفة، بدلًا من المذكورة في الدليل.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The day of the interview.</source>
        <translation>يوم المقابلة.</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPER</translation>
    </message>
    <message>
        <source>a4 (the default) or letter.</source>
        <translation>حجم a4 (الافتراضي) أو letter.</translation>
    </message>
    <message>
        <source>Print lines to write on where an answer is empty.</source>
        <translation>طباعة أسطر للكتابة عليها حيث تكون الإجابة فارغة.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated.</source>
        <translation>حذف overview أو why أو pointers أو followups أو prompts أو answers أو notes؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>The file to write everything into, to be restored from.</source>
        <translation>الملف الذي يُكتب فيه كل شيء، لاستعادته منه لاحقًا.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file a guide.</source>
        <translation>كتابة الإجابات بتنسيق Markdown لقراءتها دون Starwright: في ذلك الملف، أو في مجلد بملف لكل دليل.</translation>
    </message>
    <message>
        <source>List the guides.</source>
        <translation>عرض قائمة الأدلة.</translation>
    </message>
    <message>
        <source>List the questions of the guides.</source>
        <translation>عرض قائمة أسئلة الأدلة.</translation>
    </message>
    <message>
        <source>Print your answer to a question, or set parts of it.</source>
        <translation>عرض إجابتك عن سؤال، أو ضبط أجزاء منها.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>Read work histories and guides from files and keep them.</source>
        <translation>قراءة السجلات المهنية والأدلة من الملفات وحفظها.</translation>
    </message>
    <message>
        <source>Print your work history; with --json, as a JSON Resume.</source>
        <translation>عرض سجلك المهني؛ ومع ‎--json بتنسيق JSON Resume.</translation>
    </message>
    <message>
        <source>Print which lines of your work history answer each question.</source>
        <translation>عرض أسطر سجلك المهني التي تجيب عن كل سؤال.</translation>
    </message>
    <message>
        <source>List the questions by how pressing they are, with the reasons.</source>
        <translation>عرض الأسئلة بحسب إلحاحها، مع الأسباب.</translation>
    </message>
    <message>
        <source>Write the prep pack as a PDF.</source>
        <translation>كتابة حزمة التحضير بصيغة PDF.</translation>
    </message>
    <message>
        <source>Write everything that is yours into one file.</source>
        <translation>كتابة كل ما يخصك في ملف واحد.</translation>
    </message>
    <message>
        <source>Bring back what an export holds, beside what is there.</source>
        <translation>استعادة محتوى ملف تصدير مع إبقاء ما هو موجود.</translation>
    </message>
    <message>
        <source>Check that the data file is sound.</source>
        <translation>التحقق من سلامة ملف البيانات.</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMMAND]</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>شرح أمر.</translation>
    </message>
    <message>
        <source>--passphrase-file needs --out FILE; Markdown is not protected</source>
        <translation>الخيار ‎--passphrase-file يتطلب ‎--out FILE؛ ملفات Markdown لا تُحمى</translation>
    </message>
    <message>
        <source>the passphrase has to be one line, and not empty</source>
        <translation>يجب أن تكون عبارة المرور سطرًا واحدًا غير فارغ</translation>
    </message>
    <message>
        <source>The file whose one line is the passphrase that protects the export; - reads standard input.</source>
        <translation>الملف الذي سطره الوحيد هو عبارة المرور التي تحمي ملف التصدير؛ «-» يقرأ الدخل القياسي.</translation>
    </message>
    <message>
        <source>no shell &apos;%1&apos;</source>
        <translation>لا توجد صدفة باسم «%1»</translation>
    </message>
    <message>
        <source>SHELL</source>
        <translation>SHELL</translation>
    </message>
    <message>
        <source>Print what completes commands in a shell: bash, zsh or fish.</source>
        <translation>طباعة ما يُكمل الأوامر في صدفة: bash أو zsh أو fish.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source> (did you mean %1?)</source>
        <extracomment>What stands for %1 are words in quotes: &apos;system-design&apos;, &apos;past-project&apos;</extracomment>
        <translation> (هل تقصد ‎%1‎؟)</translation>
    </message>
</context>
<context>
    <name>Domain::Guide</name>
    <message>
        <source>cannot import</source>
        <translation>تعذّر استيراد‎</translation>
    </message>
    <message>
        <source>version %1 of the guide &apos;%2&apos; is there already; give this one a higher version than %1</source>
        <translation>الإصدار %1 من الدليل «%2» موجود سابقًا؛ أعطِ هذا الدليل إصدارًا أعلى من %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>cannot read</source>
        <translation>تعذّرت قراءة‎</translation>
    </message>
</context>
<context>
    <name>Formats::Archive</name>
    <message>
        <source>this is an OpenDocument file; save it as DOCX or PDF</source>
        <translation>هذا ملف OpenDocument؛ احفظه بتنسيق DOCX أو PDF</translation>
    </message>
    <message>
        <source>this is a spreadsheet; save it as CSV</source>
        <translation>هذا جدول بيانات؛ احفظه بتنسيق CSV</translation>
    </message>
    <message>
        <source>this archive is neither a DOCX file nor LinkedIn&apos;s copy of your data, which holds Positions.csv</source>
        <translation>هذا الأرشيف ليس ملف DOCX ولا نسخة بياناتك من LinkedIn التي تضم الملف Positions.csv</translation>
    </message>
</context>
<context>
    <name>Formats::Csv</name>
    <message>
        <source>it has more than %1 columns</source>
        <translation>فيه أكثر من %1 من الأعمدة</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>علامة اقتباس لم تُغلَق</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>هناك نص بعد علامة الاقتباس الختامية</translation>
    </message>
</context>
<context>
    <name>Formats::CvText</name>
    <message>
        <source>line %L1</source>
        <translation>السطر %L1</translation>
    </message>
    <message>
        <source>it stands under &apos;%1&apos;, which is no part of a work history</source>
        <translation>يقع تحت «%1»، وهو ليس من أجزاء السجل المهني</translation>
    </message>
    <message>
        <source>it is about the file</source>
        <translation>معلومات عن الملف نفسه</translation>
    </message>
</context>
<context>
    <name>Formats::CvTop</name>
    <message>
        <source>no field of a work history is for this</source>
        <translation>لا حقل لهذا في السجل المهني</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>السطر %L1</translation>
    </message>
</context>
<context>
    <name>Formats::Docx</name>
    <message>
        <source>headers, footers and notes are not read</source>
        <translation>الرؤوس والتذييلات والحواشي لا تُقرأ</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>ليس فيه نص</translation>
    </message>
    <message>
        <source>it defines entities, which no word processor writes</source>
        <translation>يعرّف كيانات (entities) لا يكتبها أي معالج نصوص</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>عدد مستويات التداخل فيه أكثر من %1</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>فيه أكثر من %1 من الأسطر</translation>
    </message>
    <message>
        <source>it is broken at line %1, column %2</source>
        <translation>معطوب عند السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>it has tags that no word processor writes</source>
        <translation>فيه وسوم لا يكتبها أي معالج نصوص</translation>
    </message>
</context>
<context>
    <name>Formats::Encoding</name>
    <message>
        <source>its encoding is none that is known here; save it as UTF-8</source>
        <translation>ترميزه غير معروف هنا؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not all in the encoding that its first bytes name</source>
        <translation>ليس كله بالترميز الذي تحدده بايتاته الأولى</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>السطر %L1</translation>
    </message>
    <message>
        <source>a character is broken here; the other lines are UTF-8</source>
        <translation>هنا محرف معطوب؛ بقية الأسطر بترميز UTF-8</translation>
    </message>
    <message>
        <source>this is neither text nor a document that can be read here</source>
        <translation>ليس نصًا ولا مستندًا يمكن قراءته هنا</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>الملف فارغ</translation>
    </message>
</context>
<context>
    <name>Formats::Export</name>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>لا يوجد مجلد ‎%1؛ أنشئه أو اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>يوجد مجلد بهذا الاسم؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>هذا جهاز وليس ملفًا؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>الكتابة غير مسموح بها في المجلد ‎%1؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>cannot export</source>
        <translation>تعذّر تصدير‎</translation>
    </message>
    <message>
        <source>what was written would not come back as it is; nothing was written</source>
        <translation>ما كُتب لن يُستعاد كما هو؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>it could not be restored (%1: %2); nothing was written</source>
        <translation>لن تمكن استعادته (‎%1: %2)؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>تعذّرت الكتابة في‎</translation>
    </message>
    <message>
        <source>a data file has that name; it was left as it is. Choose another name</source>
        <translation>يوجد ملف بيانات بهذا الاسم، وقد تُرك كما هو. اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>هذا مجلد؛ اذكر اسم ملف داخله</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>المطلوب %1، لا %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>the export has this already</source>
        <translation>هذا وارد سابقًا في ملف التصدير</translation>
    </message>
    <message>
        <source>must be &apos;pinned&apos; or &apos;dismissed&apos;</source>
        <translation>يجب أن تكون القيمة «pinned» أو «dismissed»</translation>
    </message>
    <message>
        <source>must be &apos;high&apos;, &apos;medium&apos; or &apos;low&apos;</source>
        <translation>يجب أن تكون القيمة «high» أو «medium» أو «low»</translation>
    </message>
    <message>
        <source>this is no export of Starwright: its &apos;format&apos; is not &apos;%1&apos;</source>
        <translation>هذا ليس ملف تصدير من Starwright: قيمة «format» فيه ليست «%1»</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this export (format %1; this one knows up to %2). Install the newer Starwright, and restore it there</source>
        <translation>ملف التصدير هذا من إصدار أحدث من Starwright (التنسيق %1؛ وأعلى تنسيق يعرفه هذا الإصدار %2). ثبّت الإصدار الأحدث من Starwright واستعِد الملف فيه</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>يجب أن تكون القيمة %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>must be a time in UTC like 2026-01-31T09:30:00.000Z</source>
        <translation>يجب أن يكون وقتًا بالتوقيت العالمي (UTC) بالصيغة ‎2026-01-31T09:30:00.000Z</translation>
    </message>
    <message>
        <source>must be a date like 2026-01-31, or empty</source>
        <translation>يجب أن يكون تاريخًا بالصيغة ‎2026-01-31 أو أن يُترك فارغًا</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>يجب أن يكون عددًا صحيحًا لا يقل عن 0</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>ورد مرتين</translation>
    </message>
    <message>
        <source>%1; make room on the disk, or choose another place</source>
        <translation>%1؛ وفّر مساحة على القرص أو اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>%1; name a file that may be read</source>
        <translation>%1؛ اذكر اسم ملف مسموح بقراءته</translation>
    </message>
    <message>
        <source>%1; look at the disk that it is on</source>
        <translation>%1؛ افحص القرص الذي يوجد عليه</translation>
    </message>
</context>
<context>
    <name>Formats::Faults</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وخطأ آخر</numerusform>
            <numerusform>وخطآن آخران</numerusform>
            <numerusform>و%Ln أخطاء أخرى</numerusform>
            <numerusform>و%Ln خطأً آخر</numerusform>
            <numerusform>و%Ln خطأ آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats::ForeignFile</name>
    <message>
        <source>a document of an older Office, or one with a password</source>
        <translation>مستند من إصدار قديم من Office، أو مستند محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>a document in Rich Text Format</source>
        <translation>مستند بتنسيق Rich Text Format</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>ملف PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>أرشيف</translation>
    </message>
</context>
<context>
    <name>Formats::Guide</name>
    <message>
        <source>no set &apos;%1&apos;; the sets are %2</source>
        <translation>لا توجد مجموعة باسم «%1»؛ المجموعات هي %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands already at %2</source>
        <translation>«%1» وارد سابقًا في %2</translation>
    </message>
    <message>
        <source>there must be at least one stage</source>
        <translation>يجب أن تكون هناك مرحلة واحدة على الأقل</translation>
    </message>
    <message>
        <source>no stage &apos;%1&apos;</source>
        <translation>لا توجد مرحلة باسم «%1»</translation>
    </message>
    <message>
        <source>%1 is already the number of %2 in the set &apos;%3&apos;</source>
        <translation>الرقم %1 مستخدم سابقًا للعنصر %2 في المجموعة «%3»</translation>
    </message>
    <message>
        <source>the set &apos;%1&apos; has no number %2; numbers run from 1 without gaps</source>
        <translation>ليس في المجموعة «%1» الرقم %2؛ تبدأ الأرقام من 1 دون فجوات</translation>
    </message>
    <message>
        <source>there must be at least one question</source>
        <translation>يجب أن يكون هناك سؤال واحد على الأقل</translation>
    </message>
</context>
<context>
    <name>Formats::GuideTranslation</name>
    <message>
        <source>it is not for the guide &apos;%1&apos;</source>
        <translation>ليست للدليل «%1»</translation>
    </message>
    <message>
        <source>the guide has version %1 by now</source>
        <translation>إصدار الدليل الآن هو %1</translation>
    </message>
    <message>
        <source>the guide has %1 of these</source>
        <translation>في الدليل من هذه: %1</translation>
    </message>
    <message>
        <source>the guide has no &apos;%1&apos;</source>
        <translation>لا يوجد «%1» في الدليل</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no name</source>
        <translation>لا اسم لـ «%1»</translation>
    </message>
</context>
<context>
    <name>Formats::JsonErrors</name>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>حجمه أكبر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>this is no UTF-8 text</source>
        <translation>هذا ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>objects and lists are nested more than %1 deep</source>
        <translation>عدد مستويات تداخل الكائنات والقوائم أكثر من %1</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>هذا ليس JSON: %1</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>المفتاح «%1» وارد هنا مرتين</translation>
    </message>
    <message>
        <source>must be an object, not a list</source>
        <translation>المطلوب كائن، لا قائمة</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>السطر %L1</translation>
    </message>
</context>
<context>
    <name>Formats::JsonResume</name>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>it has none of the parts of a JSON Resume, such as &apos;basics&apos; or &apos;work&apos;</source>
        <translation>ليس فيه أي جزء من أجزاء JSON Resume، مثل «basics» أو «work»</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>المطلوب %1، لا %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>ليس تاريخًا: صيغ التاريخ هي YYYY أو YYYY-MM أو YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
</context>
<context>
    <name>Formats::Lexicon</name>
    <message>
        <source>not a number</source>
        <translation>ليس عددًا</translation>
    </message>
</context>
<context>
    <name>Formats::LinkedIn</name>
    <message>
        <source>it has more than %1 rows</source>
        <translation>فيه أكثر من %1 من الصفوف</translation>
    </message>
    <message>
        <source>it has none of the columns that LinkedIn&apos;s files have, such as &apos;%1&apos; and &apos;%2&apos;</source>
        <translation>ليس فيه أي من أعمدة ملفات LinkedIn، مثل «%1» و«%2»</translation>
    </message>
    <message>
        <source>files that no work history is in</source>
        <translation>ملفات لا تحوي سجلًا مهنيًا</translation>
    </message>
    <message>
        <source>there is more than one profile</source>
        <translation>فيه أكثر من ملف شخصي واحد</translation>
    </message>
    <message>
        <source>a work history has no place for &apos;%1&apos;</source>
        <translation>لا مكان في السجل المهني للحقل «%1»</translation>
    </message>
    <message>
        <source>it has no &apos;%1&apos;</source>
        <translation>ليس فيه «%1»</translation>
    </message>
    <message>
        <source>it has more fields than there are columns; is a comma not in quotation marks?</source>
        <translation>عدد حقوله أكبر من عدد الأعمدة؛ أهناك فاصلة خارج علامات الاقتباس؟</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date like &apos;May 2019&apos; or &apos;2019&apos;; the rest of the row is kept</source>
        <translation>«%1» ليس تاريخًا بصيغة مثل «May 2019» أو «2019»؛ احتُفظ ببقية الصف</translation>
    </message>
    <message>
        <source>it stands there twice and is kept once</source>
        <translation>وارد مرتين واحتُفظ به مرة واحدة</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>الصف %L1</translation>
    </message>
</context>
<context>
    <name>Formats::ObjectReader</name>
    <message>
        <source>must be %1, not %2</source>
        <translation>المطلوب %1، لا %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <translation>يحتوي على نصف زوج بديل (surrogate)، وهو ليس محرفًا</translation>
    </message>
    <message>
        <source>holds the control character U+%1</source>
        <translation>يحتوي على محرف التحكم U+%1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;</source>
        <translation>مفتاح غير معروف «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>«%1» مفقود</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: ids are lower-case words joined by hyphens, of %2 characters at most</source>
        <translation>«%1» ليس معرّفًا: المعرّف كلمات بأحرف لاتينية صغيرة تصل بينها واصلات، ولا يتجاوز طوله %2 من المحارف</translation>
    </message>
    <message>
        <source>must be a whole number from 1</source>
        <translation>يجب أن يكون عددًا صحيحًا لا يقل عن 1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>عددها أكثر من %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
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
        <translation>ملف PDF هذا معطوب أو مبتور؛ جرّب نسخه أو تصديره من جديد</translation>
    </message>
    <message>
        <source>this PDF has a password; save a copy without one, and import that</source>
        <translation>ملف PDF هذا محمي بكلمة مرور؛ احفظ نسخة بلا كلمة مرور واستوردها</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>فيه أكثر من %1 من الأسطر</translation>
    </message>
    <message>
        <source>there is no text in this PDF, only pictures of it; make it searchable with a text recognition (OCR), or import the document that it was made from</source>
        <translation>لا نص في ملف PDF هذا، بل صور للنص فقط؛ اجعله قابلًا للبحث ببرنامج للتعرف على النصوص (OCR)، أو استورد المستند الذي أُنشئ منه</translation>
    </message>
    <message>
        <source>page %L1</source>
        <translation>الصفحة %L1</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>رقم صفحة</translation>
    </message>
    <message>
        <source>it stands on every page</source>
        <translation>مكرر في كل صفحة</translation>
    </message>
    <message>
        <source>the program that reads PDFs, starwright-pdftext, does not start; install again</source>
        <translation>البرنامج الذي يقرأ ملفات PDF، وهو starwright-pdftext، لا يعمل؛ أعِد التثبيت</translation>
    </message>
    <message>
        <source>this PDF takes too long to read; export it again, or import another format</source>
        <translation>قراءة ملف PDF هذا تستغرق وقتًا أطول من اللازم؛ صدّره من جديد أو استورد تنسيقًا آخر</translation>
    </message>
    <message>
        <source>this PDF cannot be read; export it again, or import another format</source>
        <translation>لا يمكن قراءة ملف PDF هذا؛ صدّره من جديد أو استورد تنسيقًا آخر</translation>
    </message>
</context>
<context>
    <name>Formats::Protection</name>
    <message>
        <source>the file is damaged or cut short, and nothing of it was used; take another copy of it</source>
        <translation>الملف تالف أو مبتور، ولم يُستخدم شيء منه؛ استخدم نسخة أخرى منه</translation>
    </message>
    <message>
        <source>the passphrase is another one; nobody can read the file without the right one</source>
        <translation>عبارة المرور ليست هذه؛ لا يستطيع أحد قراءة الملف من دون العبارة الصحيحة</translation>
    </message>
    <message>
        <source>a newer Starwright protected this file. Install the newer Starwright, and restore it there</source>
        <translation>هذا الملف محمي بإصدار أحدث من Starwright. ثبّت الإصدار الأحدث من Starwright واستعِد الملف فيه</translation>
    </message>
    <message>
        <source>it asks for more work than Starwright ever does for a passphrase, so somebody else made it</source>
        <translation>يتطلب عمليات حسابية أكثر مما يجريه Starwright لأي عبارة مرور، فلا بد أن جهة أخرى أنشأته</translation>
    </message>
    <message>
        <source>there is too little memory for the passphrase; close other programs and try again</source>
        <translation>الذاكرة لا تكفي لمعالجة عبارة المرور؛ أغلق برامج أخرى ثم حاول مجددًا</translation>
    </message>
    <message>
        <source>the part of Starwright that protects files, starwright-sodium, is missing; install again</source>
        <translation>جزء Starwright الذي يحمي الملفات، وهو starwright-sodium، مفقود؛ أعِد التثبيت</translation>
    </message>
    <message>
        <source>cannot protect</source>
        <translation>تعذّرت حماية‎</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>تعذّرت قراءة‎</translation>
    </message>
    <message>
        <source>it is protected with a passphrase, which has to be given (--passphrase-file FILE)</source>
        <translation>الملف محمي بعبارة مرور يجب تقديمها (‎--passphrase-file FILE)</translation>
    </message>
</context>
<context>
    <name>Formats::ReadHistory</name>
    <message>
        <source>it has more than %1 lines</source>
        <translation>فيه أكثر من %1 من الأسطر</translation>
    </message>
    <message>
        <source>this is %1; save it as PDF, DOCX, Markdown or text</source>
        <translation>نوع الملف: %1؛ احفظه بتنسيق PDF أو DOCX أو Markdown أو نص عادي</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>حجمه أكبر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>its history has more than %1 lines</source>
        <translation>في سجله المهني أكثر من %1 من الأسطر</translation>
    </message>
</context>
<context>
    <name>Formats::Zip</name>
    <message>
        <source>the archive holds more than %1 files and folders</source>
        <translation>في الأرشيف أكثر من %1 من الملفات والمجلدات</translation>
    </message>
    <message>
        <source>the archive is encrypted; unpack it with its password, and import what is in it</source>
        <translation>الأرشيف مشفّر؛ فُكّه بكلمة مروره واستورد ما فيه</translation>
    </message>
    <message>
        <source>the archive is broken or cut off; try to copy or download it again</source>
        <translation>الأرشيف معطوب أو مبتور؛ جرّب نسخه أو تنزيله من جديد</translation>
    </message>
    <message>
        <source>unpacked, it is larger than %1 MB</source>
        <translation>حجمه بعد فك الضغط أكبر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>the part of Starwright that reads archives, starwright-zip, is missing; install again</source>
        <translation>جزء Starwright الذي يقرأ الأرشيفات، وهو starwright-zip، مفقود؛ أعِد التثبيت</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>مضغوط بطريقة غير معروفة هنا</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>حجمه أكبر من %1 ميغابايت</translation>
    </message>
</context>
<context>
    <name>FormulaWords</name>
    <message>
        <source>Each term below is a number from 0 (does not press) to 1. The priority is their weighted mean: every term times its weight, added up, divided by the sum of the weights. From %1 on a question is high, from %2 on medium. A term with the weight 0 does not count. A priority that you set by hand stands above the formula.</source>
        <translation>كل عامل من العوامل أدناه عدد من 0 (غير مُلحّ) إلى 1. والأولوية هي متوسطها المرجّح: يُضرب كل عامل في وزنه، وتُجمع النواتج، ويُقسم المجموع على مجموع الأوزان. ابتداءً من %1 تكون أولوية السؤال عالية، وابتداءً من %2 تكون متوسطة. العامل الذي وزنه 0 لا يُحسب. والأولوية التي تضبطها بنفسك مقدَّمة على الصيغة.</translation>
    </message>
    <message>
        <source>Primary questions press most, extra ones least.</source>
        <translation>الأسئلة الأساسية هي الأكثر إلحاحًا، والإضافية هي الأقل.</translation>
    </message>
    <message>
        <source>How many of the stages that you have planned ask the question.</source>
        <translation>عدد المراحل التي خططت لها ويُطرح فيها السؤال.</translation>
    </message>
    <message>
        <source>How close the next stage is that asks it.</source>
        <translation>قرب موعد المرحلة التالية التي يُطرح فيها.</translation>
    </message>
    <message>
        <source>How little your history has to answer it with.</source>
        <translation>قلة ما في سجلك المهني للإجابة عنه.</translation>
    </message>
    <message>
        <source>How much your answer still lacks: parts, a number in the result, the mark as ready.</source>
        <translation>ما ينقص إجابتك بعد: أجزاء، أو رقم في النتيجة، أو علامة الجاهزية.</translation>
    </message>
    <message>
        <source>Whether it touches what interviewers take as a warning.</source>
        <translation>ما إذا كانت الإجابة تمس ما يعدّه المحاورون إشارة تحذيرية.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>What hiring managers screen for</source>
        <translation>ما يبحث عنه مسؤولو التوظيف</translation>
    </message>
    <message>
        <source>Red flags to avoid</source>
        <translation>إشارات تحذيرية ينبغي تجنبها</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>مقابلات %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>لا مراحل</numerusform>
            <numerusform>مرحلة واحدة</numerusform>
            <numerusform>مرحلتان</numerusform>
            <numerusform>%Ln مراحل</numerusform>
            <numerusform>%Ln مرحلة</numerusform>
            <numerusform>%Ln مرحلة</numerusform>
        </translation>
    </message>
    <message>
        <source>version %L1 of the guide</source>
        <translation>الإصدار %L1 من الدليل</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>المراحل بالترتيب</translation>
    </message>
    <message>
        <source>Which question belongs to which stage is our own estimate; companies differ.</source>
        <translation>ربط الأسئلة بالمراحل تقدير من عندنا؛ والأمر يختلف من شركة إلى أخرى.</translation>
    </message>
    <message>
        <source>Common formats</source>
        <translation>أشكال المقابلات الشائعة</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>هذا الدليل متاح بالإنجليزية فقط حتى الآن.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>since %1</source>
        <translation>منذ ‎%1</translation>
    </message>
</context>
<context>
    <name>HistoryChanges</name>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>لا أسطر جديدة</numerusform>
            <numerusform>سطر جديد</numerusform>
            <numerusform>سطران جديدان</numerusform>
            <numerusform>%Ln أسطر جديدة</numerusform>
            <numerusform>%Ln سطرًا جديدًا</numerusform>
            <numerusform>%Ln سطر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>About you</source>
        <translation>معلومات عنك</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Work</source>
        <translation>الخبرة العملية</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>وظيفة جديدة</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>إضافة وظيفة</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>إضافة مشروع</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>العمل التطوعي</translation>
    </message>
    <message>
        <source>New voluntary work</source>
        <translation>عمل تطوعي جديد</translation>
    </message>
    <message>
        <source>Add voluntary work</source>
        <translation>إضافة عمل تطوعي</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>New degree</source>
        <translation>مؤهل جديد</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>إضافة مؤهل</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>مهارة جديدة</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>شهادة جديدة</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>إضافة شهادة</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>الجوائز</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>جائزة جديدة</translation>
    </message>
    <message>
        <source>Add an award</source>
        <translation>إضافة جائزة</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>إضافة منشور</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>لغة جديدة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>New interest</source>
        <translation>اهتمام جديد</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>إضافة اهتمام</translation>
    </message>
    <message>
        <source>References</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>توصية جديدة</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>إضافة توصية</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>أبرز الإنجازات</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لصالح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>الدرجة العلمية</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المؤسسة التعليمية</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>المقررات</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>الجهة المانحة</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>مستوى الإتقان</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>نص التوصية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان المهني</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>إضافة إنجاز</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>إضافة مقرر</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>إضافة دور</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>إضافة كلمة مفتاحية</translation>
    </message>
    <message>
        <source>What did you do, and what came of it? Numbers help.</source>
        <translation>ماذا فعلت، وما الذي نتج عنه؟ الأرقام تفيد.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>&apos;%1&apos; in the guide &apos;%2&apos;</source>
        <translation>‏«%1» في الدليل «%2»</translation>
    </message>
    <message>
        <source>A line of the history is pinned on one side and dismissed on the other for %1: it is pinned.</source>
        <translation>سطر من السجل المهني مثبَّت في أحد الطرفين ومستبعَد في الآخر للسؤال %1: اعتُمد تثبيته.</translation>
    </message>
    <message>
        <source>The level of %1 is not the same on both sides: the higher counts.</source>
        <translation>مستوى أولوية السؤال %1 مختلف بين الطرفين: اعتُمد الأعلى.</translation>
    </message>
    <message>
        <source>preference &apos;%1&apos;</source>
        <translation>التفضيل «%1»</translation>
    </message>
    <message>
        <source>The answer to &apos;%1&apos; in the guide &apos;%2&apos; was written on both sides: the newer, of %3, counts; the one of %4 is among its versions.</source>
        <translation>كُتبت الإجابة عن «%1» في الدليل «%2» في الطرفين: اعتُمدت الأحدث، وهي المؤرخة في ‎%3؛ أما المؤرخة في ‎%4 فمحفوظة بين إصداراتها.</translation>
    </message>
    <message>
        <source>work history, %1</source>
        <translation>السجل المهني، %1</translation>
    </message>
    <message>
        <source>work history</source>
        <translation>السجل المهني</translation>
    </message>
    <message>
        <source>interview at &apos;%1&apos;</source>
        <translation>المقابلة لدى «%1»</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Version %1 of the guide &apos;%2&apos; is not the same on both sides: the one that says more counts.</source>
        <translation>الإصدار %1 من الدليل «%2» مختلف بين الطرفين: اعتُمد الأوفى منهما.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; counts, since it says more; the other side has &apos;%3&apos;.</source>
        <translation>‏%1: اعتُمد «%2» لأنه الأوفى؛ وفي الطرف الآخر «%3».</translation>
    </message>
</context>
<context>
    <name>Models::Autosave</name>
    <message>
        <source>cannot save</source>
        <translation>تعذّر حفظ</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>the save was given up before it was done</source>
        <translation>أُلغي الحفظ قبل أن يكتمل</translation>
    </message>
</context>
<context>
    <name>Models::CatalogueModel</name>
    <message>
        <source>high priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln questions answered</source>
        <translation>
            <numerusform>أُجيب عن %L1 من %Ln سؤال</numerusform>
            <numerusform>أُجيب عن %L1 من سؤال واحد</numerusform>
            <numerusform>أُجيب عن %L1 من سؤالين</numerusform>
            <numerusform>أُجيب عن %L1 من %Ln أسئلة</numerusform>
            <numerusform>أُجيب عن %L1 من %Ln سؤالًا</numerusform>
            <numerusform>أُجيب عن %L1 من %Ln سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %L2 of %Ln pointers covered</source>
        <translation>
            <numerusform>‏%1، تغطي %L2 من %Ln نقطة</numerusform>
            <numerusform>‏%1، تغطي %L2 من نقطة واحدة</numerusform>
            <numerusform>‏%1، تغطي %L2 من نقطتين</numerusform>
            <numerusform>‏%1، تغطي %L2 من %Ln نقاط</numerusform>
            <numerusform>‏%1، تغطي %L2 من %Ln نقطة</numerusform>
            <numerusform>‏%1، تغطي %L2 من %Ln نقطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::CoverageModel</name>
    <message>
        <source>%1
answers: %2</source>
        <translation>‏%1
يجيب عن: %2</translation>
    </message>
    <message>
        <source>%1
does not answer: %2</source>
        <translation>‏%1
لا يجيب عن: %2</translation>
    </message>
    <message>
        <source>%1
Nothing in your history yet.</source>
        <translation>‏%1
لا شيء في سجلك المهني بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln lines</source>
        <translation>
            <numerusform>‏%1، لا أسطر</numerusform>
            <numerusform>‏%1، سطر واحد</numerusform>
            <numerusform>‏%1، سطران</numerusform>
            <numerusform>‏%1، %Ln أسطر</numerusform>
            <numerusform>‏%1، %Ln سطرًا</numerusform>
            <numerusform>‏%1، %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told for %Ln questions</source>
        <translation>
            <numerusform>لا يُستعان به في أي سؤال</numerusform>
            <numerusform>يُستعان به في سؤال واحد</numerusform>
            <numerusform>يُستعان به في سؤالين</numerusform>
            <numerusform>يُستعان به في %Ln أسئلة</numerusform>
            <numerusform>يُستعان به في %Ln سؤالًا</numerusform>
            <numerusform>يُستعان به في %Ln سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HistoryModel</name>
    <message>
        <source>Edit “%1” of “%2”</source>
        <translation>تحرير «%1» في «%2»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>نقل «%1»</translation>
    </message>
    <message>
        <source>Edit a line of “%1”</source>
        <translation>تحرير سطر في «%1»</translation>
    </message>
    <message>
        <source>Remove a line of “%1”</source>
        <translation>إزالة سطر من «%1»</translation>
    </message>
    <message>
        <source>Move a line of “%1”</source>
        <translation>نقل سطر في «%1»</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>معلومات عنك</translation>
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
        <translation>‏%1، أُضيف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>Models::YourData</name>
    <message>
        <source>Backed up, and read again to be sure.</source>
        <translation>أُنشئت نسخة احتياطية، وأُعيدت قراءتها للتأكد منها.</translation>
    </message>
</context>
<context>
    <name>NextInterview</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غدًا</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>‏%1 لدى %2</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>لم يُحدد الموعد بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>The interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>‏%1 من %2 جاهزة</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>في موضع لاحق</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a line of your history to answer with.</source>
        <translation>‏%1 من أصل %2 من الأسئلة لها سطر في سجلك المهني تجيب به.</translation>
    </message>
    <message>
        <source>The best line for the question</source>
        <translation>أفضل سطر للسؤال</translation>
    </message>
    <message>
        <source>Another line that answers it</source>
        <translation>سطر آخر يجيب عنه</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>للإجابة عن: %1</translation>
    </message>
    <message>
        <source>The stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>حزمة التحضير</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>‏%1، تتمة</translation>
    </message>
    <message>
        <source>cannot make a pack</source>
        <translation>تعذّر إنشاء حزمة التحضير</translation>
    </message>
    <message>
        <source>no question fits the stages and categories chosen; choose more of them</source>
        <translation>لا سؤال يوافق المراحل والفئات المختارة؛ اختر المزيد منها</translation>
    </message>
    <message>
        <source>Prep pack: %1</source>
        <translation>حزمة التحضير: %1</translation>
    </message>
    <message>
        <source>Prep pack: %1 at %2</source>
        <translation>حزمة التحضير: %1 لدى %2</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>وللإجابة أيضًا عن: %1</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>مثبَّت يدويًا</translation>
    </message>
    <message>
        <source>Nothing in your history answers this yet.</source>
        <translation>لا شيء في سجلك المهني يجيب عن هذا بعد.</translation>
    </message>
    <message>
        <source>From your history</source>
        <translation>من سجلك المهني</translation>
    </message>
    <message>
        <source>%1 in draft</source>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>%1 to write</source>
        <translation>بانتظار الكتابة: %1</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>عدد الأسئلة: %1</translation>
    </message>
    <message>
        <source>%1 of speech in all</source>
        <translation>مدة الكلام الإجمالية: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>مقابلات %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Stages, in order</source>
        <translation>المراحل بالترتيب</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>أشكال المقابلات</translation>
    </message>
    <message>
        <source>What they screen for</source>
        <translation>ما يبحثون عنه</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>إشارات تحذيرية</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>أولوية %1</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd، d MMMM</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>تعذّر رسم الصفحات</translation>
    </message>
    <message>
        <source>the part of Starwright that writes PDFs, starwright-pdf, is missing; install again</source>
        <translation>جزء Starwright الذي يكتب ملفات PDF، وهو starwright-pdf، مفقود؛ أعِد التثبيت</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another place</source>
        <translation>لا يوجد مجلد ‎%1؛ أنشئه أو اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another place</source>
        <translation>المسار ‎%1 ليس مجلدًا؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>يوجد مجلد بهذا الاسم؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>it is a device, not a file; choose another name</source>
        <translation>هذا جهاز وليس ملفًا؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>nothing may be written in the folder %1; choose another place</source>
        <translation>الكتابة غير مسموح بها في المجلد ‎%1؛ اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>تعذّرت الكتابة في‎</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>مدة الكلام: %1</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>لماذا يُطرح</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>قد يسألونك بعد ذلك</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>النقاط الرئيسية</translation>
    </message>
    <message>
        <source>A good answer, step by step</source>
        <translation>إجابة جيدة، خطوة بخطوة</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>بانتظار الكتابة</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>بحاجة إلى استكمال</translation>
    </message>
    <message>
        <source>No answer yet. A start from your history; whatever has a box is still open.</source>
        <translation>لا إجابة بعد. إليك بداية من سجلك المهني؛ وكل ما له مربع بحاجة إلى استكمال.</translation>
    </message>
    <message>
        <source>Prepare first</source>
        <translation>الأولى بالتحضير</translation>
    </message>
    <message>
        <source>Stories to tell</source>
        <translation>قصص ترويها</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>طُبعت في %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation>؛ و%1 غيرها</translation>
    </message>
    <message>
        <source>Nothing in your history answers these questions yet.</source>
        <translation>لا شيء في سجلك المهني يجيب عن هذه الأسئلة بعد.</translation>
    </message>
    <message>
        <source>Your history is in a language that matching does not know yet.</source>
        <translation>سجلك المهني بلغة لا تعرفها المطابقة بعد.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غير ذلك</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>ما تريد أن تسأل عنه</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>تتمة</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>in %L1 days</source>
        <translation>الأيام المتبقية: %L1</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>جاهزة: %1</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>draft without %1</source>
        <translation>مسودة من دون %1</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>لا رقم في النتيجة بعد</translation>
    </message>
    <message numerus="yes">
        <source>draft, %L1 of %Ln pointer(s) covered</source>
        <translation>
            <numerusform>مسودة تغطي %L1 من %Ln نقطة</numerusform>
            <numerusform>مسودة تغطي %L1 من نقطة واحدة</numerusform>
            <numerusform>مسودة تغطي %L1 من نقطتين</numerusform>
            <numerusform>مسودة تغطي %L1 من %Ln نقاط</numerusform>
            <numerusform>مسودة تغطي %L1 من %Ln نقطة</numerusform>
            <numerusform>مسودة تغطي %L1 من %Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not marked as ready</source>
        <translation>مسودة لم تُعلَّم بأنها جاهزة</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>الإجابة جاهزة</translation>
    </message>
    <message>
        <source>red flag: told in generalities, without any figure</source>
        <translation>إشارة تحذيرية: كلام عام بلا أي رقم</translation>
    </message>
    <message>
        <source>red flag: the Action says “we” %L1 times and “I” %L2 times</source>
        <translation>إشارة تحذيرية: يرد في الإجراء %L1 من «we» مقابل %L2 من «I»</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
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
        <translation>سؤال أساسي</translation>
    </message>
    <message>
        <source>practice question</source>
        <translation>سؤال تدريبي</translation>
    </message>
    <message>
        <source>extra question</source>
        <translation>سؤال إضافي</translation>
    </message>
    <message>
        <source>asked in none of your coming stages</source>
        <translation>لا يُطرح في أي من مراحلك القادمة</translation>
    </message>
    <message>
        <source>asked in your coming stage</source>
        <translation>يُطرح في مرحلتك القادمة</translation>
    </message>
    <message numerus="yes">
        <source>asked in %L1 of your %Ln coming stage(s)</source>
        <translation>
            <numerusform>يُطرح في %L1 من %Ln مرحلة قادمة</numerusform>
            <numerusform>يُطرح في %L1 من مرحلة قادمة واحدة</numerusform>
            <numerusform>يُطرح في %L1 من مرحلتيك القادمتين</numerusform>
            <numerusform>يُطرح في %L1 من %Ln مراحل قادمة</numerusform>
            <numerusform>يُطرح في %L1 من %Ln مرحلة قادمة</numerusform>
            <numerusform>يُطرح في %L1 من %Ln مرحلة قادمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <translation>‏%1، وأقرب موعد %2</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>يُطرح اليوم</translation>
    </message>
    <message numerus="yes">
        <source>asked in %Ln day(s)</source>
        <translation>
            <numerusform>يُطرح اليوم</numerusform>
            <numerusform>يُطرح غدًا</numerusform>
            <numerusform>يُطرح بعد يومين</numerusform>
            <numerusform>يُطرح بعد %Ln أيام</numerusform>
            <numerusform>يُطرح بعد %Ln يومًا</numerusform>
            <numerusform>يُطرح بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in your history matches</source>
        <translation>لا شيء في سجلك المهني يطابقه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pinned by you</source>
        <translation>
            <numerusform>لا أسطر مثبَّتة يدويًا</numerusform>
            <numerusform>سطر واحد مثبَّت يدويًا</numerusform>
            <numerusform>سطران مثبَّتان يدويًا</numerusform>
            <numerusform>%Ln أسطر مثبَّتة يدويًا</numerusform>
            <numerusform>%Ln سطرًا مثبَّتًا يدويًا</numerusform>
            <numerusform>%Ln سطر مثبَّت يدويًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln strong line(s) in your history</source>
        <translation>
            <numerusform>لا أسطر قوية في سجلك المهني</numerusform>
            <numerusform>سطر قوي واحد في سجلك المهني</numerusform>
            <numerusform>سطران قويان في سجلك المهني</numerusform>
            <numerusform>%Ln أسطر قوية في سجلك المهني</numerusform>
            <numerusform>%Ln سطرًا قويًا في سجلك المهني</numerusform>
            <numerusform>%Ln سطر قوي في سجلك المهني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln weak line(s) in your history</source>
        <translation>
            <numerusform>لا أسطر في سجلك المهني</numerusform>
            <numerusform>سطر ضعيف واحد فقط في سجلك المهني</numerusform>
            <numerusform>سطران ضعيفان فقط في سجلك المهني</numerusform>
            <numerusform>%Ln أسطر ضعيفة فقط في سجلك المهني</numerusform>
            <numerusform>%Ln سطرًا ضعيفًا فقط في سجلك المهني</numerusform>
            <numerusform>%Ln سطر ضعيف فقط في سجلك المهني</numerusform>
        </translation>
    </message>
    <message>
        <source>you set it to high</source>
        <translation>ضبطتَها على عالية</translation>
    </message>
    <message>
        <source>you set it to medium</source>
        <translation>ضبطتَها على متوسطة</translation>
    </message>
    <message>
        <source>you set it to low</source>
        <translation>ضبطتَها على منخفضة</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%L1 ready</source>
        <translation>جاهزة: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 empty</source>
        <translation>فارغة: %L1</translation>
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
        <translation>أين استخدمت %1، ولأي غرض؟</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
    <message>
        <source>What was going on, and how many people or systems did it concern?</source>
        <translation>ما الذي كان يجري، وكم شخصًا أو نظامًا شمله الأمر؟</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>What did you measure before and after?</source>
        <translation>ما الذي قسته قبل ذلك وبعده؟</translation>
    </message>
    <message>
        <source>What was it before, and how was it measured?</source>
        <translation>كم كان قبل ذلك، وكيف قيس؟</translation>
    </message>
    <message>
        <source>What is different today because of it?</source>
        <translation>ما الذي اختلف اليوم بفضل ذلك؟</translation>
    </message>
    <message>
        <source>What was asked of you, and what was yours to decide?</source>
        <translation>ما الذي طُلب منك، وما الذي كان القرار فيه لك؟</translation>
    </message>
    <message>
        <source>What did you do yourself, step by step, and why?</source>
        <translation>ماذا فعلت بنفسك، خطوة بخطوة، ولماذا؟</translation>
    </message>
</context>
<context>
    <name>Storage::Backups</name>
    <message>
        <source>cannot make a backup of</source>
        <translation>تعذّر إنشاء نسخة احتياطية من‎</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>تعذّر إنشاء المجلد ‎%1؛ اسمح بالكتابة في المكان الذي ينبغي أن يكون فيه</translation>
    </message>
    <message>
        <source>%1; allow writing in %2</source>
        <translation>%1؛ اسمح بالكتابة في ‎%2</translation>
    </message>
    <message>
        <source>what was written is not what was to be written</source>
        <translation>ما كُتب يخالف ما كان ينبغي كتابته</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>تعذّرت تسميتها باسمها</translation>
    </message>
</context>
<context>
    <name>Storage::Connection</name>
    <message>
        <source>cannot look into</source>
        <translation>تعذّر الاطلاع على محتوى‎</translation>
    </message>
    <message>
        <source>it could not be copied; make room on the disk, and allow writing in its folder</source>
        <translation>تعذّر نسخها؛ وفّر مساحة على القرص واسمح بالكتابة في مجلدها</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>تعذّر فتح‎</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>تعذّرت الكتابة في‎</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>تعذّرت قراءة‎</translation>
    </message>
    <message>
        <source>a write was interrupted, and undoing it failed (%1). Allow writing to the file and its folder, or copy it to another folder together with %2</source>
        <translation>انقطعت عملية كتابة وأخفق التراجع عنها (%1). اسمح بالكتابة في الملف ومجلده، أو انسخه إلى مجلد آخر مع %2</translation>
    </message>
    <message>
        <source>found damage in</source>
        <translation>عُثر على تلف في‎</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 lack what they refer to</source>
        <translation>
            <numerusform>لا صف في %1 يفتقر إلى ما يشير إليه</numerusform>
            <numerusform>صف واحد في %1 يفتقر إلى ما يشير إليه</numerusform>
            <numerusform>صفان في %1 يفتقران إلى ما يشيران إليه</numerusform>
            <numerusform>%Ln صفوف في %1 تفتقر إلى ما تشير إليه</numerusform>
            <numerusform>%Ln صفًا في %1 تفتقر إلى ما تشير إليه</numerusform>
            <numerusform>%Ln صف في %1 تفتقر إلى ما تشير إليه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>قيمة %1 هي %2، لا %3</translation>
    </message>
    <message>
        <source>its tables are not those of version %1</source>
        <translation>جداوله ليست جداول الإصدار %1</translation>
    </message>
    <message>
        <source>SQLite says: %1; put a copy from a backup in its place</source>
        <translation>رسالة SQLite: %1؛ ضع مكانه ملفًا من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the trigger “%1”</source>
        <translation>المُطلِق (trigger) «%1»</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>العرض (view) «%1»</translation>
    </message>
    <message>
        <source>the index “%1”</source>
        <translation>الفهرس «%1»</translation>
    </message>
    <message>
        <source>the virtual table “%1”</source>
        <translation>الجدول الافتراضي «%1»</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>الجدول «%1»</translation>
    </message>
    <message>
        <source>%1; it was left as it is, and nothing in it was run. Choose another file, or put a copy from a backup in its place</source>
        <translation>%1؛ تُرك الملف كما هو ولم يُنفَّذ شيء مما فيه. اختر ملفًا آخر، أو ضع مكانه ملفًا من نسخة احتياطية</translation>
    </message>
    <message>
        <source>%1 has a generated column “%2”, which Starwright does not make</source>
        <translation>في %1 عمود مولَّد «%2» لا ينشئ Starwright مثله</translation>
    </message>
    <message>
        <source>%1 is not as Starwright makes it</source>
        <translation>%1 ليس كما ينشئه Starwright</translation>
    </message>
    <message>
        <source>%1 is in it, which Starwright does not make</source>
        <translation>فيه %1، ولا ينشئ Starwright مثله</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 مفقود</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>الملف مبتور</translation>
    </message>
    <message>
        <source>what it holds is not what was written; put a copy from a backup in its place</source>
        <translation>محتواه ليس ما كُتب فيه؛ ضع مكانه ملفًا من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the earlier versions of the answer to %1 (%2), of %3 to %4, cannot be read; put a copy from a backup in its place</source>
        <translation>تعذّرت قراءة الإصدارات السابقة من إجابة %1 ‏(%2) من %3 إلى %4؛ ضع مكانه ملفًا من نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>Storage::DataFile</name>
    <message>
        <source>cannot open</source>
        <translation>تعذّر فتح‎</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>تعذّر إنشاء‎</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder, or choose another</source>
        <translation>%1؛ اسمح بالكتابة في مجلده أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>this is no data file of Starwright (nor any SQLite file); it was left as it is. Choose another file</source>
        <translation>هذا ليس ملف بيانات Starwright (ولا ملف SQLite أصلًا)، وقد تُرك كما هو. اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>this SQLite file belongs to another program; it was left as it is. Choose another file</source>
        <translation>ملف SQLite هذا يخص برنامجًا آخر، وقد تُرك كما هو. اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>a newer Starwright wrote this file (format %1; this one knows up to %2); it was left as it is. Install the newer Starwright, or choose another file</source>
        <translation>هذا الملف من إصدار أحدث من Starwright (التنسيق %1؛ وأعلى تنسيق يعرفه هذا الإصدار %2)، وقد تُرك كما هو. ثبّت الإصدار الأحدث من Starwright، أو اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>the file is damaged (format %1); put a copy from a backup in its place</source>
        <translation>الملف تالف (التنسيق %1)؛ ضع مكانه ملفًا من نسخة احتياطية</translation>
    </message>
    <message>
        <source>there is no folder %1; make it, or choose another file</source>
        <translation>لا يوجد مجلد ‎%1؛ أنشئه أو اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>the folder %1 could not be made; allow writing where it should be</source>
        <translation>تعذّر إنشاء المجلد ‎%1؛ اسمح بالكتابة في المكان الذي ينبغي أن يكون فيه</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>هذا مجلد؛ اذكر اسم ملف داخله</translation>
    </message>
    <message>
        <source>this is a device or a pipe; name a file</source>
        <translation>هذا جهاز أو أنبوب؛ اذكر اسم ملف</translation>
    </message>
    <message>
        <source>the file is empty, so it holds no answers; it was left as it is. Put a copy from a backup in its place, or move it away to start anew</source>
        <translation>الملف فارغ ولا إجابات فيه، وقد تُرك كما هو. ضع مكانه ملفًا من نسخة احتياطية، أو انقله إلى مكان آخر لتبدأ من جديد</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1؛ اسمح بقراءته</translation>
    </message>
    <message>
        <source>the file is cut short (%1 of %2 bytes); put a copy from a backup in its place</source>
        <translation>الملف مبتور (%1 من %2 بايت)؛ ضع مكانه ملفًا من نسخة احتياطية</translation>
    </message>
    <message>
        <source>%1; look at the disk, or choose another place</source>
        <translation>%1؛ افحص القرص أو اختر مكانًا آخر</translation>
    </message>
</context>
<context>
    <name>Storage::Database</name>
    <message>
        <source>it was opened for reading only</source>
        <translation>فُتح للقراءة فقط</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>تعذّر فتح‎</translation>
    </message>
    <message>
        <source>it has to be brought up to date first, and cannot be written: %1</source>
        <translation>لا بد من تحديثه أولًا، والكتابة فيه غير ممكنة: %1</translation>
    </message>
</context>
<context>
    <name>Storage::FileLock</name>
    <message>
        <source>the lock %1 cannot be written; allow writing in its folder</source>
        <translation>تعذّرت كتابة ملف القفل ‎%1؛ اسمح بالكتابة في مجلده</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first</source>
        <translation>نسخة أخرى من Starwright تعمل على هذا الملف (العملية %1 على %2)؛ أغلقها أولًا</translation>
    </message>
    <message>
        <source>another Starwright has it open; close that one first</source>
        <translation>نسخة أخرى من Starwright تعمل على هذا الملف؛ أغلقها أولًا</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>تعذّرت الكتابة في‎</translation>
    </message>
    <message>
        <source>another Starwright has it open (process %1 on %2); close that one first. If there is none any more, remove %3</source>
        <translation>نسخة أخرى من Starwright تعمل على هذا الملف (العملية %1 على %2)؛ أغلقها أولًا. وإن لم تعد هناك نسخة كهذه، فاحذف %3</translation>
    </message>
</context>
<context>
    <name>Storage::Restore</name>
    <message>
        <source>cannot restore</source>
        <translation>تعذّرت استعادة‎</translation>
    </message>
    <message>
        <source>%1; allow writing in its folder</source>
        <translation>%1؛ اسمح بالكتابة في مجلده</translation>
    </message>
    <message>
        <source>%1; make room on the disk</source>
        <translation>%1؛ وفّر مساحة على القرص</translation>
    </message>
    <message>
        <source>the present state is backed up first, and that failed: %1; nothing was changed</source>
        <translation>تُنسخ الحالة الراهنة احتياطيًا أولًا، وقد أخفق ذلك: %1؛ لم يتغير شيء</translation>
    </message>
    <message>
        <source>cannot rename</source>
        <translation>تعذّرت إعادة تسمية‎</translation>
    </message>
    <message>
        <source>to %1; allow writing in its folder</source>
        <translation>الاسم الجديد ‎%1؛ اسمح بالكتابة في مجلده</translation>
    </message>
    <message>
        <source>cannot erase</source>
        <translation>تعذّر محو‎</translation>
    </message>
    <message>
        <source>allow writing in the folder, then try again</source>
        <translation>اسمح بالكتابة في المجلد ثم حاول مجددًا</translation>
    </message>
    <message>
        <source>%1; allow reading it</source>
        <translation>%1؛ اسمح بقراءته</translation>
    </message>
    <message>
        <source>%1; restore another one</source>
        <translation>%1؛ استعِد نسخة أخرى</translation>
    </message>
</context>
<context>
    <name>Storage::Sqlite</name>
    <message>
        <source>another program is writing to the file; close it, then try again</source>
        <translation>برنامج آخر يكتب في الملف؛ أغلقه ثم حاول مجددًا</translation>
    </message>
    <message>
        <source>the file or its folder is read-only; allow writing to both</source>
        <translation>الملف أو مجلده للقراءة فقط؛ اسمح بالكتابة فيهما</translation>
    </message>
    <message>
        <source>the disk reports an error (%1); look at the disk, and copy the file elsewhere</source>
        <translation>أبلغ القرص عن خطأ (%1)؛ افحص القرص وانسخ الملف إلى مكان آخر</translation>
    </message>
    <message>
        <source>a text in it is larger than any that Starwright writes; choose another file</source>
        <translation>فيه نص أكبر من أي نص يكتبه Starwright؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>the file is damaged or cut short; put a copy from a backup in its place</source>
        <translation>الملف تالف أو مبتور؛ ضع مكانه ملفًا من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the disk is full; make room, then try again</source>
        <translation>القرص ممتلئ؛ وفّر مساحة ثم حاول مجددًا</translation>
    </message>
    <message>
        <source>the file, or the journal beside it, cannot be opened; allow reading and writing in its folder</source>
        <translation>لا يمكن فتح الملف أو ملف journal المجاور له؛ اسمح بالقراءة والكتابة في مجلده</translation>
    </message>
    <message>
        <source>this is no SQLite file; choose another file</source>
        <translation>هذا ليس ملف SQLite؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>another program has moved it, or put another file in its place; open it again</source>
        <translation>نقله برنامج آخر أو وضع ملفًا آخر مكانه؛ افتحه من جديد</translation>
    </message>
    <message>
        <source>the folder it is in does not lock files, as some network folders do not; wait until the network is back, or copy the file to a folder of this computer and open it there</source>
        <translation>المجلد الذي يوجد فيه لا يدعم قفل الملفات، كحال بعض مجلدات الشبكة؛ انتظر حتى تعود الشبكة، أو انسخ الملف إلى مجلد على هذا الحاسوب وافتحه هناك</translation>
    </message>
</context>
<context>
    <name>Storage::Worker</name>
    <message>
        <source>cannot write</source>
        <translation>تعذّرت الكتابة في‎</translation>
    </message>
    <message>
        <source>another program has put a file in its place that cannot be opened (%1). What was saved before is in %2. Move that file away, and what you have written is saved again</source>
        <translation>وضع برنامج آخر مكانه ملفًا لا يمكن فتحه (%1). ما حُفظ من قبل موجود في ‎%2. انقل ذلك الملف إلى مكان آخر، فيُحفظ ما كتبته من جديد</translation>
    </message>
</context>
<context>
    <name>TextSpool</name>
    <message>
        <source>cannot read</source>
        <translation>تعذّرت قراءة‎</translation>
    </message>
    <message>
        <source>the temporary file with your answers</source>
        <translation>الملف المؤقت الذي فيه إجاباتك</translation>
    </message>
    <message>
        <source>the disk does not give it back. The data file has them as well: close the window and open it again</source>
        <translation>لا يعيده القرص. ملف البيانات يحتوي عليها أيضًا: أغلق النافذة وافتحها من جديد</translation>
    </message>
</context>
<context>
    <name>Widgets::Announcements</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>لم يُحفظ، والمحاولة مستمرة: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupCard</name>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <translation>الاطلاع على محتواها…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت في</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can go back.</source>
        <translation>تُنسخ الحالة الراهنة احتياطيًا أولًا لتتمكن من الرجوع إليها.</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself every half an hour in which you wrote something.</source>
        <translation>لا نسخ احتياطية بعد. تُنشأ نسخة تلقائيًا كل نصف ساعة تكتب فيها شيئًا.</translation>
    </message>
    <message>
        <source>Made by itself every half an hour in which you wrote something. Of the last two days all are kept, then one a day for 12 days, one a week for 10 weeks, and one a month for 9 months.</source>
        <translation>تُنشأ النسخ تلقائيًا كل نصف ساعة تكتب فيها شيئًا. تُحفظ كل نسخ آخر يومين، ثم نسخة لكل يوم مدة 12 يومًا، ثم نسخة لكل أسبوع مدة 10 أسابيع، ثم نسخة لكل شهر مدة 9 أشهر.</translation>
    </message>
</context>
<context>
    <name>Widgets::BackupDialog</name>
    <message>
        <source>The backup of %1</source>
        <translation>النسخة الاحتياطية بتاريخ %1</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>All of it is the same as now.</source>
        <translation>كل ما فيها كما هو الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from now. What is the same is not shown.</source>
        <translation>
            <numerusform>لا فروق عن الحالة الراهنة.</numerusform>
            <numerusform>فرق واحد عن الحالة الراهنة. لا يُعرض ما هو متطابق.</numerusform>
            <numerusform>فرقان عن الحالة الراهنة. لا يُعرض ما هو متطابق.</numerusform>
            <numerusform>%Ln فروق عن الحالة الراهنة. لا يُعرض ما هو متطابق.</numerusform>
            <numerusform>%Ln فرقًا عن الحالة الراهنة. لا يُعرض ما هو متطابق.</numerusform>
            <numerusform>%Ln فرق عن الحالة الراهنة. لا يُعرض ما هو متطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>السجل المهني</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Priorities set by hand</source>
        <translation>الأولويات المحددة يدويًا</translation>
    </message>
    <message>
        <source>Pinned and dismissed lines</source>
        <translation>الأسطر المثبَّتة والمستبعَدة</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>الأدلة المستوردة</translation>
    </message>
    <message>
        <source>Choices for the pack and weights</source>
        <translation>الأوزان وخيارات الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pointer(s) covered</source>
        <translation>
            <numerusform>لم تُغطَّ أي نقطة</numerusform>
            <numerusform>نقطة واحدة مغطاة</numerusform>
            <numerusform>نقطتان مغطاتان</numerusform>
            <numerusform>%Ln نقاط مغطاة</numerusform>
            <numerusform>%Ln نقطة مغطاة</numerusform>
            <numerusform>%Ln نقطة مغطاة</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>مستبعَد</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueDelegate</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::CataloguePanel</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>تحديد المراحل التي يُطرح فيها السؤال تقدير من عندنا.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>About these interviews: stages, formats, what is screened for</source>
        <translation>حول هذه المقابلات: مراحلها وأشكالها وما يُبحث عنه فيها</translation>
    </message>
    <message>
        <source>About these interviews</source>
        <translation>حول هذه المقابلات</translation>
    </message>
    <message>
        <source>Start: what to do next</source>
        <translation>البداية: خطوتك التالية</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>Widgets::CatalogueView</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>No question fits. Clear the filters to see them all.</source>
        <translation>لا سؤال يوافق التصفية. امسح عوامل التصفية لعرض كل الأسئلة.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chip</name>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>تصفية حسب: %1</translation>
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
        <translation>إدراج مقطع برمجي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
</context>
<context>
    <name>Widgets::CoveragePage</name>
    <message>
        <source>Import your history…</source>
        <translation>استيراد سجلك المهني…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Questions, and the lines of your history that answer them</source>
        <translation>الأسئلة، وأسطر سجلك المهني التي تجيب عنها</translation>
    </message>
    <message>
        <source>With your work history here, this page shows which of your achievements answer which questions, and where you have nothing to tell yet.</source>
        <translation>عندما يكون سجلك المهني هنا، تُظهر هذه الصفحة أي إنجازاتك يجيب عن أي سؤال، وأين ليس لديك ما ترويه بعد.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far.</source>
        <translation>لا يبدو أن سجلك المهني بالإنجليزية، وهي اللغة الوحيدة التي تعرفها المطابقة حتى الآن.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>يجري البحث في سجلك المهني…</translation>
    </message>
    <message>
        <source>Every question has something in your history.</source>
        <translation>لكل سؤال شيء في سجلك المهني.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without anything in your history.</source>
        <translation>
            <numerusform>لكل سؤال شيء في سجلك المهني.</numerusform>
            <numerusform>سؤال واحد بلا شيء في سجلك المهني.</numerusform>
            <numerusform>سؤالان بلا شيء في سجلك المهني.</numerusform>
            <numerusform>%Ln أسئلة بلا شيء في سجلك المهني.</numerusform>
            <numerusform>%Ln سؤالًا بلا شيء في سجلك المهني.</numerusform>
            <numerusform>%Ln سؤال بلا شيء في سجلك المهني.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines told for more than one question.</source>
        <translation>
            <numerusform>لا سطر يُستعان به في أكثر من سؤال.</numerusform>
            <numerusform>سطر واحد يُستعان به في أكثر من سؤال.</numerusform>
            <numerusform>سطران يُستعان بهما في أكثر من سؤال.</numerusform>
            <numerusform>%Ln أسطر يُستعان بها في أكثر من سؤال.</numerusform>
            <numerusform>%Ln سطرًا يُستعان بها في أكثر من سؤال.</numerusform>
            <numerusform>%Ln سطر يُستعان بها في أكثر من سؤال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::DataPage</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>What Starwright never does</source>
        <translation>ما لا يفعله Starwright أبدًا</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Restored as of %1</source>
        <translation>استُعيدت الحالة كما كانت في %1</translation>
    </message>
    <message>
        <source>All that you write is in one file on this machine. Neither it nor its backups are encrypted: whoever can read this disk can read them, unless your system encrypts it, which is what we recommend. An export can be protected with a passphrase, a printed pack cannot.</source>
        <translation>كل ما تكتبه محفوظ في ملف واحد على هذا الجهاز. لا هو ولا نسخه الاحتياطية مشفّرة: فكل من يستطيع قراءة هذا القرص يستطيع قراءتها، ما لم يشفّره نظامك، وهو ما نوصي به. يمكن حماية ملف التصدير بعبارة مرور، أما الحزمة المطبوعة فلا.</translation>
    </message>
    <message>
        <source>Imported guides</source>
        <translation>الأدلة المستوردة</translation>
    </message>
    <message>
        <source>Removed the guide: %1. Your answers to it stay.</source>
        <translation>أُزيل الدليل: %1. تبقى إجاباتك عنه.</translation>
    </message>
</context>
<context>
    <name>Widgets::DateFields</name>
    <message>
        <source>A year, a month or a day: 2021, 2021-04 or 2021-04-30</source>
        <translation>سنة أو شهر أو يوم: ‎2021 أو ‎2021-04 أو ‎2021-04-30</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>“%1” is not kept: write 2021, 2021-04 or 2021-04-30</source>
        <translation>لم يُحفظ «‎%1»: اكتب ‎2021 أو ‎2021-04 أو ‎2021-04-30</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
</context>
<context>
    <name>Widgets::DismissedButton</name>
    <message>
        <source>Bring a dismissed line back</source>
        <translation>إعادة سطر مستبعَد</translation>
    </message>
    <message>
        <source>Dismissed (%L1)</source>
        <translation>المستبعَد (%L1)</translation>
    </message>
</context>
<context>
    <name>Widgets::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Removes your answers, your work history, your interviews, imported guides, every backup, and files that were set aside as damaged. It cannot be undone. Packs that you exported, and copies that you or another program made, are not Starwright&apos;s to find; and a disk may keep traces of what was on it.</source>
        <translation>يزيل إجاباتك، وسجلك المهني، ومقابلاتك، والأدلة المستوردة، وكل النسخ الاحتياطية، والملفات التي نُحّيت جانبًا لأنها تالفة. لا يمكن التراجع عن ذلك. أما الحزم التي صدّرتها والنسخ التي أنشأتها أنت أو برنامج آخر فليس في وسع Starwright العثور عليها؛ وقد تبقى على القرص آثار مما كان عليه.</translation>
    </message>
    <message>
        <source>erase everything</source>
        <extracomment>What has to be typed before everything can be erased.</extracomment>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>اكتب: %1</translation>
    </message>
    <message>
        <source>Type &apos;%1&apos; to confirm</source>
        <translation>اكتب «%1» للتأكيد</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidencePanel</name>
    <message>
        <source>From your history</source>
        <translation>من سجلك المهني</translation>
    </message>
    <message>
        <source>Pin another line…</source>
        <translation>تثبيت سطر آخر…</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>استيراد سجلك المهني…</translation>
    </message>
    <message numerus="yes">
        <source>From your history: %Ln lines</source>
        <translation>
            <numerusform>من سجلك المهني: لا أسطر</numerusform>
            <numerusform>من سجلك المهني: سطر واحد</numerusform>
            <numerusform>من سجلك المهني: سطران</numerusform>
            <numerusform>من سجلك المهني: %Ln أسطر</numerusform>
            <numerusform>من سجلك المهني: %Ln سطرًا</numerusform>
            <numerusform>من سجلك المهني: %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>عرض المزيد (%L1)</translation>
    </message>
    <message>
        <source>Import your CV or another record of your work, and the lines that answer this question stand here.</source>
        <translation>استورد سيرتك الذاتية أو سجلًا آخر لعملك، فتظهر هنا الأسطر التي تجيب عن هذا السؤال.</translation>
    </message>
    <message>
        <source>Your history does not seem to be in English, and English is all that matching knows so far. Rather than guess, it leaves the choice of lines to you.</source>
        <translation>لا يبدو أن سجلك المهني بالإنجليزية، وهي اللغة الوحيدة التي تعرفها المطابقة حتى الآن. وبدلًا من التخمين، تترك لك المطابقة اختيار الأسطر.</translation>
    </message>
    <message>
        <source>Looking through your history…</source>
        <translation>يجري البحث في سجلك المهني…</translation>
    </message>
    <message>
        <source>Nothing in your history yet answers this question. If you have done it and your history does not say so, add a line there; or think of a story from elsewhere.</source>
        <translation>لا شيء في سجلك المهني يجيب عن هذا السؤال بعد. إن كنت قد فعلت ما يسأل عنه ولم يُذكر في سجلك، فأضف سطرًا إليه؛ أو ابحث عن قصة من مكان آخر.</translation>
    </message>
    <message>
        <source>Dismissed for this question: %1</source>
        <translation>استُبعد من هذا السؤال: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::EvidenceRow</name>
    <message>
        <source>Use as a starting point: lays the empty parts of your answer out with it</source>
        <translation>استخدامه نقطة انطلاق: يملأ الأجزاء الفارغة من إجابتك بهيكل مبني عليه</translation>
    </message>
    <message>
        <source>Pin to this question</source>
        <translation>تثبيت لهذا السؤال</translation>
    </message>
    <message>
        <source>Dismiss: this does not answer the question</source>
        <translation>استبعاد: هذا لا يجيب عن السؤال</translation>
    </message>
    <message>
        <source>your skills</source>
        <translation>مهاراتك</translation>
    </message>
    <message>
        <source>pinned · %1</source>
        <translation>مثبَّت · %1</translation>
    </message>
    <message>
        <source>Also told for: %1</source>
        <translation>يُستعان به أيضًا في: %1</translation>
    </message>
    <message>
        <source>No longer pin to this question</source>
        <translation>إلغاء التثبيت لهذا السؤال</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>ابحث في الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>عرض كل الأسئلة من جديد</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidanceCard</name>
    <message>
        <source>Why it comes up</source>
        <translation>لماذا يُطرح</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>النقاط الرئيسية</translation>
    </message>
    <message>
        <source>Outline of a good answer</source>
        <translation>مخطط إجابة جيدة</translation>
    </message>
    <message>
        <source>They may ask next</source>
        <translation>قد يسألونك بعد ذلك</translation>
    </message>
    <message>
        <source>Pointers: %L1 of %L2 covered</source>
        <translation>النقاط الرئيسية: غُطي منها %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::GuideCard</name>
    <message>
        <source>There are none. What you import as a guide is listed here.</source>
        <translation>لا يوجد أي منها. ما تستورده دليلًا يظهر هنا.</translation>
    </message>
    <message>
        <source>Your answers stay when a guide is removed, and are there again once you import it.</source>
        <translation>تبقى إجاباتك عند إزالة دليل، وتظهر من جديد حين تستورده.</translation>
    </message>
    <message numerus="yes">
        <source>version %L1, %Ln question(s)</source>
        <translation>
            <numerusform>الإصدار %L1، بلا أسئلة</numerusform>
            <numerusform>الإصدار %L1، سؤال واحد</numerusform>
            <numerusform>الإصدار %L1، سؤالان</numerusform>
            <numerusform>الإصدار %L1، %Ln أسئلة</numerusform>
            <numerusform>الإصدار %L1، %Ln سؤالًا</numerusform>
            <numerusform>الإصدار %L1، %Ln سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the guide %1</source>
        <translation>إزالة الدليل %1</translation>
    </message>
</context>
<context>
    <name>Widgets::GuidePage</name>
    <message>
        <source>About these interviews</source>
        <translation>حول هذه المقابلات</translation>
    </message>
</context>
<context>
    <name>Widgets::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <translation>لا صفحة فيها كل هذه الكلمات. جرّب أقل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات (%Ln)</numerusform>
            <numerusform>صفحة واحدة (%Ln)</numerusform>
            <numerusform>صفحتان (%Ln)</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to the history</source>
        <translation>إضافة إلى السجل المهني</translation>
    </message>
    <message>
        <source>Move up in the list (Alt+Up)</source>
        <translation>نقل إلى أعلى في القائمة (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down in the list (Alt+Down)</source>
        <translation>نقل إلى أسفل في القائمة (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation>إزالة من السجل المهني (Delete)</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryPage</name>
    <message>
        <source>Your work history</source>
        <translation>سجلك المهني</translation>
    </message>
    <message>
        <source>Bring in your CV, and each question shows what you have already done that answers it.</source>
        <translation>أضف سيرتك الذاتية، فيُظهر لك كل سؤال ما أنجزته من قبل مما يجيب عنه.</translation>
    </message>
    <message>
        <source>Import a CV…</source>
        <translation>استيراد سيرة ذاتية…</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>إضافة وظيفة</translation>
    </message>
    <message>
        <source>PDF, Word, LinkedIn’s archive, JSON Resume, Markdown or text. It stays on this computer.</source>
        <translation>‏PDF أو Word أو أرشيف LinkedIn أو JSON Resume أو Markdown أو نص عادي. يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>السجل المهني</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%Ln وظائف</numerusform>
            <numerusform>%Ln وظيفة</numerusform>
            <numerusform>%Ln وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::HistoryTree</name>
    <message>
        <source>Positions, projects and skills</source>
        <translation>الوظائف والمشاريع والمهارات</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>CVs and guides (%1)</source>
        <translation>السير الذاتية والأدلة (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported while this window may only read.</source>
        <translation>لا يمكن استيراد شيء ما دامت هذه النافذة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Nothing of %1 was kept.</source>
        <translation>لم يُحفظ شيء من %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>استُورد %1.</translation>
    </message>
</context>
<context>
    <name>Widgets::ImportReview</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>محذوف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%Ln وظائف</numerusform>
            <numerusform>%Ln وظيفة</numerusform>
            <numerusform>%Ln وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%Ln مشاريع</numerusform>
            <numerusform>%Ln مشروعًا</numerusform>
            <numerusform>%Ln مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s)</source>
        <translation>
            <numerusform>لا مهارات</numerusform>
            <numerusform>مهارة واحدة</numerusform>
            <numerusform>مهارتان</numerusform>
            <numerusform>%Ln مهارات</numerusform>
            <numerusform>%Ln مهارة</numerusform>
            <numerusform>%Ln مهارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Correct here what was read wrongly.</source>
        <translation>لم يُحفظ شيء بعد. صحّح هنا ما قُرئ خطأً.</translation>
    </message>
    <message>
        <source>Read from %1: %2</source>
        <translation>المقروء من %1: %2</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>أُدرج كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>أُدرج كل شيء</numerusform>
            <numerusform>سطر واحد لم يُدرَج</numerusform>
            <numerusform>سطران لم يُدرَجا</numerusform>
            <numerusform>%Ln أسطر لم تُدرَج</numerusform>
            <numerusform>%Ln سطرًا لم تُدرَج</numerusform>
            <numerusform>%Ln سطر لم تُدرَج</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history has all of it already</source>
        <translation>كل ما فيه موجود بالفعل في سجلك المهني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected here would be lost.</source>
        <translation>ما صححته هنا سيضيع.</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>متابعة التصحيح</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>إغلاق النافذة وفقدان التغييرات</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewCard</name>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>‏%1 لدى %2</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>أسئلة ستطرحها</translation>
    </message>
    <message>
        <source>What do you want to ask them? One question a line.</source>
        <translation>ما الذي تريد أن تسألهم عنه؟ سؤال في كل سطر.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>إزالة هذه المقابلة</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>التخطيط لمقابلة</translation>
    </message>
    <message>
        <source>None is planned. Say where you apply and which stages are coming, with their dates as far as you know them: what they ask comes first then, and the pack can be made for that interview.</source>
        <translation>لا مقابلات مخطط لها. حدّد الجهة التي تتقدم إليها والمراحل القادمة مع تواريخها بقدر ما تعرفها: عندئذ تتصدر أسئلتها القائمة، ويمكن إعداد الحزمة لتلك المقابلة.</translation>
    </message>
    <message>
        <source>What the coming stages ask comes first among your priorities, the more so the closer they are.</source>
        <translation>أسئلة المراحل القادمة تتصدر أولوياتك، ويزداد ذلك كلما اقترب موعدها.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيلت: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>ما لم يُدرَج</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>إضافة إلى…</translation>
    </message>
    <message>
        <source>Highlights of “%1”</source>
        <translation>أبرز إنجازات «%1»</translation>
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
        <translation>تثبيت سطر من سجلك المهني</translation>
    </message>
    <message>
        <source>Search your history</source>
        <translation>ابحث في سجلك المهني</translation>
    </message>
    <message>
        <source>Lines of your history</source>
        <translation>أسطر سجلك المهني</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
</context>
<context>
    <name>Widgets::LineRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+D)</source>
        <translation>إزالة هذا السطر (Ctrl+D)</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>السطر %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>Widgets::MainWindow</name>
    <message>
        <source>Not saved yet, and tried again: %1</source>
        <translation>لم يُحفظ بعد، والمحاولة مستمرة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln question(s)</source>
        <translation>
            <numerusform>%L1 من %Ln سؤال</numerusform>
            <numerusform>%L1 من سؤال واحد</numerusform>
            <numerusform>%L1 من سؤالين</numerusform>
            <numerusform>%L1 من %Ln أسئلة</numerusform>
            <numerusform>%L1 من %Ln سؤالًا</numerusform>
            <numerusform>%L1 من %Ln سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ready</source>
        <translation>جاهزة: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
            <numerusform>مسودة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Your last changes could not be saved: %1</source>
        <translation>تعذّر حفظ تغييراتك الأخيرة: %1</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>إغلاق النافذة وفقدان التغييرات</translation>
    </message>
    <message>
        <source>Everything was erased. You start anew.</source>
        <translation>مُحي كل شيء. ستبدأ من جديد.</translation>
    </message>
    <message>
        <source>Your &amp;data</source>
        <translation>‏&amp;بياناتك</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Work history</source>
        <translation>السجل الم&amp;هني</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>‏&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Export pack…</source>
        <translation>ت&amp;صدير الحزمة…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>‏&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>‏&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>Insert &amp;code block…</source>
        <translation>إدراج م&amp;قطع برمجي…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>‏&amp;بحث</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>م&amp;سح عوامل التصفية</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>‏&amp;عرض</translation>
    </message>
    <message>
        <source>Group by &amp;category</source>
        <translation>تجميع حسب ال&amp;فئة</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Group by &amp;stage</source>
        <translation>تجميع حسب ال&amp;مرحلة</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Group by &amp;priority</source>
        <translation>تجميع حسب ال&amp;أولوية</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;About these interviews</source>
        <translation>‏&amp;حول هذه المقابلات</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Go to the &amp;questions</source>
        <translation>الانتقال إلى الأ&amp;سئلة</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to the a&amp;nswer</source>
        <translation>الانتقال إلى الإ&amp;جابة</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>‏&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>‏&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>‏&amp;سؤال</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Answer is &amp;ready</source>
        <translation>الإجابة &amp;جاهزة</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>تصدير الحزمة…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>‏&amp;تعليمات</translation>
    </message>
    <message>
        <source>How &amp;priorities are made…</source>
        <translation>كيفية حساب ال&amp;أولويات…</translation>
    </message>
    <message>
        <source>&amp;About Starwright</source>
        <translation>‏&amp;حول Starwright</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>الإ&amp;صدارات…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>لم يُستعد شيء: %1</translation>
    </message>
    <message>
        <source>Restored; what stood there is among the versions.</source>
        <translation>تمت الاستعادة؛ وما كان مكتوبًا محفوظ بين الإصدارات.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand or question…</source>
        <translation>العثور على &amp;أمر أو سؤال…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Starwright &amp;help</source>
        <translation>مسا&amp;عدة Starwright</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>بدء ال&amp;جولة</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>أول مرة هنا؟</translation>
    </message>
    <message>
        <source>A tour of two minutes shows what Starwright does, on a sample that is thrown away afterwards.</source>
        <translation>جولة من دقيقتين تعرض ما يفعله Starwright على نموذج يُحذف بعدها.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionalDateEdit</name>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Year, month, day; Delete takes the date away</source>
        <translation>سنة وشهر ويوم؛ مفتاح Delete يزيل التاريخ</translation>
    </message>
</context>
<context>
    <name>Widgets::PackActions</name>
    <message>
        <source>Export pack</source>
        <translation>تصدير الحزمة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة ‎%1…</translation>
    </message>
    <message>
        <source>Pack written to %1</source>
        <translation>كُتبت الحزمة في ‎%1</translation>
    </message>
    <message>
        <source>The pack was not written.</source>
        <translation>لم تُكتب الحزمة.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The printer refused the pack.</source>
        <translation>رفضت الطابعة الحزمة.</translation>
    </message>
</context>
<context>
    <name>Widgets::PackDialog</name>
    <message>
        <source>Guide overview</source>
        <translation>لمحة عامة عن الدليل</translation>
    </message>
    <message>
        <source>Why it comes up</source>
        <translation>لماذا يُطرح السؤال</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>النقاط الرئيسية</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Prompts and outlines</source>
        <translation>الأسئلة الموجِّهة والمخططات</translation>
    </message>
    <message>
        <source>What they may ask next</source>
        <translation>ما قد يسألونك عنه بعد ذلك</translation>
    </message>
    <message>
        <source>Prep pack</source>
        <translation>حزمة التحضير</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا مقابلة</translation>
    </message>
    <message>
        <source>Stands in the PDF&apos;s properties; may stay empty</source>
        <translation>يُدرج في خصائص ملف PDF؛ ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>موعد المقابلة</translation>
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
        <translation>للمقابلة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>إذا لم تحدد شيئًا فكلها مشمولة.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Lines to write on
where an answer is empty</source>
        <translation>سطور للكتابة عليها
حيث تكون الإجابة فارغة</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>تصدير PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PaletteDialog</name>
    <message>
        <source>Find a command or question</source>
        <translation>العثور على أمر أو سؤال</translation>
    </message>
    <message>
        <source>A command or a question, by a few letters</source>
        <translation>أمر أو سؤال، ببضعة أحرف</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>لا شيء يناسب. جرّب حروفًا أقل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لم يُعثر على شيء (%Ln)</numerusform>
            <numerusform>عُثر على واحد (%Ln)</numerusform>
            <numerusform>عُثر على اثنين (%Ln)</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PreparationPages</name>
    <message>
        <source>S&amp;tart</source>
        <translation>ال&amp;بداية</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>الت&amp;غطية</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Interviews…</source>
        <translation>الم&amp;قابلات…</translation>
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
        <translation>‏%1، الأولوية: %2</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityDialog</name>
    <message>
        <source>How priorities are made</source>
        <translation>كيفية حساب الأولويات</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>العودة إلى الأوزان المعتادة</translation>
    </message>
</context>
<context>
    <name>Widgets::PriorityLine</name>
    <message>
        <source>▲ High priority</source>
        <translation>▲ أولوية عالية</translation>
    </message>
    <message>
        <source>△ Medium priority</source>
        <translation>△ أولوية متوسطة</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>الأولوية: %1</translation>
    </message>
    <message>
        <source>Set the priority by hand, or see how it is made</source>
        <translation>ضبط الأولوية يدويًا، أو الاطلاع على كيفية حسابها</translation>
    </message>
    <message>
        <source>As the &amp;formula has it</source>
        <translation>حسب ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;How priorities are made…</source>
        <translation>كيفية &amp;حساب الأولويات…</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressPicture</name>
    <message>
        <source>%L1 of %L2 ready</source>
        <translation>%L1 من %L2 جاهزة</translation>
    </message>
</context>
<context>
    <name>Widgets::ProgressRing</name>
    <message>
        <source>of %L1 ready</source>
        <translation>من %L1 جاهزة</translation>
    </message>
</context>
<context>
    <name>Widgets::Promises</name>
    <message>
        <source>It never sends anything: there is no account, no telemetry and no code that opens a network connection. On Linux this prints nothing while you use the window:</source>
        <translation>لا يرسل شيئًا أبدًا: لا حساب، ولا قياس عن بُعد، ولا تعليمات برمجية تفتح اتصالًا بالشبكة. على Linux لا يطبع هذا الأمر شيئًا أثناء استخدامك للنافذة:</translation>
    </message>
    <message>
        <source>It never lets others look: the data file and the backups are for you alone.</source>
        <translation>لا يدع غيرك يطّلع أبدًا: ملف البيانات والنسخ الاحتياطية لك وحدك.</translation>
    </message>
    <message>
        <source>It never keeps quiet about damage: this reads the whole file and its backups.</source>
        <translation>لا يسكت عن التلف أبدًا: هذا الأمر يقرأ الملف كله ونسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>الأمر: ‎%1</translation>
    </message>
    <message>
        <source>It never reads or writes elsewhere: only its own folder, its settings, its cache, and what you import or export. On Linux this lists every file that it touches; the rest are the system&apos;s libraries, fonts and icons:</source>
        <translation>لا يقرأ ولا يكتب في مكان آخر أبدًا: بل في مجلده وإعداداته وذاكرته المؤقتة وما تستورده أو تصدّره فقط. على Linux يسرد هذا الأمر كل ملف يتعامل معه؛ وما عدا ذلك هو مكتبات النظام وخطوطه وأيقوناته:</translation>
    </message>
    <message>
        <source>It never locks you in: this writes everything as JSON, and your answers as Markdown.</source>
        <translation>لا يحتجز بياناتك أبدًا: هذا الأمر يكتب كل شيء بصيغة JSON وإجاباتك بصيغة Markdown.</translation>
    </message>
</context>
<context>
    <name>Widgets::ProtectionDialog</name>
    <message>
        <source>&amp;Protect with a passphrase</source>
        <translation>ال&amp;حماية بعبارة مرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>تأكيد عبارة المرور</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>تصدير كل شيء</translation>
    </message>
    <message>
        <source>Whoever finds the export, or a copy of it, cannot read it without the passphrase; use several words that nobody guesses. It does not protect what is on this machine: the data file and its backups are not encrypted, for which your system can encrypt the disk. A lost passphrase is lost: nobody, Starwright neither, can read the export without it.</source>
        <translation>من يعثر على ملف التصدير أو على نسخة منه لا يستطيع قراءته من دون عبارة المرور؛ استخدم عدة كلمات لا يخمّنها أحد. وهي لا تحمي ما على هذا الجهاز: فملف البيانات ونسخه الاحتياطية غير مشفّرة، ويستطيع نظامك تشفير القرص لحمايتها. عبارة المرور المفقودة لا تُسترد: لا يستطيع أحد، ولا Starwright نفسه، قراءة ملف التصدير من دونها.</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionHeader</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Widgets::QuestionPage</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>أي شيء آخر تود تذكّره.</translation>
    </message>
    <message>
        <source>Every part has text already, so nothing was laid out.</source>
        <translation>في كل الأجزاء نص بالفعل، لذا لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Which stages ask a question is our own estimate.</source>
        <translation>تحديد المراحل التي يُطرح فيها السؤال تقدير من عندنا.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Insert a code block</source>
        <translation>إدراج مقطع برمجي</translation>
    </message>
    <message>
        <source>What this answer said before</source>
        <translation>ما كانت عليه هذه الإجابة من قبل</translation>
    </message>
    <message>
        <source>Mark the answer as ready to be told</source>
        <translation>وضع علامة على الإجابة بأنها جاهزة للإلقاء</translation>
    </message>
</context>
<context>
    <name>Widgets::ReviewDelegate</name>
    <message>
        <source>✓ taken in</source>
        <translation>✓ أُضيف</translation>
    </message>
</context>
<context>
    <name>Widgets::SaveLabel</name>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>لم يُحفظ، والمحاولة مستمرة: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::ShortcutsDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>أ&amp;خذه</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ال&amp;كل</translation>
    </message>
    <message>
        <source>All shortcuts are back to the standard.</source>
        <translation>عادت كل الاختصارات إلى الأصل.</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>اختصار &amp;جديد:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Press the keys. Delete takes them away, Escape leaves them as they are.</source>
        <translation>اضغط المفاتيح. Delete يزيلها، وEscape يتركها كما هي.</translation>
    </message>
    <message>
        <source>Back to the standard.</source>
        <translation>عاد إلى الأصل.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Take it together with Ctrl or Alt, or a function key.</source>
        <translation>‏%1 لازم للكتابة. استخدمه مع Ctrl أو Alt، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>%1 edits text everywhere, and stays with that.</source>
        <translation>‏%1 يحرر النص في كل مكان، ويبقى لذلك.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it over, or press other keys.</source>
        <translation>‏%1 يخص «%2». خذه، أو اضغط مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Changed. “%1” has no such shortcut any more.</source>
        <translation>تم التغيير. لم يعد لـ«%1» هذا الاختصار.</translation>
    </message>
    <message>
        <source>Changed: no shortcut.</source>
        <translation>تم التغيير: بلا اختصار.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>تم التغيير.</translation>
    </message>
</context>
<context>
    <name>Widgets::StageList</name>
    <message>
        <source>Date of %1</source>
        <translation>تاريخ %1</translation>
    </message>
</context>
<context>
    <name>Widgets::StartPage</name>
    <message>
        <source>Most pressing</source>
        <translation>الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>Every answer is ready. Tell them aloud once more.</source>
        <translation>كل الإجابات جاهزة. ألقِها بصوت مسموع مرة أخرى.</translation>
    </message>
    <message>
        <source>No interview is planned yet</source>
        <translation>لا مقابلات مخطط لها بعد</translation>
    </message>
    <message>
        <source>Say which stages are coming and when, and what they ask comes first.</source>
        <translation>حدّد المراحل القادمة ومواعيدها، فتتصدر أسئلتها القائمة.</translation>
    </message>
    <message>
        <source>Your work history is not here yet. With it, each question shows what you have already done that answers it.</source>
        <translation>سجلك المهني ليس هنا بعد. عند استيراده يُظهر لك كل سؤال ما أنجزته من قبل مما يجيب عنه.</translation>
    </message>
    <message>
        <source>Import your history…</source>
        <translation>استيراد سجلك المهني…</translation>
    </message>
    <message>
        <source>With an interview planned, priorities follow its stages and dates.</source>
        <translation>عندما تخطط لمقابلة، تتبع الأولويات مراحلها ومواعيدها.</translation>
    </message>
    <message>
        <source>Plan an interview…</source>
        <translation>التخطيط لمقابلة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions that nothing in your history answers yet.</source>
        <translation>
            <numerusform>لكل سؤال في سجلك المهني ما يجيب عنه.</numerusform>
            <numerusform>سؤال واحد لا يجيب عنه شيء في سجلك المهني بعد.</numerusform>
            <numerusform>سؤالان لا يجيب عنهما شيء في سجلك المهني بعد.</numerusform>
            <numerusform>%Ln أسئلة لا يجيب عنها شيء في سجلك المهني بعد.</numerusform>
            <numerusform>%Ln سؤالًا لا يجيب عنها شيء في سجلك المهني بعد.</numerusform>
            <numerusform>%Ln سؤال لا يجيب عنها شيء في سجلك المهني بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>عرض الثغرات</translation>
    </message>
</context>
<context>
    <name>Widgets::StrengthMeter</name>
    <message>
        <source>chosen by you; nothing in the words speaks for it</source>
        <translation>اخترته بنفسك؛ لا شيء في كلماته يدل عليه</translation>
    </message>
    <message>
        <source>a weak match</source>
        <translation>تطابق ضعيف</translation>
    </message>
    <message>
        <source>a fair match</source>
        <translation>تطابق متوسط</translation>
    </message>
    <message>
        <source>a strong match</source>
        <translation>تطابق قوي</translation>
    </message>
</context>
<context>
    <name>Widgets::Tour</name>
    <message>
        <source>The questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>On the left is what will be asked: by category, by stage, or the most pressing first. Type above them to search the questions and your own answers.</source>
        <translation>على اليمين ما سيُسأل عنه: حسب الفئة، أو حسب المرحلة، أو الأكثر إلحاحًا أولًا. اكتب للبحث في الأسئلة وفي إجاباتك.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation>ما أنجزته</translation>
    </message>
    <message>
        <source>These lines of the work history answer the question best, with the reason for each. Start an answer with one, pin it, or dismiss it.</source>
        <translation>هذه الأسطر من السجل المهني هي الأنسب للإجابة عن السؤال، ومع كل سطر سببه. ابدأ إجابة بأحدها، أو ثبّته، أو استبعده.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Four parts, each with what this question wants to hear in it. What you write is saved as you type, and what it said before can be brought back.</source>
        <translation>أربعة أجزاء، وفي كل منها ما يريد هذا السؤال أن يسمعه. ما تكتبه يُحفظ أثناء الكتابة، ويمكن استعادة ما كان مكتوبًا من قبل.</translation>
    </message>
    <message>
        <source>Your work history</source>
        <translation>سجلك المهني</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Which of your stories serves which question, and which questions nothing answers yet.</source>
        <translation>أي قصة من قصصك تصلح لأي سؤال، وأي الأسئلة لا يجيب عنها شيء بعد.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Say which stages are coming, and when. What they ask becomes pressing.</source>
        <translation>حدد المراحل القادمة ومواعيدها، فتصبح أسئلتها أكثر إلحاحًا.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما عليك فعله الآن</translation>
    </message>
    <message>
        <source>Starwright starts here: when your next interview is, how far your answers are, and which questions press most. Try whatever you like: this is a sample, and it goes with the tour.</source>
        <translation>يبدأ Starwright من هنا: متى مقابلتك القادمة، وأين وصلت إجاباتك، وأي الأسئلة أكثر إلحاحًا. جرّب ما تشاء: هذا نموذج يزول بانتهاء الجولة.</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Export pack, at the top, prints it all to take along. Now begin with your own history: nothing of this sample stays.</source>
        <translation>«تصدير الحزمة» في الأعلى يطبع كل شيء لتأخذه معك. ابدأ الآن بسجلك المهني: لا يبقى من هذا النموذج شيء.</translation>
    </message>
    <message>
        <source>It comes from your CV: PDF, Word, text, JSON Resume or LinkedIn&apos;s archive. It never leaves this machine.</source>
        <translation>يأتي من سيرتك الذاتية: PDF أو Word أو نص أو JSON Resume أو أرشيف LinkedIn. ولا يغادر هذا الجهاز أبدًا.</translation>
    </message>
</context>
<context>
    <name>Widgets::TourBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3</source>
        <translation>%L1 من %L2 · %3</translation>
    </message>
    <message>
        <source>Begin with my own</source>
        <translation>البدء بسجلي</translation>
    </message>
</context>
<context>
    <name>Widgets::TransferActions</name>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>تصدير &amp;كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Restore from an export…</source>
        <translation>است&amp;عادة من ملف تصدير…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>تصدير كل شيء</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>استعادة من ملف تصدير</translation>
    </message>
    <message>
        <source>Everything was written to %1</source>
        <translation>كُتب كل شيء في ‎%1</translation>
    </message>
    <message>
        <source>What %1 holds is here now, beside what was here.

Answers: %L2 new, %L3 newer than yours, %L4 older than yours. What an answer said before is among its versions.</source>
        <translation>محتوى ‎%1 موجود هنا الآن إلى جانب ما كان موجودًا.

الإجابات: %L2 جديدة، و%L3 أحدث مما لديك، و%L4 أقدم مما لديك. وما كانت عليه كل إجابة من قبل محفوظ بين إصداراتها.</translation>
    </message>
    <message>
        <source>Some things were not the same on both sides; the details tell which.</source>
        <translation>اختلفت بعض الأمور بين الطرفين؛ والتفاصيل تبيّنها.</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <translation>ملفات التصدير (*.%1)</translation>
    </message>
    <message>
        <source>Exports (*.json *.locked)</source>
        <translation>ملفات التصدير (*.json *.locked)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>الملف ‎%1 محمي. عبارة مروره:</translation>
    </message>
    <message>
        <source>Nothing can be restored while this window may only read.</source>
        <translation>لا يمكن استعادة شيء ما دامت هذه النافذة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Bring back what %1 holds, beside what is here?</source>
        <translation>هل تريد استعادة محتوى ‎%1 إلى جانب ما هو موجود هنا؟</translation>
    </message>
    <message>
        <source>Of each answer the newer one counts, and the other becomes a version of it.</source>
        <translation>تُعتمد الأحدث من كل إجابة، وتصبح الأخرى إصدارًا منها.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>است&amp;عادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Widgets::TroublePage</name>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>إنشاء ملف جديد…</translation>
    </message>
    <message>
        <source>Your answers cannot be opened</source>
        <translation>لا يمكن فتح إجاباتك</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. What you wrote after that is missing from it.</source>
        <translation>أحدث نسخة احتياطية سليمة بتاريخ %1. وهي تخلو مما كتبته بعد ذلك.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, and the file was last written on %2: what you wrote in between is missing from it. The file itself is kept beside it under another name.</source>
        <translation>أحدث نسخة احتياطية سليمة بتاريخ %1، وآخر كتابة في الملف كانت في %2: وهي تخلو مما كتبته بينهما. أما الملف نفسه فيُحتفظ به بجانبها باسم آخر.</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>فتح ملف بيانات</translation>
    </message>
    <message>
        <source>Starwright data (*.db);;All files (*)</source>
        <translation>بيانات Starwright (*.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation>إنشاء ملف بيانات جديد</translation>
    </message>
    <message>
        <source>Starwright data (*.db)</source>
        <translation>بيانات Starwright (*.db)</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>‏&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>‏&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
</context>
<context>
    <name>Widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Widgets::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Search the versions of all your answers</source>
        <translation>ابحث في إصدارات كل إجاباتك</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>الإصدارات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Difference to the present text</source>
        <translation>الفرق عن النص الحالي</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>ا&amp;ستعادة هذا الإصدار</translation>
    </message>
    <message>
        <source>Struck out: only in the present text. Underlined: only in this version.</source>
        <translation>المشطوب: في النص الحالي فقط. والمسطَّر تحته: في هذا الإصدار فقط.</translation>
    </message>
    <message>
        <source>There is no earlier version of this answer yet. One is kept when you turn to another question, and every five minutes.</source>
        <translation>لا يوجد إصدار سابق لهذه الإجابة بعد. يُحفظ إصدار عند انتقالك إلى سؤال آخر، وكل خمس دقائق.</translation>
    </message>
    <message>
        <source>No version has these words.</source>
        <translation>لا إصدار فيه هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>وزن %1</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>For this question: %1</source>
        <translation>لهذا السؤال: %1</translation>
    </message>
    <message>
        <source>For this question: %1, %2</source>
        <translation>لهذا السؤال: %1، %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Situation</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أساسية</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريبية</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>إضافية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>الإشارات التحذيرية</translation>
    </message>
</context>
</TS>
