// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matching/evidence.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Widgets
{

class DimLabel;
class StrengthMeter;

/// One line of the history, with where it comes from and what can be done with it.
class EvidenceRow : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceRow(QWidget *parent = nullptr);

    /// `others`: the titles of further questions that the line is told for.
    void show(const Domain::Evidence &evidence, const QStringList &others);
    void setReadOnly(bool readOnly);
    const Domain::Evidence &evidence() const { return m_evidence; }

Q_SIGNALS:
    void pinned(bool pinned);
    void dismissed();
    void startRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Domain::Evidence m_evidence;
    QLabel *m_text;
    StrengthMeter *m_strength;
    DimLabel *m_from;
    DimLabel *m_others;
    QToolButton *m_start;
    QToolButton *m_pin;
    QToolButton *m_dismiss;
};

} // namespace Widgets
