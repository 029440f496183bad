// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "widgets/theme/card.h"

class QVBoxLayout;

namespace Widgets
{

class DimLabel;

/// The guides that the person imported, each of which can be removed.
class GuideCard : public Card
{
    Q_OBJECT

public:
    explicit GuideCard(QWidget *parent = nullptr);

    void setGuides(const QList<Domain::Guide> &guides);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void removeRequested(const Domain::Guide &guide);

private:
    void addRow(const Domain::Guide &guide);

    DimLabel *m_sentence;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    bool m_readOnly = false;
};

} // namespace Widgets
