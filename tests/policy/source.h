// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Policy
{

/// One text file of the repository.
struct Source {
    QString path; ///< From the root: "app/domain/error.h".
    QByteArray bytes;

    QString text() const { return QString::fromUtf8(bytes); }
    /// The folder under app/ ("domain"), "" for what lies in app/ itself, null elsewhere.
    QString library() const;
    bool isCpp() const;
};

/// What breaks a rule, a line each: "<path>:<line>: <what is wrong>".
using Faults = QStringList;

QString fault(const Source &source, int line, const QString &what);

/// The line that a position in a text lies on, from 1.
int lineAt(QStringView text, qsizetype position);

/// The paths of all files, sorted; build trees and what editors leave are not the repository's.
QStringList repositoryPaths(const QString &root);

/// The text files among them. What tests read as data may be broken on purpose, and is left out.
QList<Source> readSources(const QString &root, const QStringList &paths);

} // namespace Policy
