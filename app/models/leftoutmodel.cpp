// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leftoutmodel.h"

#include "domain/history/line.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Models
{

namespace
{

/// Of every text that could be a line that was taken in.
QSet<QString> keysOf(const Domain::History &history)
{
    QSet<QString> keys;
    for (const Domain::HistoryLine &line : Domain::linesOf(history))
        keys.insert(Domain::lineKey(line.text));
    for (const Domain::Section section : Domain::sections) {
        const QLatin1StringView name = Domain::fieldsOf(section)[0].key;
        for (const Domain::Entry &entry : history[section])
            keys.insert(Domain::lineKey(Domain::textOf(entry, name)));
    }
    keys.remove(QString());
    return keys;
}

} // namespace

LeftOutModel::LeftOutModel(const QList<Domain::LeftOut> &leftOut, QObject *parent)
    : QAbstractListModel(parent)
    , m_leftOut(leftOut)
{
    for (const Domain::LeftOut &line : leftOut)
        m_keys.append(Domain::lineKey(line.text));
}

int LeftOutModel::left() const
{
    return static_cast<int>(
        std::ranges::count_if(m_keys, [this](const QString &key) { return !m_inHistory.contains(key); }));
}

void LeftOutModel::setHistory(const Domain::History &history)
{
    m_inHistory = keysOf(history);
    if (!m_leftOut.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TakenRole, Qt::AccessibleTextRole});
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leftOut.size());
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Domain::LeftOut &line = m_leftOut[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.text;
    case WhyRole:
        return tr("%1: %2").arg(line.place, line.why);
    case TakenRole:
        return isTaken(index.row());
    case Qt::AccessibleTextRole:
        return isTaken(index.row()) ? tr("%1, taken in").arg(line.text) : tr("%1, %2").arg(line.text, line.why);
    default:
        return {};
    }
}

} // namespace Models
