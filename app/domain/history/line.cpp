// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/line.h"

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

/// The fields that hold lines, and what a line there is.
struct LineField {
    Section section;
    QLatin1StringView key;
    LineKind kind;
};

constexpr std::array lineFields{LineField{Section::Work, "description"_L1, LineKind::Summary},
    LineField{Section::Work, "summary"_L1, LineKind::Summary},
    LineField{Section::Work, "highlights"_L1, LineKind::Highlight},
    LineField{Section::Projects, "description"_L1, LineKind::Highlight},
    LineField{Section::Projects, "highlights"_L1, LineKind::Highlight},
    LineField{Section::Projects, "keywords"_L1, LineKind::Skill},
    LineField{Section::Volunteer, "summary"_L1, LineKind::Summary},
    LineField{Section::Volunteer, "highlights"_L1, LineKind::Highlight},
    LineField{Section::Education, "courses"_L1, LineKind::Skill},
    LineField{Section::Skills, "name"_L1, LineKind::Skill}, LineField{Section::Skills, "keywords"_L1, LineKind::Skill},
    LineField{Section::Certificates, "name"_L1, LineKind::Skill},
    LineField{Section::Awards, "title"_L1, LineKind::Highlight},
    LineField{Section::Awards, "summary"_L1, LineKind::Highlight},
    LineField{Section::Publications, "name"_L1, LineKind::Highlight},
    LineField{Section::Publications, "summary"_L1, LineKind::Highlight}};

void append(QList<HistoryLine> &lines, const HistoryLine &line)
{
    if (!line.text.trimmed().isEmpty())
        lines.append(line);
}

void appendField(QList<HistoryLine> &lines, const LineField &field, const Entry &entry, const HistoryLine &place)
{
    HistoryLine line = place;
    line.kind = field.kind;
    const QString source = place.source + u'.' + field.key;
    const QJsonValue value = entry.value(field.key);
    if (value.isString()) {
        line.source = source;
        line.text = value.toString();
        append(lines, line);
        return;
    }
    const QStringList texts = listOf(entry, field.key);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        line.source = source + u"[%1]"_s.arg(i);
        line.text = texts[i];
        append(lines, line);
    }
}

} // namespace

QList<HistoryLine> linesOf(const History &history)
{
    QList<HistoryLine> lines;
    for (const Section section : sections) {
        for (qsizetype i = 0; i < history[section].size(); ++i) {
            const Entry &entry = history[section][i];
            const HistoryLine place{.source = keyOf(section) + u"[%1]"_s.arg(i),
                .text = {},
                .kind = {},
                .section = section,
                .entry = i,
                .from = section == Section::Skills ? QString() : nameOf(section, entry)};
            for (const LineField &field : lineFields) {
                if (field.section == section)
                    appendField(lines, field, entry, place);
            }
        }
    }
    return lines;
}

QString lineKey(const QString &text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            key.append(c);
        else if (!key.isEmpty() && key.back() != u' ')
            key.append(u' ');
    }
    return key.trimmed();
}

} // namespace Domain
