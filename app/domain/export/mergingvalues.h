// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace Domain
{

/// Joins values that have no time, such that any order ends in the same: objects key by key, lists with what either
/// has, of other values the one that says more. The other one is told, so that nothing goes unseen.
class ValueMerge
{
public:
    explicit ValueMerge(QStringList &conflicts) : m_conflicts(conflicts) { }

    /// `place` says in words what the values are of.
    QJsonValue joined(const QJsonValue &a, const QJsonValue &b, const QString &place);
    QJsonObject joined(const QJsonObject &a, const QJsonObject &b, const QString &place);
    QString joined(const QString &a, const QString &b, const QString &place);

private:
    QStringList &m_conflicts;
};

/// A value as text, the same for the same value.
QByteArray canonical(const QJsonValue &value);

/// Sorts and drops what stands there twice.
QJsonArray sortedUnion(const QJsonArray &a, const QJsonArray &b);

} // namespace Domain
