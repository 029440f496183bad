// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/answersmarkdown.h"

#include "domain/guide/guidelist.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Export)
};

using Answered = QMap<QString, Answer>; // by the question's id

QString heading(Part part)
{
    switch (part) {
    case Part::Situation:
        return Words::tr("Situation");
    case Part::Task:
        return Words::tr("Task");
    case Part::Action:
        return Words::tr("Action");
    case Part::Result:
        return Words::tr("Result");
    case Part::Notes:
        return Words::tr("Notes");
    }
    return {};
}

QString section(const QString &title, const Answer &answer)
{
    const QString state = answer.state() == AnswerState::Ready ? Words::tr("Ready") : Words::tr("Draft");
    QString text = u"\n## %1\n\n*%2*\n"_s.arg(title.simplified(), state);
    for (const Part part : allParts) {
        const QString &written = answer.parts[part];
        if (written.isEmpty())
            continue;
        text += u"\n### "_s + heading(part) + u"\n\n" + written;
        if (!written.endsWith(u'\n'))
            text += u'\n';
    }
    return text;
}

QByteArray document(const QString &id, const GuidePtr &guide, Answered answers)
{
    QString text = u"# "_s + (guide ? guide->role : id).simplified() + u'\n';
    if (guide) {
        for (const Question &question : guide->questions) {
            if (answers.contains(question.id))
                text += section(question.question, answers.take(question.id));
        }
    }
    for (const auto &[question, answer] : std::as_const(answers).asKeyValueRange())
        text += section(question, answer);
    return text.toUtf8();
}

/// A name that every system takes, and that no other document has.
QString fileName(const QString &guide, const QList<MarkdownDocument> &documents)
{
    static const QRegularExpression unfit(u"[^a-z0-9-]"_s);
    constexpr qsizetype longest = 100;
    const QString base = QString(guide).left(longest).replace(unfit, u"-"_s);
    QString name = base + u".md";
    for (int number = 2; std::ranges::contains(documents, name, &MarkdownDocument::name); ++number)
        name = base + u'-' + QString::number(number) + u".md";
    return name;
}

} // namespace

QList<MarkdownDocument> answersAsMarkdown(const QHash<AnswerKey, DatedAnswer> &answers, const QList<GuidePtr> &guides)
{
    QMap<QString, Answered> byGuide;
    for (const auto &[key, answer] : answers.asKeyValueRange()) {
        if (answer.present.answer.state() != AnswerState::Empty)
            byGuide[key.guide].insert(key.question, answer.present.answer);
    }
    QList<MarkdownDocument> documents;
    for (const auto &[id, answered] : std::as_const(byGuide).asKeyValueRange()) {
        documents.append({.name = fileName(id, documents), .text = document(id, guideWithId(guides, id), answered)});
    }
    return documents;
}

} // namespace Formats
