// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QMutex>
#include <memory>

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace Domain
{

/// Texts one behind the other: the last ones in memory, those before them in a temporary file that goes with it. Where
/// there is no room for such a file, in memory all the same. Any thread may read.
class TextSpool
{
    Q_DECLARE_TR_FUNCTIONS(TextSpool)
    Q_DISABLE_COPY_MOVE(TextSpool)

public:
    struct Place {
        qint64 start = 0;
        qint64 size = 0;
    };

    /// With at most so many bytes in memory, or one text that is larger.
    explicit TextSpool(qsizetype mostInMemory = defaultInMemory);
    ~TextSpool();

    Place add(QByteArrayView text);
    /// An error where the file can no longer be read.
    Result<QByteArray> text(const Place &place) const;
    /// The bytes that are in memory.
    qsizetype inMemory() const;

    /// Some two hundred answers of three hundred words, as they are and as they are searched: most people's are in no
    /// file.
    static constexpr qsizetype defaultInMemory = 1024 * 1024;

private:
    void write();
    Result<QByteArray> fromFile(const Place &place) const;

    const qsizetype m_mostInMemory;
    mutable QMutex m_mutex;
    std::unique_ptr<QFile> m_file; // what comes before m_latest
    qint64 m_written = 0;
    QByteArray m_latest;
    bool m_isFull = false; // the disk, so that nothing more is written
};

} // namespace Domain
