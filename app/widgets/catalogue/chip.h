// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPushButton>
#include <QSet>

namespace Widgets
{

/// One choice that a chip offers.
struct ChipChoice {
    QString key;
    QString label;
    friend bool operator==(const ChipChoice &, const ChipChoice &) = default;
};

/// A pill that opens a menu of choices, of which any number may be on, and shows those that are.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &kind, QWidget *parent = nullptr);

    void setChoices(const QList<ChipChoice> &choices);
    void setChosen(const QSet<QString> &keys);
    QSet<QString> chosen() const { return m_chosen; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Fills the menu each time that it opens: the window does not wait for five of them when it starts.
    void fillMenu();
    void choose(const QString &key, bool on);
    void refresh();

    QString m_kind;
    QList<ChipChoice> m_choices;
    QSet<QString> m_chosen; ///< Keys of choices.
    QMenu m_menu;
};

} // namespace Widgets
