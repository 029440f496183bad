// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStackedWidget>

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
    bool has(const QString &name) const { return m_pages.contains(name); }
    /// Nothing where there is no such page.
    void switchTo(const QString &name);
    /// The name of the page that is shown.
    QString current() const { return m_pages.key(currentWidget()); }

private:
    QHash<QString, QWidget *> m_pages;
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
