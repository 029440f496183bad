// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace Widgets
{

class WrappingCheckBox;

/// The pointers of a question, to tick off.
class PointerList : public QWidget
{
    Q_OBJECT

public:
    explicit PointerList(QWidget *parent = nullptr);

    void setPointers(const QStringList &pointers, const QSet<int> &covered);
    void setSearch(const QString &text);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void coveredChanged(int pointer, bool covered);

private:
    QVBoxLayout *m_column;
    QList<WrappingCheckBox *> m_boxes;
    QString m_search;
    bool m_readOnly = false;
};

} // namespace Widgets
