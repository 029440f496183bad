// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matching/evidence.h"
#include "widgets/theme/card.h"

class QPushButton;
class QVBoxLayout;

namespace Models
{
class Preparation;
class Workspace;
} // namespace Models

namespace Widgets
{

class DimLabel;
class DismissedButton;
class EvidenceRow;
class FoldSection;
class Settings;
class UndoBar;

/// What the person's history has to say to the question that is shown.
class EvidencePanel : public Card
{
    Q_OBJECT

public:
    EvidencePanel(const Models::Workspace &workspace, Models::Preparation &preparation, Settings &settings,
        QWidget *parent = nullptr);

    void show(const QString &question);

Q_SIGNALS:
    void importRequested();
    /// The answer is to be begun with that line.
    void startRequested(const QString &question, const Domain::Evidence &evidence);

private:
    QWidget *createBody();
    void refresh();
    void showRows(const QList<Domain::Evidence> &evidence);
    EvidenceRow *addRow();
    QString sentence(bool found) const;
    QStringList othersOf(const Domain::Evidence &evidence) const;
    void pin(const QString &text, bool pinned);
    void dismiss(const Domain::Evidence &evidence);
    void pinAnother();

    const Models::Workspace &m_workspace;
    Models::Preparation &m_preparation;
    QString m_question;
    bool m_all = false; ///< More than the first few are shown.
    FoldSection *m_section = nullptr;
    QVBoxLayout *m_rowColumn = nullptr;
    QList<EvidenceRow *> m_rows;
    DimLabel *m_sentence = nullptr;
    UndoBar *m_undo = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_another = nullptr;
    DismissedButton *m_dismissed = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace Widgets
