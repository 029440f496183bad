// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvtop.h"

#include "formats/history/cventries.h"
#include "formats/history/cvpieces.h"
#include "formats/history/cvwords.h"
#include "formats/history/excerpt.h"

#include <QJsonArray>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

constexpr qsizetype longestContact = 300;

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.lastIndexOf(u'.') > at + 1 && !text.contains(u' ') && text.count(u'@') == 1;
}

bool isPhone(QStringView text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return digits >= 6 && digits <= 20
        && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || QStringView(u"+ ()-./–").contains(c); });
}

/// "https://…", "www.…", or "github.com/name": a host with a path.
bool isAddress(QStringView text)
{
    if (text.contains(u' ') || text.contains(u'@'))
        return false;
    if (text.startsWith(u"http://") || text.startsWith(u"https://") || text.startsWith(u"www."))
        return true;
    const QStringView host = text.first(text.indexOf(u'/') < 0 ? text.size() : text.indexOf(u'/'));
    const qsizetype dot = host.lastIndexOf(u'.');
    return dot > 0 && host.size() - dot > 2
        && std::ranges::all_of(host, [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; })
        && std::ranges::all_of(host.sliced(dot + 1), [](QChar c) { return c.isLower(); });
}

/// "Email: a@b.example" without its label; labels of other fields stay.
QString withoutLabel(const QString &text)
{
    static const QStringList labels{u"email"_s, u"e-mail"_s, u"mail"_s, u"phone"_s, u"tel"_s, u"tel."_s, u"telefon"_s,
        u"telephone"_s, u"téléphone"_s, u"mobile"_s, u"mobil"_s, u"web"_s, u"website"_s, u"github"_s, u"linkedin"_s,
        u"url"_s, u"homepage"_s, u"address"_s, u"adresse"_s, u"anschrift"_s, u"adres"_s, u"location"_s, u"wohnort"_s,
        u"name"_s, u"nom"_s, u"imię i nazwisko"_s, u"氏名"_s, u"名前"_s, u"住所"_s, u"電話"_s, u"電話番号"_s,
        u"メール"_s, u"الاسم"_s, u"العنوان"_s, u"الهاتف"_s, u"البريد الإلكتروني"_s, u"البريد"_s, u"gitlab"_s,
        u"xing"_s};
    for (const QChar sign : {u':', u'：'}) {
        const qsizetype colon = text.indexOf(sign);
        if (colon > 0 && labels.contains(text.first(colon).trimmed(), Qt::CaseInsensitive))
            return text.sliced(colon + 1).trimmed();
    }
    return text;
}

/// A line that is HTML, and looks like something where it is shown.
bool isTag(QStringView text)
{
    return text.size() > 2 && text.startsWith(u'<') && text.endsWith(u'>')
        && (text[1].isLetter() || text[1] == u'/' || text[1] == u'!');
}

bool isNameLabel(const QString &text)
{
    static const QStringList labels{u"name"_s, u"nom"_s, u"imię i nazwisko"_s, u"氏名"_s, u"名前"_s, u"الاسم"_s};
    return std::ranges::any_of(labels, [&](const QString &label) {
        return text.startsWith(label + u':', Qt::CaseInsensitive) || text.startsWith(label + u'：');
    });
}

QString networkOf(QStringView address)
{
    struct Network {
        QStringView host;
        QStringView name;
    };
    static constexpr std::array networks{Network{u"github.", u"GitHub"}, Network{u"gitlab.", u"GitLab"},
        Network{u"linkedin.", u"LinkedIn"}, Network{u"xing.", u"Xing"}, Network{u"stackoverflow.", u"Stack Overflow"},
        Network{u"mastodon.", u"Mastodon"}, Network{u"codeberg.", u"Codeberg"}};
    for (const Network &network : networks) {
        if (address.contains(network.host, Qt::CaseInsensitive))
            return network.name.toString();
    }
    return {};
}

} // namespace

bool CvTop::put(QLatin1StringView key, const QString &text)
{
    QJsonObject &basics = m_read.history.basics;
    if (basics.contains(key))
        return basics.value(key).toString() == text;
    basics.insert(key, text);
    return true;
}

bool CvTop::putPlace(const QString &text)
{
    QJsonObject &basics = m_read.history.basics;
    QJsonObject location = basics.value("location"_L1).toObject();
    if (location.size() > 1)
        return false;
    const QString before = location.value("address"_L1).toString();
    location.insert("address"_L1, before.isEmpty() ? text : before + u", " + text);
    if (location.value("address"_L1).toString().size() > longestContact)
        return false;
    basics.insert("location"_L1, location);
    return true;
}

bool CvTop::readAddress(const QString &address)
{
    const QString network = networkOf(address);
    if (network.isEmpty() && put("url"_L1, address))
        return true;
    QJsonObject profile{{u"url"_s, address}};
    if (!network.isEmpty()) {
        profile.insert("network"_L1, network);
        const QString name = address.section(u'/', -1, -1, QString::SectionSkipEmpty);
        if (!name.contains(u'.'))
            profile.insert("username"_L1, name);
    }
    QJsonArray profiles = m_read.history.basics.value("profiles"_L1).toArray();
    constexpr qsizetype most = 50;
    if (profiles.size() >= most)
        return false;
    profiles.append(profile);
    m_read.history.basics.insert("profiles"_L1, profiles);
    return true;
}

bool CvTop::readContactPiece(const QString &piece)
{
    const QString text = withoutLabel(piece);
    if (text.isEmpty())
        return false;
    if (isEmail(text))
        return put("email"_L1, text);
    if (isAddress(text))
        return readAddress(text);
    if (isPhone(text))
        return put("phone"_L1, text);
    return false;
}

/// A line with an e-mail address, a number or a web address in it; what else stands there is where somebody lives.
bool CvTop::readContactLine(const QString &text)
{
    if (text.size() > longestContact)
        return false;
    QStringList rest;
    bool isContact = false;
    for (const QString &piece : atSeparators(text)) {
        if (readContactPiece(piece)) {
            isContact = true;
            continue;
        }
        for (const QString &part : atCommas(piece)) {
            const bool isRead = readContactPiece(part) || (CvWords::isJobTitle(part) && put("label"_L1, part));
            isContact = isContact || isRead;
            if (!isRead)
                rest.append(part);
        }
    }
    const QString place = rest.join(u", ");
    const QString unlabelled = withoutLabel(place);
    const bool isPlace = isContact || unlabelled != place;
    if (rest.isEmpty() || !isPlace)
        return isContact;
    if (!putPlace(unlabelled))
        m_read.leftOut.append({.place = {}, .text = place, .why = tr("no field of a work history is for this")});
    return true;
}

bool CvTop::readNameOrLabel(const CvLine &line)
{
    constexpr qsizetype longest = 100;
    if (line.text.size() > longest || !hasLetter(line.text))
        return false;
    const QJsonObject &basics = m_read.history.basics;
    if (!basics.contains("name"_L1) && isNameLike(line.text)
        && std::ranges::none_of(line.text, [](QChar c) { return c.isDigit(); })) {
        QStringList parts = atSeparators(line.text);
        if (parts.isEmpty())
            return false;
        put("name"_L1, parts.takeFirst());
        return parts.isEmpty() || put("label"_L1, parts.join(u", "));
    }
    const bool isPlace = line.text.contains(u',') && !CvWords::isJobTitle(line.text);
    if (!basics.contains("label"_L1) && isNameLike(line.text) && !isPlace
        && (CvWords::isJobTitle(line.text) || (m_summary.isEmpty() && !line.text.contains(u':'))))
        return put("label"_L1, line.text);
    return isPlace && isNameLike(line.text) && !basics.contains("location"_L1) && putPlace(line.text);
}

void CvTop::leaveOut(const CvLine &line)
{
    m_read.leftOut.append({.place = tr("line %L1").arg(line.number),
        .text = excerpt(line.text),
        .why = tr("no field of a work history is for this")});
}

void CvTop::addSummary(const QString &text, bool goesOn)
{
    if (goesOn && m_isSummaryOpen && !m_summary.isEmpty())
        appendLine(m_summary.back(), text);
    else
        m_summary.append(text);
    m_isSummaryOpen = true;
}

void CvTop::readTop(const QList<CvLine> &lines)
{
    bool isAdjacent = false;
    for (const CvLine &line : lines) {
        if (line.isBlank()) {
            isAdjacent = false;
            continue;
        }
        const qsizetype before = m_read.leftOut.size();
        if (isNameLabel(line.text) && put("name"_L1, withoutLabel(line.text)))
            continue;
        if (CvWords::isDocumentTitle(line.text) || isTag(line.text))
            leaveOut(line);
        else if (readContactLine(line.text)) {
            for (qsizetype i = before; i < m_read.leftOut.size(); ++i)
                m_read.leftOut[i].place = tr("line %L1").arg(line.number);
        } else if (!(isAdjacent && m_isSummaryOpen) && readNameOrLabel(line)) {
            isAdjacent = true;
            continue;
        } else if (line.text.contains(u' ') && (!isNameLike(line.text) || isAdjacent || line.text.size() > 60)
            && !(line.text.size() < 60 && line.text.contains(u':'))) {
            addSummary(line.text, isAdjacent && line.kind == CvLine::Kind::Text);
            isAdjacent = true;
            continue;
        } else {
            leaveOut(line);
        }
        m_isSummaryOpen = false;
        isAdjacent = true;
    }
    m_isSummaryOpen = false;
}

void CvTop::readContact(const QList<CvLine> &lines)
{
    for (const CvLine &line : lines) {
        const qsizetype before = m_read.leftOut.size();
        if (line.isBlank() || (isNameLabel(line.text) && put("name"_L1, withoutLabel(line.text))))
            continue;
        const bool isPlain = !line.text.contains(u':') && !line.text.contains(u'：');
        if (!readContactLine(line.text) && !(isPlain && readNameOrLabel(line))
            && !(isPlain && line.text.size() < 100 && putPlace(line.text)))
            leaveOut(line);
        for (qsizetype i = before; i < m_read.leftOut.size(); ++i)
            m_read.leftOut[i].place = tr("line %L1").arg(line.number);
    }
}

void CvTop::readSummary(const QList<CvLine> &lines)
{
    bool isAdjacent = false;
    for (const CvLine &line : lines) {
        if (!line.isBlank())
            addSummary(line.text, isAdjacent && line.kind == CvLine::Kind::Text);
        isAdjacent = !line.isBlank();
    }
    m_isSummaryOpen = false;
}

void CvTop::finish()
{
    if (!m_summary.isEmpty())
        m_read.history.basics.insert("summary"_L1, m_summary.join(u'\n'));
}

} // namespace Formats
