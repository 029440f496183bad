// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/protection.h"

#include "formats/cannotread.h"
#include "formats/sodium/lockedheader.h"
#include "plugins/plugin.h"

#include <QCoreApplication>
#include <QFile>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Protection)
};

/// One passphrase is one row of bytes, whichever keyboard put its accents together.
QByteArray bytesOf(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

QString inWords(CipherTrouble trouble)
{
    switch (trouble) {
    case CipherTrouble::Damaged:
        return Words::tr("the file is damaged or cut short, and nothing of it was used; take another copy of it");
    case CipherTrouble::OtherPassphrase:
        return Words::tr("the passphrase is another one; nobody can read the file without the right one");
    case CipherTrouble::NewerVersion:
        return Words::tr("a newer Starwright protected this file. Install the newer Starwright, and restore it there");
    case CipherTrouble::TooCostly:
        return Words::tr("it asks for more work than Starwright ever does for a passphrase, so somebody else made it");
    case CipherTrouble::LackOfMemory:
        return Words::tr("there is too little memory for the passphrase; close other programs and try again");
    }
    return {};
}

template <typename Work>
Result<QByteArray> withCipher(const QString &what, const QString &file, Work work)
{
    const auto *cipher = Plugins::pluginAs<Cipher>("starwright-sodium"_L1);
    if (!cipher)
        return cannotRead(file,
            Words::tr("the part of Starwright that protects files, starwright-sodium, is missing; install again"));
    return work(*cipher).transform_error(
        [&](CipherTrouble trouble) { return Error{.what = what, .where = file, .why = inWords(trouble)}; });
}

} // namespace

bool isLocked(const QByteArray &bytes)
{
    return bytes.startsWith(lockedMagic);
}

bool isLockedFile(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && isLocked(in.read(lockedMagic.size()));
}

Result<QByteArray> lock(const QByteArray &plain, const QString &passphrase, const QString &file, KeyCost cost)
{
    return withCipher(Words::tr("cannot protect"), file,
        [&](const Cipher &cipher) { return cipher.lock(plain, bytesOf(passphrase), cost); });
}

Result<QByteArray> unlock(const QByteArray &locked, const QString &passphrase, const QString &file)
{
    if (passphrase.isEmpty())
        return cannotRead(
            file, Words::tr("it is protected with a passphrase, which has to be given (--passphrase-file FILE)"));
    return withCipher(Words::tr("cannot read"), file,
        [&](const Cipher &cipher) { return cipher.unlock(locked, bytesOf(passphrase)); });
}

} // namespace Formats
