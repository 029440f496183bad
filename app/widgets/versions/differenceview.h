// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

#include <QTextEdit>

namespace Widgets
{

/// What would become of an answer if a version took its place, part by part: words that would go are struck out,
/// words that would come are underlined. Only to be read.
class DifferenceView : public QTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void show(const Domain::Answer &present, const Domain::Answer &version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    Domain::Answer m_present;
    Domain::Answer m_version;
};

} // namespace Widgets
