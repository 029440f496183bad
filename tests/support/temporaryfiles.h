// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace Support
{

/// While this lives, temporary files are made in that folder, where TMPDIR says so.
class TemporaryFilesIn
{
    Q_DISABLE_COPY_MOVE(TemporaryFilesIn)

public:
    explicit TemporaryFilesIn(const QString &folder) { qputenv("TMPDIR", QFile::encodeName(folder)); }
    ~TemporaryFilesIn() { qputenv("TMPDIR", m_before); }

private:
    QByteArray m_before = qgetenv("TMPDIR");
};

/// Empties all that this process has open there, also what has no name. Only Linux tells which files those are.
inline void emptyOpenFilesIn(const QString &folder)
{
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QString &name : open.entryList(QDir::System | QDir::Files)) {
        QFile file(open.filePath(name));
        if (file.symLinkTarget().startsWith(folder) && file.open(QIODevice::ReadWrite))
            file.resize(0);
    }
}

} // namespace Support
