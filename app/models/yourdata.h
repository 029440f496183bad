// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/differences.h"
#include "domain/error.h"

#include <QObject>
#include <functional>

namespace Models
{

/// Where a person's data is, how large, and which backups of it there are, newest first.
struct DataOverview {
    QString file;
    qint64 size = 0; ///< In bytes.
    QString backupFolder;
    QList<Domain::Backup> backups;
    friend bool operator==(const DataOverview &, const DataOverview &) = default;
};

/// Hands what is asked for with the data file to whoever has it, one thing at a time, and tells how it went.
class YourData : public QObject
{
    Q_OBJECT

public:
    template <typename Value>
    using Done = std::function<void(const Domain::Result<Value> &)>;

    /// Each calls back in the caller's thread.
    struct Operations {
        std::function<void(const Done<DataOverview> &)> look;
        std::function<void(const Done<Domain::Backup> &)> backUp;
        std::function<void(const QString &backup, const Done<Domain::Differences> &)> compare;
        /// Yields the backup of what was there before.
        std::function<void(const QString &backup, const Done<std::optional<Domain::Backup>> &)> restore;
        std::function<void(const Done<void> &)> erase;
    };

    explicit YourData(Operations operations, QObject *parent = nullptr);

    const DataOverview &overview() const { return m_overview; }
    bool isBusy() const { return m_busy; }
    /// Busy with something else taking the place of what is shown.
    bool isReplacing() const { return m_replacing; }
    /// Why there is no backup that there should be; empty text: there is nothing to tell.
    const Domain::Error &trouble() const { return m_trouble; }

    void refresh();
    void backUp();
    void compare(const Domain::Backup &backup);
    void restore(const Domain::Backup &backup);
    void erase();
    /// A backup was made, or was not, without anybody asking for it.
    void note(const Domain::Result<void> &madeByItself);

Q_SIGNALS:
    void overviewChanged();
    void busyChanged();
    void troubleChanged();
    void told(const QString &message);
    /// What was asked for could not be done.
    void failed(const Domain::Error &error);
    void compared(const Domain::Backup &backup, const Domain::Differences &differences);
    void restored(const Domain::Backup &backup, const std::optional<Domain::Backup> &before);
    void erased();

private:
    bool begin(bool replacing = false);
    void end();

    Operations m_operations;
    DataOverview m_overview;
    Domain::Error m_trouble;
    bool m_busy = false;
    bool m_replacing = false;
};

} // namespace Models
