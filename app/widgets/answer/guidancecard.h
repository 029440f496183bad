// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/guide/question.h"
#include "widgets/theme/card.h"

namespace Widgets
{

class FoldSection;
class MarkedLabel;
class PointerList;
class Settings;

/// What the guide says about a question: why it comes up, the pointers to tick off, an outline, and what may
/// be asked next. Each part folds, and stays as it was left.
class GuidanceCard : public Card
{
    Q_OBJECT

public:
    explicit GuidanceCard(Settings &settings, QWidget *parent = nullptr);

    void show(const Domain::Question &question, const QSet<int> &covered);
    void setCovered(const QSet<int> &covered);
    void setSearch(const QString &text);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void coveredChanged(int pointer, bool covered);

private:
    FoldSection *addSection(const QString &key, const QString &name, QWidget *body);
    void showList(FoldSection *section, MarkedLabel *label, const QStringList &lines, bool numbered);

    Settings &m_settings;
    Domain::Question m_question;
    QString m_search;
    MarkedLabel *m_why;
    PointerList *m_pointers;
    MarkedLabel *m_outline;
    MarkedLabel *m_followUps;
    FoldSection *m_pointersSection = nullptr;
    FoldSection *m_outlineSection = nullptr;
    FoldSection *m_followUpsSection = nullptr;
};

} // namespace Widgets
