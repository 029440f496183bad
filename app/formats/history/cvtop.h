// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/cvlines.h"
#include "formats/history/readhistory.h"

#include <QCoreApplication>

namespace Formats
{

/// Reads what stands above the first heading of a CV, under its summary's or under its contact's: the basics.
class CvTop
{
    Q_DECLARE_TR_FUNCTIONS(Formats::CvTop)

public:
    explicit CvTop(ReadHistory &read) : m_read(read) { }

    void readTop(const QList<CvLine> &lines);
    void readContact(const QList<CvLine> &lines);
    void readSummary(const QList<CvLine> &lines);
    /// Puts what was gathered into the history.
    void finish();

private:
    bool readContactLine(const QString &text);
    bool readContactPiece(const QString &piece);
    bool readAddress(const QString &address);
    bool readNameOrLabel(const CvLine &line);
    bool put(QLatin1StringView key, const QString &text);
    bool putPlace(const QString &text);
    void leaveOut(const CvLine &line);
    void addSummary(const QString &text, bool goesOn);

    ReadHistory &m_read;
    QStringList m_summary;
    bool m_isSummaryOpen = false;
};

} // namespace Formats
