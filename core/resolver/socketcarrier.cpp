// SPDX-License-Identifier: Apache-2.0
#include "socketcarrier.h"

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
class SocketCarrier::Trip : public QObject
{
public:
    Trip(Question question, const std::string &query, std::shared_ptr<Flight> flight, SocketCarrier *carrier)
        : QObject(carrier), m_question(std::move(question)), m_query(QByteArray::fromStdString(query)),
          m_flight(std::move(flight))
    {
    }

    void start(const Endpoint &server, bool tcp, std::chrono::milliseconds timeout)
    {
        QTimer::singleShot(timeout, this, [this] { land(Carried::Silent, {}); });
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
                    land(Carried::Unreachable, {});
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
            land(Carried::Answered, message);
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
        land(isOurs(message) ? Carried::Answered : Carried::Unreachable, message);
    }

    void land(Carried how, const std::string &message)
    {
        deleteLater();
        QAbstractSocket *socket = std::exchange(m_socket, nullptr);
        if (!socket)
            return;
        // Its own signal may be what brought us here, and whoever is told may destroy the carrier.
        socket->disconnect(this);
        socket->setParent(nullptr);
        socket->deleteLater();
        if (auto tell = std::exchange(m_flight->landed, {}))
            tell(how, message);
    }

    Question m_question;
    QByteArray m_query;
    std::shared_ptr<Flight> m_flight;
    QAbstractSocket *m_socket = nullptr;
    QByteArray m_read; // bounded by the read buffer
};

void SocketCarrier::send(const Question &question, const std::string &query, Way way, std::shared_ptr<Flight> flight)
{
    auto *trip = new Trip(question, query, std::move(flight), this);
    trip->start(m_server, isTcp(way), m_timeout);
}

} // namespace dns
