// SPDX-License-Identifier: Apache-2.0
// Files whole or not at all, whatever stands in their place. Pipes, devices and full disks are tried from outside in
// e2e.
#include "suite.h"

#include "app/files/portablename.h"
#include "app/files/wholefile.h"

#include <QtTest>

using files::Existing;
using files::Fault;
using files::Readers;

using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void put(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
}

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsThere_data();
    void whatIsThere();
    void readers();
    void allOrNone_data();
    void allOrNone();
    void allAreTold();
    void deviceNames_data();
    void deviceNames();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWholeFile::whatIsThere_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<Existing>("existing");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("target"); // what the link leads to holds then
    QTest::newRow("nothing, keep") << u""_s << Existing::Keep << Fault::None << u""_s;
    QTest::newRow("nothing, replace") << u""_s << Existing::Replace << Fault::None << u""_s;
    QTest::newRow("nothing, take over") << u""_s << Existing::ReplaceName << Fault::None << u""_s;
    QTest::newRow("file, keep") << u"file"_s << Existing::Keep << Fault::Exists << u""_s;
    QTest::newRow("file, replace") << u"file"_s << Existing::Replace << Fault::None << u""_s;
    QTest::newRow("file, take over") << u"file"_s << Existing::ReplaceName << Fault::None << u""_s;
    QTest::newRow("folder, keep") << u"folder"_s << Existing::Keep << Fault::Exists << u""_s;
    QTest::newRow("folder, replace") << u"folder"_s << Existing::Replace << Fault::CannotWrite << u""_s;
    QTest::newRow("folder, take over") << u"folder"_s << Existing::ReplaceName << Fault::CannotWrite << u""_s;
    QTest::newRow("link, keep") << u"link"_s << Existing::Keep << Fault::Exists << u"old"_s;
    QTest::newRow("link, replace") << u"link"_s << Existing::Replace << Fault::None << u"new"_s;
    QTest::newRow("link, take over") << u"link"_s << Existing::ReplaceName << Fault::None << u"old"_s;
    QTest::newRow("dangling, keep") << u"dangling"_s << Existing::Keep << Fault::Exists << u""_s;
    QTest::newRow("dangling, replace") << u"dangling"_s << Existing::Replace << Fault::CannotWrite << u""_s;
    QTest::newRow("dangling, take over") << u"dangling"_s << Existing::ReplaceName << Fault::None << u""_s;
}

void TestWholeFile::whatIsThere()
{
    QFETCH(QString, there);
    QFETCH(Existing, existing);
    QFETCH(Fault, fault);
    QFETCH(QString, target);
    const QString name = path(u"name"_s);
    if (there == u"file"_s)
        put(name, "old");
    else if (there == u"folder"_s)
        QVERIFY(QDir().mkpath(name));
    else if (!there.isEmpty())
        QVERIFY(QFile::link(path(u"target"_s), name));
    if (there == u"link"_s)
        put(path(u"target"_s), "old");
    const QStringList before = left();

    QCOMPARE(files::mayWrite(name, existing).fault, fault);
    QCOMPARE(left(), before); // asking changes nothing
    const files::Result result = files::write({name, "new"}, existing);
    QCOMPARE(result.fault, fault);
    QCOMPARE(result.reason.isEmpty(), fault == Fault::None);
    if (fault == Fault::None)
        QCOMPARE(contentOf(name), QByteArray("new"));
    if (existing == Existing::ReplaceName && fault == Fault::None)
        QVERIFY(!QFileInfo(name).isSymLink());
    QCOMPARE(QFileInfo::exists(path(u"target"_s)), !target.isEmpty());
    if (!target.isEmpty())
        QCOMPARE(contentOf(path(u"target"_s)), target.toUtf8());
    QCOMPARE(left().size(), there.isEmpty() ? 1 : before.size()); // nothing lies about
}

void TestWholeFile::readers()
{
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QString secret = path(u"secret"_s);
    put(secret, "old");
    QVERIFY(QFile::setPermissions(secret, QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
    for (const Existing existing : {Existing::Replace, Existing::ReplaceName}) {
        QVERIFY(files::write({secret, "new", Readers::OwnerOnly}, existing).isGood());
        QVERIFY(!(QFileInfo(secret).permissions() & others));
    }
    // What everybody may read keeps the readers that the old one had.
    QVERIFY(files::write({secret, "newer"}, Existing::Replace).isGood());
    QVERIFY(!(QFileInfo(secret).permissions() & others));
}

void TestWholeFile::allOrNone_data()
{
    QTest::addColumn<Existing>("existing");
    QTest::addColumn<QByteArray>("old");
    QTest::newRow("new files") << Existing::Keep << QByteArray();
    QTest::newRow("old files replaced") << Existing::Replace << QByteArray("old");
    QTest::newRow("old names taken over") << Existing::ReplaceName << QByteArray("old");
}

void TestWholeFile::allOrNone()
{
    QFETCH(Existing, existing);
    QFETCH(QByteArray, old);
    const std::vector<files::Piece> good{{path(u"a"_s), "1"}, {path(u"b"_s), "2", Readers::OwnerOnly}};
    if (!old.isEmpty()) {
        for (const files::Piece &piece : good)
            put(piece.path, old);
    }
    const QStringList before = left();
    // The last one cannot be placed: its name is taken by the first of them.
    auto bad = good;
    QVERIFY(QDir().mkpath(path(u"folder"_s)));
    bad.push_back({path(u"folder"_s), "3"});
    QVERIFY(!files::writeAll(bad, existing).isGood());
    QVERIFY(QDir().rmdir(path(u"folder"_s)));
    QCOMPARE(left(), before);
    for (const files::Piece &piece : good)
        QCOMPARE(contentOf(piece.path), old.isEmpty() ? QByteArray("(unreadable)") : old);
    // Only when it is placed it turns out that a name is taken: it stands there twice.
    bad = good;
    bad.push_back(good.front());
    if (existing == Existing::Keep) {
        const files::Result result = files::writeAll(bad, existing);
        QCOMPARE(result.fault, Fault::Exists);
        QCOMPARE(left(), before);
    }
    QVERIFY(files::writeAll(good, existing).isGood());
    QCOMPARE(left(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(contentOf(path(u"b"_s)), QByteArray("2"));
}

void TestWholeFile::allAreTold()
{
    const files::Result result = files::write({path(u"missing/x"_s), "x"}, Existing::Replace);
    QCOMPARE(result.path, path(u"missing/x"_s));
    QCOMPARE(result.fault, Fault::CannotWrite);
    QVERIFY(files::write({path(u"x"_s), QByteArrayView()}, Existing::Keep).isGood()); // an empty file is one, too
    QCOMPARE(contentOf(path(u"x"_s)), QByteArray());
}

void TestWholeFile::deviceNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isDevice");
    QTest::newRow("a domain") << u"con.example.json"_s << true;
    QTest::newRow("a selector") << u"Nul.private.pem"_s << true;
    QTest::newRow("with a number") << u"com1.example.json"_s << true;
    QTest::newRow("space before the dot") << u"aux .txt"_s << true;
    QTest::newRow("alone") << u"PRN"_s << true;
    QTest::newRow("begins like one") << u"console.example.json"_s << false;
    QTest::newRow("com without a number") << u"com.example.json"_s << false;
    QTest::newRow("two digits") << u"com10.example.json"_s << false;
    QTest::newRow("after the first dot") << u"mail.con.json"_s << false;
}

void TestWholeFile::deviceNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isDevice);
    QCOMPARE(files::isDeviceName(name), isDevice);
#ifndef Q_OS_WIN
    QCOMPARE(files::portableName(name), name);
#endif
}

MAILWORTHY_TEST(TestWholeFile, QCoreApplication)
#include "tst_wholefile.moc"
