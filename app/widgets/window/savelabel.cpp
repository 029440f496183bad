// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/savelabel.h"

#include "models/autosave.h"
#include "widgets/theme/colours.h"

#include <QGuiApplication>
#include <QLocale>

namespace Widgets
{

using Models::SaveStatus;

void SaveLabel::show(const SaveStatus &status)
{
    const bool failed = status.state == SaveStatus::Failed;
    QPalette coloured = palette();
    const Colours colours(QGuiApplication::palette());
    coloured.setColor(QPalette::WindowText, failed ? colours.danger : colours.dim);
    setPalette(coloured);
    setToolTip(failed && status.error ? status.error->text() : QString());
    switch (status.state) {
    case SaveStatus::Saved:
        setText(status.savedAt.isValid()
                ? tr("Saved %1").arg(QLocale().toString(status.savedAt.time(), QLocale::ShortFormat))
                : tr("All saved"));
        break;
    case SaveStatus::Pending:
    case SaveStatus::Saving:
        setText(tr("Saving…"));
        break;
    case SaveStatus::Failed:
        setText(tr("Not saved, trying again: %1").arg(status.error ? status.error->why : QString()));
        break;
    }
}

} // namespace Widgets
