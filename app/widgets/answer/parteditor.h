// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/part.h"
#include "widgets/theme/card.h"

class QLabel;
class QTextDocument;

namespace Widgets
{

class MarkdownEdit;

/// One part of the answer: its band, its name, how long it takes to say, and its text.
class PartEditor : public Card
{
    Q_OBJECT

public:
    explicit PartEditor(Domain::Part part, QWidget *parent = nullptr);

    Domain::Part part() const { return m_part; }
    MarkdownEdit *edit() const { return m_edit; }
    /// Shows that document; the prompt stands in it while it is empty.
    void show(QTextDocument *document, const QString &prompt);
    /// What stands beside the name: words and speaking time.
    void setMeasure(const QString &text);

Q_SIGNALS:
    void edited();

protected:
    QColor bandColour() const override;

private:
    Domain::Part m_part;
    MarkdownEdit *m_edit;
    QLabel *m_name;
    QLabel *m_measure;
};

} // namespace Widgets
