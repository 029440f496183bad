// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace Formats
{

/// A key that its object has already, which QJsonDocument passes over in silence.
struct DuplicateKey {
    QString key;
    qsizetype offset = 0; ///< In bytes: of the second one's opening quote.
};

/// The first one in a text that QJsonDocument has found to be JSON.
std::optional<DuplicateKey> findDuplicateKey(QByteArrayView json);

} // namespace Formats
