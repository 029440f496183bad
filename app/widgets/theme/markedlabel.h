// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Widgets
{

/// Wrapping text, shown as written, in which the finds of a search are marked.
class MarkedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MarkedLabel(QWidget *parent = nullptr);

    void setMarked(const QString &text, const QString &search);
    QString plainText() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    QString m_search;
};

} // namespace Widgets
