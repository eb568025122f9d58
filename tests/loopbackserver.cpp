// SPDX-License-Identifier: Apache-2.0
#include "loopbackserver.h"

#include "messagewriter.h"

#include "core/dns/wirereader.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QtEndian>

#include <algorithm>

namespace test
{

namespace
{

constexpr std::size_t plainLimit = 512;
constexpr std::size_t streamLimit = 65535;

} // namespace

LoopbackServer::LoopbackServer(std::shared_ptr<const dns::Zone> zone, quint16 port)
    : m_zone(std::move(zone)), m_udp(this), m_tcp(this), m_timer(this)
{
    // The same port for both; another process may hold one of the two.
    for (int i = 0; i < 50 && !m_tcp.isListening(); ++i) {
        m_udp.abort();
        if (m_udp.bind(QHostAddress::LocalHost, port))
            m_tcp.listen(QHostAddress::LocalHost, m_udp.localPort());
    }
    if (!m_tcp.isListening())
        qFatal("no port on loopback: %s", qPrintable(m_tcp.errorString()));
    m_udp.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 8 * 1024 * 1024);
    connect(&m_udp, &QUdpSocket::readyRead, this, &LoopbackServer::readDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_tcp.nextPendingConnection()) {
            if (behaviour.refusesTcp) {
                client->abort();
                client->deleteLater();
                continue;
            }
            connect(client, &QTcpSocket::readyRead, this, [this, client] { readStream(client); });
            connect(client, &QTcpSocket::disconnected, this, [this, client] {
                m_streams.remove(client);
                client->deleteLater();
            });
            readStream(client);
        }
    });
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoopbackServer::sendDue);
}

LoopbackServer::~LoopbackServer()
{
    for (QTcpSocket *client : m_streams.keys())
        client->disconnect(this);
}

std::string LoopbackServer::address() const
{
    return "127.0.0.1:" + std::to_string(port());
}

std::size_t LoopbackServer::seenOf(const dns::Name &name) const
{
    return static_cast<std::size_t>(
        std::count_if(m_seen.begin(), m_seen.end(), [&](const Seen &seen) { return seen.question.name == name; }));
}

void LoopbackServer::readDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        const std::size_t number = m_datagrams++;
        if (behaviour.drop.contains(number))
            continue;
        const auto port = static_cast<quint16>(datagram.senderPort());
        handle(datagram.data().toStdString(), false, port,
               [this, to = datagram.senderAddress(), port](const QByteArray &message) {
                   m_udp.writeDatagram(message, to, port);
               });
    }
}

void LoopbackServer::readStream(QTcpSocket *client)
{
    QByteArray &read = m_streams[client];
    read += client->readAll();
    while (read.size() >= 2) {
        const qsizetype size = qFromBigEndian<quint16>(read.constData());
        if (read.size() < 2 + size)
            return;
        const std::string query = read.mid(2, size).toStdString();
        read.remove(0, 2 + size);
        handle(query, true, client->peerPort(), [this, client](const QByteArray &message) {
            if (!m_streams.contains(client))
                return;
            std::string length;
            put16(length, static_cast<unsigned>(message.size()));
            client->write(QByteArray::fromStdString(length) + message);
            if (behaviour.closesTcp)
                client->disconnectFromHost();
        });
    }
}

void LoopbackServer::handle(const std::string &query, bool tcp, quint16 sourcePort, Send send)
{
    dns::WireReader reader(query);
    Seen seen;
    seen.tcp = tcp;
    seen.sourcePort = sourcePort;
    seen.id = reader.u16().value_or(0);
    const unsigned flags = reader.u16().value_or(0);
    seen.recursion = (flags & 0x0100) != 0;
    seen.question.checkingDisabled = (flags & 0x0010) != 0;
    static_cast<void>(reader.octets(6));
    const unsigned additional = reader.u16().value_or(0);
    auto name = reader.name();
    const auto type = reader.u16();
    static_cast<void>(reader.u16());
    if (!name || !type)
        return;
    seen.question.name = std::move(*name);
    seen.question.type = static_cast<dns::Type>(*type);
    std::size_t limit = tcp ? streamLimit : plainLimit;
    if (additional > 0) {
        const auto opt = reader.record();
        seen.edns = opt && opt->type == static_cast<std::uint16_t>(dns::Type::Opt);
        if (seen.edns && !tcp)
            limit = std::max<std::size_t>(limit, opt->recordClass);
        seen.question.dnssec = seen.edns && (opt->ttl & 0x8000) != 0;
    }
    m_seen.push_back(seen);
    if (behaviour.silent || (behaviour.swallowsEdns && seen.edns))
        return;
    const auto delay = behaviour.delayOf ? behaviour.delayOf(seen.question) : behaviour.delay;
    if (!delay)
        return;
    const QByteArray message = QByteArray::fromStdString(answer(seen, limit));
    const auto due = std::chrono::steady_clock::now() + *delay;
    const auto behind =
        std::find_if(m_waiting.begin(), m_waiting.end(), [due](const auto &waiting) { return waiting.due > due; });
    m_waiting.insert(behind, {due, message, std::move(send)});
    m_mostWaiting = std::max(m_mostWaiting, m_waiting.size());
    sendDue();
}

std::string LoopbackServer::answer(const Seen &seen, std::size_t limit) const
{
    const auto empty = [&](unsigned flags) {
        return MessageWriter(seen.question, MessageWriter::Response | flags, seen.id);
    };
    std::string message;
    if (behaviour.formErrOnEdns && seen.edns) {
        message = empty(1).message();
    } else if (behaviour.rcode != 0) {
        message = empty(behaviour.rcode & 0xf).opt(behaviour.rcode >> 4).message();
    } else if (behaviour.refers) {
        message = empty(0)
                      .record(MessageWriter::Authority,
                              {dns::Name{}, dns::Type::Ns, 60, dns::Name::fromText("a.root-servers.example").value()})
                      .message();
    } else {
        const bool edns = seen.edns && !behaviour.ignoresEdns;
        message = messageOf(seen.question, m_zone->answer(seen.question), seen.id, edns);
        const bool cut = seen.tcp ? behaviour.truncatesTcp : behaviour.truncates;
        if (cut || message.size() > (behaviour.ignoresEdns && !seen.tcp ? plainLimit : limit))
            message = empty(MessageWriter::Truncated).message();
    }
    if (behaviour.say)
        message = behaviour.say(seen, std::move(message));
    return behaviour.tamper && !message.empty() ? behaviour.tamper(std::move(message)) : message;
}

void LoopbackServer::sendDue()
{
    const auto now = std::chrono::steady_clock::now();
    while (!m_waiting.empty() && m_waiting.front().due <= now) {
        if (!m_waiting.front().message.isEmpty())
            m_waiting.front().send(m_waiting.front().message);
        m_waiting.pop_front();
    }
    if (!m_waiting.empty() && !m_timer.isActive()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_waiting.front().due - now);
        m_timer.start(left);
    }
}

} // namespace test
