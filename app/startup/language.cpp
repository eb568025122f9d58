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

void useLanguage(const QString &name)
{
    const QLocale wanted(name);
    const QLocale locale = wanted.language() == QLocale::C ? QLocale(QLocale::English) : wanted;
    QLocale::setDefault(locale);
    const auto load = [&locale](const QString &catalogue, const QString &folder) {
        auto *translator =
            new QTranslator(QCoreApplication::instance()); // owned by the application, as long as it runs
        if (translator->load(locale, catalogue, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("mailworthy"), QStringLiteral(":/i18n"));
}

} // namespace startup
