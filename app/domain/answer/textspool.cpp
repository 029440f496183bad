// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/textspool.h"

#include <QTemporaryFile>

namespace Domain
{

TextSpool::TextSpool(qsizetype mostInMemory) : m_mostInMemory(mostInMemory) { }

TextSpool::~TextSpool() = default;

TextSpool::Place TextSpool::add(QByteArrayView text)
{
    const QMutexLocker locker(&m_mutex);
    if (m_latest.size() + text.size() > m_mostInMemory)
        write();
    const Place place{.start = m_written + m_latest.size(), .size = text.size()};
    m_latest += text;
    return place;
}

Result<QByteArray> TextSpool::text(const Place &place) const
{
    const QMutexLocker locker(&m_mutex);
    if (place.start < m_written)
        return fromFile(place);
    return m_latest.sliced(place.start - m_written, place.size);
}

qsizetype TextSpool::inMemory() const
{
    const QMutexLocker locker(&m_mutex);
    return m_latest.size();
}

void TextSpool::write()
{
    if (m_isFull || m_latest.isEmpty())
        return;
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        m_file->moveToThread(nullptr); // It is no one thread's.
        m_isFull = !m_file->open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
    if (m_isFull || !m_file->seek(m_written) || m_file->write(m_latest) != m_latest.size()) {
        m_isFull = true;
        return;
    }
    m_written += m_latest.size();
    m_latest.clear();
}

Result<QByteArray> TextSpool::fromFile(const Place &place) const
{
    QByteArray text;
    if (m_file->seek(place.start))
        text = m_file->read(place.size);
    if (text.size() == place.size)
        return text;
    return failure(tr("cannot read"), tr("the temporary file with your answers"),
        tr("the disk does not give it back. The data file has them as well: close the window and open it again"));
}

} // namespace Domain
