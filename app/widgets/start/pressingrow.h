// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/question.h"
#include "domain/priority/priority.h"

#include <QAbstractButton>
#include <QHash>

namespace Widgets
{

/// A question that presses, with the reasons in words; a click opens it.
class PressingRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PressingRow(QWidget *parent = nullptr);

    void show(const Domain::Question &question, const Domain::Priority &priority);
    QString question() const { return m_question; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textBox(int width) const;
    int measuredHeight(int width) const;

    QString m_question;
    QString m_reasons;
    Domain::Level m_level = Domain::Level::Low;
    mutable QHash<int, int> m_heights; ///< By width: a layout asks for the same ones dozens of times.
};

} // namespace Widgets
