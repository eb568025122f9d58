// SPDX-License-Identifier: Apache-2.0
// The wizard in a window over a zone text, opened and read as a person would.
#pragma once

#include "fakekeys.h"

#include "app/startup/catalogues.h"
#include "app/startup/practice.h"
#include "app/wizard/setupwizard.h"
#include "core/resolver/zoneresolver.h"

#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>

namespace test
{

class WizardTest : public QObject
{
public:
    WizardTest()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("mailworthy-test"));
        QStandardPaths::setTestModeEnabled(true);
    }

protected:
    /// Without a window, over the practice zone and with empty keychains: what each test begins with.
    void reset()
    {
        m_window.reset();
        m_zone = startup::practiceZone();
        m_keys = {};
    }

    /// Keeps what is entered in `folder`; without one it is practice.
    void open(std::optional<wizard::Project> project = {}, const QString &folder = {})
    {
        m_window.reset();
        m_resolver = std::make_unique<dns::ZoneResolver>(m_zone);
        checkup::Options options;
        options.zone = m_zone;
        m_window = std::make_unique<wizard::SetupWizard>(
            wizard::Environment{m_catalogues, *m_resolver, options, &m_keys, folder.isEmpty()},
            wizard::ProjectStore(folder), std::move(project));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void waitUntilSettled()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->walk().look().report() && !m_window->walk().look().isBusy(), 30000);
    }

    wizard::StepPage *page(wizard::Step step)
    {
        m_window->openStep(step);
        return static_cast<wizard::StepPage *>(m_window->findChild<QStackedWidget *>()->currentWidget());
    }

    template <typename Type> Type *named(const QString &name)
    {
        const auto all = m_window->findChildren<Type *>();
        for (Type *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    /// The first two texts of a page are its question and the answer.
    QString answer(wizard::Step step)
    {
        const auto texts = page(step)->findChildren<widgets::Text *>();
        return texts.size() > 1 ? texts[1]->text() : QString();
    }

    const std::shared_ptr<const checkup::Catalogues> m_catalogues = std::get<0>(startup::loadCatalogues());
    std::shared_ptr<const dns::Zone> m_zone;
    std::unique_ptr<dns::Resolver> m_resolver;
    FakeKeys m_keys;
    std::unique_ptr<wizard::SetupWizard> m_window;
};

} // namespace test
