// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cventries.h"

#include "formats/history/cvheader.h"
#include "formats/history/cvheaders.h"
#include "formats/history/cvpieces.h"
#include "formats/history/cvwords.h"

#include <QJsonArray>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

using enum CvLine::Kind;

/// An entry while its lines are read.
struct Draft {
    Entry fields;
    int level = 0; ///< Of its heading; deeper for bold and plain lines.
    bool hasInherited = false; ///< Its company, from a heading above.
    bool isInherited = false; ///< It is such a heading, over positions.
    qsizetype bulletIndent = -1; ///< Where a bullet is the header.
    QStringList prose; ///< Paragraphs above the first bullet, each of the lines it was wrapped into.
    QStringList bullets;
};

bool isSentence(QStringView line)
{
    return !line.isEmpty() && QStringView(u".!。؟").contains(line.back()) && !line.front().isLower();
}

constexpr int plainLevel = 8;

int levelOf(const CvLine &line)
{
    if (line.kind == Heading)
        return line.level;
    return line.isStrong ? 7 : plainLevel;
}

class EntryReader
{
public:
    EntryReader(const QList<CvLine> &lines, CvPart part) : m_lines(lines), m_part(part), m_headers(lines, part) { }

    QList<Entry> read()
    {
        for (qsizetype i = 0; i < m_lines.size();) {
            const qsizetype bulletIndent = isAtBeginning() ? -1 : m_drafts.back().bulletIndent;
            if (levelOf(m_lines[i]) < plainLevel && CvWords::isDivider(m_lines[i].text)) {
                m_begin = m_drafts.size();
                ++i;
            } else if (const qsizetype length = m_headers.lengthAt(i, isAtBeginning(), bulletIndent)) {
                begin(i, length);
                i += length;
            } else {
                take(m_lines[i], i > 0 && !m_lines[i - 1].isBlank());
                ++i;
            }
        }
        QList<Entry> entries;
        for (const Draft &draft : std::as_const(m_drafts)) {
            if (!draft.isInherited || !draft.prose.isEmpty() || !draft.bullets.isEmpty())
                entries.append(finished(draft));
        }
        entries.removeIf([](const Entry &entry) { return entry.isEmpty(); });
        return entries;
    }

private:
    bool isAtBeginning() const { return m_drafts.size() == m_begin; }

    void begin(qsizetype at, qsizetype length)
    {
        m_last = Last::None;
        Draft draft;
        draft.level = levelOf(m_lines[at]);
        QStringList texts;
        for (qsizetype i = at; i < at + length; ++i)
            texts.append(m_lines[i].text);
        if (m_lines[at].kind == Bullet) {
            draft.bulletIndent = m_lines[at].indent;
            texts = bulletHeader(texts.first(), draft);
        }
        draft.fields = entryFrom(headerFrom(texts), m_part);
        inherit(draft);
        m_drafts.append(draft);
    }

    /// "Ledgerlib: a booking library", "Ledgerlib – a booking library": a project in a bullet is a name and what it is.
    QStringList bulletHeader(const QString &text, Draft &draft) const
    {
        constexpr qsizetype longestName = 60;
        if (m_part != CvPart::Projects)
            return {text};
        const auto [name, about] = atWord(text, {u": ", u" – ", u" — ", u" - ", u"："});
        if (!about.isEmpty() && name.size() <= longestName) {
            draft.prose.append(about);
            return {name};
        }
        if (isNameLike(text) && text.size() <= longestName)
            return {text};
        draft.prose.append(text);
        return {};
    }

    /// Several positions under one company: those below have its name too.
    void inherit(Draft &draft)
    {
        if (m_part != CvPart::Work || draft.fields.contains("name"_L1) || !draft.fields.contains("position"_L1))
            return;
        constexpr qsizetype mostPositions = 30;
        const auto end = m_drafts.rbegin() + std::min(mostPositions, m_drafts.size() - m_begin);
        for (auto above = m_drafts.rbegin(); above != end; ++above) {
            if (above->level > draft.level || !above->fields.contains("name"_L1))
                continue;
            if (above->hasInherited && above->level == draft.level)
                continue;
            const bool isCompany = !above->fields.contains("position"_L1);
            draft.hasInherited = above->level < draft.level || isCompany;
            if (draft.hasInherited)
                draft.fields.insert("name"_L1, above->fields.value("name"_L1));
            above->isInherited = isCompany;
            return;
        }
    }

    void take(const CvLine &line, bool isAdjacent)
    {
        if (line.isBlank())
            return;
        if (isAtBeginning())
            m_drafts.append(Draft{});
        Draft &draft = m_drafts.back();
        if (line.kind == Bullet) {
            m_bulletIndent = line.indent;
            draft.bullets.append(line.text);
            m_last = Last::Bullet;
        } else if (m_last == Last::Bullet && (isAdjacent || line.indent > m_bulletIndent)) {
            appendLine(draft.bullets.back(), line.text);
        } else if (!draft.bullets.isEmpty()) {
            draft.bullets.append(line.text);
            m_last = Last::Bullet;
            m_bulletIndent = line.indent;
        } else {
            takeProse(draft, line.text, isAdjacent);
        }
    }

    /// Sentences that stand on lines of their own stay apart: they are achievements without their bullets.
    void takeProse(Draft &draft, const QString &text, bool isAdjacent)
    {
        const bool goesOn = m_last == Last::Prose && isAdjacent && !draft.prose.isEmpty()
            && !(isSentence(draft.prose.back()) && !text.front().isLower());
        if (goesOn)
            appendLine(draft.prose.back(), text);
        else
            draft.prose.append(text);
        m_last = Last::Prose;
    }

    static void moveGrade(QStringList &lines, Entry &entry)
    {
        const auto grade = std::ranges::find_if(lines, CvWords::isGrade);
        if (grade == lines.end() || entry.contains("score"_L1))
            return;
        entry.insert("score"_L1, *grade);
        lines.erase(grade);
    }

    Entry finished(const Draft &draft) const
    {
        Entry entry = draft.fields;
        QStringList lines = draft.bullets;
        const bool isLong = draft.prose.size() > 2; // Then each is an achievement.
        if (m_part == CvPart::Education || isLong) {
            lines = draft.prose + lines;
            if (m_part == CvPart::Education)
                moveGrade(lines, entry);
        } else if (!draft.prose.isEmpty()) {
            const QLatin1StringView key = m_part == CvPart::Projects ? "description"_L1 : "summary"_L1;
            QStringList prose = draft.prose;
            if (entry.contains(key))
                prose.prepend(entry.value(key).toString());
            entry.insert(key, prose.join(u'\n'));
        }
        const QLatin1StringView listKey = m_part == CvPart::Education ? "courses"_L1 : "highlights"_L1;
        if (!lines.isEmpty())
            entry.insert(listKey, QJsonArray::fromStringList(lines));
        return entry;
    }

    enum class Last { None, Bullet, Prose };

    const QList<CvLine> &m_lines;
    CvPart m_part;
    CvHeaders m_headers;
    QList<Draft> m_drafts;
    qsizetype m_begin = 0; ///< Of the drafts under the last divider, which have nothing of those above it.
    Last m_last = Last::None;
    qsizetype m_bulletIndent = 0;
};

} // namespace

void appendLine(QString &text, const QString &line)
{
    const bool isSpaceless = !text.isEmpty() && text.back().unicode() >= 0x3000 && text.back().unicode() < 0xAC00
        && line.front().unicode() >= 0x3000;
    if (!isSpaceless && !text.isEmpty())
        text += u' ';
    text += line;
}

QList<Entry> cvEntries(const QList<CvLine> &lines, CvPart part)
{
    return EntryReader(lines, part).read();
}

} // namespace Formats
