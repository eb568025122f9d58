// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace startup
{

QStringList languages()
{
    QStringList names = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("mailworthy_*.qm")}, QDir::Files);
    for (QString &name : names)
        name = name.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    names.sort();
    return names;
}

bool speaks(const QString &name)
{
    const QLocale wanted(name);
    const QStringList all = languages();
    return wanted.language() != QLocale::C && std::any_of(all.begin(), all.end(), [&wanted](const QString &language) {
               return QLocale(language).language() == wanted.language();
           });
}

QString wantedLanguage(const QStringList &arguments, const QString &usual)
{
    QString wanted = usual;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            wanted = arguments[i + 1];
        else if (arguments[i].startsWith(QLatin1String("--lang=")))
            wanted = arguments[i].mid(7);
    }
    return wanted;
}

bool useLanguage(const QString &name)
{
    for (auto *old : QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete old; // which takes it out, too: English would still be spoken through the language before it
    const QLocale wanted(name);
    const QString folder = QStringLiteral(":/i18n");
    const QString catalogue = QStringLiteral("mailworthy");
    const auto load = [](const QLocale &locale, const QString &file, const QString &from) {
        auto *translator =
            new QTranslator(QCoreApplication::instance()); // owned by the application, as long as it runs
        const bool loaded = translator->load(locale, file, QStringLiteral("_"), from);
        if (loaded)
            QCoreApplication::installTranslator(translator);
        return loaded;
    };
    // English has a catalogue, too: of plural forms, which every language without one of its own needs.
    const QLocale english(QLocale::English, wanted.territory());
    const bool isThere = wanted.language() != QLocale::C && load(wanted, catalogue, folder);
    const QLocale &spoken = isThere ? wanted : english;
    if (!isThere)
        load(english, catalogue, folder);
    // Qt's own sentences lie where all programs find them, or within.
    if (!load(spoken, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        load(spoken, QStringLiteral("qtbase"), folder);
    QLocale::setDefault(spoken);
    return isThere;
}

} // namespace startup
