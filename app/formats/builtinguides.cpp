// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/builtinguides.h"

#include "formats/cannotread.h"
#include "formats/guidereader.h"

#include <QCoreApplication>
#include <QDir>

namespace Formats
{

Domain::Result<QList<Domain::GuidePtr>> builtInGuides()
{
    QList<Domain::GuidePtr> guides;
    const auto files = QDir(QStringLiteral(":/guides")).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const QFileInfo &entry : files) {
        if (entry.completeBaseName() != entry.baseName())
            continue; // A translation: "backend-developer.de".
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return cannotRead(entry.filePath(), file.errorString());
        auto guide = readGuide(file.readAll(), entry.filePath());
        if (!guide)
            return std::unexpected(guide.error());
        guides.append(std::make_shared<const Domain::Guide>(*std::move(guide)));
    }
    return guides;
}

} // namespace Formats
