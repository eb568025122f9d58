// SPDX-License-Identifier: Apache-2.0
#define CARES_NO_DEPRECATED // ares_send() is what every version has
#include "careschannel.h"

#include "core/dns/wire.h"

#include <QPointer>

#include <ares.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <netinet/in.h>
#include <sys/time.h>
#endif

#include <algorithm>
#include <utility>

namespace dns
{

namespace
{

constexpr std::size_t messagesPerPort = 300;
constexpr auto noSocket = static_cast<qintptr>(ARES_SOCKET_BAD);
#ifdef Q_OS_WIN
constexpr std::chrono::milliseconds longestSleep{250}; // notifiers are messages there; one may come too early
#else
constexpr std::chrono::milliseconds longestSleep{60000};
#endif

/// c-ares counts its users; on Windows it wants sockets to be there before it.
struct Started {
    Started()
    {
#ifdef Q_OS_WIN
        WSADATA data;
        WSAStartup(MAKEWORD(2, 2), &data);
#endif
        good = ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS;
    }
    bool good = false;
};

bool isStarted()
{
    static const Started started;
    return started.good;
}

struct Addresses {
    ares_addr_port_node *first = nullptr;
    ~Addresses() { ares_free_data(first); }
};

} // namespace

struct CaresChannel::Library {
    struct Sent {
        CaresChannel *channel;
        std::shared_ptr<Exchange> exchange;
    };

    static void answered(void *argument, int status, int /*timeouts*/, unsigned char *octets, int length)
    {
        const std::unique_ptr<Sent> sent(static_cast<Sent *>(argument));
        if (status == ARES_EDESTRUCTION || status == ARES_ECANCELLED)
            return; // only the destructor makes these
        std::string message;
        if (octets && length > 0)
            message.assign(reinterpret_cast<const char *>(octets), static_cast<std::size_t>(length));
        sent->channel->arrive(sent->exchange, status, std::move(message));
    }

    static void socketState(void *channel, ares_socket_t socket, int readable, int writable)
    {
        static_cast<CaresChannel *>(channel)->watch(static_cast<qintptr>(socket), readable != 0, writable != 0);
    }

    ares_channel channel = nullptr;
};

CaresChannel::CaresChannel(const Endpoint &server, Protocol protocol, std::chrono::milliseconds timeout)
    : m_library(std::make_unique<Library>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { process(noSocket, noSocket); });
    if (isStarted())
        open(server, protocol, timeout);
}

CaresChannel::~CaresChannel()
{
    if (m_library->channel)
        ares_destroy(m_library->channel);
    m_library->channel = nullptr;
}

void CaresChannel::open(const Endpoint &server, Protocol protocol, std::chrono::milliseconds timeout)
{
    in_addr loopback{};
    loopback.s_addr = htonl(INADDR_LOOPBACK);
    char lookups[] = "b";

    ares_options options{};
    // NOCHECKRESP: or SERVFAIL and REFUSED are swallowed. IGNTC: what to do about truncation is decided above.
    options.flags = ARES_FLAG_NOCHECKRESP | ARES_FLAG_IGNTC | ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES;
    if (protocol == Protocol::Udp)
        options.flags |= ARES_FLAG_EDNS; // raises the size up to which c-ares takes an answer
    if (isTcp(protocol))
        options.flags |= ARES_FLAG_USEVC;
    options.ednspsz = ednsPayload;
    options.timeout = static_cast<int>(timeout.count());
    options.tries = 1;
    options.sock_state_cb = &Library::socketState;
    options.sock_state_cb_data = this;
    // With all of these given, c-ares reads no file.
    options.ndots = 1;
    options.servers = &loopback;
    options.nservers = 1;
    options.lookups = lookups;
    int mask = ARES_OPT_FLAGS | ARES_OPT_EDNSPSZ | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB |
               ARES_OPT_NDOTS | ARES_OPT_SERVERS | ARES_OPT_LOOKUPS | ARES_OPT_DOMAINS | ARES_OPT_SORTLIST;
#ifdef ARES_OPT_QUERY_CACHE
    options.qcache_max_ttl = 0; // or "Check again" is told what was true before
    mask |= ARES_OPT_QUERY_CACHE;
#endif
    ares_channel channel = nullptr;
    if (ares_init_options(&channel, &options, mask) != ARES_SUCCESS)
        return;
    if (ares_set_servers_ports_csv(channel, toText(server, true).c_str()) != ARES_SUCCESS) {
        ares_destroy(channel);
        return;
    }
    m_library->channel = channel;
}

bool CaresChannel::needsNewPort() const
{
    return m_sent >= messagesPerPort;
}

void CaresChannel::send(const std::string &query, std::shared_ptr<Exchange> exchange)
{
    ++m_open;
    ++m_sent;
    if (!m_library->channel) {
        arrive(exchange, ARES_ENOTINITIALIZED, {});
        return;
    }
    auto sent = std::make_unique<Library::Sent>(Library::Sent{this, std::move(exchange)});
    ares_send(m_library->channel, reinterpret_cast<const unsigned char *>(query.data()), static_cast<int>(query.size()),
              &Library::answered, sent.release()); // may call back at once
    arm();
}

void CaresChannel::arrive(const std::shared_ptr<Exchange> &exchange, int status, std::string message)
{
    --m_open;
    const Delivery how = status == ARES_SUCCESS    ? Delivery::Answered
                         : status == ARES_ETIMEOUT ? Delivery::Silent
                         : status == ARES_EBADRESP ? Delivery::Garbled
                                                   : Delivery::Unreachable;
    if (m_arrivals.empty())
        QMetaObject::invokeMethod(this, &CaresChannel::deliver, Qt::QueuedConnection);
    m_arrivals.push_back({exchange, how, std::move(message)});
}

void CaresChannel::deliver()
{
    const QPointer<CaresChannel> alive(this);
    for (const Arrival &arrived : std::exchange(m_arrivals, {})) {
        if (auto tell = std::exchange(arrived.exchange->arrived, {}))
            tell(arrived.how, arrived.message);
        if (!alive)
            return;
    }
}

void CaresChannel::watch(qintptr socket, bool read, bool write)
{
    Watch &watch = m_watches[socket];
    const auto set = [&](std::unique_ptr<QSocketNotifier> &notifier, bool on, QSocketNotifier::Type type) {
        if (on && !notifier) {
            notifier = std::make_unique<QSocketNotifier>(socket, type);
            connect(notifier.get(), &QSocketNotifier::activated, this, [this, socket, type] {
                process(type == QSocketNotifier::Read ? socket : noSocket,
                        type == QSocketNotifier::Write ? socket : noSocket);
            });
        } else if (!on && notifier) {
            notifier->setEnabled(false);       // now: the descriptor is closed next and may be reused at once
            notifier.release()->deleteLater(); // later: its signal may be what brought us here
        }
    };
    set(watch.read, read, QSocketNotifier::Read);
    set(watch.write, write, QSocketNotifier::Write);
    if (!read && !write)
        m_watches.erase(socket);
}

void CaresChannel::process(qintptr readable, qintptr writable)
{
    ares_process_fd(m_library->channel, static_cast<ares_socket_t>(readable), static_cast<ares_socket_t>(writable));
    arm();
}

void CaresChannel::arm()
{
    timeval limit{};
    limit.tv_sec = static_cast<decltype(limit.tv_sec)>(longestSleep.count() / 1000);
    limit.tv_usec = static_cast<decltype(limit.tv_usec)>(longestSleep.count() % 1000 * 1000);
    timeval next{};
    if (m_open == 0 || !ares_timeout(m_library->channel, &limit, &next)) {
        m_timer.stop();
        return;
    }
    m_timer.start(static_cast<int>(next.tv_sec) * 1000 + static_cast<int>(next.tv_usec) / 1000 + 1);
}

std::vector<Endpoint> CaresChannel::systemServers()
{
    std::vector<Endpoint> servers;
    ares_channel channel = nullptr;
    ares_options options{};
    if (!isStarted() || ares_init_options(&channel, &options, 0) != ARES_SUCCESS)
        return servers;
    Addresses addresses;
    if (ares_get_servers_ports(channel, &addresses.first) == ARES_SUCCESS) {
        for (const auto *node = addresses.first; node; node = node->next) {
            Endpoint server;
            server.address.family = node->family == AF_INET6 ? ip::Family::V6 : ip::Family::V4;
            const auto *octets = reinterpret_cast<const std::uint8_t *>(&node->addr);
            std::copy_n(octets, server.address.isV6() ? 16 : 4, server.address.octets.begin());
            if (node->udp_port > 0)
                server.port = static_cast<std::uint16_t>(node->udp_port);
            servers.push_back(server);
        }
    }
    ares_destroy(channel);
    return servers;
}

} // namespace dns
