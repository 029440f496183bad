// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Archives made by the library that reads them, to be spoilt by tests.
namespace Archives
{

struct File {
    QString name;
    QByteArray bytes;
};

QByteArray zip(const QList<File> &files, bool packed = true);

/// A Word document with this between <w:body> and </w:body>.
QByteArray docx(const QByteArray &body, const QList<File> &more = {});
QByteArray wordPart(const QByteArray &element, const QByteArray &content);
/// <w:p> of one run, with properties for the paragraph and for the run.
QByteArray paragraph(const QString &text, const QByteArray &properties = {}, const QByteArray &run = {});

/// Where the nth entry of the archive's directory begins.
qsizetype entryAt(const QByteArray &zip, int number);

} // namespace Archives
