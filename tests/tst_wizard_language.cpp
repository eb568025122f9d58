// SPDX-License-Identifier: Apache-2.0
// What the window asks a translation for is what lupdate collected: a sentence that was filed under the name of another
// class is never found, and stays English.
#include "suite.h"
#include "wizardtest.h"

#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

using Asked = std::pair<QString, QString>; // context, source

/// Translates nothing, and remembers what it was asked for.
class Recorder : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*comment*/,
                                    int /*n*/) const override
    {
        m_asked.emplace(QString::fromUtf8(context), QString::fromUtf8(source));
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] const std::set<Asked> &asked() const { return m_asked; }

private:
    mutable std::set<Asked> m_asked;
};

std::set<Asked> collected()
{
    std::set<Asked> all;
    QFile file(QStringLiteral(TRANSLATIONS "/mailworthy_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            all.emplace(context, xml.readElementText());
    }
    return all;
}

} // namespace

class TestWizardLanguage : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }

    void everySentenceIsFound()
    {
        const std::set<Asked> known = collected();
        QVERIFY(known.size() > 1000);
        std::set<QString> rooms; // the first part of each context: Qt's own sentences are Qt's
        for (const auto &[context, source] : known)
            rooms.insert(context.section(u"::"_s, 0, 0));
        Recorder recorder;
        QVERIFY(QCoreApplication::installTranslator(&recorder));
        openPractice();
        waitUntilSettled();
        for (int step = 0; step < stepCount; ++step) {
            page(static_cast<Step>(step))->refresh();
            QCoreApplication::processEvents();
        }
        QCoreApplication::removeTranslator(&recorder);
        QStringList lost;
        for (const auto &[context, source] : recorder.asked()) {
            if (!source.isEmpty() && rooms.contains(context.section(u"::"_s, 0, 0)) &&
                !known.contains({context, source}))
                lost << context + u": "_s + source;
        }
        QVERIFY(recorder.asked().size() > 300);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }
};

MAILWORTHY_TEST(TestWizardLanguage, QApplication)
#include "tst_wizard_language.moc"
