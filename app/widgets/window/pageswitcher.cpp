// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/pageswitcher.h"

namespace Widgets
{

void PageSwitcher::add(const QString &name, QWidget *page)
{
    m_pages.insert(name, page);
    addWidget(page);
}

void PageSwitcher::switchTo(const QString &name)
{
    if (const auto make = m_unmade.take(name))
        add(name, make());
    if (QWidget *page = m_pages.value(name))
        setCurrentWidget(page);
}

} // namespace Widgets
