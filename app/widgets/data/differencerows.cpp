// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/differencerows.h"

#include "widgets/data/differencetexts.h"
#include "widgets/theme/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Widgets::BackupDialog)
};

const QString nothing = u"–"_s;

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
    if (answer.covered != other.covered)
        parts += Words::tr("%Ln pointer(s) covered", nullptr, static_cast<int>(answer.covered.size()));
    return parts.join(u"\n\n");
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
