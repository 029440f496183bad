// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationlanguage.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Language
{

namespace
{

constexpr QLatin1StringView translations(":/i18n");

/// Nothing where there is no such file.
void install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

void removeAll()
{
    for (QTranslator *translator :
        QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete translator;
}

/// The system's own where it speaks that language: it knows the country, and what its owner changed.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    return QLocale(code).language() == system.language() ? system : QLocale(code);
}

} // namespace

QStringList available()
{
    constexpr QStringView start = u"starwright_";
    QStringList codes{u"en"_s};
    for (const QFileInfo &file : QDir(QString(translations)).entryInfoList(QDir::Files, QDir::Name)) {
        const QString code = file.completeBaseName().sliced(start.size());
        if (code != codes.first())
            codes.append(code);
    }
    return codes;
}

QString preferred(const QStringList &systemLanguages)
{
    const QStringList ours = available();
    for (const QString &language : systemLanguages) {
        const QLocale wanted(language);
        const auto found = std::ranges::find_if(ours, [&](const QString &code) {
            const QLocale locale(code);
            return locale.language() == wanted.language() && locale.script() == wanted.script();
        });
        if (found != ours.cend())
            return *found;
        if (wanted.language() == QLocale::C)
            break;
    }
    return ours.constFirst();
}

void use(const QString &code)
{
    removeAll();
    const QString language = available().contains(code) ? code : preferred(QLocale::system().uiLanguages());
    QLocale::setDefault(localeFor(language));
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // the buttons of its dialogs
    install(u"starwright_"_s + language, QString(translations));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

} // namespace Language
