// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/source.h"

#include <QDir>
#include <QDirIterator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Policy
{

QString Source::library() const
{
    if (!path.startsWith("app/"_L1))
        return {};
    const qsizetype slash = path.indexOf(u'/', 4);
    return slash < 0 ? u""_s : path.mid(4, slash - 4);
}

bool Source::isCpp() const
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

QString fault(const Source &source, int line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line).arg(what);
}

int lineAt(QStringView text, qsizetype position)
{
    return static_cast<int>(text.first(position).count(u'\n')) + 1;
}

static bool belongsToRepository(const QString &path)
{
    const QString top = path.section(u'/', 0, 0);
    if (path.contains(u'/') && top.startsWith(u'.'))
        return top == ".ci"_L1;
    return top != "build"_L1 && !path.endsWith(u'~') && !path.endsWith(".user"_L1) && !path.contains("__pycache__"_L1)
        && top != "CMakeUserPresets.json"_L1 && top != ".git"_L1;
}

QStringList repositoryPaths(const QString &root)
{
    QStringList paths;
    const QDir dir(root);
    const QStringList tops = dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &top : tops) {
        if (!QFileInfo(dir.filePath(top)).isDir()) {
            paths.append(top);
        } else if (belongsToRepository(top + u"/x"_s)) {
            QDirIterator files(dir.filePath(top), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext())
                paths.append(dir.relativeFilePath(files.next()));
        }
    }
    paths.removeIf([](const QString &path) { return !belongsToRepository(path); });
    paths.sort();
    return paths;
}

static bool isText(const QString &path)
{
    static const QStringList binary{u"png"_s, u"ico"_s, u"icns"_s, u"gz"_s, u"zip"_s, u"pdf"_s, u"db"_s, u"qm"_s};
    return !binary.contains(path.section(u'.', -1)) && !path.startsWith("tests/data/"_L1)
        && !path.contains("/corpus/"_L1);
}

QList<Source> readSources(const QString &root, const QStringList &paths)
{
    QList<Source> sources;
    for (const QString &path : paths) {
        QFile file(root + u'/' + path);
        if (isText(path) && file.open(QIODevice::ReadOnly))
            sources.append({.path = path, .bytes = file.readAll()});
    }
    return sources;
}

} // namespace Policy
