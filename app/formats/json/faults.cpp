// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json/faults.h"

#include "formats/cannotread.h"

namespace Formats
{

namespace
{

constexpr qsizetype toldInWords = 3;

QString joined(const QString &place, const QString &text)
{
    return place.isEmpty() ? text : place + u": " + text;
}

} // namespace

QString Place::text() const
{
    if (!m_parent)
        return {};
    const QString around = m_parent->text();
    if (m_index >= 0)
        return around + u'[' + QString::number(m_index) + u']';
    return around.isEmpty() ? QString(m_key) : around + u'.' + m_key;
}

void Faults::add(const Place &place, const QString &reason)
{
    add(place, [&] { return reason; });
}

void Faults::add(const Place &place, const std::function<QString()> &reason)
{
    if (m_count++ < toldInWords)
        m_first.append({place.text(), reason()});
}

Domain::Error Faults::error(const QString &name) const
{
    QStringList reasons;
    for (const Fault &fault : m_first)
        reasons.append(reasons.isEmpty() ? fault.reason : joined(fault.place, fault.reason));
    if (m_count > m_first.size())
        reasons.append(tr("and %Ln more", nullptr, static_cast<int>(m_count - m_first.size())));
    const QString place = m_first.isEmpty() ? QString() : m_first.first().place;
    return cannotRead(place.isEmpty() ? name : name + u": " + place, reasons.join(u"; ")).error();
}

} // namespace Formats
