// SPDX-License-Identifier: Apache-2.0
#include "talk.h"

#include "core/budget.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace smtp
{

namespace
{

/// RFC 5321 §4.1.3.
std::string literalOf(const QHostAddress &address)
{
    const QString text = address.toString();
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? "[IPv6:" : "[") + text.left(text.indexOf(QLatin1Char('%'))).toStdString() + ']';
}

TlsVersion versionOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return TlsVersion::V13;
    case QSsl::TlsV1_2:
        return TlsVersion::V12;
    case QSsl::UnknownProtocol:
        return TlsVersion::Unknown;
    default:
        return TlsVersion::Older;
    }
}

/// Dates and names are judged elsewhere, each by itself.
bool concernsTrust(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::NoError:
    case QSslError::HostNameMismatch:
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return false;
    default:
        return true;
    }
}

bool isControl(char c)
{
    constexpr char space = 0x20, del = 0x7f;
    return (c >= 0 && c < space) || c == del;
}

} // namespace

Talk::Talk(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::AnyProtocol);
    tls.setPeerVerifyMode(QSslSocket::QueryPeer); // what is wrong is found, and stops nothing
    if (!m_options.authorities.isEmpty())
        tls.setCaCertificates(m_options.authorities);
    m_socket.setSslConfiguration(tls);
    m_socket.setPeerVerifyName(QString::fromStdString(m_options.name));
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(static_cast<qint64>(budget::smtpTalkOctets));
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_connecting.stop();
        m_transcript.self = literalOf(m_socket.localAddress());
        proceed();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &Talk::read);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        noteTls();
        proceed();
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Talk::fail);
    for (QTimer *timer : {&m_connecting, &m_talking}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Talk::runOut);
    }
    QTimer::singleShot(0, this, &Talk::begin);
}

void Talk::begin()
{
    m_connecting.start(m_options.connection);
    m_talking.start(m_options.whole);
    m_socket.connectToHost(QHostAddress(QString::fromStdString(ip::toText(m_options.server.address))),
                           m_options.server.port);
}

void Talk::proceed()
{
    if (m_over)
        return;
    if (m_transcript.exchanges.size() > budget::smtpCommands)
        return end(Trouble::TooMuch);
    const Step step = m_options.dialogue(m_transcript);
    if (std::holds_alternative<Await>(step)) {
        m_waiting = true;
        return read(); // it may be there already
    }
    if (const auto *send = std::get_if<Send>(&step))
        return say(send->command);
    if (std::holds_alternative<StartTls>(step))
        return secure();
    if (std::get<Done>(step).quit) {
        m_socket.write("QUIT\r\n");
        m_socket.flush();
    }
    end(Trouble::None);
}

void Talk::say(const std::string &command)
{
    if (m_reader.hasRest() || m_socket.bytesAvailable() > 0)
        return end(Trouble::OutOfTurn);
    m_command = command;
    std::erase_if(m_command, isControl); // one command, whatever a name has in it
    m_waiting = true;
    m_socket.write(QByteArray::fromStdString(m_command) + "\r\n");
}

void Talk::secure()
{
    // What came in plain must not be taken for something that was said behind TLS (RFC 3207 §6).
    if (m_reader.hasRest() || m_socket.bytesAvailable() > 0)
        return end(Trouble::Injected);
    m_securing = true;
    m_socket.startClientEncryption();
}

void Talk::noteTls()
{
    m_securing = false;
    Tls tls;
    tls.version = versionOf(m_socket.sessionProtocol());
    for (const QSslCertificate &certificate : m_socket.peerCertificateChain().first(std::min<qsizetype>(
             m_socket.peerCertificateChain().size(), static_cast<qsizetype>(budget::certificatesOfChain))))
        tls.chain.push_back(certificate.toDer().toStdString());
    const auto errors = m_socket.sslHandshakeErrors();
    tls.trusted = !tls.chain.empty() && std::none_of(errors.begin(), errors.end(), concernsTrust);
    m_transcript.tls = std::move(tls);
}

void Talk::read()
{
    if (m_over || m_securing)
        return;
    const QByteArray octets = m_socket.readAll();
    m_reader.take({octets.constData(), static_cast<std::size_t>(octets.size())});
    if (!m_waiting)
        return;
    auto reply = m_reader.next();
    if (const auto fault = m_reader.fault())
        return end(*fault == ReplyReader::Fault::TooMuch ? Trouble::TooMuch : Trouble::NotSmtp);
    if (!reply)
        return;
    m_waiting = false;
    m_transcript.exchanges.push_back({std::exchange(m_command, {}), std::move(*reply), m_socket.isEncrypted()});
    proceed();
}

void Talk::fail(QAbstractSocket::SocketError error)
{
    const bool isConnected = !m_transcript.self.empty();
    const QString detail = m_socket.errorString();
    if (m_securing || error == QAbstractSocket::SslHandshakeFailedError)
        return end(Trouble::TlsFailed, detail);
    if (isConnected) {
        read(); // what it said before it hung up
        return end(Trouble::Closed, detail);
    }
    switch (error) {
    case QAbstractSocket::SocketTimeoutError:
        return end(Trouble::Unanswered, detail);
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::RemoteHostClosedError:
        return end(Trouble::Shut, detail);
    default:
        return end(Trouble::NoRoute, detail);
    }
}

void Talk::runOut()
{
    if (m_transcript.self.empty())
        return end(Trouble::Unanswered);
    end(m_securing ? Trouble::TlsFailed : Trouble::Silent);
}

void Talk::end(Trouble trouble, const QString &detail)
{
    if (std::exchange(m_over, true))
        return;
    m_transcript.trouble = trouble;
    m_transcript.detail = detail.toStdString();
    if (trouble != Trouble::None)
        m_transcript.unanswered = std::exchange(m_command, {});
    m_connecting.stop();
    m_talking.stop();
    m_socket.disconnect(this);
    if (trouble == Trouble::None)
        m_socket.disconnectFromHost();
    else
        m_socket.abort();
    QTimer::singleShot(0, this, &Talk::over); // whoever hears it may delete this
}

} // namespace smtp
