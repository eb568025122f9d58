// SPDX-License-Identifier: Apache-2.0
#include "httpsserver.h"

#include "messagewriter.h"

#include "core/dns/wirereader.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace test
{

namespace
{

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

QByteArray content(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

QByteArray pem(const Key &key)
{
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return content(memory);
}

QByteArray pem(const Certificate &certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_X509(memory.get(), certificate.get());
    return content(memory);
}

void extend(const Certificate &certificate, int what, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate.get(), certificate.get(), nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, what, value);
    X509_add_ext(certificate.get(), extension, -1);
    X509_EXTENSION_free(extension);
}

/// Its own authority, for 127.0.0.1.
Certificate selfSigned(const Key &key)
{
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 24 * 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("loopback"), -1, -1,
                               0);
    X509_set_issuer_name(certificate.get(), subject);
    extend(certificate, NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate, NID_subject_alt_name, "IP:127.0.0.1");
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return certificate;
}

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
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    m_certificate = pem(selfSigned(key));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(m_certificate));
    tls.setPrivateKey(QSslKey(pem(key), QSsl::Ec));
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
    const QByteArray content = behaviour.bodySize >= 0 ? QByteArray(behaviour.bodySize, '\0')
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
