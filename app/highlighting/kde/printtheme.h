// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Theme>
#include <QTextCharFormat>

namespace Highlighting
{

/// How code of that kind looks on paper: few inks, each dark enough for grey printers. The library's own
/// "Printing" theme sets strings in red, which here means that something is wrong.
QTextCharFormat printFormat(KSyntaxHighlighting::Theme::TextStyle style);

} // namespace Highlighting
