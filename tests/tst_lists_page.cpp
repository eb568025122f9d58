// SPDX-License-Identifier: Apache-2.0
// Step 3 as a person meets it: lists that refuse, lists that want a key, lists that have closed, other catalogues.
#include "fakekeys.h"

#include "app/startup/catalogues.h"
#include "app/startup/practice.h"
#include "app/widgets/findingcard.h"
#include "app/wizard/consolesfold.h"
#include "app/wizard/listkeyscard.h"
#include "app/wizard/listsmenu.h"
#include "app/wizard/liststable.h"
#include "app/wizard/lookupscard.h"
#include "app/wizard/refusedcard.h"
#include "app/wizard/setupwizard.h"
#include "core/dns/resolverfactory.h"
#include "core/dns/zoneresolver.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

const QString theKey = u"s3cretkeyofmine"_s;

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

} // namespace

class TestListsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void refusedIsSaidOnce();
    void otherWaysAreOfferedAndTaken();
    void publicResolversAreNotTaken();
    void whatAPageSaidIsKept();
    void keysAreUsedAndNeverShown();
    void keysAreReadBack();
    void withoutAKeychainAKeyLastsForNow();
    void aStoppedSweepIsNoAllClear();
    void closedListsAreFound();
    void anotherCatalogue();
    void askedOnRequest();
    void consolesHaveLinks();

private:
    void open(const QString &problem = {});
    void settle();
    StepPage *page();
    QString texts(QWidget *of);
    template <typename Type> Type *named(const QString &name);
    QPushButton *button(const QString &text);
    ListsTable *table() { return page()->findChild<ListsTable *>(); }

    std::shared_ptr<const checkup::Catalogues> m_catalogues;
    std::shared_ptr<dns::Zone> m_zone;
    std::shared_ptr<dns::Zone> m_named;
    std::unique_ptr<World> m_world;
    test::FakeKeys m_keys;
    FakeListKeys m_listKeys;
    QTemporaryDir m_folder;
    std::unique_ptr<SetupWizard> m_window;
};

void TestListsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"mailworthy-test"_s);
    QCoreApplication::setApplicationName(u"lists-page"_s);
    QStandardPaths::setTestModeEnabled(true);
    m_catalogues = std::get<0>(startup::loadCatalogues());
}

void TestListsPage::init()
{
    QSettings().clear();
    m_listKeys = {};
    m_zone = std::make_shared<dns::Zone>(*startup::practiceZone());
    m_named = std::make_shared<dns::Zone>();
    const QString kept = m_folder.filePath(u"morgenrot.example.json"_s);
    QFile::remove(kept);
}

void TestListsPage::open(const QString &problem)
{
    m_window.reset();
    m_world = std::make_unique<World>(m_zone, m_named);
    checkup::Options options;
    options.zone = m_zone;
    Project project = ProjectStore(m_folder.path()).latest().value_or(Project{});
    project.setup = startup::practiceSetup();
    m_window = std::make_unique<SetupWizard>(
        Services{m_catalogues, *m_world, options, &m_keys, false, &m_listKeys, {}, {}, problem},
        ProjectStore(m_folder.path()), project);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    page();
}

void TestListsPage::settle()
{
    QTest::qWait(700);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walk().report() && !m_window->walk().isBusy(), 30000);
    QTest::qWait(200);
}

StepPage *TestListsPage::page()
{
    m_window->openStep(Step::Blocklists);
    return static_cast<StepPage *>(m_window->findChild<QStackedWidget *>()->currentWidget());
}

/// All that can be read in `of` just now.
QString TestListsPage::texts(QWidget *of)
{
    QStringList all;
    for (const QLabel *label : of->findChildren<QLabel *>()) {
        if (label->isVisibleTo(of))
            all << label->text();
    }
    return all.join(u'\n');
}

template <typename Type> Type *TestListsPage::named(const QString &name)
{
    for (Type *each : page()->template findChildren<Type *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QPushButton *TestListsPage::button(const QString &text)
{
    for (QPushButton *each : page()->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text && each->isVisibleTo(page()))
            return each;
    }
    return nullptr;
}

void TestListsPage::refusedIsSaidOnce()
{
    QVERIFY(!m_zone->add("2.0.0.127.b.barracudacentral.org. A 127.0.0.2\n"));
    open();
    settle();
    const QString all = texts(page());
    QCOMPARE(all.count(u"refuse the DNS server"_s), 1);
    QVERIFY(all.contains(u"Spamhaus DBL"_s));
    for (const auto *card : page()->findChildren<widgets::FindingCard *>())
        QVERIFY(card->content().about.contains(u"blocklist-refused"_s) == false);
    QVERIFY(!button(u"Ask them at their own servers"_s)); // nothing was found to answer
}

void TestListsPage::otherWaysAreOfferedAndTaken()
{
    QVERIFY(!m_zone->add("dbl.spamhaus.org. SOA a.gns.spamhaus.org. h.spamhaus.org. 1 1 1 1 1\n"
                         "dbl.spamhaus.org. NS a.gns.spamhaus.org.\na.gns.spamhaus.org. A 25.203.9.53\n"));
    QVERIFY(!m_named->add("test.dbl.spamhaus.org. A 127.0.1.2\nmorgenrot.example.dbl.spamhaus.org. A 127.0.1.2\n"));
    open();
    settle();
    auto *typed = named<QLineEdit>(u"Another DNS server"_s);
    QVERIFY(typed);
    typed->setText(u"10.0.0.1"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    settle();
    QPushButton *take = button(u"Ask them through 10.0.0.1"_s);
    QVERIFY2(take, qPrintable(texts(page())));
    QVERIFY(texts(page()).contains(u"Asked through 10.0.0.1, these passed their test: Spamhaus DBL"_s));
    take->click();
    settle();
    const auto &outcomes = m_window->walk().report()->blocklists;
    const auto dbl = std::find_if(outcomes.begin(), outcomes.end(),
                                  [](const auto &outcome) { return outcome.zone == "dbl.spamhaus.org"; });
    QVERIFY(dbl != outcomes.end() && dbl->state == blocklists::State::Listed);
    QVERIFY(texts(page()).contains(u"Asked another way, these lists answer: Spamhaus DBL"_s));
    QPushButton *usual = button(u"Ask them the usual way again"_s);
    QVERIFY(usual);
    usual->click();
    settle();
    QVERIFY(m_window->walk().wishes().servers.empty());
}

void TestListsPage::publicResolversAreNotTaken()
{
    open();
    settle();
    auto *typed = named<QLineEdit>(u"Another DNS server"_s);
    for (const QString &text : {u"8.8.8.8"_s, u"1.1.1.1:53"_s, u"dns.example"_s, QString()}) {
        typed->setText(text);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(m_window->walk().otherResolver().empty());
        QVERIFY(texts(page()->findChild<RefusedCard *>())
                    .contains(text.contains(u'1') || text.contains(u'8') ? u"used by the whole world"_s
                                                                         : u"Please type the address"_s));
    }
}

void TestListsPage::whatAPageSaidIsKept()
{
    open();
    settle();
    const QString name = u"What the page of Spamhaus DBL says about morgenrot.example"_s;
    auto *answer = named<QComboBox>(name);
    QVERIFY2(answer, qPrintable(texts(page())));
    QVERIFY(named<QPushButton>(u"Open the page of Spamhaus DBL about morgenrot.example"_s));
    const auto before = m_window->walk().report()->blocklists.size();
    const Findings findings = m_window->walk().of(Check::Blocklists).findings;
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Down); // it does not list me
    QCOMPARE(m_window->walk().project().lookedUp.size(), std::size_t(1));
    QVERIFY(!m_window->walk().project().lookedUp[0].listed);
    QVERIFY(texts(page()).contains(u"You looked on "_s));
    // A person's word stays apart from what was seen.
    QCOMPARE(m_window->walk().report()->blocklists.size(), before);
    QVERIFY(m_window->walk().of(Check::Blocklists).findings == findings);
    m_window->close();
    open();
    settle();
    answer = named<QComboBox>(name);
    QVERIFY(answer);
    QCOMPARE(answer->currentIndex(), 1);
    QTest::keyClick(answer, Qt::Key_Up);
    QVERIFY(m_window->walk().project().lookedUp.empty());
}

void TestListsPage::keysAreUsedAndNeverShown()
{
    QVERIFY(!m_zone->add("2.0.0.127." + theKey.toStdString() +
                         ".combined.mail.abusix.zone. A 127.0.0.2\n25.113.203.25." + theKey.toStdString() +
                         ".combined.mail.abusix.zone. A 127.0.0.4\n"));
    open();
    settle();
    auto *field = named<QLineEdit>(u"Your key from Abusix"_s);
    QVERIFY2(field, qPrintable(texts(page())));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setText(u"no key"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_window->walk().listKeys().keys().empty());
    QVERIFY(texts(page()).contains(u"That is no key"_s));
    field->setText(theKey);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QCOMPARE(m_listKeys.kept.at("Abusix"), theKey.toStdString());
    QVERIFY(texts(page()).contains(u"The lists of Abusix are asked with your key."_s));
    const auto &outcomes = m_window->walk().report()->blocklists;
    QVERIFY(std::any_of(outcomes.begin(), outcomes.end(), [](const blocklists::Outcome &outcome) {
        return outcome.name == "Abusix combined" && outcome.state == blocklists::State::Listed;
    }));
    // Nowhere in the window, the project or the settings.
    QString all = texts(m_window.get());
    for (const auto *edit : m_window->findChildren<QLineEdit *>())
        all += edit->text();
    for (const auto *edit : m_window->findChildren<QTextEdit *>())
        all += edit->toPlainText();
    const auto *model = table()->findChild<QTableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            all += model->index(row, column).data().toString();
    }
    all += QString::fromUtf8(QJsonDocument(toJson(m_window->walk().project())).toJson());
    for (const QString &key : QSettings().allKeys())
        all += QSettings().value(key).toStringList().join(u' ');
    QVERIFY2(!all.contains(theKey), qPrintable(all));
    QVERIFY(all.contains(u"<key>"_s)); // in the evidence
    QPushButton *forget = button(u"Forget this key"_s);
    QVERIFY(forget);
    forget->click();
    settle();
    QVERIFY(m_listKeys.kept.empty());
    QVERIFY(m_window->walk().listKeys().keys().empty());
}

void TestListsPage::keysAreReadBack()
{
    m_listKeys.kept["Abusix"] = theKey.toStdString();
    open();
    settle();
    QVERIFY(m_window->walk().listKeys().keys().empty()); // nobody noted that there is one: no keychain is opened
    QSettings().setValue(u"list-keys"_s, QStringList{u"Abusix"_s, u"Gone"_s});
    open();
    settle();
    QCOMPARE(m_window->walk().listKeys().keys().at("Abusix"), theKey.toStdString());
    QCOMPARE(QSettings().value(u"list-keys"_s).toStringList(), QStringList{u"Abusix"_s});
}

void TestListsPage::withoutAKeychainAKeyLastsForNow()
{
    m_listKeys.works = false;
    open();
    settle();
    auto *field = named<QLineEdit>(u"Your key from Abusix"_s);
    field->setText(theKey);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QVERIFY(texts(page()).contains(u"until the program ends"_s));
    QVERIFY(QSettings().value(u"list-keys"_s).toStringList().isEmpty());
    QCOMPARE(m_window->walk().listKeys().keys().size(), std::size_t(1));
}

void TestListsPage::aStoppedSweepIsNoAllClear()
{
    open();
    m_world->mute = "spamhaus.org";
    m_window->walk().checkAgain();
    QTRY_VERIFY(button(u"Stop asking"_s));
    QTest::qWait(500);
    button(u"Stop asking"_s)->click();
    settle();
    const QString all = texts(page());
    QVERIFY2(all.contains(u"You stopped the search"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"No, no list that matters names you."_s), qPrintable(all));
    QVERIFY2(!all.contains(u"No blocklist was asked."_s), qPrintable(all));
    QVERIFY2(!all.contains(u"Everything here has been looked up."_s), qPrintable(all));
}

void TestListsPage::closedListsAreFound()
{
    open();
    settle();
    const auto *model = table()->findChild<QTableView *>()->model();
    auto *search = named<QLineEdit>(u"Search the lists"_s);
    auto *which = named<QComboBox>(u"Which lists are shown"_s);
    const auto says = [model](int row) { return model->index(row, ListsModel::Says).data().toString(); };
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(!says(row).contains(u"closed in"_s));
    search->setText(u"sorbs"_s);
    QVERIFY(model->rowCount() > 0);
    QCOMPARE(says(0), u"closed in 2024"_s);
    search->clear();
    which->setCurrentIndex(4);
    QVERIFY(model->rowCount() > 10);
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(says(row).startsWith(u"closed in "_s));
    which->setCurrentIndex(1);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(says(row), u"listed"_s);
}

void TestListsPage::anotherCatalogue()
{
    open(u"The list of blocklists “x” cannot be read: gone."_s);
    settle();
    QVERIFY(texts(page()).contains(u"cannot be read: gone. The built-in list is used instead."_s));
    QVERIFY(texts(page()).contains(u"November 2026"_s));
    const QString good = m_folder.filePath(u"good.lists"_s);
    const QString bad = m_folder.filePath(u"bad.lists"_s);
    const auto write = [](const QString &path, const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(good, "{\"schema\":1,\"as_of\":\"2027-02\",\"lists\":[{\"zone\":\"zen.spamhaus.org\",\"name\":\"New ZEN\","
                "\"kinds\":[\"ip4\"],\"tier\":\"stops-mail\",\"default_query\":\"yes\",\"status\":\"active\"}]}");
    write(bad, "{}");
    Walk &walk = m_window->walk();
    QVERIFY(!walk.useLists(bad));
    QTRY_VERIFY(texts(page()).contains(u"The lists stay as they were."_s));
    QVERIFY(walk.catalogues().blocklists.lists.size() > 100);
    QVERIFY(walk.useLists(good));
    settle();
    QCOMPARE(walk.report()->blocklists.size(), std::size_t(1));
    QCOMPARE(walk.report()->blocklists[0].name, std::string("New ZEN"));
    QVERIFY(texts(page()).contains(u"February 2027"_s));
    QVERIFY(texts(page()).contains(u"good.lists"_s));
    QVERIFY(!texts(page()).contains(u"stay as they were"_s));
    QCOMPARE(QSettings().value(keptListsFile).toString(), good); // for the next start
    QVERIFY(walk.useLists({}));
    QCOMPARE(QSettings().value(keptListsFile).toString(), QString());
    settle();
    QVERIFY(walk.report()->blocklists.size() > 5);
}

void TestListsPage::askedOnRequest()
{
    QVERIFY(!m_zone->add("2.0.0.127.b.barracudacentral.org. A 127.0.0.2\n2.0.0.127.no.example.test. A 127.0.0.2\n"));
    open();
    settle();
    const auto asked = [this](const char *zone) {
        const auto &outcomes = m_window->walk().report()->blocklists;
        return std::any_of(outcomes.begin(), outcomes.end(),
                           [zone](const blocklists::Outcome &outcome) { return outcome.zone == zone; });
    };
    QVERIFY(!asked("b.barracudacentral.org"));
    auto *menu = page()->findChild<ListsMenu *>()->findChild<QMenu *>();
    QVERIFY(menu);
    emit menu->aboutToShow();
    QAction *barracuda = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"Barracuda"_s))
            barracuda = action;
    }
    QVERIFY(barracuda && barracuda->isCheckable() && !barracuda->isChecked());
    barracuda->setChecked(true);
    settle();
    QVERIFY(asked("b.barracudacentral.org"));
    m_window->close();
    open(); // the word that was given is kept
    settle();
    QVERIFY(asked("b.barracudacentral.org"));
}

void TestListsPage::consolesHaveLinks()
{
    open();
    settle();
    auto *fold = page()->findChild<ConsolesFold *>();
    QVERIFY(fold);
    QStringList links;
    for (const auto *each : fold->findChildren<QPushButton *>()) {
        QVERIFY(each->text().startsWith(u"Open "_s));
        QVERIFY(each->accessibleName().size() > 15);
        links << each->text();
    }
    QCOMPARE(links.size(), qsizetype(m_catalogues->consoles.all.size()));
    QVERIFY(links.contains(u"Open postmaster.google.com"_s));
    QVERIFY(!fold->isOpen()); // in nobody's way
}

QTEST_MAIN(TestListsPage)
#include "tst_lists_page.moc"
