// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Widgets
{

/// The heads of the coverage grid's columns, written upwards so that narrow columns can be read.
class LineHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LineHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// The questions at the side, elided, with the number of lines that answer each.
class QuestionHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuestionHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int countWidth() const;
};

} // namespace Widgets
