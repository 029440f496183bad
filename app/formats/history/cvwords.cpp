// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Formats::CvWords
{

namespace
{

struct Headings {
    CvPart part;
    QStringView names;
};

/// Whole headings, parted by "|".
constexpr std::array headings{
    Headings{CvPart::Summary,
        u"summary|professional summary|executive summary|career summary|profile|professional profile|about|about me|"
        u"objective|career objective|personal statement|profil|kurzprofil|über mich|zusammenfassung|zur person|"
        u"résumé|à propos|à propos de moi|profil professionnel|podsumowanie|profil zawodowy|o mnie|"
        u"職務要約|要約|自己pr|自己紹介|プロフィール|概要|نبذة|نبذة شخصية|نبذة عني|الملخص|ملخص|الملخص المهني|الملف "
        u"الشخصي"},
    Headings{CvPart::Contact,
        u"contact|contact details|contact information|personal details|personal information|personal data|kontakt|"
        u"kontaktdaten|persönliche daten|persönliche angaben|coordonnées|informations personnelles|dane kontaktowe|"
        u"dane osobowe|連絡先|個人情報|基本情報|معلومات الاتصال|الاتصال|المعلومات الشخصية|بيانات شخصية"},
    Headings{CvPart::Work,
        u"work|experience|work experience|professional experience|employment|employment history|work history|"
        u"career history|career|professional background|relevant experience|positions|industry experience|"
        u"berufserfahrung|beruflicher werdegang|berufliche erfahrung|werdegang|praxiserfahrung|arbeitserfahrung|"
        u"berufspraxis|expérience|expériences|expérience professionnelle|expériences professionnelles|"
        u"parcours professionnel|doświadczenie|doświadczenie zawodowe|przebieg kariery|historia zatrudnienia|"
        u"職歴|職務経歴|経歴|業務経験|実務経験|الخبرة|الخبرات|الخبرة العملية|الخبرة المهنية|الخبرات "
        u"العملية|الخبرات المهنية|"
        u"خبرات العمل|خبرة العمل"},
    Headings{CvPart::Projects,
        u"projects|selected projects|personal projects|side projects|open source|open source projects|key projects|"
        u"projekte|ausgewählte projekte|eigene projekte|projets|projets personnels|réalisations|projekty|"
        u"プロジェクト|個人開発|制作物|المشاريع|مشاريع"},
    Headings{CvPart::Volunteer,
        u"volunteer|volunteering|volunteer work|volunteer experience|community|ehrenamt|ehrenamtliche tätigkeit|"
        u"ehrenamtliches engagement|engagement|bénévolat|engagement "
        u"associatif|wolontariat|ボランティア|ボランティア活動|"
        u"التطوع|العمل التطوعي|الأعمال التطوعية"},
    Headings{CvPart::Education,
        u"education|education and training|education training|academic background|studies|degrees|ausbildung|bildung|"
        u"studium|bildungsweg|schulbildung|akademische ausbildung|formation|formations|études|diplômes|"
        u"formation académique|wykształcenie|edukacja|学歴|教育|التعليم|المؤهلات العلمية|المؤهلات|الدراسة|التعليم "
        u"والمؤهلات"},
    Headings{CvPart::Skills,
        u"skills|technical skills|key skills|core skills|skills and tools|skills tools|technologies|tech stack|"
        u"technical expertise|core competencies|competencies|expertise|tools|kenntnisse|fähigkeiten|kompetenzen|"
        u"fachkenntnisse|it kenntnisse|edv kenntnisse|technische kenntnisse|technologien|compétences|"
        u"compétences techniques|savoir faire|umiejętności|umiejętności techniczne|kompetencje|technologie|"
        u"スキル|技術スキル|保有スキル|技術|活かせる経験 知識 技術|المهارات|مهارات|المهارات التقنية|المهارات الفنية"},
    Headings{CvPart::Certificates,
        u"certificates|certifications|certification|licenses and certifications|licenses certifications|courses|"
        u"training|trainings|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|"
        u"certificats|formation continue|certyfikaty|szkolenia|kursy|kursy i szkolenia|資格|免許 資格|資格 免許|"
        u"الشهادات|شهادات|الدورات|الدورات التدريبية"},
    Headings{CvPart::Awards,
        u"awards|honors|honours|honors and awards|honors awards|achievements|auszeichnungen|preise|prix|distinctions|"
        u"nagrody|wyróżnienia|osiągnięcia|受賞|受賞歴|表彰|الجوائز|جوائز|الإنجازات"},
    Headings{CvPart::Publications,
        u"publications|talks|talks and publications|papers|veröffentlichungen|publikationen|vorträge|publikacje|"
        u"発表|論文|著書|出版物|المنشورات|منشورات|الأبحاث"},
    Headings{CvPart::Languages,
        u"languages|language skills|spoken languages|sprachen|sprachkenntnisse|langues|języki|języki obce|"
        u"znajomość języków|語学|言語|語学力|اللغات|لغات"},
    Headings{CvPart::Interests,
        u"interests|hobbies|hobbies and interests|hobbies interests|interessen|hobbys|centres d'intérêt|"
        u"centres d intérêt|loisirs|intérêts|zainteresowania|hobby|趣味|趣味 特技|الاهتمامات|الهوايات|هوايات"},
    Headings{CvPart::References,
        u"references|referees|recommendations|referenzen|références|referencje|推薦|推薦者|المراجع|المعرفون"},
};

/// Single words that show what a longer heading is about.
constexpr std::array headingWords{
    Headings{CvPart::Work,
        u"experience|employment|erfahrung|berufserfahrung|werdegang|expérience|expériences|doświadczenie|職歴|職務経歴|"
        u"الخبرة|الخبرات|خبرة"},
    Headings{CvPart::Projects, u"projects|projekte|projets|projekty|プロジェクト|المشاريع"},
    Headings{CvPart::Education, u"education|ausbildung|studium|formation|wykształcenie|学歴|التعليم"},
    Headings{CvPart::Skills,
        u"skills|technologies|kenntnisse|fähigkeiten|kompetenzen|compétences|umiejętności|スキル|المهارات"},
    Headings{CvPart::Certificates, u"certificates|certifications|zertifikate|certifications|certyfikaty|資格|الشهادات"},
    Headings{CvPart::Publications, u"publications|talks|publikationen|publikacje"},
    Headings{CvPart::Languages, u"languages|sprachen|langues|języki|اللغات"},
    Headings{CvPart::Awards, u"awards|auszeichnungen|nagrody|受賞"},
    Headings{CvPart::Volunteer, u"volunteer|volunteering|ehrenamt|bénévolat|wolontariat"},
    Headings{CvPart::Interests, u"interests|hobbies|interessen|hobbys|zainteresowania"},
};

QString normal(QStringView text)
{
    QString words;
    words.reserve(text.size());
    for (const QChar c : text)
        words.append(c.isLetterOrNumber() || c.isMark() || c == u'\'' ? c : QChar(u' '));
    return words.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

template <std::size_t Size>
QHash<QString, CvPart> hashOf(const std::array<Headings, Size> &list)
{
    QHash<QString, CvPart> parts;
    for (const Headings &of : list) {
        for (const QStringView name : of.names.split(u'|'))
            parts.insert(normal(name), of.part);
    }
    return parts;
}

/// "W O R K": letters that were spaced out for their looks. Where its words end no longer shows then.
bool isSpacedOut(const QString &text)
{
    for (qsizetype i = 1; i < text.size(); i += 2) {
        if (text[i] != u' ')
            return false;
    }
    return text.size() > 4;
}

QHash<QString, CvPart> withoutSpaces(const QHash<QString, CvPart> &parts)
{
    QHash<QString, CvPart> spaceless;
    for (const auto &[name, part] : parts.asKeyValueRange())
        spaceless.insert(QString(name).remove(u' '), part);
    return spaceless;
}

std::optional<CvPart> found(const QHash<QString, CvPart> &parts, const QString &name)
{
    const auto part = parts.constFind(name);
    return part == parts.constEnd() ? std::nullopt : std::optional(*part);
}

/// Whether a word is in the list, ends in one that is marked "-", or a text holds one that has no spaces around it
/// in its script.
class WordList
{
public:
    explicit WordList(QStringView words)
    {
        for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'-'))
                m_endings.append(word.sliced(1).toString());
            else if (word.front().unicode() >= 0x3000)
                m_pieces.append(word.toString());
            else
                m_words.insert(word.toString());
        }
    }

    bool speaksIn(QStringView text) const
    {
        constexpr qsizetype longest = 300;
        const QString words = normal(text.first(std::min(longest, text.size())));
        return std::ranges::any_of(words.split(u' '), [this](const QString &word) { return has(word); })
            || std::ranges::any_of(m_pieces, [&](const QString &piece) { return words.contains(piece); });
    }

    bool has(const QString &word) const
    {
        return m_words.contains(word)
            || std::ranges::any_of(m_endings, [&](const QString &ending) { return word.endsWith(ending); });
    }

private:
    QSet<QString> m_words;
    QStringList m_endings;
    QStringList m_pieces;
};

} // namespace

std::optional<CvPart> partFrom(QStringView heading)
{
    static const QHash<QString, CvPart> known = hashOf(headings);
    static const QHash<QString, CvPart> spaceless = withoutSpaces(known);
    constexpr qsizetype longest = 60;
    if (heading.size() > longest)
        return std::nullopt;
    const QString name = normal(heading);
    return isSpacedOut(name) ? found(spaceless, QString(name).remove(u' ')) : found(known, name);
}

std::optional<CvPart> partIn(QStringView heading)
{
    static const QHash<QString, CvPart> known = hashOf(headingWords);
    constexpr qsizetype longest = 60;
    if (heading.size() > longest)
        return std::nullopt;
    for (const QString &word : normal(heading).split(u' ')) {
        if (const auto part = found(known, word))
            return part;
    }
    return std::nullopt;
}

bool isDocumentTitle(QStringView text)
{
    static const QSet<QString> titles{u"curriculum vitae"_s, u"cv"_s, u"resume"_s, u"résumé"_s, u"lebenslauf"_s,
        u"życiorys"_s, u"履歴書"_s, u"職務経歴書"_s, u"السيرة الذاتية"_s, u"سيرة ذاتية"_s};
    return text.size() < 40 && titles.contains(normal(text));
}

bool isJobTitle(QStringView text)
{
    static const WordList words(
        u"developer engineer programmer architect manager lead analyst consultant administrator admin designer "
        u"director "
        u"head cto cio ceo founder cofounder intern trainee apprentice tester scientist researcher teacher lecturer "
        u"tutor mentor nurse cook chef clerk assistant associate freelancer freelance specialist technician officer "
        u"owner coordinator supervisor operator sre devops contractor student sysadmin writer editor accountant "
        u"-entwickler -entwicklerin -ingenieur -ingenieurin -leiter -leiterin -berater -beraterin -architekt "
        u"-architektin -administrator praktikant praktikantin werkstudent werkstudentin -informatiker -informatikerin "
        u"auszubildender auszubildende freiberufler selbstständig lehrer lehrerin "
        u"développeur développeuse ingénieur ingénieure architecte responsable chef stagiaire consultante analyste "
        u"administrateur technicien directeur directrice programmeur enseignant enseignante alternant "
        u"programista programistka inżynier kierownik kierowniczka analityk stażysta stażystka konsultant "
        u"administratorka deweloper nauczyciel nauczycielka lider dyrektor tester testerka architekt "
        u"エンジニア 開発者 プログラマ マネージャ リーダー 主任 課長 部長 係長 担当 インターン コンサルタント "
        u"デザイナー 教師 "
        u"مهندس مهندسة مطور مطورة مبرمج مبرمجة مدير مديرة محلل محللة مستشار مستشارة متدرب متدربة معلم معلمة قائد قائدة "
        u"مسؤول مسؤولة");
    return words.speaksIn(text);
}

bool isColumnName(QStringView text)
{
    static const QSet<QString> names{u"year"_s, u"years"_s, u"date"_s, u"dates"_s, u"period"_s, u"when"_s, u"from"_s,
        u"to"_s, u"role"_s, u"title"_s, u"job title"_s, u"position"_s, u"company"_s, u"employer"_s, u"organisation"_s,
        u"organization"_s, u"where"_s, u"what"_s, u"location"_s, u"description"_s, u"project"_s, u"skill"_s, u"level"_s,
        u"category"_s, u"technology"_s, u"school"_s, u"degree"_s, u"zeitraum"_s, u"von"_s, u"bis"_s, u"rolle"_s,
        u"firma"_s, u"unternehmen"_s, u"ort"_s, u"période"_s, u"poste"_s, u"entreprise"_s, u"okres"_s, u"stanowisko"_s,
        u"期間"_s, u"会社名"_s, u"役職"_s, u"الفترة"_s, u"الشركة"_s, u"المنصب"_s};
    constexpr qsizetype longest = 20;
    const QString name = text.size() > longest ? QString(u'.') : normal(text);
    return name.isEmpty() || names.contains(name);
}

bool isLegalForm(QStringView text)
{
    static const WordList words(
        u"inc ltd llc llp gmbh ag kg kgaa se ug sa sas sarl bv nv ab oy as aps plc corp co pte pty "
        u"spa srl");
    const QString form = normal(text);
    return form == "sp z o o"_L1 || form == "s a"_L1 || form == "z o o"_L1 || (!form.contains(u' ') && words.has(form));
}

bool isOrganisation(QStringView text)
{
    static const WordList words(
        u"inc ltd llc llp gmbh ag kg kgaa ug sas sarl bv aps plc corp corporation company group gruppe groupe bank "
        u"agency "
        u"agentur labs lab studio studios university universität université uniwersytet hospital krankenhaus school "
        u"schule institut institute foundation stiftung verein club ministry 株式会社 有限会社 合同会社 大学 銀行 شركة "
        u"مؤسسة بنك "
        u"جامعة مجموعة مستشفى");
    return words.speaksIn(text) || text.contains(u"z o.o.") || text.contains(u"S.A.") || text.contains(u"A/S");
}

bool isSchool(QStringView text)
{
    static const WordList words(
        u"university college school institute academy polytechnic universität hochschule fachhochschule gymnasium tu "
        u"fh "
        u"akademie berufsschule -schule université école lycée institut iut uniwersytet politechnika akademia szkoła "
        u"liceum technikum 大学 大学院 高校 高等学校 専門学校 学院 جامعة كلية معهد مدرسة أكاديمية الجامعة");
    return words.speaksIn(text);
}

bool isDegree(QStringView text)
{
    static const WordList words(
        u"bsc msc ba ma bs ms beng meng mba phd bachelor bachelors master masters doctorate diploma degree associate "
        u"certificate apprenticeship diplom abitur magister promotion staatsexamen ausbildung licence licencjat dut "
        u"bts "
        u"doctorat baccalauréat ingénieur diplôme inżynier inż mgr doktorat matura 学士 修士 博士 卒業 修了 بكالوريوس "
        u"ماجستير "
        u"دكتوراه دبلوم");
    return words.speaksIn(text)
        || std::ranges::any_of(
            std::array{u"B.Sc", u"M.Sc", u"B.A.", u"M.A.", u"Ph.D", u"B.Eng", u"M.Eng", u"B.S.", u"M.S."},
            [&](const char16_t *word) { return text.contains(QStringView(word)); });
}

bool isDivider(QStringView text)
{
    static const WordList when(u"earlier previous previously prior other further before former formerly past "
                               u"früher früheres frühere vorher vorherige weitere sonstige ehemalige "
                               u"auparavant précédemment précédents précédentes antérieurs antérieures autres "
                               u"wcześniej wcześniejsze poprzednie poprzednio pozostałe inne "
                               u"それ以前 以前の職歴 その他の職歴 سابقا سابقة السابقة أخرى");
    static const WordList what(
        u"roles role positions jobs posts experience experiences employment career work working "
        u"engagements and stationen positionen stellen tätigkeiten berufserfahrung erfahrungen und "
        u"postes expériences emplois et stanowiska doświadczenie doświadczenia praca i "
        u"خبرات الخبرات وظائف الوظائف");
    constexpr qsizetype longest = 40;
    if (text.size() > longest || !when.speaksIn(text))
        return false;
    const QString words = normal(text);
    return std::ranges::all_of(
        words.split(u' '), [](const QString &word) { return when.speaksIn(word) || what.has(word); });
}

bool isGrade(QStringView text)
{
    static const QStringList labels{
        u"gpa"_s, u"grade"_s, u"note"_s, u"abschlussnote"_s, u"gesamtnote"_s, u"moyenne"_s, u"ocena"_s, u"المعدل"_s};
    const auto digit = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
    const QString label = normal(text.first(std::min<qsizetype>(digit - text.begin(), 30)));
    return text.size() < 40 && digit != text.end() && labels.contains(label);
}

bool isSpokenLanguage(QStringView word)
{
    static const WordList words(
        u"english german french polish japanese arabic spanish italian portuguese russian ukrainian dutch turkish "
        u"chinese "
        u"mandarin hindi korean czech swedish norwegian danish finnish greek hebrew romanian hungarian "
        u"deutsch englisch französisch polnisch japanisch arabisch spanisch italienisch russisch türkisch "
        u"niederländisch "
        u"anglais allemand français polonais japonais arabe espagnol italien portugais russe "
        u"angielski niemiecki francuski polski japoński arabski hiszpański włoski rosyjski ukraiński "
        u"英語 日本語 ドイツ語 フランス語 中国語 韓国語 الإنجليزية العربية الألمانية الفرنسية الإسبانية");
    return words.speaksIn(word);
}

} // namespace Formats::CvWords
