// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guidehtml.h"

#include "widgets/theme/colours.h"

#include <QCoreApplication>
#include <QLocale>

namespace Widgets
{

namespace
{

/// Builds the page part by part.
class GuidePageHtml
{
    Q_DECLARE_TR_FUNCTIONS(GuidePage)

public:
    GuidePageHtml(const Domain::Guide &guide, const Colours &colours, int pixelSize)
        : m_guide(guide)
        , m_colours(colours)
        , m_size(pixelSize)
    {
    }

    QString build()
    {
        head();
        about();
        stages();
        formats();
        // Marks that every text font has: another font would have to be found and read before the first painting.
        list(tr("What hiring managers screen for"), m_guide.screensFor, m_colours.good, QStringLiteral("+"));
        list(tr("Red flags to avoid"), m_guide.redFlags, m_colours.danger, QStringLiteral("–"));
        return m_html;
    }

private:
    void head()
    {
        m_html += QStringLiteral("<p style=\"font-size:%1px; font-weight:bold; margin-bottom:2px\">%2</p>")
                      .arg(m_size * 3 / 2)
                      .arg(tr("%1 interviews").arg(m_guide.role).toHtmlEscaped());
        m_html += dim(tr("%Ln question(s)", nullptr, static_cast<int>(m_guide.questions.size())) + u" · "
            + tr("%Ln stage(s)", nullptr, static_cast<int>(m_guide.stages.size())) + u" · "
            + tr("version %L1 of the guide").arg(m_guide.version));
        if (QLocale().language() != QLocale::English && !m_guide.original)
            m_html += dim(tr("This guide is in English so far."));
    }

    void about()
    {
        for (const QString &paragraph : m_guide.about.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            m_html += QStringLiteral("<p style=\"line-height:118%\">%1</p>").arg(paragraph.toHtmlEscaped());
    }

    void stages()
    {
        heading(tr("Stages, in order"));
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">");
        int number = 0;
        for (const Domain::Stage &stage : m_guide.stages) {
            row(QStringLiteral("<span style=\"color:%1\"><b>%2</b></span>")
                    .arg(m_colours.accent.name())
                    .arg(QLocale().toString(++number)),
                stage.name, stage.about);
        }
        m_html += QStringLiteral("</table>")
            + dim(tr("Which question belongs to which stage is our own estimate; companies differ."));
    }

    void formats()
    {
        heading(tr("Common formats"));
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">");
        for (const Domain::Format &format : m_guide.formats)
            row(QStringLiteral("<span style=\"color:%1\">•</span>").arg(m_colours.accent.name()), format.name,
                format.about);
        m_html += QStringLiteral("</table>");
    }

    void list(const QString &name, const QStringList &lines, const QColor &colour, const QString &mark)
    {
        heading(name);
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"5\">");
        for (const QString &line : lines) {
            m_html += QStringLiteral("<tr><td width=\"24\" style=\"color:%1\"><b>%2</b></td><td>%3</td></tr>")
                          .arg(colour.name(), mark, line.toHtmlEscaped());
        }
        m_html += QStringLiteral("</table>");
    }

    void heading(const QString &text)
    {
        m_html += QStringLiteral(
            "<p style=\"font-size:%1px; font-weight:bold; margin-top:18px; margin-bottom:4px\">%2</p>")
                      .arg(m_size * 6 / 5)
                      .arg(text.toHtmlEscaped());
    }

    void row(const QString &mark, const QString &name, const QString &about)
    {
        m_html += QStringLiteral("<tr><td width=\"24\">%1</td><td><b>%2</b><br/>%3</td></tr>")
                      .arg(mark, name.toHtmlEscaped(), about.toHtmlEscaped());
    }

    QString dim(const QString &text) const
    {
        return QStringLiteral("<p style=\"color:%1; margin-top:2px\">%2</p>")
            .arg(m_colours.dim.name(), text.toHtmlEscaped());
    }

    const Domain::Guide &m_guide;
    const Colours &m_colours;
    int m_size;
    QString m_html;
};

} // namespace

QString guideHtml(const Domain::Guide &guide, const Colours &colours, int pixelSize)
{
    return GuidePageHtml(guide, colours, pixelSize).build();
}

} // namespace Widgets
