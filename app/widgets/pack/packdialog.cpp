// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pack/packdialog.h"

#include "domain/guide/questionfilter.h"
#include "widgets/pack/checkgroup.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/primarybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace Widgets
{

namespace
{

constexpr int rowSpacing = 8;

/// The sections of a pack, in the order in which they are offered.
QList<std::pair<Pack::Section, QString>> sectionNames()
{
    return {{Pack::Section::Overview, PackDialog::tr("Guide overview")},
        {Pack::Section::Why, PackDialog::tr("Why it comes up")}, {Pack::Section::Pointers, PackDialog::tr("Pointers")},
        {Pack::Section::Answers, PackDialog::tr("Your answers")}, {Pack::Section::Notes, PackDialog::tr("Your notes")},
        {Pack::Section::Prompts, PackDialog::tr("Prompts and outlines")},
        {Pack::Section::FollowUps, PackDialog::tr("What they may ask next")}};
}

QSet<QString> keysOf(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

} // namespace

PackDialog::PackDialog(const Domain::Guide &guide, const Pack::Options &options, QWidget *parent)
    : PackDialog(guide, options, {}, {}, parent)
{
}

PackDialog::PackDialog(const Domain::Guide &guide, const Pack::Options &options,
    const QList<Domain::Interview> &interviews, const QString &chosen, QWidget *parent)
    : QDialog(parent)
    , m_guide(guide)
    , m_given(options)
    , m_interviews(interviews)
    , m_interview(createInterviews(chosen))
{
    setObjectName(QStringLiteral("packDialog"));
    setWindowTitle(tr("Prep pack"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(createInterview(options), 1);
    columns->addLayout(createQuestions(options));
    columns->addLayout(createSections(options));
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(16);
    rows->addLayout(columns);
    rows->addLayout(createButtons());
    count();
}

QComboBox *PackDialog::createInterviews(const QString &chosen)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("interview"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    box->addItem(tr("None"), QString());
    for (const Domain::Interview &interview : std::as_const(m_interviews)) {
        QStringList name{interview.company, interview.role.isEmpty() ? m_guide.role : interview.role};
        name.removeAll(QString());
        box->addItem(name.join(QStringLiteral(" · ")), interview.id);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setVisible(!m_interviews.isEmpty());
    connect(box, &QComboBox::activated, this, &PackDialog::fillIn);
    return box;
}

/// What the interview says takes the place of what stood there.
void PackDialog::fillIn()
{
    const auto chosen = std::ranges::find(m_interviews, interview(), &Domain::Interview::id);
    if (chosen == m_interviews.cend())
        return;
    const Pack::Options filled = Pack::filledIn({}, *chosen, QDate::currentDate());
    m_company->setText(filled.company);
    m_role->setText(filled.role);
    m_stages->setChecked(keysOf(filled.stages));
    m_hasDate->setChecked(filled.interviewDate.isValid());
    if (filled.interviewDate.isValid())
        m_date->setDate(filled.interviewDate);
}

QString PackDialog::interview() const
{
    return m_interview->currentData().toString();
}

QLayout *PackDialog::createInterview(const Pack::Options &options)
{
    m_company = new QLineEdit(options.company, this);
    m_company->setObjectName(QStringLiteral("company"));
    m_role = new QLineEdit(options.role, this);
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setPlaceholderText(m_guide.role);
    m_author = new QLineEdit(options.author, this);
    m_author->setObjectName(QStringLiteral("author"));
    m_author->setToolTip(tr("Stands in the PDF's properties; may stay empty"));
    m_hasDate = new QCheckBox(tr("Interview on"), this);
    m_hasDate->setObjectName(QStringLiteral("hasDate"));
    m_date = new QDateEdit(options.interviewDate.isValid() ? options.interviewDate : QDate::currentDate(), this);
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(locale().dateFormat(QLocale::LongFormat));
    m_date->setAccessibleName(m_hasDate->text());
    m_hasDate->setChecked(options.interviewDate.isValid());
    m_date->setEnabled(options.interviewDate.isValid());
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addItem(tr("A4"), static_cast<int>(Pack::Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Pack::Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(options.paper)));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(rowSpacing);
    if (!m_interviews.isEmpty())
        form->addRow(tr("For the interview"), m_interview);
    form->addRow(tr("Company"), m_company);
    form->addRow(tr("Role"), m_role);
    form->addRow(m_hasDate, m_date);
    form->addRow(tr("Your name"), m_author);
    form->addRow(tr("Paper"), m_paper);
    auto *column = new QVBoxLayout;
    column->addLayout(form);
    column->addStretch(1);
    return column;
}

QLayout *PackDialog::createQuestions(const Pack::Options &options)
{
    m_stages = new CheckGroup(tr("Stages"), this);
    for (const Domain::Stage &stage : m_guide.stages)
        m_stages->add(stage.id, stage.name);
    m_stages->setChecked(keysOf(options.stages));
    m_categories = new CheckGroup(tr("Categories"), this);
    for (const QString &name : m_guide.categories())
        m_categories->add(name, name);
    m_categories->setChecked(keysOf(options.categories));
    auto *column = new QVBoxLayout;
    column->setSpacing(rowSpacing);
    column->addWidget(m_stages);
    column->addWidget(m_categories);
    column->addWidget(new DimLabel(tr("None ticked: all of them."), this));
    column->addStretch(1);
    for (CheckGroup *group : {m_stages, m_categories})
        connect(group, &CheckGroup::changed, this, &PackDialog::count);
    return column;
}

QLayout *PackDialog::createSections(const Pack::Options &options)
{
    m_sections = new CheckGroup(tr("Parts"), this);
    QSet<QString> checked;
    for (const auto &[section, name] : sectionNames()) {
        const QString key = QString::number(static_cast<int>(section));
        m_sections->add(key, name);
        if (options.sections.testFlag(section))
            checked.insert(key);
    }
    m_sections->setChecked(checked);
    m_ruled = new QCheckBox(tr("Lines to write on\nwhere an answer is empty"), this);
    m_ruled->setObjectName(QStringLiteral("ruled"));
    m_ruled->setChecked(options.ruledLines);
    auto *column = new QVBoxLayout;
    column->setSpacing(rowSpacing);
    column->addWidget(m_sections);
    column->addWidget(m_ruled);
    column->addStretch(1);
    return column;
}

QLayout *PackDialog::createButtons()
{
    m_count = new DimLabel(this);
    auto *pdf = new PrimaryButton(tr("Export PDF…"), this);
    pdf->setObjectName(QStringLiteral("exportPdf"));
    pdf->setDefault(true);
    auto *paper = new QPushButton(tr("Print…"), this);
    paper->setObjectName(QStringLiteral("print"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_finishers = {pdf, paper};
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    for (QPushButton *button : std::initializer_list<QPushButton *>{cancel, paper, pdf})
        row->addWidget(button);
    connect(pdf, &QPushButton::clicked, this, [this] { finish(Goal::Pdf); });
    connect(paper, &QPushButton::clicked, this, [this] { finish(Goal::Paper); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

Pack::Options PackDialog::options() const
{
    Pack::Options options = m_given;
    options.company = m_company->text().trimmed();
    options.role = m_role->text().trimmed();
    options.author = m_author->text().trimmed();
    options.interviewDate = m_hasDate->isChecked() ? m_date->date() : QDate();
    options.paper = static_cast<Pack::Paper>(m_paper->currentData().toInt());
    options.stages = m_stages->checked();
    options.categories = m_categories->checked();
    options.ruledLines = m_ruled->isChecked();
    options.sections = {};
    for (const QString &key : m_sections->checked())
        options.sections |= static_cast<Pack::Section>(key.toInt());
    return options;
}

void PackDialog::count()
{
    const Domain::QuestionFilter filter{.text = {},
        .categories = keysOf(m_categories->checked()),
        .stages = keysOf(m_stages->checked()),
        .sets = {},
        .states = {},
        .levels = {}};
    const auto fits = std::ranges::count_if(m_guide.questions,
        [&filter](const Domain::Question &question) { return filter.accepts(question, Domain::AnswerState::Empty); });
    m_count->setText(tr("%Ln question(s)", nullptr, static_cast<int>(fits)));
    for (QPushButton *button : std::as_const(m_finishers))
        button->setEnabled(fits > 0);
}

void PackDialog::finish(Goal goal)
{
    m_goal = goal;
    accept();
}

} // namespace Widgets
