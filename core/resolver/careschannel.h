// SPDX-License-Identifier: Apache-2.0
// One c-ares channel in Qt's event loop: its sockets watched by QSocketNotifiers, its clock by one QTimer. It knows one
// server and gives each message one try. Works with every c-ares since 1.18 (Debian 12) by using only ares_send().
#pragma once

#include "transport.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace dns
{

class CaresChannel : public QObject
{
    Q_OBJECT

public:
    CaresChannel(const Endpoint &server, Protocol protocol, std::chrono::milliseconds timeout);
    ~CaresChannel() override;

    void send(const std::string &query, std::shared_ptr<Exchange> exchange);

    [[nodiscard]] bool isIdle() const { return m_open == 0 && m_arrivals.empty(); }
    /// So many messages went from one source port that it is time for another (RFC 5452 §9.2).
    [[nodiscard]] bool needsNewPort() const;

    /// The servers that this computer is told to use.
    static std::vector<Endpoint> systemServers();

private:
    struct Library;
    struct Watch {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };
    struct Arrival {
        std::shared_ptr<Exchange> exchange;
        Delivery how;
        std::string message;
    };

    void open(const Endpoint &server, Protocol protocol, std::chrono::milliseconds timeout);
    void watch(qintptr socket, bool read, bool write);
    void process(qintptr readable, qintptr writable);
    void arm();
    void deliver();
    void arrive(const std::shared_ptr<Exchange> &exchange, int status, std::string message);

    std::unique_ptr<Library> m_library;
    std::map<qintptr, Watch> m_watches;
    std::vector<Arrival> m_arrivals; // told outside c-ares, where anything may be destroyed
    QTimer m_timer;
    std::size_t m_open = 0;
    std::size_t m_sent = 0;
};

} // namespace dns
