// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>

namespace Support
{

/// Sound files and what comes of spoiling them: bytes flipped, cut out, doubled, or taken from another file. The
/// same seed gives the same files everywhere.
class Mutations
{
public:
    /// `tokens`: what has a meaning in the format, to be put in at random places too.
    explicit Mutations(const QByteArrayList &files, const QByteArrayList &tokens = {}, quint32 seed = 1);

    QByteArray next();

private:
    void spoil(QByteArray &bytes);
    qsizetype below(qsizetype end);

    QByteArrayList m_files;
    QByteArrayList m_tokens;
    QRandomGenerator m_random;
};

} // namespace Support
