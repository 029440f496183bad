// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/guidecard.h"

#include "widgets/theme/dimlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Widgets
{

GuideCard::GuideCard(QWidget *parent) : Card(parent), m_sentence(new DimLabel(this)), m_column(new QVBoxLayout(this))
{
    m_sentence->setObjectName(QStringLiteral("importedGuidesSentence"));
    m_sentence->setWordWrap(true);
    m_column->setContentsMargins(18, 14, 18, 16);
    m_column->setSpacing(10);
    m_column->addWidget(m_sentence);
    setGuides({});
}

void GuideCard::setGuides(const QList<Domain::Guide> &guides)
{
    m_sentence->setText(guides.isEmpty()
            ? tr("There are none. What you import as a guide is listed here.")
            : tr("Your answers stay when a guide is removed, and are there again once you import it."));
    if (m_rows)
        m_rows->deleteLater(); // A button in it may be what asked for this.
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    for (const Domain::Guide &guide : guides)
        addRow(guide);
    m_rows->setHidden(guides.isEmpty());
    m_column->addWidget(m_rows);
    setReadOnly(m_readOnly);
}

void GuideCard::addRow(const Domain::Guide &guide)
{
    auto *role = new QLabel(m_rows);
    role->setTextFormat(Qt::PlainText);
    role->setText(guide.role);
    role->setWordWrap(true);
    auto *details = new DimLabel(
        tr("version %L1, %Ln question(s)", nullptr, static_cast<int>(guide.questions.size())).arg(guide.version),
        m_rows);
    auto *remove = new QPushButton(tr("Remove"), m_rows);
    remove->setObjectName(u"removeGuide:" + guide.id);
    remove->setAccessibleName(tr("Remove the guide %1").arg(guide.role));
    connect(remove, &QPushButton::clicked, this, [this, guide] { Q_EMIT removeRequested(guide); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(role, 1);
    row->addWidget(details);
    row->addWidget(remove);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

void GuideCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_rows->setDisabled(readOnly);
}

} // namespace Widgets
