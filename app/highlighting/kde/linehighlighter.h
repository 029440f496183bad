// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <functional>

namespace Highlighting
{

/// Runs one definition over one line at a time.
class LineHighlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    using Sink = std::function<void(int start, int length, const KSyntaxHighlighting::Format &)>;

    explicit LineHighlighter(Sink sink);
    /// The state behind the line. An invalid definition leaves the line plain.
    KSyntaxHighlighting::State run(
        const KSyntaxHighlighting::Definition &language, QStringView line, const KSyntaxHighlighting::State &state);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    Sink m_sink;
};

} // namespace Highlighting
