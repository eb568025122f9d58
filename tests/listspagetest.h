// SPDX-License-Identifier: Apache-2.0
// Step 3 in a window over the practice zone, with keychains in memory.
#pragma once

#include "fakekeys.h"

#include "app/startup/catalogues.h"
#include "app/startup/practice.h"
#include "app/widgets/fold.h"
#include "app/widgets/rowlist.h"
#include "app/wizard/liststable.h"
#include "app/wizard/refusedcard.h"
#include "app/wizard/setupwizard.h"
#include "core/resolver/zoneresolver.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace test
{

using namespace Qt::StringLiterals;
using namespace wizard;

/// Keys of lists in memory, or a system without a keychain.
class FakeListKeys : public keychain::ListKeyStore
{
public:
    bool works = true;
    std::map<std::string, std::string> kept;

    void write(const std::string &who, const dkim::Secret &key, Done done) override
    {
        if (works)
            kept[who] = key.octets();
        answer([done, works = works] { done(works ? Status::Ok : Status::NoBackend); });
    }
    void read(const std::string &who, DoneReading done) override
    {
        const bool known = kept.contains(who);
        answer([done, known, key = known ? kept[who] : std::string()] {
            done(known ? Status::Ok : Status::NotFound, dkim::Secret(key));
        });
    }
    void remove(const std::string &who, Done done) override
    {
        kept.erase(who);
        answer([done] { done(Status::Ok); });
    }

private:
    static void answer(const std::function<void()> &call)
    {
        QMetaObject::invokeMethod(qApp, call, Qt::QueuedConnection);
    }
};

/// The practice zone; what is asked of a named server comes from another zone, and questions can be held back.
class World : public dns::Resolver
{
public:
    World(std::shared_ptr<const dns::Zone> zone, std::shared_ptr<const dns::Zone> named)
        : m_zone(std::move(zone)), m_named(std::move(named))
    {
    }
    std::string mute; // names below it are never answered

    std::unique_ptr<Ticket> lookup(const dns::Question &question, Done done) override
    {
        if (!mute.empty() && question.name.isAtOrBelow(*dns::Name::fromText(mute)))
            return std::make_unique<Ticket>();
        return (question.server.empty() ? m_zone : m_named).lookup(question, std::move(done));
    }

private:
    dns::ZoneResolver m_zone;
    dns::ZoneResolver m_named;
};

class ListsPageTest : public QObject
{
public:
    ListsPageTest()
    {
        QCoreApplication::setOrganizationName(u"mailworthy-test"_s);
        // Settings of its own for each program: they may run side by side.
        QCoreApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).baseName());
        QStandardPaths::setTestModeEnabled(true);
        m_catalogues = std::get<0>(startup::loadCatalogues());
    }

    void reset()
    {
        QSettings().clear();
        m_listKeys = {};
        m_zone = std::make_shared<dns::Zone>(*startup::practiceZone());
        m_named = std::make_shared<dns::Zone>();
        const QString kept = m_folder.filePath(u"morgenrot.example.json"_s);
        QFile::remove(kept);
    }

    void open(const QString &problem = {})
    {
        m_window.reset();
        m_world = std::make_unique<World>(m_zone, m_named);
        checkup::Options options;
        options.zone = m_zone;
        Project project = ProjectStore(m_folder.path()).latest().value_or(Project{});
        project.setup = startup::practiceSetup();
        m_window = std::make_unique<SetupWizard>(
            Environment{m_catalogues, *m_world, options, &m_keys, false, &m_listKeys, {}, {}, problem},
            ProjectStore(m_folder.path()), project);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        page();
    }

    /// All is looked up. What the keychain answers comes by the event loop, and may be a reason to look again.
    void settle()
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->walk().look().report() && !m_window->walk().look().isBusy(), 30000);
    }

    /// All is looked up but what is held back.
    void settleButForMuted()
    {
        const auto waits = [this] {
            const auto &lists = m_window->walk().look().report()->blocklists;
            return std::any_of(lists.begin(), lists.end(), [this](const blocklists::Outcome &list) {
                return list.state == blocklists::State::Pending && list.zone.find(m_world->mute) == std::string::npos;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(m_window->walk().look().report() &&
                                     !m_window->walk().look().report()->blocklists.empty() && !waits(),
                                 30000);
    }

    StepPage *page()
    {
        m_window->openStep(Step::Blocklists);
        auto *shown = static_cast<StepPage *>(m_window->findChild<QStackedWidget *>()->currentWidget());
        fold(shown->findChild<RefusedCard *>())->setOpen(true);
        return shown;
    }

    /// The fold that `part` is in.
    static widgets::Fold *fold(QWidget *part)
    {
        while (part && !qobject_cast<widgets::Fold *>(part))
            part = part->parentWidget();
        return static_cast<widgets::Fold *>(part);
    }

    /// All that can be read in `of` just now.
    QString texts(QWidget *of)
    {
        QStringList all;
        for (const QLabel *label : of->findChildren<QLabel *>()) {
            if (label->isVisibleTo(of))
                all << label->text();
        }
        return all.join(u'\n');
    }

    template <typename Type> Type *named(const QString &name)
    {
        for (Type *each : page()->template findChildren<Type *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : page()->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text && each->isVisibleTo(page()))
                return each;
        }
        return nullptr;
    }

    ListsTable *table() { return page()->findChild<ListsTable *>(); }

protected:
    std::shared_ptr<const checkup::Catalogues> m_catalogues;
    std::shared_ptr<dns::Zone> m_zone;
    std::shared_ptr<dns::Zone> m_named;
    std::unique_ptr<World> m_world;
    FakeKeys m_keys;
    FakeListKeys m_listKeys;
    QTemporaryDir m_folder;
    std::unique_ptr<SetupWizard> m_window;
};

} // namespace test
