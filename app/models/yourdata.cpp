// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yourdata.h"

namespace Models
{

YourData::YourData(Operations operations, QObject *parent) : QObject(parent), m_operations(std::move(operations)) { }

bool YourData::begin(bool replacing)
{
    if (m_busy)
        return false;
    m_busy = true;
    m_replacing = replacing;
    Q_EMIT busyChanged();
    return true;
}

void YourData::end()
{
    m_busy = false;
    m_replacing = false;
    Q_EMIT busyChanged();
    refresh();
}

void YourData::refresh()
{
    m_operations.look([this](const Domain::Result<DataOverview> &found) {
        if (!found || *found == m_overview)
            return;
        m_overview = *found;
        Q_EMIT overviewChanged();
    });
}

void YourData::backUp()
{
    if (!begin())
        return;
    m_operations.backUp([this](const Domain::Result<Domain::Backup> &made) {
        end();
        if (!made) {
            note(std::unexpected(made.error()));
            return;
        }
        note({});
        Q_EMIT told(tr("Backed up, and read again to be sure."));
    });
}

void YourData::compare(const Domain::Backup &backup)
{
    if (!begin())
        return;
    m_operations.compare(backup.file, [this, backup](const Domain::Result<Domain::Differences> &found) {
        end();
        if (found)
            Q_EMIT compared(backup, *found);
        else
            Q_EMIT failed(found.error());
    });
}

void YourData::restore(const Domain::Backup &backup)
{
    if (!begin(true))
        return;
    m_operations.restore(backup.file, [this, backup](const Domain::Result<std::optional<Domain::Backup>> &before) {
        end();
        if (before)
            Q_EMIT restored(backup, *before);
        else
            Q_EMIT failed(before.error());
    });
}

void YourData::erase()
{
    if (!begin(true))
        return;
    m_operations.erase([this](const Domain::Result<void> &done) {
        end();
        if (done)
            Q_EMIT erased();
        else
            Q_EMIT failed(done.error());
    });
}

void YourData::note(const Domain::Result<void> &madeByItself)
{
    const Domain::Error trouble = madeByItself ? Domain::Error{} : madeByItself.error();
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace Models
