// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvlists.h"

#include "formats/history/cventries.h"
#include "formats/history/cvpieces.h"

#include <QJsonArray>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

using enum CvLine::Kind;

/// "Databases: PostgreSQL, Redis" is a label and what it is about; the label is empty where there is none.
std::pair<QString, QString> labelled(const QString &text)
{
    constexpr qsizetype longestLabel = 50;
    // The cells of a table: "Databases | PostgreSQL, Redis".
    const auto [cell, others] = atWord(text, {u" | ", u"\t"});
    if (others.contains(u',') && !cell.contains(u',') && cell.size() <= longestLabel && !others.contains(u'|'))
        return {cell, others};
    qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        colon = text.indexOf(u'：');
    const bool isAddress = colon >= 0 && QStringView(text).sliced(colon).startsWith(u"://");
    if (colon <= 0 || colon > longestLabel || isAddress || text.first(colon).contains(u','))
        return {QString(), text};
    return {text.first(colon).trimmed(), text.sliced(colon + 1).trimmed()};
}

/// Lines that were wrapped at a comma, or go on deeper in, as the one line that they are.
QStringList wholeLines(const QList<CvLine> &lines)
{
    QStringList whole;
    const CvLine *before = nullptr;
    for (const CvLine &line : lines) {
        const bool goesOn = before && !before->isBlank() && line.kind == Text
            && (QStringView(u",;、،/").contains(before->text.back())
                || (before->kind == Bullet && line.indent > before->indent));
        if (goesOn)
            appendLine(whole.back(), line.text);
        else if (!line.isBlank())
            whole.append(line.text);
        before = &line;
    }
    return whole;
}

QStringList skillsIn(const QString &text)
{
    QStringList skills;
    for (const QString &piece : atSeparators(text))
        skills += atCommas(piece);
    return skills;
}

void addLanguage(QList<Entry> &languages, const QString &text)
{
    QString name = text;
    QString fluency;
    const qsizetype bracket = std::max(text.indexOf(u'('), text.indexOf(u'（'));
    if (bracket > 0) {
        name = withoutLooseEnds(QStringView(text).first(bracket));
        fluency = withoutLooseEnds(QStringView(text).sliced(bracket));
    } else {
        std::tie(name, fluency) = atWord(text, {u": ", u" – ", u" — ", u" - ", u"：", u"\t", u"  "});
    }
    Entry entry{{u"language"_s, name}};
    if (!fluency.isEmpty())
        entry.insert("fluency"_L1, fluency);
    languages.append(entry);
}

void addLanguages(QList<Entry> &languages, const QString &text)
{
    const QStringList pieces = atCommas(text);
    if (pieces.size() == 2 && !CvWords::isSpokenLanguage(pieces[1]) && CvWords::isSpokenLanguage(pieces[0])) {
        languages.append({{u"language"_s, pieces[0]}, {u"fluency"_s, pieces[1]}}); // "German, native"
        return;
    }
    for (const QString &piece : pieces)
        addLanguage(languages, piece);
}

/// Groups keep their name ("Databases: PostgreSQL, Redis"); a list without one is a skill for each piece.
class SkillReader
{
public:
    explicit SkillReader(History &history) : m_history(history) { }

    void read(const QList<CvLine> &lines)
    {
        QList<CvLine> run;
        for (const CvLine &line : lines) {
            if (line.kind == Heading) {
                readRun(run);
                run.clear();
                m_group = line.text;
            } else {
                run.append(line);
            }
        }
        readRun(run);
    }

private:
    void readRun(const QList<CvLine> &run)
    {
        const QStringList whole = wholeLines(run);
        for (const QString &text : whole)
            readLine(text);
        finishGroup();
    }

    void readLine(const QString &text)
    {
        const auto [label, rest] = labelled(text);
        if (label.isEmpty()) {
            const QStringList skills = skillsIn(text);
            if (!m_group.isEmpty())
                m_keywords += skills;
            else
                for (const QString &skill : skills)
                    m_history[Section::Skills].append({{u"name"_s, skill}});
            return;
        }
        finishGroup();
        if (CvWords::partFrom(label) == CvPart::Languages && CvWords::isSpokenLanguage(rest)) {
            addLanguages(m_history[Section::Languages], rest);
            return;
        }
        m_group = label;
        m_keywords = skillsIn(rest);
        if (!rest.isEmpty())
            finishGroup();
    }

    void finishGroup()
    {
        if (!m_group.isEmpty()) {
            Entry entry{{u"name"_s, m_group}};
            if (!m_keywords.isEmpty())
                entry.insert("keywords"_L1, QJsonArray::fromStringList(m_keywords));
            m_history[Section::Skills].append(entry);
        }
        m_group.clear();
        m_keywords.clear();
    }

    History &m_history;
    QString m_group;
    QStringList m_keywords;
};

/// What a line of such a part names, who gave it, and when.
struct Keys {
    Section section;
    QLatin1StringView name;
    QLatin1StringView giver;
    QLatin1StringView date;
    QLatin1StringView rest;
};

Keys keysOf(CvPart part)
{
    if (part == CvPart::Awards)
        return {Section::Awards, "title"_L1, "awarder"_L1, "date"_L1, "summary"_L1};
    if (part == CvPart::Publications)
        return {Section::Publications, "name"_L1, "publisher"_L1, "releaseDate"_L1, "summary"_L1};
    return {Section::Certificates, "name"_L1, "issuer"_L1, "date"_L1, {}};
}

Entry dated(QString text, const Keys &keys)
{
    Entry entry;
    constexpr qsizetype longestName = 200;
    if (text.size() > longestName)
        return {{keys.name, text}};
    if (const QString url = keys.section == Section::Awards ? QString() : takeAddress(text); !url.isEmpty())
        entry.insert("url"_L1, url);
    const auto period = findPeriod(text);
    if (period && !period->isRange) {
        entry.insert(keys.date, period->start);
        text.replace(period->from, period->length, u"\t"_s);
    }
    QStringList parts = atSeparators(text);
    if (parts.size() == 1)
        parts = atCommas(parts.first());
    if (!parts.isEmpty())
        entry.insert(keys.name, parts.takeFirst());
    if (!parts.isEmpty())
        entry.insert(keys.giver, keys.rest.isEmpty() ? parts.join(u", ") : parts.takeFirst());
    if (!parts.isEmpty() && !keys.rest.isEmpty())
        entry.insert(keys.rest, parts.join(u", "));
    return entry;
}

void addReference(QList<Entry> &references, const QString &text)
{
    const bool isName = isNameLike(text) && text.size() < 80;
    references.append({{isName ? u"name"_s : u"reference"_s, text}});
}

} // namespace

void readCvList(const QList<CvLine> &lines, CvPart part, History &history)
{
    if (part == CvPart::Skills) {
        SkillReader(history).read(lines);
        return;
    }
    const QStringList whole = wholeLines(lines);
    for (const QString &text : whole) {
        if (part == CvPart::Languages)
            for (const QString &piece : atSeparators(text).size() > 2 ? atSeparators(text) : QStringList{text})
                addLanguages(history[Section::Languages], piece);
        else if (part == CvPart::Interests)
            for (const QString &piece : skillsIn(text))
                history[Section::Interests].append({{u"name"_s, piece}});
        else if (part == CvPart::References)
            addReference(history[Section::References], text);
        else if (const Entry entry = dated(text, keysOf(part)); !entry.isEmpty())
            history[keysOf(part).section].append(entry);
    }
}

} // namespace Formats
