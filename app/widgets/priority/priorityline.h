// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Models
{
class Preparation;
}

namespace Widgets
{

class DimLabel;

/// How pressing the question is and why, with a menu that sets it by hand.
class PriorityLine : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityLine(Models::Preparation &preparation, QWidget *parent = nullptr);

    void show(const QString &question);

Q_SIGNALS:
    void helpRequested(const QString &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createMenu();
    void fillMenu();
    void refresh();
    void recolour();

    Models::Preparation &m_preparation;
    QString m_question;
    QToolButton *m_level;
    DimLabel *m_reasons;
};

} // namespace Widgets
