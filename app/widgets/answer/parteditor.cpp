// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/parteditor.h"

#include "widgets/answer/markdownedit.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/measures.h"
#include "widgets/theme/words.h"

#include <QHBoxLayout>
#include <QTextDocument>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{
constexpr int bandWidth = 34;
}

PartEditor::PartEditor(Domain::Part part, QWidget *parent)
    : Card(parent)
    , m_part(part)
    , m_edit(new MarkdownEdit(this))
    , m_name(new QLabel(label(part), this))
    , m_measure(new DimLabel(this))
{
    setBand(letter(part), bandWidth);
    setObjectName(Domain::toWord(part) + u"Part");
    m_edit->setObjectName(Domain::toWord(part));
    m_edit->setAccessibleName(label(part));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setBuddy(m_edit);

    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_measure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leadingMargins(bandWidth + 13, 9, 14, 9));
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_edit);
    connect(m_edit, &MarkdownEdit::focused, this, &Card::setActive);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &PartEditor::edited);
}

void PartEditor::show(QTextDocument *document, const QString &prompt)
{
    const QSignalBlocker quiet(this);
    m_edit->show(document);
    m_edit->setPrompt(prompt);
    m_name->setToolTip(prompt);
}

void PartEditor::setMeasure(const QString &text)
{
    m_measure->setText(text);
}

QColor PartEditor::bandColour() const
{
    return Colours(palette()).part(m_part);
}

} // namespace Widgets
