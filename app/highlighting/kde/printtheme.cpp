// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/kde/printtheme.h"

namespace Highlighting
{

namespace
{

QTextCharFormat ink(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

QTextCharFormat bold(QTextCharFormat format)
{
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat italic(QTextCharFormat format)
{
    format.setFontItalic(true);
    return format;
}

constexpr QColor navy(0x1f, 0x3a, 0x8a);
constexpr QColor brown(0x8a, 0x4b, 0x08);
constexpr QColor green(0x1f, 0x6b, 0x4c);
constexpr QColor violet(0x5b, 0x3f, 0x9e);
constexpr QColor grey(0x5f, 0x63, 0x6b);

} // namespace

QTextCharFormat printFormat(KSyntaxHighlighting::Theme::TextStyle style)
{
    using KSyntaxHighlighting::Theme;
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
        return bold(ink(navy));
    case Theme::DataType:
    case Theme::BuiltIn:
    case Theme::Extension:
    case Theme::Import:
    case Theme::Preprocessor:
        return ink(navy);
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return ink(brown);
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return ink(green);
    case Theme::Attribute:
    case Theme::Annotation:
    case Theme::Variable:
        return ink(violet);
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::CommentVar:
    case Theme::RegionMarker:
    case Theme::Information:
        return italic(ink(grey));
    case Theme::Alert:
    case Theme::Warning:
        return bold(ink(grey));
    case Theme::Normal:
    case Theme::Function:
    case Theme::Operator:
    case Theme::Error:
    case Theme::Others:
        break;
    }
    return {};
}

} // namespace Highlighting
