// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/csv.h"

#include "formats/history/excerpt.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace Formats
{

namespace
{

class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(Formats::Csv)

public:
    CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    bool atEnd() const { return m_at >= m_text.size(); }

    CsvRow row()
    {
        const qsizetype begin = m_at;
        CsvRow row{.number = ++m_number, .fields = {}, .fault = {}, .text = {}};
        bool more = true;
        while (more) {
            const QString text = isAt(u'"') ? quoted(row) : plain();
            if (row.fields.size() < mostCsvColumns)
                row.fields.append(text);
            else if (row.fault.isEmpty())
                row.fault = tr("it has more than %1 columns").arg(mostCsvColumns);
            more = isAt(m_separator);
            if (more)
                ++m_at;
        }
        row.text = excerpt(m_text.sliced(begin, m_at - begin).trimmed());
        skipLineEnd();
        return row;
    }

private:
    bool isAt(QChar c) const { return !atEnd() && m_text[m_at] == c; }
    static bool endsLine(QChar c) { return c == u'\n' || c == u'\r'; }

    QString plain()
    {
        const auto end = std::find_if(
            m_text.begin() + m_at, m_text.end(), [this](QChar c) { return c == m_separator || endsLine(c); });
        const QStringView text = m_text.sliced(m_at, end - m_text.begin() - m_at);
        m_at += text.size();
        return text.toString();
    }

    QString quoted(CsvRow &row)
    {
        const qsizetype begin = m_at + 1;
        qsizetype end = m_text.indexOf(u'"', begin);
        while (end >= 0 && end + 1 < m_text.size() && m_text[end + 1] == u'"')
            end = m_text.indexOf(u'"', end + 2);
        if (end < 0) {
            // Taken as a plain field, so that the rows below it are read. All further quotes of the text are
            // doubled ones, hence this happens once or twice at most and costs no more than reading twice.
            row.fault = tr("a quotation mark is not closed");
            return plain();
        }
        m_at = end + 1;
        if (!atEnd() && m_text[m_at] != m_separator && !endsLine(m_text[m_at])) {
            row.fault = tr("text stands behind a closing quotation mark");
            plain();
        }
        return m_text.sliced(begin, end - begin).toString().replace(QLatin1StringView("\"\""), QLatin1StringView("\""));
    }

    void skipLineEnd()
    {
        if (isAt(u'\r'))
            ++m_at;
        if (isAt(u'\n'))
            ++m_at;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_number = 0;
};

} // namespace

QList<CsvRow> readCsv(QStringView text, QChar separator, qsizetype most)
{
    QList<CsvRow> rows;
    CsvReader reader(text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text, separator);
    while (!reader.atEnd() && rows.size() < most) {
        CsvRow row = reader.row();
        const bool isEmpty = std::ranges::all_of(row.fields, [](const QString &field) { return field.isEmpty(); });
        if (!isEmpty || !row.fault.isEmpty())
            rows.append(std::move(row));
    }
    return rows;
}

QChar csvSeparator(QStringView text)
{
    const QStringView line
        = text.first(std::min(text.size(), text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n')));
    constexpr std::array separators{u',', u';', u'\t'};
    return *std::ranges::max_element(separators, {}, [line](QChar separator) { return line.count(separator); });
}

} // namespace Formats
