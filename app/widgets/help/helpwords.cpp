// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/helpwords.h"

#include "widgets/priority/formulawords.h"
#include "widgets/theme/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

QString link(const MenuAction &item)
{
    const auto &[action, menu] = item;
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = u"[**%1 › %2**](action:%3)"_s.arg(menu, plainText(*action), action->objectName());
    return keys.isEmpty() ? name : u"%1 (`%2`)"_s.arg(name, keys);
}

QString terms()
{
    QStringList lines;
    for (const Domain::Term term : Domain::priorityTerms) {
        lines << u"- **%1** (× %2): %3"_s.arg(
            label(term), QLocale().toString(Domain::Weights()[term], 'f', 1), aboutTerm(term));
    }
    return lines.join(u'\n');
}

} // namespace

QHash<QString, QString> helpWords(const QList<MenuAction> &actions)
{
    QHash<QString, QString> words{{u"formula"_s, formulaText()}, {u"terms"_s, terms()}};
    for (const MenuAction &item : actions)
        words.insert(item.action->objectName(), link(item));
    return words;
}

} // namespace Widgets
