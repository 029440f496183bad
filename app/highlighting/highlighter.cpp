// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/highlighter.h"

#include "plugins/plugin.h"

using namespace Qt::StringLiterals;

namespace Highlighting
{

namespace
{

std::unique_ptr<Engine> load()
{
    const auto *factory = Plugins::pluginAs<EngineFactory>("starwright-highlighting"_L1);
    return factory ? factory->create() : nullptr;
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
