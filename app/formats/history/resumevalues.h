// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/section.h"
#include "formats/history/readhistory.h"
#include "formats/json/faults.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Formats
{

/// The values of a JSON Resume as the kinds that its keys have; what does not fit is left out with its place.
class ResumeValues
{
    Q_DECLARE_TR_FUNCTIONS(Formats::JsonResume)

public:
    explicit ResumeValues(QList<LeftOut> &leftOut) : m_leftOut(leftOut) { }

    /// Makes the field's value one of its kind, or takes it out.
    void settle(QJsonObject &object, const Domain::Field &field, const Place &place);
    /// Gives a key of a draft its present name, unless that is there already.
    static void rename(QJsonObject &object, QLatin1StringView from, QLatin1StringView to);
    void leaveOut(const Place &place, const QJsonValue &value, const QString &why);
    void leaveOutOtherKind(const Place &place, const QJsonValue &value, const QString &wanted);

private:
    QJsonValue text(const QJsonValue &value, const Place &place);
    QJsonValue date(const QJsonValue &value, const Place &place);
    QJsonValue list(const QJsonValue &value, const Place &place);

    QList<LeftOut> &m_leftOut;
};

} // namespace Formats
