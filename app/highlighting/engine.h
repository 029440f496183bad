// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTextCharFormat>
#include <memory>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace Highlighting
{

/// A run of one look within a line of code.
struct Span {
    int start = 0;
    int length = 0;
    QTextCharFormat format;
};

/// What highlights, behind the plugin that is loaded when it is first needed. Highlighter says what each does.
class Engine
{
    Q_DISABLE_COPY_MOVE(Engine)

public:
    Engine() = default;
    virtual ~Engine() = default;

    virtual QStringList languages() const = 0;
    virtual QString fenceWord(const QString &language) const = 0;
    virtual QList<QList<Span>> spans(const QStringList &lines, const QString &fenceWord) const = 0;
    virtual void follow(QTextDocument *document, bool dark) const = 0;
};

/// What the plugin is asked for.
class EngineFactory
{
    Q_DISABLE_COPY_MOVE(EngineFactory)

public:
    EngineFactory() = default;
    virtual ~EngineFactory() = default;

    virtual std::unique_ptr<Engine> create() const = 0;
};

} // namespace Highlighting

Q_DECLARE_INTERFACE(Highlighting::EngineFactory, "starwright.Highlighting.EngineFactory/1")
