// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/filerules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Policy
{

static bool isScript(const Source &source)
{
    return source.bytes.startsWith("#!");
}

static bool isCode(const Source &source)
{
    return source.isCpp() || isScript(source) || source.path.endsWith(".cmake"_L1)
        || source.path.endsWith("CMakeLists.txt"_L1) || source.path.endsWith(".py"_L1);
}

static int lines(const Source &source)
{
    return static_cast<int>(source.bytes.count('\n'));
}

Faults licence(const Source &source)
{
    if (!isCode(source))
        return {};
    const int line = isScript(source) ? 1 : 0;
    if (source.text().section(u'\n', line, line).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        return {};
    return {fault(source, line + 1, u"no SPDX-License-Identifier: GPL-3.0-or-later"_s)};
}

Faults plainText(const Source &source)
{
    Faults faults;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(source.bytes);
    if (decoder.hasError())
        faults.append(fault(source, 1, u"not UTF-8"_s));
    if (source.bytes.startsWith("\xef\xbb\xbf"))
        faults.append(fault(source, 1, u"a byte order mark"_s));
    if (const qsizetype at = text.indexOf(u'\r'); at >= 0)
        faults.append(fault(source, lineAt(text, at), u"a carriage return"_s));
    if (const qsizetype at = text.indexOf(u'\t'); at >= 0 && source.path != "LICENSE"_L1)
        faults.append(fault(source, lineAt(text, at), u"a tab"_s));
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        faults.append(fault(source, lineAt(text, text.size()), u"the last line does not end"_s));
    return faults;
}

Faults length(const Source &source)
{
    const int most = source.path == "app/main.cpp"_L1 ? 40 : 500;
    if (!isCode(source) || lines(source) <= most)
        return {};
    return {fault(source, most + 1, u"%1 lines, at most %2"_s.arg(lines(source)).arg(most))};
}

int medianLength(const QList<Source> &sources)
{
    QList<int> lengths;
    for (const Source &source : sources) {
        if (source.isCpp())
            lengths.append(lines(source));
    }
    std::ranges::sort(lengths);
    return lengths.isEmpty() ? 0 : lengths.at(lengths.size() / 2);
}

Faults names(const QStringList &paths)
{
    static const QRegularExpression forbidden(
        uR"re((^|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|/|$)|[<>:"|?*\\\x{0}-\x{1f}]|[. ](/|$))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    Faults faults;
    QHash<QString, QString> folded;
    for (const QString &path : paths) {
        if (forbidden.match(path).hasMatch())
            faults.append(u"%1: Windows cannot hold this name"_s.arg(path));
        // Folders too: a/x and A/y are one folder on some systems.
        for (qsizetype end = -1; end != path.size();) {
            end = path.indexOf(u'/', end + 1) < 0 ? path.size() : path.indexOf(u'/', end + 1);
            const QString part = path.left(end);
            const QString first = folded.value(part.toCaseFolded(), part);
            if (first != part)
                faults.append(u"%1: differs from %2 only in case"_s.arg(part, first));
            folded.insert(part.toCaseFolded(), first);
        }
    }
    return faults;
}

Faults topLevel(const QStringList &paths)
{
    static const QSet<QString> known{u"CMakeLists.txt"_s, u"app"_s, u"resources"_s, u"translations"_s, u"tests"_s,
        u"packaging"_s, u"README.md"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"CONTRIBUTING.md"_s, u"CHANGELOG.md"_s};
    Faults faults;
    for (const QString &path : paths) {
        const QString top = path.section(u'/', 0, 0);
        const QString what = u"%1: does not belong at the top"_s.arg(top);
        if (!known.contains(top) && !top.startsWith(u'.') && !faults.contains(what))
            faults.append(what);
    }
    return faults;
}

} // namespace Policy
