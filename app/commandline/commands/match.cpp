// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/choice.h"
#include "commandline/commands/commands.h"
#include "commandline/layout.h"
#include "commandline/preparation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject toJson(const Evidence &evidence)
{
    return {{"source"_L1, evidence.line.source}, {"text"_L1, evidence.line.text}, {"score"_L1, rounded(evidence.score)},
        {"because"_L1, QJsonArray::fromStringList(evidence.because)}};
}

QByteArray evidenceJson(const Guide &guide, const Preparation &preparation)
{
    QJsonArray questions;
    for (const Question &question : guide.questions) {
        QJsonArray evidence;
        for (const Evidence &item : preparation.evidence.value(question.id))
            evidence.append(toJson(item));
        questions.append(QJsonObject{{"id"_L1, question.id}, {"set"_L1, toWord(question.set)},
            {"number"_L1, question.number}, {"evidence"_L1, evidence}});
    }
    QJsonObject document{{"guide"_L1, guide.id}, {"questions"_L1, questions}};
    if (!preparation.isMatchable)
        document.insert("note"_L1, whyUnmatched(preparation));
    return print(QJsonDocument(document));
}

QStringList toRow(const Evidence &evidence)
{
    const QString mark = evidence.pinned ? Words::tr("pinned") : QString::number(evidence.score, 'f', 2);
    const QString from = evidence.line.from.isEmpty() ? evidence.line.source : evidence.line.from;
    QString text = Words::tr("%1 [%2]").arg(evidence.line.text.simplified(), from);
    if (!evidence.because.isEmpty())
        text += Words::tr(" because of: %1").arg(evidence.because.join(u", "));
    return {u"  "_s + mark, harmless(text)};
}

QByteArray evidenceText(const Guide &guide, const Preparation &preparation, int width)
{
    QString text = whyUnmatched(preparation);
    if (!text.isEmpty())
        text += u'\n';
    if (!preparation.hasLines)
        return text.toUtf8();
    for (const Question &question : guide.questions) {
        QList<QStringList> rows;
        for (const Evidence &item : preparation.evidence.value(question.id))
            rows.append(toRow(item));
        text += Words::tr("%1: %2").arg(question.id, question.title) + u'\n';
        text += rows.isEmpty() ? Words::tr("  nothing in your history") + u'\n' : aligned(rows, width);
    }
    return text.toUtf8();
}

} // namespace

Outcome showEvidence(const Invocation &call)
{
    const auto data = DataFile::openForReading(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto guides = chosenGuides(call, data->guides());
    if (!guides)
        return std::unexpected(guides.error());
    const GuidePtr guide = guides->first();
    const auto preparation = prepare(*data, *guide);
    if (!preparation)
        return std::unexpected(preparation.error());
    return call.wantsJson() ? evidenceJson(*guide, *preparation) : evidenceText(*guide, *preparation, call.width);
}

} // namespace CommandLine
