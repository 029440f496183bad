// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/kde/languages.h"
#include "highlighting/kde/markdownhighlighter.h"

#include <QTextDocument>

namespace Highlighting
{

namespace
{

class KdeEngine : public Engine
{
public:
    QStringList languages() const override { return m_languages.names(); }
    QString fenceWord(const QString &language) const override { return m_languages.fenceWord(language); }
    QList<QList<Span>> spans(const QStringList &lines, const QString &fenceWord) const override
    {
        return m_languages.spans(lines, fenceWord);
    }
    void follow(QTextDocument *document, bool dark) const override
    {
        if (auto *highlighter = document->findChild<MarkdownHighlighter *>())
            highlighter->setTheme(dark);
        else
            new MarkdownHighlighter(document, m_languages, dark);
    }

private:
    Languages m_languages;
};

} // namespace

/// What the program loads.
class KdeFactory : public QObject, public EngineFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "starwright.Highlighting.EngineFactory/1")
    Q_INTERFACES(Highlighting::EngineFactory)

public:
    std::unique_ptr<Engine> create() const override { return std::make_unique<KdeEngine>(); }
};

} // namespace Highlighting

#include "plugin.moc"
