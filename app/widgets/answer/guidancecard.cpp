// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/guidancecard.h"

#include "widgets/answer/foldsection.h"
#include "widgets/answer/pointerlist.h"
#include "widgets/settings.h"
#include "widgets/theme/markedlabel.h"
#include "widgets/theme/measures.h"

#include <QVBoxLayout>
#include <algorithm>

namespace Widgets
{

GuidanceCard::GuidanceCard(Settings &settings, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
    , m_why(new MarkedLabel(this))
    , m_pointers(new PointerList(this))
    , m_outline(new MarkedLabel(this))
    , m_followUps(new MarkedLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leadingMargins(10, 8, 14, 10));
    column->setSpacing(6);
    addSection(QStringLiteral("why"), tr("Why it comes up"), m_why);
    m_pointersSection = addSection(QStringLiteral("pointers"), tr("Pointers"), m_pointers);
    m_outlineSection = addSection(QStringLiteral("outline"), tr("Outline of a good answer"), m_outline);
    m_followUpsSection = addSection(QStringLiteral("followUps"), tr("They may ask next"), m_followUps);
    connect(m_pointers, &PointerList::coveredChanged, this, &GuidanceCard::coveredChanged);
}

FoldSection *GuidanceCard::addSection(const QString &key, const QString &name, QWidget *body)
{
    body->setContentsMargins(leadingMargins(6, 0, 0, 4));
    auto *section = new FoldSection(name, body, this);
    section->setObjectName(key + u"Section");
    const QString setting = u"fold/" + key;
    const bool opensAtFirst = body == m_why || body == m_pointers;
    section->setOpen(m_settings.flag(QLatin1StringView(setting.toLatin1()), opensAtFirst));
    connect(section, &FoldSection::toggled, this,
        [this, setting](bool open) { m_settings.set(QLatin1StringView(setting.toLatin1()), open); });
    layout()->addWidget(section);
    return section;
}

void GuidanceCard::show(const Domain::Question &question, const QSet<int> &covered)
{
    m_question = question;
    m_why->setMarked(question.why, m_search);
    m_pointers->setPointers(question.pointers, covered);
    showList(m_outlineSection, m_outline, question.outline, true);
    showList(m_followUpsSection, m_followUps, question.followUps, false);
    setCovered(covered);
}

void GuidanceCard::showList(FoldSection *section, MarkedLabel *label, const QStringList &lines, bool numbered)
{
    QStringList rows;
    for (const QString &line : lines)
        rows.append((numbered ? QLocale().toString(rows.size() + 1) + u".  " : QStringLiteral("–  ")) + line);
    label->setMarked(rows.join(u'\n'), m_search);
    section->setVisible(!lines.isEmpty());
}

void GuidanceCard::setCovered(const QSet<int> &covered)
{
    const auto total = m_question.pointers.size();
    const auto ticked = std::ranges::count_if(covered, [total](int pointer) { return pointer < total; });
    m_pointers->setPointers(m_question.pointers, covered);
    m_pointersSection->setHeading(tr("Pointers: %L1 of %L2 covered").arg(ticked).arg(total));
    m_pointersSection->setVisible(total > 0);
}

void GuidanceCard::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    m_pointers->setSearch(text);
    m_why->setMarked(m_question.why, text);
    m_outline->setMarked(m_outline->plainText(), text);
    m_followUps->setMarked(m_followUps->plainText(), text);
}

void GuidanceCard::setReadOnly(bool readOnly)
{
    m_pointers->setReadOnly(readOnly);
}

} // namespace Widgets
