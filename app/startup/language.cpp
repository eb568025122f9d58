// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace startup
{

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
