// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changelog.h"

namespace Releases
{

/// Who hands a package out, and what stands for the version and the date of what is not released yet.
struct Issue {
    QString version;
    QDateTime time;
    QString maintainer; ///< "Name <address>"
};

/// As Debian's Policy 4.4 has it; the file debian/changelog of a package.
QString toDebian(const QList<Release> &releases, const Issue &issue);

/// The element <releases> of AppStream's metainfo; empty where nothing is released yet.
QString toAppStream(const QList<Release> &releases);

} // namespace Releases
