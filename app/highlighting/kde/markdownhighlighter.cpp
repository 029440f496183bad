// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/kde/markdownhighlighter.h"

#include "domain/answer/fences.h"
#include "highlighting/kde/languages.h"
#include "highlighting/kde/linehighlighter.h"

#include <KSyntaxHighlighting/Theme>
#include <QFontDatabase>
#include <QTextDocument>
#include <limits>

using namespace Qt::StringLiterals;
using Domain::Fence;
using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::State;
using KSyntaxHighlighting::Theme;

namespace Highlighting
{

namespace
{

/// All that the lines behind a block depend on.
struct Progress : QTextBlockUserData {
    Fence fence;
    Definition language; ///< Of the code, while the fence is open; invalid where unknown.
    State state; ///< Of the Markdown, or of the code while the fence is open.

    bool sameAs(const Progress &other) const
    {
        return fence == other.fence && language == other.language && state == other.state;
    }
};

QTextCharFormat look(const KSyntaxHighlighting::Format &format, const Theme &theme)
{
    QTextCharFormat result;
    if (format.hasTextColor(theme))
        result.setForeground(format.textColor(theme));
    if (format.isBold(theme))
        result.setFontWeight(QFont::Bold);
    if (format.isItalic(theme))
        result.setFontItalic(true);
    if (format.isUnderline(theme))
        result.setFontUnderline(true);
    if (format.isStrikeThrough(theme))
        result.setFontStrikeOut(true);
    return result;
}

} // namespace

/// Follows the document from line to line.
class MarkdownHighlighter::Engine
{
public:
    Engine(MarkdownHighlighter &owner, const Languages &languages, bool dark)
        : m_owner(owner)
        , m_languages(languages)
        , m_dark(dark)
        , m_fixedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont).families())
        , m_line([this](int start, int length, const KSyntaxHighlighting::Format &format) {
            paint(start, length, format);
        })
    {
    }

    void setTheme(bool dark)
    {
        m_dark = dark;
        m_theme = {};
    }

    /// Highlights the line that comes after `progress`, which moves on.
    void advance(Progress &progress, const QString &text)
    {
        const Fence::Line kind = progress.fence.advance(text);
        m_inCode = kind != Fence::Line::Text;
        if (m_inCode)
            m_owner.setFormat(0, static_cast<int>(text.size()), fixed({}));
        switch (kind) {
        case Fence::Line::Text:
            progress.state = m_line.run(markdown(), text, progress.state);
            break;
        case Fence::Line::Opening:
            m_line.run(markdown(), text, {});
            progress.language = m_languages.definition(progress.fence.language());
            progress.state = {};
            break;
        case Fence::Line::Code:
            progress.state = m_line.run(progress.language, text, progress.state);
            break;
        case Fence::Line::Closing:
            m_line.run(markdown(), text, {});
            progress.language = {};
            progress.state = {};
            break;
        }
    }

private:
    const Definition &markdown()
    {
        if (!m_markdown.isValid())
            m_markdown = m_languages.definition(u"markdown"_s);
        return m_markdown;
    }

    QTextCharFormat fixed(QTextCharFormat format) const
    {
        format.setFontFamilies(m_fixedFont);
        format.setFontFixedPitch(true);
        return format;
    }

    void paint(int start, int length, const KSyntaxHighlighting::Format &format)
    {
        if (!m_theme.isValid())
            m_theme = m_languages.theme(m_dark);
        const QTextCharFormat plain = look(format, m_theme);
        m_owner.setFormat(start, length, m_inCode ? fixed(plain) : plain);
    }

    MarkdownHighlighter &m_owner;
    const Languages &m_languages;
    bool m_dark;
    QStringList m_fixedFont;
    Theme m_theme;
    Definition m_markdown;
    LineHighlighter m_line;
    bool m_inCode = false;
};

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, const Languages &languages, bool dark)
    : QSyntaxHighlighter(document)
    , m_engine(std::make_unique<Engine>(*this, languages, dark))
{
    document->documentLayout();
}

MarkdownHighlighter::~MarkdownHighlighter() = default;

void MarkdownHighlighter::setTheme(bool dark)
{
    m_engine->setTheme(dark);
    rehighlight();
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    // An empty page needs no definition: reading Markdown's takes 50 ms, and the window starts with one.
    if (text.isEmpty() && document()->blockCount() == 1)
        return;
    auto next = std::make_unique<Progress>();
    if (const auto *before = static_cast<const Progress *>(currentBlock().previous().userData())) {
        next->fence = before->fence;
        next->language = before->language;
        next->state = before->state;
    }
    m_engine->advance(*next, text);

    // The next block is highlighted again where this block's number changes: only where it ends differently.
    const auto *old = static_cast<const Progress *>(currentBlockUserData());
    if (old && currentBlockState() >= 0 && old->sameAs(*next))
        return;
    m_lastState = m_lastState == std::numeric_limits<int>::max() ? 0 : m_lastState + 1;
    setCurrentBlockState(m_lastState);
    setCurrentBlockUserData(next.release());
}

} // namespace Highlighting
