// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/guide/guide.h"

#include <QLocale>

namespace Formats
{

/// The guide with the texts of a translation; a question that this leaves out stays as it is.
/// resources/guides/guide-translation.schema.json describes its shape. The error's place begins with `name`.
Domain::Result<Domain::Guide> translate(const Domain::GuidePtr &guide, const QByteArray &json, const QString &name);

/// The guide in that language where Starwright brings a translation, else as it is.
Domain::GuidePtr inLanguage(const Domain::GuidePtr &guide, const QLocale &locale);

} // namespace Formats
