// SPDX-License-Identifier: Apache-2.0
#include "sockettransport.h"

#include "core/dns/wire.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

#include <array>
#include <utility>

namespace dns
{

namespace
{

constexpr qsizetype lengthOctets = 2; // RFC 1035 §4.2.2

QHostAddress hostAddress(const ip::Address &address)
{
    return QHostAddress(QString::fromStdString(ip::toText(address)));
}

} // namespace

/// One message there and back.
class SocketTransport::Attempt : public QObject
{
public:
    Attempt(Question question, const std::string &query, std::shared_ptr<Exchange> exchange, SocketTransport *transport)
        : QObject(transport), m_question(std::move(question)), m_query(QByteArray::fromStdString(query)),
          m_exchange(std::move(exchange))
    {
    }

    void start(const Endpoint &server, bool tcp, std::chrono::milliseconds timeout)
    {
        QTimer::singleShot(timeout, this, [this] { arrive(Delivery::Silent, {}); });
        if (tcp)
            m_socket = new QTcpSocket(this);
        else
            m_socket = new QUdpSocket(this);
        connect(m_socket, &QAbstractSocket::connected, this, [this, tcp] {
            if (tcp) {
                std::array<char, lengthOctets> length{};
                qToBigEndian(static_cast<quint16>(m_query.size()), length.data());
                m_socket->write(length.data(), lengthOctets);
            }
            m_socket->write(m_query);
        });
        connect(m_socket, &QAbstractSocket::readyRead, this, [this, tcp] { tcp ? readStream() : readDatagram(); });
        // Queued, so that nothing lands inside send().
        connect(
            m_socket, &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                if (error != QAbstractSocket::TemporaryError)
                    arrive(Delivery::Unreachable, {});
            },
            Qt::QueuedConnection);
        m_socket->setReadBufferSize(lengthOctets + 0xffff);
        m_socket->connectToHost(hostAddress(server.address), server.port);
    }

private:
    [[nodiscard]] bool isOurs(const std::string &message) const
    {
        return messageId(message) == messageId(m_query.toStdString()) &&
               readResponse(message, m_question).fit != Response::Fit::Unrelated;
    }

    /// One for each signal, and without looking first: looking takes away the error that says nobody listens there.
    void readDatagram()
    {
        QByteArray datagram(0xffff, '\0');
        datagram.truncate(
            qMax(static_cast<QUdpSocket *>(m_socket)->readDatagram(datagram.data(), datagram.size()), qint64(0)));
        const std::string message = datagram.toStdString();
        if (isOurs(message)) // else somebody guesses: go on waiting
            arrive(Delivery::Answered, message);
    }

    void readStream()
    {
        m_read += m_socket->readAll();
        if (m_read.size() < lengthOctets)
            return;
        const qsizetype size = qFromBigEndian<quint16>(m_read.constData());
        if (m_read.size() < lengthOctets + size)
            return;
        const std::string message = m_read.mid(lengthOctets, size).toStdString();
        arrive(isOurs(message) ? Delivery::Answered : Delivery::Unreachable, message);
    }

    void arrive(Delivery how, const std::string &message)
    {
        deleteLater();
        QAbstractSocket *socket = std::exchange(m_socket, nullptr);
        if (!socket)
            return;
        // Its own signal may be what brought us here, and whoever is told may destroy the transport.
        socket->disconnect(this);
        socket->setParent(nullptr);
        socket->deleteLater();
        if (auto tell = std::exchange(m_exchange->arrived, {}))
            tell(how, message);
    }

    Question m_question;
    QByteArray m_query;
    std::shared_ptr<Exchange> m_exchange;
    QAbstractSocket *m_socket = nullptr;
    QByteArray m_read; // bounded by the read buffer
};

void SocketTransport::send(const Question &question, const std::string &query, Protocol protocol,
                           std::shared_ptr<Exchange> exchange)
{
    auto *attempt = new Attempt(question, query, std::move(exchange), this);
    attempt->start(m_server, isTcp(protocol), m_timeout);
}

} // namespace dns
