// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Privacy
{

/// From now on the system gives this process, its threads and the programs that it starts no socket but local ones,
/// for good. False where the system was not asked, which is so everywhere but on Linux, or cannot do it.
bool refuseInternet();

/// True where the windows of this process are shown by another machine, as over ssh -X: that connection has to be
/// made before the internet is refused.
bool isShownElsewhere();

} // namespace Privacy
