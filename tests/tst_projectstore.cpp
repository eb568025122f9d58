// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "app/wizard/projectstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

Project full(const char *domain)
{
    Project project;
    Setup &setup = project.setup;
    setup.route = MailRoute::Relay;
    setup.domain = *dns::Name::fromText(domain);
    setup.senders = {{*ip::parse("192.0.2.25"), true, "mx"}, {*ip::parse("2001:db8::25"), true, {}}};
    setup.host = dns::Name::fromText("mail.example.com");
    setup.selectors = {{"s2026q4", true}};
    setup.services = {"google-workspace"};
    setup.ownKey = OwnKey{"s2026q4", "v=DKIM1; k=rsa; p=AAAA", true};
    setup.reportAddress = "reports@example.com";
    setup.mailsPerDay = 250;
    setup.newsletters = true;
    setup.mailingLists = false;
    setup.dkimProved = true;
    setup.stage = DmarcStage::Quarantine;
    setup.dmarcExtras = {DmarcStage::None, DmarcStage::Reject, true, false, std::nullopt};
    project.stageSeen = StageSeen{DmarcStage::Quarantine, QDate(2026, 10, 1)};
    project.progress = {{"ptr:192.0.2.25", {.asked = 1'795'000'000}},
                        {"record:example.com", {.typed = 1'795'000'100, .someSee = 1'795'000'200}},
                        {"cause:192.0.2.25", {.done = 1'795'000'300}},
                        {"raise:example.com", {.leftOut = 1'795'000'400, .begun = 1'795'000'500}}};
    project.routeChosen = true;
    project.signer = Signer::ServerMakes;
    project.answered = {u"server"_s, u"services"_s};
    project.current = 3;
    project.drafts[u"address"_s] = u"192.0.2."_s;
    project.lookedUp = {{"zen.spamhaus.org", "192.0.2.25", true, QDate(2026, 11, 3)}};
    project.agreedOperators = {"Barracuda Networks"};
    project.keysSetAside = {{"old", "v=DKIM1; k=rsa; p=BBBB", false}};
    project.keyFiles = {{"s2026q4", u"/home/anna/s2026q4.pem"_s, QDate(2026, 11, 4), true}};
    project.lastResult = LastResult{QDateTime(QDate(2026, 11, 5), QTime(7, 0), Qt::UTC),
                                    {{{"spf", "spf-missing", "example.com", Severity::Error}},
                                     {{"zen.spamhaus.org", "192.0.2.25", true, Severity::Error}},
                                     {}}};
    return project;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProjectStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverything();
    void keepsWhatIsAnsweredAndOpen();
    void keepsDomainsApart();
    void latestIsTheOneSavedLast();
    void nothingTypedIsLostWithoutADomain();
    void fileIsTheOwnersOnly();
    void failureLeavesTheOldFile();
    void damagedFiles_data();
    void damagedFiles();
    void aFullDiskLeavesTheOldFile();
    void practiceKeepsNothing();
    void ofTwoWindowsOneKeeps();
    void whatCannotBeReadIsPutAside_data();
    void whatCannotBeReadIsPutAside();
    void whatAnotherWindowHasOpenStays();
};

/// The second window would write what it read before the first one wrote.
void TestProjectStore::ofTwoWindowsOneKeeps()
{
    QTemporaryDir folder;
    const Project project = full("example.com");
    auto first = std::make_unique<ProjectStore>(folder.path());
    QCOMPARE(first->lock(project.setup.domain), QString());
    const ProjectStore copy = *first;
    QCOMPARE(copy.save(project), QString());
    const ProjectStore second(folder.path());
    QVERIFY(!second.lock(project.setup.domain).isEmpty());
    Project other = project;
    other.setup.mailsPerDay = 7;
    QVERIFY(!second.save(other).isEmpty());
    QCOMPARE(second.save(full("example.org")), QString()); // another domain is free
    first.reset();
    QCOMPARE(copy.save(project), QString());
    QVERIFY(!second.save(other).isEmpty());
    QCOMPARE(copy.load(project.setup.domain)->setup.mailsPerDay, project.setup.mailsPerDay);
}

void TestProjectStore::keepsEverything()
{
    QTemporaryDir folder;
    const ProjectStore store(folder.path() + u"/domains"_s);
    const Project project = full("example.com");
    QCOMPARE(store.save(project), QString());
    const auto read = store.load(project.setup.domain);
    QVERIFY(read);
    Setup expected = project.setup;
    QCOMPARE(read->setup.route, expected.route);
    QVERIFY(read->setup == expected);
    QVERIFY(read->progress == project.progress);
    QVERIFY(read->stageSeen == project.stageSeen);
    QVERIFY(read->routeChosen);
    QVERIFY(read->signer == project.signer);
    QCOMPARE(read->answered, project.answered);
    QCOMPARE(read->current, 3);
    QCOMPARE(read->drafts, project.drafts);
    QVERIFY(read->lookedUp == project.lookedUp);
    QVERIFY(read->agreedOperators == project.agreedOperators);
    QVERIFY(read->keyFiles == project.keyFiles);
    QVERIFY(read->keysSetAside == project.keysSetAside);
    QVERIFY(read->lastResult == project.lastResult);
    QVERIFY(read->saved.isValid());
}

/// Each page, and each answer to who signs, none included.
void TestProjectStore::keepsWhatIsAnsweredAndOpen()
{
    QTemporaryDir folder;
    const ProjectStore store(folder.path());
    Project project = full("example.com");
    const std::optional<Signer> signers[] = {
        {}, Signer::MadeHere, Signer::ServerMakes, Signer::SignsAlready, Signer::Service};
    for (int page = 0; page < stepCount; ++page) {
        project.current = page;
        project.signer = signers[page % std::ssize(signers)];
        QCOMPARE(store.save(project), QString());
        const auto read = store.load(project.setup.domain);
        QVERIFY(read);
        QCOMPARE(read->current, page);
        QVERIFY(read->signer == project.signer);
    }
}

void TestProjectStore::keepsDomainsApart()
{
    QTemporaryDir folder;
    const ProjectStore store(folder.path());
    for (const char *domain : {"example.com", "example.org", "a\\047b.example", "_new"})
        QCOMPARE(store.save(full(domain)), QString());
    QCOMPARE(QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files).size(), 4);
    QCOMPARE(store.domains().size(), 4);
    for (const char *domain : {"example.com", "a\\047b.example", "_new"}) {
        const auto name = *dns::Name::fromText(domain);
        QVERIFY(store.load(name));
        QVERIFY(store.load(name)->setup.domain == name);
    }
    QVERIFY(!store.load(*dns::Name::fromText("example.net")));
}

void TestProjectStore::latestIsTheOneSavedLast()
{
    QTemporaryDir folder;
    const ProjectStore store(folder.path());
    QVERIFY(!store.latest());
    QCOMPARE(store.save(full("example.com")), QString());
    QCOMPARE(store.save(full("example.org")), QString());
    QFile older(folder.filePath(u"example.org.json"_s));
    QVERIFY(older.open(QIODevice::ReadWrite));
    QVERIFY(older.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    older.close();
    QCOMPARE(store.latest()->setup.domain.toText(), std::string("example.com"));
}

void TestProjectStore::nothingTypedIsLostWithoutADomain()
{
    QTemporaryDir folder;
    const ProjectStore store(folder.path());
    Project project;
    project.drafts[u"domain"_s] = u"http://exam"_s;
    QCOMPARE(store.save(project), QString());
    QCOMPARE(store.latest()->drafts.value(u"domain"_s), u"http://exam"_s);
    QCOMPARE(store.domains(), QStringList());
    QCOMPARE(store.save(full("example.com")), QString());
    QVERIFY(!QFile::exists(folder.filePath(u"_new.json"_s)));
}

void TestProjectStore::fileIsTheOwnersOnly()
{
    QTemporaryDir folder;
    const ProjectStore store(folder.path());
    QCOMPARE(store.save(full("example.com")), QString());
    const auto open =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile(folder.filePath(u"example.com.json"_s)).permissions() & open));
}

void TestProjectStore::failureLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    const ProjectStore store(path); // a file stands where the folder would have to be
    QVERIFY(!store.save(full("example.com")).isEmpty());
    QCOMPARE(fileBytes(path), QByteArray("old"));
}

void TestProjectStore::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("not JSON") << QByteArray("{\"setup\": {") << false;
    QTest::newRow("an array") << QByteArray("[1,2]") << false;
    QTest::newRow("no set-up") << QByteArray("{\"schema\":1}") << false;
    QTest::newRow("another domain inside") << QByteArray("{\"setup\":{\"domain\":\"other.example\"}}") << false;
    QTest::newRow("only the domain") << QByteArray("{\"setup\":{\"domain\":\"example.com\"}}") << true;
    QTest::newRow("wrong types") << QByteArray(
                                        "{\"setup\":{\"domain\":\"example.com\",\"senders\":7,\"mails_per_day\":\"x\","
                                        "\"services\":{\"a\":1}},\"tasks\":[],\"page\":99,\"drafts\":3,\"signer\":7,"
                                        "\"answered\":{\"a\":1},"
                                        "\"progress\":{\"a\":7,\"b\":{\"asked\":\"soon\"}}}")
                                 << true;
    QTest::newRow("addresses that are none") << QByteArray("{\"setup\":{\"domain\":\"example.com\",\"senders\":[{"
                                                           "\"address\":\"192.0.2.1/24\"},{\"address\":\"\"},3]}}")
                                             << true;
    QTest::newRow("of a newer program") << QByteArray("{\"schema\":2,\"setup\":{\"domain\":\"example.com\"}}") << false;
    QTest::newRow("too large") << QByteArray("{\"setup\":{\"domain\":\"example.com\"}}").leftJustified(2 << 20, ' ')
                               << false;
}

void TestProjectStore::damagedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, readable);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"example.com.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto project = ProjectStore(folder.path()).load(*dns::Name::fromText("example.com"));
    QCOMPARE(project.has_value(), readable);
    if (project) {
        QVERIFY(project->setup.senders.empty());
        QCOMPARE(project->current, 0);
        QVERIFY(!project->signer);
        QVERIFY(project->answered.isEmpty());
        QVERIFY(project->progress.empty());
    }
}

/// As on a full disk: no file may grow any more.
void TestProjectStore::aFullDiskLeavesTheOldFile()
{
#ifndef Q_OS_UNIX
    QSKIP("limits of this kind are Unix's");
#else
    QTemporaryDir folder;
    const ProjectStore store(folder.path());
    const Project old = full("example.com");
    QCOMPARE(store.save(old), QString());
    Project changed = old;
    changed.setup.reportAddress = "other@example.com";
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    const QString why = store.save(changed);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!why.isEmpty());
    const auto kept = store.load(old.setup.domain);
    QVERIFY(kept);
    QCOMPARE(kept->setup.reportAddress, old.setup.reportAddress);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"example.com.json"_s, u"example.com.json.lock"_s})); // no half a file is left behind
#endif
}

void TestProjectStore::practiceKeepsNothing()
{
    const ProjectStore store{QString()};
    QCOMPARE(store.save(full("example.com")), QString());
    QVERIFY(!store.latest());
    QCOMPARE(store.domains(), QStringList());
}

void TestProjectStore::whatCannotBeReadIsPutAside_data()
{
    damagedFiles_data();
}

/// Nothing is ever written over what may be all that is left of somebody's work.
void TestProjectStore::whatCannotBeReadIsPutAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, readable);
    const auto keptBytes = [](const QTemporaryDir &folder) {
        QList<QByteArray> all;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            all << fileBytes(folder.filePath(name));
        return all;
    };
    for (const bool savesAtOnce : {false, true}) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"example.com.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const ProjectStore store(folder.path());
        if (!savesAtOnce) {
            const QString said = store.putAside();
            QCOMPARE(said.isEmpty(), readable);
            QVERIFY(readable || said.contains(u"example.com.json"_s));
            QCOMPARE(store.putAside(), QString()); // told once
        }
        QCOMPARE(store.save(full("example.com")), QString());
        QCOMPARE(keptBytes(folder).contains(bytes), !readable);
        QVERIFY(store.load(*dns::Name::fromText("example.com")));
        QCOMPARE(store.domains(), QStringList{u"example.com"_s});
    }
}

void TestProjectStore::whatAnotherWindowHasOpenStays()
{
    QTemporaryDir folder;
    const ProjectStore newer(folder.path());
    QCOMPARE(newer.lock(*dns::Name::fromText("example.com")), QString());
    QFile file(folder.filePath(u"example.com.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\":2,\"setup\":{\"domain\":\"example.com\"}}");
    file.close();
    const ProjectStore older(folder.path());
    QCOMPARE(older.putAside(), QString());
    QVERIFY(!older.save(full("example.com")).isEmpty());
    QVERIFY(file.exists());
}

MAILWORTHY_TEST(TestProjectStore, QCoreApplication)
#include "tst_projectstore.moc"
