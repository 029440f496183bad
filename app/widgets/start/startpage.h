// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"

#include <QScrollArea>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace Widgets
{

class DimLabel;
class PressingRow;
class PrimaryButton;
class ProgressPicture;

/// What to do next: the next interview, how far preparation is, what presses most, and where nothing is yet.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    StartPage(const Models::Workspace &workspace, const Models::Preparation &preparation, Today today,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void questionRequested(const QString &question);
    void importRequested();
    void planRequested();
    void coverageRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Help { Import, Plan, Gaps, None };

    QWidget *createPage();
    QWidget *createPressing();
    void follow();
    void refresh();
    void refreshNow();
    void showPressing(const QStringList &ids);
    void offer(const Models::Overview &overview, bool planned);
    void help();

    const Models::Workspace &m_workspace;
    const Models::Preparation &m_preparation;
    const Today m_today;
    QLabel *m_headline = nullptr;
    DimLabel *m_below = nullptr;
    DimLabel *m_sentence = nullptr;
    PrimaryButton *m_button = nullptr;
    QWidget *m_page = nullptr;
    ProgressPicture *m_progress = nullptr;
    QVBoxLayout *m_pressingColumn = nullptr;
    DimLabel *m_nothingPresses = nullptr;
    QList<PressingRow *> m_pressing;
    Help m_help = Help::None;
};

} // namespace Widgets
