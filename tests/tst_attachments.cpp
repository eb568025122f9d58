// SPDX-License-Identifier: Apache-2.0
// What is attached to messages (RFC 2045, RFC 2046, RFC 4155).
#include "suite.h"

#include "core/message/attachments.h"

#include <QTest>

using message::Attachment;
using message::Attachments;

namespace
{

/// Each attachment as "type name octets", one that is not whole with an exclamation mark.
QStringList read(const QByteArray &octets, std::size_t piece, std::size_t most = 10000)
{
    QStringList all;
    Attachments attachments(most, [&all](const Attachment &one) {
        all << QStringLiteral("%1 %2 %3")
                       .arg(QString::fromStdString(one.type), QString::fromStdString(one.name),
                            QString::fromStdString(one.octets).simplified()) +
                   (one.isWhole ? QString() : QStringLiteral("!"));
    });
    const std::string_view whole(octets.constData(), std::size_t(octets.size()));
    for (std::size_t at = 0; at < whole.size(); at += piece)
        attachments.feed(whole.substr(at, piece));
    attachments.finish();
    return all;
}

const QByteArray multipart =
    "From: a@b.example\r\nContent-Type: multipart/mixed;\r\n boundary=\"x y\"\r\n\r\npreamble\r\n"
    "--x y\r\nContent-Type: text/plain\r\n\r\nHello\r\n";

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private slots:
    void parts_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QByteArray &mail, const QStringList &found) {
            QTest::newRow(name) << mail << found;
        };
        row("2045 5.2 text only", "From: a@b.example\n\nHello\n", {});
        row("2045 6.8 base64",
            multipart +
                "--x y\r\nContent-Type: application/gzip; name=\"r.gz\"\r\nContent-Transfer-Encoding: BASE64\r\n"
                "\r\naGVs\r\nbG8=\r\n--x y--\r\nepilogue\r\n",
            {"application/gzip r.gz hello"});
        row("2183 2.3 the name of the disposition first",
            multipart + "--x y\nContent-Type: text/xml; name=a.xml\nContent-Disposition: attachment; filename=b.xml\n"
                        "\n<a/>\n--x y--\n",
            {"text/xml b.xml <a/>"});
        row("2045 6.7 quoted-printable",
            multipart +
                "--x y\nContent-Type: application/xml\nContent-Transfer-Encoding: quoted-printable\n\n<a b=3D=\n"
                "'c=3dd'/>\n--x y--\n",
            {"application/xml  <a b='c=d'/>"});
        row("2046 5.1 parts in parts",
            multipart +
                "--x y\nContent-Type: multipart/report; boundary=in\n\n--in\nContent-Type: application/zip\n\nPK1\n"
                "--x y\nContent-Type: application/zip\n\nPK2\n--x y--\n",
            {"application/zip  PK1", "application/zip  PK2"});
        row("2046 5.2.1 a message in a message",
            multipart +
                "--x y\nContent-Type: message/rfc822\n\nSubject: in\nContent-Type: application/zip\n\nPK\n--x y--\n",
            {"application/zip  PK"});
        row("2046 5.1.2 no end", multipart + "--x y\nContent-Type: application/zip\n\nPK\n", {"application/zip  PK"});
        row("a message that is its attachment",
            "Content-Type: application/zip\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment;\n "
            "filename=\"a;b.zip\"\n\nUEs=\n",
            {"application/zip a;b.zip PK"});
        row("4155 mailbox",
            "From a@b.example Mon\nContent-Type: application/zip\n\nPK1\n\nFrom a@b.example Tue\n"
            "Content-Type: application/zip\n\nPK2\nFrom here it is no envelope\n",
            {"application/zip  PK1", "application/zip  PK2 From here it is no envelope"});
        row("a boundary that is longer",
            multipart + "--x yz\n--x y\nContent-Type: application/zip\n\n--x yz\n--x y--\n",
            {"application/zip  --x yz"});
        row("text whose name says XML", "Content-Type: text/plain; name=r.xml\n\n<a/>\n", {"text/plain r.xml <a/>"});
        row("2045 6.8 broken", "Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\nU*\n",
            {"application/zip  !"});
        row("nothing", "", {});
    }
    void parts()
    {
        QFETCH(QByteArray, mail);
        QFETCH(QStringList, found);
        QCOMPARE(read(mail, 100000), found);
        QCOMPARE(read(mail, 1), found);
        QCOMPARE(read(mail, 7), found);
    }

    void bounds()
    {
        const QByteArray head = "Content-Type: application/zip\n\n";
        QCOMPARE(read(head + QByteArray(101, 'x'), 1000, 100), QStringList{"application/zip  !"});
        QCOMPARE(read(head + QByteArray(100, 'x'), 1000, 100).size(), qsizetype(1));
        QByteArray deep; // more parts in parts than anybody makes
        for (int i = 0; i < 100; ++i)
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                    QByteArray::number(i) + "\n";
        QCOMPARE(read(deep + head + "x\n", 1000), QStringList{});
        QCOMPARE(read("X: " + QByteArray(1000000, 'x') + "\n" + head + "y\n", 1000), QStringList{"application/zip  y"});
    }
};

MAILWORTHY_TEST(TestAttachments, QCoreApplication)
#include "tst_attachments.moc"
