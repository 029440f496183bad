// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/highlighter.h"
#include "pack/document.h"
#include "pack/samples.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Part;
using Pack::Document;
using Pack::Section;

namespace
{

/// A page at 72 dots an inch.
QImage painted(const Document &document, int page)
{
    QImage image(595, 842, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(72 / 0.0254));
    image.setDotsPerMeterY(qRound(72 / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paintPage(painter, page);
    return image;
}

/// The rectangle that everything but white fills, within a part of the page.
QRect inked(const QImage &image, const QRect &area)
{
    QRect ink;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

constexpr QRect body(50, 70, 495, 712);

} // namespace

/// What is in the pack and on which page.
class TestDocument : public QObject
{
    Q_OBJECT

private:
    Highlighting::Highlighter m_highlighter;
    const Domain::Guide m_guide = Samples::guide(9);

    Document layOut(const Domain::Answers &answers, const Pack::Options &options)
    {
        Domain::Result<Document> document = Document::layOut(m_guide, answers, options, m_highlighter);
        if (!document)
            qFatal("%s", qPrintable(document.error().text()));
        return std::move(*document);
    }

    QStringList titles(const Document &document)
    {
        QStringList titles;
        const QList<Pack::Bookmark> marks = document.bookmarks();
        for (const Pack::Bookmark &mark : marks)
            titles.append(mark.title);
        return titles;
    }

private Q_SLOTS:
    void questionsStandByCategory()
    {
        const Document document = layOut({}, Samples::options());
        QCOMPARE(titles(document),
            (QStringList{u"Contents"_s, u"The interviews"_s, u"Title 1"_s, u"Title 4"_s, u"Title 7"_s, u"Title 2"_s,
                u"Title 5"_s, u"Title 8"_s, u"Title 3"_s, u"Title 6"_s, u"Title 9"_s}));
        QCOMPARE(document.bookmarks().at(2).page, 3);
        QCOMPARE(document.bookmarks().at(2).group, u"Technical"_s);
        QCOMPARE(document.pageCount(), 3 + 9);
    }

    void stagesAndCategoriesChoose()
    {
        Pack::Options options = Samples::options();
        options.sections = Section::Answers;
        options.stages = {u"design"_s};
        QCOMPARE(titles(layOut({}, options)),
            (QStringList{u"Contents"_s, u"Title 4"_s, u"Title 2"_s, u"Title 8"_s, u"Title 6"_s}));
        options.categories = {u"Situational"_s};
        QCOMPARE(titles(layOut({}, options)), (QStringList{u"Contents"_s, u"Title 2"_s, u"Title 8"_s}));
    }

    void nothingToPrintIsAnError()
    {
        Pack::Options options = Samples::options();
        options.categories = {u"Culture"_s};
        const auto document = Document::layOut(m_guide, {}, options, m_highlighter);
        QVERIFY(!document);
        QVERIFY2(document.error().why.contains(u"no question"), qPrintable(document.error().text()));
    }

    void aLongAnswerMovesWhatFollows()
    {
        Domain::Answers answers;
        answers[u"q1"_s].parts[Part::Action] = u"A sentence of an answer that goes on for pages. "_s.repeated(400);
        const Document document = layOut(answers, Samples::options());
        const QList<Pack::Bookmark> marks = document.bookmarks();
        QVERIFY(marks[3].page - marks[2].page >= 3);
        QCOMPARE(document.pageCount(), marks.last().page + 1);
    }

    void nothingLeavesThePage()
    {
        Domain::Answers answers;
        answers[u"q1"_s].parts[Part::Action] = u"w"_s.repeated(3000) + u"\n\n```cpp\n"_s + u"x"_s.repeated(3000)
            + u"\n```\n\n|"_s + u"long cell |"_s.repeated(12) + u"\n|"_s + u"-|"_s.repeated(12) + u"\n|"_s
            + u"words in a cell|"_s.repeated(12);
        const Document document = layOut(answers, Samples::options());
        for (int page = 0; page < document.pageCount(); ++page) {
            const QRect ink = inked(painted(document, page), QRect(0, 0, 595, 842));
            QVERIFY2(QRect(55, 38, 485, 780).contains(ink), qPrintable(u"page %1"_s.arg(page)));
        }
    }

    void sectionsCanBeLeftOut()
    {
        Pack::Options options = Samples::options();
        options.ruledLines = false;
        const auto height = [&](Pack::Sections sections) {
            options.sections = sections;
            const Document document = layOut(Samples::fullAnswers(m_guide), options);
            return inked(painted(document, document.bookmarks().at(1).page), body).height();
        };
        const int bare = height({});
        for (const Section section :
            {Section::Why, Section::Pointers, Section::FollowUps, Section::Answers, Section::Notes})
            QVERIFY2(height(section) > bare + 12, qPrintable(QString::number(static_cast<int>(section))));
        options.ruledLines = true;
        QVERIFY(height({}) > bare + 100); // room to write instead
    }

    void rightToLeftStandsAtTheRight()
    {
        Pack::Options options = Samples::options();
        options.sections = Section::Answers;
        options.ruledLines = false;
        const QRect text(130, 100, 415, 600);
        const auto ink = [&](const QString &words) {
            Domain::Answers answers;
            answers[u"q1"_s].parts[Part::Situation] = words;
            const Document document = layOut(answers, options);
            return inked(painted(document, document.bookmarks().at(1).page), text.adjusted(0, 35, 0, 0));
        };
        const QRect left = ink(u"ticket"_s);
        const QRect right = ink(u"שלום"_s);
        QVERIFY2(left.isValid() && left.right() < 250, qPrintable(QString::number(left.right())));
        QVERIFY2(right.isValid() && right.left() > 450, qPrintable(QString::number(right.left())));
    }

    void paintsTheSameInAnyOrder()
    {
        // More than are kept laid out.
        const Domain::Guide guide = Samples::guide(70);
        const auto document = Document::layOut(guide, Samples::fullAnswers(guide), Samples::options(), m_highlighter);
        QVERIFY(document);
        const int end = document->pageCount();
        QList<QImage> forwards;
        for (int page = 0; page < end; ++page)
            forwards.append(painted(*document, page));
        for (int page = end - 1; page >= 0; --page)
            QVERIFY2(painted(*document, page) == forwards[page], qPrintable(QString::number(page)));
        QVERIFY(forwards[end - 1].copy(body) != forwards[end - 2].copy(body));
    }

    void paperDecidesTheSize()
    {
        Pack::Options options = Samples::options();
        QCOMPARE(layOut({}, options).pageLayout().pageSize().id(), QPageSize::A4);
        options.paper = Pack::Paper::Letter;
        QCOMPARE(layOut({}, options).pageLayout().pageSize().id(), QPageSize::Letter);
    }
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
