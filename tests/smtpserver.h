// SPDX-License-Identifier: Apache-2.0
// A mail server on loopback that answers as it is told to, with or without TLS, and can be made to misbehave.
#pragma once

#include "certificate.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <functional>

namespace test
{

class SmtpServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Behaviour {
        /// What goes out for a command; the greeting's is empty. Nothing for an empty answer.
        std::function<QByteArray(const QByteArray &command)> answer = usual;
        QByteArray hangsUpAfter = "never"; // its answer to this command; before the greeting with "connect"
        QByteArray behindStartTls;         // goes out in plain together with its yes to STARTTLS
        bool lies = false;                 // says yes to STARTTLS, and goes on in plain
        bool tlsFirst = false;             // no word before TLS
        int octetEvery = 0;                // milliseconds: one octet at a time
        int delay = 0;                     // milliseconds before each answer
        QByteArray certificate = makeCertificate();
    };

    explicit SmtpServer(const Behaviour &behaviour);
    SmtpServer() : SmtpServer(Behaviour()) {}

    Behaviour behaviour;

    /// What it was told, in the order of coming.
    [[nodiscard]] const QList<QByteArray> &heard() const { return m_heard; }

    /// A server as it should be.
    static QByteArray usual(const QByteArray &command);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QSslSocket *client);
    void hear(QSslSocket *client, const QByteArray &command);
    void say(QSslSocket *client, const QByteArray &text);

    QList<QByteArray> m_heard;
    QHash<QSslSocket *, QByteArray> m_open;
};

} // namespace test
