// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/importtext.h"

#include "commandline/historytext.h"
#include "commandline/invocation.h"
#include "commandline/layout.h"

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

QString nameOf(HistoryFormat format)
{
    switch (format) {
    case HistoryFormat::JsonResume:
        return u"JSON Resume"_s;
    case HistoryFormat::LinkedIn:
        return u"LinkedIn"_s;
    case HistoryFormat::Markdown:
        return u"Markdown"_s;
    case HistoryFormat::PlainText:
        return QCoreApplication::translate("CommandLine", "text");
    case HistoryFormat::Docx:
        return u"DOCX"_s;
    case HistoryFormat::Pdf:
        return u"PDF"_s;
    }
    return {};
}

QString guideText(const QString &file, const Guide &guide)
{
    return Words::tr("%1: the guide '%2' (%3), version %4, questions: %5")
               .arg(file, guide.id, guide.role)
               .arg(guide.version)
               .arg(guide.questions.size())
        + u'\n';
}

QString leftOutText(const QList<LeftOut> &leftOut)
{
    QString text = u'\n' + Words::tr("Left out") + u'\n';
    for (const LeftOut &item : leftOut)
        text += u"  "_s + Words::tr("%1: %2 (%3)").arg(item.place, item.text.simplified(), item.why) + u'\n';
    return text;
}

QString changesText(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return u'\n' + Words::tr("Nothing in it is new.") + u'\n';
    QString text = u'\n' + Words::tr("What changed") + u'\n';
    for (const Change &change : changes) {
        const QString after = change.after.simplified();
        text += u"  "_s
            + (change.kind == Change::Kind::Added
                    ? Words::tr("%1: new: %2").arg(change.source, after)
                    : Words::tr("%1: %2, before: %3").arg(change.source, after, change.before.simplified()))
            + u'\n';
    }
    return text;
}

QString historyText(const Import &import, const ReadHistory &read)
{
    QString text = Words::tr("%1: a work history (%2)").arg(import.file, nameOf(read.format)) + u"\n\n"_s;
    text += read.history.isEmpty() ? Words::tr("Nothing was read from it.") + u'\n' : asText(read.history);
    if (!read.leftOut.isEmpty())
        text += leftOutText(read.leftOut);
    if (!import.isFirst)
        text += changesText(import.changes);
    return text;
}

QJsonObject toJson(const Guide &guide)
{
    return {{"kind"_L1, "guide"_L1}, {"id"_L1, guide.id}, {"role"_L1, guide.role}, {"version"_L1, guide.version},
        {"questions"_L1, guide.questions.size()}};
}

QJsonObject toJson(const ReadHistory &read, const QList<Change> &changes)
{
    QJsonArray leftOut;
    for (const auto &[place, text, why] : read.leftOut)
        leftOut.append(QJsonObject{{"place"_L1, place}, {"text"_L1, text}, {"why"_L1, why}});
    QJsonArray changed;
    for (const auto &[kind, source, before, after] : changes)
        changed.append(
            QJsonObject{{"source"_L1, source}, {"kind"_L1, kind == Change::Kind::Added ? "added"_L1 : "changed"_L1},
                {"before"_L1, before}, {"after"_L1, after}});
    return {{"kind"_L1, "history"_L1}, {"format"_L1, nameOf(read.format)}, {"read"_L1, Domain::toJson(read.history)},
        {"leftOut"_L1, leftOut}, {"changes"_L1, changed}};
}

} // namespace

QString asText(const QList<Import> &imports)
{
    QStringList texts;
    for (const Import &import : imports) {
        const GuidePtr *guide = std::get_if<GuidePtr>(&import.read);
        texts += guide ? guideText(import.file, **guide) : historyText(import, std::get<ReadHistory>(import.read));
    }
    return harmless(texts.join(u'\n'));
}

QByteArray asJson(const QList<Import> &imports)
{
    QJsonArray array;
    for (const Import &import : imports) {
        const GuidePtr *guide = std::get_if<GuidePtr>(&import.read);
        QJsonObject object = guide ? toJson(**guide) : toJson(std::get<ReadHistory>(import.read), import.changes);
        object.insert("file"_L1, import.file);
        array.append(object);
    }
    return print(QJsonDocument(array));
}

} // namespace CommandLine
