// SPDX-License-Identifier: Apache-2.0
// The wizard in a window over a zone text, opened and read as a person would.
#pragma once

#include "fakekeys.h"

#include "app/startup/catalogues.h"
#include "app/startup/practice.h"
#include "app/widgets/rowlist.h"
#include "app/wizard/setupwizard.h"
#include "core/resolver/zoneresolver.h"

#include <QMenu>
#include <QPushButton>
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

    /// What the head of a page answers to its question.
    QString answer(wizard::Step step) { return page(step)->findChild<widgets::PageHead *>()->content().answer; }
    /// The sentence below it.
    QString consequence(wizard::Step step) { return page(step)->findChild<widgets::PageHead *>()->content().sentence; }
    /// What a line of the rail says.
    const widgets::RailLine &line(wizard::Step step)
    {
        return m_window->findChild<widgets::Rail *>()->line(static_cast<int>(step));
    }
    /// The rows of what was found, be they on the page or folded into its parts.
    static QList<widgets::Row *> rows(const QWidget *page)
    {
        QList<widgets::Row *> all;
        for (widgets::Row *row : page->findChildren<widgets::Row *>()) {
            if (row->isVisibleTo(page))
                all << row;
        }
        return all;
    }
    /// The button that can be seen and says `text`; null without one.
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&').contains(text))
                return each;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        found->click();
    }
    /// The entry of the window's menu, or of a menu in it, that says `text`.
    QAction *menuEntry(const QString &text)
    {
        const QMenu *menu = m_window->findChild<widgets::Rail *>()->menuButton()->menu();
        QList<QAction *> all = menu->actions();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i]->menu())
                all += all[i]->menu()->actions();
            else if (all[i]->text().remove(u'&').contains(text))
                return all[i];
        }
        return nullptr;
    }
    /// `project` with each question of the page Start answered.
    static wizard::Project answered(wizard::Project project)
    {
        project.routeChosen = true;
        project.answered = {QStringLiteral("server"), QStringLiteral("services"), QStringLiteral("volume")};
        return project;
    }

    /// The practice firm, as it was confirmed.
    void openPractice(const QString &folder = {}, std::optional<wizard::Signer> signer = {})
    {
        wizard::Project project;
        project.setup = startup::practiceSetup();
        project.signer = signer;
        open(answered(project), folder);
        waitUntilSettled();
    }
    /// The practice firm, confirmed or as somebody sees it who has only named the domain.
    void openAs(bool isConfirmed)
    {
        if (isConfirmed) {
            openPractice();
            return;
        }
        wizard::Project project;
        project.setup.domain = *dns::Name::fromText("morgenrot.example");
        open(project);
        waitUntilSettled();
    }
    /// A row of data for each page.
    static void everyPage()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step < wizard::stepCount; ++step)
            QTest::addRow("page %d", step) << step;
    }

    const std::shared_ptr<const checkup::Catalogues> m_catalogues = std::get<0>(startup::loadCatalogues());
    std::shared_ptr<const dns::Zone> m_zone;
    std::unique_ptr<dns::Resolver> m_resolver;
    FakeKeys m_keys;
    std::unique_ptr<wizard::SetupWizard> m_window;
};

} // namespace test
