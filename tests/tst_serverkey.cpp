// SPDX-License-Identifier: Apache-2.0
// The key that a mail server made itself, in the window: pasted as the server shows it, compared and shown to type in.
#include "signer.h"
#include "suite.h"
#include "zonetest.h"

#include "app/keychain/memorykeys.h"
#include "app/startup/catalogues.h"
#include "app/wizard/keycard.h"
#include "app/wizard/messagereading.h"
#include "app/wizard/serverkeycard.h"

#include "core/dkim/key.h"
#include "core/resolver/zoneresolver.h"

#include <QComboBox>
#include <QMessageBox>
#include <QTemporaryFile>

using namespace wizard;
using namespace Qt::StringLiterals;
using test::name;

namespace
{

const dkim::KeyPair &pair()
{
    static const auto made = dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
    return *made;
}

QString record()
{
    return QString::fromStdString(pair().publicKey().recordText());
}

} // namespace

class TestServerKey : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isTakenFromWhatTheServerShows();
    void aPrivateHalfIsNotKept();
    void whatIsNoKeyIsSaid_data();
    void whatIsNoKeyIsSaid();
    void whatWasTypedComesBack();
    void isNotTakenForOneMadeHere();
    void aServerThatMakesItsOwnIsToldSo();
    void whatIsNoMessageIsSaid();
    void aShortKeyIsToldAtOnce();
    void aKeyMadeHereNeverVanishes();
    void whoseKeyItIsIsToldAnew();

private:
    [[nodiscard]] QPlainTextEdit *pasted() const { return m_card->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QLineEdit *selector() const { return m_card->findChild<QLineEdit *>(); }
    [[nodiscard]] QString says() const { return m_card->findChild<widgets::StatusLine *>()->text(); }
    void use() { m_card->findChild<QPushButton *>()->click(); }

    std::shared_ptr<const checkup::Catalogues> m_catalogues;
    std::unique_ptr<dns::ZoneResolver> m_resolver;
    keychain::MemoryKeys m_keys;
    std::unique_ptr<Walk> m_walk;
    std::unique_ptr<ServerKeyCard> m_card;
};

void TestServerKey::init()
{
    m_card.reset();
    m_walk.reset();
    m_catalogues = std::get<0>(startup::loadCatalogues());
    auto zone = std::make_shared<dns::Zone>(test::zone("example.com. SOA ns.example.com. h.example.com. 1 2 3 4 5\n"
                                                       "example.com. NS ns.example.com.\n"));
    m_resolver = std::make_unique<dns::ZoneResolver>(zone);
    checkup::Options options;
    options.zone = zone;
    m_walk =
        std::make_unique<Walk>(Environment{m_catalogues, *m_resolver, options, &m_keys, true}, ProjectStore(QString()));
    Project project;
    project.setup.domain = name("example.com");
    m_walk->editor().open(project);
    m_card = std::make_unique<ServerKeyCard>(*m_walk);
    m_card->refresh();
}

void TestServerKey::isTakenFromWhatTheServerShows()
{
    m_walk->editor().change([](Setup &setup) { setup.selectors.push_back({"dkim", false}); });
    pasted()->setPlainText("dkim._domainkey.example.com. IN TXT ( \""_L1 + record().left(200) + "\"\n\t\""_L1 +
                           record().mid(200) + "\" ) ;"_L1);
    QVERIFY2(says().contains("2048"_L1), qPrintable(says()));
    QCOMPARE(selector()->text(), u"dkim"_s);
    use();
    const Setup &setup = m_walk->setup();
    QVERIFY(setup.ownKey);
    QCOMPARE(*setup.ownKey, (OwnKey{"dkim", record().toStdString(), true}));
    QCOMPARE(setup.selectors, (std::vector<Selector>{{"dkim", true}}));
    QVERIFY(pasted()->toPlainText().isEmpty());
    QVERIFY(says().contains("dkim"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(!m_walk->look().isBusy() && !m_walk->look().records().empty(), 30000);
    const auto &records = m_walk->look().records();
    QVERIFY(std::any_of(records.begin(), records.end(), [](const records::Record &each) {
        return each.purpose == records::Purpose::Dkim && each.action == records::Action::Add &&
               each.value == record().toStdString();
    }));
}

void TestServerKey::aPrivateHalfIsNotKept()
{
    const QString secret = QString::fromStdString(std::string(pair().pkcs8Pem().octets()));
    pasted()->setPlainText(secret);
    QVERIFY(pasted()->toPlainText().isEmpty());
    QVERIFY(says().contains("private half"_L1));
    pasted()->setPlainText(secret + "s1._domainkey IN TXT ( \""_L1 + record() + "\" ) ;"_L1);
    QCOMPARE(pasted()->toPlainText(), record());
    for (const QString &draft : m_walk->project().drafts)
        QVERIFY(!draft.contains("PRIVATE"_L1));
    pasted()->undo();
    QVERIFY(!pasted()->toPlainText().contains("PRIVATE"_L1));
}

void TestServerKey::whatIsNoKeyIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << "" << "s1" << "Paste what the server shows";
    QTest::newRow("another text") << "v=DMARC1; p=none" << "s1" << "no key in this text";
    QTest::newRow("cut off") << record().left(250) << "s1" << "cut off";
    QTest::newRow("without a name") << record() << "" << "selector";
    QTest::newRow("a bad name") << record() << "a b" << "selector";
    QTest::newRow("of another domain") << "s1._domainkey.other.example IN TXT \"" + record() + '"' << ""
                                       << "other.example";
}
void TestServerKey::whatIsNoKeyIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, selector);
    QFETCH(QString, said);
    pasted()->setPlainText(text);
    if (!selector.isEmpty())
        this->selector()->setText(selector);
    use();
    QVERIFY2(says().contains(said, Qt::CaseInsensitive), qPrintable(says()));
    QVERIFY(!m_walk->setup().ownKey);
    QCOMPARE(pasted()->toPlainText(), text);
}

void TestServerKey::whatWasTypedComesBack()
{
    pasted()->setPlainText(record());
    m_card = std::make_unique<ServerKeyCard>(*m_walk);
    m_card->refresh();
    QCOMPARE(pasted()->toPlainText(), record());
}

void TestServerKey::isNotTakenForOneMadeHere()
{
    KeyCard card(*m_walk);
    const auto offersPrivateHalf = [&card] {
        const auto boxes = card.findChildren<QComboBox *>();
        return std::any_of(boxes.begin(), boxes.end(), [&card](QComboBox *box) { return box->isVisibleTo(&card); });
    };
    for (const bool onServer : {false, true}) {
        m_walk->editor().change([&](Setup &setup) { setup.ownKey = OwnKey{"s1", record().toStdString(), onServer}; });
        card.refresh();
        QCOMPARE(offersPrivateHalf(), !onServer);
        const auto lines = card.findChildren<widgets::StatusLine *>();
        QCOMPARE(lines.front()->text().contains("made here"_L1), !onServer);
    }
}

void TestServerKey::aServerThatMakesItsOwnIsToldSo()
{
    m_walk->editor().change([](Setup &setup) { setup.ownKey = OwnKey{"s1", record().toStdString()}; });
    KeyCard card(*m_walk);
    card.refresh();
    auto *server = card.findChild<QComboBox *>();
    const auto saves = [&card] {
        const auto buttons = card.findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&card](QPushButton *button) {
            return button->text().contains("private key"_L1) && button->isVisibleTo(&card);
        });
    };
    for (const bool own : {true, false}) {
        server->setCurrentIndex(server->findData(own ? u"mdaemon"_s : u"rspamd"_s));
        const auto texts = card.findChildren<widgets::Text *>();
        QCOMPARE(std::any_of(texts.begin(), texts.end(),
                             [](widgets::Text *text) { return text->text().contains("makes its key itself"_L1); }),
                 own);
        QCOMPARE(saves(), !own);
    }
}

void TestServerKey::whatIsNoMessageIsSaid()
{
    MessageReading reading(*m_walk);
    QString said;
    connect(&reading, &MessageReading::told, this, [&said](const QString &sentence) { said = sentence; });
    for (const auto &[octets, words] : {std::pair<QByteArray, QString>{"", u"empty"_s},
                                        {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more", u".msg"_s},
                                        {"%PDF-1.4\n", u"not a mail message"_s}}) {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(octets);
        file.close();
        reading.readFile(file.fileName());
        QTRY_VERIFY2(said.contains(words), qPrintable(said));
        QVERIFY(!reading.proof());
    }
}

void TestServerKey::aShortKeyIsToldAtOnce()
{
    for (const auto &[bits, isShort] : {std::pair{512U, true}, {1024U, true}, {2048U, false}}) {
        const test::SigningKey key(bits);
        pasted()->setPlainText(QString::fromStdString(key.record()));
        QVERIFY2(says().contains(QString::number(bits)), qPrintable(says()));
        QCOMPARE(says().contains("2048 bits. "_L1) || says().endsWith("of 2048 bits, and paste that."_L1) ||
                     says().endsWith("make one of 2048 bits."_L1),
                 isShort);
    }
}

/// One that was made here is set aside when the server's takes its place, and only when the person says so; its
/// selector is not missed for ever in DNS, where it never was.
void TestServerKey::aKeyMadeHereNeverVanishes()
{
    const OwnKey made{"here", "v=DKIM1; k=rsa; p=AAAA", false};
    m_walk->useKey(name("example.com"), made);
    m_walk->editor().change([](Setup &setup) { setup.dkimProved = true; });
    QTRY_VERIFY_WITH_TIMEOUT(!m_walk->look().isBusy(), 30000);
    const auto press = [this](const char *text) {
        auto *box = m_card->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(u'&').contains(QLatin1String(text)))
                button->click();
        }
        QTRY_VERIFY(!m_card->findChild<QMessageBox *>());
    };
    pasted()->setPlainText(record());
    selector()->setText(u"srv"_s);
    use();
    QCOMPARE(*m_walk->setup().ownKey, made); // it asks first
    press("Keep the key made here");
    QCOMPARE(*m_walk->setup().ownKey, made);
    QCOMPARE(pasted()->toPlainText(), record()); // nothing that was entered is lost
    use();
    press("Use the server's key");
    const OwnKey servers{"srv", record().toStdString(), true};
    QCOMPARE(*m_walk->setup().ownKey, servers);
    QVERIFY(!m_walk->setup().dkimProved); // another key has proved nothing yet
    QVERIFY(m_walk->project().keysSetAside == std::vector{made});
    QCOMPARE(m_walk->setup().selectors, (std::vector<Selector>{{"srv", true}}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_walk->look().isBusy(), 30000);
    const auto nameOf = [](const auto &said) -> std::optional<dns::Name> {
        if constexpr (requires { dns::Name(said.name); })
            return said.name;
        else
            return std::nullopt;
    };
    for (const Finding &finding : m_walk->look().of(Check::Dkim).findings) {
        const auto name = finding::visit(finding, nameOf);
        QVERIFY(!name || name->toText().find("here") == std::string::npos);
    }

    KeyCard card(*m_walk);
    card.refresh();
    for (QPushButton *button : card.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').contains("again"_L1) && button->isVisibleTo(&card))
            button->click();
    }
    QCOMPARE(*m_walk->setup().ownKey, made);
    QVERIFY(m_walk->project().keysSetAside == std::vector{servers});
}

void TestServerKey::whoseKeyItIsIsToldAnew()
{
    m_walk->useKey(name("example.com"), {"srv", record().toStdString(), true});
    m_card->refresh();
    QVERIFY(says().contains("is your server's"_L1));
    m_walk->useKey(name("example.com"), {"here", "v=DKIM1; k=rsa; p=AAAA", false});
    m_card->refresh();
    QVERIFY2(!says().contains("is your server's"_L1), qPrintable(says()));
}

MAILWORTHY_TEST(TestServerKey, QApplication)
#include "tst_serverkey.moc"
