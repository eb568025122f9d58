// SPDX-License-Identifier: Apache-2.0
#include "smtpserver.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>

namespace test
{

SmtpServer::SmtpServer(const Behaviour &behaviour_) : behaviour(behaviour_)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

QByteArray SmtpServer::usual(const QByteArray &command)
{
    if (command.isEmpty())
        return "220 mail.example.com ESMTP\r\n";
    if (command.startsWith("EHLO"))
        return "250-mail.example.com\r\n250-SIZE 1000\r\n250 STARTTLS\r\n";
    return command == "STARTTLS" ? "220 go on\r\n" : "250 yes\r\n";
}

void SmtpServer::incomingConnection(qintptr handle)
{
    auto *client = new QSslSocket(this);
    client->setSocketDescriptor(handle);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(behaviour.certificate));
    tls.setPrivateKey(QSslKey(certificateKey(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    client->setSslConfiguration(tls);
    connect(client, &QSslSocket::readyRead, this, [this, client] { read(client); });
    connect(client, &QSslSocket::disconnected, this, [this, client] {
        m_open.remove(client);
        client->deleteLater();
    });
    if (behaviour.hangsUpAfter == "connect")
        return client->disconnectFromHost();
    if (!behaviour.tlsFirst) {
        QTimer::singleShot(behaviour.delay, client, [this, client] { say(client, behaviour.answer({})); });
        return;
    }
    connect(client, &QSslSocket::encrypted, this, [this, client] { say(client, behaviour.answer({})); });
    client->startServerEncryption();
}

void SmtpServer::read(QSslSocket *client)
{
    QByteArray &open = m_open[client];
    open += client->readAll();
    for (qsizetype end = open.indexOf("\r\n"); end >= 0; end = open.indexOf("\r\n")) {
        const QByteArray command = open.left(end);
        open.remove(0, end + 2);
        hear(client, command);
    }
}

void SmtpServer::hear(QSslSocket *client, const QByteArray &command)
{
    m_heard << command;
    const bool isTls = command == "STARTTLS";
    const QByteArray answer = behaviour.answer(command);
    const QPointer<QSslSocket> alive(client);
    QTimer::singleShot(behaviour.delay, this, [=, this] {
        if (!alive)
            return;
        say(client, answer + (isTls ? behaviour.behindStartTls : QByteArray()));
        client->flush();
        if (command.split(' ').first() == behaviour.hangsUpAfter)
            client->disconnectFromHost();
        else if (isTls && answer.startsWith('2') && !behaviour.lies)
            client->startServerEncryption();
    });
}

void SmtpServer::say(QSslSocket *client, const QByteArray &text)
{
    if (behaviour.octetEvery == 0) {
        client->write(text);
        return;
    }
    auto *timer = new QTimer(client);
    connect(timer, &QTimer::timeout, client, [client, timer, text, at = 0]() mutable {
        client->write(text.mid(at++, 1));
        if (at == text.size())
            timer->deleteLater();
    });
    timer->start(behaviour.octetEvery);
}

} // namespace test
