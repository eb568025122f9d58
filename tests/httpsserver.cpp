// SPDX-License-Identifier: Apache-2.0
#include "httpsserver.h"

#include "certificate.h"
#include "messagewriter.h"

#include "core/dns/wirereader.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

namespace test
{

namespace
{

QByteArray field(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

HttpsServer::HttpsServer(std::shared_ptr<const dns::Zone> zone, QObject *parent)
    : QObject(parent), m_zone(std::move(zone))
{
    m_certificate = makeCertificate();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(m_certificate));
    tls.setPrivateKey(QSslKey(certificateKey(), QSsl::Ec));
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *client = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
            connect(client, &QSslSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QSslSocket::disconnected, this, [this, client] {
                m_requests.remove(client);
                client->deleteLater();
            });
            read(client);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

QUrl HttpsServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/dns-query").arg(m_server.serverPort()));
}

void HttpsServer::read(QSslSocket *client)
{
    QByteArray &request = m_requests[client];
    request += client->readAll();
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = request.left(end);
    const qsizetype size = field(head, "Content-Length").toLongLong();
    if (request.size() < end + 4 + size)
        return;
    const QByteArray body = request.mid(end + 4, size);
    request.remove(0, end + 4 + size);
    answer(client, head, body);
}

void HttpsServer::answer(QSslSocket *client, const QByteArray &head, const QByteArray &body)
{
    dns::WireReader reader({body.constData(), static_cast<std::size_t>(body.size())});
    Seen seen;
    seen.method = head.split(' ').value(0);
    seen.path = head.split(' ').value(1);
    seen.contentType = field(head, "Content-Type");
    seen.accept = field(head, "Accept");
    seen.id = reader.u16().value_or(0);
    m_seen.push_back(seen);
    if (behaviour.silent)
        return;

    static_cast<void>(reader.octets(10));
    dns::Question question;
    question.name = reader.name().value_or(dns::Name{});
    question.type = static_cast<dns::Type>(reader.u16().value_or(0));
    const dns::Reply reply = m_zone->answer(question);
    if (behaviour.otherQuestion)
        question.type = dns::Type::Tlsa;
    const QByteArray content = behaviour.content ? *behaviour.content
                               : behaviour.bodySize >= 0
                                   ? QByteArray(behaviour.bodySize, '\0')
                                   : QByteArray::fromStdString(messageOf(question, reply, 0, true));
    QByteArray out = "HTTP/1.1 " + QByteArray::number(behaviour.status) + " X\r\n";
    if (!behaviour.contentType.isEmpty())
        out += "Content-Type: " + behaviour.contentType + "\r\n";
    if (!behaviour.location.isEmpty())
        out += "Location: " + behaviour.location + "\r\n";
    if (behaviour.chunked) {
        out += "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(content.size(), 16) + "\r\n" + content +
               "\r\n0\r\n\r\n";
    } else {
        out += "Content-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content;
    }
    client->write(behaviour.hangsUp ? out.chopped(content.size() / 2) : out);
    if (behaviour.hangsUp)
        client->disconnectFromHost();
}

} // namespace test
