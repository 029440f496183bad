// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/differencerows.h"

#include "domain/history/line.h"
#include "widgets/theme/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Widgets::BackupDialog)
};

const QString nothing = u"–"_s;

/// Null where there is none.
Domain::GuidePtr withId(const QList<Domain::GuidePtr> &guides, const QString &id)
{
    const auto guide = std::ranges::find(guides, id, [](const Domain::GuidePtr &each) { return each->id; });
    return guide == guides.cend() ? nullptr : *guide;
}

QString titleOf(const Domain::AnswerKey &key, const QList<Domain::GuidePtr> &guides)
{
    const Domain::GuidePtr guide = withId(guides, key.guide);
    const Domain::Question *question = guide ? guide->question(key.question) : nullptr;
    return question ? question->title : key.guide + u": " + key.question;
}

/// Only the parts in which the two differ.
QString textOf(const Domain::Answer &answer, const Domain::Answer &other)
{
    QStringList parts;
    for (const Domain::Part part : Domain::allParts) {
        if (answer.parts[part] != other.parts[part])
            parts += label(part) + u'\n' + (answer.parts[part].isEmpty() ? nothing : answer.parts[part]);
    }
    if (answer.state() != other.state())
        parts += label(answer.state());
    return parts.join(u"\n\n");
}

QStringList textsOf(const Domain::History &history)
{
    const QList<Domain::HistoryLine> lines = Domain::linesOf(history);
    QStringList texts;
    if (!history.basics.isEmpty())
        texts += Domain::textOf(history.basics, "label"_L1) + u'\n' + Domain::textOf(history.basics, "summary"_L1);
    for (const Domain::Section section : Domain::sections) {
        for (qsizetype entry = 0; entry < history[section].size(); ++entry) {
            QStringList text{
                Domain::nameOf(section, history[section][entry]), Domain::periodOf(history[section][entry])};
            for (const Domain::HistoryLine &line : lines) {
                if (line.section == section && line.entry == entry)
                    text += u"• " + line.text;
            }
            text.removeAll(QString());
            texts += text.join(u'\n');
        }
    }
    return texts;
}

QStringList textsOf(const QList<Domain::Interview> &interviews, const QList<Domain::GuidePtr> &guides)
{
    QStringList texts;
    for (const Domain::Interview &interview : interviews) {
        const Domain::GuidePtr guide = withId(guides, interview.guide);
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
        QStringList lines = ofQuestion.keys();
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
        texts += name + u": " + value;
    texts.sort();
    return texts;
}

void add(QList<DifferenceRow> &rows, const QString &title, const QStringList &then, const QStringList &now)
{
    const auto text = [](const QStringList &texts) { return texts.isEmpty() ? nothing : texts.join(u"\n\n"); };
    if (!then.isEmpty() || !now.isEmpty())
        rows.append({.title = title, .then = text(then), .now = text(now)});
}

} // namespace

QList<DifferenceRow> rowsOf(const Domain::Differences &differences, const QList<Domain::GuidePtr> &guides)
{
    QList<DifferenceRow> rows;
    for (const Domain::AnswerDifference &answer : differences.answers)
        rows.append({.title = titleOf(answer.question, guides),
            .then = textOf(answer.then, answer.now),
            .now = textOf(answer.now, answer.then)});
    const auto &[then, now] = std::tie(differences.then, differences.now);
    add(rows, Words::tr("Work history"), textsOf(then.history), textsOf(now.history));
    add(rows, Words::tr("Interviews"), textsOf(then.interviews, guides), textsOf(now.interviews, guides));
    add(rows, Words::tr("Priorities set by hand"), textsOf(then.levels, guides), textsOf(now.levels, guides));
    add(rows, Words::tr("Pinned and dismissed lines"), textsOf(then.verdicts, guides), textsOf(now.verdicts, guides));
    add(rows, Words::tr("Imported guides"), textsOf(then.guides), textsOf(now.guides));
    add(rows, Words::tr("Choices for the pack and weights"), textsOf(then.preferences), textsOf(now.preferences));
    return rows;
}

} // namespace Widgets
