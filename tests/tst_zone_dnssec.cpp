// SPDX-License-Identifier: Apache-2.0
// Signatures that end, and zones that validating resolvers refuse (RFC 4034, RFC 8914).
#include "suite.h"
#include "zoneworld.h"

#include "core/zone/signature.h"

using namespace dns;
using test::day;
using test::now;
using test::toLines;
using test::World;

class TestZoneDnssec : public QObject
{
    Q_OBJECT

private slots:
    void dnssec_data()
    {
        QTest::addColumn<World>("world");
        QTest::addColumn<QString>("expected");
        const Name domain = test::name("example.com");
        const Question soa{domain, Type::Soa};
        const auto again = Question{domain, Type::Soa}.withDnssec();
        const auto unchecked = Question{domain, Type::Soa}.unvalidated();
        const auto row = [&](const char *title, std::optional<int> error, bool stays, std::optional<Reply> raw,
                             const QString &expected, bool isSigned = true, const char *alsoFails = nullptr) {
            World world;
            if (isSigned)
                world.resolver += "example.com. DS 4711 13 2 01020304\n";
            Reply broken = failed(Status::ServerFailure, "192.0.2.2");
            broken.rcode = 2;
            if (error)
                broken.extendedError = ExtendedError{static_cast<std::uint16_t>(*error), ""};
            world.exceptions[soa] = broken;
            if (stays)
                world.exceptions[again] = broken;
            if (alsoFails)
                world.exceptions[{test::name(alsoFails), Type::Soa}] = broken;
            if (raw)
                world.exceptions[unchecked] = *raw;
            QTest::newRow(title) << world << expected;
        };
        const Reply fails = failed(Status::ServerFailure);
        Reply stale = test::zone(World::text()).answer(soa);
        stale.signatures.push_back(World::signature(domain, now - 30 * day, now - day));
        row("RFC 8914 §4.8 the resolver says why", 7, true, {},
            "error zone-dnssec-broken example.com detail=signature-expired");
        row("RFC 8914 §4.7 also when unchecked fails", 6, true, fails,
            "error zone-dnssec-broken example.com detail=dnssec-bogus");
        row("RFC 4035 §3.2.2 unchecked it answers", {}, true, {}, "error zone-dnssec-broken example.com detail=");
        row("RFC 8914 §4.14 a cached error says nothing", 13, true, {}, "error zone-dnssec-broken example.com detail=");
        row("unchecked the ended signature shows", {}, true, stale,
            "error zone-dnssec-broken example.com detail=signature-expired\n"
            "warning zone-expiring example.com date=2026-11-17T11:06:40Z");
        const QString unknown = "unknown lookup-failed example.com question=example.com SOA status=server failure";
        row("a moment's weakness", {}, false, {}, unknown);
        row("RFC 8914 §4.7 and then it is believed", 6, false, {}, unknown);
        row("RFC 4035 §5.2 no DS: not signed, whatever the resolver says", 6, true, {}, unknown, false);
        row("no DS, and unchecked it answers", {}, true, {}, unknown, false);
        row("a wrong clock: the root is not believed either", 7, true, {}, unknown, true, ".");
        row("the zone above is not believed either", 6, true, {}, unknown, true, "com");
        row("RFC 8914 §4.23 no server was reached", 22, true, {}, unknown);
        row("all fails, the servers do not", {}, true, fails, unknown);
    }
    void dnssec()
    {
        QFETCH(World, world);
        QFETCH(QString, expected);
        QCOMPARE(toLines(world.check()), expected);
    }

    void signatures_data()
    {
        QTest::addColumn<QByteArray>("rdata");
        QTest::addColumn<qint64>("expiration"); // 0: not read
        const auto rdata = [](std::int64_t until, Type covered = Type::Soa) {
            const Record record = World::signature(test::name("example.com"), now - day, until, covered);
            return QByteArray::fromStdString(std::get<RawData>(record.data).octets);
        };
        QTest::newRow("RFC 4034 §3.1") << rdata(now + day) << qint64(now + day);
        QTest::newRow("RFC 4034 §3.1.5 beyond 2106") << rdata(now + (1LL << 31) - 1) << qint64(now + (1LL << 31) - 1);
        QTest::newRow("RFC 4034 §3.1.1 covers another type") << rdata(now + day, Type::Ns) << qint64(0);
        QTest::newRow("cut short") << rdata(now + day).left(18) << qint64(0);
        QTest::newRow("empty") << QByteArray() << qint64(0);
    }
    void signatures()
    {
        QFETCH(QByteArray, rdata);
        QFETCH(qint64, expiration);
        const auto life = zone::validity(rdata.toStdString(), Type::Soa, now);
        QCOMPARE(life ? qint64(life->expiration) : 0, expiration);
    }

    void dates()
    {
        QCOMPARE(zone::dateText(0), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(zone::dateText(1'795'000'000), std::string("2026-11-18T11:06:40Z"));
        QCOMPARE(zone::dateText(951'782'400), std::string("2000-02-29T00:00:00Z"));
    }
};

MAILWORTHY_TEST(TestZoneDnssec, QCoreApplication)
#include "tst_zone_dnssec.moc"
