// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"

#include <QTextBrowser>

namespace Widgets
{

/// The guide's own page: what these interviews are like, their stages and formats, what is screened for, and
/// the red flags.
class GuidePage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget *parent = nullptr);

    void show(const Domain::GuidePtr &guide);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// Nothing is ever loaded.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void refresh();
    void fitMargins();

    Domain::GuidePtr m_guide;
    bool m_isStale = false;
};

} // namespace Widgets
