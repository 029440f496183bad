// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/differencetexts.h"

#include "domain/guide/guidelist.h"
#include "models/historywords.h"
#include "widgets/theme/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Widgets::BackupDialog)
};

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isArray())
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).slice(1).chopped(1);
    QString lines;
    for (const QJsonValue &line : value.toArray())
        lines += u"\n• " + valueText(line);
    return lines;
}

QString nameOf(std::optional<Domain::Section> section, const QString &key)
{
    const QByteArray known = key.toLatin1();
    const QString name = Models::HistoryWords::field(section, QLatin1StringView(known));
    return name == QLatin1StringView(known) ? key : name;
}

/// Every field that says something, also those that JSON Resume does not define.
QString entryText(std::optional<Domain::Section> section, const QJsonObject &entry)
{
    QStringList lines;
    for (auto field = entry.begin(); field != entry.end(); ++field) {
        const QString value = valueText(*field);
        if (!value.isEmpty())
            lines += nameOf(section, field.key()) + u": " + value;
    }
    return lines.join(u'\n');
}

/// What the dialog of the pack calls it; null for what is none of its choices.
const char *packChoice(const QString &name)
{
    static const QHash<QString, const char *> words{{u"pack.company"_s, "Company"}, {u"pack.role"_s, "Role"},
        {u"pack.author"_s, "Your name"}, {u"pack.date"_s, "Interview on"}, {u"pack.stages"_s, "Stages"},
        {u"pack.categories"_s, "Categories"}, {u"pack.sections"_s, "Parts"}, {u"pack.paper"_s, "Paper"},
        {u"pack.ruled"_s, "Lines to write on\nwhere an answer is empty"}};
    return words.value(name);
}

QString preferenceText(const QString &name, const QString &value)
{
    for (const Domain::Term term : Domain::priorityTerms) {
        if (name == u"priority." + Domain::toWord(term))
            return label(term) + u": " + QLocale().toString(value.toDouble());
    }
    const char *choice = packChoice(name);
    return (choice ? QCoreApplication::translate("Widgets::PackDialog", choice) : name) + u": " + value;
}

} // namespace

QString titleOf(const Domain::AnswerKey &key, const QList<Domain::GuidePtr> &guides)
{
    const Domain::GuidePtr guide = Domain::guideWithId(guides, key.guide);
    const Domain::Question *question = guide ? guide->question(key.question) : nullptr;
    return question ? question->title : key.guide + u": " + key.question;
}

QStringList textsOf(const Domain::History &history)
{
    QStringList texts;
    if (!history.basics.isEmpty())
        texts += entryText({}, history.basics);
    for (const Domain::Section section : Domain::sections) {
        for (const Domain::Entry &entry : history[section])
            texts += Models::HistoryWords::heading(section) + u'\n' + entryText(section, entry);
    }
    if (!history.more.isEmpty())
        texts += entryText({}, history.more);
    return texts;
}

QStringList textsOf(const QList<Domain::Interview> &interviews, const QList<Domain::GuidePtr> &guides)
{
    QStringList texts;
    for (const Domain::Interview &interview : interviews) {
        const Domain::GuidePtr guide = Domain::guideWithId(guides, interview.guide);
        QStringList text{interview.company, interview.role};
        for (const Domain::PlannedStage &planned : interview.stages) {
            const Domain::Stage *stage = guide ? guide->stage(planned.stage) : nullptr;
            const QString name = stage ? stage->name : planned.stage;
            text += u"• " + name + u' ' + QLocale().toString(planned.date, QLocale::ShortFormat);
        }
        text.removeAll(QString());
        texts += (text + interview.ownQuestions).join(u'\n');
    }
    return texts;
}

QStringList textsOf(const QHash<Domain::AnswerKey, Domain::Level> &levels, const QList<Domain::GuidePtr> &guides)
{
    QStringList texts;
    for (const auto &[key, level] : levels.asKeyValueRange())
        texts += titleOf(key, guides) + u": " + label(level);
    texts.sort();
    return texts;
}

QStringList textsOf(
    const QHash<Domain::AnswerKey, QHash<QString, Domain::Verdict>> &verdicts, const QList<Domain::GuidePtr> &guides)
{
    QStringList texts;
    for (const auto &[key, ofQuestion] : verdicts.asKeyValueRange()) {
        QStringList lines;
        for (const auto &[line, verdict] : ofQuestion.asKeyValueRange())
            lines += (verdict == Domain::Verdict::Pinned ? Words::tr("pinned") : Words::tr("dismissed")) + u": " + line;
        lines.sort();
        texts += titleOf(key, guides) + u'\n' + lines.join(u'\n');
    }
    texts.sort();
    return texts;
}

QStringList textsOf(const QList<Domain::Guide> &guides)
{
    QStringList texts;
    for (const Domain::Guide &guide : guides)
        texts += guide.role + u" (" + QLocale().toString(guide.version) + u')';
    return texts;
}

QStringList textsOf(const QHash<QString, QString> &preferences)
{
    QStringList texts;
    for (const auto &[name, value] : preferences.asKeyValueRange())
        texts += preferenceText(name, value);
    texts.sort();
    return texts;
}

} // namespace Widgets
