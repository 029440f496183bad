// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/highlighter.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace Highlighting
{

namespace
{

/// Beside this program, or where installed programs keep theirs.
QString plugin()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString name = u"starwright-highlighting" STARWRIGHT_MODULE_SUFFIX ""_s;
    const QString beside = here.filePath(name);
    return QFileInfo::exists(beside) ? beside
                                     : QDir::cleanPath(here.filePath(QStringLiteral(STARWRIGHT_MODULES)) + u'/' + name);
}

std::unique_ptr<Engine> load()
{
    QPluginLoader loader(plugin());
    if (const auto *factory = qobject_cast<EngineFactory *>(loader.instance()))
        return factory->create();
    qWarning().noquote() << "no highlighting:" << loader.errorString();
    return {};
}

} // namespace

Highlighter::Highlighter() = default;
Highlighter::~Highlighter() = default;

const Engine *Highlighter::engine() const
{
    if (!std::exchange(m_asked, true))
        m_engine = load();
    return m_engine.get();
}

QStringList Highlighter::languages() const
{
    return engine() ? engine()->languages() : QStringList();
}

QString Highlighter::fenceWord(const QString &language) const
{
    return engine() ? engine()->fenceWord(language) : QString();
}

QList<QList<Span>> Highlighter::spans(const QStringList &lines, const QString &fenceWord) const
{
    return engine() ? engine()->spans(lines, fenceWord) : QList<QList<Span>>(lines.size());
}

void Highlighter::follow(QTextDocument *document, bool dark) const
{
    if (engine())
        engine()->follow(document, dark);
}

} // namespace Highlighting
