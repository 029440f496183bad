// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/documentrules.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Policy
{

static bool exists(const QString &path, const QStringList &paths)
{
    const QString folder = path.endsWith(u'/') ? path : path + u'/';
    return std::ranges::any_of(paths, [&](const QString &p) { return p == path || p.startsWith(folder); });
}

/// What a link or a piece of code type points to, from the root; null where that is no file of ours.
static QString target(const QRegularExpressionMatch &match, const QString &folder)
{
    static const QRegularExpression elsewhere(u"^([a-z]+:|#)"_s);
    static const QRegularExpression ours(u"^(app|resources|translations|tests|packaging|\\.ci)/[\\w./-]+$"_s);
    if (match.hasCaptured(u"link"_s)) {
        const QString link = match.captured(u"link"_s);
        return elsewhere.match(link).hasMatch() ? QString() : QDir::cleanPath(folder + link.section(u'#', 0, 0));
    }
    const QString word = match.captured(u"code"_s).section(u' ', 0, 0);
    return ours.match(word).hasMatch() ? QDir::cleanPath(word) : QString();
}

Faults links(const Source &source, const QStringList &paths)
{
    static const QRegularExpression expression(u"\\]\\((?<link>[^)\\s]+)\\)|`(?<code>[^`\\n]+)`"_s);
    Faults faults;
    if (!source.path.endsWith(".md"_L1))
        return faults;
    const QString text = source.text();
    const QString folder = source.path.left(source.path.lastIndexOf(u'/') + 1);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        const QString path = target(match, folder);
        if (!path.isEmpty() && !exists(path, paths))
            faults.append(fault(source, lineAt(text, match.capturedStart()), u"there is no %1"_s.arg(path)));
    }
    return faults;
}

} // namespace Policy
