// SPDX-License-Identifier: Apache-2.0
// Every page in a window of 1024 by 700 pixels whose font is twice as large: no text is cut, and nothing has to be
// scrolled sideways.
#include "suite.h"
#include "wizardtest.h"

#include "app/widgets/fold.h"

#include <QScrollBar>

using namespace wizard;
using namespace Qt::StringLiterals;

class TestWizardLarge : public test::WizardTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFont large = QApplication::font();
        large.setPointSizeF(large.pointSizeF() * 2);
        QApplication::setFont(large);
    }
    void init() { reset(); }
    void nothingIsCut_data() { everyPage(); }
    void nothingIsCut();
};

void TestWizardLarge::nothingIsCut()
{
    QFETCH(int, step);
    openPractice({}, Signer::MadeHere);
    m_window->resize(1024, 700);
    StepPage *now = page(static_cast<Step>(step));
    for (auto *fold : now->findChildren<widgets::Fold *>())
        fold->setOpen(true);
    QCoreApplication::processEvents();
    QTRY_COMPARE(now->horizontalScrollBar()->maximum(), 0);
    const auto isWhole = [](const widgets::Text *text) {
        return !text->isVisible() || !text->wordWrap() || text->height() + 1 >= text->heightForWidth(text->width());
    };
    const auto texts = now->findChildren<widgets::Text *>();
    QVERIFY(!texts.isEmpty());
    for (const widgets::Text *text : texts) {
        QTRY_VERIFY2(
            isWhole(text),
            qPrintable(
                u"%1 of %2: %3"_s.arg(text->height()).arg(text->heightForWidth(text->width())).arg(text->text())));
    }
}

MAILWORTHY_TEST(TestWizardLarge, QApplication)
#include "tst_wizard_large.moc"
