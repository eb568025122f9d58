// SPDX-License-Identifier: Apache-2.0
// The language that is shown decides everything that hangs on a language: where there are no sentences in the system's,
// dates, lists, numbers and the direction of writing are English like the sentences.
#include "suite.h"

#include "app/startup/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void allOfItFollowsTheSentences_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QLocale::Language>("spoken");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("German") << "de_AT" << QLocale::German << true;
        QTest::newRow("English") << "en_GB" << QLocale::English << true;
        QTest::newRow("Arabic, untranslated") << "ar_EG" << QLocale::English << false;
        QTest::newRow("Hebrew, untranslated") << "he" << QLocale::English << false;
        QTest::newRow("French, untranslated") << "fr_FR" << QLocale::English << false;
        QTest::newRow("C") << "C" << QLocale::English << false;
        QTest::newRow("no language") << "klingon" << QLocale::English << false;
    }

    void allOfItFollowsTheSentences()
    {
        QFETCH(QString, name);
        QFETCH(QLocale::Language, spoken);
        QFETCH(bool, isThere);
        QCOMPARE(startup::useLanguage(name), isThere);
        QCOMPARE(QLocale().language(), spoken);
        QCOMPARE(QLocale().textDirection(), Qt::LeftToRight);
        const QString joined = QLocale().createSeparatedList({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(joined, spoken == QLocale::German ? QStringLiteral("a und b") : QStringLiteral("a and b"));
        // One of something is never "1 days".
        const QString one = QCoreApplication::translate("wording", "%n days", nullptr, 1);
        QCOMPARE(one, spoken == QLocale::German ? QStringLiteral("1 Tag") : QStringLiteral("1 day"));
    }
};

MAILWORTHY_TEST(TestLanguage, QCoreApplication)
#include "tst_language.moc"
