// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/differences.h"
#include "domain/error.h"
#include "domain/guide/guide.h"

#include <QScrollArea>

class QLabel;

namespace Models
{
class YourData;
}

namespace Widgets
{

class BackupCard;
class Banner;
class EraseCard;
class GuideCard;
class Promises;
class UndoBar;

/// "Your data": where it is, its backups, the imported guides, what never happens to it, and how to be rid of it.
class DataPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit DataPage(Models::YourData &yourData, QWidget *parent = nullptr);

    /// For the titles of their questions; and those that can be removed.
    void setGuides(const QList<Domain::GuidePtr> &guides, const QList<Domain::Guide> &imported = {});
    /// A guide was removed: it can be brought back.
    void showRemoved(const Domain::Guide &guide);
    void setReadOnly(bool readOnly);
    void takeFocus();

Q_SIGNALS:
    void guideRemovalRequested(const Domain::Guide &guide);
    void guideWantedBack(const Domain::GuidePtr &guide);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *createPage();
    QWidget *createPlace();
    void follow();
    void refresh();
    void showTrouble(const Domain::Error &error);
    void showDifferences(const Domain::Backup &backup, const Domain::Differences &differences);
    void offerUndo(const Domain::Backup &backup, const std::optional<Domain::Backup> &before);

    Models::YourData &m_data;
    QList<Domain::GuidePtr> m_guides;
    QList<Domain::Guide> m_imported;
    bool m_isReadOnly = false;
    Banner *m_trouble = nullptr;
    UndoBar *m_undo = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_folder = nullptr;
    BackupCard *m_backups = nullptr;
    GuideCard *m_guideCard = nullptr;
    Promises *m_promises = nullptr;
    EraseCard *m_erase = nullptr;
};

} // namespace Widgets
