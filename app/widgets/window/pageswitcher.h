// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStackedWidget>
#include <functional>

namespace Widgets
{

/// The pages beside the catalogue, by name, of which one is shown.
class PageSwitcher : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// The first one is shown until somebody asks for another.
    void add(const QString &name, QWidget *page);
    /// A page that is made when it is first asked for.
    void add(const QString &name, const std::function<QWidget *()> &make) { m_unmade.insert(name, make); }
    /// Nothing where there is no such page.
    void switchTo(const QString &name);
    /// The name of the page that is shown.
    QString current() const { return m_pages.key(currentWidget()); }

private:
    QHash<QString, QWidget *> m_pages;
    QHash<QString, std::function<QWidget *()>> m_unmade;
};

/// The names of the pages, which settings keep.
namespace Page
{
inline constexpr QLatin1StringView start("start");
inline constexpr QLatin1StringView question("question");
inline constexpr QLatin1StringView guide("guide");
inline constexpr QLatin1StringView coverage("coverage");
inline constexpr QLatin1StringView interviews("interviews");
inline constexpr QLatin1StringView history("history");
inline constexpr QLatin1StringView data("data");
} // namespace Page

} // namespace Widgets
