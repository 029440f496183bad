// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace Widgets
{

namespace
{

/// The translation context.
struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAbout(QWidget *parent)
{
    QMessageBox::about(parent, AboutBox::tr("About Starwright"),
        AboutBox::tr("<h3>Starwright %1</h3>"
                     "<p>Prepare for a job interview: what will be asked, and what you will answer.</p>"
                     "<p>Everything you write stays on this machine.</p>"
                     "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace Widgets
