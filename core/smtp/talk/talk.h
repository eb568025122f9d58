// SPDX-License-Identifier: Apache-2.0
// Carries a dialogue to a mail server: sockets, TLS and the clock. It starts by itself from the event loop, ends by
// itself within core/budget.h, and never begins a message: what is said is the dialogue's matter. Delete it to cancel.
#pragma once

#include "core/dns/endpoint.h"
#include "core/smtp/dialogue.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <string>

namespace smtp
{

class Talk : public QObject
{
    Q_OBJECT

public:
    struct Options {
        dns::Endpoint server;
        std::string name; // the server's, for TLS (RFC 6066 §3); may be empty
        Dialogue dialogue;
        std::chrono::milliseconds connection; // at most
        std::chrono::milliseconds whole;      // the same for all of it
        /// Trusted instead of the system's authorities, unless empty.
        QList<QSslCertificate> authorities = {};
    };

    explicit Talk(Options options, QObject *parent = nullptr);

    [[nodiscard]] const dns::Endpoint &server() const { return m_options.server; }
    [[nodiscard]] const Transcript &transcript() const { return m_transcript; }
    [[nodiscard]] bool isOver() const { return m_over; }

signals:
    /// Nothing more will be said. The talk may be deleted.
    void over();

private:
    void begin();
    void proceed();
    void say(const std::string &command);
    void secure();
    void read();
    void noteTls();
    void fail(QAbstractSocket::SocketError error);
    void runOut();
    void end(Trouble trouble, const QString &detail = {});

    Options m_options;
    Transcript m_transcript;
    QSslSocket m_socket;
    QTimer m_connecting;
    QTimer m_talking;
    ReplyReader m_reader;
    std::string m_command;   // that waits for its reply
    bool m_waiting = false;  // for a reply
    bool m_securing = false; // TLS is being agreed on
    bool m_over = false;
};

} // namespace smtp
